//! Reads: each takes the lock once, so each is one moment.

use super::MemoryStore;
use super::state::State;
use crate::access::{PublicFacilityId, RecordStatus};
use crate::journal::{EntryKind, Head, LogonNumber, LogonRow, RawEntry, Sequence};
use crate::unique::Unique;
use crate::{
    ApiToken, BoardSnapshot, Change, DirectoryReads, Dispatch, DispatchFilter, DispatchReads, Division, Facility, FacilityId,
    JournalReads, Line, PolicyFile, Record, RecordKind, RecordRef, Region, RunNumber, SourceRef, StoreError, Tenant, TenantId,
    Timestamp, Unit,
};
use async_trait::async_trait;
use std::num::NonZeroU16;

/// The record inside, if it is of this kind.
macro_rules! only {
    ($kind:ident, $record:expr) => {
        match $record {
            Record::$kind(record) => Some((**record).clone()),
            _ => None,
        }
    };
}

/// A tenant's records of one kind, by id.
macro_rules! all {
    ($kind:ident, $state:expr, $tenant:expr) => {
        $state.of_kind($tenant, RecordKind::$kind).filter_map(|record| only!($kind, record))
    };
}

#[async_trait]
impl DirectoryReads for MemoryStore {
    async fn tenants(&self) -> Result<Vec<Tenant>, StoreError> {
        Ok(self.lock().records.values().filter_map(|record| only!(Tenant, record)).collect())
    }
    async fn records(&self, tenant: TenantId, keys: &[RecordRef]) -> Result<Vec<Record>, StoreError> {
        let state = self.lock();
        Ok(keys.iter().filter_map(|key| state.records.get(&(tenant, *key)).cloned()).collect())
    }
    async fn facility_by_public_id(&self, tenant: TenantId, id: &PublicFacilityId) -> Result<Option<Facility>, StoreError> {
        let value = Unique::public_id(tenant, id.clone());
        Ok(self.lock().by_unique(&value).and_then(|record| only!(Facility, record)))
    }
    async fn facilities(
        &self,
        tenant: TenantId,
        after: Option<FacilityId>,
        limit: NonZeroU16,
    ) -> Result<Vec<Facility>, StoreError> {
        let state = self.lock();
        let facilities = all!(Facility, state, tenant).filter(|facility| after.is_none_or(|after| facility.id() > after));
        Ok(facilities.take(limit.get().into()).collect())
    }
    async fn record_by_source_ref(
        &self,
        tenant: TenantId,
        kind: RecordKind,
        source: &SourceRef,
    ) -> Result<Option<Record>, StoreError> {
        Ok(self.lock().by_unique(&Unique::source_ref(tenant, kind, source.clone())).cloned())
    }
    async fn unit_by_call_sign(&self, tenant: TenantId, call_sign: &Line) -> Result<Option<Unit>, StoreError> {
        let value = Unique::call_sign(tenant, call_sign.clone());
        Ok(self.lock().by_unique(&value).and_then(|record| only!(Unit, record)))
    }
    async fn token_by_digest(&self, digest: &[u8; 32]) -> Result<Option<ApiToken>, StoreError> {
        let value = Unique::secret(RecordKind::ApiToken, *digest);
        Ok(self.lock().by_unique(&value).and_then(|record| only!(ApiToken, record)))
    }
    async fn tokens(&self, tenant: TenantId) -> Result<Vec<ApiToken>, StoreError> {
        Ok(all!(ApiToken, self.lock(), tenant).collect())
    }
    async fn regions(&self, tenant: TenantId) -> Result<Vec<Region>, StoreError> {
        Ok(all!(Region, self.lock(), tenant).collect())
    }
    async fn divisions(&self, tenant: TenantId) -> Result<Vec<Division>, StoreError> {
        Ok(all!(Division, self.lock(), tenant).collect())
    }
    async fn policy_files(&self, tenant: TenantId) -> Result<Vec<PolicyFile>, StoreError> {
        Ok(all!(PolicyFile, self.lock(), tenant).collect())
    }
}

