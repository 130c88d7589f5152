//! Whatever is wrong at the staff door, the bytes are the same: generated sessions are played over the wire
//! by people who are refused for different reasons, and compared. Masked is the date alone, and what was
//! typed as name, which is of one length.

use crate::planted::Defect;
use crate::sign_in::holder::{Holder, PASSWORD, account, visit};
use crate::sign_in::served::in_memory;
use crate::wire::{Answer, Connection, Request};
use crate::world::{Dice, NOW, Server, minutes, size};
use bayboard::access::{Grant, Role, Scope};
use bayboard::journal::{LogonKey, LogonNumber, LogonOutcome};
use bayboard::portal::{AccountPatch, StaffForm};
use bayboard::{Timestamp, Word};
use futures_util::{StreamExt, stream};
use std::collections::BTreeMap;
use std::num::NonZeroU16;
use std::time::Instant;

/// Why somebody is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Class {
    Unknown,
    Vendor,
    Disabled,
    Locked,
    NothingSetUp,
    WrongPassword,
    WrongCode,
    /// Whose roles have all ended, with a wrong code.
    Ended,
    /// Whose roles hold in the company's networks only, with a wrong password.
    Elsewhere,
}

const CLASSES: [Class; 9] = [
    Class::Unknown,
    Class::Vendor,
    Class::Disabled,
    Class::Locked,
    Class::NothingSetUp,
    Class::WrongPassword,
    Class::WrongCode,
    Class::Ended,
    Class::Elsewhere,
];
/// Accounts of each class.
const EACH: usize = 8;
/// Sessions between two days: no way in that is open closes meanwhile, which fifteen wrong codes would do.
const OF_A_DAY: usize = 7 * EACH;
/// Sessions played at once.
const AT_ONCE: usize = 8;

struct Crowd {
    server: Server,
    holders: BTreeMap<(Class, usize), Holder>,
}

/// As long as the vendor's name.
fn username(class: Class, number: usize) -> String {
    let letter = char::from(b'a' + CLASSES.iter().position(|other| *other == class).unwrap() as u8);
    if class == Class::Vendor { "support".to_owned() } else { format!("{letter}.men0{number}") }
}

impl Crowd {
    async fn at(defect: Option<Defect>) -> Self {
        let server = in_memory(defect).await;
        let (app, desk) = (&server.app, &server.desk);
        let mut holders = BTreeMap::new();
        for class in CLASSES {
            for number in 0..EACH {
                let name = username(class, number);
                let who = (name.as_str(), Role::Dispatcher);
                match class {
                    Class::Unknown | Class::Vendor => continue,
                    Class::NothingSetUp => drop(account(&app.portal, desk, who, NOW).await),
                    _ => {
                        let holder = Holder::ready(&app.portal, &app.staff, desk, who, NOW).await;
                        holders.insert((class, number), holder);
                    }
                }
            }
        }
        let crowd = Self { server, holders };
        crowd.put_in_their_places().await;
        crowd
    }

    async fn put_in_their_places(&self) {
        let seat = self.server.app.portal.seat(&self.server.desk, NOW);
        let grant = || Grant::new(Role::Dispatcher, Scope::Company).unwrap();
        for ((class, _), holder) in &self.holders {
            let grants = match class {
                Class::Ended => vec![grant().until(NOW.plus(minutes(1)))],
                Class::Elsewhere => vec![grant().from_networks(vec!["10.20.0.0/16".parse().unwrap()])],
                _ => vec![grant()],
            };
            let patch = AccountPatch { grants: Some(grants), ..AccountPatch::default() };
            seat.accounts().update(holder.id, None, patch).await.unwrap();
            if *class == Class::Disabled {
                seat.accounts().disable(holder.id).await.unwrap();
            }
        }
    }

    /// A day later nobody's count stands any more but of those who are to be locked.
    async fn begin_day(&self) {
        let now = self.server.clock.now().plus(minutes(25 * 60));
        self.server.clock.turn_to(now);
        for number in 0..EACH {
            let username = username(Class::Locked, number);
            for _ in 0..15 {
                let form = StaffForm { username: &username, password: PASSWORD, code: "1", device: None };
                let door = &self.server.app.staff;
                door.sign_in(self.server.app.tenant, &form, &visit("198.51.100.1"), now).await.unwrap();
            }
        }
    }

    /// Password and code, one of them wrong unless nothing else is asked.
    fn typed(&self, class: Class, number: usize, now: Timestamp) -> (&'static str, String) {
        let code = |holder: &Holder| match class {
            Class::WrongCode | Class::Ended => holder.no_code(now),
            _ => holder.code(now),
        };
        let password = match class {
            Class::WrongPassword | Class::Elsewhere => "Quiet harbor lights 8",
            _ => PASSWORD,
        };
        (password, self.holders.get(&(class, number)).map_or_else(|| "123456".to_owned(), code))
    }

    async fn play(&self, class: Class, index: usize) -> Vec<u8> {
        let (mut dice, number) = (Dice::new(index as u64), index % EACH);
        let (username, now) = (username(class, number), self.server.clock.now());
        let (password, code) = self.typed(class, number, now);
        let (mut connection, mut seen) = (Connection::to(self.server.address), Vec::new());
        for step in 0..2 + dice.roll(4) {
            let request = if step % 2 == 1 {
                sign_in(&mut dice, &username, password, &code)
            } else {
                looking(&mut dice)
            };
            let answer = connection.ask(&request).await;
            assert!(answer.status() != 0, "no answer to {request:?}");
            seen.extend(masked(&answer, &username));
        }
        seen
    }

