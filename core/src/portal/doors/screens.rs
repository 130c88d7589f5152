//! How history tells of screens: the first connect and disconnect of a screen in a minute has a row of its
//! own, what it repeats is one row with a count, and strangers who come in numbers are counted together, as
//! are wrong sign-ins. A row is written once and never changed.
//!
//! Nobody is kept waiting by this, and nothing here is answered: who is a stranger stays between history and
//! its readers.

use crate::board::Pass;
use crate::journal::{Client, LogonEvent, LogonOutcome, LogonRow};
use crate::portal::source;
use crate::{Line, Timestamp};
use std::collections::{HashMap, VecDeque};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;
use uuid::Uuid;

/// How long repeats are gathered.
const MINUTE: Duration = Duration::from_secs(60);
/// Screens of strangers that have rows of their own in a minute: four at most each, so that with those who
/// are counted together it is 82 rows. Sources that never showed a right session or link share this; each
/// other one has as many for its own strangers.
const STRANGERS: u32 = 20;
/// Wrong sign-ins that have rows of their own in a minute, shared and counted likewise.
const GUESSES: u32 = 600;
/// A source is known for so long after a right session or link was last seen there.
const KNOWN_FOR: Duration = Duration::from_secs(24 * 3_600);

/// Screens that poll are told minutes late. A clock that is further back was set back.
const LATE: Duration = Duration::from_secs(600);

/// A display or session, from one source.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) struct ScreenKey {
    id: Uuid,
    source: String,
}

impl ScreenKey {
    pub(crate) fn new(pass: &Pass, client: &Client) -> Self {
        let id = match pass {
            Pass::Display(id) => id.as_uuid(),
            Pass::Session(ticket) => ticket.session().as_uuid(),
        };
        Self { id, source: source_of(client) }
    }
}

fn source_of(client: &Client) -> String {
    client.address.as_ref().map(|address| source(address.as_str())).unwrap_or_default()
}

/// What screens did lately and history has not been told.
#[derive(Debug, Default)]
pub(crate) struct Screens {
    book: Mutex<Book>,
    /// One writer of what is owed at a time.
    pub(crate) telling: tokio::sync::Mutex<()>,
}

#[derive(Debug, Default)]
struct Book {
    screens: HashMap<ScreenKey, Minute>,
    /// By source, if it is known.
    strangers: HashMap<Option<String>, Strangers>,
    owed: VecDeque<LogonRow>,
    /// The store has failed: each event is written by itself, so that all fare alike.
    is_failing: bool,
    /// The server stops, and nobody will look again.
    is_stopping: bool,
}

/// A screen's minute.
#[derive(Debug)]
struct Minute {
    since: Timestamp,
    told: Vec<LogonEvent>,
    repeats: Counted,
}

/// The strangers of a minute.
#[derive(Debug)]
struct Strangers {
    since: Timestamp,
    known_at: Timestamp,
    screens: u32,
    guesses: u32,
    rest: Counted,
}

/// Events of each kind, told as one.
#[derive(Debug, Default)]
struct Counted(Vec<LogonRow>);

impl Screens {
    /// Whether this event is written now. Otherwise it is to be counted, once the store is known to take
    /// rows.
    pub(crate) fn is_told_alone(&self, screen: &ScreenKey, row: &LogonRow) -> bool {
        let mut book = self.book();
        let is_stranger = row.outcome != LogonOutcome::Accepted;
        if !is_stranger {
            book.strangers(Some(screen.source.clone()), row.at).known_at = row.at;
        }
        book.is_failing || book.is_stopping || book.is_fresh(screen, row, is_stranger)
    }

    /// Counts an event that is not written now.
    pub(crate) fn count(&self, screen: &ScreenKey, row: &LogonRow) {
        self.book().count(screen, row);
    }

    /// Whether a sign-in is written now. Otherwise it is to be counted likewise.
    pub(crate) fn is_sign_in_told_alone(&self, row: &LogonRow) -> bool {
        let (mut book, source) = (self.book(), source_of(&row.client));
        if row.outcome == LogonOutcome::Accepted {
            book.strangers(Some(source), row.at).known_at = row.at;
            return true;
        }
        book.is_failing || book.is_stopping || book.admits(&source, row)
    }

    /// Counts a sign-in that is not written now.
    pub(crate) fn count_sign_in(&self, row: &LogonRow) {
        self.book().count_stranger(&source_of(&row.client), row);
    }

    /// The row could not be written: the next one is not its repeat.
    pub(crate) fn untold(&self, screen: &ScreenKey, event: LogonEvent) {
        if let Some(minute) = self.book().screens.get_mut(screen) {
            minute.told.retain(|told| *told != event);
        }
    }

    /// Whether the store took the last row.
    pub(crate) fn stored(&self, is_stored: bool) {
        self.book().is_failing = !is_stored;
    }