#[async_trait]
impl DispatchReads for MemoryStore {
    async fn dispatches(
        &self,
        tenant: TenantId,
        filter: &DispatchFilter,
        limit: NonZeroU16,
    ) -> Result<Vec<Dispatch>, StoreError> {
        let state = self.lock();
        let falling = state.by_falling_run(tenant, filter.before.unwrap_or(RunNumber(u64::MAX)));
        let dispatches = falling.filter_map(|record| only!(Dispatch, record)).filter(|dispatch| asked_for(filter, dispatch));
        Ok(dispatches.take(limit.get().into()).collect())
    }
    async fn board_snapshot(&self, tenant: TenantId, settled_after: Timestamp) -> Result<Option<BoardSnapshot>, StoreError> {
        Ok(self.lock().board_snapshot(tenant, settled_after))
    }
}

fn asked_for(filter: &DispatchFilter, dispatch: &Dispatch) -> bool {
    let open = !filter.open_only || dispatch.settled_at().is_none();
    open && filter.facility.is_none_or(|facility| dispatch.facilities().any(|end| end == facility))
}

impl State {
    fn board_snapshot(&self, tenant: TenantId, settled_after: Timestamp) -> Option<BoardSnapshot> {
        let on_boards = |dispatch: &Dispatch| {
            dispatch.record_status() == RecordStatus::Active && dispatch.settled_at().is_none_or(|at| at >= settled_after)
        };
        Some(BoardSnapshot {
            sequence: self.head(tenant).sequence,
            tenant: all!(Tenant, self, tenant).next()?,
            facilities: all!(Facility, self, tenant).collect(),
            displays: all!(Display, self, tenant).collect(),
            units: all!(Unit, self, tenant).collect(),
            affiliates: all!(Affiliate, self, tenant).collect(),
            payors: all!(Payor, self, tenant).collect(),
            divisions: all!(Division, self, tenant).collect(),
            dispatches: all!(Dispatch, self, tenant).filter(on_boards).collect(),
            ended_sessions: all!(EndedSession, self, tenant).collect(),
        })
    }
    /// The journal after a position.
    fn journal_after(&self, tenant: TenantId, after: Sequence) -> &[RawEntry] {
        tail(self.journal(tenant), after.0)
    }
    fn changes(&self, tenant: TenantId, after: Sequence, limit: usize) -> (Vec<Change>, Sequence) {
        let found: Vec<Change> = self.journal_after(tenant, after).iter().filter_map(change).take(limit).collect();
        match found.last() {
            Some(last) if found.len() == limit => (found.clone(), last.sequence),
            _ => (found, self.head(tenant).sequence.max(after)),
        }
    }
}

fn change(entry: &RawEntry) -> Option<Change> {
    let change = Change { sequence: entry.sequence, record: entry.record?, version: entry.version? };
    entry.is_change().then_some(change)
}

/// Positions count from 1, so what comes after the n-th starts at index n.
fn tail<T>(rows: &[T], after: u64) -> &[T] {
    usize::try_from(after).ok().and_then(|after| rows.get(after..)).unwrap_or_default()
}

#[async_trait]
impl JournalReads for MemoryStore {
    async fn journal_head(&self, tenant: TenantId) -> Result<Head, StoreError> {
        Ok(self.lock().head(tenant))
    }
    async fn journal_entries(&self, tenant: TenantId, after: Sequence, limit: NonZeroU16) -> Result<Vec<RawEntry>, StoreError> {
        Ok(self.lock().journal_after(tenant, after).iter().take(limit.get().into()).cloned().collect())
    }
    async fn changes(&self, tenant: TenantId, after: Sequence, limit: NonZeroU16) -> Result<(Vec<Change>, Sequence), StoreError> {
        Ok(self.lock().changes(tenant, after, limit.get().into()))
    }
    async fn latest_entry(&self, tenant: TenantId, kind: EntryKind) -> Result<Option<RawEntry>, StoreError> {
        Ok(self.lock().journal(tenant).iter().rev().find(|entry| entry.kind == kind).cloned())
    }
    async fn logons(
        &self,
        tenant: TenantId,
        after: LogonNumber,
        limit: NonZeroU16,
    ) -> Result<Vec<(LogonNumber, LogonRow)>, StoreError> {
        let state = self.lock();
        let rows = state.logons.get(&tenant).map(Vec::as_slice).unwrap_or_default();
        let numbers = (after.0.saturating_add(1)..).map(LogonNumber);
        Ok(numbers.zip(tail(rows, after.0).iter().cloned()).take(limit.get().into()).collect())
    }
}
