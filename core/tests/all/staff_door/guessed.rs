//! A stranger who guesses for days harms nobody who comes from a browser of theirs, and comes no further than
//! a hundred tries in a row.

use super::support::planted::Defect;
use super::support::staff::{PASSWORD, Person, Staff, is_refused, second};
use super::support::{run, size};
use super::{ensure, staff_at};
use bayboard::Timestamp;
use bayboard::access::Role;
use bayboard::portal::{DeviceCookie, SignInLimit, StaffSignIn};
use std::time::Duration;

/// So many in a row close a way (NIST SP 800-63B, 3.2.2).
const MOST_IN_A_ROW: usize = 100;
/// How often it is looked how those fare who are at home.
const LOOKS: usize = 10;

/// An address of its own for each number, in a network of its own.
fn address(number: usize) -> String {
    format!("10.{}.{}.7", number / 250 % 250, number % 250)
}

struct Besieged {
    staff: Staff,
    ada: Person,
    device: DeviceCookie,
}

impl Besieged {
    async fn at(defect: Option<Defect>) -> Self {
        let staff = staff_at(SignInLimit::default(), defect).await;
        let ada = staff.person("ada", Role::Dispatcher).await;
        let device = staff.come_in(&ada, second(-60)).await.device.unwrap();
        Self { staff, ada, device }
    }

    /// Ada brings all that is right.
    async fn ada(&self, device: Option<&DeviceCookie>, from: &str, now: Timestamp) -> StaffSignIn {
        let code = self.ada.code(now);
        self.staff.sign_in(("ada", PASSWORD, &code), device, from, now).await
    }

    /// A wrong try each second, each from elsewhere. Now and then she comes from a browser that is known, and
    /// from one that is not; only the first may come in.
    async fn stays_open(&self, tries: usize) -> Result<(), String> {
        for number in 1..=tries {
            let now = second(i64::try_from(number).unwrap());
            let answer = self.staff.sign_in(("ada", "wrong", "123456"), None, &address(number), now).await;
            ensure(is_refused(&answer), || format!("try {number}: {answer:?}"))?;
            if number % tries.div_ceil(LOOKS) == 0 || number == tries {
                // From where the guesser tried just now.
                let known = self.ada(Some(&self.device), &address(number), now).await;
                ensure(matches!(known, StaffSignIn::Signed(_)), || format!("{number}: locked out"))?;
                let stranger = self.ada(None, "172.16.0.1", now.plus(Duration::from_secs(30))).await;
                ensure(is_refused(&stranger), || format!("{number}: the way of strangers is open"))?;
                self.staff.company.calls.drain();
            }
        }
        Ok(())
    }

    /// How many guesses in a row are looked at, if she brings what is right after each number of them.
    async fn guesses_looked_at(&self) -> usize {
        let mut now = second(0);
        for guesses in [98, 99, 100, 101, 150] {
            now = now.plus(Duration::from_secs(48 * 3_600));
            for number in 0..guesses {
                self.staff.sign_in(("ada", "wrong", ""), None, &address(number), now).await;
            }
            if is_refused(&self.ada(None, "172.16.0.1", now).await) {
                return guesses;
            }
        }
        usize::MAX
    }
}

/// It fails where all ways in share one count, where a closed way is closed to known browsers, or where
/// strangers' tries weigh on the limits of those.
#[test]
fn a_strangers_million_tries_lock_nobody_out_of_a_browser_that_is_known() {
    run(async {
        let besieged = Besieged::at(None).await;
        assert_eq!(besieged.stays_open(size(5_000, 1_000_000)).await, Ok(()));
    });
}

/// It fails at `>` for `>=`.
#[test]
fn the_hundred_and_first_in_a_row_is_not_looked_at() {
    run(async { assert_eq!(Besieged::at(None).await.guesses_looked_at().await, MOST_IN_A_ROW) });
}

#[test]
fn one_count_for_all_ways_and_no_count_at_all_are_found() {
    run(async {
        for defect in [Defect::CountsAsOne, Defect::ForgetsTries] {
            let found = Besieged::at(Some(defect)).await.stays_open(500).await;
            assert!(found.is_err(), "{defect:?}");
        }
        let counts_nothing = Besieged::at(Some(Defect::ForgetsTries)).await;
        assert_eq!(counts_nothing.guesses_looked_at().await, usize::MAX);
    });
}
