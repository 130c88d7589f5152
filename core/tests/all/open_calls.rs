//! No open call vanishes from its boards, whatever crews' devices say of the time; and no clock that is right
//! is refused.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use crate::support;

use bayboard::danger::AsRaw;
use bayboard::portal::{DispatchPatch, Patch, PortalError, Progressing};
use bayboard::{
    Arrival, ArrivalKind, BookedTime, Booking, Dispatch, DispatchId, Outcome, Step, StepError,
    TenantSettings, Timestamp, Word,
};
use proptest::prelude::*;
use std::time::Duration;
use support::company::{Company, NOW, Place, at, chicago, line, minutes, trip};
use support::{run, size};

const HOUR: i64 = 60;
const DAY: i64 = 24 * HOUR;
/// A device whose clock lost its battery.
const RESET: Timestamp = Timestamp::from_millis(180_000);

struct Town {
    company: Company,
    here: Place,
    there: Place,
}

impl Town {
    async fn build() -> Self {
        Self::with(TenantSettings::default()).await
    }

    async fn with(settings: TenantSettings) -> Self {
        let company = Company::with(settings).await;
        let (here, there) = (company.facility("Maple Grove").await, company.facility("Lakeside").await);
        Self { company, here, there }
    }

    async fn book(&self, pickup: BookedTime) -> DispatchId {
        self.book_with(pickup, None).await
    }

    async fn book_with(&self, pickup: BookedTime, arrival: Option<BookedTime>) -> DispatchId {
        let mut new = trip(self.here.id, self.there.id, 0);
        new.pickup = Booking::of(pickup);
        new.arrival =
            arrival.map(|time| Arrival { kind: ArrivalKind::Appointment, booking: Booking::of(time) });
        self.company.book(new).await
    }

    async fn tell(&self, id: DispatchId, what: Progressing, now: Timestamp) -> Result<(), PortalError> {
        self.company
            .portal
            .seat(&self.company.desk, now)
            .dispatches()
            .progress(id, None, what, None)
            .await
            .map(drop)
    }

    async fn step(
        &self,
        id: DispatchId,
        step: Step,
        at: Timestamp,
        now: Timestamp,
    ) -> Result<(), PortalError> {
        self.tell(id, Progressing::Step(step, at), now).await
    }

    /// Whether the only call stands on each of the two boards.
    async fn shown(&self, now: Timestamp) -> [bool; 2] {
        let boards = self.company.boards().await;
        let (from, to) =
            (boards.preview(self.here.id, now).unwrap(), boards.preview(self.there.id, now).unwrap());
        [!from.departures().is_empty(), !to.arrivals().is_empty()]
    }

    async fn is_listed(&self, now: Timestamp) -> bool {
        let open = self.company.portal.seat(&self.company.desk, now).dispatches().all_open().await.unwrap();
        !self
            .company
            .portal
            .seat(&self.company.desk, now)
            .disclose(line("test"), open)
            .await
            .unwrap()
            .is_empty()
    }
}

const BOTH: [bool; 2] = [true, true];
const NEITHER: [bool; 2] = [false, false];

fn just_before(at: Timestamp) -> Timestamp {
    at.minus(Duration::from_micros(1))
}

#[test]
fn a_call_assigned_the_evening_before_stands_until_a_day_after_its_pickup() {
    run(async {
        let town = Town::build().await;
        let id = town.book(BookedTime::Exact(at(HOUR))).await;
        town.step(id, Step::Assigned, at(-13 * HOUR), NOW).await.unwrap();
        assert_eq!(town.shown(NOW).await, BOTH);
        assert_eq!(town.shown(just_before(at(25 * HOUR))).await, BOTH);
        assert_eq!(town.shown(at(25 * HOUR)).await, NEITHER);
        assert!(town.is_listed(at(9 * DAY)).await, "whoever asks for open calls is still told of it");
    });
}

#[test]
fn a_crew_under_way_stands_for_a_day_after_it_was_last_heard_of() {
    run(async {
        let town = Town::build().await;
        let id = town.book(BookedTime::Exact(at(-13 * HOUR))).await;
        town.step(id, Step::Assigned, at(-13 * HOUR), at(-13 * HOUR)).await.unwrap();
        town.step(id, Step::Transporting, at(-12 * HOUR), at(-12 * HOUR)).await.unwrap();
        assert_eq!(town.shown(NOW).await, BOTH, "a drive of twelve hours");
        // Told again: the crew is still there.
        let again = Progressing::Correct(Step::Transporting, at(-11 * HOUR), line("typed wrongly"));
        town.tell(id, again, at(10 * HOUR)).await.unwrap();
        assert_eq!(town.shown(just_before(at(34 * HOUR))).await, BOTH);
        assert_eq!(town.shown(at(34 * HOUR)).await, NEITHER);
    });
}

