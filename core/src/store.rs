//! Ports: what a store must do. The conformance suite's cases are the sentences of these contracts.

use crate::access::PublicFacilityId;
use crate::active_policy::PolicyFile;
use crate::change::{ChangeSet, Committed, IdempotencyKey, Record};
use crate::directory::{Affiliate, ApiToken, Division, EndedSession, Payor, Region, Unit};
use crate::facility::{Display, Facility};
use crate::journal::{EntryKind, Head, LogonNumber, LogonRow, RawEntry, Sequence};
use crate::record::{RecordKind, RecordRef, Version};
use crate::tenant::Tenant;
use crate::{DecodeError, Dispatch, FacilityId, KeyId, Line, RunNumber, SourceRef, TenantId, Timestamp};
use async_trait::async_trait;
use std::fmt;
use std::num::NonZeroU16;
use std::time::Duration;

/// All ports together, as use cases hold them: `Arc<dyn Store>`.
pub trait Store: DirectoryReads + DispatchReads + JournalReads + Commit + Guards {}
impl<T: DirectoryReads + DispatchReads + JournalReads + Commit + Guards> Store for T {}

/// Reads of everything that changes rarely.
///
/// # Contract
/// - A read sees every commit acknowledged before it started.
/// - A read for one tenant never returns another tenant's record.
/// - Absence is `None` or a missing element, never an error.
#[async_trait]
pub trait DirectoryReads: fmt::Debug + Send + Sync + 'static {
    /// Every tenant of the deployment, by id.
    async fn tenants(&self) -> Result<Vec<Tenant>, StoreError>;
    /// The records that exist among these, in the order asked for.
    async fn records(&self, tenant: TenantId, keys: &[RecordRef]) -> Result<Vec<Record>, StoreError>;
    /// The facility with this public ID.
    async fn facility_by_public_id(&self, tenant: TenantId, id: &PublicFacilityId) -> Result<Option<Facility>, StoreError>;
    /// Facilities by id, after the given one.
    async fn facilities(
        &self,
        tenant: TenantId,
        after: Option<FacilityId>,
        limit: NonZeroU16,
    ) -> Result<Vec<Facility>, StoreError>;
    /// The facility or dispatch with the host product's reference.
    async fn record_by_source_ref(
        &self,
        tenant: TenantId,
        kind: RecordKind,
        source: &SourceRef,
    ) -> Result<Option<Record>, StoreError>;
    /// The unit with this call sign.
    async fn unit_by_call_sign(&self, tenant: TenantId, call_sign: &Line) -> Result<Option<Unit>, StoreError>;
    /// The token with this digest, of any tenant.
    async fn token_by_digest(&self, digest: &[u8; 32]) -> Result<Option<ApiToken>, StoreError>;
    /// The tenant's tokens, by id.
    async fn tokens(&self, tenant: TenantId) -> Result<Vec<ApiToken>, StoreError>;
    /// The tenant's regions, by id.
    async fn regions(&self, tenant: TenantId) -> Result<Vec<Region>, StoreError>;
    /// The tenant's divisions, by id.
    async fn divisions(&self, tenant: TenantId) -> Result<Vec<Division>, StoreError>;
    /// The tenant's files of rules, by id.
    async fn policy_files(&self, tenant: TenantId) -> Result<Vec<PolicyFile>, StoreError>;
}

/// Which dispatches a list asks for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct DispatchFilter {
    /// Only those not settled.
    pub open_only: bool,
    /// Only those starting or ending here.
    pub facility: Option<FacilityId>,
    /// Only run numbers below this one: the next page.
    pub before: Option<RunNumber>,
}

/// Reads of dispatches.
///
/// # Contract
/// - As for [`DirectoryReads`].
/// - `board_snapshot` is one moment: all of it stands at its `sequence`.
#[async_trait]
pub trait DispatchReads: fmt::Debug + Send + Sync + 'static {
    /// Dispatches of any record status by falling run number.
    async fn dispatches(&self, tenant: TenantId, filter: &DispatchFilter, limit: NonZeroU16)
    -> Result<Vec<Dispatch>, StoreError>;
    /// All that live boards need, from one read. Its dispatches are active, and open or settled at `settled_after` or later.
    async fn board_snapshot(&self, tenant: TenantId, settled_after: Timestamp) -> Result<Option<BoardSnapshot>, StoreError>;
}

