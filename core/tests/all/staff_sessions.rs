//! Sessions of staff: how they lock, end, and never come back.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use crate::support;

use bayboard::Timestamp;
use bayboard::access::{Grant, Role, Scope};
use bayboard::journal::{LogonEvent, LogonOutcome};
use bayboard::portal::{
    Act, AuthenticatorForm, Hashing, PasswordProblem, Portal, PortalError, SettingsPatch, StaffCookie,
    StaffDoor, StaffSession, Stage,
};
use std::sync::Arc;
use support::company::{NOW, from, line, minutes, vault};
use support::staff::{HOUR, PASSWORD, Person, Staff, cheap, is_refused, second, signed, visit};
use support::{run, size};

/// What a request of a page by itself is told.
async fn polled(staff: &Staff, cookie: &StaffCookie, now: Timestamp) -> Option<StaffSession> {
    staff.door.session(staff.company.tenant, cookie, from("192.0.2.9"), Act::Page, now).await.unwrap()
}

/// Lets a future be polled that often before it goes on.
async fn after_turns(turns: usize) {
    for _ in 0..turns {
        tokio::task::yield_now().await;
    }
}

async fn come_in(staff: &Staff, who: &Person, seconds: i64) -> (StaffCookie, StaffSession) {
    let cookie = staff.come_in(who, second(seconds)).await.session;
    let session = staff.session(&cookie, second(seconds)).await.unwrap();
    (cookie, session)
}

/// It fails where a poll moves the clock, at `>` for `>=`, and where only what is written counts.
/// It fails where a session whose last act lies ahead is not locked before that has passed.
#[test]
fn a_clock_that_ran_ahead_does_not_put_the_lock_off() {
    run(async {
        let staff = Staff::new().await;
        let ada = staff.person("ada", Role::Dispatcher).await;
        let opened = staff.come_in(&ada, NOW).await;
        // Another node, which has heard nothing.
        let node = || StaffDoor::new(staff.company.portal.clone(), Hashing::new(1, 9).unwrap());
        let stage = async |door: &StaffDoor, by: Act, seconds: i64| {
            let (tenant, client) = (staff.company.tenant, from("192.0.2.9"));
            let session = door.session(tenant, &opened.session, client, by, second(seconds)).await.unwrap();
            session.unwrap().stage()
        };
        for seconds in (0..=3 * 3_600).step_by(600) {
            assert_eq!(stage(&staff.door, Act::Person, seconds).await, Stage::Full);
        }
        for door in [&staff.door, &node()] {
            assert_eq!(stage(door, Act::Page, 60).await, Stage::Full, "it was in use a moment ago");
            assert_eq!(stage(door, Act::Page, 60 + 899).await, Stage::Full);
            assert_eq!(stage(door, Act::Page, 60 + 900).await, Stage::Locked);
        }
        // What a person does then is written, and counts everywhere.
        assert_eq!(stage(&node(), Act::Person, 60).await, Stage::Full);
        assert_eq!(stage(&node(), Act::Page, 60 + 900).await, Stage::Locked);
    });
}

#[test]
fn a_session_locks_after_a_quarter_of_an_hour_without_a_persons_act() {
    run(async {
        let staff = Staff::new().await;
        let ada = staff.person("ada", Role::Dispatcher).await;
        let (cookie, _) = come_in(&staff, &ada, 0).await;
        // The last act of a minute counts to the second, on the node that saw it.
        assert_eq!(staff.session(&cookie, second(59)).await.unwrap().stage(), Stage::Full);
        let locks = second(59).plus(minutes(15));
        for minute in 1..15 {
            assert_eq!(polled(&staff, &cookie, second(60 * minute)).await.unwrap().stage(), Stage::Full);
        }
        let just_before = Timestamp::from_micros(locks.as_micros() - 1);
        assert_eq!(polled(&staff, &cookie, just_before).await.unwrap().stage(), Stage::Full);
        let locked = polled(&staff, &cookie, locks).await.unwrap();
        assert_eq!((locked.stage(), locked.viewer().is_some()), (Stage::Locked, false));
        // A click does not open it.
        for _ in 0..2 {
            assert_eq!(staff.session(&cookie, locks).await.unwrap().stage(), Stage::Locked);
        }
        assert!(staff.door.goes_on(&locked, locks), "it has not ended");
    });
}