#[test]
fn an_appointment_ahead_holds_a_call_whose_pickup_has_passed() {
    run(async {
        let town = Town::build().await;
        let id = town.book_with(BookedTime::Exact(at(-30 * HOUR)), Some(BookedTime::Exact(at(HOUR)))).await;
        assert_eq!(town.shown(NOW).await, BOTH);
        assert_eq!(town.shown(at(25 * HOUR)).await, NEITHER);
        let patch = DispatchPatch {
            pickup: Some(BookedTime::Exact(at(26 * HOUR))),
            arrival: Patch::Clear,
            ..DispatchPatch::default()
        };
        town.company
            .portal
            .seat(&town.company.desk, at(25 * HOUR))
            .dispatches()
            .update(id, None, patch)
            .await
            .unwrap();
        assert_eq!(town.shown(at(25 * HOUR)).await, BOTH, "booked anew, it comes back");
    });
}

#[test]
fn a_month_of_calls_taken_in_late_does_not_stand_on_boards() {
    run(async {
        let town = Town::build().await;
        let id = town.book(BookedTime::Exact(at(-30 * DAY))).await;
        let feed = [(id, Step::Enroute, at(-30 * DAY))];
        town.company
            .portal
            .seat(&town.company.desk, NOW)
            .dispatches()
            .feed_steps(&feed, &line("imported"))
            .await
            .unwrap();
        assert_eq!(town.shown(NOW).await, NEITHER);
        assert!(town.is_listed(NOW).await);
    });
}

#[test]
fn a_will_call_leaves_at_the_end_of_its_day() {
    run(async {
        // 8:05 in the morning in Chicago; the day ends 15 hours and 55 minutes later.
        let midnight = chicago().midnight(chicago().date(at(DAY)));
        assert_eq!(midnight, at(15 * HOUR + 55));
        let next = chicago().midnight(chicago().date(at(2 * DAY)));
        let never = BookedTime::WillCall { not_before: None };
        let cases = [
            (never, None, midnight),
            (BookedTime::WillCall { not_before: Some(at(-HOUR)) }, None, midnight),
            (BookedTime::WillCall { not_before: Some(at(20 * HOUR)) }, None, next),
            (never, Some(BookedTime::Exact(at(20 * HOUR))), next),
        ];
        for (pickup, arrival, end) in cases {
            let town = Town::build().await;
            let id = town.book_with(pickup, arrival).await;
            let shown = async |now| town.shown(now).await[0];
            assert!(shown(just_before(end)).await && !shown(end).await, "{pickup:?} {arrival:?}");
            assert!(town.is_listed(end).await);
            // Once a crew has it, it stands like any other.
            town.step(id, Step::Assigned, just_before(end), just_before(end)).await.unwrap();
            assert!(shown(end).await, "{pickup:?} {arrival:?}");
        }
    });
}

#[test]
fn a_revised_will_call_waits_on_the_day_it_was_booked_for() {
    run(async {
        let town = Town::build().await;
        let id = town.book(BookedTime::Exact(at(20 * HOUR))).await;
        let revised = Patch::Set(BookedTime::WillCall { not_before: None });
        let patch = DispatchPatch { revised_pickup: revised, ..DispatchPatch::default() };
        town.company.portal.seat(&town.company.desk, NOW).dispatches().update(id, None, patch).await.unwrap();
        let end = chicago().midnight(chicago().date(at(2 * DAY)));
        assert!(town.shown(just_before(end)).await[0] && !town.shown(end).await[0]);
    });
}

#[test]
fn a_call_that_becomes_a_will_call_stands_until_the_end_of_the_day_on_which_it_did_or_was_booked_for() {
    run(async {
        let call = BookedTime::WillCall { not_before: None };
        let as_booked = DispatchPatch { pickup: Some(call), ..DispatchPatch::default() };
        let as_revised = DispatchPatch { revised_pickup: Patch::Set(call), ..DispatchPatch::default() };
        // Booked for the third day, and changed on the first, on the third, and after its midnight.
        for (changed, day) in [(0, 2), (2 * DAY, 2), (2 * DAY + 17 * HOUR, 3)] {
            for patch in [&as_booked, &as_revised] {
                let town = Town::build().await;
                let id = town.book(BookedTime::Exact(at(2 * DAY))).await;
                town.company
                    .portal
                    .seat(&town.company.desk, at(changed))
                    .dispatches()
                    .update(id, None, patch.clone())
                    .await
                    .unwrap();
                let end = chicago().midnight(chicago().date(at((day + 1) * DAY)));
                assert!(town.shown(at(changed)).await[0], "{changed}");
                assert!(town.shown(just_before(end)).await[0] && !town.shown(end).await[0], "{changed}");
            }
        }
    });
}

