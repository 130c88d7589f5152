//! How far this node's boards are behind the journal.

use bayboard::Timestamp;
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};
use tokio::sync::watch;

/// When these boards last stood at the journal's end, and when somebody last looked. Both by a clock that
/// goes on while this process is stopped.
#[derive(Debug)]
pub(crate) struct Feed {
    at_end: Mutex<Instant>,
    looked: Mutex<Instant>,
    behind: watch::Sender<bool>,
    /// One at a time looks on the way of a request.
    pub(crate) looking: tokio::sync::Mutex<()>,
}

impl Feed {
    /// Boards are loaded whole, so a server starts at the end.
    pub(crate) fn start() -> Self {
        let now = Instant::now();
        Self {
            at_end: Mutex::new(now),
            looked: Mutex::new(now),
            behind: watch::Sender::new(false),
            looking: Default::default(),
        }
    }

    /// They stood there when this look began.
    pub(crate) fn stood_at_end(&self, at: Instant) {
        set(&self.at_end, at);
        set(&self.looked, at);
    }

    /// A look that began then came to nothing.
    pub(crate) fn looked_in_vain(&self, at: Instant) {
        set(&self.looked, at);
    }

    /// How long ago they stood there. Between two looks it grows to half a second; what grows beyond is
    /// trouble.
    pub(crate) fn lag(&self) -> Duration {
        since(&self.at_end)
    }

    /// Whether it is longer ago than `within`.
    pub(crate) fn is_behind(&self, within: Duration) -> bool {
        self.lag() > within
    }

    /// Whether no look has begun for longer than `within`, because this process was stopped: nothing on the
    /// boards, and no right to see them, is sure then. A database that does not answer is another matter:
    /// looks begin, and come to nothing.
    pub(crate) fn is_overdue(&self, within: Duration) -> bool {
        since(&self.looked) > within
    }

    /// Tells screens once when boards have fallen behind by more than `within`, and once when they have
    /// caught up.
    pub(crate) fn tell(&self, within: Duration) {
        let is_behind = self.is_behind(within);
        self.behind.send_if_modified(|behind| std::mem::replace(behind, is_behind) != is_behind);
    }

    /// The moment for which boards are sure.
    pub(crate) fn as_of(&self, now: Timestamp, within: Duration) -> Timestamp {
        let lag = self.lag();
        if lag > within { now.minus(lag) } else { now }
    }

    /// Whether boards are behind, for screens to follow.
    pub(crate) fn behind(&self) -> watch::Receiver<bool> {
        self.behind.subscribe()
    }
}

/// Looks may overlap; the newest counts.
fn set(moment: &Mutex<Instant>, at: Instant) {
    let mut moment = moment.lock().unwrap_or_else(PoisonError::into_inner);
    *moment = at.max(*moment);
}

fn since(moment: &Mutex<Instant>) -> Duration {
    moment.lock().unwrap_or_else(PoisonError::into_inner).elapsed()
}

#[cfg(test)]
mod tests {
    use super::*;

    const WITHIN: Duration = Duration::from_secs(5);

    fn ago(seconds: u64) -> Instant {
        Instant::now().checked_sub(Duration::from_secs(seconds)).expect("the machine runs for longer")
    }

    fn last_at_end(at: Instant) -> Feed {
        Feed { at_end: Mutex::new(at), looked: Mutex::new(at), ..Feed::start() }
    }

    #[test]
    fn boards_that_are_behind_are_as_of_when_they_were_not() {
        let now = Timestamp::from_millis(1_795_269_600_000);
        assert_eq!(Feed::start().as_of(now, WITHIN), now);
        assert_eq!(now.since(last_at_end(ago(30)).as_of(now, WITHIN)).as_secs(), 30);
    }

    #[test]
    fn a_process_that_was_stopped_is_told_from_a_database_that_does_not_answer() {
        let feed = last_at_end(ago(30));
        assert!(feed.is_behind(WITHIN) && feed.is_overdue(WITHIN));
        feed.looked_in_vain(ago(20));
        assert!(feed.is_overdue(WITHIN), "that look began before the process went on");
        feed.looked_in_vain(ago(1));
        assert!(feed.is_behind(WITHIN) && !feed.is_overdue(WITHIN));
        feed.stood_at_end(ago(0));
        feed.stood_at_end(ago(9));
        assert!(!feed.is_behind(WITHIN) && !feed.is_overdue(WITHIN));
    }
}
