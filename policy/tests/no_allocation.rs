//! Deciding a board's rows allocates nothing, counted by the allocator itself.
#![allow(clippy::unwrap_used, clippy::panic)]

mod common;

use bayboard::access::{DisplayProfile, Role, RoleSet};
use bayboard::{Disclosure, Facts, Snapshot, Subject};
use common::{shipped, subject};

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
        assert_eq!(allocations(|| rules.decide_all(&subject, &facts, &mut out)), 0, "{role}");
    }
    assert!(allocations(|| drop(std::hint::black_box(Box::new(1)))) > 0, "the count has gone blind");
}

#[test]
fn deciding_a_board_of_rows_for_several_roles_allocates_nothing_and_a_long_list_a_fixed_number() {
    let rules = shipped();
    let several =
        Subject { roles: RoleSet::of(Role::Dispatcher).with(Role::Biller).with(Role::Crew), profile: DisplayProfile::Standard };
    let count = |count: usize| {
        let facts = rows(count);
        let mut out = vec![Disclosure::NOTHING; count];
        allocations(|| rules.decide_all(&several, &facts, &mut out))
    };
    assert_eq!(count(200), 0);
    assert_eq!((count(10_000), count(100_000)), (2, 2));
}
