//! One-time links: what they open, for how long, and that each is redeemed once.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use crate::support;

use bayboard::Timestamp;
use bayboard::access::Role;
use bayboard::journal::Client;
use bayboard::portal::{Act, AuthenticatorProblem, PasswordProblem, PortalError, StaffSigned, Stage};
use std::time::Duration;
use support::company::NOW;
use support::staff::{HOUR, PASSWORD, Staff, app, first, second, together, visit};
use support::{run, size};

const MICROSECOND: Duration = Duration::from_micros(1);

async fn redeem(staff: &Staff, secret: &str, now: Timestamp) -> Option<StaffSigned> {
    staff.door.redeem(staff.company.tenant, secret, &visit("192.0.2.1"), now).await.unwrap()
}

#[test]
fn a_link_opens_a_session_in_which_all_is_set_up_and_nothing_else_is_done() {
    run(async {
        let staff = Staff::new().await;
        let id = staff.account("ada", Role::Dispatcher).await;
        let opened = redeem(&staff, &format!(" {}\n", staff.link(id, NOW).await), NOW).await.unwrap();
        let stage = |password, authenticator| Stage::SetUp { password, authenticator };
        assert_eq!((opened.stage, opened.device.is_some()), (stage(true, true), false));
        let (door, from) = (&staff.door, visit("192.0.2.1"));
        let session = staff.session(&opened.session, NOW).await.unwrap();
        assert!(session.viewer().is_none() && door.sessions(&session, NOW).await.is_err());
        assert_eq!(
            door.set_password(&session, None, "short", &from, NOW).await.unwrap(),
            Err(PasswordProblem::Short)
        );
        let set = door.set_password(&session, None, PASSWORD, &from, NOW).await.unwrap().unwrap().unwrap();
        assert!(staff.session(&opened.session, NOW).await.is_none(), "each step brings its own cookie");
        let session = staff.session(&set, NOW).await.unwrap();
        assert_eq!((session.stage(), session.viewer().is_some()), (stage(false, true), false));
        let set_up = door.begin_authenticator(&session, NOW).await.unwrap();
        assert!(set_up.uri.starts_with("otpauth://totp/Meridian%20Ambulance:ada?secret="));
        assert!(set_up.uri.contains(&set_up.key_base32));
        let code = app(&set_up.key_base32).generate(1_795_269_900).to_string();
        let confirm = async |token: &str, code: &str| {
            door.confirm_authenticator(&session, &first(token, code), &from, NOW).await.unwrap()
        };
        for (token, code) in [(set_up.token.as_str(), "000000"), ("AAAA", &code)] {
            assert_eq!(confirm(token, code).await.unwrap_err(), AuthenticatorProblem::WrongCode);
        }
        assert_eq!(staff.credential(id).await.totp, None, "nothing is kept before its first code");
        let made = confirm(&set_up.token, &code).await.unwrap();
        assert_eq!(made.codes.codes().len(), 10);
        assert!(staff.session(&set, NOW).await.is_none(), "and so does the last");
        let session = staff.session(&made.session, NOW).await.unwrap();
        assert_eq!((session.stage(), session.viewer().is_some()), (Stage::Full, true));
        assert_eq!(session.signed_in(), NOW);
    });
}

/// No password opens it again, so that it cannot lock. It fails where a poll keeps it.
#[test]
fn a_session_in_which_all_is_not_set_up_ends_after_an_hour_without_a_persons_act() {
    run(async {
        let staff = Staff::new().await;
        let id = staff.account("ada", Role::Dispatcher).await;
        let opened = redeem(&staff, &staff.link(id, NOW).await, NOW).await.unwrap();
        let polled = async |now| {
            let (tenant, client) = (staff.company.tenant, Client::default());
            staff.door.session(tenant, &opened.session, client, Act::Page, now).await.unwrap()
        };
        assert!(staff.session(&opened.session, NOW.plus(HOUR - MICROSECOND)).await.is_some());
        let end = NOW.plus(2 * HOUR - MICROSECOND);
        for minute in 60..120 {
            assert!(polled(second(60 * minute)).await.is_some(), "{minute}");
        }
        let session = polled(Timestamp::from_micros(end.as_micros() - 1)).await.unwrap();
        assert_eq!((session.until(), session.stage() == Stage::Full), (end, false));
        assert!(polled(end).await.is_none() && !staff.door.goes_on(&session, end));
    });
}

