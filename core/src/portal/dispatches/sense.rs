//! What cannot be true of a transport, whoever says it: a birth ahead, a weight nobody has, an appointment
//! before the pickup.

use crate::portal::{NewDispatch, PortalError};
use crate::records::RawDispatch;
use crate::{Arrival, BookedTime, Stop, Timestamp, Word, Zone};
use jiff::ToSpan;
use jiff::civil::Date;
use std::time::Duration;

/// The heaviest person on record weighed 635 kg.
const HEAVIEST_KG: u16 = 650;
/// The oldest person on record reached 122 years.
const OLDEST_YEARS: i16 = 130;
/// A bus holds more, an ambulance does not.
const MOST_ATTENDANTS: u16 = 20;
/// The tallest buildings have some three thousand steps.
const MOST_STEPS: u16 = 3_000;
/// So far ahead of UTC are the first places of the earth: whose date they have not reached, nobody has.
const FIRST_DAYLIGHT: Duration = Duration::from_secs(14 * 3_600);

/// A board looks ahead an hour at least, and two weeks at most.
const HORIZON_HOURS: std::ops::RangeInclusive<u16> = 1..=336;

/// The parts of a booking that are judged.
#[derive(Clone, PartialEq, Eq)]
struct Judged<'a> {
    birth_date: Option<Date>,
    weight_kg: Option<u16>,
    attendants: Option<u16>,
    stairs: Option<u16>,
    pickup: BookedTime,
    arrival: Option<(&'a Arrival, BookedTime)>,
    origin: &'a Stop,
    destination: &'a Stop,
}

impl NewDispatch {
    /// Whether it can be true by itself; what it refers to is looked up when it is booked.
    ///
    /// # Errors
    /// [`PortalError::Invalid`] names the first part that cannot.
    pub fn check(&self, now: Timestamp) -> Result<(), PortalError> {
        check(None, &Judged::of_new(self), now)
    }
}

/// A new record as a whole; of a changed one only what changed, so that old records can still be worked on.
pub(crate) fn check_record(
    before: Option<&RawDispatch>,
    after: &RawDispatch,
    now: Timestamp,
) -> Result<(), PortalError> {
    check(before.map(Judged::of_record).as_ref(), &Judged::of_record(after), now)
}

fn check(before: Option<&Judged<'_>>, after: &Judged<'_>, now: Timestamp) -> Result<(), PortalError> {
    let is_new =
        |same: fn(&Judged<'_>, &Judged<'_>) -> bool| before.is_none_or(|before| !same(before, after));
    if is_new(|one, other| one.birth_date == other.birth_date) {
        check_birth(after.birth_date, now)?;
    }
    if is_new(|one, other| one.weight_kg == other.weight_kg) {
        check_weight(after.weight_kg)?;
    }
    if is_new(|one, other| one.attendants == other.attendants) {
        check_attendants(after.attendants)?;
    }
    if is_new(|one, other| one.stairs == other.stairs) {
        check_stairs(after.stairs)?;
    }
    if is_new(|one, other| (one.pickup, times(one)) == (other.pickup, times(other))) {
        check_order(after)?;
    }
    if is_new(|one, other| one.origin == other.origin) {
        check_stop("origin", after.origin)?;
    }
    if is_new(|one, other| one.destination == other.destination) {
        check_stop("destination", after.destination)?;
    }
    Ok(())
}

/// How many hours a board looks ahead, where a facility or a display says so.
pub(crate) fn check_horizon(hours: Option<u16>) -> Result<(), PortalError> {
    match hours {
        Some(hours) if !HORIZON_HOURS.contains(&hours) => {
            Err(PortalError::invalid("horizon_hours", "must be 1 to 336"))
        }
        _ => Ok(()),
    }
}

fn times(judged: &Judged<'_>) -> Option<BookedTime> {
    judged.arrival.map(|(_, time)| time)
}

fn check_birth(date: Option<Date>, now: Timestamp) -> Result<(), PortalError> {
    let today = Zone::utc().date(now.plus(FIRST_DAYLIGHT));
    let oldest = today.checked_sub(OLDEST_YEARS.years()).unwrap_or(Date::MIN);
    match date {
        Some(date) if date > today => {
            Err(PortalError::invalid("birth_date", "lies ahead; write the year with four digits"))
        }
        Some(date) if date < oldest => {
            Err(PortalError::invalid("birth_date", "lies more than 130 years back; check the year"))
        }
        _ => Ok(()),
    }
}

fn check_weight(kilograms: Option<u16>) -> Result<(), PortalError> {
    match kilograms {
        Some(1..=HEAVIEST_KG) | None => Ok(()),
        Some(_) => {
            Err(PortalError::invalid("weight_kg", "is no weight of a person; give kilograms, 1 to 650"))
        }
    }
}

fn check_attendants(count: Option<u16>) -> Result<(), PortalError> {
    match count {
        Some(0..=MOST_ATTENDANTS) | None => Ok(()),
        Some(_) => Err(PortalError::invalid("attendants", "is more than come along; give 0 to 20")),
    }
}

fn check_stairs(steps: Option<u16>) -> Result<(), PortalError> {
    match steps {
        Some(0..=MOST_STEPS) | None => Ok(()),
        Some(_) => Err(PortalError::invalid("stairs", "is more than any house has; count steps, 0 to 3000")),
    }
}

/// As booked: a pickup revised past the appointment is late, which happens.
fn check_order(judged: &Judged<'_>) -> Result<(), PortalError> {
    let Some((arrival, time)) = judged.arrival else { return Ok(()) };
    let (latest, earliest) = (time.latest(), judged.pickup.earliest());
    if latest.zip(earliest).is_some_and(|(latest, earliest)| latest < earliest) {
        let field = arrival.kind.word();
        return Err(PortalError::invalid(field, "lies before the pickup; correct one of the two times"));
    }
    Ok(())
}

fn check_stop(field: &'static str, stop: &Stop) -> Result<(), PortalError> {
    if stop.facility.is_some() && (stop.name.is_some() || stop.address.is_some()) {
        return Err(PortalError::invalid(field, "names a saved facility; leave name and address out"));
    }
    Ok(())
}

impl<'a> Judged<'a> {
    fn of_new(new: &'a NewDispatch) -> Self {
        Self {
            birth_date: new.birth_date.as_ref().map(|date| *date.inner()),
            weight_kg: new.weight_kg.as_ref().map(|weight| *weight.inner()),
            attendants: new.needs.attendants.as_ref().map(|count| *count.inner()),
            stairs: new.needs.stairs.as_ref().map(|steps| *steps.inner()),
            pickup: new.pickup.time,
            arrival: new.arrival.as_ref().map(|arrival| (arrival, arrival.booking.time)),
            origin: &new.origin,
            destination: &new.destination,
        }
    }

    fn of_record(raw: &'a RawDispatch) -> Self {
        Self {
            birth_date: raw.birth_date.as_ref().map(|date| *date.inner()),
            weight_kg: raw.weight_kg.as_ref().map(|weight| *weight.inner()),
            attendants: raw.attendants.as_ref().map(|count| *count.inner()),
            stairs: raw.stairs.as_ref().map(|steps| *steps.inner()),
            pickup: raw.pickup.time,
            arrival: raw.arrival.as_ref().map(|arrival| (arrival, arrival.booking.time)),
            origin: &raw.origin,
            destination: &raw.destination,
        }
    }
}
