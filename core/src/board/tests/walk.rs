//! A walk through weeks of random calls, back and forth: what boards show beside what each call says alone.

use super::super::days::{self, DayFilter};
use super::super::place::{Source, place};
use super::super::row_cache::RowCache;
use super::super::{FacilityBoard, ViewClass};
use super::desk::Desk;
use super::open_rules::OpenRules;
use crate::conformance::fixtures::{altered, line, stamped};
use crate::conformance::random::Dice;
use crate::gate::{BoardRow, RowKeys, facility_rows};
use crate::index::{Side, Span, is_on};
use crate::{
    Arrival, ArrivalKind, BookedTime, Booking, Dispatch, Key, Outcome, Progress, Snapshot, Step, Stop,
    Timestamp, Word,
};
use std::sync::Arc;
use std::time::Duration;

const DAY: i64 = 24 * 60;

/// The longest that a board looks ahead, in hours.
const FURTHEST: usize = 336;

const SIDES: [Side; 2] = [Side::Departure, Side::Arrival];

struct Walk {
    desk: Desk,
    dice: Dice,
    calls: Vec<Dispatch>,
    rules: Arc<dyn Snapshot>,
    row_keys: RowKeys,
    frame_key: Key,
    minute: i64,
}

impl Walk {
    fn set_out(seed: u64, calls: usize) -> Self {
        let (desk, dice) = (Desk::set_up(), Dice::new(seed));
        let [row_key, frame_key] = [dice.bytes(), dice.bytes()].map(Key::from_bytes);
        let calls = (0..calls).map(|_| desk.world.any_dispatch()).collect();
        let mut walk = Self {
            desk,
            dice,
            calls,
            rules: Arc::new(OpenRules::new()),
            row_keys: RowKeys(row_key),
            frame_key,
            minute: 0,
        };
        for number in 0..walk.calls.len() {
            walk.change(number, Walk::book);
        }
        walk
    }

    /// Books, moves, cancels or runs some call, and goes on: a minute as a rule, now and then by days and
    /// back again.
    fn step(&mut self, round: i64) {
        if round % 40 == 0 {
            self.desk.look_ahead(1 + self.dice.below(FURTHEST) as u16);
        }
        self.minute = if round % 7 == 0 { self.below(28 * DAY) - 10 * DAY } else { round };
        let change = *self.dice.pick(&[Self::book, Self::rebook, Self::cancel, Self::run, Self::take_back]);
        self.change(self.dice.below(self.calls.len()), change);
        self.desk.index.turn(self.now());
    }

    fn change(&mut self, number: usize, change: fn(&Self, &Dispatch) -> Dispatch) {
        self.calls[number] = change(self, &self.calls[number]);
        self.desk.index.apply(self.calls[number].clone().into());
    }

    fn below(&self, count: i64) -> i64 {
        self.dice.below(count as usize) as i64
    }

    fn now(&self) -> Timestamp {
        self.desk.after(self.minute)
    }

    /// Somewhere within a month, to the minute; often soon, or as far ahead as some board looks.
    fn time(&self) -> Timestamp {
        let minute = match self.dice.below(3) {
            0 => self.minute + self.below(16 * DAY),
            1 => self.minute + self.below(2 * DAY) - DAY,
            _ => self.below(30 * DAY) - 9 * DAY,
        };
        self.desk.after(minute)
    }

    fn booked(&self) -> BookedTime {
        match self.dice.below(5) {
            0 => BookedTime::WillCall { not_before: self.dice.maybe(|| self.time()) },
            1 => {
                let from = self.time();
                BookedTime::Window {
                    from,
                    until: from.plus(Duration::from_secs(self.dice.below(200_000) as u64)),
                }
            }
            _ => BookedTime::Exact(self.time()),
        }
    }

    /// As if it were another call, which nobody has begun.
    fn book(&self, call: &Dispatch) -> Dispatch {
        altered(call, |raw| {
            let stop =
                || if self.dice.coin() { Stop::at(self.desk.facility.id()) } else { Stop::residence(None) };
            (raw.origin, raw.destination) = (stop(), stop());
            raw.pickup = Booking::of(self.booked());
            let arrival =
                || Arrival { kind: self.dice.word::<ArrivalKind>(), booking: Booking::of(self.booked()) };
            raw.arrival = self.dice.maybe(arrival);
            raw.progress = Progress::default();
        })
    }

    /// Its times are revised, whatever became of it.
    fn rebook(&self, call: &Dispatch) -> Dispatch {
        altered(call, |raw| {
            raw.pickup.revised = self.dice.maybe(|| self.booked());
            if let Some(arrival) = &mut raw.arrival {
                arrival.booking.revised = self.dice.maybe(|| self.booked());
            }
        })
    }

