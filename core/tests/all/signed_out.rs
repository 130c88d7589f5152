//! Signing out: at once here, with the next look at another node, for good at one that starts later, and
//! alike for decoys.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use crate::support;

use bayboard::access::{BoardTicket, SessionCookie};
use bayboard::board::{Pass, Subscription};
use bayboard::journal::{LogonEvent, LogonKey, LogonNumber};
use bayboard::portal::{Portal, PortalError, SignIn};
use bayboard::{Journal, Timestamp};
use std::num::NonZeroU16;
use std::time::Duration;
use support::company::{BOOT, Company, NOW, from, vault};
use support::run;

const MICROSECOND: Duration = Duration::from_micros(1);

/// Another node of the company.
async fn node(company: &Company) -> Portal {
    Portal::open(company.store.clone(), company.policy.clone(), vault(&company.calls, 9)).await.unwrap()
}

/// A right code and one that nobody has.
async fn cookies(company: &Company) -> [SessionCookie; 2] {
    let place = company.facility("Maple Grove").await;
    let code = place.code.spoken();
    let mut cookies = Vec::new();
    for code in [code.as_str(), "wrong"] {
        match company.sign_in(&place.public_id, code, from("192.0.2.7"), NOW).await {
            SignIn::Session(cookie) => cookies.push(cookie),
            SignIn::Wait(_) => panic!("nobody has tried that often"),
        }
    }
    cookies.try_into().unwrap()
}

async fn ticket(
    portal: &Portal,
    company: &Company,
    cookie: &SessionCookie,
    now: Timestamp,
) -> Option<BoardTicket> {
    portal.ticket(company.tenant, cookie, now).await.unwrap()
}

/// Whether the cookie opens a board.
async fn opens(portal: &Portal, company: &Company, cookie: &SessionCookie) -> bool {
    let ticket = ticket(portal, company, cookie, NOW).await.unwrap();
    portal.boards(company.tenant, NOW).await.unwrap().admit(&Pass::Session(ticket)).is_some()
}

async fn follows(portal: &Portal, company: &Company, cookie: &SessionCookie) -> Subscription {
    let pass = Pass::Session(ticket(portal, company, cookie, NOW).await.unwrap());
    let mut screen = portal.boards(company.tenant, NOW).await.unwrap().subscribe(pass, NOW).unwrap();
    screen.next(|| NOW).await.unwrap();
    screen
}

/// Whether the screen is told its end. One that goes on waits for ever.
async fn ends(screen: &mut Subscription) -> bool {
    matches!(tokio::time::timeout(Duration::from_millis(20), screen.next(|| NOW)).await, Ok(None))
}

async fn rows_of_ends(company: &Company) -> usize {
    let rows =
        company.store.logons(&LogonKey::All(company.tenant), LogonNumber(0), NonZeroU16::MAX).await.unwrap();
    rows.iter().filter(|(_, row)| row.event == LogonEvent::SignOut).count()
}

#[test]
fn an_end_is_heard_of_with_the_next_look_of_every_node() {
    run(async {
        let company = Company::new().await;
        let other = node(&company).await;
        for (told, cookie) in (1..).zip(&cookies(&company).await) {
            let (mut here, mut there) =
                (follows(&company.portal, &company, cookie).await, follows(&other, &company, cookie).await);
            let session = ticket(&company.portal, &company, cookie, NOW).await.unwrap();
            company.sign_out(&session).await;
            assert!(ends(&mut here).await && !opens(&company.portal, &company, cookie).await, "at once");
            assert!(!ends(&mut there).await, "nobody has looked");
            other.catch_up(company.tenant, NOW).await.unwrap();
            assert!(ends(&mut there).await && !opens(&other, &company, cookie).await);
            // At the other node as well, from a page that was not told.
            other.sign_out(company.tenant, &session, from("192.0.2.8"), BOOT, NOW).await.unwrap();
            assert_eq!(rows_of_ends(&company).await, told, "one end is one row");
        }
    });
}

#[test]
fn a_node_that_starts_later_opens_nothing_that_has_ended() {
    run(async {
        let company = Company::new().await;
        let [right, decoy] = cookies(&company).await;
        let kept = cookies(&company).await;
        for is_digested in [true, false] {
            let cookie = if is_digested { &right } else { &decoy };
            company.sign_out(&ticket(&company.portal, &company, cookie, NOW).await.unwrap()).await;
            if is_digested {
                company.portal.digest_logons(company.tenant, NOW).await.unwrap();
            }
        }
        let later = node(&company).await;
        for cookie in [&right, &decoy] {
            assert!(!opens(&later, &company, cookie).await);
        }
        for cookie in &kept {
            assert!(opens(&later, &company, cookie).await);
        }
    });
}

#[test]
fn a_session_that_nobody_ends_is_over_after_its_life_and_so_is_what_is_remembered_of_it() {
    run(async {
        let company = Company::new().await;
        let end = NOW.plus(BoardTicket::LIFE);
        let later = node(&company).await;
        for cookie in &cookies(&company).await {
            assert!(ticket(&company.portal, &company, cookie, end.minus(MICROSECOND)).await.is_some());
            assert_eq!(ticket(&company.portal, &company, cookie, end).await, None);
            // An end stands for as long as the cookie opens anything by itself.
            company.sign_out(&ticket(&company.portal, &company, cookie, NOW).await.unwrap()).await;
            let last = ticket(&later, &company, cookie, end.minus(MICROSECOND)).await.unwrap();
            assert!(later.boards(company.tenant, NOW).await.unwrap().admit(&Pass::Session(last)).is_none());
        }
    });
}

#[test]
fn a_session_whose_end_cannot_be_looked_for_opens_nothing() {
    run(async {
        let company = Company::new().await;
        let later = node(&company).await;
        later.boards(company.tenant, NOW).await.unwrap();
        for cookie in &cookies(&company).await {
            company.store.hide_cells(true);
            let refused = later.ticket(company.tenant, cookie, NOW).await;
            assert!(matches!(refused, Err(PortalError::Store(_))));
            company.store.hide_cells(false);
            assert!(opens(&later, &company, cookie).await);
            // Once looked for it is known, and needs no store.
            company.store.hide_cells(true);
            assert!(opens(&later, &company, cookie).await);
        }
    });
}

#[test]
fn what_is_not_recorded_has_not_ended() {
    run(async {
        let company = Company::new().await;
        for cookie in &cookies(&company).await {
            let session = ticket(&company.portal, &company, cookie, NOW).await.unwrap();
            company.store.refuse(true);
            let refused =
                company.portal.sign_out(company.tenant, &session, from("192.0.2.7"), BOOT, NOW).await;
            assert!(matches!(refused, Err(PortalError::Store(_))));
            company.store.refuse(false);
            assert!(opens(&company.portal, &company, cookie).await && rows_of_ends(&company).await == 0);
        }
    });
}
