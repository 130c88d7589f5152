//! What came out: one table of what decides from memory, one of the peers, and the targets.

use super::viewer::Viewer;
use crate::chart::{Bar, Group};
use crate::effort::Effort;
use crate::measure::Timing;
use crate::target::{Target, number, thousands};

/// Timings of one viewer.
pub(crate) struct Results {
    pub(crate) viewer: Viewer,
    /// At each size.
    pub(crate) in_memory: Vec<InMemory>,
    pub(crate) asked: Vec<Asked>,
}

/// What decides from memory, at one size.
pub(crate) struct InMemory {
    pub(crate) ours: Timing,
    pub(crate) kernel: Timing,
    pub(crate) memo: Timing,
}

/// A peer that is asked for every row.
pub(crate) struct Asked {
    pub(crate) product: &'static str,
    pub(crate) form: String,
    pub(crate) aim: Option<f64>,
    /// Calls of the peer for a row, on average.
    pub(crate) calls: f64,
    /// Nanoseconds.
    pub(crate) row: f64,
}

impl Asked {
    /// Nanoseconds for one question; none where one call decides many rows.
    pub(crate) fn call(&self) -> Option<f64> {
        (self.calls >= 1.0).then_some(self.row / self.calls)
    }
}

impl Results {
    /// Ours where it is slowest, in nanoseconds per row: peers are held against that.
    pub(crate) fn ours(&self) -> f64 {
        self.in_memory.iter().map(|size| size.ours.per_row()).fold(0.0, f64::max)
    }

    /// How many times as long the fastest form of a product takes as ours.
    fn times(&self, product: &str, time: impl Fn(&Asked) -> f64) -> f64 {
        let forms = self.asked.iter().filter(|asked| asked.product == product);
        forms.map(|asked| time(asked) / self.ours()).fold(f64::INFINITY, f64::min)
    }
}

/// Both tables.
pub(crate) fn print(results: &[Results], effort: &Effort) {
    print_in_memory(results, effort);
    print_asked(results, effort);
}

fn line(cells: impl IntoIterator<Item = String>) {
    println!("| {} |", cells.into_iter().collect::<Vec<_>>().join(" | "));
}

type TimingOf = fn(&InMemory) -> &Timing;

fn print_in_memory(results: &[Results], effort: &Effort) {
    println!(
        "\nFrom memory: nanoseconds per row, the median of {} samples, and how many times ours.\n",
        effort.samples
    );
    let head = ["viewer", "open dispatches"].map(str::to_owned).into_iter();
    line(head.chain(effort.sizes.iter().map(|size| thousands(*size as u64))));
    println!("|---|---|{}", "---:|".repeat(effort.sizes.len()));
    for Results { viewer, in_memory, .. } in results {
        let ways: [(&str, TimingOf); 3] = [
            ("**ours, `decide_all`**", |size| &size.ours),
            ("kernel by hand", |size| &size.kernel),
            ("memo by hand", |size| &size.memo),
        ];
        for (way, timing) in ways {
            let cell = |size: &InMemory| {
                let (time, ratio) = (timing(size).per_row(), timing(size).ratio_to(&size.ours));
                format!("{} ns, {}x", number(time), number(ratio))
            };
            line([viewer.name.to_owned(), way.to_owned()].into_iter().chain(in_memory.iter().map(cell)));
        }
    }
}

fn print_asked(results: &[Results], effort: &Effort) {
    println!(
        "\nPeers: the shortest of {} samples for each of {} rows (whole boards have {} rows), which favours them on a busy\n\
         machine. Times ours: beside a row of ours where that is slowest.\n",
        effort.asked_samples,
        effort.asked_rows,
        thousands(effort.board_rows as u64)
    );
    println!("| viewer | peer | calls a row | one call | a row | a call, times ours | a row, times ours |");
    println!("|---|---|---:|---:|---:|---:|---:|");
    for result in results {
        for asked in &result.asked {
            let nanoseconds = |time: f64| format!("{} ns", number(time));
            let times = |time: f64| format!("{}x", number(time / result.ours()));
            let none = || "-".to_owned();
            line([
                result.viewer.name.to_owned(),
                format!("{}, {}", asked.product, asked.form),
                asked.call().map_or_else(|| "one a board".to_owned(), |_| format!("{:.1}", asked.calls)),
                asked.call().map_or_else(none, nanoseconds),
                nanoseconds(asked.row),
                asked.call().map_or_else(none, times),
                times(asked.row),
            ]);
        }
    }
}

/// Each in the worst cell of the tables.
pub(crate) fn targets(results: &[Results]) -> Vec<Target> {
    let sizes = || results.iter().flat_map(|result| &result.in_memory);
    let kernel = sizes().map(|size| size.ours.ratio_to(&size.kernel)).fold(0.0, f64::max);
    let memo = sizes().map(|size| size.memo.ratio_to(&size.ours)).fold(f64::INFINITY, f64::min);
    let mut targets = vec![
        Target::at_most("ours, beside the kernel by hand", 1.5, kernel, "x"),
        Target::at_least("memo by hand, beside ours", 5.0, memo, "x"),
    ];
    for (product, aim) in aims(results) {
        let least = |time: fn(&Asked) -> f64| {
            results.iter().map(|it| it.times(product, time)).fold(f64::INFINITY, f64::min)
        };
        let (call, row) = (least(|asked| asked.call().unwrap_or(asked.row)), least(|asked| asked.row));
        targets.push(Target::at_least(
            format!("one call of {product}, beside a row of ours"),
            aim,
            call,
            "x",
        ));
        targets.push(Target::at_least(format!("a row by {product}, beside ours"), aim, row, "x"));
    }
    targets
}

/// Each product once that there is an aim for.
fn aims(results: &[Results]) -> Vec<(&'static str, f64)> {
    let mut aims: Vec<(&str, f64)> = Vec::new();
    for asked in results.first().into_iter().flat_map(|result| &result.asked) {
        if let Some(aim) = asked.aim.filter(|_| aims.iter().all(|(product, _)| *product != asked.product)) {
            aims.push((asked.product, aim));
        }
    }
    aims
}

/// What the chart shows of each viewer: ours and the kernel at 1,000 rows or the next size there is, and
/// every peer.
pub(crate) fn groups(results: &[Results]) -> Vec<Group> {
    results.iter().map(group).collect()
}

fn group(result: &Results) -> Group {
    let memory = result.in_memory.get(1).or(result.in_memory.first()).into_iter();
    let mut bars: Vec<Bar> = memory
        .flat_map(|size| {
            let kernel = size.kernel.per_row();
            [
                Bar::new("kernel by hand", kernel),
                Bar::new("bayboard", size.ours.per_row()).marked_ours().aimed_at(1.5 * kernel),
                Bar::new("memo by hand", size.memo.per_row()).aimed_at(5.0 * size.ours.per_row()),
            ]
        })
        .collect();
    let peers = result.asked.iter().map(|asked| {
        let bar = Bar::new(format!("{}, {}", asked.product, asked.form), asked.row).by_call(asked.call());
        asked.aim.map_or_else(|| bar.clone(), |aim| bar.clone().aimed_at(aim * result.ours()))
    });
    bars.extend(peers);
    bars.sort_by(|one, other| one.row.total_cmp(&other.row));
    Group { title: result.viewer.name.to_owned(), bars }
}
