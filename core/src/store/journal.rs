//! Reads of the journal and of logon history.

use super::StoreError;
use crate::TenantId;
use crate::journal::{EntryKey, Head, LogonKey, LogonNumber, LogonRow, RawEntry, Sequence};
use crate::record::{RecordRef, Version};
use async_trait::async_trait;
use std::fmt;
use std::num::NonZeroU16;

/// Reads of the journal and of logon history.
///
/// # Contract
/// - Sequences are dense from 1 per tenant, in the order of commits, which is the order readers see.
/// - `entries` finds an entry by each of its [keys](RawEntry::keys), and by no other.
/// - A reader of `changes` that remembers `upto` misses nothing and sees nothing twice, whatever is committed
///   meanwhile.
/// - Entries that change no record are passed over by `upto`.
/// - Whoever asks for changes after a position ahead of the head is told none, and the position they asked
///   with.
/// - `heads` names every chain that has an entry, and no other.
/// - `drop_payloads` drops what entries tell and by what they are found, in order, up to where the entry
///   `under` says.
/// - The chain stays, and so do the payloads of [kinds that outlive
///   it](crate::journal::EntryKind::outlives_retention).
/// - Under an entry that says nothing of it, nothing is dropped: [`StoreError::NoRetention`].
#[async_trait]
pub trait Journal: fmt::Debug + Send + Sync + 'static {
    /// The tenant's head; [`Head::EMPTY`] when nothing was committed.
    async fn head(&self, tenant: TenantId) -> Result<Head, StoreError>;
    /// The heads of all chains, the deployment's too, by tenant.
    async fn heads(&self) -> Result<Vec<(TenantId, Head)>, StoreError>;
    /// Entries after a position in order; or those before it, the newest first. Without a position it begins
    /// at that end.
    async fn entries(
        &self,
        of: &EntryKey,
        after: Option<Sequence>,
        falling: bool,
        limit: NonZeroU16,
    ) -> Result<Vec<RawEntry>, StoreError>;
    /// Changes after a position, in order, and how far the answer reaches.
    async fn changes(
        &self,
        tenant: TenantId,
        after: Sequence,
        limit: NonZeroU16,
    ) -> Result<(Vec<Change>, Sequence), StoreError>;
    /// Logon rows after a number, in order.
    async fn logons(
        &self,
        of: &LogonKey,
        after: LogonNumber,
        limit: NonZeroU16,
    ) -> Result<Vec<(LogonNumber, LogonRow)>, StoreError>;
    /// Drops payloads of entries after a position. Returns the last position it dropped, none when nothing
    /// was left to drop.
    async fn drop_payloads(
        &self,
        tenant: TenantId,
        under: Sequence,
        after: Sequence,
        limit: NonZeroU16,
    ) -> Result<Option<Sequence>, StoreError>;
}

/// One record changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Change {
    /// At this position.
    pub sequence: Sequence,
    /// Which record.
    pub record: RecordRef,
    /// To this version.
    pub version: Version,
}
