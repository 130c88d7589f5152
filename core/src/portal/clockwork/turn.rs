//! One turn of a task, which this node has.

use super::Clockwork;
use super::state::State;
use super::task::Task;
use crate::{Swap, TenantId, Timestamp};
use sha2::{Digest, Sha256};
use uuid::Uuid;

/// A turn of a task that this node has taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Turn {
    task: Task,
    tenant: TenantId,
    number: u64,
    since: Option<u64>,
    version: u64,
}

impl Turn {
    pub(super) const fn new(
        task: Task,
        tenant: TenantId,
        number: u64,
        since: Option<u64>,
        version: u64,
    ) -> Self {
        Self { task, tenant, number, since, version }
    }

    /// Which turn: of a daily task, the day, counted from 1970.
    #[must_use]
    pub const fn number(&self) -> u64 {
        self.number
    }

    /// The moment from which it is due, by which it does its work: the same on every node.
    #[must_use]
    pub fn due(&self) -> Timestamp {
        self.task.begin_of(self.number)
    }

    /// The last turn that was done before; turns between the two were missed.
    #[must_use]
    pub const fn since(&self) -> Option<u64> {
        self.since
    }

    /// The id of something that this turn makes, by what it is: the same however often, and wherever, it is
    /// made.
    #[must_use]
    pub fn id(&self, what: &str) -> Uuid {
        let mut hash = Sha256::new().chain_update("bayboard turn").chain_update(self.tenant.as_uuid());
        hash.update(self.task.place);
        hash.update((self.task.word.len() as u64).to_be_bytes());
        hash.update(self.task.word);
        hash.update(self.number.to_be_bytes());
        hash.update(what);
        let digest: [u8; 32] = hash.finalize().into();
        uuid::Builder::from_custom_bytes(digest.first_chunk().copied().unwrap_or_default()).into_uuid()
    }

    /// Tells that it is done, in the commit of what it did ([`Draft::swap`](crate::Draft::swap)). That commit
    /// is refused as [`StoreError::CellChanged`](crate::StoreError::CellChanged) once another node took the
    /// turn.
    #[must_use]
    pub fn settling(&self, now: Timestamp) -> Swap {
        let done = State { done: Some(self.number), ..State::default() };
        done.swap(&self.task, Some(self.version), now)
    }

    pub(super) fn put_back(&self, now: Timestamp) -> Swap {
        let until = Some(now.plus(Clockwork::PAUSE));
        let waiting = State { done: self.since, taken_until: until, ..State::default() };
        waiting.swap(&self.task, Some(self.version), now)
    }
}
