//! What feeds say less exactly than a record holds, so that what they leave open stays as it is.

use crate::portal::DispatchPatch;
use crate::portal::patch::Patch;
use crate::records::RawDispatch;
use crate::{
    Arrival, ArrivalKind, BookedTime, Booking, Dispatch, FacilityKind, Line, Protected, Stop, Timestamp,
};

/// Parts of a booking as lists know them. What is not told stays.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct FeedPatch {
    /// Where it starts, where that is no saved facility.
    pub origin: FeedPlace,
    /// As `origin`, where it ends.
    pub destination: FeedPlace,
    /// When the pickup begins: a window that is booked keeps its end if that comes later.
    pub pickup_from: Option<Timestamp>,
    /// The pickup waits for a call: one that waits already keeps the moment before which it does not begin.
    pub will_call: bool,
    /// When the appointment begins: its window keeps its end, and clearing leaves a drop-off time alone.
    pub appointment: Patch<Timestamp>,
    /// As `appointment`, the time of dropping off.
    pub drop_off: Patch<Timestamp>,
}

/// A typed place as lists know it. At another address, or under another name, it is another place: somebody's
/// home, until its kind is told. What is not told of the same place stays.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct FeedPlace {
    /// Its street address.
    pub address: Patch<Line>,
    /// Its name.
    pub name: Patch<Line>,
    /// What it is. Of a saved facility it says nothing.
    pub kind: Option<FacilityKind>,
}

impl std::fmt::Debug for FeedPatch {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("FeedPatch(..)")
    }
}

impl std::fmt::Debug for FeedPlace {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("FeedPlace(..)")
    }
}

impl DispatchPatch {
    /// With what a feed says in the terms of this record.
    pub(crate) fn resolved(mut self, dispatch: &Dispatch) -> Self {
        let (feed, raw) = (std::mem::take(&mut self.feed), &dispatch.0);
        if !self.arrival.is_told() {
            self.arrival = feed.arrival(raw);
        }
        self.origin = feed.origin.resolved(&raw.origin).or(self.origin);
        self.destination = feed.destination.resolved(&raw.destination).or(self.destination);
        self.pickup = feed.pickup_from.and_then(|at| beginning(raw.pickup.time, at)).or(self.pickup);
        if feed.will_call && !matches!(raw.pickup.time, BookedTime::WillCall { .. }) {
            self.pickup = Some(BookedTime::WillCall { not_before: None });
        }
        self
    }
}

impl FeedPatch {
    /// One that is told goes before one that is cleared.
    fn arrival(&self, raw: &RawDispatch) -> Patch<Arrival> {
        let told = [(ArrivalKind::Appointment, self.appointment), (ArrivalKind::DropOff, self.drop_off)];
        if let Some((kind, at)) = told.iter().find_map(|(kind, at)| Some((*kind, at.to_set()?))) {
            return Patch::known(arrival(raw, kind, at));
        }
        let gone = |kind| told.iter().any(|(cleared, at)| *cleared == kind && *at == Patch::Clear);
        let is_gone = raw.arrival.as_ref().is_some_and(|arrival| gone(arrival.kind));
        if is_gone { Patch::Clear } else { Patch::Keep }
    }
}

impl FeedPlace {
    /// Whether it says anything.
    pub(crate) const fn is_told(&self) -> bool {
        self.address.is_told() || self.name.is_told() || self.kind.is_some()
    }

    /// The stop, if it is another than this.
    fn resolved(self, stop: &Stop) -> Option<Stop> {
        let Self { address, name, kind } = self;
        let (address, name) = (protected(address), protected(name));
        let is_another = |told: &Patch<Protected<Line>>, recorded: &Option<Protected<Line>>| {
            let told = told.as_ref().to_set();
            told.is_some() && (stop.facility.is_some() || told != recorded.as_ref())
        };
        let is_elsewhere = is_another(&address, &stop.address) || is_another(&name, &stop.name);
        let before = if is_elsewhere { Stop::residence(None) } else { stop.clone() };
        if before.facility.is_some() {
            return None;
        }
        let after = Stop {
            kind: kind.unwrap_or(before.kind),
            name: name.apply(before.name.clone()),
            address: address.apply(before.address.clone()),
            ..before
        };
        (after != *stop).then_some(after)
    }
}

fn protected(told: Patch<Line>) -> Patch<Protected<Line>> {
    told.map(Protected::new)
}

/// The time that begins then, if it is another.
fn beginning(time: BookedTime, at: Timestamp) -> Option<BookedTime> {
    match time {
        BookedTime::Exact(from) | BookedTime::Window { from, .. } if from == at => None,
        BookedTime::Window { until, .. } if until >= at => Some(BookedTime::Window { from: at, until }),
        _ => Some(BookedTime::Exact(at)),
    }
}

/// The arrival of this kind that begins then, if it is another.
fn arrival(raw: &RawDispatch, kind: ArrivalKind, at: Timestamp) -> Option<Arrival> {
    let booked = raw.arrival.as_ref().filter(|arrival| arrival.kind == kind);
    let time = booked.map_or(Some(BookedTime::Exact(at)), |arrival| beginning(arrival.booking.time, at));
    time.map(|time| Arrival { kind, booking: Booking::of(time) })
}
