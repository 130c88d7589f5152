//! Before anything is timed: every way of deciding gives the same answers.

use super::kernel::Kernel;
use super::memo::Memo;
use super::peers::Peers;
use super::questions::Questions;
use super::viewer::Viewer;
use super::workload::Workload;
use crate::Failure;
use bayboard::{Disclosure, Snapshot};
use casbin::CoreApi;

/// Compares all of them on `rows` rows, every field of each, and says so.
pub(crate) fn check(viewer: &Viewer, rules: &dyn Snapshot, kernel: &Kernel, peers: &Peers, rows: usize) -> Result<(), Failure> {
    let Workload { facts, codes, mut out } = Workload::draw(viewer, rows);
    rules.decide_all(&viewer.subject(), &facts, &mut out);
    let ours = out.clone();
    kernel.decide(&codes, &mut out);
    assert_eq!(ours, out, "{}: the kernel decides differently", viewer.name);
    Memo::over(&peers.usual).decide(viewer, &facts, &mut out);
    assert_eq!(ours, out, "{}: the memo decides differently", viewer.name);
    for (facts, ours) in facts.iter().zip(&ours) {
        let (every, needed) = (Questions::every(viewer, *facts), Questions::needed(viewer, *facts));
        same(&every, &needed, ours, &peers.usual)?;
        same(&every, &needed, ours, &peers.cached)?;
        peers.candidates.iter().try_for_each(|casbin| same(&every, &needed, ours, casbin))?;
    }
    println!("{}: {rows} rows, every field: ours = kernel = memo = casbin in every form", viewer.name);
    Ok(())
}

fn same(every: &Questions, needed: &Questions, ours: &Disclosure, casbin: &impl CoreApi) -> Result<(), Failure> {
    assert_eq!(&every.ask(casbin)?, ours, "casbin decides differently");
    assert_eq!(needed.ask(casbin)?, needed.part_of(ours), "the questions asked for a row miss a part of it");
    Ok(())
}
