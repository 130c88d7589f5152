//! The ports, passed on.

use crate::SqliteStore;
use async_trait::async_trait;
use bayboard::access::PublicFacilityId;
use bayboard::journal::{EntryKind, Head, LogonNumber, LogonRow, RawEntry, Sequence};
use bayboard::{
    ApiToken, BoardSnapshot, Change, ChangeSet, Claimed, Commit, Committed, DirectoryReads, Dispatch, DispatchFilter,
    DispatchReads, Division, Facility, FacilityId, GuardKey, Guards, IdempotencyKey, JournalReads, KeyId, Line, PolicyFile,
    Record, RecordKind, RecordRef, Region, SourceRef, StoreError, Taken, Tenant, TenantId, Timestamp, Unit,
};
use std::num::NonZeroU16;
use std::time::Duration;

#[async_trait]
impl DirectoryReads for SqliteStore {
    async fn tenants(&self) -> Result<Vec<Tenant>, StoreError> {
        self.0.tenants().await
    }
    async fn records(&self, tenant: TenantId, keys: &[RecordRef]) -> Result<Vec<Record>, StoreError> {
        self.0.records(tenant, keys).await
    }
    async fn facility_by_public_id(&self, tenant: TenantId, id: &PublicFacilityId) -> Result<Option<Facility>, StoreError> {
        self.0.facility_by_public_id(tenant, id).await
    }
    async fn facilities(
        &self,
        tenant: TenantId,
        after: Option<FacilityId>,
        limit: NonZeroU16,
    ) -> Result<Vec<Facility>, StoreError> {
        self.0.facilities(tenant, after, limit).await
    }
    async fn record_by_source_ref(
        &self,
        tenant: TenantId,
        kind: RecordKind,
        source: &SourceRef,
    ) -> Result<Option<Record>, StoreError> {
        self.0.record_by_source_ref(tenant, kind, source).await
    }
    async fn unit_by_call_sign(&self, tenant: TenantId, call_sign: &Line) -> Result<Option<Unit>, StoreError> {
        self.0.unit_by_call_sign(tenant, call_sign).await
    }
    async fn token_by_digest(&self, digest: &[u8; 32]) -> Result<Option<ApiToken>, StoreError> {
        self.0.token_by_digest(digest).await
    }
    async fn tokens(&self, tenant: TenantId) -> Result<Vec<ApiToken>, StoreError> {
        self.0.tokens(tenant).await
    }
    async fn regions(&self, tenant: TenantId) -> Result<Vec<Region>, StoreError> {
        self.0.regions(tenant).await
    }
    async fn divisions(&self, tenant: TenantId) -> Result<Vec<Division>, StoreError> {
        self.0.divisions(tenant).await
    }
    async fn policy_files(&self, tenant: TenantId) -> Result<Vec<PolicyFile>, StoreError> {
        self.0.policy_files(tenant).await
    }
}

#[async_trait]
impl DispatchReads for SqliteStore {
    async fn dispatches(
        &self,
        tenant: TenantId,
        filter: &DispatchFilter,
        limit: NonZeroU16,
    ) -> Result<Vec<Dispatch>, StoreError> {
        self.0.dispatches(tenant, filter, limit).await
    }
    async fn board_snapshot(&self, tenant: TenantId, settled_after: Timestamp) -> Result<Option<BoardSnapshot>, StoreError> {
        self.0.board_snapshot(tenant, settled_after).await
    }
}

#[async_trait]
impl JournalReads for SqliteStore {
    async fn journal_head(&self, tenant: TenantId) -> Result<Head, StoreError> {
        self.0.journal_head(tenant).await
    }
    async fn latest_entry(&self, tenant: TenantId, kind: EntryKind) -> Result<Option<RawEntry>, StoreError> {
        self.0.latest_entry(tenant, kind).await
    }
    async fn journal_entries(&self, tenant: TenantId, after: Sequence, limit: NonZeroU16) -> Result<Vec<RawEntry>, StoreError> {
        self.0.journal_entries(tenant, after, limit).await
    }
    async fn changes(&self, tenant: TenantId, after: Sequence, limit: NonZeroU16) -> Result<(Vec<Change>, Sequence), StoreError> {
        self.0.changes(tenant, after, limit).await
    }
    async fn logons(
        &self,
        tenant: TenantId,
        after: LogonNumber,
        limit: NonZeroU16,
    ) -> Result<Vec<(LogonNumber, LogonRow)>, StoreError> {
        self.0.logons(tenant, after, limit).await
    }
}

#[async_trait]
impl Commit for SqliteStore {
    async fn commit(&self, changes: &ChangeSet) -> Result<Committed, StoreError> {
        self.0.commit(changes).await
    }
}

#[async_trait]
impl Guards for SqliteStore {
    async fn take(&self, key: &GuardKey, limit: u32, window: Duration, now: Timestamp) -> Result<Taken, StoreError> {
        self.0.take(key, limit, window, now).await
    }
    async fn claimed(&self, tenant: TenantId, key: &IdempotencyKey, now: Timestamp) -> Result<Option<Claimed>, StoreError> {
        self.0.claimed(tenant, key, now).await
    }
    async fn append_logon(&self, tenant: TenantId, row: &LogonRow) -> Result<LogonNumber, StoreError> {
        self.0.append_logon(tenant, row).await
    }
    async fn key_check(&self, key: KeyId, value: &[u8; 32]) -> Result<[u8; 32], StoreError> {
        self.0.key_check(key, value).await
    }
}
