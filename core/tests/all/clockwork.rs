//! Turns of tasks: one node has each, whoever dies over it loses it, and nothing is done twice to anybody's
//! harm, however nodes and their clocks get in each other's way.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use crate::support;

use bayboard::access::RecordStatus;
use bayboard::conformance::random::Dice;
use bayboard::danger::RawPayor;
use bayboard::journal::Actor;
use bayboard::portal::{Clockwork, Portal, Task, Turn};
use bayboard::{
    Cell, CellKey, Cells, Commit, Draft, Payor, PayorId, RecordKind, RecordRef, Records, Space, StoreError,
    Swap, TenantId, Timestamp, UnknownFields, Version,
};
use std::collections::BTreeSet;
use std::sync::Arc;
use std::time::Duration;
use support::company::{Company, NOW, line, minutes, vault};
use support::watched::{Calls, Failure};
use support::{run, size};
use uuid::Uuid;

const DAILY: Task = Task::daily("tidy up", minutes_of(10));
const DAY: Duration = Duration::from_secs(24 * 3_600);

const fn minutes_of(count: u64) -> Duration {
    Duration::from_secs(60 * count)
}

/// Another node over the company's store.
async fn node(company: &Company, seed: u64) -> Portal {
    let vault = vault(&Calls::default(), seed);
    Portal::open(company.store.clone(), company.policy.clone(), vault).await.unwrap()
}

async fn take(node: &Portal, company: &Company, now: Timestamp) -> Option<Turn> {
    node.clockwork(company.tenant, now).take(&DAILY).await.unwrap()
}

async fn settle(node: &Portal, company: &Company, turn: &Turn, now: Timestamp) -> bool {
    node.clockwork(company.tenant, now).settle(turn).await.unwrap()
}

/// What nodes have that ask at once.
async fn at_once(nodes: &[Arc<Portal>], tenant: TenantId, now: Timestamp) -> Vec<Turn> {
    let ask = |node: &Arc<Portal>| {
        let node = Arc::clone(node);
        tokio::spawn(async move { node.clockwork(tenant, now).take(&DAILY).await.unwrap() })
    };
    let asking: Vec<_> = nodes.iter().map(ask).collect();
    let mut taken = Vec::new();
    for asked in asking {
        taken.extend(asked.await.unwrap());
    }
    taken
}

#[test]
fn one_of_many_nodes_has_a_turn_and_does_it_once_a_day() {
    run(async {
        let company = Company::new().await;
        company.store.give_way();
        let mut nodes = Vec::new();
        for seed in 8..16 {
            nodes.push(Arc::new(node(&company, seed).await));
        }
        for day in 0..3_u32 {
            let now = NOW.plus(DAY * day);
            let taken = at_once(&nodes, company.tenant, now).await;
            let [turn] = taken.as_slice() else { panic!("{} have it", taken.len()) };
            assert_eq!(turn.due(), "2026-11-21T00:00:00Z".parse::<Timestamp>().unwrap().plus(DAY * day));
            assert_eq!(turn.since(), (day > 0).then(|| turn.number() - 1));
            assert!(settle(&nodes[0], &company, turn, now).await);
            for node in &nodes {
                assert_eq!(take(node, &company, now.plus(minutes(60))).await, None, "it is done");
            }
        }
    });
}

#[test]
fn a_node_that_dies_loses_its_turn_when_its_lease_is_over() {
    run(async {
        let company = Company::new().await;
        let other = node(&company, 8).await;
        let lost = take(&company.portal, &company, NOW).await.unwrap();
        let end = NOW.plus(DAILY.lease);
        assert_eq!(take(&other, &company, end.minus(Duration::from_micros(1))).await, None);
        let again = take(&other, &company, end).await.unwrap();
        assert_eq!((again.number(), again.since()), (lost.number(), None));
        assert!(settle(&other, &company, &again, end).await);
    });
}

