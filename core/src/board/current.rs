//! As of when boards are current: what says whether a screen may be told that it is live.

use super::LiveBoards;
use super::latest::Latest;
use crate::Timestamp;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

/// When the last look at the change feed began that came to its end.
#[derive(Debug, Default)]
pub(super) struct Current(Mutex<Latest>);

impl Current {
    fn lock(&self) -> MutexGuard<'_, Latest> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl LiveBoards {
    /// The moment for which these boards are sure: they hold every commit, every sign-out and every change of
    /// rules, on any node, that was durable by then. It stands still while the store does not answer.
    /// [`Portal::catch_up`](crate::portal::Portal::catch_up) moves it to the `now` it was given; a request
    /// that looks at the feed moves it forward only. Before the first look it is 1970.
    #[must_use]
    pub fn current_as_of(&self) -> Timestamp {
        self.current.lock().latest().unwrap_or(Timestamp::from_micros(0))
    }

    /// How far `now` is from that moment, in either direction: after the clock was set back, nobody knows how
    /// long ago it was.
    #[must_use]
    pub fn lag(&self, now: Timestamp) -> Duration {
        let as_of = self.current_as_of();
        now.since(as_of).max(as_of.since(now))
    }

    /// Whether that moment is at most `within` away from `now`. Unless it is, no screen may be told that it
    /// is live. Looks come every half a second; ten seconds are a good measure.
    #[must_use]
    pub fn is_current(&self, now: Timestamp, within: Duration) -> bool {
        self.lag(now) <= within
    }

    /// Says that a look at the change feed that began at `as_of` has come to its end, for those who feed
    /// boards themselves. A commit of this node's own says less: sign-outs stand in logon history.
    pub fn confirm(&self, as_of: Timestamp) {
        self.current.lock().tell(as_of);
    }
}
