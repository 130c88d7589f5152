//! Readers see the old rules or the new ones, never a mixture, never none, however often the rules are
//! replaced.
#![allow(clippy::unwrap_used, clippy::panic)]

use crate::common;

use bayboard::access::{DisplayProfile, Kind, Phase, RecordStatus, Relation, Role};
use bayboard::{Disclosure, Facts, Field, Policy, PolicyVersion, Snapshot, Word};
use bayboard_policy::Rules;
use common::{SMALL, any_tenant, load, run, size, source, subject};
use std::collections::HashMap;
use std::sync::atomic::{AtomicBool, Ordering};

/// Half of them fail.
fn swaps() -> usize {
    size(500, 10_000) as usize
}

/// Two versions that differ in what they show of every row.
fn versions() -> [String; 2] {
    [SMALL.to_owned(), SMALL.replace("dispatch.patient_name, see", "dispatch.run_number, see")]
}

fn rows() -> Vec<Facts> {
    Phase::ALL
        .iter()
        .map(|phase| Facts::new(Relation::OwnTenant, RecordStatus::Active, *phase, false))
        .collect()
}

/// One answer must be all of one version's.
fn answer(snapshot: &dyn Snapshot, rows: &[Facts]) -> Vec<Disclosure> {
    let mut out = vec![Disclosure::NOTHING; rows.len()];
    snapshot.decide_all(&subject(Role::Dispatcher, DisplayProfile::Standard), Kind::Dispatch, rows, &mut out);
    out
}

fn read_until(rules: &Rules, done: &AtomicBool, expected: &HashMap<PolicyVersion, Vec<Disclosure>>) -> usize {
    let rows = rows();
    let mut reads = 0;
    while !done.load(Ordering::Relaxed) {
        let snapshot = rules.snapshot(any_tenant(), None);
        assert_eq!(
            Some(&answer(&*snapshot, &rows)),
            expected.get(snapshot.version()),
            "{:?}",
            snapshot.version()
        );
        reads += 1;
    }
    reads
}

fn replace_often(rules: &Rules, done: &AtomicBool) {
    for swap in 0..swaps() {
        let good = versions()[swap / 2 % 2].clone();
        let text = if swap % 2 == 0 {
            good.clone()
        } else {
            good.replace("dispatcher, own_tenant", "dispatcher, everyone")
        };
        assert_eq!(run(rules.replace(&source(&text))).is_ok(), swap % 2 == 0);
        assert_eq!(rules.last_error().is_some(), swap % 2 == 1);
    }
    done.store(true, Ordering::Relaxed);
}

#[test]
fn every_answer_belongs_to_the_version_of_its_snapshot() {
    let rules = load(&versions()[0]).unwrap();
    let expected: HashMap<PolicyVersion, Vec<Disclosure>> = versions()
        .iter()
        .map(|text| load(text).unwrap().current())
        .map(|rules| (rules.version().clone(), answer(&*rules, &rows())))
        .collect();
    assert_eq!(expected.len(), 2);
    let shown: Vec<_> = expected.values().map(|rows| rows[0].shows(Field::PatientName)).collect();
    assert_ne!(shown[0], shown[1]);

    let done = AtomicBool::new(false);
    let reads: usize = std::thread::scope(|scope| {
        let readers: Vec<_> = (0..3).map(|_| scope.spawn(|| read_until(&rules, &done, &expected))).collect();
        replace_often(&rules, &done);
        readers.into_iter().map(|reader| reader.join().unwrap()).sum()
    });
    assert!(reads > swaps(), "the readers hardly ran: {reads}");
}

#[test]
fn a_snapshot_in_hand_does_not_change() {
    let rules = load(&versions()[0]).unwrap();
    let held = rules.snapshot(any_tenant(), None);
    let before = answer(&*held, &rows());
    run(rules.replace(&source(&versions()[1]))).unwrap();
    assert_eq!(answer(&*held, &rows()), before);
    assert_ne!(answer(&*rules.snapshot(any_tenant(), None), &rows()), before);
}

#[test]
fn loading_may_be_spawned_on_any_thread() {
    fn is_send<T: Send>(_: &T) {}
    let rules = load(SMALL).unwrap();
    let text = source(SMALL);
    is_send(&Rules::load(&text));
    is_send(&rules.replace(&text));
}