#[test]
fn a_company_that_set_half_a_day_keeps_its_calls_a_day_and_may_keep_them_longer() {
    run(async {
        for (set, hours) in [(12, 24), (24, 24), (36, 36)] {
            let town =
                Town::with(TenantSettings { forget_after_hours: set, ..TenantSettings::default() }).await;
            town.book(BookedTime::Exact(NOW)).await;
            let end = at(hours * HOUR);
            assert_eq!((town.shown(just_before(end)).await, town.shown(end).await), (BOTH, NEITHER), "{set}");
        }
    });
}

#[test]
fn times_of_clocks_gone_wrong_are_refused_with_the_reason_and_change_nothing() {
    run(async {
        let town = Town::build().await;
        let id = town.book(BookedTime::Exact(at(HOUR))).await;
        town.step(id, Step::OnScene, NOW, NOW).await.unwrap();
        let before = town.company.dispatch(id).await;
        let week = Duration::from_secs(7 * 86_400);
        let past = |at| {
            [
                Progressing::Step(Step::Transporting, at),
                Progressing::Correct(Step::OnScene, at, line("typed wrongly")),
                Progressing::Cancel(at, line("patient unwell")),
                Progressing::Close(at, Outcome::AsOrdered),
            ]
        };
        for what in past(RESET).into_iter().chain(past(just_before(NOW.minus(week)))) {
            let told = town.tell(id, what.clone(), NOW).await.unwrap_err();
            assert_eq!(told, PortalError::Step(StepError::LongPast), "{what:?}");
            assert!(told.to_string().contains("7 days before the pickup and before now"), "{told}");
        }
        for what in past(at(2).plus(Duration::from_micros(1))) {
            assert_eq!(
                town.tell(id, what.clone(), NOW).await,
                Err(PortalError::Step(StepError::Future)),
                "{what:?}"
            );
        }
        let feed = [(id, Step::Transporting, RESET)];
        let fed = town
            .company
            .portal
            .seat(&town.company.desk, NOW)
            .dispatches()
            .feed_steps(&feed, &line("fed"))
            .await;
        let refused = fed.unwrap_err();
        assert_eq!((refused.row(), refused.beside_row()), (Some(0), PortalError::Step(StepError::LongPast)));
        assert_eq!(town.company.dispatch(id).await, before);
        assert_eq!(town.shown(NOW).await, BOTH);
        // On the very edge it is taken: a correction of what happened a week ago.
        town.tell(id, Progressing::Correct(Step::OnScene, NOW.minus(week), line("late papers")), NOW)
            .await
            .unwrap();
    });
}

#[test]
fn an_old_calls_own_times_are_no_wrong_clock() {
    run(async {
        let town = Town::build().await;
        let id = town.book(BookedTime::Exact(at(-60 * DAY))).await;
        town.step(id, Step::OnScene, at(-60 * DAY), NOW).await.unwrap();
        town.step(id, Step::InService, at(-60 * DAY + 50), NOW).await.unwrap();
        // The pickup was moved; its steps were made around the first one.
        let id = town.book(BookedTime::Exact(at(-60 * DAY))).await;
        let revised = Patch::Set(BookedTime::Exact(at(-30 * DAY)));
        let patch = DispatchPatch { revised_pickup: revised, ..DispatchPatch::default() };
        town.company.portal.seat(&town.company.desk, NOW).dispatches().update(id, None, patch).await.unwrap();
        town.step(id, Step::OnScene, at(-60 * DAY), NOW).await.unwrap();
    });
}

#[test]
fn a_device_that_is_ahead_does_not_stop_the_next_step_of_a_clock_that_is_right() {
    run(async {
        let town = Town::build().await;
        let seconds = |count| NOW.plus(Duration::from_secs(count));
        let id = town.book(BookedTime::Exact(at(HOUR))).await;
        town.step(id, Step::Enroute, seconds(110), NOW).await.unwrap();
        town.step(id, Step::OnScene, NOW, NOW).await.unwrap();
        // What was noted a while ago is compared with the step before it, within what clocks may be off.
        town.step(id, Step::Transporting, seconds(600), seconds(600)).await.unwrap();
        let late = town.step(id, Step::AtDestination, seconds(479), seconds(1_200)).await;
        assert_eq!(
            late,
            Err(PortalError::Step(StepError::BeforePrevious { previous: Step::Transporting.into() }))
        );
        town.step(id, Step::AtDestination, seconds(480), seconds(1_200)).await.unwrap();
    });
}