#[test]
fn a_locked_session_may_be_unlocked_or_signed_out_and_nothing_else() {
    run(async {
        let staff = Staff::new().await;
        let ada = staff.person("ada", Role::Dispatcher).await;
        let (cookie, before) = come_in(&staff, &ada, 0).await;
        let now = NOW.plus(HOUR);
        let locked = staff.session(&cookie, now).await.unwrap();
        let (door, from) = (&staff.door, visit("192.0.2.1"));
        let forbidden = PortalError::Forbidden;
        assert_eq!(door.sessions(&locked, now).await.unwrap_err(), forbidden);
        assert_eq!(door.devices(&locked, now).await.unwrap_err(), forbidden);
        assert_eq!(door.end_session(&locked, locked.session_id(), &from, now).await, Err(forbidden.clone()));
        assert_eq!(door.new_recovery_codes(&locked, PASSWORD, now).await.unwrap_err(), forbidden);
        assert_eq!(door.begin_authenticator(&locked, now).await.unwrap_err(), forbidden);
        let set = door.set_password(&locked, Some(PASSWORD), "Zq8mmwwk of the harbour", &from, now).await;
        assert_eq!(set.unwrap_err(), forbidden);
        assert!(is_refused(&door.unlock(&locked, "wrong", &from, now).await.unwrap()));
        assert_eq!(staff.session(&cookie, now).await.unwrap().stage(), Stage::Locked);
        let opened = signed(door.unlock(&locked, PASSWORD, &from, now).await.unwrap());
        assert_eq!((opened.stage, opened.device.is_some()), (Stage::Full, false));
        assert!(staff.session(&cookie, now).await.is_none(), "the cookie of before is over");
        assert_eq!(door.unlock(&locked, PASSWORD, &from, now).await.unwrap_err(), PortalError::NotFound);
        let session = staff.session(&opened.session, now).await.unwrap();
        assert_eq!((session.stage(), session.session_id()), (Stage::Full, before.session_id()));
        assert_eq!(session.until(), before.until(), "an unlocked session lasts no longer");
        let cookie = opened.session;
        let told: Vec<_> =
            staff.logons().await.into_iter().rev().take(2).map(|row| (row.outcome, row.session)).collect();
        let id = Some(before.session_id());
        assert_eq!(told, [(LogonOutcome::Accepted, id), (LogonOutcome::WrongPassword, id)]);
        let later = now.plus(HOUR);
        let locked = staff.session(&cookie, later).await.unwrap();
        door.sign_out(&locked, &from, later).await.unwrap();
        assert!(staff.session(&cookie, later).await.is_none());
        assert_eq!(door.unlock(&locked, PASSWORD, &from, later).await.unwrap_err(), PortalError::NotFound);
    });
}

#[test]
fn a_company_sets_after_how_long_sessions_lock_and_crews_phones_stay_open() {
    run(async {
        let staff = Staff::new().await;
        let (ada, bob) = (staff.person("ada", Role::Dispatcher).await, staff.person("bob", Role::Crew).await);
        let (portal, desk) = (&staff.company.portal, &staff.company.desk);
        let after = |minutes| SettingsPatch { lock_after_min: Some(minutes), ..SettingsPatch::default() };
        for bad in [0, 241] {
            let set = portal.seat(desk, NOW).settings().update(None, after(bad)).await;
            assert!(matches!(set, Err(PortalError::Invalid { field: "lock_after_min", .. })), "{bad}");
        }
        assert_eq!(portal.seat(desk, NOW).settings().read().await.unwrap().lock_after_min(), 15);
        let set = portal.seat(desk, NOW).settings().update(None, after(5)).await.unwrap();
        assert_eq!(set.lock_after_min(), 5);
        let (hers, his) = (come_in(&staff, &ada, 0).await.0, come_in(&staff, &bob, 0).await.0);
        let stage = async |cookie: &StaffCookie, now| polled(&staff, cookie, now).await.unwrap().stage();
        assert_eq!(stage(&hers, second(299)).await, Stage::Full);
        assert_eq!(stage(&hers, second(300)).await, Stage::Locked);
        assert_eq!(stage(&his, NOW.plus(11 * HOUR)).await, Stage::Full);
        // Who is more than crew has more than a phone.
        let both = [Role::Crew, Role::Dispatcher].map(|role| Grant::new(role, Scope::Company).unwrap());
        staff.change(bob.id, |account| account.grants = both.to_vec()).await;
        assert_eq!(stage(&his, NOW.plus(11 * HOUR)).await, Stage::Locked);
    });
}