#[test]
fn a_node_that_was_stopped_over_its_turn_settles_nothing_of_what_another_did() {
    run(async {
        let company = Company::new().await;
        let other = node(&company, 8).await;
        let stopped = take(&company.portal, &company, NOW).await.unwrap();
        let later = NOW.plus(minutes(11));
        let taken = take(&other, &company, later).await.unwrap();
        assert!(!settle(&company.portal, &company, &stopped, later).await, "it is another's by now");
        assert!(!company.portal.clockwork(company.tenant, later).put_back(&stopped).await.unwrap());
        assert_eq!(in_one_commit(&company, &stopped, later).await, Err(StoreError::CellChanged));
        assert!(!made(&company, &stopped).await, "a commit that settles is refused whole");
        assert_eq!(in_one_commit(&company, &taken, later).await, Ok(()));
        assert!(made(&company, &taken).await);
        assert!(!settle(&other, &company, &taken, later).await, "it is settled");
    });
}

#[test]
fn a_node_that_nobody_overtook_settles_late() {
    run(async {
        let company = Company::new().await;
        let turn = take(&company.portal, &company, NOW).await.unwrap();
        assert!(settle(&company.portal, &company, &turn, NOW.plus(minutes(59))).await);
    });
}

#[test]
fn a_turn_that_failed_is_tried_again_after_a_pause() {
    run(async {
        let company = Company::new().await;
        let other = node(&company, 8).await;
        let failed = take(&company.portal, &company, NOW).await.unwrap();
        assert!(company.portal.clockwork(company.tenant, NOW).put_back(&failed).await.unwrap());
        assert!(!settle(&company.portal, &company, &failed, NOW).await, "it was given back");
        let again = NOW.plus(Clockwork::PAUSE);
        assert_eq!(take(&other, &company, again.minus(Duration::from_micros(1))).await, None);
        assert_eq!(take(&other, &company, again).await.unwrap().number(), failed.number());
    });
}

#[test]
fn turns_that_were_missed_are_told_and_the_last_one_is_done() {
    run(async {
        let company = Company::new().await;
        let first = take(&company.portal, &company, NOW).await.unwrap();
        assert!(settle(&company.portal, &company, &first, NOW).await);
        let turn = take(&company.portal, &company, NOW.plus(DAY * 4)).await.unwrap();
        assert_eq!((turn.number(), turn.since()), (first.number() + 4, Some(first.number())));
    });
}

#[test]
fn ids_of_what_a_turn_makes_derive_from_task_place_company_and_day() {
    run(async {
        let company = Company::new().await;
        let (portal, tenant) = (&company.portal, company.tenant);
        let turn = async |tenant: TenantId, task: Task, now: Timestamp| {
            portal.clockwork(tenant, now).take(&task).await.unwrap().unwrap()
        };
        let first = turn(tenant, DAILY, NOW).await;
        let again = turn(tenant, DAILY, NOW.plus(minutes(10))).await;
        assert_eq!(first.id("booking 1"), again.id("booking 1"), "whoever makes it");
        let others = [
            again.id("booking 2"),
            turn(tenant, DAILY, NOW.plus(DAY)).await.id("booking 1"),
            turn(TenantId::DEPLOYMENT, DAILY, NOW).await.id("booking 1"),
            turn(tenant, Task { word: "tidy", ..DAILY }, NOW).await.id(" upbooking 1"),
            turn(tenant, DAILY.at(Uuid::from_u128(1)), NOW).await.id("booking 1"),
        ];
        assert_eq!(others.into_iter().chain([first.id("booking 1")]).collect::<BTreeSet<_>>().len(), 6);
    });
}

