//! The journal is verified in rounds while nodes serve: what they find of one that holds and of one that does
//! not, a turn after the other, whichever node takes it.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use crate::support;

use bayboard::access::{Action, Role};
use bayboard::journal::{Fault, Head, Sequence};
use bayboard::portal::{
    LastVerified, NewFacility, Portal, PortalError, Viewer, drop_payloads, verify_journal,
};
use bayboard::{Cell, CellKey, Cells, Disclosure, FacilityKind, Journal, Space, Swap, TenantId, Timestamp};
use std::num::NonZeroU16;
use support::company::{Company, NOW, at, chicago, line, trip, vault};
use support::rules::Rules;
use support::run;
use support::watched::{Calls, Tamper};

const ONE: NonZeroU16 = NonZeroU16::MIN;
const ALL: NonZeroU16 = NonZeroU16::new(1_000).unwrap();

/// Turns are ten minutes apart.
fn turn(number: i64) -> Timestamp {
    at(10 * number)
}

async fn verify(node: &Portal, tenant: TenantId, number: i64, pages: NonZeroU16) -> LastVerified {
    node.clockwork(tenant, turn(number)).verify(pages).await.unwrap().expect("the turn is due")
}

async fn head(company: &Company) -> Head {
    company.store.head(company.tenant).await.unwrap()
}

/// So many entries more, and few commits.
async fn facilities(company: &Company, count: usize) {
    let new =
        |number| NewFacility::new(line(&format!("Home {number}")), FacilityKind::NursingHome, chicago());
    let mut rest: Vec<NewFacility> = (0..count).map(new).collect();
    while !rest.is_empty() {
        let some = rest.split_off(rest.len().saturating_sub(500));
        company.portal.seat(&company.desk, NOW).facilities().create_all(some).await.unwrap();
    }
}

async fn node(company: &Company, seed: u64) -> Portal {
    let vault = vault(&Calls::default(), seed);
    Portal::open(company.store.clone(), company.policy.clone(), vault).await.unwrap()
}

#[test]
fn a_round_goes_on_page_by_page_on_any_node_and_says_when_it_has_come_through() {
    run(async {
        let company = Company::new().await;
        facilities(&company, 2_300).await;
        let nodes = [node(&company, 8).await, node(&company, 9).await];
        assert_eq!(nodes[0].last_verified(company.tenant, NOW).await, Ok(LastVerified::default()));
        for (number, reached) in [(1, 1_000), (2, 2_000), (3, head(&company).await.sequence.0)] {
            let (mine, other) = (&nodes[(number % 2) as usize], &nodes[((number + 1) % 2) as usize]);
            let known = verify(mine, company.tenant, number, ONE).await;
            assert_eq!((known.held, known.broken, known.reached), (None, None, Sequence(reached)));
            let again = other.clockwork(company.tenant, turn(number)).verify(ONE).await.unwrap();
            assert_eq!(again, None, "the turn was taken");
        }
        // What comes while a round goes on belongs to it.
        facilities(&company, 3).await;
        verify(&nodes[0], company.tenant, 4, ONE).await;
        let known = verify(&nodes[1], company.tenant, 5, ONE).await;
        let held = known.held.unwrap();
        assert_eq!((held.at, held.upto, known.reached), (turn(5), head(&company).await, Sequence::START));
        assert_eq!(nodes[0].last_verified(company.tenant, turn(5)).await, Ok(known));
        // One with time enough comes through at once.
        let held = verify(&nodes[0], company.tenant, 6, ALL).await.held.unwrap();
        assert_eq!((held.at, held.upto), (turn(6), head(&company).await));
    });
}

#[test]
fn what_was_altered_is_found_told_until_it_holds_again_and_dated_once() {
    run(async {
        let company = Company::new().await;
        facilities(&company, 1_400).await;
        let (node, tenant) = (&company.portal, company.tenant);
        let held = verify(node, tenant, 1, ALL).await.held;
        assert!(held.is_some());
        let tampers: [(&str, Tamper, Fault); 4] = [
            ("its header", |entry| entry.header[3] ^= 1, Fault::Altered),
            ("what it tells", |entry| entry.body.as_mut().unwrap().payload[9] ^= 1, Fault::PayloadAltered),
            ("nothing is left of what it tells", |entry| entry.body = None, Fault::PayloadMissing),
            ("when it was", |entry| entry.at = at(-9), Fault::IndexAltered),
        ];
        let mut number = 2;
        for (what, tamper, fault) in tampers {
            company.store.tamper(Some((Sequence(1_205), tamper)));
            let since = turn(number);
            for _ in 0..2 {
                let known = verify(node, tenant, number, ALL).await;
                let broken = known.broken.unwrap();
                assert_eq!((broken.sequence, broken.fault), (Sequence(1_205), fault.to_string()), "{what}");
                assert_eq!((broken.since, known.held), (since, held), "{what}: when it held is known still");
                number += 1;
            }
        }
        company.store.tamper(None);
        let known = verify(node, tenant, number, ALL).await;
        assert_eq!((known.broken, known.held.unwrap().at), (None, turn(number)));
        let known = verify(node, tenant, number + 1, ALL).await;
        let was = known.was_broken.unwrap();
        assert_eq!((was.sequence, was.since), (Sequence(1_205), turn(number - 2)), "it is not forgotten");
    });
}