// --- Histories ------------------------------------------------------------------------------------

/// What may happen to a call, and what the clock of whoever tells it says.
#[derive(Clone, Debug)]
enum Event {
    Step(usize, Clock),
    Correct(usize, Clock),
    Remove(usize),
    Undo,
    Cancel(Clock),
    Uncancel,
    Close(Clock),
    Move(i64),
    Revise(i64),
    /// A call is waited for: as booked, or as revised.
    Wait(bool),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Clock {
    Right,
    /// Seconds off.
    Off(i64),
    Reset,
}

impl Clock {
    fn reads(self, now: Timestamp) -> Timestamp {
        match self {
            Self::Right => now,
            Self::Off(seconds) => Timestamp::from_micros(now.as_micros() + seconds * 1_000_000),
            Self::Reset => RESET,
        }
    }
}

fn clocks() -> impl Strategy<Value = Clock> {
    prop_oneof![
        6 => Just(Clock::Right),
        4 => prop_oneof![Just(110), Just(-110), Just(121), Just(3_600), Just(-3_600), Just(-50_000), Just(-500_000), Just(-700_000)]
            .prop_map(Clock::Off),
        1 => Just(Clock::Reset),
    ]
}

fn events() -> impl Strategy<Value = Event> {
    let step = 0..Step::ALL.len();
    prop_oneof![
        8 => (step.clone(), clocks()).prop_map(|(step, clock)| Event::Step(step, clock)),
        2 => (step.clone(), clocks()).prop_map(|(step, clock)| Event::Correct(step, clock)),
        1 => step.prop_map(Event::Remove),
        1 => Just(Event::Undo),
        1 => clocks().prop_map(Event::Cancel),
        2 => Just(Event::Uncancel),
        1 => clocks().prop_map(Event::Close),
        1 => (-2 * DAY..2 * DAY).prop_map(Event::Move),
        1 => (-2 * DAY..2 * DAY).prop_map(Event::Revise),
        1 => any::<bool>().prop_map(Event::Wait),
    ]
}

fn times() -> impl Strategy<Value = BookedTime> {
    let minute = -2 * DAY..2 * DAY;
    prop_oneof![
        4 => minute.clone().prop_map(|minute| BookedTime::Exact(at(minute))),
        2 => (minute.clone(), 0..2 * DAY).prop_map(|(from, long)| BookedTime::Window { from: at(from), until: at(from + long) }),
        1 => prop::option::of(minute).prop_map(|minute| BookedTime::WillCall { not_before: minute.map(at) }),
    ]
}

/// What somebody who reads the record expects of the departures.
#[derive(Debug, PartialEq, Eq)]
enum Expected {
    Shown,
    Gone,
    /// Booked further ahead than the board shows, or over and about to leave.
    Either,
}

/// `waits` is since when a change has it wait for a call.
fn expected(call: &Dispatch, waits: Option<Timestamp>, now: Timestamp) -> Expected {
    let day = Duration::from_secs(86_400);
    let raw = call.as_raw();
    let (stamps, pickup) = (raw.progress.stamps(), raw.pickup.current());
    let over = call.settled_at().is_some() || raw.progress.at(Step::AtDestination).is_some();
    if over {
        return Expected::Either;
    }
    let under_way = !stamps.is_empty();
    let ahead = pickup.latest().is_some_and(|at| now < at);
    let is_near = pickup.earliest().is_none_or(|at| at.minus(day) <= now);
    let heard = stamps.iter().flat_map(|stamp| [stamp.at, stamp.by.recorded_at]).max();
    let arrival = raw.arrival.map(|arrival| arrival.booking.current());
    let arrival = arrival.and_then(|time| time.latest().or(time.earliest()));
    let last = [pickup.latest(), pickup.earliest(), arrival, heard].into_iter().flatten().max();
    match pickup {
        BookedTime::WillCall { not_before } if !under_way => {
            let on = waits.max(not_before).unwrap_or(raw.created_at);
            let on = arrival.map_or(on, |arrival| on.max(arrival));
            match chicago().date(now) <= chicago().date(on) {
                true if is_near => Expected::Shown,
                true => Expected::Either,
                false => Expected::Gone,
            }
        }
        _ if under_way && heard.is_some_and(|at| now < at.plus(day)) => Expected::Shown,
        _ if ahead && (under_way || is_near) => Expected::Shown,
        _ if last.is_some_and(|at| at.plus(day) <= now) => Expected::Gone,
        _ => Expected::Either,
    }
}

async fn happen(town: &Town, id: DispatchId, event: &Event, now: Timestamp) {
    let before = town.company.dispatch(id).await;
    let progress = &before.as_raw().progress;
    let step = |index: &usize| Step::ALL[*index];
    let seat = town.company.portal.seat(&town.company.desk, now);
    let moved = |patch| seat.dispatches().update(id, None, patch);
    let told = match event {
        Event::Step(index, clock) => {
            let told = town.step(id, step(index), clock.reads(now), now).await;
            let is_next = progress.stamps().last().is_none_or(|last| last.step < step(index));
            let is_open = progress.cancelled().is_none() && progress.closed().is_none();
            if *clock == Clock::Right && is_next && is_open {
                assert_eq!(told, Ok(()), "the clock is right, and {event:?} comes next");
            }
            told
        }
        Event::Correct(index, clock) => {
            town.tell(id, Progressing::Correct(step(index), clock.reads(now), line("typed wrongly")), now)
                .await
        }
        Event::Remove(index) => {
            town.tell(id, Progressing::Remove(step(index), line("never made")), now).await
        }
        Event::Undo => town.tell(id, Progressing::Undo, now).await,
        Event::Cancel(clock) => town.tell(id, Progressing::Cancel(clock.reads(now), line("no")), now).await,
        Event::Uncancel => town.tell(id, Progressing::Uncancel, now).await,
        Event::Close(clock) => {
            town.tell(id, Progressing::Close(clock.reads(now), Outcome::AsOrdered), now).await
        }
        Event::Move(minute) => {
            let pickup = Some(BookedTime::Exact(at(*minute)));
            moved(DispatchPatch { pickup, ..DispatchPatch::default() }).await.map(drop)
        }
        Event::Revise(minute) => {
            let revised_pickup = Patch::Set(BookedTime::Exact(at(*minute)));
            moved(DispatchPatch { revised_pickup, ..DispatchPatch::default() }).await.map(drop)
        }
        Event::Wait(revised) => {
            let call = Some(BookedTime::WillCall { not_before: None });
            let patch = match revised {
                true => DispatchPatch { revised_pickup: Patch::exactly(call), ..DispatchPatch::default() },
                false => DispatchPatch { pickup: call, ..DispatchPatch::default() },
            };
            moved(patch).await.map(drop)
        }
    };
    match told {
        Ok(()) => {}
        Err(PortalError::Step(_) | PortalError::Invalid { .. }) => {
            assert_eq!(town.company.dispatch(id).await, before, "{event:?} was refused")
        }
        Err(other) => panic!("{event:?}: {other}"),
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: u32::try_from(size(192, 20_000)).unwrap(), failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn whatever_happens_an_open_call_stands_until_a_day_after_its_last_time(
        pickup in times(),
        arrival in prop::option::weighted(0.3, times()),
        history in prop::collection::vec((0..600_u64, events()), 0..12),
        looks in prop::collection::vec(0..3 * DAY, 4),
    ) {
        run(async {
            let town = Town::build().await;
            // An appointment before the pickup is refused.
            let arrival = arrival.filter(|time| time.latest().zip(pickup.earliest()).is_none_or(|(to, from)| from <= to));
            let id = town.book_with(pickup, arrival).await;
            let (mut now, mut waits) = (NOW, None);
            for (later, event) in &history {
                now = now.plus(minutes(*later));
                let before = town.company.dispatch(id).await.as_raw().pickup.current();
                happen(&town, id, event, now).await;
                let after = town.company.dispatch(id).await.as_raw().pickup.current();
                if !matches!(after, BookedTime::WillCall { .. }) {
                    waits = None;
                } else if after != before {
                    waits = [waits, before.earliest(), Some(now)].into_iter().max().unwrap();
                }
                look(&town, id, waits, now).await;
            }
            for later in looks {
                look(&town, id, waits, now.plus(minutes(later.unsigned_abs()))).await;
            }
        });
    }
}

async fn look(town: &Town, id: DispatchId, waits: Option<Timestamp>, now: Timestamp) {
    let call = town.company.dispatch(id).await;
    let shown = town.shown(now).await[0];
    match expected(&call, waits, now) {
        Expected::Shown => assert!(shown, "gone at {now}: {:?}", call.as_raw()),
        Expected::Gone => assert!(!shown, "still there at {now}: {:?}", call.as_raw()),
        Expected::Either => {}
    }
    assert_eq!(town.is_listed(now).await, call.settled_at().is_none(), "{now}: {:?}", call.as_raw());
}