    /// A little ago.
    fn lately(&self) -> Timestamp {
        self.desk.after(self.minute - self.below(20))
    }

    fn cancel(&self, call: &Dispatch) -> Dispatch {
        let at = self.lately();
        self.happened(call, |progress| progress.cancel(at, line("no"), stamped(at)).ok())
    }

    fn run(&self, call: &Dispatch) -> Dispatch {
        let at = self.lately();
        self.happened(call, |progress| match self.dice.below(5) {
            0 => progress.close(at, Outcome::AsOrdered, stamped(at)).ok(),
            _ => progress.step(*self.dice.pick(Step::ALL), at, stamped(at)).ok(),
        })
    }

    fn take_back(&self, call: &Dispatch) -> Dispatch {
        self.happened(call, |_| Some(Progress::default()))
    }

    /// What the order of steps forbids changes nothing.
    fn happened(&self, call: &Dispatch, then: impl FnOnce(&Progress) -> Option<Progress>) -> Dispatch {
        altered(call, |raw| raw.progress = then(&raw.progress).unwrap_or_else(|| raw.progress.clone()))
    }

    fn source(&self) -> Source<'_> {
        let (index, now) = (&self.desk.index, self.now());
        Source { index, rules: &self.rules, row_keys: &self.row_keys, frame_key: &self.frame_key, now }
    }

    /// Checks both charts and the coming days of a class against all calls, asked one by one.
    fn check(&self, class: &ViewClass) {
        let told = format!("at minute {}, {} h ahead", self.minute, class.horizon_hours());
        let board = FacilityBoard::of(&RowCache::draw(self.source(), class));
        let [departures, arrivals] = SIDES.map(|side| self.due_on_chart(class, side));
        assert_eq!(board.departures(), departures.iter().collect::<Vec<_>>(), "departures {told}");
        assert_eq!(board.arrivals(), arrivals.iter().collect::<Vec<_>>(), "arrivals {told}");
        let (rules, now) = (&*self.rules, self.now());
        let days = days::list(&self.desk.index, class, rules, &self.row_keys, &DayFilter::default(), now);
        let listed = days.days().iter().flat_map(|day| day.rows()).map(|day_row| day_row.row().clone());
        assert_eq!(in_order(listed.collect()), self.due_among_days(class), "days {told}");
    }

    /// How many calls any chart or day has, and how many a drawing goes through.
    fn due_and_found(&self, class: &ViewClass) -> (usize, usize) {
        let on_side = |call: &Dispatch, side| {
            let is_charted = Span::on_chart(call, side, class.terms()).contains(self.now());
            is_on(call, class.facility, side)
                && (is_charted || days::is_listed(call, class, side, self.now()))
        };
        let due = self.calls.iter().filter(|call| SIDES.into_iter().any(|side| on_side(call, side))).count();
        (due, self.desk.index.dispatches_for(class).count())
    }

    fn due_on_chart(&self, class: &ViewClass, side: Side) -> Vec<BoardRow> {
        let mut rows = Vec::new();
        place(self.source(), class, side, self.calls.iter(), |placed| {
            rows.extend(placed.row.map(Arc::unwrap_or_clone))
        });
        in_order(rows)
    }

    fn due_among_days(&self, class: &ViewClass) -> Vec<BoardRow> {
        let on_side = |side| {
            self.calls
                .iter()
                .filter(move |call| is_on(call, class.facility, side))
                .map(move |call| (call, side))
        };
        let all = SIDES.into_iter().flat_map(on_side);
        let picked: Vec<_> =
            all.filter(|(call, side)| days::is_listed(call, class, *side, self.now())).collect();
        let rows = facility_rows(&self.desk.index, class, &*self.rules, &self.row_keys, &picked, self.now());
        in_order(rows.flatten().map(Arc::unwrap_or_clone).collect())
    }
}

fn in_order(mut rows: Vec<BoardRow>) -> Vec<BoardRow> {
    rows.sort_by(BoardRow::visible_order);
    rows
}

#[test]
fn whatever_shows_is_found_and_little_else_however_time_goes_and_however_far_a_screen_looks() {
    let mut walk = Walk::set_out(11, 200);
    let (mut due, mut found, mut further) = (0, 0, 0);
    for round in 0..400 {
        walk.step(round);
        assert!(walk.desk.index.next_move().is_none_or(|at| at > walk.now()));
        let (own, display) = (walk.desk.class(), walk.desk.display(1 + walk.dice.below(FURTHEST) as u16));
        walk.check(&own);
        walk.check(&display);
        let counted = walk.due_and_found(&own);
        (due, found) = (due + counted.0, found + counted.1);
        further += usize::from(display.looks_further);
    }
    assert!(due > 5_000 && found < due + due / 10, "{found} found, {due} show");
    assert!(further > 100, "{further} displays looked further ahead");
}
