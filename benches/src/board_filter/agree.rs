//! Before anything is timed: every way of deciding gives the same answers.

use super::casbin::Casbin;
use super::kernel::Kernel;
use super::memo::Memo;
use super::scope::Scope;
use super::viewer::Viewer;
use super::workload::Workload;
use crate::Failure;
use crate::peer::Peer;
use bayboard::access::Kind;
use bayboard::{Disclosure, Snapshot};

/// Compares the ways that decide from memory on `rows` rows, every field of each.
pub(crate) fn check(viewer: &Viewer, rules: &dyn Snapshot, kernel: &Kernel, casbin: &Casbin, rows: usize) {
    let Workload { facts, codes, mut out } = Workload::draw(viewer, rows);
    let ours = decide(viewer, rules, &facts);
    kernel.decide(&codes, &mut out);
    assert_eq!(ours, out, "{}: the kernel decides differently", viewer.name);
    Memo::over(casbin).decide(viewer, &facts, &mut out);
    assert_eq!(ours, out, "{}: the memo decides differently", viewer.name);
    println!("{}: {rows} rows, every field: ours = kernel = memo", viewer.name);
}

/// Compares a peer, in the questions a row needs and in every other one.
pub(crate) fn check_peer(
    viewer: &Viewer,
    rules: &dyn Snapshot,
    peer: &dyn Peer,
    rows: usize,
) -> Result<(), Failure> {
    let Workload { facts, mut out, .. } = Workload::draw(viewer, rows);
    let ours = decide(viewer, rules, &facts);
    for scope in [Scope::every(), Scope::needed(viewer)] {
        peer.prepare(viewer, &scope, &facts)?.decide(0..rows, &mut out)?;
        for (ours, theirs) in ours.iter().zip(&out) {
            let (ours, theirs) = (scope.part_of(ours), scope.part_of(theirs));
            assert_eq!(
                ours,
                theirs,
                "{}: {}, {}, decides differently",
                viewer.name,
                peer.product(),
                peer.form()
            );
        }
    }
    println!("{}: {rows} rows, every field: ours = {}, {}", viewer.name, peer.product(), peer.form());
    Ok(())
}

fn decide(viewer: &Viewer, rules: &dyn Snapshot, facts: &[bayboard::Facts]) -> Vec<Disclosure> {
    let mut out = vec![Disclosure::NOTHING; facts.len()];
    rules.decide_all(&viewer.subject(), Kind::Dispatch, facts, &mut out);
    out
}