/// It fails where acts prolong a session.
#[test]
fn a_session_lasts_twelve_hours_whatever_is_done_in_it() {
    run(async {
        let staff = Staff::new().await;
        let ada = staff.person("ada", Role::Dispatcher).await;
        let (cookie, session) = come_in(&staff, &ada, 0).await;
        for minute in 0..12 * 6 {
            assert!(staff.session(&cookie, second(600 * minute)).await.is_some(), "{minute}");
        }
        let end = NOW.plus(12 * HOUR);
        assert_eq!(session.until(), end);
        let just_before = Timestamp::from_micros(end.as_micros() - 1);
        assert!(
            staff.session(&cookie, just_before).await.is_some() && staff.door.goes_on(&session, just_before)
        );
        assert!(staff.session(&cookie, end).await.is_none() && !staff.door.goes_on(&session, end));
    });
}

/// A thousand browsers, each with a page that polls and a stream, and a clock of our own. It fails where one
/// of those counts as a person's act, and at `<` for `<=`.
#[test]
fn whatever_pages_do_by_themselves_sessions_lock_on_the_second_and_end_after_twelve_hours() {
    run(async {
        let staff = Staff::new().await;
        let (portal, desk) = (&staff.company.portal, &staff.company.desk);
        let hour = SettingsPatch { lock_after_min: Some(60), ..SettingsPatch::default() };
        portal.seat(desk, NOW).settings().update(None, hour).await.unwrap();
        let mut people = vec![staff.person("crew", Role::Crew).await];
        for number in 1..10 {
            people.push(staff.person(&format!("person.{number}"), Role::Dispatcher).await);
        }
        for number in 0..1_000 {
            let (who, is_crew) = (&people[number % 10], number % 10 == 0);
            // One after another, so that the clock only goes on.
            let start = 13 * 3_600 * number as i64;
            let (cookie, stream) = come_in(&staff, who, start).await;
            let last = second(start + 13 * number as i64 % 3_600);
            assert_eq!(staff.session(&cookie, last).await.unwrap().stage(), Stage::Full);
            let (locks, end) = (last.plus(HOUR), second(start).plus(12 * HOUR));
            let just = |moment: Timestamp| Timestamp::from_micros(moment.as_micros() - 1);
            for now in [last.plus(minutes(20)), last.plus(minutes(40)), just(locks)] {
                assert_eq!(polled(&staff, &cookie, now).await.unwrap().stage(), Stage::Full, "{number}");
                assert!(staff.door.goes_on(&stream, now));
            }
            // Phones of crews stay open for the shift.
            let then = if is_crew { Stage::Full } else { Stage::Locked };
            assert_eq!(polled(&staff, &cookie, locks).await.unwrap().stage(), then, "{number}");
            assert!(polled(&staff, &cookie, just(end)).await.is_some(), "{number}");
            assert!(polled(&staff, &cookie, end).await.is_none() && !staff.door.goes_on(&stream, end));
        }
    });
}

