//! Deciding every row of a board: our compiled rules beside a kernel written by hand and casbin in its best forms.

mod agree;
mod kernel;
mod matcher;
mod memo;
mod peers;
mod questions;
mod results;
mod viewer;
mod workload;

use crate::Failure;
use crate::effort::Effort;
use crate::measure::{Contender, race};
use crate::target::Target;
use bayboard::{Disclosure, Snapshot};
use bayboard_policy::Rules;
use casbin::{CoreApi, Enforcer};
use kernel::Kernel;
use memo::Memo;
use peers::Peers;
use questions::Questions;
use results::{Asking, InMemory, Results};
use std::cell::RefCell;
use std::hint::black_box;
use viewer::Viewer;
use workload::Workload;

/// Measures, prints the table, and answers how the targets fared.
pub(crate) async fn run(effort: &Effort) -> Result<Vec<Target>, Failure> {
    let rules = Rules::shipped().await?.current();
    let peers = Peers::load().await?;
    println!("# Deciding every row, by the shipped rules ({})\n", rules.version().as_str());
    let mut results = Vec::new();
    for viewer in [Viewer::DISPATCHER, Viewer::FACILITY_SESSION] {
        results.push(measure(viewer, &*rules, &peers, effort)?);
    }
    results::print(&results, effort);
    Ok(results::targets(&results))
}

fn measure(viewer: Viewer, rules: &dyn Snapshot, peers: &Peers, effort: &Effort) -> Result<Results, Failure> {
    let kernel = Kernel::new(|facts| Questions::every(&viewer, facts).ask(&peers.usual).unwrap_or_default());
    agree::check(&viewer, rules, &kernel, peers, effort.compared_rows)?;
    let in_memory = effort.sizes.iter().map(|size| in_memory(&viewer, rules, &kernel, &peers.usual, *size, effort)).collect();
    Ok(Results { viewer, in_memory, asking: asking(&viewer, peers, effort)? })
}

/// What decides from memory is fast enough to be timed over every row.
fn in_memory(
    viewer: &Viewer,
    rules: &dyn Snapshot,
    kernel: &Kernel,
    casbin: &Enforcer,
    rows: usize,
    effort: &Effort,
) -> InMemory {
    let Workload { facts, codes, out } = Workload::draw(viewer, rows);
    let (subject, mut memo) = (viewer.subject(), Memo::over(casbin));
    // All write to the same place, so that none has the luckier one.
    let out = RefCell::new(out);
    let contenders = [
        Contender::at_once(rows, || black_box(rules).decide_all(&subject, black_box(&facts), black_box(&mut out.borrow_mut()))),
        Contender::at_once(rows, || black_box(kernel).decide(black_box(&codes), black_box(&mut out.borrow_mut()))),
        Contender::at_once(rows, || memo.decide(viewer, black_box(&facts), black_box(&mut out.borrow_mut()))),
    ];
    let [ours, kernel, memo] = race(contenders, effort.samples, effort);
    InMemory { ours, kernel, memo }
}

/// Asking casbin takes so long that fewer rows are asked; the time per row is the same for any number of them.
fn asking(viewer: &Viewer, peers: &Peers, effort: &Effort) -> Result<Asking, Failure> {
    let rows = effort.asked_rows;
    let questions: Vec<_> = Workload::draw(viewer, rows).facts.iter().map(|facts| Questions::needed(viewer, *facts)).collect();
    let mut asked = 0;
    for row in &questions {
        asked += row.asked(&row.ask(&peers.cached)?);
    }
    let [words, graph, object] = &peers.candidates;
    let contenders = [
        Contender::row_by_row(rows, |row| ask(&questions[row], &peers.usual)),
        Contender::row_by_row(rows, |row| ask(&questions[row], words)),
        Contender::row_by_row(rows, |row| ask(&questions[row], graph)),
        Contender::row_by_row(rows, |row| ask(&questions[row], object)),
        Contender::row_by_row(rows, |row| ask(&questions[row], &peers.cached)),
    ];
    let [usual, words, graph, object, cached] = race(contenders, effort.asked_samples, effort);
    Ok(Asking { questions: asked as f64 / rows as f64, usual, candidates: [words, graph, object], cached })
}

fn ask(questions: &Questions, casbin: &impl CoreApi) {
    let answer: Disclosure = black_box(questions).ask(casbin).unwrap_or_default();
    black_box(answer);
}