    /// Owes what was gathered in minutes that are over; all of it when the server stops.
    pub(crate) fn gather(&self, stopping: bool, now: Timestamp) {
        let mut book = self.book();
        let Book { screens, strangers, owed, is_failing: _, is_stopping } = &mut *book;
        *is_stopping |= stopping;
        screens.retain(|_, minute| {
            let over = stopping || is_over(minute.since, MINUTE, now);
            if over {
                minute.repeats.owe(owed);
            }
            !over
        });
        strangers.retain(|source, strangers| {
            if stopping || is_over(strangers.since, MINUTE, now) {
                strangers.rest.owe(owed);
            }
            let known = source.is_some() && !is_over(strangers.known_at, KNOWN_FOR, now);
            known || !is_over(strangers.since, MINUTE, now)
        });
    }

    /// The oldest row that is owed. It stays so until it is written.
    pub(crate) fn owed(&self) -> Option<LogonRow> {
        self.book().owed.front().cloned()
    }

    pub(crate) fn paid(&self) {
        self.book().owed.pop_front();
    }

    fn book(&self) -> MutexGuard<'_, Book> {
        self.book.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Book {
    fn is_fresh(&mut self, screen: &ScreenKey, row: &LogonRow, is_stranger: bool) -> bool {
        if let Some(minute) = self.screens.get_mut(screen) {
            if !is_over(minute.since, MINUTE, row.at) {
                return minute.is_first(row);
            }
            minute.repeats.owe(&mut self.owed);
            self.screens.remove(screen);
        }
        if is_stranger && !self.admits(&screen.source, row) {
            return false;
        }
        let minute = Minute { since: row.at, told: vec![row.event], repeats: Counted::default() };
        self.screens.insert(screen.clone(), minute);
        true
    }

    /// Whether a stranger has rows of its own; otherwise it is counted with the others.
    fn admits(&mut self, source: &str, row: &LogonRow) -> bool {
        let strangers = self.strangers(self.known(source), row.at);
        let is_guess = row.event == LogonEvent::SignIn;
        let (told, most) =
            if is_guess { (&mut strangers.guesses, GUESSES) } else { (&mut strangers.screens, STRANGERS) };
        let is_admitted = *told < most;
        *told += u32::from(is_admitted);
        is_admitted
    }

    fn count(&mut self, screen: &ScreenKey, row: &LogonRow) {
        match self.screens.get_mut(screen) {
            Some(minute) => minute.repeats.add(row),
            None if row.outcome != LogonOutcome::Accepted => self.count_stranger(&screen.source, row),
            // Its minute was over before the store had answered.
            None => self.owed.push_back(row.clone()),
        }
    }

    fn count_stranger(&mut self, source: &str, row: &LogonRow) {
        let source = self.known(source);
        let address = source.as_ref().and_then(|source| source.parse::<Line>().ok());
        let anybody = Client { address, agent: None };
        let row = LogonRow { facility: None, display: None, session: None, client: anybody, ..row.clone() };
        self.strangers(source, row.at).rest.add(&row);
    }

    /// The source, if it is one that has a budget of its own.
    fn known(&self, source: &str) -> Option<String> {
        Some(source.to_owned()).filter(|source| self.strangers.contains_key(&Some(source.clone())))
    }

    /// The strangers of the minute that goes on now.
    fn strangers(&mut self, source: Option<String>, now: Timestamp) -> &mut Strangers {
        let Self { strangers, owed, .. } = self;
        let begun =
            || Strangers { since: now, known_at: now, screens: 0, guesses: 0, rest: Counted::default() };
        let strangers = strangers.entry(source).or_insert_with(begun);
        if is_over(strangers.since, MINUTE, now) {
            strangers.rest.owe(owed);
            (strangers.since, strangers.screens, strangers.guesses) = (now, 0, 0);
        }
        strangers
    }
}

impl Minute {
    fn is_first(&mut self, row: &LogonRow) -> bool {
        let first = !self.told.contains(&row.event);
        if first {
            self.told.push(row.event);
        }
        first
    }
}

impl Counted {
    /// A row says when the first of them connected and when the last was gone.
    fn add(&mut self, row: &LogonRow) {
        let is_alike = |counted: &&mut LogonRow| (counted.event, counted.outcome) == (row.event, row.outcome);
        match self.0.iter_mut().find(is_alike) {
            Some(counted) => {
                counted.count = counted.count.saturating_add(row.count);
                if row.event == LogonEvent::Disconnect {
                    counted.at = row.at;
                }
            }
            None => self.0.push(row.clone()),
        }
    }

