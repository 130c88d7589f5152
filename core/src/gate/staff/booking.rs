//! Booked times as staff may see them.

use super::dispatch::as_texts;
use crate::gate::TimeKind;
use crate::{Arrival, ArrivalKind, BookedTime, Booking, Timestamp};
use serde::Serialize;

/// A booked time in UTC.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct BookingView {
    /// How it is booked.
    kind: TimeKind,
    /// The time in force, or the beginning of the window; null for a will-call without one.
    #[serde(serialize_with = "as_texts")]
    at: Option<Timestamp>,
    /// The end of the window.
    #[serde(serialize_with = "as_texts", skip_serializing_if = "Option::is_none")]
    until: Option<Timestamp>,
    /// The time before it was revised.
    #[serde(serialize_with = "as_texts", skip_serializing_if = "Option::is_none")]
    was: Option<Timestamp>,
}

/// The time at the destination.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct ArrivalView {
    /// Which time at the destination it is.
    label: ArrivalKind,
    #[serde(flatten)]
    booking: BookingView,
}

impl BookingView {
    pub(super) fn new(booking: &Booking) -> Self {
        let current = booking.current();
        let (kind, until) = match current {
            BookedTime::Exact(_) => (TimeKind::Exact, None),
            BookedTime::Window { until, .. } => (TimeKind::Window, Some(until)),
            BookedTime::WillCall { .. } => (TimeKind::WillCall, None),
        };
        Self { kind, at: current.earliest(), until, was: booking.revised.and(booking.time.earliest()) }
    }
}

impl ArrivalView {
    pub(super) fn new(arrival: &Arrival) -> Self {
        Self { label: arrival.kind, booking: BookingView::new(&arrival.booking) }
    }
}
