//! Dispatches by the boards they may show on. A board is drawn from those that can show on it at that moment:
//! what was cancelled, finished or forgotten has left, and costs nobody who looks, so that a quiet board is
//! drawn from nothing, as a decoy's is.
//!
//! ```text
//! a call in nine days, at a facility whose board lists seven days ahead
//!                        showing   further   time moves it next
//! booked today           no        yes       in two days, when its day is listed
//! in two days            yes       yes       when its crew has arrived, and some minutes passed
//! after that             no        no        never
//! ```
//!
//! The work of waiting is done once, by whoever is first to let time pass; a look at a board walks over
//! `showing` and nothing else, so its cost is that of its rows.

use super::facility_calls::{FacilityCalls, Held, InHand};
use super::span::{Span, Terms};
use crate::{Dispatch, DispatchId, FacilityId, Timestamp};
use std::collections::{BTreeSet, HashMap};
use std::sync::Arc;

/// A tenant's dispatches in hand.
#[derive(Debug, Default)]
pub(super) struct Calls {
    dispatches: HashMap<DispatchId, InHand>,
    /// What facilities' own boards may show now; where that is nothing, nothing is here, as for a decoy.
    showing: Boards,
    /// That and whatever is not over, however far ahead: what displays may show that look further.
    further: Boards,
    /// When time alone next moves which dispatch, and where.
    moves: BTreeSet<(Timestamp, FacilityId, DispatchId)>,
    /// All stand where they belonged then: when they were placed, or when time last moved one of them. None
    /// when they are to be placed anew.
    as_of: Option<Timestamp>,
    changes: u64,
}

type Boards = HashMap<FacilityId, FacilityCalls>;

impl Calls {
    /// Takes a dispatch in, or its new state, and says where it is or was.
    pub(super) fn put<'a>(
        &mut self,
        dispatch: Box<Dispatch>,
        terms: impl Fn(FacilityId) -> Terms<'a>,
    ) -> Vec<FacilityId> {
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
            dispatch
                .facilities()
                .for_each(|facility| self.place(facility, &dispatch, terms(facility), as_of));
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

    pub(super) fn get(&self, id: DispatchId) -> Option<&Dispatch> {
        self.dispatches.get(&id).map(|dispatch| &***dispatch)
    }

    /// What facilities keep to is no longer what dispatches were placed by.
    pub(super) const fn place_anew(&mut self) {
        self.as_of = None;
    }

    /// Brings every dispatch to where it belongs now, and says at which facilities something came or went.
    pub(super) fn turn<'a>(
        &mut self,
        now: Timestamp,
        terms: impl Fn(FacilityId) -> Terms<'a>,
    ) -> Vec<FacilityId> {
        // A clock that was set back brings back what had gone.
        let mut touched = if self.as_of.is_some_and(|as_of| as_of <= now) {
            self.move_due(now, terms)
        } else {
            self.place_all(now, terms)
        };
        touched.sort_unstable();
        touched.dedup();
        touched
    }

    fn move_due<'a>(&mut self, now: Timestamp, terms: impl Fn(FacilityId) -> Terms<'a>) -> Vec<FacilityId> {
        let mut touched = Vec::new();
        while let Some((at, facility, id)) = self.moves.first().copied().filter(|(at, ..)| *at <= now) {
            self.moves.pop_first();
            // Bound after bound, so that none is passed unnoted: between two of them a clock may be set back
            // to.
            self.as_of = Some(at);
            if let Some(dispatch) = self.dispatches.get(&id).cloned() {
                self.place(facility, &dispatch, terms(facility), at);
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
        let all: Vec<InHand> = self.dispatches.values().cloned().collect();
        for dispatch in all {
            for facility in dispatch.facilities() {
                self.place(facility, &dispatch, terms(facility), now);
            }
        }
        touched.extend(self.further.keys());
        touched
    }

    fn place(&mut self, facility: FacilityId, dispatch: &InHand, terms: Terms<'_>, now: Timestamp) {
        let span = Span::at_facility(dispatch, facility, terms).filter(|span| !span.is_over(now));
        let held = |span: &Span| Held { dispatch: Arc::clone(dispatch), moves_at: span.next_bound(now) };
        let place = span.map(|span| (span.has_begun(now), held(&span)));
        self.set(facility, dispatch.id(), place);
    }

    fn set(&mut self, facility: FacilityId, id: DispatchId, place: Option<(bool, Held)>) {
        self.changes += 1;
        let showing = place.clone().filter(|(shows, _)| *shows);
        set(&mut self.showing, facility, id, showing.map(|(_, held)| held), self.changes);
        let held = place.map(|(_, held)| held);
        let moves_at = held.as_ref().and_then(|held| held.moves_at);
        let before =
            set(&mut self.further, facility, id, held, self.changes).and_then(|before| before.moves_at);
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
        self.dispatches.values().map(|dispatch| &***dispatch)
    }

    /// What a facility's boards are drawn from: what may show now, or what is ahead as well.
    pub(super) fn here(&self, facility: FacilityId, further: bool) -> Option<&FacilityCalls> {
        if further { self.further.get(&facility) } else { self.showing.get(&facility) }
    }
}

/// Puts a dispatch on a facility's boards or takes it away, and gives back what was there. Where nothing is
/// left, nothing is.
fn set(
    boards: &mut Boards,
    facility: FacilityId,
    id: DispatchId,
    held: Option<Held>,
    changes: u64,
) -> Option<Held> {
    let here = boards.entry(facility).or_insert_with(|| FacilityCalls::after(changes));
    let before = here.set(id, held);
    if here.is_empty() {
        boards.remove(&facility);
    }
    before
}
