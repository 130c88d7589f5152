//! What came out: one table for all viewers, and the targets.

use super::matcher::Matcher;
use super::viewer::Viewer;
use crate::effort::Effort;
use crate::measure::Timing;
use crate::target::{Target, number, thousands};

/// Timings of one viewer.
pub(crate) struct Results {
    pub(crate) viewer: Viewer,
    pub(crate) in_memory: Vec<InMemory>,
    pub(crate) asking: Asking,
}

/// What decides from memory, at one size.
pub(crate) struct InMemory {
    pub(crate) ours: Timing,
    pub(crate) kernel: Timing,
    pub(crate) memo: Timing,
}

/// What asks casbin for every row.
pub(crate) struct Asking {
    /// Calls of casbin for a row, on average.
    pub(crate) questions: f64,
    pub(crate) usual: Timing,
    /// In the order of [`Matcher::CANDIDATES`].
    pub(crate) candidates: [Timing; 3],
    pub(crate) cached: Timing,
}

impl Asking {
    /// The fastest order of the matcher, the usual one among them.
    fn best(&self) -> (Matcher, f64) {
        let timed = Matcher::CANDIDATES.into_iter().zip(self.candidates.iter().map(Timing::least_per_row));
        let timed = timed.chain([(Matcher::Usual, self.usual.least_per_row())]);
        timed.min_by(|one, other| one.1.total_cmp(&other.1)).unwrap_or((Matcher::Usual, f64::NAN))
    }
}

impl Results {
    /// What a peer takes for a row, with its name, whether it answers whole rows or a question each.
    fn peers(&self) -> [(String, f64); 6] {
        let Asking { questions, usual, candidates: _, cached } = &self.asking;
        let ((order, best), per_row) = (self.asking.best(), format!("{questions:.1} calls a row"));
        [
            ("CachedEnforcer, warm, one call".to_owned(), cached.least_per_row() / questions),
            (format!("CachedEnforcer, warm, {per_row}"), cached.least_per_row()),
            (format!("casbin, best order ({order:?}), one call"), best / questions),
            (format!("casbin, best order, {per_row}"), best),
            ("casbin, usual order, one call".to_owned(), usual.least_per_row() / questions),
            (format!("casbin, usual order, {per_row}"), usual.least_per_row()),
        ]
    }
    /// The smallest of what `ratio` gives at every size.
    fn least(&self, ratio: impl Fn(&InMemory) -> f64) -> f64 {
        self.in_memory.iter().map(ratio).fold(f64::INFINITY, f64::min)
    }
}

fn cell(nanoseconds: f64, ratio: f64) -> String {
    format!("{} ns, {}x", number(nanoseconds), number(ratio))
}

fn line(viewer: &str, way: &str, cells: impl IntoIterator<Item = String>) {
    println!("| {viewer} | {way} | {} |", cells.into_iter().collect::<Vec<_>>().join(" | "));
}

/// One table: nanoseconds per row, and how many times as long as ours.
pub(crate) fn print(results: &[Results], effort: &Effort) {
    println!(
        "\nNanoseconds per row, and how many times ours. In memory: the median of {} samples. casbin: the shortest of {} for each\n\
         of {} rows, which favours it on a busy machine, and scaled: its time per row does not depend on their number.\n",
        effort.samples, effort.asked_samples, effort.asked_rows
    );
    line("viewer", "open dispatches", effort.sizes.iter().map(|size| thousands(*size as u64)));
    println!("|---|---|{}", "---:|".repeat(effort.sizes.len()));
    for result in results {
        let (viewer, sizes) = (result.viewer.name, &result.in_memory);
        line(viewer, "**ours, `decide_all`**", sizes.iter().map(|size| cell(size.ours.per_row(), 1.0)));
        line(viewer, "kernel by hand", sizes.iter().map(|size| cell(size.kernel.per_row(), size.kernel.ratio_to(&size.ours))));
        line(viewer, "memo by hand", sizes.iter().map(|size| cell(size.memo.per_row(), size.memo.ratio_to(&size.ours))));
        for (way, time) in result.peers() {
            line(viewer, &way, sizes.iter().map(|size| cell(time, time / size.ours.per_row())));
        }
    }
}

/// Each in the worst cell of the table.
pub(crate) fn targets(results: &[Results]) -> Vec<Target> {
    let most = |ratio: fn(&InMemory) -> f64| {
        let all = results.iter().flat_map(|result| result.in_memory.iter().map(ratio));
        all.fold(0.0, f64::max)
    };
    let least = |ratio: &dyn Fn(&Results, &InMemory) -> f64| {
        results.iter().map(|result| result.least(|size| ratio(result, size))).fold(f64::INFINITY, f64::min)
    };
    let times = |time: f64, size: &InMemory| time / size.ours.per_row();
    vec![
        Target::at_most("ours, beside the kernel by hand", 1.5, most(|size| size.ours.ratio_to(&size.kernel)), "x"),
        Target::at_least("memo by hand, beside ours", 5.0, least(&|_, size| size.memo.ratio_to(&size.ours)), "x"),
        Target::at_least(
            "one call of CachedEnforcer, beside a row of ours",
            500.0,
            least(&|result, size| times(result.asking.cached.least_per_row() / result.asking.questions, size)),
            "x",
        ),
        Target::at_least(
            "a row by CachedEnforcer, beside ours",
            500.0,
            least(&|result, size| times(result.asking.cached.least_per_row(), size)),
            "x",
        ),
        Target::at_least(
            "one call of casbin in its best order, beside a row of ours",
            10_000.0,
            least(&|result, size| times(result.asking.best().1 / result.asking.questions, size)),
            "x",
        ),
        Target::at_least(
            "a row by casbin in its best order, beside ours",
            10_000.0,
            least(&|result, size| times(result.asking.best().1, size)),
            "x",
        ),
    ]
}
