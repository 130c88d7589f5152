//! When the feed's moments come round again.

use bayboard::Timestamp;
use std::time::{Duration, SystemTime};
use tokio::time::Instant;

/// The feed's first moment is now, and the others follow faster.
#[derive(Clone, Copy, Debug)]
pub(super) struct Pace {
    first: Timestamp,
    speed: f64,
    began: Instant,
    /// The same moment on the clock on the wall.
    began_at: Timestamp,
}

impl Pace {
    pub(super) fn starting_now(first: Timestamp, speed: f64) -> Self {
        Self { first, speed, began: Instant::now(), began_at: SystemTime::now().into() }
    }

    /// When it is time for what happened then.
    pub(super) fn due(&self, then: Timestamp) -> Instant {
        self.began + self.wait(then)
    }

    /// The same as a time of day.
    pub(super) fn moment(&self, then: Timestamp) -> Timestamp {
        self.began_at.plus(self.wait(then))
    }

    fn wait(&self, then: Timestamp) -> Duration {
        then.since(self.first).div_f64(self.speed)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_hour_passes_in_a_minute_at_sixty() {
        let first = Timestamp::from_millis(1_000_000);
        let pace = Pace::starting_now(first, 60.0);
        let (hour, minute) = (Duration::from_secs(3_600), Duration::from_secs(60));
        assert_eq!(pace.due(first.plus(hour)) - pace.due(first), minute);
        assert_eq!(pace.moment(first.plus(hour)).since(pace.began_at), minute);
        assert_eq!(pace.due(first.minus(hour)), pace.began);
    }
}
