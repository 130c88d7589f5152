//! Deciding a board's rows allocates nothing, counted by the allocator itself.
#![allow(clippy::unwrap_used, clippy::panic)]

mod common;

use bayboard::access::{DisplayProfile, Kind, Role, RoleSet};
use bayboard::board::{LiveBoards, Pass};
use bayboard::portal::{NewDispatch, NewDisplay, NewFacility, NewTenant, Portal, Viewer};
use bayboard::{
    Booking, Disclosure, FacilityKind, Facts, MemoryStore, Policy, SeededEntropy, ServiceLevel, Snapshot,
    Stop, Subject, Timestamp, Vault, Word, Zone,
};
use bayboard_policy::Rules;
use common::{run, shipped, subject};
use std::sync::Arc;
use std::time::Duration;

fn allocations(work: impl FnOnce()) -> u64 {
    allocation_counter::measure(work).count_total
}

fn rows(count: usize) -> Vec<Facts> {
    let all: Vec<Facts> = Facts::all().collect();
    (0..count).map(|row| all[row % all.len()]).collect()
}

#[test]
fn deciding_rows_for_one_role_allocates_nothing() {
    let (rules, facts) = (shipped(), rows(10_000));
    let mut out = vec![Disclosure::NOTHING; facts.len()];
    for role in [Role::Display, Role::FacilitySession, Role::Dispatcher, Role::EdNormal] {
        let subject = subject(role, DisplayProfile::Standard);
        for kind in Kind::ALL {
            assert_eq!(
                allocations(|| rules.decide_all(&subject, *kind, &facts, &mut out)),
                0,
                "{role} {kind}"
            );
        }
    }
    assert!(allocations(|| drop(std::hint::black_box(Box::new(1)))) > 0, "the count has gone blind");
}

#[test]
fn deciding_a_board_of_rows_for_several_roles_allocates_nothing_and_a_long_list_a_fixed_number() {
    let rules = shipped();
    let several = Subject {
        roles: RoleSet::of(Role::Dispatcher).with(Role::Biller).with(Role::Crew),
        profile: DisplayProfile::Standard,
    };
    for kind in [Kind::Dispatch, Kind::Patient] {
        let count = |count: usize| {
            let facts = rows(count);
            let mut out = vec![Disclosure::NOTHING; count];
            allocations(|| rules.decide_all(&several, kind, &facts, &mut out))
        };
        assert_eq!(count(200), 0);
        assert_eq!((count(10_000), count(100_000)), (2, 2));
    }
}

const NOW: Timestamp = Timestamp::from_millis(1_795_269_900_000);

/// A wall screen's boards with so many calls on them.
async fn board(calls: u64) -> (LiveBoards, Pass) {
    let rules = Arc::new(Rules::shipped().await.unwrap());
    let vault = Vault::in_memory(SeededEntropy::new(7));
    let portal = Portal::open(Arc::new(MemoryStore::new()), rules.clone(), vault).await.unwrap();
    let (name, zone) = (|text: &str| text.parse().unwrap(), Zone::named("America/Chicago").unwrap());
    let new = NewTenant::new(name("Meridian"), name("(555) 010-0142"), zone.clone());
    let desk = Viewer::operator(portal.create_tenant(name("set-up"), new, NOW).await.unwrap(), name("desk"));
    let facility = NewFacility::new(name("Maple Grove"), FacilityKind::NursingHome, zone);
    let facility = portal.seat(&desk, NOW).facilities().create(facility, None).await.unwrap().value.id();
    let screen = portal
        .seat(&desk, NOW)
        .facilities()
        .create_display(facility, NewDisplay::new(name("Hall")))
        .await
        .unwrap();
    let call = |number: u64| {
        let from = Stop::at(facility).with_room("214 B".parse().unwrap());
        let pickup = Booking::exact(NOW.plus(Duration::from_secs(60 * number)));
        NewDispatch::new(
            from,
            Stop::residence(Some(bayboard::Protected::new(name("4 Oak Lane")))),
            pickup,
            ServiceLevel::Bls,
        )
    };
    portal.seat(&desk, NOW).dispatches().create_all((0..calls).map(call).collect()).await.unwrap();
    let tenant = desk.tenant();
    let moment = portal.store().moment(tenant, &LiveBoards::ranges(tenant, NOW)).await.unwrap();
    let boards = LiveBoards::load(moment, rules.snapshot(tenant, None), portal.vault()).unwrap().unwrap();
    (boards, Pass::Display(screen.display.id()))
}

/// Deciding, redacting, ordering and serialising a row: its bytes, the row itself, and its share of page and
/// frame.
const PER_ROW: u64 = 3;

#[test]
fn the_gate_allocates_no_more_than_a_few_times_for_each_row_it_shows() {
    let drawn = |calls: u64| {
        let (boards, pass) = run(board(calls));
        let mut rows = 0;
        let count = allocations(|| {
            let (_, frame) = boards.frame(&pass, NOW).unwrap();
            rows = frame.board().departures().len() as u64;
        });
        assert_eq!(rows, calls);
        count
    };
    let (few, many) = (drawn(100), drawn(500));
    assert!(many > few && many - few <= PER_ROW * 400, "{few} for 100 rows, {many} for 500");
}
