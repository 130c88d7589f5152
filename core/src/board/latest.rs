//! Time as boards live through it: forward.

use crate::Timestamp;
use std::time::Duration;

/// The latest moment that boards were told.
#[derive(Debug, Default)]
pub(super) struct Latest(Option<Timestamp>);

/// Whoever tells the time has read it before waiting for a lock, or for a commit. What is longer ago than
/// this was told by a clock that was set back.
const WAITED: Duration = Duration::from_secs(60);

impl Latest {
    /// The latest moment that was told, if any was.
    pub(super) const fn latest(&self) -> Option<Timestamp> {
        self.0
    }

    /// Takes a moment in, and gives the one to draw for and whether the clock was set back to it.
    pub(super) fn tell(&mut self, now: Timestamp) -> (Timestamp, bool) {
        let latest = self.0.unwrap_or(now);
        let now = if latest.since(now) < WAITED { latest.max(now) } else { now };
        self.0 = Some(now);
        (now, now < latest)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn time_goes_forward_unless_the_clock_was_set_back() {
        let (mut latest, second) =
            (Latest::default(), |second: i64| Timestamp::from_micros(second * 1_000_000));
        let told = [100, 101, 100, 42, 160, 100, 101, 99].map(|at| latest.tell(second(at)));
        let expected = [
            (100, false),
            (101, false),
            (101, false),
            (101, false),
            (160, false),
            (100, true),
            (101, false),
            (101, false),
        ];
        assert_eq!(told, expected.map(|(at, was_set_back)| (second(at), was_set_back)));
    }
}
