//! Staff sign in: what is asked for, and that each code is taken once.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use crate::support;

use bayboard::access::Role;
use bayboard::journal::{LogonEvent, LogonOutcome};
use bayboard::portal::{Act, HashCost, Hashing, PasswordProblem, StaffDoor, StaffForm, StaffSignIn, Stage};
use bayboard::{CellRange, Cells, Space};
use std::num::NonZeroU16;
use support::company::{NOW, from};
use support::staff::{HOUR, PASSWORD, Staff, cheap, is_refused, second, signed, together, visit};
use support::{run, size};

#[test]
fn whoever_brings_username_password_and_code_comes_in_as_what_the_account_is_granted() {
    run(async {
        let staff = Staff::new().await;
        let ada = staff.person("ada", Role::Dispatcher).await;
        let code = ada.code(NOW);
        let typed = format!("{} {}", &code[..3], &code[3..]);
        let answer = staff.sign_in((" ADA ", PASSWORD, &typed), None, "192.0.2.9", NOW).await;
        let opened = signed(answer);
        assert_eq!((opened.stage, opened.device.is_some()), (Stage::Full, true));
        let session = staff.session(&opened.session, NOW).await.unwrap();
        assert_eq!(
            (session.account(), session.username(), session.name()),
            (ada.id, "ada", "Ada Quillfeather")
        );
        let viewer = session.viewer().unwrap();
        assert_eq!(
            (viewer.tenant(), viewer.session()),
            (staff.company.tenant, session.session_id().as_uuid())
        );
        let portal = &staff.company.portal;
        assert!(portal.seat(&viewer, NOW).dispatches().all_open().await.is_ok());
        // Grants are what they are at the moment, and not what they were when somebody came in.
        staff.change(ada.id, |account| account.grants.clear()).await;
        assert!(portal.seat(&viewer, NOW).dispatches().all_open().await.is_err());
        let row = staff.logons().await.pop().unwrap();
        assert_eq!(
            (row.event, row.outcome, row.account),
            (LogonEvent::SignIn, LogonOutcome::Accepted, Some(ada.id))
        );
        assert_eq!(
            (row.session, row.client.address),
            (Some(session.session_id()), from("192.0.2.9").address)
        );
    });
}

#[test]
fn a_code_is_good_a_step_back_and_forth_and_once() {
    run(async {
        let staff = Staff::new().await;
        let ada = staff.person("ada", Role::Dispatcher).await;
        // In an order that no memory of the newest step alone would take.
        for step in [1, -1, 0] {
            let code = ada.code(second(30 * step));
            let form = ("ada", PASSWORD, code.as_str());
            assert!(!is_refused(&staff.sign_in(form, None, "192.0.2.1", NOW).await), "{step}");
            assert!(is_refused(&staff.sign_in(form, None, "192.0.2.1", NOW).await), "{step} again");
        }
        for step in [-2, 2] {
            let code = ada.code(second(30 * step));
            assert!(is_refused(&staff.sign_in(("ada", PASSWORD, &code), None, "192.0.2.1", NOW).await));
        }
        // Who mistyped the password still has the code.
        let (later, code) = (second(600), ada.code(second(600)));
        assert!(is_refused(&staff.sign_in(("ada", "wrong", &code), None, "192.0.2.2", later).await));
        signed(staff.sign_in(("ada", PASSWORD, &code), None, "192.0.2.2", later).await);
    });
}

/// So many answers of sign-ins that all begin before one ends.
async fn at_once(staff: &Staff, count: usize, username: &str, code: &str) -> usize {
    staff.company.store.give_way();
    let tries = (0..count).map(|number| {
        let address = format!("198.51.100.{number}");
        async move { staff.sign_in((username, PASSWORD, code), None, &address, NOW).await }
    });
    let answers = together(tries).await;
    answers.iter().filter(|answer| matches!(answer, StaffSignIn::Signed(_))).count()
}

