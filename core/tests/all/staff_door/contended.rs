//! Whoever is right comes in, however many others try at the same time: success waits for nobody's wrong
//! tries.

use super::support::company::NOW;
use super::support::planted::Defect;
use super::support::run;
use super::support::staff::{HOUR, PASSWORD, Staff, app, first, is_refused, second, signed, together, visit};
use super::{NO_LIMIT, staff_at};
use bayboard::access::Role;
use bayboard::journal::LogonOutcome;
use bayboard::portal::StaffSignIn;

/// How many of 32 who bring this code at once come in.
async fn of_32(staff: &Staff, username: &str, code: &str) -> usize {
    let tries = (0..32).map(|number| {
        let address = format!("198.51.{number}.7");
        async move { staff.sign_in((username, PASSWORD, code), None, &address, NOW).await }
    });
    let answers = together(tries).await;
    assert!(answers.iter().all(|answer| is_refused(answer) || matches!(answer, StaffSignIn::Signed(_))));
    answers.iter().filter(|answer| matches!(answer, StaffSignIn::Signed(_))).count()
}

/// It fails where a session is only opened together with a count that others never leave alone.
#[test]
fn of_32_who_bring_one_code_one_comes_in_whatever_becomes_of_the_count() {
    run(async {
        for defect in [None, Some(Defect::OthersTryInBetween)] {
            let staff = staff_at(NO_LIMIT, defect).await;
            let people =
                [staff.person("ada", Role::Dispatcher).await, staff.person("bob", Role::Dispatcher).await];
            staff.company.store.give_way();
            let [ada, bob] = &people;
            assert_eq!(of_32(&staff, "ada", &ada.code(NOW)).await, 1, "{defect:?}");
            assert_eq!(of_32(&staff, "bob", &bob.recovery.codes()[3]).await, 1, "{defect:?}");
            assert_eq!(staff.credential(bob.id).await.recovery.len(), 9);
        }
    });
}

/// It fails where a recovery code counts as used by somebody else once anything else of its record changed.
#[test]
fn two_recovery_codes_at_once_both_let_in() {
    run(async {
        let staff = staff_at(NO_LIMIT, None).await;
        let ada = staff.person("ada", Role::Dispatcher).await;
        staff.company.store.give_way();
        let codes = &ada.recovery.codes()[..4];
        let staff = &staff;
        let tries = codes.iter().enumerate().map(|(number, code)| async move {
            let address = format!("198.51.{number}.7");
            staff.sign_in(("ada", PASSWORD, code), None, &address, NOW).await
        });
        together(tries).await.into_iter().for_each(|answer| drop(signed(answer)));
        assert_eq!(staff.credential(ada.id).await.recovery.len(), 6);
    });
}

#[test]
fn a_locked_session_is_unlocked_and_a_wrong_try_is_told_while_others_try() {
    run(async {
        let staff = staff_at(NO_LIMIT, Some(Defect::OthersTryInBetween)).await;
        let ada = staff.person("ada", Role::Dispatcher).await;
        let opened = staff.come_in(&ada, NOW).await;
        let later = NOW.plus(HOUR);
        let session = staff.session(&opened.session, later).await.unwrap();
        signed(staff.door.unlock(&session, PASSWORD, &visit("192.0.2.1"), later).await.unwrap());
        let wrong = staff.sign_in(("ada", PASSWORD, "000000"), None, "192.0.2.2", second(7_200)).await;
        assert!(is_refused(&wrong));
        assert_eq!(staff.logons().await.pop().unwrap().outcome, LogonOutcome::WrongCode);
    });
}

/// It fails where what is still to be set up is asked before, and not in the commit.
#[test]
fn of_40_who_set_up_in_one_session_at_once_one_is_heard() {
    run(async {
        let staff = staff_at(NO_LIMIT, None).await;
        let id = staff.account("ada", Role::Dispatcher).await;
        let (secret, from) = (staff.link(id, NOW).await, visit("192.0.2.1"));
        let opened = staff.door.redeem(staff.company.tenant, &secret, &from, NOW).await.unwrap().unwrap();
        let session = staff.session(&opened.session, NOW).await.unwrap();
        staff.company.store.give_way();
        let (door, session, from) = (&staff.door, &session, &from);
        let passwords: Vec<String> = (0..40).map(|number| format!("{PASSWORD} {number}")).collect();
        let tries = passwords.iter().map(|new| door.set_password(session, None, new, from, NOW));
        let answers = together(tries).await;
        let heard: Vec<_> =
            answers.into_iter().filter_map(|answer| answer.ok().and_then(Result::ok)).collect();
        assert_eq!(heard.len(), 1);
        let session = staff.session(heard[0].as_ref().expect("it goes on"), NOW).await.unwrap();
        let set_ups = [
            door.begin_authenticator(&session, NOW).await.unwrap(),
            door.begin_authenticator(&session, NOW).await.unwrap(),
        ];
        let (session, number) = (&session, u64::try_from(NOW.as_micros() / 1_000_000).unwrap());
        let codes = set_ups.each_ref().map(|set_up| app(&set_up.key_base32).generate(number).to_string());
        let tries = set_ups.iter().zip(&codes).map(|(set_up, code)| async move {
            door.confirm_authenticator(session, &first(&set_up.token, code), from, NOW).await
        });
        let answers = together(tries).await;
        assert_eq!(answers.iter().filter(|answer| matches!(answer, Ok(Ok(_)))).count(), 1, "{answers:?}");
    });
}
