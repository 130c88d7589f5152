//! Whether the database still has the history that a node has read.
//!
//! A node keeps a company in memory and reads on from where it stands. A database that was restored while the
//! node runs, or a standby that took over and lacks the newest commits, goes on from an earlier position with
//! other entries. Nothing in memory is of use then: records, sessions that ended, what was journaled as
//! shown.
//!
//! ```text
//! the node has read     1  2  3  4  5  6       and knows the hash of 6
//! restored              1  2  3  4             the head is behind 6
//! and written on        1  2  3  4  5' 6' 7'   the head is beyond 6, but the entry at 6 has another hash
//! ```
//! An entry's hash covers all entries before it. So the head says it with every look, and where the head has
//! gone on, the one entry at the node's position.

use crate::journal::{EntryKey, Head, Sequence};
use crate::{Committed, Store, StoreError, TenantId};
use std::num::NonZeroU16;
use std::sync::{Mutex, MutexGuard, PoisonError};

/// For callers, who can only ask another node, and for the log.
const ANOTHER: StoreError = StoreError::Unavailable {
    reason: "database has another history than this server has read; start every server anew",
};

/// The newest entry that a node has read of a company's journal; none once the database was found to have
/// another history.
#[derive(Debug)]
pub(super) struct History(Mutex<Option<Head>>);

impl History {
    pub(super) const fn read_up_to(head: Head) -> Self {
        Self(Mutex::new(Some(head)))
    }

    /// The newest entry read.
    ///
    /// # Errors
    /// [`StoreError::Unavailable`] once the database was found to have another history, for good: nothing
    /// that rests on this node's memory may be shown or written.
    pub(super) fn holds(&self) -> Result<Head, StoreError> {
        self.lock().ok_or(ANOTHER)
    }

    /// How far the journal reaches, once it is sure that it is still the one that was read, and `applied`, up
    /// to now.
    ///
    /// # Errors
    /// As for [`History::holds`], and what the store says.
    pub(super) async fn look(
        &self,
        store: &dyn Store,
        tenant: TenantId,
        applied: Sequence,
    ) -> Result<Sequence, StoreError> {
        let (seen, head) = (self.holds()?, store.head(tenant).await?);
        let is_behind = head.sequence < seen.sequence.max(applied);
        if is_behind || !has_entry(store, tenant, head, seen).await? {
            return Err(self.lose(tenant));
        }
        *self.lock() = Some(head);
        Ok(head.sequence)
    }

    /// Takes a commit of this node's in, and returns whether it stands right behind what was read.
    ///
    /// # Errors
    /// As for [`History::holds`].
    pub(super) fn goes_on(&self, tenant: TenantId, committed: &Committed) -> Result<bool, StoreError> {
        let seen = self.holds()?;
        if seen.sequence != committed.before.sequence {
            return Ok(false);
        }
        if seen != committed.before {
            return Err(self.lose(tenant));
        }
        *self.lock() = Some(committed.head);
        Ok(true)
    }

    /// The journal's entry at a position, if there is one; nothing is read where that is the newest.
    ///
    /// # Errors
    /// As for [`History::look`].
    pub(super) async fn entry_at(
        &self,
        store: &dyn Store,
        tenant: TenantId,
        sequence: Sequence,
    ) -> Result<Option<Head>, StoreError> {
        let head = self.holds()?;
        if head.sequence == sequence { Ok(Some(head)) } else { entry_at(store, tenant, sequence).await }
    }

    fn lose(&self, tenant: TenantId) -> StoreError {
        *self.lock() = None;
        tracing::error!(
            tenant = %tenant.as_uuid(),
            "the database was set back under this server: its journal is not the one read until now; \
             this server shows and writes nothing more of the company; start every server anew"
        );
        ANOTHER
    }

    fn lock(&self) -> MutexGuard<'_, Option<Head>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Whether a journal with this head has the entry that was seen.
async fn has_entry(store: &dyn Store, tenant: TenantId, head: Head, seen: Head) -> Result<bool, StoreError> {
    if seen.sequence == head.sequence {
        return Ok(seen == head);
    }
    Ok(entry_at(store, tenant, seen.sequence).await? == Some(seen))
}

/// The head as it was when this was the newest position.
async fn entry_at(
    store: &dyn Store,
    tenant: TenantId,
    sequence: Sequence,
) -> Result<Option<Head>, StoreError> {
    // Every journal begins with nothing.
    let Some(before) = sequence.0.checked_sub(1).map(Sequence) else { return Ok(Some(Head::EMPTY)) };
    let found = store.entries(&EntryKey::All(tenant), Some(before), false, NonZeroU16::MIN).await?;
    let entry = found.first().filter(|entry| entry.sequence == sequence);
    Ok(entry.map(|entry| Head { sequence, hash: entry.hash }))
}