#[test]
fn a_clock_that_ran_far_ahead_holds_nobody_up() {
    run(async {
        let company = Company::new().await;
        let ahead = node(&company, 8).await;
        let wrong = NOW.plus(DAY * 300);
        let turn = take(&ahead, &company, wrong).await.unwrap();
        assert!(take(&company.portal, &company, NOW).await.is_some(), "its lease is not believed");
        assert!(!settle(&ahead, &company, &turn, wrong).await);
        let turn = take(&ahead, &company, wrong).await.unwrap();
        assert!(settle(&ahead, &company, &turn, wrong).await);
        let turn = take(&company.portal, &company, NOW).await.expect("what it did is not believed");
        assert!(settle(&company.portal, &company, &turn, NOW).await);
        assert_eq!(take(&company.portal, &company, NOW).await, None);
    });
}

#[test]
fn what_cannot_be_read_counts_as_nothing_done() {
    run(async {
        let company = Company::new().await;
        let turn = take(&company.portal, &company, NOW).await.unwrap();
        let CellKey { space, id } = turn.settling(NOW).cell.key;
        assert_eq!(space, Space::Lease);
        let stands = company.store.cell(company.tenant, &CellKey { space, id }, NOW).await.unwrap().unwrap();
        let broken = Cell { bytes: Some(b"?".to_vec()), ..stands.clone() };
        let swap = Swap { cell: broken, expected: Some(stands.version) };
        company.store.swap(company.tenant, &[swap], None, NOW).await.unwrap();
        assert!(take(&company.portal, &company, NOW).await.is_some());
    });
}

#[test]
fn a_swap_whose_answer_was_lost_is_waited_for_and_done_again() {
    run(async {
        let company = Company::new().await;
        company.store.fail_after(1, Failure::Unanswered);
        assert!(company.portal.clockwork(company.tenant, NOW).take(&DAILY).await.is_err());
        assert!(company.store.mend());
        assert_eq!(take(&company.portal, &company, NOW).await, None, "nobody knows whose it is");
        assert!(take(&company.portal, &company, NOW.plus(DAILY.lease)).await.is_some());
    });
}

/// What a turn makes: a payor whose id derives from it.
fn payor(company: &Company, turn: &Turn) -> Payor {
    RawPayor {
        id: PayorId::from_uuid(turn.id("payor")),
        version: Version::FIRST,
        record_status: RecordStatus::Active,
        tenant: company.tenant,
        name: line("Plan"),
        requires_authorization: false,
        form: None,
        source_ref: None,
        unknown: UnknownFields::default(),
    }
    .into()
}

async fn draft(company: &Company, turn: &Turn, now: Timestamp) -> Draft {
    let keys = company.portal.company(company.tenant).await.unwrap();
    Draft::new(&keys, Actor::System, now).create(payor(company, turn)).unwrap()
}

/// Made and settled at once.
async fn in_one_commit(company: &Company, turn: &Turn, now: Timestamp) -> Result<(), StoreError> {
    let changes = draft(company, turn, now).await.swap(turn.settling(now)).finish();
    company.store.commit(&changes).await.map(drop)
}

/// Made, to be settled afterwards. Whether it was made just now.
async fn on_its_own(company: &Company, turn: &Turn, now: Timestamp) -> bool {
    match company.store.commit(&draft(company, turn, now).await.finish()).await {
        Ok(_) => true,
        Err(StoreError::Conflict { .. }) => false,
        Err(error) => panic!("{error}"),
    }
}

async fn made(company: &Company, turn: &Turn) -> bool {
    let key = RecordRef { kind: RecordKind::Payor, id: turn.id("payor") };
    !company.store.records(company.tenant, &[key]).await.unwrap().is_empty()
}

/// A node, by its clock, and what it is at.
struct Node {
    portal: Portal,
    /// Minutes that its clock is ahead, or behind.
    ahead: i64,
    at: At,
}

enum At {
    Rest,
    Taken(Turn),
    Made(Turn),
}

/// What came of all turns.
#[derive(Default)]
struct Tally {
    made: BTreeSet<u64>,
    settled: BTreeSet<u64>,
    lost: usize,
}

impl Tally {
    fn settled(&mut self, turn: &Turn, comes_through: bool) {
        if comes_through {
            assert!(self.settled.insert(turn.number()), "turn {} was settled twice", turn.number());
        } else {
            self.lost += 1;
        }
    }