    fn owe(&mut self, owed: &mut VecDeque<LogonRow>) {
        owed.extend(self.0.drain(..));
    }
}

/// A clock that was set back ends a span as well: nothing waits for a time that may not come. What is told
/// late does not.
fn is_over(since: Timestamp, span: Duration, now: Timestamp) -> bool {
    if now < since { since.since(now) >= LATE } else { now.since(since) >= span }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{DisplayId, FacilityId, SessionId, UnknownFields};

    const WALL: Uuid = Uuid::from_u128(7);

    fn at(seconds: u32) -> Timestamp {
        Timestamp::from_millis(i64::from(seconds) * 1_000)
    }

    fn screen(id: u128, source: &str) -> ScreenKey {
        ScreenKey { id: Uuid::from_u128(id), source: source.to_owned() }
    }

    fn row(event: LogonEvent, facility: bool, seconds: u32) -> LogonRow {
        LogonRow {
            at: at(seconds),
            event,
            outcome: if facility { LogonOutcome::Accepted } else { LogonOutcome::UnknownId },
            facility: facility.then(|| FacilityId::from_uuid(WALL)),
            display: facility.then(|| DisplayId::from_uuid(WALL)),
            session: Some(SessionId::from_uuid(WALL)),
            client: Client::default(),
            boot: Uuid::nil(),
            count: 1,
            account: None,
            unknown: UnknownFields::default(),
        }
    }

    /// Whether it is written at once; otherwise it is counted.
    fn tell(screens: &Screens, key: &ScreenKey, row: &LogonRow) -> bool {
        let alone = screens.is_told_alone(key, row);
        if !alone {
            screens.count(key, row);
        }
        alone
    }

    /// Connects and goes; how many rows that wrote at once.
    fn visit(screens: &Screens, key: &ScreenKey, right: bool, seconds: u32) -> usize {
        let events = [LogonEvent::Connect, LogonEvent::Disconnect];
        events.iter().filter(|event| tell(screens, key, &row(**event, right, seconds))).count()
    }

    fn owed(screens: &Screens, seconds: u32) -> Vec<(LogonEvent, u32, Timestamp)> {
        screens.gather(false, at(seconds));
        let rows = std::iter::from_fn(|| {
            let row = screens.owed();
            screens.paid();
            row
        });
        rows.map(|row| (row.event, row.count, row.at)).collect()
    }

    #[test]
    fn what_a_screen_repeats_within_a_minute_is_one_row_with_a_count() {
        let (screens, wall) = (Screens::default(), screen(7, "192.0.2.7"));
        assert_eq!(visit(&screens, &wall, true, 0), 2);
        assert_eq!((1..30).map(|second| visit(&screens, &wall, true, second)).sum::<usize>(), 0);
        assert_eq!(owed(&screens, 59), [], "its minute goes on");
        assert_eq!(
            owed(&screens, 60),
            [(LogonEvent::Connect, 29, at(1)), (LogonEvent::Disconnect, 29, at(29))]
        );
        assert_eq!(owed(&screens, 61), []);
        assert_eq!(visit(&screens, &wall, true, 62), 2, "a new minute");
        assert_eq!(
            visit(&screens, &screen(7, "192.0.2.8"), true, 62),
            2,
            "another television on the same link"
        );
        assert_eq!(visit(&screens, &wall, true, 63), 0);
        assert_eq!(visit(&screens, &wall, true, 130), 2, "the next one, though nobody has looked since");
        assert_eq!(owed(&screens, 131).len(), 2, "and what was repeated before is still told");
    }

    #[test]
    fn strangers_share_a_budget_and_are_counted_beyond_it() {
        let screens = Screens::default();
        for minute in 0..3 {
            let mut rows = 0;
            for stranger in 0..500 {
                let from = screen(u128::from(minute * 1_000 + stranger), &format!("198.51.100.{stranger}"));
                rows += (0..10).map(|_| visit(&screens, &from, false, minute * 60)).sum::<usize>();
            }
            let counted = owed(&screens, minute * 60 + 60);
            assert_eq!((rows, counted.len()), (40, 42), "82 rows, and 10,000 events");
            let events: u32 = counted.iter().map(|(_, count, _)| count).sum();
            assert_eq!(events + 40, 10_000, "every event is in some count");
        }
    }

    #[test]
    fn a_row_that_stands_for_many_names_none_of_them() {
        let screens = Screens::default();
        for stranger in 0..30 {
            visit(&screens, &screen(stranger, "198.51.100.7"), false, 0);
        }
        screens.gather(false, at(60));
        let row = screens.owed().unwrap();
        assert_eq!((row.event, row.count), (LogonEvent::Connect, 10));
        assert_eq!(
            (row.session, row.display, row.facility, row.client),
            (None, None, None, Client::default())
        );
    }

    #[test]
    fn what_is_told_late_is_of_the_minute_that_goes_on() {
        let screens = Screens::default();
        let told = |range: std::ops::Range<u128>, seconds: u32| {
            range
                .map(|stranger| visit(&screens, &screen(stranger, "198.51.100.7"), false, seconds))
                .sum::<usize>()
        };
        assert_eq!(told(0..30, 1_000), 40);
        // Strangers who polled are gone: since two and a half minutes, as they say.
        assert_eq!(
            (30..60)
                .map(|next| told(next..next + 1, 850) + told(next + 100..next + 101, 1_000))
                .sum::<usize>(),
            0
        );
        assert_eq!(told(200..230, 1_060), 40, "the next minute");
    }

    #[test]
    fn screens_with_a_right_session_or_link_always_have_their_rows() {
        let screens = Screens::default();
        for stranger in 0..500 {
            visit(&screens, &screen(stranger, "198.51.100.7"), false, 0);
        }
        let told: usize =
            (1_000..3_000).map(|wall| visit(&screens, &screen(wall, "192.0.2.7"), true, 1)).sum();
        assert_eq!(told, 4_000);
        let theirs: usize =
            (5_000..5_500).map(|typo| visit(&screens, &screen(typo, "192.0.2.7"), false, 1)).sum();
        assert_eq!(theirs, 40, "a source that is known has a budget of its own, strangers elsewhere or not");
        let elsewhere: usize =
            (6_000..6_500).map(|typo| visit(&screens, &screen(typo, "198.51.100.9"), false, 1)).sum();
        assert_eq!(elsewhere, 0);
    }

    #[test]
    fn what_could_not_be_written_is_no_first_and_while_the_store_fails_all_fare_alike() {
        let (screens, wall, stranger) =
            (Screens::default(), screen(7, "192.0.2.7"), screen(8, "198.51.100.7"));
        let connect = |right| row(LogonEvent::Connect, right, 0);
        for other in 0..500 {
            visit(&screens, &screen(9_000 + other, "198.51.100.7"), false, 0);
        }
        assert!(
            screens.is_told_alone(&wall, &connect(true))
                && !screens.is_told_alone(&stranger, &connect(false))
        );
        screens.untold(&wall, LogonEvent::Connect);
        screens.stored(false);
        assert!(screens.is_told_alone(&stranger, &connect(false)), "it meets the same refusal");
        assert!(screens.is_told_alone(&wall, &connect(true)));
        screens.stored(true);
        assert!(screens.is_told_alone(&wall, &connect(true)), "what was not written is no first");
        assert!(
            !screens.is_told_alone(&wall, &connect(true))
                && !screens.is_told_alone(&stranger, &connect(false))
        );
    }

    #[test]
    fn what_waits_for_the_store_beyond_its_minute_is_told_all_the_same_and_what_it_refuses_is_not() {
        let (screens, wall) = (Screens::default(), screen(7, "192.0.2.7"));
        let connect = row(LogonEvent::Connect, true, 1);
        assert!(visit(&screens, &wall, true, 0) == 2 && !screens.is_told_alone(&wall, &connect));
        assert_eq!(owed(&screens, 60), [], "nothing is counted before the store has answered");
        screens.count(&wall, &connect);
        assert_eq!(owed(&screens, 61), [(LogonEvent::Connect, 1, at(1))]);
    }

    #[test]
    fn wrong_sign_ins_beyond_a_minutes_share_are_counted_and_right_ones_never() {
        let screens = Screens::default();
        let sign_in = |outcome, seconds| LogonRow { outcome, ..row(LogonEvent::SignIn, false, seconds) };
        let alone = |row: LogonRow| {
            let alone = screens.is_sign_in_told_alone(&row);
            if !alone {
                screens.count_sign_in(&row);
            }
            alone
        };
        let told = |outcome| (0..5_000).filter(|_| alone(sign_in(outcome, 0))).count();
        assert_eq!((told(LogonOutcome::UnknownId), told(LogonOutcome::WrongCode)), (600, 0));
        assert_eq!(
            owed(&screens, 60),
            [(LogonEvent::SignIn, 4_400, at(0)), (LogonEvent::SignIn, 5_000, at(0))]
        );
        assert_eq!(told(LogonOutcome::Accepted), 5_000);
    }

    #[test]
    fn a_stop_and_a_clock_that_was_set_back_end_a_minute() {
        let (screens, wall) = (Screens::default(), screen(7, "192.0.2.7"));
        for _ in 0..3 {
            visit(&screens, &wall, true, 100_000);
        }
        assert_eq!(owed(&screens, 5).len(), 2, "told, though the clock is behind");
        assert_eq!(visit(&screens, &wall, true, 5), 2);
        assert_eq!(visit(&screens, &wall, true, 6), 0);
        screens.gather(true, at(7));
        assert!(screens.owed().is_some());
        assert_eq!(visit(&screens, &wall, true, 8), 2, "whoever goes now is told at once");
    }
}
