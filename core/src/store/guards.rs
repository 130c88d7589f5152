//! What is counted rather than recorded.

use super::StoreError;
use crate::change::IdempotencyKey;
use crate::journal::{LogonNumber, LogonRow};
use crate::record::RecordRef;
use crate::{KeyId, TenantId, Timestamp};
use async_trait::async_trait;
use std::fmt;
use std::time::Duration;

/// What is counted rather than recorded: atomic, and not on the chain.
///
/// # Contract
/// - `take` never lets more than `limit` through in any window that starts at the first take; concurrent
///   calls count too.
/// - A window that ends later than [`Taken::latest_end`] is over: the clock that began it ran ahead.
/// - Nobody is told to wait for longer than the window.
/// - A claim stands for 24 hours: one exactly that old has lapsed.
/// - `append_logon` gives dense numbers per tenant, in the order readers see.
#[async_trait]
pub trait Guards: fmt::Debug + Send + Sync + 'static {
    /// Counts one try against `key`.
    async fn take(
        &self,
        key: &GuardKey,
        limit: u32,
        window: Duration,
        now: Timestamp,
    ) -> Result<Taken, StoreError>;
    /// What a claim made in the last 24 hours stands for.
    async fn claimed(
        &self,
        tenant: TenantId,
        key: &IdempotencyKey,
        now: Timestamp,
    ) -> Result<Option<Claimed>, StoreError>;
    /// Appends a row to logon history.
    async fn append_logon(&self, tenant: TenantId, row: &LogonRow) -> Result<LogonNumber, StoreError>;
    /// The check value stored for a key id; the first one given stays.
    async fn key_check(&self, key: KeyId, value: &[u8; 32]) -> Result<[u8; 32], StoreError>;

    /// Every key id that has a check value, by number.
    async fn checked_keys(&self) -> Result<Vec<KeyId>, StoreError>;
}

/// What is being counted, hashed: a source address never stands in the store as text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct GuardKey(pub [u8; 32]);

/// Whether a try may go on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Taken {
    /// Go on.
    Allowed,
    /// Too many; try again after this time.
    Wait(Duration),
}

impl Taken {
    /// Callers read their clocks before they stand in a queue, and the clocks of nodes differ a little:
    /// neither is a jump.
    const SLACK: Duration = Duration::from_secs(1);

    /// The latest end that an open window of this length can have.
    #[must_use]
    pub fn latest_end(window: Duration, now: Timestamp) -> Timestamp {
        now.plus(window).plus(Self::SLACK)
    }

    /// The wait for the end of an open window of this length.
    #[must_use]
    pub fn wait_until(end: Timestamp, window: Duration, now: Timestamp) -> Self {
        Self::Wait(end.since(now).min(window))
    }
}

/// What an earlier request with the same key did.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Claimed {
    /// Hash of that request.
    pub request: [u8; 32],
    /// What it made.
    pub resource: RecordRef,
}
