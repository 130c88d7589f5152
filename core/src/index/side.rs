//! The two charts of a facility, and what stands on which.

use crate::codec::words;
use crate::{Arrival, ArrivalKind, Booking, Dispatch, FacilityId};

/// Which chart a row stands on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Side {
    Departure,
    Arrival,
}

/// Whether it begins or ends there.
pub(crate) fn is_on(dispatch: &Dispatch, facility: FacilityId, side: Side) -> bool {
    let end = match side {
        Side::Departure => &dispatch.0.origin,
        Side::Arrival => &dispatch.0.destination,
    };
    end.facility == Some(facility)
}

words! {
    /// What a row's time is.
    pub enum TimeLabel: "time label" {
        /// When the crew is booked to pick up.
        Pickup = "pickup",
        /// When the appointment is.
        Appointment = "appointment",
        /// When the crew is booked to arrive.
        DropOff = "drop_off",
    }
}

/// What time a chart shows: pickup on departures; on arrivals the appointment or drop-off, else the pickup.
pub(crate) fn chart_time<'a>(
    side: Side,
    pickup: &'a Booking,
    arrival: Option<&'a Arrival>,
) -> (TimeLabel, &'a Booking) {
    match (side, arrival) {
        (Side::Arrival, Some(Arrival { kind: ArrivalKind::Appointment, booking })) => {
            (TimeLabel::Appointment, booking)
        }
        (Side::Arrival, Some(Arrival { kind: ArrivalKind::DropOff, booking })) => {
            (TimeLabel::DropOff, booking)
        }
        _ => (TimeLabel::Pickup, pickup),
    }
}
