//! What is due again and again.

use crate::{CellKey, Space, Timestamp};
use sha2::{Digest, Sha256};
use std::time::Duration;
use uuid::Uuid;

/// What is due again and again, and is done once each time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Task {
    /// What it is called, for ever: turns and ids derive from it.
    pub word: &'static str,
    /// From one turn to the next. Turns are counted from 1970, so those of a day begin at midnight UTC.
    pub every: Duration,
    /// So long a node has for it. One that dies keeps the others waiting for as long.
    pub lease: Duration,
    /// Where it is done, if it has to be done in several places: nodes of one place share a turn.
    pub place: Uuid,
}

impl Task {
    const DAY: Duration = Duration::from_secs(24 * 3_600);

    /// A task of every day, in UTC.
    #[must_use]
    pub const fn daily(word: &'static str, lease: Duration) -> Self {
        Self { word, every: Self::DAY, lease, place: Uuid::nil() }
    }

    /// A task that is due as often as its lease is long.
    #[must_use]
    pub const fn every(word: &'static str, lease: Duration) -> Self {
        Self { word, every: lease, lease, place: Uuid::nil() }
    }

    /// The same, of this place.
    #[must_use]
    pub const fn at(self, place: Uuid) -> Self {
        Self { place, ..self }
    }

    /// The number of the turn that is due at a moment: of a daily task, the day.
    pub(super) fn turn_at(&self, now: Timestamp) -> u64 {
        u64::try_from(now.as_micros()).unwrap_or(0) / self.span()
    }

    /// The moment from which a turn is due.
    pub(super) fn begin_of(&self, turn: u64) -> Timestamp {
        Timestamp::from_micros(i64::try_from(turn.saturating_mul(self.span())).unwrap_or(i64::MAX))
    }

    fn span(&self) -> u64 {
        u64::try_from(self.every.as_micros()).unwrap_or(u64::MAX).max(1)
    }

    pub(super) fn key(&self) -> CellKey {
        let hash = Sha256::new().chain_update("bayboard task").chain_update(self.place.as_bytes());
        CellKey { space: Space::Lease, id: hash.chain_update(self.word).finalize().into() }
    }
}