/// It fails where each click is written, or none.
#[test]
fn a_request_reads_one_cell_and_writes_at_most_once_a_minute() {
    run(async {
        let staff = Staff::new().await;
        let ada = staff.person("ada", Role::Dispatcher).await;
        let (cookie, _) = come_in(&staff, &ada, 0).await;
        staff.company.calls.drain();
        let mut written = 0;
        for number in 1..=600 {
            staff.session(&cookie, second(number)).await.unwrap();
            let calls = staff.company.calls.drain();
            match calls.iter().map(String::as_str).collect::<Vec<_>>()[..] {
                ["cell"] => {}
                ["cell", "swap"] => written += 1,
                _ => panic!("{calls:?}"),
            }
        }
        assert_eq!(written, 10);
    });
}

#[test]
fn signing_out_is_heard_at_another_node_and_twice_is_once() {
    run(async {
        let staff = Staff::new().await;
        let ada = staff.person("ada", Role::Dispatcher).await;
        let company = &staff.company;
        let other =
            Portal::open(company.store.clone(), company.policy.clone(), vault(&company.calls, 9)).await;
        let other = Arc::new(other.unwrap());
        let door = StaffDoor::new(other.clone(), Hashing::new(1, 10).unwrap().costing(cheap()));
        let (cookie, session) = come_in(&staff, &ada, 0).await;
        let there = async |now| {
            door.session(company.tenant, &cookie, from("192.0.2.9"), Act::Page, now).await.unwrap()
        };
        let stream = there(NOW).await.unwrap();
        assert!(door.goes_on(&stream, NOW));
        let from = visit("192.0.2.9");
        staff.door.sign_out(&session, &from, second(1)).await.unwrap();
        staff.door.sign_out(&session, &from, second(2)).await.unwrap();
        let outs: Vec<_> = staff
            .logons()
            .await
            .into_iter()
            .filter(|row| row.session == Some(session.session_id()))
            .collect();
        assert_eq!(outs.len(), 2, "in and out");
        assert_eq!(
            (outs[1].event, outs[1].account, outs[1].at),
            (LogonEvent::SignOut, Some(ada.id), second(1))
        );
        // A request reads the cell; a stream hears of it with the node's next look.
        assert!(there(second(1)).await.is_none());
        other.catch_up(company.tenant, second(2)).await.unwrap();
        assert!(!door.goes_on(&stream, second(2)));
    });
}

#[test]
fn what_another_node_did_to_an_account_holds_with_the_next_look() {
    run(async {
        let staff = Staff::new().await;
        let ada = staff.person("ada", Role::Dispatcher).await;
        let company = &staff.company;
        let other =
            Portal::open(company.store.clone(), company.policy.clone(), vault(&company.calls, 9)).await;
        let other = Arc::new(other.unwrap());
        let door = StaffDoor::new(other.clone(), Hashing::new(1, 10).unwrap().costing(cheap()));
        let asked = async |cookie: &StaffCookie| {
            door.session(company.tenant, cookie, from("192.0.2.9"), Act::Page, NOW).await.unwrap()
        };
        let (cookie, session) = come_in(&staff, &ada, 0).await;
        let stream = asked(&cookie).await.unwrap();
        let new = "Zq8mmwwk of the harbour";
        let from = visit("192.0.2.9");
        let set = staff.door.set_password(&session, Some(PASSWORD), new, &from, NOW).await.unwrap();
        assert!(asked(&cookie).await.is_none());
        let cookie = set.unwrap().unwrap();
        // The session that goes on is of an epoch that the other node has not heard of, and it looks.
        assert!(asked(&cookie).await.is_some());
        assert!(!door.goes_on(&stream, NOW), "it is of the epoch before");
        staff.change(ada.id, |account| account.disabled_at = Some(NOW)).await;
        other.catch_up(company.tenant, NOW).await.unwrap();
        assert!(asked(&cookie).await.is_none());
    });
}

