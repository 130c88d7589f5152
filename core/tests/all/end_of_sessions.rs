//! The end of all sessions, as after a restore: of real and decoy screens alike and at every node, and with
//! it of whatever the store still says is signed in or may be redeemed. Nothing else ends.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use crate::support;

use bayboard::access::SessionCookie;
use bayboard::board::Pass;
use bayboard::portal::{Misplaced, NewDisplay, Portal, SignIn, verify_journal, verify_records};
use bayboard::{Cell, CellKey, CellRange, Cells, Space, Swap};
use std::num::NonZeroU16;
use support::company::{Company, NOW, Place, at, from, line, vault};
use support::run;
use uuid::Uuid;

async fn cookie(company: &Company, place: &Place, code: &str) -> SessionCookie {
    match company.sign_in(&place.public_id, code, from("192.0.2.7"), NOW).await {
        SignIn::Session(cookie) => cookie,
        SignIn::Wait(_) => panic!("nobody has tried that often"),
    }
}

async fn opens(portal: &Portal, company: &Company, cookie: &SessionCookie) -> bool {
    portal.catch_up(company.tenant, NOW).await.unwrap();
    let ticket = portal.ticket(company.tenant, cookie, NOW).await.unwrap();
    let boards = portal.boards(company.tenant, NOW).await.unwrap();
    ticket.is_some_and(|ticket| boards.admit(&Pass::Session(ticket)).is_some())
}

/// A cell as people's sessions and one-time secrets have it.
fn cell(space: Space, number: u8) -> Cell {
    let key = CellKey { space, id: [number; 32] };
    let rank = i64::from(number / 2);
    Cell { key, version: 0, owner: Uuid::from_u128(7), rank, until: at(600), bytes: Some(vec![number]) }
}

#[test]
fn every_session_and_secret_ends_and_nothing_else() {
    run(async {
        let company = Company::new().await;
        let other = Portal::open(company.store.clone(), company.policy.clone(), vault(&company.calls, 9));
        let other = other.await.unwrap();
        let place = company.facility("Maple Grove").await;
        let code = place.code.spoken();
        let seat = company.portal.seat(&company.desk, NOW);
        let link = seat.facilities().create_display(place.id, NewDisplay::new(line("East"))).await.unwrap();
        let cookies = [cookie(&company, &place, &code).await, cookie(&company, &place, "wrong").await];
        for portal in [&company.portal, &other] {
            assert!(opens(portal, &company, &cookies[0]).await && opens(portal, &company, &cookies[1]).await);
        }
        let spaces = [Space::Session, Space::Secret, Space::Message];
        for space in spaces {
            for number in 0..7 {
                let swap = Swap { cell: cell(space, number), expected: None };
                company.store.swap(company.tenant, &[swap], None, NOW).await.unwrap();
            }
        }
        seat.settings().end_sessions().await.unwrap();
        for portal in [&company.portal, &other] {
            for cookie in &cookies {
                assert!(!opens(portal, &company, cookie).await, "decoys end, too");
                assert!(portal.renewed(company.tenant, cookie).await.unwrap().is_none());
            }
            let pass = portal.display_pass(company.tenant, &link.secret, NOW).await.unwrap();
            assert!(pass.is_some(), "links of wall screens stay");
        }
        for space in spaces {
            let range = CellRange { tenant: company.tenant, space, owner: None, upto: i64::MAX, after: None };
            let left = company.store.cells(&range, NOW, NonZeroU16::MAX).await.unwrap().len();
            assert_eq!(left, if space == Space::Message { 7 } else { 0 }, "{space}");
            let stands = company.store.cell(company.tenant, &cell(space, 3).key, NOW).await.unwrap().unwrap();
            assert_eq!(
                stands.is_tombstone(),
                space != Space::Message,
                "{space}: for good, not only unlisted"
            );
        }
        let again = [cookie(&company, &place, &code).await, cookie(&company, &place, "wrong").await];
        for cookie in &again {
            assert!(opens(&other, &company, cookie).await, "whoever signs in anew is in");
        }
        seat.settings().end_sessions().await.unwrap();
        assert!(!opens(&other, &company, &again[0]).await, "each time by another seed");
        verify_journal(&*company.store, company.tenant, None).await.unwrap();
    });
}

#[test]
fn records_stand_as_the_journal_tells_or_are_named() {
    run(async {
        let company = Company::new().await;
        let place = company.facility("Maple Grove").await;
        company.trip(place.id, place.id, 30).await;
        let held = verify_records(&*company.store, company.tenant).await;
        assert!(matches!(held, Ok(2..)), "{held:?}");
        let missing = Misplaced::Missing(place.id.into()).to_string();
        assert_eq!(missing, format!("a facility is missing: {}", place.id));
    });
}
