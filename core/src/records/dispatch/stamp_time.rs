//! Which times a stamp may bear. Crews' devices have clocks of their own, and some of them are wrong.

use super::{Stamp, Stamped, Step, StepError};
use crate::{Dispatch, Timestamp};
use std::time::Duration;

/// Clocks of crew devices may be ahead by this much.
const SKEW: Duration = Duration::from_secs(120);
/// A stamp further back than this, from its recording and from the pickup alike, is a device's wrong clock.
pub(super) const LONG_PAST: Duration = Duration::from_secs(7 * 24 * 3_600);

pub(super) fn check_past(at: Timestamp, by: &Stamped) -> Result<(), StepError> {
    if at > by.recorded_at.plus(SKEW) { Err(StepError::Future) } else { Ok(()) }
}

/// A step goes forward. Its time may lie before the last one's where either clock may be off, and whenever it
/// is the time of its recording: a device that was wrong must not stop one that is right.
pub(super) fn check_order(last: &Stamp, step: Step, at: Timestamp, by: &Stamped) -> Result<(), StepError> {
    let is_now = at.plus(SKEW) >= by.recorded_at;
    if step <= last.step {
        Err(StepError::Backwards { current: last.step.into() })
    } else if at.plus(SKEW) < last.at && !is_now {
        Err(StepError::BeforePrevious { previous: last.step.into() })
    } else {
        Ok(())
    }
}

impl Dispatch {
    /// Refuses a time that lies long before the pickup and before its recording, as of a device whose clock
    /// starts in 1970.
    pub(crate) fn check_not_long_past(&self, at: Timestamp, recorded_at: Timestamp) -> Result<(), StepError> {
        let pickup = self.0.pickup;
        let booked =
            [Some(pickup.time), pickup.revised].into_iter().flatten().filter_map(|time| time.earliest());
        let first = booked.chain([recorded_at]).min().unwrap_or(recorded_at);
        if at.plus(LONG_PAST) < first { Err(StepError::LongPast) } else { Ok(()) }
    }
}