/// One moment of a tenant, as live boards load it.
#[derive(Clone, Debug)]
pub struct BoardSnapshot {
    /// The journal position it stands at.
    pub sequence: Sequence,
    /// The tenant.
    pub tenant: Tenant,
    /// Every facility.
    pub facilities: Vec<Facility>,
    /// Every display, revoked ones too.
    pub displays: Vec<Display>,
    /// Every unit.
    pub units: Vec<Unit>,
    /// Every affiliate.
    pub affiliates: Vec<Affiliate>,
    /// Every payor.
    pub payors: Vec<Payor>,
    /// Every division.
    pub divisions: Vec<Division>,
    /// Open and just settled dispatches.
    pub dispatches: Vec<Dispatch>,
    /// Sessions that were signed out.
    pub ended_sessions: Vec<EndedSession>,
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

/// Reads of the journal and of logon history.
///
/// # Contract
/// - Sequences are dense from 1 per tenant, in the order of commits, which is the order readers see.
/// - A reader of `changes` that remembers `upto` misses nothing and sees nothing twice, whatever is committed meanwhile.
/// - Entries that change no record are passed over by `upto`.
#[async_trait]
pub trait JournalReads: fmt::Debug + Send + Sync + 'static {
    /// The tenant's head; [`Head::EMPTY`] when nothing was committed.
    async fn journal_head(&self, tenant: TenantId) -> Result<Head, StoreError>;
    /// Entries after a position, in order.
    async fn journal_entries(&self, tenant: TenantId, after: Sequence, limit: NonZeroU16) -> Result<Vec<RawEntry>, StoreError>;
    /// Changes after a position, in order, and how far the answer reaches.
    async fn changes(&self, tenant: TenantId, after: Sequence, limit: NonZeroU16) -> Result<(Vec<Change>, Sequence), StoreError>;
    /// The newest entry of a kind.
    async fn latest_entry(&self, tenant: TenantId, kind: EntryKind) -> Result<Option<RawEntry>, StoreError>;
    /// Logon rows after a number, in order.
    async fn logons(
        &self,
        tenant: TenantId,
        after: LogonNumber,
        limit: NonZeroU16,
    ) -> Result<Vec<(LogonNumber, LogonRow)>, StoreError>;
}

/// The one way to write records.
///
/// # Contract
/// - A change set is applied whole or not at all: records, entries, claim, head.
/// - Every record is written at the version it expects; otherwise [`StoreError::Conflict`] and nothing happens.
/// - A claim already made is [`StoreError::AlreadyDone`] and nothing happens.
/// - What is acknowledged survives the process being killed.
/// - Two commits to one tenant have one order, which is the order readers see and the journal keeps.
/// - Run numbers rise by one per new dispatch of a tenant and are never given twice.
#[async_trait]
pub trait Commit: fmt::Debug + Send + Sync + 'static {
    /// Applies the change set as one transaction.
    async fn commit(&self, changes: &ChangeSet) -> Result<Committed, StoreError>;
}

/// What is counted rather than recorded: atomic, and not on the chain.
///
/// # Contract
/// - `take` never lets more than `limit` through in any window that starts at the first take; concurrent calls count too.
/// - A window that ends later than [`Taken::latest_end`] is over: the clock that began it ran ahead.
/// - Nobody is told to wait for longer than the window.
/// - `append_logon` gives dense numbers per tenant, in the order readers see.
#[async_trait]
pub trait Guards: fmt::Debug + Send + Sync + 'static {
    /// Counts one try against `key`.
    async fn take(&self, key: &GuardKey, limit: u32, window: Duration, now: Timestamp) -> Result<Taken, StoreError>;
    /// What a claim made in the last 24 hours stands for.
    async fn claimed(&self, tenant: TenantId, key: &IdempotencyKey, now: Timestamp) -> Result<Option<Claimed>, StoreError>;
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
    /// Callers read their clocks before they stand in a queue, and the clocks of nodes differ a little: neither is a jump.
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

/// What a value had to be unique among.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum UniqueKey {
    /// A record's own id.
    Id,
    /// A facility's public ID.
    PublicId,
    /// The host product's reference.
    SourceRef,
    /// A unit's call sign.
    CallSign,
    /// A secret's digest.
    Secret,
}

/// A store could not do what was asked. No variant carries a stored value.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum StoreError {
    /// The record changed since it was read, or appeared or vanished; read it again and decide anew.
    #[error("record {} changed meanwhile; read it again", record.id)]
    Conflict {
        /// Which record.
        record: RecordRef,
    },
    /// Another record holds this value already; choose another.
    #[error("another record has the same {key:?}")]
    Duplicate {
        /// What had to be unique.
        key: UniqueKey,
    },
    /// The request was made before; answer with what it made.
    #[error("request was made before")]
    AlreadyDone(Claimed),
    /// The store cannot be reached or refused; try again later.
    #[error("store is unavailable: {reason}")]
    Unavailable {
        /// A fixed text of the adapter, for operators.
        reason: &'static str,
    },
    /// A stored record cannot be read by this version.
    #[error("stored record cannot be read")]
    Unreadable(#[from] DecodeError),
    /// The database was not brought to this version's schema yet; migrate it first.
    #[error("database has schema {found}, this version needs {known}; migrate it first")]
    OlderSchema {
        /// The database's; 0 when it has none.
        found: u32,
        /// This build's.
        known: u32,
    },
    /// The database was written by a newer version; upgrade this one.
    #[error("database has schema {found}, this version knows {known}; run the newer version")]
    NewerSchema {
        /// The database's.
        found: u32,
        /// This build's.
        known: u32,
    },
}
