//! When somebody last looked at the journal, and whether boards are behind it, for screens to follow. As of
//! when they are current, they say themselves.

use bayboard::Timestamp;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;
use tokio::sync::watch;

/// What a server knows of its looks, by its clock, which goes on while the process is stopped.
#[derive(Debug)]
pub(crate) struct Feed {
    /// When the server started: as of then boards are current that are not loaded yet.
    pub(crate) started: Timestamp,
    looked: Mutex<Timestamp>,
    behind: watch::Sender<bool>,
    /// One at a time looks on the way of a request.
    pub(crate) looking: tokio::sync::Mutex<()>,
}

impl Feed {
    pub(crate) fn start(now: Timestamp) -> Self {
        let (looked, behind) = (Mutex::new(now), watch::Sender::new(false));
        Self { started: now, looked, behind, looking: Default::default() }
    }

    /// A look that began then is over, in vain or not.
    pub(crate) fn looked(&self, at: Timestamp) {
        *self.looked.lock().unwrap_or_else(PoisonError::into_inner) = at;
    }

    /// Whether no look has begun for longer than `within`, because this process was stopped or the clock was
    /// set: nothing on the boards, and no right to see them, is sure then. A database that does not answer is
    /// another matter: looks begin, and come to nothing.
    pub(crate) fn is_overdue(&self, now: Timestamp, within: Duration) -> bool {
        let looked = *self.looked.lock().unwrap_or_else(PoisonError::into_inner);
        now.since(looked).max(looked.since(now)) > within
    }

    /// Tells screens once when boards have fallen behind, and once when they have caught up.
    pub(crate) fn tell(&self, is_behind: bool) {
        self.behind.send_if_modified(|behind| std::mem::replace(behind, is_behind) != is_behind);
    }

    /// Whether boards are behind, for screens to follow.
    pub(crate) fn behind(&self) -> watch::Receiver<bool> {
        self.behind.subscribe()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const WITHIN: Duration = Duration::from_secs(5);

    fn at(seconds: i64) -> Timestamp {
        Timestamp::from_millis(1_795_269_600_000 + seconds * 1_000)
    }

    #[test]
    fn a_process_that_was_stopped_is_told_from_a_database_that_does_not_answer() {
        let feed = Feed::start(at(0));
        assert!(!feed.is_overdue(at(5), WITHIN) && feed.is_overdue(at(30), WITHIN));
        feed.looked(at(10));
        assert!(feed.is_overdue(at(30), WITHIN), "that look began before the process went on");
        feed.looked(at(29));
        assert!(!feed.is_overdue(at(30), WITHIN), "looks begin, and what they come to is another matter");
    }

    #[test]
    fn after_a_clock_was_set_back_somebody_looks_first() {
        let feed = Feed::start(at(3_600));
        assert!(feed.is_overdue(at(0), WITHIN));
        feed.looked(at(0));
        assert!(!feed.is_overdue(at(1), WITHIN));
    }

    #[test]
    fn screens_are_told_once_that_boards_fell_behind_and_once_that_they_caught_up() {
        let feed = Feed::start(at(0));
        let mut behind = feed.behind();
        let told = [false, true, true, false, false].map(|is_behind| {
            feed.tell(is_behind);
            let has_changed = behind.has_changed().expect("the feed is there");
            has_changed.then(|| *behind.borrow_and_update())
        });
        assert_eq!(told, [None, Some(true), None, Some(false), None]);
    }
}
