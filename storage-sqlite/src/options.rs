//! What an operator may choose.

use std::num::NonZeroU32;
use std::time::Duration;

/// How a database file is opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct SqliteOptions {
    /// Connections that read at the same time.
    pub readers: NonZeroU32,
    /// How long to wait for another process that is writing. Work that is queued meanwhile waits for as long
    /// again, so that what cannot be written is refused within twice this time.
    pub busy: Duration,
}

impl Default for SqliteOptions {
    fn default() -> Self {
        Self { readers: NonZeroU32::new(4).unwrap_or(NonZeroU32::MIN), busy: Duration::from_millis(900) }
    }
}
