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
}
codec_struct!(Booking { time, revised });

impl Booking {
    /// Booked for exactly this moment.
    #[must_use]
    pub const fn exact(at: Timestamp) -> Self {
        Self::of(BookedTime::Exact(at))
    }
    /// Booked as given, not revised.
    #[must_use]
    pub const fn of(time: BookedTime) -> Self {
        Self { time, revised: None }
    }
    /// The time in force.
    #[must_use]
    pub fn current(&self) -> BookedTime {
        self.revised.unwrap_or(self.time)
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
