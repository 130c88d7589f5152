//! Guessing at the staff door: how far it comes, and that it harms nobody who comes from a browser of theirs.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use crate::support;

use bayboard::Timestamp;
use bayboard::access::Role;
use bayboard::journal::LogonOutcome;
use bayboard::portal::{HashCost, Hashing, StaffDoor, StaffForm, StaffSignIn};
use std::time::Duration;
use support::company::NOW;
use support::run;
use support::staff::{HOUR, PASSWORD, Person, Staff, is_refused, second, signed, together, visit};
use support::watched::Failure;

/// An address of its own for each number, in a network of its own.
fn address(number: usize) -> String {
    format!("10.{}.{}.7", number / 250, number % 250)
}

/// Somebody tries wrong passwords, each from elsewhere, a second apart.
async fn guess(staff: &Staff, username: &str, count: usize, from: Timestamp) {
    for number in 0..count {
        let now = from.plus(Duration::from_secs(number as u64));
        let answer = staff.sign_in((username, "wrong", "123456"), None, &address(number), now).await;
        assert!(is_refused(&answer), "{number}: {answer:?}");
    }
}

async fn try_right(staff: &Staff, who: &Person, address: &str, now: Timestamp) -> StaffSignIn {
    staff.sign_in((&who.username, PASSWORD, &who.code(now)), None, address, now).await
}

/// It fails where all ways in share one count, where a closed way is closed to known browsers, or where
/// strangers' tries weigh on the limits of those.
#[test]
fn a_strangers_tries_lock_out_neither_a_browser_that_is_known_nor_whoever_is_in() {
    run(async {
        let staff = Staff::new().await;
        let ada = staff.person("ada", Role::Dispatcher).await;
        let device = staff.come_in(&ada, NOW).await.device.unwrap();
        let count = 150;
        guess(&staff, "ada", count, second(60)).await;
        let now = second(60 + 150);
        assert!(is_refused(&try_right(&staff, &ada, "172.16.0.1", now).await), "strangers stay out");
        assert_eq!(staff.logons().await.pop().unwrap().outcome, LogonOutcome::Locked);
        let code = ada.code(now);
        // From where a guesser tried a moment ago.
        let answer = staff.sign_in(("ada", PASSWORD, &code), Some(&device), &address(count - 1), now).await;
        let opened = signed(answer);
        assert!(opened.device.is_none(), "the browser keeps what it has");
        let session = staff.session(&opened.session, now).await.unwrap();
        // And whoever is in stays in: the lock of the page knows the browser, too.
        let later = now.plus(HOUR);
        let session = {
            assert!(session.viewer().is_some());
            staff.session(&opened.session, later).await.unwrap()
        };
        signed(staff.door.unlock(&session, PASSWORD, &visit("192.0.2.1"), later).await.unwrap());
    });
}

/// It fails at `<` for `<=`, and where a count outlives its day or a success.
#[test]
fn a_hundred_in_a_row_close_the_way_for_a_day_and_the_hundredth_may_still_be_right() {
    run(async {
        let staff = Staff::new().await;
        let ada = staff.person("ada", Role::Dispatcher).await;
        for start in [0, 1_000] {
            guess(&staff, "ada", 99, second(start)).await;
            signed(try_right(&staff, &ada, "172.16.0.1", second(start + 200)).await);
        }
        guess(&staff, "ada", 100, second(2_000)).await;
        assert!(is_refused(&try_right(&staff, &ada, "172.16.0.1", second(2_200)).await));
        let day = 24 * 3_600;
        assert!(is_refused(&try_right(&staff, &ada, "172.16.0.1", second(2_098 + day)).await));
        signed(try_right(&staff, &ada, "172.16.0.1", second(2_099 + day)).await);
    });
}

/// A username that nobody has closes like any other, so that nobody learns by it.
#[test]
fn names_close_one_by_one_and_known_browsers_by_themselves() {
    run(async {
        let staff = Staff::new().await;
        let (ada, bob) =
            (staff.person("ada", Role::Dispatcher).await, staff.person("bob", Role::Dispatcher).await);
        guess(&staff, "ada", 100, NOW).await;
        let device = signed(try_right(&staff, &bob, "172.16.0.1", second(200)).await).device.unwrap();
        let wrong = async |seconds: i64| {
            let answer =
                staff.sign_in(("bob", "wrong", ""), Some(&device), "172.16.0.2", second(seconds)).await;
            assert!(is_refused(&answer), "{answer:?}");
        };
        for number in 0..100 {
            wrong(300 + 4 * number).await;
        }
        let code = bob.code(second(800));
        let right = ("bob", PASSWORD, code.as_str());
        assert!(is_refused(&staff.sign_in(right, Some(&device), "172.16.0.2", second(800)).await));
        signed(try_right(&staff, &bob, "172.16.0.3", second(830)).await);
        // A browser that Bob is known by is a stranger's to Ada.
        let code = ada.code(second(900));
        let answer = staff.sign_in(("ada", PASSWORD, &code), Some(&device), "172.16.0.2", second(900)).await;
        assert!(is_refused(&answer));
        assert_eq!(staff.logons().await.pop().unwrap().outcome, LogonOutcome::Locked);
    });
}