/// It fails where the cell is read and written in two steps that others come between.
#[test]
fn of_many_who_redeem_one_link_at_once_one_gets_a_session() {
    run(async {
        let staff = Staff::new().await;
        let id = staff.account("ada", Role::Dispatcher).await;
        staff.company.store.give_way();
        for round in 0..size(20, 2_000) {
            let now = NOW.plus(Duration::from_secs(100 * round as u64));
            let secret = staff.link(id, now).await;
            let tries = (0..32).map(|number| {
                let (door, tenant, secret) = (&staff.door, staff.company.tenant, &secret);
                async move {
                    let from = visit(&format!("198.51.{number}.7"));
                    door.redeem(tenant, secret, &from, now).await.unwrap()
                }
            });
            let opened: Vec<StaffSigned> = together(tries).await.into_iter().flatten().collect();
            assert_eq!(opened.len(), 1, "round {round}");
            assert!(staff.session(&opened[0].session, now).await.is_some());
            assert!(redeem(&staff, &secret, now.plus(MICROSECOND)).await.is_none(), "it was used");
        }
    });
}

#[test]
fn a_link_is_good_for_a_day_and_until_its_account_gets_another() {
    run(async {
        let staff = Staff::new().await;
        let id = staff.account("ada", Role::Dispatcher).await;
        let day = NOW.plus(24 * HOUR);
        let [first, second] = [staff.link(id, NOW).await, staff.link(id, NOW.plus(MICROSECOND)).await];
        assert!(redeem(&staff, "nothing", NOW).await.is_none() && redeem(&staff, "", NOW).await.is_none());
        assert!(redeem(&staff, &first, day).await.is_none());
        assert!(redeem(&staff, &second, day).await.is_some(), "a microsecond before its end");
        let third = staff.link(id, NOW.plus(2 * MICROSECOND)).await;
        staff.change(id, |account| account.epoch += 1).await;
        assert!(redeem(&staff, &third, NOW).await.is_none(), "another was given since");
        let fourth = staff.link(id, NOW.plus(3 * MICROSECOND)).await;
        staff.change(id, |account| account.disabled_at = Some(NOW)).await;
        assert!(redeem(&staff, &fourth, NOW).await.is_none());
    });
}

/// Whoever intercepts a link must not come in without the authenticator that stands.
#[test]
fn a_link_replaces_no_authenticator_that_stands_and_its_session_ends_with_the_password() {
    run(async {
        let staff = Staff::new().await;
        let ada = staff.person("ada", Role::Dispatcher).await;
        let opened = redeem(&staff, &staff.link(ada.id, NOW).await, NOW).await.unwrap();
        assert_eq!(opened.stage, Stage::SetUp { password: true, authenticator: false });
        let session = staff.session(&opened.session, NOW).await.unwrap();
        let (door, from) = (&staff.door, visit("192.0.2.1"));
        assert_eq!(door.begin_authenticator(&session, NOW).await.unwrap_err(), PortalError::Forbidden);
        let confirmed = door.confirm_authenticator(&session, &first("x", "000000"), &from, NOW).await;
        assert_eq!(confirmed.unwrap_err(), PortalError::Forbidden);
        let new = "Zq8mmwwk of the harbour";
        assert_eq!(door.set_password(&session, None, new, &from, NOW).await.unwrap(), Ok(None));
        assert!(staff.session(&opened.session, NOW).await.is_none() && !door.goes_on(&session, NOW));
        let code = ada.code(NOW);
        let answer = staff.sign_in(("ada", new, &code), None, "192.0.2.1", NOW).await;
        assert!(matches!(answer, bayboard::portal::StaffSignIn::Signed(_)));
    });
}

/// It fails where a session or link made before a restore opens anything after it.
#[test]
fn another_seed_ends_every_session_and_link_but_no_account() {
    run(async {
        let staff = Staff::new().await;
        let ada = staff.person("ada", Role::Dispatcher).await;
        let opened = staff.come_in(&ada, NOW).await;
        let link = staff.link(ada.id, NOW).await;
        let (portal, desk) = (&staff.company.portal, &staff.company.desk);
        let by_token = staff.company.token("feed", Role::Administrator).await;
        let refused = portal.seat(&by_token, NOW).settings().end_sessions().await;
        assert_eq!(refused, Err(PortalError::Forbidden));
        portal.seat(desk, NOW).settings().end_sessions().await.unwrap();
        assert!(staff.session(&opened.session, NOW).await.is_none());
        assert!(redeem(&staff, &link, NOW).await.is_none());
        let again = staff.come_in(&ada, second(30)).await;
        assert!(staff.session(&again.session, second(30)).await.is_some());
    });
}

#[test]
fn links_are_not_guessed_at_any_speed() {
    run(async {
        let staff = Staff::new().await;
        for number in 0..20 {
            assert!(redeem(&staff, &format!("guess {number}"), NOW).await.is_none());
        }
        let tried = staff.door.redeem(staff.company.tenant, "guess", &visit("192.0.2.1"), NOW).await;
        assert!(matches!(tried, Err(PortalError::Wait(_))));
        let elsewhere = staff.door.redeem(staff.company.tenant, "guess", &visit("192.0.9.1"), NOW).await;
        assert!(elsewhere.unwrap().is_none());
    });
}
