//! Dispatches by the boards they may show on. A board is drawn from those that can show on it at that moment: what was
//! cancelled, finished or forgotten has left, and costs nobody who looks, so that a quiet board is drawn from nothing, as a
//! decoy's is.

use super::here::{Held, Here};
use super::span::{Span, Terms};
use crate::{Dispatch, DispatchId, FacilityId, Timestamp};
use std::collections::{BTreeSet, HashMap};
use std::sync::Arc;

/// A tenant's dispatches in hand.
#[derive(Debug, Default)]
pub(super) struct Index {
    dispatches: HashMap<DispatchId, Arc<Dispatch>>,
    /// What facilities' own boards may show now; where that is nothing, nothing is here, as for a decoy.
    showing: Boards,
    /// That and what they may show later: to displays that look further ahead.
    further: Boards,
    /// When time alone next moves which dispatch, and where.
    moves: BTreeSet<(Timestamp, FacilityId, DispatchId)>,
    /// The moment for which all were placed last; none when they are to be placed anew.
    as_of: Option<Timestamp>,
    changes: u64,
}

type Boards = HashMap<FacilityId, Here>;

impl Index {
    /// Takes a dispatch in, or its new state, and says where it is or was.
    pub(super) fn put<'a>(&mut self, dispatch: Dispatch, terms: impl Fn(FacilityId) -> Terms<'a>) -> Vec<FacilityId> {
        let dispatch = Arc::new(dispatch);
        let before = self.dispatches.insert(dispatch.id(), Arc::clone(&dispatch));
        let mut touched: Vec<FacilityId> = before.iter().flat_map(|before| before.facilities()).collect();
        for facility in &touched {
            if !dispatch.facilities().any(|here| here == *facility) {
                self.set(*facility, dispatch.id(), None);
            }
        }
        // Those not placed yet will be, together.
        if let Some(as_of) = self.as_of {
            dispatch.facilities().for_each(|facility| self.place(facility, &dispatch, terms(facility), as_of));
        }
        touched.extend(dispatch.facilities());
        touched.sort_unstable();
        touched.dedup();
        touched
    }

    /// Lets a dispatch go, and says where it was.
    pub(super) fn remove(&mut self, id: DispatchId) -> Vec<FacilityId> {
        let gone = self.dispatches.remove(&id);
        let facilities: Vec<_> = gone.iter().flat_map(|dispatch| dispatch.facilities()).collect();
        facilities.iter().for_each(|facility| self.set(*facility, id, None));
        facilities
    }

    /// What facilities keep to is no longer what dispatches were placed by.
    pub(super) const fn place_anew(&mut self) {
        self.as_of = None;
    }

    /// Brings every dispatch to where it belongs now, and says at which facilities something came or went.
    pub(super) fn turn<'a>(&mut self, now: Timestamp, terms: impl Fn(FacilityId) -> Terms<'a>) -> Vec<FacilityId> {
        // A clock that was set back brings back what had gone.
        let mut touched =
            if self.as_of.is_some_and(|as_of| as_of <= now) { self.move_due(now, terms) } else { self.place_all(now, terms) };
        touched.sort_unstable();
        touched.dedup();
        touched
    }

    fn move_due<'a>(&mut self, now: Timestamp, terms: impl Fn(FacilityId) -> Terms<'a>) -> Vec<FacilityId> {
        let mut touched = Vec::new();
        while let Some((at, facility, id)) = self.moves.first().copied().filter(|(at, ..)| *at <= now) {
            self.moves.pop_first();
            self.as_of = Some(at);
            if let Some(dispatch) = self.dispatches.get(&id).cloned() {
                self.place(facility, &dispatch, terms(facility), now);
            }
            touched.push(facility);
        }
        touched
    }

    fn place_all<'a>(&mut self, now: Timestamp, terms: impl Fn(FacilityId) -> Terms<'a>) -> Vec<FacilityId> {
        let mut touched: Vec<FacilityId> = self.further.drain().map(|(facility, _)| facility).collect();
        self.showing.clear();
        self.moves.clear();
        self.as_of = Some(now);
        // What is over was taken away unsaid: nobody may go on from the counts of before.
        self.changes += 1;
        let all: Vec<Arc<Dispatch>> = self.dispatches.values().cloned().collect();
        for dispatch in all {
            for facility in dispatch.facilities() {
                self.place(facility, &dispatch, terms(facility), now);
            }
        }
        touched.extend(self.further.keys());
        touched
    }

    fn place(&mut self, facility: FacilityId, dispatch: &Arc<Dispatch>, terms: Terms<'_>, now: Timestamp) {
        let span = Span::at_facility(dispatch, facility, terms).filter(|span| !span.is_over(now));
        let place = span.map(|span| {
            let shows = span.has_begun(now);
            let moves_at = if shows { span.until } else { span.from };
            (shows, Held { dispatch: Arc::clone(dispatch), moves_at })
        });
        self.set(facility, dispatch.id(), place);
    }

    fn set(&mut self, facility: FacilityId, id: DispatchId, place: Option<(bool, Held)>) {
        self.changes += 1;
        let showing = place.clone().filter(|(shows, _)| *shows);
        set(&mut self.showing, facility, id, showing.map(|(_, held)| held), self.changes);
        let held = place.map(|(_, held)| held);
        let moves_at = held.as_ref().and_then(|held| held.moves_at);
        let before = set(&mut self.further, facility, id, held, self.changes).and_then(|before| before.moves_at);
        if let Some(at) = before {
            self.moves.remove(&(at, facility, id));
        }
        self.moves.extend(moves_at.map(|at| (at, facility, id)));
    }

    /// When time alone next moves one of them.
    pub(super) fn next_move(&self) -> Option<Timestamp> {
        self.moves.first().map(|(at, ..)| *at)
    }

    /// All in hand, wherever they are.
    pub(super) fn dispatches(&self) -> impl Iterator<Item = &Dispatch> {
        self.dispatches.values().map(|dispatch| &**dispatch)
    }

    /// What a facility's boards are drawn from: what may show now, or what is ahead as well.
    pub(super) fn here(&self, facility: FacilityId, further: bool) -> Option<&Here> {
        if further { self.further.get(&facility) } else { self.showing.get(&facility) }
    }
}

