//! A refusal is one, whatever was wrong: the same answer after the same calls of the store and of the keys,
//! one hash, and a row of one shape.

use super::support::company::{BOOT, NOW, from};
use super::support::planted::Defect;
use super::support::staff::{HOUR, PASSWORD, Person, Staff, cheap, second, visit};
use super::support::{run, size};
use super::{NO_LIMIT, ensure, staff_at};
use bayboard::access::{Grant, RecordStatus, Role, Scope};
use bayboard::danger;
use bayboard::journal::{LogonEvent, LogonKey, LogonNumber, LogonOutcome, LogonRow};
use bayboard::portal::{Hashing, PortalError, StaffDoor, StaffForm, StaffSignIn, Stage};
use bayboard::{AccountId, Journal, Timestamp, Unique, UnknownFields};
use std::cell::Cell;
use std::num::NonZeroU16;
use std::time::Duration;

/// Rounds of a day: no way in that is tried once a round closes within it.
const OF_A_DAY: usize = 80;

/// How a try gets to the door: straight, or past somebody who saves the work of whoever is unknown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Front {
    Straight,
    /// Turns them away before the door.
    AsksWhoItIs,
    /// Lets them through, and their hash is not made.
    SkipsTheHash,
}

/// Those who are refused, and whoever they are compared with.
struct Crowd {
    staff: Staff,
    front: Front,
    ada: Person,
    disabled: Person,
    archived: Person,
    bare: Person,
    used: Person,
    ended: Person,
    elsewhere: Person,
    /// Its hashes are not counted.
    idle: StaffDoor,
    /// The last row of logon history that was read.
    read: Cell<LogonNumber>,
}

/// All that a try shows outside, and all that it does inside, but for who it was and why.
#[derive(Debug, PartialEq, Eq)]
struct Seen {
    answer: String,
    calls: Vec<String>,
    hashes: u64,
    rows: Vec<Vec<u8>>,
    entries: u64,
}

