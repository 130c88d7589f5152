//! For how long a call takes its unit.

use crate::{Dispatch, Step, Timestamp};
use std::time::Duration;

/// So long a call takes where nothing says how long.
const USUAL: Duration = Duration::from_secs(3_600);
/// A crew that should be done by now and is not is taken for so much longer.
const OVERRUN: Duration = Duration::from_secs(15 * 60);

/// From when until when a call takes its unit, the end apart: one may begin as the other ends.
///
/// ```text
/// booked       pickup |-----------------------| time at the destination
///              pickup |-----------| an hour, where none is booked
/// under way   enroute |-----------------------------| a quarter from now, where the crew should be done
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Occupied {
    from: Timestamp,
    until: Timestamp,
}

impl Occupied {
    /// None of a will-call that nobody began and that names no time: when it is, nobody knows.
    pub(super) fn by(call: &Dispatch, now: Timestamp) -> Option<Self> {
        let raw = &call.0;
        let made = raw.progress.stamps().iter().filter(|stamp| stamp.step != Step::Assigned);
        let begun = made.map(|stamp| stamp.at).min();
        let from = begun.or(raw.pickup.current().earliest())?;
        let due = raw.arrival.and_then(|arrival| arrival.booking.current().last()).filter(|due| *due > from);
        let until = due.unwrap_or_else(|| from.plus(USUAL));
        let is_late = begun.is_some() && until <= now;
        Some(Self { from, until: if is_late { now.plus(OVERRUN) } else { until } })
    }

    pub(super) fn overlaps(self, other: Self) -> bool {
        self.from < other.until && other.from < self.until
    }
}