/// What explains a missing payload, and the roll that an entry names, may stand on any other page.
#[test]
fn what_was_erased_let_go_or_listed_elsewhere_holds_as_it_does_for_a_whole_verification() {
    run(async {
        let company = Company::new().await;
        let place = company.facility("Maple Grove").await;
        let mut calls = Vec::new();
        for minute in 0..70 {
            let mut call = trip(place.id, place.id, 30 + minute);
            call.patient_name = Some(line("Ada Example").into());
            calls.push(company.book(call).await);
        }
        let (one, two) =
            (company.token("one", Role::ApiClient).await, company.token("two", Role::ApiClient).await);
        looks(&company, &one, 1).await;
        facilities(&company, 1_100).await;
        looks(&company, &two, 2).await;
        company.portal.seat(&company.desk, at(2)).dispatches().erase(calls[7]).await.unwrap();
        let (node, tenant) = (&company.portal, company.tenant);
        assert!(verify(node, tenant, 1, ALL).await.held.is_some());
        let seat = company.portal.seat(&company.desk, at(60 * 24 * 3));
        let under = seat.retention().keep_since(at(60 * 24 * 2)).await.unwrap().unwrap();
        looks(&company, &one, 60 * 24 * 3).await;
        drop_payloads(&*company.store, tenant, under).await.unwrap();
        verify_journal(&*company.store, tenant, None).await.unwrap();
        let known = verify(node, tenant, 2, ALL).await;
        assert_eq!(known.broken, None);
        assert_eq!(known.held.unwrap().upto, head(&company).await);
        // What stands behind what was let go is missed.
        let last = head(&company).await.sequence;
        company.store.tamper(Some((last, |entry| entry.body = None)));
        let broken = verify(node, tenant, 3, ALL).await.broken.unwrap();
        assert_eq!((broken.sequence, broken.fault), (last, Fault::PayloadMissing.to_string()));
    });
}

async fn looks(company: &Company, viewer: &Viewer, minute: i64) {
    let seat = company.portal.seat(viewer, at(minute));
    let open = seat.dispatches().all_open().await.unwrap();
    seat.disclose(line("desk"), open).await.unwrap();
}

/// What a round found is the next one's saved head.
#[test]
fn a_history_that_was_written_anew_is_found_though_it_holds_in_itself() {
    run(async {
        let company = Company::new().await;
        let (store, tenant) = (&company.store, company.tenant);
        let before = store.copy();
        facilities(&company, 3).await;
        verify(&company.portal, tenant, 1, ALL).await;
        let key = CellKey { space: Space::Lease, id: *b"bayboard: how far it is verified" };
        let found = store.cell(tenant, &key, NOW).await.unwrap().unwrap();
        // Somebody sets the database back, does other things, and leaves what was found of it.
        store.restore(&before);
        let other = node(&company, 9).await;
        let new = NewFacility::new(line("Other"), FacilityKind::Hospital, chicago());
        other
            .seat(&company.desk, NOW)
            .facilities()
            .create_all(vec![new.clone(), new.clone(), new])
            .await
            .unwrap();
        let put = Swap { cell: Cell { version: 0, ..found }, expected: None };
        store.swap(tenant, &[put], None, turn(1)).await.unwrap();
        verify_journal(&**store, tenant, None).await.unwrap();
        let broken = verify(&other, tenant, 2, ALL).await.broken.unwrap();
        assert_eq!(broken.fault, Fault::NotTheSavedOne.to_string());
    });
}

#[test]
fn who_may_not_read_the_journal_is_not_told_when_it_held() {
    run(async {
        let company = Company::new().await;
        verify(&company.portal, company.tenant, 1, ALL).await;
        let told = company.portal.seat(&company.desk, turn(1)).journal().last_verified().await.unwrap();
        assert!(told.held.is_some());
        company.policy.swap(Rules::new(
            "no journals",
            |_, _| Disclosure::NOTHING,
            |_, action, _| !matches!(action, Action::ReadJournals | Action::TraceDisclosures),
        ));
        company.portal.catch_up(company.tenant, NOW).await.unwrap();
        let told = company.portal.seat(&company.desk, turn(1)).journal().last_verified().await;
        assert_eq!(told, Err(PortalError::Forbidden));
    });
}
