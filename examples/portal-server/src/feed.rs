//! How far this node's boards are behind the journal.

use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

/// When these boards last stood at the journal's end.
#[derive(Debug)]
pub(crate) struct Feed(Mutex<Instant>);

impl Feed {
    /// Boards are loaded whole, so a server starts at the end.
    pub(crate) fn start() -> Self {
        Self(Mutex::new(Instant::now()))
    }
    /// They stood there when this look began.
    pub(crate) fn stood_at_end(&self, at: Instant) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = at;
    }
    /// How long ago that was. Between two looks it grows to half a second; what grows beyond is trouble.
    pub(crate) fn lag(&self) -> Duration {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).elapsed()
    }
}
