//! The one place that reads a clock, and a clock that tests can turn.

use bayboard::Timestamp;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::{SystemTime, UNIX_EPOCH};

/// Tells the time. Everything behind it takes `now` as an argument.
#[derive(Clone, Debug)]
pub enum Clock {
    /// The system's.
    System,
    /// A test's, in microseconds since 1970.
    Set(Arc<AtomicI64>),
}

impl Clock {
    /// A clock that stands still until it is turned.
    #[must_use]
    pub fn set_to(now: Timestamp) -> Self {
        Self::Set(Arc::new(AtomicI64::new(now.as_micros())))
    }

    /// The time.
    #[must_use]
    pub fn now(&self) -> Timestamp {
        match self {
            Self::System => {
                let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
                Timestamp::from_micros(i64::try_from(since.as_micros()).unwrap_or(i64::MAX))
            }
            Self::Set(micros) => Timestamp::from_micros(micros.load(Ordering::SeqCst)),
        }
    }

    /// Turns a test's clock.
    pub fn turn_to(&self, now: Timestamp) {
        if let Self::Set(micros) = self {
            micros.store(now.as_micros(), Ordering::SeqCst);
        }
    }
}