/// It fails where the epoch stays, or goes on without the session that asks.
#[test]
fn a_new_password_or_authenticator_ends_all_other_sessions() {
    run(async {
        let staff = Staff::new().await;
        let ada = staff.person("ada", Role::Dispatcher).await;
        let (door, from) = (&staff.door, visit("192.0.2.9"));
        let [(mine, session), (other, stream)] =
            [come_in(&staff, &ada, 0).await, come_in(&staff, &ada, 30).await];
        let now = second(40);
        let new = "Zq8mmwwk of the harbour";
        let set = async |current: Option<&str>, new: &str| {
            door.set_password(&session, current, new, &from, now).await.unwrap()
        };
        assert_eq!(set(None, new).await, Err(PasswordProblem::WrongCurrent));
        assert_eq!(set(Some("wrong"), new).await, Err(PasswordProblem::WrongCurrent));
        assert_eq!(set(Some(PASSWORD), PASSWORD).await, Err(PasswordProblem::Same));
        assert!(staff.session(&other, now).await.is_some());
        let cookie = set(Some(PASSWORD), new).await.unwrap().unwrap();
        assert!(staff.session(&other, now).await.is_none() && !door.goes_on(&stream, now));
        assert!(staff.session(&mine, now).await.is_none(), "the cookie of before is over, too");
        let session = staff.session(&cookie, now).await.unwrap();
        assert_eq!(session.stage(), Stage::Full);
        // And the same with another authenticator, whose codes alone are good from then on.
        let code = ada.code(second(60));
        let other = signed(staff.sign_in(("ada", new, &code), None, "192.0.2.1", second(60)).await).session;
        let set_up = door.begin_authenticator(&session, second(60)).await.unwrap();
        let app = support::staff::app(&set_up.key_base32);
        let shown = |seconds: i64| {
            app.generate(u64::try_from(second(seconds).as_micros() / 1_000_000).unwrap()).to_string()
        };
        let (code, current) = (shown(60), ada.code(second(90)));
        let form = AuthenticatorForm { token: &set_up.token, code: &code, password: new, current: &current };
        let confirmed = door.confirm_authenticator(&session, &form, &from, second(60)).await;
        let made = confirmed.unwrap().unwrap();
        assert!(staff.session(&other, second(60)).await.is_none());
        assert!(staff.session(&cookie, second(60)).await.is_none());
        assert!(staff.session(&made.session, second(60)).await.is_some());
        let old = ada.code(second(90));
        assert!(is_refused(&staff.sign_in(("ada", new, &old), None, "192.0.2.1", second(90)).await));
        signed(staff.sign_in(("ada", new, &shown(90)), None, "192.0.2.1", second(90)).await);
        let codes = ada.recovery.codes();
        assert!(is_refused(&staff.sign_in(("ada", new, &codes[0]), None, "192.0.2.1", second(91)).await));
    });
}

/// It fails where the cookie of before opens anything for a moment, where the next one does not, or where
/// signing out with the one of before leaves the session of the next.
#[test]
fn whoever_unlocks_signs_out_and_asks_at_once_leaves_one_cookie_or_none() {
    run(async {
        let staff = Staff::new().await;
        let ada = staff.person("ada", Role::Dispatcher).await;
        let from = visit("192.0.2.9");
        staff.company.store.give_way();
        for round in 0..size(48, 2_000) as i64 {
            let start = 3_600 * round;
            let (cookie, _) = come_in(&staff, &ada, start).await;
            let now = second(start).plus(minutes(30));
            let locked = staff.session(&cookie, now).await.unwrap();
            assert_eq!(locked.stage(), Stage::Locked);
            let open = |turns| {
                let (staff, locked, from) = (&staff, &locked, &from);
                async move {
                    after_turns(turns).await;
                    staff.door.unlock(locked, PASSWORD, from, now).await
                }
            };
            let leaves = round % 3 == 0;
            let leave = async {
                if leaves {
                    after_turns(usize::try_from(round % 8).unwrap()).await;
                    staff.door.sign_out(&locked, &from, now).await.unwrap();
                }
            };
            let (one, (), two) = tokio::join!(open(0), leave, open(1));
            let opened = [one, two].into_iter().filter_map(|answer| match answer {
                Ok(answer) => Some(signed(answer).session),
                Err(PortalError::NotFound) => None,
                Err(error) => panic!("round {round}: {error}"),
            });
            let opened: Vec<StaffCookie> = opened.collect();
            assert!(opened.len() == 1 || leaves && opened.is_empty(), "round {round}: {}", opened.len());
            let ended = staff.session(&cookie, now).await.is_none();
            assert!(ended, "round {round}: the cookie of before");
            for next in &opened {
                assert_eq!(staff.session(next, now).await.is_some(), !leaves, "round {round}");
            }
        }
    });
}

