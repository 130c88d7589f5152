//! Booked times as a row of dispatches tells of them.

use super::cells::Cells;
use bayboard::{Arrival, ArrivalKind, BookedTime, Booking, Word, Zone};

/// When the call is picked up.
pub(super) fn pickup(cells: &mut Cells<'_>, zone: Option<&Zone>) -> Option<BookedTime> {
    if cells.has("pickup") {
        cells.require("pickup");
    }
    if cells.text("pickup").is_some_and(|text| text.eq_ignore_ascii_case("will-call")) {
        return Some(BookedTime::WillCall { not_before: cells.moment("pickup_not_before", zone) });
    }
    if cells.text("pickup_not_before").is_some() {
        cells.fault(
            "pickup_not_before",
            "belongs to a will-call; write will-call as the pickup, or leave the cell empty",
        );
    }
    booked(cells, "pickup", zone)
}

/// When the patient is due: one of both kinds.
pub(super) fn arrival(cells: &mut Cells<'_>, zone: Option<&Zone>) -> Option<Arrival> {
    let [appointment, drop_off] = [ArrivalKind::Appointment, ArrivalKind::DropOff]
        .map(|kind| Some(Arrival { kind, booking: Booking::of(booked(cells, kind.word(), zone)?) }));
    if appointment.is_some() && drop_off.is_some() {
        cells.fault("drop_off", "stands beside appointment; give one of them");
    }
    appointment.or(drop_off)
}

/// A moment, or a window where a second column says when it ends.
fn booked(cells: &mut Cells<'_>, column: &str, zone: Option<&Zone>) -> Option<BookedTime> {
    let end = format!("{column}_until");
    if cells.text(&end).is_some() && cells.text(column).is_none() {
        cells.fault(&end, format!("stands without {column}; fill both"));
        return None;
    }
    let (from, until) = (cells.moment(column, zone), cells.moment(&end, zone));
    match (from?, until) {
        (from, Some(until)) if until < from => {
            cells.fault(&end, format!("is before {column}; swap the two"));
            None
        }
        (from, Some(until)) => Some(BookedTime::Window { from, until }),
        (from, None) => Some(BookedTime::Exact(from)),
    }
}