/// It fails where a try is counted after it was compared: then whoever breaks off in between guesses for
/// ever.
#[test]
fn a_try_that_comes_to_no_end_has_been_counted() {
    run(async {
        let staff = Staff::new().await;
        let ada = staff.person("ada", Role::Dispatcher).await;
        guess(&staff, "ada", 1, NOW).await;
        staff.company.calls.drain();
        guess(&staff, "ada", 1, second(1)).await;
        let calls = staff.company.calls.drain();
        let store: Vec<&String> = calls
            .iter()
            .filter(|call| !call.contains(' ') && !["active", "ids"].contains(&call.as_str()))
            .collect();
        let row = store.iter().rposition(|call| *call == "swap").unwrap();
        for number in 2..100 {
            staff.company.store.fail_after(row, Failure::Refused);
            let form = StaffForm { username: "ada", password: "wrong", code: "", device: None };
            let tried =
                staff.door.sign_in(staff.company.tenant, &form, &visit(&address(number)), second(2)).await;
            assert!(tried.is_err() && staff.company.store.mend());
        }
        assert!(is_refused(&try_right(&staff, &ada, "172.16.0.1", second(3)).await));
    });
}

/// Of a million codes three are good at a time. It fails where a wrong code counts no more than a wrong
/// password.
#[test]
fn who_has_stolen_a_password_has_one_chance_in_twenty_thousand_a_day() {
    run(async {
        let staff = Staff::new().await;
        let ada = staff.person("ada", Role::Dispatcher).await;
        let device = staff.come_in(&ada, NOW).await.device.unwrap();
        for (ways, device) in [None, Some(&device)].into_iter().enumerate() {
            let start = 3_600 * (1 + ways as i64);
            let mut tries = 0;
            for number in 0..40 {
                let now = second(start + 5 * number);
                let form = ("ada", PASSWORD, "000000");
                assert!(is_refused(&staff.sign_in(form, device, &address(number as usize), now).await));
                match staff.logons().await.pop().unwrap().outcome {
                    LogonOutcome::WrongCode => tries += 1,
                    outcome => assert_eq!(outcome, LogonOutcome::Locked),
                }
            }
            assert!(tries > 10 && f64::from(tries) * 3e-6 <= 5e-5, "{tries}");
        }
    });
}

#[test]
fn one_address_has_twenty_tries_a_minute_and_its_network_ten_times_as_many() {
    run(async {
        let staff = Staff::new().await;
        let wait = async |username: String, address: String, now: Timestamp| {
            let answer = staff.sign_in((&username, "wrong", ""), None, &address, now).await;
            matches!(answer, StaffSignIn::Wait(_))
        };
        // Each name is another: no way in is closed.
        for number in 0..20 {
            assert!(!wait(format!("n{number}"), "192.0.2.1".into(), NOW).await);
        }
        assert!(wait("n20".into(), "192.0.2.1".into(), NOW).await);
        assert!(!wait("n20".into(), "192.0.2.2".into(), NOW).await);
        for number in 22..201 {
            assert!(!wait(format!("n{number}"), format!("192.0.2.{number}"), NOW).await, "{number}");
        }
        assert!(wait("n201".into(), "192.0.2.201".into(), NOW).await);
        assert!(!wait("n201".into(), "192.0.3.201".into(), NOW).await);
        assert!(!wait("n202".into(), "192.0.2.1".into(), second(60)).await);
        let hashes = staff.door.hashing().done();
        assert!(!wait("n203".into(), "192.0.2.1".into(), second(61)).await);
        assert_eq!(staff.door.hashing().done(), hashes + 1);
    });
}

/// It fails where strangers fill the queue before which known browsers, too, have to stand.
#[test]
fn a_flood_of_strangers_leaves_a_place_for_known_browsers_and_for_unlocking() {
    run(async {
        let staff = Staff::new().await;
        let ada = staff.person("ada", Role::Dispatcher).await;
        let (opened, later) = (staff.come_in(&ada, NOW).await, NOW.plus(HOUR));
        let session = staff.session(&opened.session, later).await.unwrap();
        let slow = Hashing::new(1, 4).unwrap().costing(HashCost::new(64 * 1_024, 1, 1).unwrap());
        let (door, code) = (&StaffDoor::new(staff.company.portal.clone(), slow), &ada.code(later));
        let (tenant, device, session) = (staff.company.tenant, opened.device.as_ref(), &session);
        // All begin before a hash of theirs ends; those who are known come last.
        let tries = (0..122).map(|number| async move {
            let from = visit(&address(number));
            let wrong = StaffForm { username: "eve", password: "wrong", code: "", device: None };
            let known = StaffForm { username: "ada", password: PASSWORD, code, device };
            let answer = match number {
                120 => door.sign_in(tenant, &known, &from, later).await,
                121 => door.unlock(session, PASSWORD, &from, later).await,
                _ => door.sign_in(tenant, &wrong, &from, later).await,
            };
            answer.unwrap()
        });
        let mut answers = together(tries).await;
        let known = answers.split_off(120);
        assert!(answers.iter().any(|answer| matches!(answer, StaffSignIn::Busy(_))));
        assert!(known.iter().all(|answer| matches!(answer, StaffSignIn::Signed(_))), "{known:?}");
    });
}
