//! Deciding every row of a board: our compiled rules beside a kernel written by hand and every peer.

mod agree;
mod casbin;
mod kernel;
mod matcher;
mod memo;
mod questions;
mod results;
mod rule_table;
mod scope;
mod viewer;
mod workload;

pub use matcher::CasbinOrder;
pub use questions::{ByQuestion, Question, Questions};
pub use rule_table::{RuleTable, TableRule};
pub use scope::Scope;
pub use viewer::Viewer;

use crate::measure::{Contender, Timing, race, race_all};
use crate::peer::{Deciding, Peer};
use crate::{Bench, Failure, Outcome};
use bayboard::access::Kind;
use bayboard::{Disclosure, Snapshot};
use bayboard_policy::Rules;
use casbin::Casbin;
use kernel::Kernel;
use memo::Memo;
use results::{Asked, InMemory, Results};
use std::cell::RefCell;
use std::hint::black_box;
use std::ops::Range;
use workload::Workload;

/// Measures, prints the tables, and answers how the targets fared.
pub(crate) fn run(bench: &Bench<'_>) -> Result<Outcome, Failure> {
    let rules = bench.runtime.block_on(Rules::shipped())?.current();
    let casbin = CasbinOrder::ALL.into_iter().map(|order| bench.runtime.block_on(Casbin::load(order)));
    let casbin = casbin.collect::<Result<Vec<_>, _>>()?;
    println!("# Deciding every row, by the shipped rules ({})\n", rules.version().as_str());
    let mut results = Vec::new();
    for viewer in [Viewer::DISPATCHER, Viewer::FACILITY_SESSION] {
        results.push(measure(viewer, &*rules, &casbin, bench)?);
    }
    results::print(&results, &bench.effort);
    Ok(Outcome { targets: results::targets(&results), groups: results::groups(&results) })
}

fn measure(
    viewer: Viewer,
    rules: &dyn Snapshot,
    casbin: &[Casbin],
    bench: &Bench<'_>,
) -> Result<Results, Failure> {
    let effort = &bench.effort;
    let kernel = Kernel::new(|facts| casbin[0].whole(&viewer, facts));
    agree::check(&viewer, rules, &kernel, &casbin[0], effort.compared_rows);
    let peers: Vec<&dyn Peer> =
        casbin.iter().map(|casbin| casbin as _).chain(bench.peers.deciding.iter().map(Box::as_ref)).collect();
    peers.iter().try_for_each(|peer| agree::check_peer(&viewer, rules, *peer, effort.compared_rows))?;
    let in_memory = effort
        .sizes
        .iter()
        .map(|size| in_memory(&viewer, rules, &kernel, &casbin[0], *size, bench))
        .collect();
    Ok(Results { viewer, in_memory, asked: ask(&viewer, &peers, bench)? })
}

/// What decides from memory is fast enough to be timed over every row.
fn in_memory(
    viewer: &Viewer,
    rules: &dyn Snapshot,
    kernel: &Kernel,
    casbin: &Casbin,
    rows: usize,
    bench: &Bench<'_>,
) -> InMemory {
    let Workload { facts, codes, out } = Workload::draw(viewer, rows);
    let (subject, mut memo) = (viewer.subject(), Memo::over(casbin));
    // All write to the same place, so that none has the luckier one.
    let out = RefCell::new(out);
    let contenders = [
        Contender::at_once(rows, || {
            black_box(rules).decide_all(
                &subject,
                Kind::Dispatch,
                black_box(&facts),
                black_box(&mut out.borrow_mut()),
            );
        }),
        Contender::at_once(rows, || {
            black_box(kernel).decide(black_box(&codes), black_box(&mut out.borrow_mut()))
        }),
        Contender::at_once(rows, || memo.decide(viewer, black_box(&facts), black_box(&mut out.borrow_mut()))),
    ];
    let [ours, kernel, memo] = race(contenders, bench.effort.samples, &bench.effort);
    InMemory { ours, kernel, memo }
}

/// Asking a peer takes so long that fewer rows are asked; the time per row is the same for any number of
/// them. What decides whole boards is given one.
fn ask(viewer: &Viewer, peers: &[&dyn Peer], bench: &Bench<'_>) -> Result<Vec<Asked>, Failure> {
    let (effort, scope) = (&bench.effort, Scope::needed(viewer));
    let (mut contenders, mut calls) = (Vec::new(), Vec::new());
    for peer in peers {
        let rows = if peer.decides_boards() { effort.board_rows } else { effort.asked_rows };
        let mut deciding = peer.prepare(viewer, &scope, &Workload::draw(viewer, rows).facts)?;
        calls.push(deciding.calls()?);
        contenders.push(contender(rows, peer.decides_boards(), deciding));
    }
    let timings = race_all(contenders, effort.asked_samples, effort);
    Ok(peers
        .iter()
        .zip(calls)
        .zip(timings)
        .map(|((peer, calls), timing)| asked(*peer, calls, &timing))
        .collect())
}

fn asked(peer: &dyn Peer, calls: f64, timing: &Timing) -> Asked {
    Asked { product: peer.product(), form: peer.form(), aim: peer.aim(), calls, row: timing.least_per_row() }
}

fn contender<'a>(rows: usize, whole_boards: bool, mut deciding: Box<dyn Deciding + 'a>) -> Contender<'a> {
    let mut out = vec![Disclosure::NOTHING; rows];
    let mut decide = move |rows: Range<usize>| {
        // It answered all of these a moment ago.
        deciding
            .decide(rows.clone(), black_box(&mut out[rows]))
            .expect("a peer answers what it answered before");
    };
    if whole_boards {
        Contender::at_once(rows, move || decide(0..rows))
    } else {
        Contender::row_by_row(rows, move |row| decide(row..row + 1))
    }
}
