//! Booked times: exact, a window, or will-call, from the start of the model.

use crate::Timestamp;
use crate::codec::{Codec, DecodeError, Reader, codec_struct};
use crate::words::words;

/// When something is booked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum BookedTime {
    /// At this moment.
    Exact(Timestamp),
    /// Between two moments.
    Window {
        /// Earliest.
        from: Timestamp,
        /// Latest.
        until: Timestamp,
    },
    /// When somebody calls; not before the given moment, if one is given.
    WillCall {
        /// Earliest.
        not_before: Option<Timestamp>,
    },
}

impl BookedTime {
    /// The moment it sorts by.
    #[must_use]
    pub const fn earliest(&self) -> Option<Timestamp> {
        match *self {
            Self::Exact(at) | Self::Window { from: at, .. } => Some(at),
            Self::WillCall { not_before } => not_before,
        }
    }
    /// The moment after which it is overdue; a will-call never is.
    #[must_use]
    pub const fn latest(&self) -> Option<Timestamp> {
        match *self {
            Self::Exact(at) | Self::Window { until: at, .. } => Some(at),
            Self::WillCall { .. } => None,
        }
    }
    /// The last moment that it names, if it names one.
    pub(crate) fn last(&self) -> Option<Timestamp> {
        self.latest().or(self.earliest())
    }
    /// Whether a window ends before it starts.
    #[must_use]
    pub fn is_reversed(&self) -> bool {
        matches!(self, Self::Window { from, until } if until < from)
    }
}

impl Codec for BookedTime {
    fn write(&self, out: &mut Vec<u8>) {
        match *self {
            Self::Exact(at) => (0u8.write(out), at.write(out)).0,
            Self::Window { from, until } => {
                1u8.write(out);
                from.write(out);
                until.write(out);
            }
            Self::WillCall { not_before } => {
                2u8.write(out);
                not_before.write(out);
            }
        }
    }
    fn read(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(match u8::read(input)? {
            0 => Self::Exact(Codec::read(input)?),
            1 => Self::Window { from: Codec::read(input)?, until: Codec::read(input)? },
            2 => Self::WillCall { not_before: Codec::read(input)? },
            _ => return Err(DecodeError::NotCanonical),
        })
    }
}

/// A booked time, and the revised one that a dispatcher set beside it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Booking {
    /// As booked.
    pub time: BookedTime,
    /// As revised; shown with the old one struck through.
    pub revised: Option<BookedTime>,
    /// The moment from which somebody's call is waited for, where a change made it this will-call: the change, or the time that
    /// was booked before if that was still to come.
    pub waits_since: Option<Timestamp>,
}

impl Codec for Booking {
    fn write(&self, out: &mut Vec<u8>) {
        let Self { time, revised, waits_since } = self;
        time.write(out);
        (u8::from(revised.is_some()) | u8::from(waits_since.is_some()) << 1).write(out);
        revised.iter().for_each(|revised| revised.write(out));
        waits_since.iter().for_each(|since| since.write(out));
    }
    fn read(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let time = Codec::read(input)?;
        let (is_revised, waits) = match u8::read(input)? {
            marks @ 0..=3 => (marks & 1 != 0, marks & 2 != 0),
            _ => return Err(DecodeError::NotCanonical),
        };
        let revised = is_revised.then(|| Codec::read(input)).transpose()?;
        Ok(Self { time, revised, waits_since: waits.then(|| Codec::read(input)).transpose()? })
    }
}

impl Booking {
    /// Booked for exactly this moment.
    #[must_use]
    pub const fn exact(at: Timestamp) -> Self {
        Self::of(BookedTime::Exact(at))
    }
    /// Booked as given, not revised.
    #[must_use]
    pub const fn of(time: BookedTime) -> Self {
        Self { time, revised: None, waits_since: None }
    }
    /// The time in force.
    #[must_use]
    pub fn current(&self) -> BookedTime {
        self.revised.unwrap_or(self.time)
    }

    /// With the moment from which a call is waited for, after a change at `now`.
    pub(crate) fn changed_from(self, before: &Self, now: Timestamp) -> Self {
        let (earlier, later) = (before.current(), self.current());
        let waits_since = match later {
            BookedTime::WillCall { .. } if later == earlier => before.waits_since,
            BookedTime::WillCall { .. } => before.waits_since.max(earlier.earliest()).max(Some(now)),
            _ => None,
        };
        Self { waits_since, ..self }
    }
}

words! {
    /// What the time at the destination is.
    pub enum ArrivalKind: "arrival kind" {
        /// The patient's appointment.
        Appointment = "appointment",
        /// When the crew is expected.
        DropOff = "drop_off",
    }
}

/// The booked time at the destination.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Arrival {
    /// What it is.
    pub kind: ArrivalKind,
    /// When.
    pub booking: Booking,
}
codec_struct!(Arrival { kind, booking });

#[cfg(test)]
mod tests {
    use super::*;
    use crate::codec::{from_bytes, to_bytes};

    #[test]
    fn a_booking_reads_back_as_written_and_one_that_waits_for_nobody_as_it_always_was() {
        let at = Timestamp::from_millis;
        let call = BookedTime::WillCall { not_before: None };
        for revised in [None, Some(call)] {
            let plain = Booking { revised, ..Booking::exact(at(7)) };
            assert_eq!(to_bytes(&plain), [to_bytes(&plain.time), to_bytes(&revised)].concat());
            let waiting = Booking { waits_since: Some(at(9)), ..plain };
            for booking in [plain, waiting] {
                assert_eq!(from_bytes(&to_bytes(&booking)), Ok(booking));
            }
        }
    }

    #[test]
    fn a_change_into_a_will_call_says_since_when_somebody_waits() {
        let at = Timestamp::from_millis;
        let call = |not_before| Booking::of(BookedTime::WillCall { not_before });
        let since = |before: Booking, after: Booking| after.changed_from(&before, at(5)).waits_since;
        assert_eq!(since(Booking::exact(at(3)), call(None)), Some(at(5)));
        assert_eq!(since(Booking::exact(at(9)), call(None)), Some(at(9)), "the day it was booked for");
        let waiting = Booking { waits_since: Some(at(2)), ..call(None) };
        assert_eq!(since(waiting, waiting), Some(at(2)), "it waits already");
        assert_eq!(since(waiting, call(Some(at(1)))), Some(at(5)));
        assert_eq!(since(call(Some(at(9))), call(None)), Some(at(9)), "the day it was to wait for");
        assert_eq!(since(waiting, Booking::exact(at(9))), None);
    }
}