    /// How many of so many generated sessions tell a class from the unknown, and the first that does.
    async fn differences(&self, sessions: usize) -> (usize, String) {
        let mut found = Vec::new();
        for start in (0..sessions).step_by(OF_A_DAY) {
            self.begin_day().await;
            let day = start..(start + OF_A_DAY).min(sessions);
            let played = stream::iter(day).map(|index| async move {
                let seen = futures_util::future::join_all(CLASSES.map(|class| self.play(class, index))).await;
                assert!(seen[0].len() > 400, "a session that saw nothing proves nothing");
                CLASSES.iter().zip(&seen).find_map(|(class, other)| {
                    let told = first_difference(&seen[0], other)?;
                    Some(format!("session {index}, {class:?}: {told}"))
                })
            });
            let told = played.buffer_unordered(AT_ONCE).filter_map(|told| async { told });
            found.extend(told.collect::<Vec<_>>().await);
        }
        (found.len(), found.into_iter().min().unwrap_or_default())
    }

    /// How often each reason is told in logon history.
    async fn reasons(&self) -> BTreeMap<&'static str, usize> {
        let (store, all) = (self.server.app.portal.store(), LogonKey::All(self.server.app.tenant));
        let (mut last, mut told) = (LogonNumber(0), BTreeMap::new());
        loop {
            let rows = store.logons(&all, last, NonZeroU16::MAX).await.unwrap();
            let Some((newest, _)) = rows.last() else { return told };
            last = *newest;
            for (_, row) in rows {
                *told.entry(row.outcome.word()).or_default() += 1;
            }
        }
    }
}

fn sign_in(dice: &mut Dice, username: &str, password: &str, code: &str) -> Request {
    let name = match dice.roll(3) {
        0 => username.to_uppercase(),
        1 => format!("  {username} "),
        _ => username.to_owned(),
    };
    let code = if dice.roll(2) == 0 { format!("{} {}", &code[..3], &code[3..]) } else { code.to_owned() };
    let to = dice.pick(&["/staff", "/staff/logons?day=2026-11-21", "//evil.example", ""]);
    let form = [("username", name.as_str()), ("password", password), ("code", &code), ("to", to)];
    let request = Request::form("/staff/sign-in", &form);
    match dice.roll(4) {
        0 => request.with("cookie", format!("bayboard-device={}", "A".repeat(80))),
        1 => request.with("cookie", format!("bayboard-staff={}", "A".repeat(118))),
        _ => request,
    }
}

fn looking(dice: &mut Dice) -> Request {
    let path = dice.pick(&["/staff", "/staff/account", "/staff/logons?account=1", "/staff/link/none"]);
    match dice.roll(5) {
        0 => Request::new("HEAD", path),
        1 => Request::new("POST", "/staff/sign-out"),
        2 => Request::new("POST", "/staff/link/none"),
        _ => Request::get(path),
    }
}

/// The answer's bytes, with the date and the name that was typed hidden behind as many stars.
fn masked(answer: &Answer, username: &str) -> Vec<u8> {
    let mut seen = String::new();
    for line in answer.head.split_inclusive("\r\n") {
        match line.split_once(": ") {
            Some((name, value)) if name.eq_ignore_ascii_case("date") => {
                seen += &format!("{name}: {}\r\n", "*".repeat(value.trim_end().len()));
            }
            _ => seen += line,
        }
    }
    seen += &String::from_utf8_lossy(&answer.raw_body);
    let stars = "*".repeat(username.len());
    seen.replace(username, &stars).replace(&username.to_uppercase(), &stars).into_bytes()
}

fn first_difference(one: &[u8], other: &[u8]) -> Option<String> {
    if one == other {
        return None;
    }
    let differs = one.iter().zip(other).position(|(left, right)| left != right);
    let at = differs.unwrap_or(one.len().min(other.len()));
    let around = |bytes: &[u8]| {
        let part = &bytes[at.saturating_sub(120).min(bytes.len())..(at + 60).min(bytes.len())];
        String::from_utf8_lossy(part).into_owned()
    };
    Some(format!("byte {at}\n  {:?}\n  {:?}", around(one), around(other)))
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn generated_sessions_of_all_who_are_refused_give_the_same_bytes() {
    let (crowd, sessions, begun) = (Crowd::at(None).await, size(500, 10_000), Instant::now());
    assert_eq!(crowd.differences(sessions).await, (0, String::new()));
    let reasons = crowd.reasons().await;
    eprintln!("{sessions} sessions of {} classes in {:?}: {reasons:?}", CLASSES.len(), begun.elapsed());
    // Each was refused for its own reason, and no class stands for another.
    let outcome = |outcome: LogonOutcome| reasons.get(outcome.word()).copied().unwrap_or_default();
    let (unknown, disabled) = (outcome(LogonOutcome::UnknownId), outcome(LogonOutcome::Disabled));
    assert!(disabled >= sessions && unknown == 2 * disabled, "{reasons:?}");
    let locking = sessions.div_ceil(OF_A_DAY) * EACH * 15;
    assert!(outcome(LogonOutcome::WrongCode) == 2 * disabled + locking, "{reasons:?}");
    assert!(outcome(LogonOutcome::Locked) >= disabled, "{reasons:?}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn planted_differences_are_found() {
    let fails = Crowd::at(Some(Defect::FailsForTheDisabled)).await;
    assert!(fails.differences(20).await.0 >= 15, "another answer to the disabled");
    // Whoever is never locked comes in with all that is right.
    let forgets = Crowd::at(Some(Defect::ForgetsTries)).await;
    assert!(forgets.differences(20).await.0 >= 1, "a way that never closes");
}