type Refusal = (&'static str, [String; 3], LogonOutcome);

impl Crowd {
    async fn at(front: Front, defect: Option<Defect>) -> Self {
        let staff = staff_at(NO_LIMIT, defect).await;
        let of = async |username: &str| staff.person(username, Role::Dispatcher).await;
        let (ada, disabled, archived) = (of("ada").await, of("dis").await, of("arc").await);
        let (bare, used) = (of("bare").await, of("used").await);
        let (ended, elsewhere) = (of("ended").await, of("away").await);
        staff.account("fresh", Role::Dispatcher).await;
        staff.change(disabled.id, |account| account.disabled_at = Some(NOW)).await;
        staff.change(archived.id, |account| account.record_status = RecordStatus::Archived).await;
        let nothing = |credential: &mut danger::RawCredential| {
            (credential.totp, credential.recovery) = (None, Vec::new());
        };
        staff.change_credential(bare.id, nothing).await;
        let grant = || Grant::new(Role::Dispatcher, Scope::Company).unwrap();
        let over = vec![grant().until(NOW)];
        staff.change(ended.id, |account| account.grants = over).await;
        let inside = vec![grant().from_networks(vec!["10.20.0.0/16".parse().unwrap()])];
        staff.change(elsewhere.id, |account| account.grants = inside).await;
        let idle = StaffDoor::new(staff.company.portal.clone(), Hashing::new(1, 9).unwrap().costing(cheap()));
        let read = Cell::new(LogonNumber(0));
        Self { staff, front, ada, disabled, archived, bare, used, ended, elsewhere, idle, read }
    }

    /// Closes the strangers' way in to an account.
    async fn lock(&self, username: &str, now: Timestamp) {
        for _ in 0..100 {
            self.staff.sign_in((username, "wrong", ""), None, "198.51.100.1", now).await;
        }
    }

    /// Those come in who are to be refused for one reason only: their counts begin anew.
    async fn begin_anew(&self, now: Timestamp) {
        for who in [&self.ada, &self.used, &self.ended, &self.elsewhere] {
            self.staff.come_in(who, now).await;
        }
    }

    /// Ways to be refused, with what history says of each.
    fn refusals(&self, now: Timestamp) -> Vec<Refusal> {
        use LogonOutcome::{Disabled, Locked, UnknownId, WrongCode, WrongPassword};
        let form = |username: &str, password: &str, code: &str| [username, password, code].map(str::to_owned);
        let (right, none) = (self.ada.code(now), no_code(&self.ada, now));
        let (used, near) = (self.used.code(now), "Zq7mmwwk of the harbor");
        let long = "x".repeat(1 << 20);
        vec![
            ("an unknown username", form("eve", PASSWORD, &right), UnknownId),
            ("what is no username", form("' or 1=1 --", PASSWORD, &right), UnknownId),
            ("nothing", form("", "", ""), UnknownId),
            ("the vendor, who has no access", form("support", PASSWORD, &right), UnknownId),
            ("a disabled account", form("dis", PASSWORD, &self.disabled.code(now)), Disabled),
            ("an archived account", form("arc", PASSWORD, &self.archived.code(now)), Disabled),
            ("a locked one", form("bare", PASSWORD, &self.bare.code(now)), Locked),
            ("a wrong password", form("ada", near, &right), WrongPassword),
            ("no password", form("ada", "", &right), WrongPassword),
            ("a password of a megabyte", form("ada", &long, &right), WrongPassword),
            ("one whose roles have ended", form("ended", near, &self.ended.code(now)), WrongPassword),
            ("one with roles elsewhere", form("away", near, &self.elsewhere.code(now)), WrongPassword),
            ("an account with nothing set up", form("fresh", "", ""), WrongPassword),
            ("a wrong code", form("ada", PASSWORD, &none), WrongCode),
            ("no code", form("ada", PASSWORD, ""), WrongCode),
            ("somebody else's code", form("ada", PASSWORD, &used), WrongCode),
            ("a wrong code, roles ended", form("ended", PASSWORD, ""), WrongCode),
            ("an old code", form("ada", PASSWORD, &self.ada.code(second_before(now, 90))), WrongCode),
            ("a code that was used", form("used", PASSWORD, &used), WrongCode),
            ("a wrong recovery code", form("ada", PASSWORD, "0000-1111-2222"), WrongCode),
        ]
    }

    async fn try_in(&self, [username, password, code]: &[String; 3], now: Timestamp) -> String {
        let (store, tenant) = (self.staff.company.portal.store(), self.staff.company.tenant);
        let name = username.parse().ok();
        let is_known = match name {
            Some(name) if self.front != Front::Straight => {
                store.find(&Unique::username(tenant, &name)).await.unwrap().is_some()
            }
            _ => self.front == Front::Straight,
        };
        let door = match self.front {
            Front::AsksWhoItIs if !is_known => return "Ok(Refused)".to_owned(),
            Front::SkipsTheHash if !is_known => &self.idle,
            _ => &self.staff.door,
        };
        let form = StaffForm { username, password, code, device: None };
        format!("{:?}", door.sign_in(tenant, &form, &visit("203.0.113.7"), now).await)
    }

    /// The rows of logon history since the last call.
    async fn news(&self) -> Vec<LogonRow> {
        let (store, all) = (&self.staff.company.store, LogonKey::All(self.staff.company.tenant));
        let rows = store.logons(&all, self.read.get(), NonZeroU16::MAX).await.unwrap();
        self.read.set(rows.last().map_or(self.read.get(), |(number, _)| *number));
        rows.into_iter().map(|(_, row)| row).collect()
    }

    async fn seen(&self, (_, form, outcome): &Refusal, now: Timestamp) -> Result<Seen, String> {
        let Staff { company, door } = &self.staff;
        let entries = async || company.store.head(company.tenant).await.unwrap().sequence.0;
        let (hashes, head) = (door.hashing().done(), entries().await);
        self.news().await;
        company.calls.drain();
        let answer = self.try_in(form, now).await;
        let calls = company.calls.drain();
        let told = self.news().await;
        let outcomes: Vec<_> = told.iter().map(|row| row.outcome).collect();
        ensure(outcomes.iter().all(|told| told == outcome), || format!("told as {outcomes:?}"))?;
        let rows = told.into_iter().map(shape).collect();
        let hashes = door.hashing().done() - hashes;
        Ok(Seen { answer, calls, hashes, rows, entries: entries().await - head })
    }

    /// So many rounds in which each is refused. What tells two of them apart.
    async fn alike(&self, rounds: usize) -> Result<(), String> {
        let mut now = NOW;
        for round in 0..rounds {
            now = now.plus(Duration::from_secs(30));
            if round % OF_A_DAY == 0 {
                now = now.plus(25 * HOUR);
                self.lock("bare", now).await;
            }
            self.begin_anew(now).await;
            let mut first = None;
            for refusal in self.refusals(now) {
                let told = |what: String| format!("round {round}, {}: {what}", refusal.0);
                let seen = self.seen(&refusal, now).await.map_err(told)?;
                ensure(seen.answer == "Ok(Refused)" && seen.hashes == 1 && seen.rows.len() == 1, || {
                    told(format!("{} after {} hashes, {} rows", seen.answer, seen.hashes, seen.rows.len()))
                })?;
                let first = first.get_or_insert_with(|| seen_again(&seen));
                ensure(&seen == first, || told(format!("{seen:?}, and not {first:?}")))?;
            }
        }
        Ok(())
    }
}

fn seen_again(seen: &Seen) -> Seen {
    let Seen { answer, calls, hashes, rows, entries } = seen;
    Seen {
        answer: answer.clone(),
        calls: calls.clone(),
        hashes: *hashes,
        rows: rows.clone(),
        entries: *entries,
    }
}

fn second_before(now: Timestamp, seconds: i64) -> Timestamp {
    Timestamp::from_micros(now.as_micros() - seconds * 1_000_000)
}

/// Six digits that are none of those that are good now.
fn no_code(who: &Person, now: Timestamp) -> String {
    let good: Vec<String> = [30, 0, -30].map(|before| who.code(second_before(now, before))).into();
    (0..4).map(|number| format!("00000{number}")).find(|code| !good.contains(code)).unwrap()
}

/// A row without whose it is and why; the account stands there or not, and nothing else is longer for it.
fn shape(row: LogonRow) -> Vec<u8> {
    let LogonRow { at, event, facility, display, session, client, boot, count, .. } = row;
    let plain = LogonRow {
        at,
        event,
        outcome: LogonOutcome::UnknownId,
        facility,
        display,
        session,
        client,
        boot,
        count,
        account: None,
        unknown: UnknownFields::default(),
    };
    danger::encode_part(&plain)
}

/// It fails where an unknown name, a disabled account or a wrong password ends the work early: at any call of
/// the store, at the hash, at the row.
#[test]
fn every_refusal_is_the_same_answer_after_the_same_calls_one_hash_and_one_row() {
    run(async {
        let crowd = Crowd::at(Front::Straight, None).await;
        assert_eq!(crowd.alike(size(25, 500)).await, Ok(()));
        let row = crowd.staff.logons().await.pop().unwrap();
        let expected = (LogonEvent::SignIn, None, from("203.0.113.7"), BOOT, 1);
        assert_eq!((row.event, row.session, row.client, row.boot, row.count), expected);
        // What was compared is all there is to do.
        let refusal = crowd.refusals(NOW).remove(0);
        let calls = crowd.seen(&refusal, NOW).await.unwrap().calls;
        for call in ["find", "records", "cell", "swap", "take"] {
            assert!(calls.iter().any(|made| made == call), "{call}: {calls:?}");
        }
    });
}

#[test]
fn planted_differences_between_refusals_are_found() {
    run(async {
        let none = (Front::Straight, None);
        for (planted, (front, defect)) in [
            ("turned away before the door", (Front::AsksWhoItIs, None)),
            ("no hash for the unknown", (Front::SkipsTheHash, None)),
            ("an error for the disabled", (Front::Straight, Some(Defect::FailsForTheDisabled))),
            ("nobody is ever locked", (Front::Straight, Some(Defect::ForgetsTries))),
        ] {
            let found = Crowd::at(front, defect).await.alike(1).await;
            assert!(found.is_err(), "{planted}");
        }
        assert_eq!(Crowd::at(none.0, none.1).await.alike(1).await, Ok(()), "and nothing where nothing is");
    });
}

/// Whoever has proven who they are is not sent away: they see that no role of theirs holds here and now.
#[test]
fn whoever_has_no_role_here_and_now_comes_in_and_is_shown_nothing() {
    run(async {
        let crowd = Crowd::at(Front::Straight, None).await;
        let staff = &crowd.staff;
        for who in [&crowd.ended, &crowd.elsewhere] {
            let opened = staff.come_in(who, second(60)).await;
            assert_eq!(opened.stage, Stage::Full, "{}", who.username);
            let session = staff.session(&opened.session, second(60)).await.unwrap();
            let (viewer, portal) = (session.viewer().unwrap(), &staff.company.portal);
            let shown = portal.seat(&viewer, second(60)).dispatches().all_open().await;
            assert!(matches!(shown, Err(PortalError::Forbidden)), "{}", who.username);
        }
        // And the vendor's account is nobody's to sign in with.
        let answer = staff.sign_in(("support", PASSWORD, "123456"), None, "192.0.2.1", NOW).await;
        assert!(matches!(answer, StaffSignIn::Refused));
        assert_eq!(staff.logons().await.pop().unwrap().account, None::<AccountId>);
    });
}