/// It fails where a code is compared with what was taken before, and taken afterwards.
#[test]
fn of_many_who_bring_one_code_at_once_one_comes_in() {
    run(async {
        let staff = Staff::new().await;
        let ada = staff.person("ada", Role::Dispatcher).await;
        assert_eq!(at_once(&staff, size(16, 64), "ada", &ada.code(NOW)).await, 1);
        let bob = staff.person("bob", Role::Dispatcher).await;
        let recovery = &bob.recovery.codes()[3];
        assert_eq!(at_once(&staff, size(16, 64), "bob", recovery).await, 1);
        assert_eq!(staff.credential(bob.id).await.recovery.len(), 9);
    });
}

#[test]
fn each_recovery_code_stands_once_for_the_authenticators() {
    run(async {
        let staff = Staff::new().await;
        let ada = staff.person("ada", Role::Dispatcher).await;
        assert_eq!(ada.recovery.codes().len(), 10);
        for (number, code) in ada.recovery.codes().iter().enumerate() {
            let address = format!("192.0.{number}.1");
            let typed = code.to_lowercase().replace('-', " ");
            signed(staff.sign_in(("ada", PASSWORD, &typed), None, &address, NOW).await);
            assert!(is_refused(&staff.sign_in(("ada", PASSWORD, code), None, &address, NOW).await));
        }
        assert!(staff.credential(ada.id).await.recovery.is_empty());
        // New ones take the place of old ones, for whoever knows the password.
        let session = staff.session(&staff.come_in(&ada, NOW).await.session, NOW).await.unwrap();
        assert!(staff.door.new_recovery_codes(&session, "wrong", NOW).await.unwrap().is_none());
        let codes = staff.door.new_recovery_codes(&session, PASSWORD, NOW).await.unwrap().unwrap();
        let code = codes.codes.codes()[9].clone();
        signed(staff.sign_in(("ada", PASSWORD, &code), None, "192.0.99.1", NOW).await);
    });
}

/// It fails where the old hash stays, or is made anew each time.
#[test]
fn a_hash_of_another_cost_is_made_anew_once_and_serves_on() {
    run(async {
        let staff = Staff::new().await;
        let ada = staff.person("ada", Role::Dispatcher).await;
        let before = staff.credential(ada.id).await;
        let dearer = Hashing::new(1, 10).unwrap().costing(HashCost::new(16, 2, 1).unwrap());
        let door = StaffDoor::new(staff.company.portal.clone(), dearer);
        let come_in = async |seconds: i64, password: &str| {
            let (now, code) = (second(seconds), ada.code(second(seconds)));
            let form = StaffForm { username: "ada", password, code: &code, device: None };
            door.sign_in(staff.company.tenant, &form, &visit("192.0.2.1"), now).await.unwrap()
        };
        assert!(is_refused(&come_in(0, "wrong").await));
        assert_eq!(staff.credential(ada.id).await.password, before.password, "only what was right is known");
        signed(come_in(30, PASSWORD).await);
        let after = staff.credential(ada.id).await;
        assert_ne!(after.password, before.password);
        assert_eq!((after.password_set_at, after.must_change), (before.password_set_at, false));
        signed(come_in(60, PASSWORD).await);
        assert_eq!(staff.credential(ada.id).await.version, after.version, "it is of today's cost already");
    });
}

#[test]
fn who_must_change_the_password_may_do_nothing_else_before() {
    run(async {
        let staff = Staff::new().await;
        let ada = staff.person("ada", Role::Dispatcher).await;
        staff.change_credential(ada.id, |credential| credential.must_change = true).await;
        let opened = staff.come_in(&ada, NOW).await;
        assert_eq!(opened.stage, Stage::SetUp { password: true, authenticator: false });
        let session = staff.session(&opened.session, NOW).await.unwrap();
        assert!(session.viewer().is_none());
        let door = &staff.door;
        assert!(door.sessions(&session, NOW).await.is_err() && door.devices(&session, NOW).await.is_err());
        assert!(door.new_recovery_codes(&session, PASSWORD, NOW).await.is_err());
        assert!(door.begin_authenticator(&session, NOW).await.is_err());
        assert!(door.unlock(&session, PASSWORD, &visit("192.0.2.1"), NOW).await.is_err());
        let set = async |new: &str| {
            let from = visit("192.0.2.1");
            door.set_password(&session, None, new, &from, NOW).await.unwrap()
        };
        assert_eq!(set(PASSWORD).await, Err(PasswordProblem::Same));
        assert_eq!(set("Password1").await, Err(PasswordProblem::Common));
        let cookie = set("Zq8mmwwk of the harbour").await.unwrap().expect("a code was given in it");
        assert!(staff.session(&opened.session, NOW).await.is_none());
        let session = staff.session(&cookie, NOW).await.unwrap();
        assert_eq!((session.stage(), session.viewer().is_some()), (Stage::Full, true));
        assert!(!staff.credential(ada.id).await.must_change);
    });
}