    fn made(&mut self, turn: &Turn, is_new: bool) {
        let is_first = self.made.insert(turn.number());
        assert!(is_first == is_new, "turn {} was made twice", turn.number());
    }
}

impl Node {
    fn clock(&self, now: Timestamp) -> Timestamp {
        Timestamp::from_micros(now.as_micros() + self.ahead * 60_000_000)
    }

    /// Goes one step on, or dies over it.
    async fn step(&mut self, company: &Company, task: &Task, dice: &Dice, tally: &mut Tally, now: Timestamp) {
        let now = self.clock(now);
        let clockwork = self.portal.clockwork(company.tenant, now);
        self.at = match (std::mem::replace(&mut self.at, At::Rest), dice.below(6)) {
            (At::Rest, _) => clockwork.take(task).await.unwrap().map_or(At::Rest, At::Taken),
            (_, 0) => At::Rest,
            (At::Taken(turn), 1) => {
                clockwork.put_back(&turn).await.unwrap();
                At::Rest
            }
            (At::Taken(turn), 2 | 3) => {
                match in_one_commit(company, &turn, now).await {
                    Ok(()) => {
                        tally.made(&turn, true);
                        tally.settled(&turn, true);
                    }
                    Err(StoreError::CellChanged | StoreError::Conflict { .. }) => tally.lost += 1,
                    Err(error) => panic!("{error}"),
                }
                At::Rest
            }
            (At::Taken(turn), _) => {
                let is_new = on_its_own(company, &turn, now).await;
                tally.made(&turn, is_new);
                At::Made(turn)
            }
            (At::Made(turn), _) => {
                let comes_through = clockwork.settle(&turn).await.unwrap();
                tally.settled(&turn, comes_through);
                At::Rest
            }
        };
    }
}

/// Days of three nodes whose clocks are apart, which work, stop and die as it comes.
async fn days(company: &Company, nodes: &mut [Node], seed: u64) -> Tally {
    let (dice, mut tally, mut now) = (Dice::new(seed), Tally::default(), NOW);
    let task = DAILY.at(Uuid::from_u128(u128::from(seed)));
    for node in nodes.iter_mut() {
        node.ahead = dice.below(240) as i64 - 120;
        node.at = At::Rest;
    }
    for _ in 0..40 {
        let which = dice.below(nodes.len());
        nodes[which].step(company, &task, &dice, &mut tally, now).await;
        now = now.plus(minutes(*dice.pick(&[0, 0, 0, 1, 5, 11, 60, 700])));
    }
    // Whatever happened, the next day's turn can be done.
    now = now.plus(DAY);
    let clockwork = nodes[0].portal.clockwork(company.tenant, nodes[0].clock(now));
    if let Some(turn) = clockwork.take(&task).await.unwrap() {
        assert!(clockwork.settle(&turn).await.unwrap());
        tally.settled(&turn, true);
    }
    let today = (nodes[0].clock(now).as_micros() / 86_400_000_000).unsigned_abs();
    assert!(tally.settled.last().is_some_and(|last| *last >= today), "the last day's turn was not done");
    tally
}

#[test]
fn however_nodes_get_in_each_others_way_nothing_is_made_or_settled_twice() {
    run(async {
        let company = Company::new().await;
        let mut nodes = Vec::new();
        for seed in 8..11 {
            nodes.push(Node { portal: node(&company, seed).await, ahead: 0, at: At::Rest });
        }
        let (mut settled, mut lost) = (0, 0);
        for seed in 0..size(400, 10_000) as u64 {
            let tally = days(&company, &mut nodes, seed).await;
            (settled, lost) = (settled + tally.settled.len(), lost + tally.lost);
            company.calls.drain();
            company.store.committed();
        }
        // Both happened often enough to say something.
        assert!(settled > size(400, 10_000) && lost > size(40, 1_000), "{settled} settled, {lost} lost");
    });
}