/// Puts a dispatch on a facility's boards or takes it away, and gives back what was there. Where nothing is left, nothing is.
fn set(boards: &mut Boards, facility: FacilityId, id: DispatchId, held: Option<Held>, changes: u64) -> Option<Held> {
    let here = boards.entry(facility).or_insert_with(|| Here::after(changes));
    let before = here.set(id, held);
    if here.is_empty() {
        boards.remove(&facility);
    }
    before
}

#[cfg(all(test, feature = "conformance"))]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::super::place::is_on;
    use super::super::{Book, Layout, ViewClass};
    use super::*;
    use crate::access::Role;
    use crate::conformance::World;
    use crate::conformance::fixtures::{altered, line, settled, stamped};
    use crate::conformance::random::Dice;
    use crate::danger::AsRaw;
    use crate::redact::Side;
    use crate::{Arrival, ArrivalKind, BookedTime, Booking, Facility, Outcome, Progress, Record, Step, Stop, Tenant, Word, Zone};
    use std::time::Duration;

    /// A book with one facility, and what there is to see of it.
    struct Desk {
        world: World,
        book: Book,
        facility: Facility,
    }

    impl Desk {
        fn set_up() -> Self {
            let world = World::new(7);
            let facility = world.facility("Maple Grove");
            let mut book = Book::empty(world.tenant().clone());
            book.apply(facility.clone().into());
            Self { world, book, facility }
        }

        fn after(&self, minutes: i64) -> Timestamp {
            Timestamp::from_micros(self.world.now().as_micros() + minutes * 60_000_000)
        }

        /// A call from here that was booked for, and then this happened.
        fn call(&self, minute: i64, then: impl FnOnce(&Progress) -> Progress) -> Dispatch {
            altered(&self.world.any_dispatch(), |raw| {
                raw.origin = Stop::at(self.facility.id());
                raw.pickup = Booking::exact(self.after(minute));
                raw.progress = then(&raw.progress);
            })
        }

        fn cancelled(&self, minute: i64, at: i64) -> Dispatch {
            let at = self.after(at);
            self.call(minute, |progress| progress.cancel(at, line("patient unwell"), stamped(at)).unwrap())
        }

        fn class(&self) -> ViewClass {
            let (tenant, facility) = (self.book.tenant(), self.book.facility(self.facility.id()).unwrap());
            ViewClass::for_facility(tenant, Layout::of(facility), facility.id(), Role::FacilitySession)
        }

        /// How many dispatches a drawing of the facility's board goes through.
        fn visited(&mut self, minute: i64) -> usize {
            self.book.turn(self.after(minute));
            self.book.dispatches_for(&self.class()).count()
        }
    }

    #[test]
    fn a_quiet_board_is_drawn_from_nothing_whatever_is_in_hand() {
        let mut desk = Desk::set_up();
        assert_eq!(desk.visited(0), 0);
        let forgotten = desk.call(-26 * 60, Progress::clone);
        let (far, finished) =
            (desk.call(20 * 24 * 60, Progress::clone), settled(&desk.call(-200, Progress::clone), desk.after(-60)));
        for call in [forgotten, far, finished] {
            desk.book.apply(call.into());
        }
        for number in 0..300 {
            // Some were booked for tomorrow or next week, and are as much gone.
            let call = desk.cancelled([30, 26 * 60, 9 * 24 * 60][number % 3], -16);
            desk.book.apply(call.into());
        }
        assert_eq!((desk.visited(0), desk.book.dispatches().count()), (0, 303));
        assert!(desk.book.is_quiet(desk.facility.id()));
        let phantom = crate::FacilityId::generate(desk.after(0), desk.world.entropy());
        assert!(desk.book.is_quiet(phantom), "as a decoy's");
    }

    #[test]
    fn what_showed_leaves_at_its_time_or_with_its_change_and_comes_back() {
        let mut desk = Desk::set_up();
        for _ in 0..300 {
            let call = desk.cancelled(30, 0);
            desk.book.apply(call.into());
        }
        assert_eq!((desk.visited(14), desk.visited(15), desk.visited(14)), (300, 0, 300), "a clock that was set back");
        assert_eq!(desk.visited(15), 0);
        let open = desk.call(30, Progress::clone);
        desk.book.apply(open.clone().into());
        assert_eq!(desk.visited(15), 1);
        let put_off = altered(&open, |raw| raw.pickup = Booking::exact(desk.after(20 * 24 * 60)));
        desk.book.apply(put_off.clone().into());
        assert_eq!((desk.visited(15), desk.visited(7 * 24 * 60)), (0, 1), "it comes by itself");
        let elsewhere = altered(&put_off, |raw| raw.origin = Stop::residence(None));
        desk.book.apply(elsewhere.into());
        assert_eq!(desk.visited(7 * 24 * 60), 0);
        // What the company sets brings back what had gone, and takes it away.
        let mut tenant = desk.book.tenant().as_raw().clone();
        tenant.settings.keep_cancelled_min = 60;
        desk.book.apply(Record::from(Tenant::from(tenant)));
        assert_eq!((desk.visited(59), desk.visited(60)), (300, 0));
    }

    #[test]
    fn a_facility_that_looks_further_or_lives_by_another_clock_finds_its_calls_there() {
        let mut desk = Desk::set_up();
        let far = desk.call(20 * 24 * 60, Progress::clone);
        let waits = altered(&desk.call(0, Progress::clone), |raw| {
            raw.pickup = Booking::of(BookedTime::WillCall { not_before: None });
        });
        desk.book.apply(far.into());
        desk.book.apply(waits.into());
        // 14:00 in UTC is 08:00 in Chicago: its day ends in 16 hours.
        assert_eq!((desk.visited(16 * 60 - 1), desk.visited(16 * 60)), (1, 0));
        let west = altered(&desk.facility, |raw| raw.zone = Zone::named("Pacific/Honolulu").unwrap());
        desk.book.apply(west.clone().into());
        assert_eq!((desk.visited(16 * 60), desk.visited(20 * 60)), (1, 0));
        desk.book.apply(altered(&west, |raw| raw.board.horizon_hours = Some(21 * 24)).into());
        assert_eq!(desk.visited(20 * 60), 1);
    }

    /// Somewhere within three weeks, to the minute.
    fn booked(dice: &Dice, desk: &Desk) -> BookedTime {
        let at = || desk.after(dice.below(30 * 24 * 60) as i64 - 9 * 24 * 60);
        match dice.below(5) {
            0 => BookedTime::WillCall { not_before: dice.maybe(at) },
            1 => BookedTime::Window { from: at(), until: at().plus(Duration::from_secs(dice.below(200_000) as u64)) },
            _ => BookedTime::Exact(at()),
        }
    }

    fn random_call(dice: &Dice, desk: &Desk) -> Dispatch {
        altered(&desk.world.any_dispatch(), |raw| {
            let stop = || if dice.coin() { Stop::at(desk.facility.id()) } else { Stop::residence(None) };
            (raw.origin, raw.destination) = (stop(), stop());
            raw.pickup = Booking { revised: dice.maybe(|| booked(dice, desk)), ..Booking::of(booked(dice, desk)) };
            let arrival = || Arrival { kind: dice.word::<ArrivalKind>(), booking: Booking::of(booked(dice, desk)) };
            raw.arrival = dice.maybe(arrival);
            for _ in 0..dice.below(4) {
                let at = desk.after(dice.below(3_000) as i64 - 1_500);
                let happened = match dice.below(6) {
                    0 => raw.progress.cancel(at, line("no"), stamped(at)),
                    1 => raw.progress.close(at, Outcome::AsOrdered, stamped(at)),
                    _ => raw.progress.step(*dice.pick(Step::ALL), at, stamped(at)),
                };
                raw.progress = happened.unwrap_or_else(|_| raw.progress.clone());
            }
        })
    }

    /// Whether any chart or day of the facility has it, asked of the call alone.
    fn shows(call: &Dispatch, class: &ViewClass, now: Timestamp) -> bool {
        [Side::Departure, Side::Arrival].into_iter().filter(|side| is_on(call, class.facility, *side)).any(|side| {
            let on_chart = Span::on_chart(call, side, class.terms()).contains(now);
            on_chart || super::super::days::is_listed(call, class, side, now)
        })
    }

    #[test]
    fn whatever_shows_is_found_and_little_else_however_time_goes() {
        let (mut desk, dice) = (Desk::set_up(), Dice::new(11));
        let calls: Vec<Dispatch> = (0..400).map(|_| random_call(&dice, &desk)).collect();
        let (mut shown, mut found) = (0, 0);
        for round in 0..400 {
            let call = calls[dice.below(calls.len())].clone();
            desk.book.apply(call.into());
            let minute = if round % 7 == 0 { dice.below(28 * 24 * 60) as i64 - 10 * 24 * 60 } else { round };
            desk.book.turn(desk.after(minute));
            let (class, now) = (desk.class(), desk.after(minute));
            let here: Vec<_> = desk.book.dispatches_for(&class).map(Dispatch::id).collect();
            let due: Vec<_> = desk.book.dispatches().filter(|call| shows(call, &class, now)).map(Dispatch::id).collect();
            assert!(due.iter().all(|id| here.contains(id)), "at minute {minute}");
            assert!(desk.book.next_move().is_none_or(|at| at > now));
            shown += due.len();
            found += here.len();
        }
        assert!(shown > 5_000 && found < shown + shown / 10, "{found} found, {shown} show");
    }
}
