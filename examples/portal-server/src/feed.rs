//! How far this node's boards are behind the journal.

use bayboard::Timestamp;
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};
use tokio::sync::watch;

/// When these boards last stood at the journal's end.
#[derive(Debug)]
pub(crate) struct Feed {
    at_end: Mutex<Instant>,
    behind: watch::Sender<bool>,
}

impl Feed {
    /// Boards are loaded whole, so a server starts at the end.
    pub(crate) fn start() -> Self {
        Self { at_end: Mutex::new(Instant::now()), behind: watch::Sender::new(false) }
    }
    /// They stood there when this look began.
    pub(crate) fn stood_at_end(&self, at: Instant) {
        *self.at_end.lock().unwrap_or_else(PoisonError::into_inner) = at;
    }
    /// How long ago that was. Between two looks it grows to half a second; what grows beyond is trouble.
    pub(crate) fn lag(&self) -> Duration {
        self.at_end.lock().unwrap_or_else(PoisonError::into_inner).elapsed()
    }
    /// Tells screens once when boards have fallen behind by more than `within`, and once when they have caught up.
    pub(crate) fn tell(&self, within: Duration) {
        let is_behind = self.lag() > within;
        self.behind.send_if_modified(|behind| std::mem::replace(behind, is_behind) != is_behind);
    }
    /// The moment for which boards are sure.
    pub(crate) fn as_of(&self, now: Timestamp) -> Timestamp {
        if *self.behind.borrow() { now.minus(self.lag()) } else { now }
    }
    /// Whether boards are behind, for screens to follow.
    pub(crate) fn behind(&self) -> watch::Receiver<bool> {
        self.behind.subscribe()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn boards_that_are_behind_are_as_of_when_they_were_not() {
        let (feed, now, within) = (Feed::start(), Timestamp::from_millis(1_795_269_600_000), Duration::from_secs(5));
        feed.tell(within);
        assert_eq!(feed.as_of(now), now);
        feed.stood_at_end(Instant::now().checked_sub(Duration::from_secs(30)).expect("the machine runs for longer"));
        feed.tell(within);
        assert_eq!(now.since(feed.as_of(now)).as_secs(), 30);
    }
}
