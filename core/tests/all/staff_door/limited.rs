//! The limits of the staff door against a model of them, over drawn sequences of tries: how often an address
//! and a known browser may try in a minute, and how often in a row each way in.

use super::staff_at;
use super::support::company::NOW;
use super::support::planted::Defect;
use super::support::staff::{PASSWORD, Person, Staff, second};
use super::support::{run, size};
use bayboard::Timestamp;
use bayboard::access::Role;
use bayboard::portal::{DeviceCookie, SignInLimit, StaffSignIn};
use proptest::prelude::*;
use proptest::test_runner::{Config, TestCaseError, TestRunner};
use std::collections::BTreeMap;
use std::time::Duration;

/// More than ten times as many come from no network here.
const LIMIT: SignInLimit = SignInLimit { tries: 40, window: Duration::from_secs(60) };
const MOST_IN_A_ROW: u32 = 100;
/// A wrong code behind a right password is as many.
const WRONG_CODE: u32 = 7;
const DAY: Duration = Duration::from_secs(24 * 3_600);
/// Browsers that Ada is known by.
const KNOWN: usize = 2;

/// Where a try comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Origin {
    /// One of three addresses, in networks of their own.
    Stranger(u8),
    /// A browser that is known.
    Known(usize),
}

#[derive(Clone, Debug)]
enum Move {
    Wrong(Origin, u32),
    /// With the right password.
    WrongCode(Origin),
    Right(Origin),
    Wait(u64),
}

fn from() -> impl Strategy<Value = Origin> {
    prop_oneof![(0..3_u8).prop_map(Origin::Stranger), (0..KNOWN).prop_map(Origin::Known)]
}

fn moves() -> impl Strategy<Value = Vec<Move>> {
    let span = prop_oneof![0..5_u64, 55..65_u64, Just(3_600), 86_300..86_500_u64];
    let one = prop_oneof![
        4 => (from(), 1..60_u32).prop_map(|(from, times)| Move::Wrong(from, times)),
        2 => from().prop_map(Move::WrongCode),
        3 => from().prop_map(Move::Right),
        3 => span.prop_map(Move::Wait),
    ];
    proptest::collection::vec(one, 1..16)
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Typed {
    Right,
    WrongPassword,
    WrongCode,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Answer {
    Signed,
    Refused,
    Wait,
}

/// What has been counted.
#[derive(Debug)]
struct Model {
    now: Timestamp,
    windows: BTreeMap<Origin, (Timestamp, u32)>,
    /// By the browser, or none for all strangers: how many in a row, and until when that is kept.
    ways: BTreeMap<Option<usize>, (u32, Timestamp)>,
}

impl Model {
    fn may_ask(&mut self, from: Origin) -> bool {
        let (end, count) = self.windows.entry(from).or_insert((self.now, 0));
        if *end <= self.now {
            (*end, *count) = (self.now.plus(LIMIT.window), 0);
        }
        let may = *count < LIMIT.tries;
        *count += u32::from(may);
        may
    }

    fn answer(&mut self, from: Origin, what: Typed) -> Answer {
        if !self.may_ask(from) {
            return Answer::Wait;
        }
        let way = match from {
            Origin::Stranger(_) => None,
            Origin::Known(number) => Some(number),
        };
        let kept = self.now.plus(DAY);
        let (count, until) = self.ways.get(&way).copied().unwrap_or((0, kept));
        let (count, until) = if until <= self.now { (0, kept) } else { (count, until) };
        let is_closed = count >= MOST_IN_A_ROW;
        let is_in = what == Typed::Right && !is_closed;
        let after = match (what, is_closed) {
            (_, true) => (count, until),
            (Typed::Right, false) => (0, kept),
            (Typed::WrongPassword, false) => (count + 1, kept),
            (Typed::WrongCode, false) => (MOST_IN_A_ROW.min(count + WRONG_CODE), kept),
        };
        self.ways.insert(way, after);
        if is_in { Answer::Signed } else { Answer::Refused }
    }
}

struct Door {
    staff: Staff,
    ada: Person,
    known: Vec<DeviceCookie>,
    model: Model,
}

impl Door {
    async fn at(defect: Option<Defect>) -> Self {
        let staff = staff_at(LIMIT, defect).await;
        let ada = staff.person("ada", Role::Dispatcher).await;
        let mut known = Vec::new();
        for number in 0..KNOWN {
            let then = second(-240 + 30 * i64::try_from(number).unwrap());
            known.push(staff.come_in(&ada, then).await.device.unwrap());
        }
        let model = Model { now: NOW, windows: BTreeMap::new(), ways: BTreeMap::new() };
        Self { staff, ada, known, model }
    }

    /// Answers what the door said, and what it should have.
    async fn try_in(&mut self, from: Origin, what: Typed) -> (Answer, Answer) {
        let now = self.model.now;
        let (device, address) = match from {
            Origin::Stranger(number) => (None, format!("10.0.{number}.7")),
            Origin::Known(number) => (Some(&self.known[number]), "172.16.0.1".to_owned()),
        };
        let code = if what == Typed::WrongCode { String::new() } else { self.ada.code(now) };
        let password = if what == Typed::WrongPassword { "wrong" } else { PASSWORD };
        let form = ("ada", password, code.as_str());
        let said = match self.staff.sign_in(form, device, &address, now).await {
            StaffSignIn::Signed(_) => Answer::Signed,
            StaffSignIn::Refused => Answer::Refused,
            StaffSignIn::Wait(_) | StaffSignIn::Busy(_) => Answer::Wait,
        };
        (said, self.model.answer(from, what))
    }

    async fn play(&mut self, moves: &[Move]) -> Result<(), TestCaseError> {
        for one in moves {
            match *one {
                Move::Wait(seconds) => self.model.now = self.model.now.plus(Duration::from_secs(seconds)),
                Move::Wrong(from, times) => {
                    for _ in 0..times {
                        let (said, expected) = self.try_in(from, Typed::WrongPassword).await;
                        prop_assert_eq!(said, expected, "a wrong try from {:?}", from);
                    }
                }
                Move::WrongCode(from) => {
                    let (said, expected) = self.try_in(from, Typed::WrongCode).await;
                    prop_assert_eq!(said, expected, "a wrong code from {:?}", from);
                }
                Move::Right(from) => {
                    // Each time with a code that was not used.
                    self.model.now = self.model.now.plus(Duration::from_secs(30));
                    let (said, expected) = self.try_in(from, Typed::Right).await;
                    prop_assert_eq!(said, expected, "a right try from {:?}", from);
                }
            }
        }
        Ok(())
    }
}

/// Plays so many drawn sequences. What the model answers otherwise.
fn holds(cases: usize, defect: Option<Defect>) -> Result<(), String> {
    let cases = u32::try_from(cases).unwrap();
    let config = Config { cases, max_shrink_iters: 200, failure_persistence: None, ..Config::default() };
    let played = TestRunner::new(config)
        .run(&moves(), |moves| run(async { Door::at(defect).await.play(&moves).await }));
    played.map_err(|found| found.to_string())
}

#[test]
fn limits_are_those_of_the_model_whatever_is_tried_in_which_order() {
    assert_eq!(holds(size(48, 2_000), None), Ok(()));
}

#[test]
fn limits_that_are_not_kept_are_found() {
    for defect in [Defect::CountsAsOne, Defect::ForgetsTries, Defect::TakesAgain] {
        assert!(holds(400, Some(defect)).is_err(), "{defect:?}");
    }
}