#[test]
fn ones_own_sessions_are_seen_and_ended_and_nobody_elses() {
    run(async {
        let staff = Staff::new().await;
        let (ada, bob) =
            (staff.person("ada", Role::Dispatcher).await, staff.person("bob", Role::Dispatcher).await);
        let (door, from) = (&staff.door, visit("192.0.2.7"));
        let [(_, mine), (other, there), (_, his)] =
            [come_in(&staff, &ada, 0).await, come_in(&staff, &ada, 30).await, come_in(&staff, &bob, 0).await];
        let open = door.sessions(&mine, second(40)).await.unwrap();
        let told: Vec<_> = open.iter().map(|open| (open.session, open.signed_in, open.is_this)).collect();
        assert_eq!(told, [(mine.session_id(), NOW, true), (there.session_id(), second(30), false)]);
        assert_eq!(open[0].address, Some(line("192.0.2.9")));
        let end = async |which| door.end_session(&mine, which, &from, second(50)).await;
        assert_eq!(end(his.session_id()).await, Err(PortalError::NotFound));
        assert_eq!(end(there.session_id()).await, Ok(()));
        assert_eq!(end(there.session_id()).await, Err(PortalError::NotFound));
        assert!(staff.session(&other, second(50)).await.is_none() && !door.goes_on(&there, second(50)));
        assert!(door.goes_on(&his, second(50)));
        assert_eq!(door.sessions(&mine, second(50)).await.unwrap().len(), 1);
        let row = staff.logons().await.pop().unwrap();
        assert_eq!(
            (row.event, row.outcome, row.session),
            (LogonEvent::SignOut, LogonOutcome::Ended, Some(there.session_id()))
        );
    });
}

#[test]
fn a_browser_is_known_until_it_is_forgotten_and_to_each_account_by_itself() {
    run(async {
        let staff = Staff::new().await;
        let (ada, bob) =
            (staff.person("ada", Role::Dispatcher).await, staff.person("bob", Role::Dispatcher).await);
        let first = staff.come_in(&ada, NOW).await;
        let device = first.device.unwrap();
        let again = async |who: &Person, seconds: i64| {
            let code = who.code(second(seconds));
            let form = (who.username.as_str(), PASSWORD, code.as_str());
            signed(staff.sign_in(form, Some(&device), "192.0.2.9", second(seconds)).await)
        };
        assert!(again(&ada, 30).await.device.is_none() && again(&bob, 30).await.device.is_none());
        let (door, session) = (&staff.door, staff.session(&first.session, second(30)).await.unwrap());
        let known = door.devices(&session, second(30)).await.unwrap();
        assert_eq!(known.len(), 1);
        assert_eq!((known[0].first_seen, known[0].last_seen, known[0].is_this), (NOW, second(30), true));
        let his = staff.session(&again(&bob, 60).await.session, second(60)).await.unwrap();
        assert_eq!(door.forget_device(&his, &known[0].id, second(60)).await, Err(PortalError::NotFound));
        door.forget_device(&session, &known[0].id, second(60)).await.unwrap();
        assert!(door.devices(&session, second(60)).await.unwrap().is_empty());
        assert_eq!(door.forget_device(&session, &known[0].id, second(60)).await, Err(PortalError::NotFound));
        assert!(again(&bob, 90).await.device.is_none(), "Bob is still known there");
        let another = again(&ada, 90).await.device.expect("it is another from now on");
        assert_ne!(another.as_str(), device.as_str());
        assert_eq!(door.devices(&session, second(90)).await.unwrap().len(), 1);
    });
}
