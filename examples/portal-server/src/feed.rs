//! How far this node's boards are behind the journal.

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
    /// Whether boards are behind, for screens to follow.
    pub(crate) fn behind(&self) -> watch::Receiver<bool> {
        self.behind.subscribe()
    }
}
