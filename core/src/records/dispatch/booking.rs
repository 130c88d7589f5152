//! Booked times: exact, a window, or will-call, from the start of the model.

use crate::Timestamp;
use crate::codec::{DecodeError, Value, fields, words};

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

/// What kind of time it is, then its moments.
impl Value for BookedTime {
    fn store(&self, out: &mut Vec<u8>) {
        match self {
            Self::Exact(at) => (out.push(0), at.store(out)).1,
            Self::Window { from, until } => {
                out.push(1);
                from.store(out);
                until.store(out);
            }
            Self::WillCall { not_before } => {
                out.push(2);
                not_before.iter().for_each(|at| at.store(out));
            }
        }
    }

    fn load(bytes: &[u8]) -> Result<Self, DecodeError> {
        match bytes.split_first().ok_or(DecodeError::Short)? {
            (0, at) => Timestamp::load(at).map(Self::Exact),
            (1, moments) => {
                let (from, until) = moments.split_at_checked(size_of::<i64>()).ok_or(DecodeError::Short)?;
                Ok(Self::Window { from: Timestamp::load(from)?, until: Timestamp::load(until)? })
            }
            (2, []) => Ok(Self::WillCall { not_before: None }),
            (2, at) => Ok(Self::WillCall { not_before: Some(Timestamp::load(at)?) }),
            _ => Err(DecodeError::UnknownWord("booked time")),
        }
    }
}

/// A booked time, and the revised one that a dispatcher set beside it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Booking {
    /// As booked.
    pub time: BookedTime,
    /// As revised; shown with the old one struck through.
    pub revised: Option<BookedTime>,
    /// The moment from which somebody's call is waited for, where a change made it this will-call: the
    /// change, or the time that was booked before if that was still to come.
    pub waits_since: Option<Timestamp>,
}

fields!(Booking { time = 1, revised = 2, waits_since = 3 });

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
        Appointment = 0 "appointment",
        /// When the crew is expected.
        DropOff = 1 "drop_off",
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
fields!(Arrival { kind = 1, booking = 2 });

#[cfg(test)]
mod tests {
    use super::*;
    use crate::codec::{decode, encode};

    #[test]
    fn a_booking_reads_back_as_written() {
        let at = Timestamp::from_millis;
        let window = BookedTime::Window { from: at(1), until: at(2) };
        let calls = [None, Some(at(3))].map(|not_before| BookedTime::WillCall { not_before });
        for time in [BookedTime::Exact(at(7)), window, calls[0], calls[1]] {
            for (revised, waits_since) in [(None, None), (Some(calls[0]), Some(at(9))), (Some(window), None)]
            {
                let booking = Booking { time, revised, waits_since };
                assert_eq!(decode(&encode(&booking)), Ok(booking));
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
