//! A commit that is told as failed may have been done all the same: nothing goes on as if it had changed
//! nothing.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use crate::support;

use bayboard::access::Role;
use bayboard::portal::{Claim, Portal, PortalError, SignIn, verify_journal};
use bayboard::{DispatchFilter, IdempotencyKey, StoreError, StoreExt};
use std::num::NonZeroU16;
use support::company::{BOOT, Company, NOW, at, from, line, trip, vault};
use support::run;

const PAGE: NonZeroU16 = NonZeroU16::new(100).unwrap();

/// Does something whose answer is lost.
async fn lost<T>(company: &Company, work: impl Future<Output = Result<T, PortalError>>) {
    company.store.lose_answers(true);
    let told = work.await.err();
    company.store.lose_answers(false);
    assert_eq!(told, Some(PortalError::Store(StoreError::Unavailable { reason: "a test loses the answer" })));
}

#[test]
fn a_digest_of_history_that_was_written_all_the_same_leaves_a_journal_that_holds() {
    run(async {
        let company = Company::new().await;
        let place = company.facility("Maple").await;
        company.sign_in(&place.public_id, &place.code.spoken(), from("192.0.2.7"), NOW).await;
        lost(&company, company.portal.digest_logons(company.tenant, NOW)).await;
        company.sign_in(&place.public_id, "wrong", from("192.0.2.7"), at(1)).await;
        company.portal.digest_logons(company.tenant, at(1)).await.unwrap();
        let held = verify_journal(&*company.store, company.tenant, None).await.unwrap();
        assert_eq!(held.undigested, 0);
    });
}

/// Each node looks for itself, and may do so at the same moment.
#[test]
fn nodes_that_take_turns_making_digests_leave_a_journal_that_holds() {
    run(async {
        let company = Company::new().await;
        let place = company.facility("Maple").await;
        let other = Portal::open(company.store.clone(), company.policy.clone(), vault(&company.calls, 8))
            .await
            .unwrap();
        for minute in 0..3 {
            company.sign_in(&place.public_id, &place.code.spoken(), from("192.0.2.7"), at(minute)).await;
            company.portal.digest_logons(company.tenant, at(minute)).await.unwrap();
            company.sign_in(&place.public_id, "wrong", from("192.0.2.7"), at(minute)).await;
            other.digest_logons(company.tenant, at(minute)).await.unwrap();
        }
        let held = verify_journal(&*company.store, company.tenant, None).await.unwrap();
        assert_eq!(held.undigested, 0);
    });
}

#[test]
fn a_booking_asked_for_again_by_its_key_is_the_one_that_was_made() {
    run(async {
        let company = Company::new().await;
        let (from, to) = (company.facility("Maple").await, company.facility("Birch").await);
        let claim = Some(Claim { key: IdempotencyKey::new(uuid::Uuid::nil(), "once"), request: [4; 32] });
        let seat = company.portal.seat(&company.desk, NOW);
        let book = || seat.dispatches().create(trip(from.id, to.id, 60), claim);
        lost(&company, book()).await;
        let again = book().await.unwrap();
        assert!(again.repeated);
        let there = company.store.dispatches(company.tenant, &DispatchFilter::default(), PAGE).await.unwrap();
        assert_eq!(there.len(), 1);
    });
}

#[test]
fn what_was_changed_all_the_same_is_on_the_boards_with_the_next_look() {
    run(async {
        let company = Company::new().await;
        let place = company.facility("Maple").await;
        let SignIn::Session(cookie) =
            company.sign_in(&place.public_id, &place.code.spoken(), from("192.0.2.7"), NOW).await
        else {
            panic!("nobody has tried before")
        };
        let ticket = company.portal.ticket(company.tenant, &cookie, NOW).await.unwrap().unwrap();
        let pass = bayboard::board::Pass::Session(ticket.clone());
        let boards = company.boards().await;
        assert!(boards.admit(&pass).is_some());
        lost(&company, company.portal.sign_out(company.tenant, &ticket, from("192.0.2.7"), BOOT, NOW)).await;
        company.portal.catch_up(company.tenant, NOW).await.unwrap();
        assert!(boards.admit(&pass).is_none(), "a session that was ended goes on");
        // Asked again, it is done already.
        company.sign_out(&ticket).await;
        let (_, wall) = company.display(place.id, |_| ()).await;
        lost(
            &company,
            company.portal.seat(&company.desk, NOW).facilities().rotate_code(place.id, None, true),
        )
        .await;
        company.portal.catch_up(company.tenant, NOW).await.unwrap();
        assert!(boards.admit(&wall).is_none(), "a display that was revoked goes on");
    });
}

#[test]
fn nothing_is_shown_whose_entry_is_not_known_to_be_durable() {
    run(async {
        let company = Company::new().await;
        let (from, to) = (company.facility("Maple").await, company.facility("Birch").await);
        let mut new = trip(from.id, to.id, 60);
        new.patient_name = Some(line("Ada Example").into());
        let id = company.book(new).await;
        let reader = company.token("host", Role::ApiClient).await;
        let shown = || async {
            let answer = company.portal.seat(&reader, NOW).dispatches().read(id).await?;
            company.portal.seat(&reader, NOW).disclose(line("api"), answer).await
        };
        lost(&company, shown()).await;
        company.store.committed();
        shown().await.unwrap();
        assert_eq!(
            company.store.committed().len(),
            1,
            "it is journaled again, since nobody knows of the first entry"
        );
    });
}
