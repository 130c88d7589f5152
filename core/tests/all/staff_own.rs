//! What one proves oneself with is changed by who can prove it, and by nobody who finds a page open.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use crate::support;

use bayboard::access::Role;
use bayboard::portal::{AuthenticatorForm, AuthenticatorProblem, StaffCookie, StaffSession};
use support::run;
use support::staff::{PASSWORD, Person, Staff, is_refused, second, signed, visit};

async fn come_in(staff: &Staff, who: &Person, seconds: i64) -> (StaffCookie, StaffSession) {
    let cookie = staff.come_in(who, second(seconds)).await.session;
    let session = staff.session(&cookie, second(seconds)).await.unwrap();
    (cookie, session)
}

/// Whoever finds a page open makes neither themselves an authenticator nor recovery codes. It fails where the
/// form is taken by the session alone, by one of the two, or where wrong ones are not counted.
#[test]
fn an_authenticator_that_stands_is_replaced_by_who_gives_the_password_and_a_code_of_it() {
    run(async {
        let staff = Staff::new().await;
        let (ada, bob) =
            (staff.person("ada", Role::Dispatcher).await, staff.person("bob", Role::Dispatcher).await);
        let (door, from) = (&staff.door, visit("192.0.2.9"));
        let (cookie, session) = come_in(&staff, &ada, 0).await;
        let (other, _) = come_in(&staff, &ada, 30).await;
        let before = staff.credential(ada.id).await;
        let confirm = async |(password, current): (&str, &str), seconds: i64| {
            let now = second(seconds);
            let set_up = door.begin_authenticator(&session, now).await.unwrap();
            let app = support::staff::app(&set_up.key_base32);
            let code = app.generate(u64::try_from(now.as_micros() / 1_000_000).unwrap()).to_string();
            let form = AuthenticatorForm { token: &set_up.token, code: &code, password, current };
            door.confirm_authenticator(&session, &form, &from, now).await
        };
        let (used, fresh) = (ada.code(second(30)), ada.code(second(60)));
        for (password, current) in [
            ("", ""),
            (PASSWORD, ""),
            ("", fresh.as_str()),
            ("wrong", &fresh),
            (PASSWORD, "000000"),
            (PASSWORD, &used),
            (PASSWORD, "0000-1111-2222"),
        ] {
            let answer = confirm((password, current), 60).await.unwrap();
            assert_eq!(answer.unwrap_err(), AuthenticatorProblem::NotProven, "{password} {current}");
        }
        assert!(door.new_recovery_codes(&session, "wrong", second(60)).await.unwrap().is_none());
        let after = staff.credential(ada.id).await;
        assert_eq!((after.totp, after.recovery), (before.totp, before.recovery));
        for cookie in [&cookie, &other] {
            assert!(staff.session(cookie, second(60)).await.is_some());
        }
        // Each was a try: a minute has twenty, and a hundred in a row close the way.
        for number in 8..100 {
            let answer = confirm(("wrong", ""), 60 * number).await.unwrap();
            assert_eq!(answer.unwrap_err(), AuthenticatorProblem::NotProven, "{number}");
        }
        let late = second(60 * 101);
        let code = ada.code(late);
        let closed = confirm((PASSWORD, &code), 60 * 101).await.unwrap();
        assert_eq!(closed.unwrap_err(), AuthenticatorProblem::NotProven, "the way is closed");
        assert!(door.new_recovery_codes(&session, PASSWORD, late).await.unwrap().is_none());
        // A recovery code serves as well, and is over with all others.
        let now = second(7_200);
        let (_, session) = come_in(&staff, &bob, 7_200).await;
        let set_up = door.begin_authenticator(&session, now).await.unwrap();
        let app = support::staff::app(&set_up.key_base32);
        let code = app.generate(u64::try_from(now.as_micros() / 1_000_000).unwrap()).to_string();
        let recovery = bob.recovery.codes()[4].clone();
        let form =
            AuthenticatorForm { token: &set_up.token, code: &code, password: PASSWORD, current: &recovery };
        let made = door.confirm_authenticator(&session, &form, &from, now).await.unwrap().unwrap();
        assert_eq!(staff.credential(bob.id).await.recovery.len(), 10);
        assert!(is_refused(&staff.sign_in(("bob", PASSWORD, &recovery), None, "192.0.2.8", now).await));
        assert_eq!(format!("{form:?}"), "AuthenticatorForm(..)");
        // And so are other sessions when recovery codes are made anew.
        let session = staff.session(&made.session, now).await.unwrap();
        let code = &made.codes.codes()[0];
        let other = signed(staff.sign_in(("bob", PASSWORD, code), None, "192.0.2.8", now).await).session;
        let made = door.new_recovery_codes(&session, PASSWORD, now).await.unwrap().unwrap();
        assert!(staff.session(&other, now).await.is_none());
        assert!(staff.session(&made.session, now).await.is_some());
    });
}
