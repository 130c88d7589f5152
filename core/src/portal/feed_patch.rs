//! What feeds say less exactly than a record holds, so that what they leave open stays as it is.

use super::DispatchPatch;
use crate::dispatch::RawDispatch;
use crate::{Arrival, ArrivalKind, BookedTime, Booking, Dispatch, Line, Protected, Stop, Timestamp};

/// Parts of a booking as lists know them. A part that is `None` stays; `Some(None)` clears it.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct FeedPatch {
    /// Where it starts, by its address alone: name and kind of a place at this address stay. Another is somebody's home.
    pub origin_address: Option<Line>,
    /// As `origin_address`, where it ends.
    pub destination_address: Option<Line>,
    /// When the pickup begins: a window that is booked keeps its end if that comes later.
    pub pickup_from: Option<Timestamp>,
    /// The pickup waits for a call: one that waits already keeps the moment before which it does not begin.
    pub will_call: bool,
    /// When the appointment begins: its window keeps its end, and clearing leaves a drop-off time alone.
    pub appointment: Option<Option<Timestamp>>,
}

impl std::fmt::Debug for FeedPatch {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("FeedPatch(..)")
    }
}

impl DispatchPatch {
    /// With what a feed says in the terms of this record.
    pub(super) fn resolved(mut self, dispatch: &Dispatch) -> Self {
        let (feed, raw) = (std::mem::take(&mut self.feed), &dispatch.0);
        self.origin = feed.origin_address.and_then(|address| moved(&raw.origin, address)).or(self.origin);
        self.destination = feed.destination_address.and_then(|address| moved(&raw.destination, address)).or(self.destination);
        self.pickup = feed.pickup_from.and_then(|at| beginning(raw.pickup.time, at)).or(self.pickup);
        if feed.will_call && !matches!(raw.pickup.time, BookedTime::WillCall { .. }) {
            self.pickup = Some(BookedTime::WillCall { not_before: None });
        }
        self.arrival = feed.appointment.and_then(|at| appointment(raw, at)).or(self.arrival);
        self
    }
}

fn moved(stop: &Stop, address: Line) -> Option<Stop> {
    let address = Some(Protected::new(address));
    let is_there = stop.facility.is_none() && stop.address == address;
    (!is_there).then(|| Stop::residence(address))
}

/// The time that begins then, if it is another.
fn beginning(time: BookedTime, at: Timestamp) -> Option<BookedTime> {
    match time {
        BookedTime::Exact(from) | BookedTime::Window { from, .. } if from == at => None,
        BookedTime::Window { until, .. } if until >= at => Some(BookedTime::Window { from: at, until }),
        _ => Some(BookedTime::Exact(at)),
    }
}

fn appointment(raw: &RawDispatch, at: Option<Timestamp>) -> Option<Option<Arrival>> {
    let booked = raw.arrival.as_ref().filter(|arrival| arrival.kind == ArrivalKind::Appointment);
    let of = |time| Arrival { kind: ArrivalKind::Appointment, booking: Booking::of(time) };
    match (booked, at) {
        (Some(arrival), Some(at)) => beginning(arrival.booking.time, at).map(|time| Some(of(time))),
        (Some(_), None) => Some(None),
        (None, Some(at)) => Some(Some(of(BookedTime::Exact(at)))),
        (None, None) => None,
    }
}