/// It fails where a session, a link or a viewer made before keeps what it had.
#[test]
fn a_disabled_account_has_nothing_whatever_it_was_granted() {
    run(async {
        let staff = Staff::new().await;
        let ada = staff.person("ada", Role::Administrator).await;
        let opened = staff.come_in(&ada, NOW).await;
        let session = staff.session(&opened.session, NOW).await.unwrap();
        let (viewer, link) = (session.viewer().unwrap(), staff.link(ada.id, NOW).await);
        assert!(staff.door.goes_on(&session, NOW));
        staff.change(ada.id, |account| account.disabled_at = Some(NOW)).await;
        assert!(!staff.door.goes_on(&session, NOW));
        assert!(staff.session(&opened.session, NOW).await.is_none());
        let portal = &staff.company.portal;
        assert!(portal.seat(&viewer, NOW).dispatches().all_open().await.is_err());
        assert!(portal.seat(&viewer, NOW).settings().read().await.is_err());
        let door = &staff.door;
        assert!(door.redeem(staff.company.tenant, &link, &visit("192.0.2.1"), NOW).await.unwrap().is_none());
        let form = ("ada", PASSWORD, ada.code(second(30)));
        let answer =
            staff.sign_in((form.0, form.1, &form.2), opened.device.as_ref(), "192.0.2.9", second(30)).await;
        assert!(is_refused(&answer));
    });
}

/// It fails where a try is counted before there is a place for it.
#[test]
fn who_finds_the_queue_full_is_told_to_come_back_and_has_not_tried() {
    run(async {
        let staff = Staff::with(Hashing::new(1, 1).unwrap().costing(cheap())).await;
        let slow = Hashing::new(1, 1).unwrap().costing(HashCost::new(64 * 1_024, 1, 1).unwrap());
        let door = StaffDoor::new(staff.company.portal.clone(), slow);
        let tries = (0..8).map(|number| {
            let (door, tenant) = (&door, staff.company.tenant);
            async move {
                let form = StaffForm { username: "eve", password: "wrong", code: "", device: None };
                door.sign_in(tenant, &form, &visit(&format!("192.0.{number}.1")), NOW).await.unwrap()
            }
        });
        let answers = together(tries).await;
        let busy = answers.iter().filter(|answer| matches!(answer, StaffSignIn::Busy(_))).count();
        let refused = answers.iter().filter(|answer| is_refused(answer)).count();
        assert!(busy > 0 && refused > 0 && busy + refused == 8, "{answers:?}");
        let tenant = staff.company.tenant;
        let tries = CellRange { tenant, space: Space::Tries, owner: None, upto: i64::MAX, after: None };
        let cells = staff.company.store.cells(&tries, NOW, NonZeroU16::MAX).await.unwrap();
        let counted: Vec<u8> =
            cells.iter().map(|cell| *cell.bytes.as_ref().unwrap().last().unwrap()).collect();
        assert_eq!(counted, [u8::try_from(refused).unwrap()]);
        assert_eq!(staff.logons().await.len(), refused);
    });
}

#[test]
fn nobodys_cookie_opens_a_session() {
    run(async {
        let (staff, other) = (Staff::new().await, Staff::new().await);
        let ada = staff.person("ada", Role::Dispatcher).await;
        let opened = staff.come_in(&ada, NOW).await;
        let elsewhere =
            other.door.session(other.company.tenant, &opened.session, from("192.0.2.1"), Act::Page, NOW);
        assert!(elsewhere.await.unwrap().is_none());
        for value in ["", "x", opened.device.unwrap().as_str()] {
            let cookie = bayboard::portal::StaffCookie::from_browser(value);
            assert!(staff.session(&cookie, NOW).await.is_none());
        }
        assert!(staff.session(&opened.session, NOW.plus(HOUR)).await.is_some());
    });
}
