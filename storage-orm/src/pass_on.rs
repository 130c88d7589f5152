//! Passing the ports on from an adapter's store to the [`OrmStore`](crate::OrmStore) inside it.

/// What the macro's code names, wherever it is written.
#[doc(hidden)]
pub mod names {
    pub use async_trait::async_trait;
    pub use bayboard::access::PublicFacilityId;
    pub use bayboard::journal::{EntryKind, Head, LogonNumber, LogonRow, RawEntry, Sequence};
    pub use bayboard::{
        ApiToken, BoardSnapshot, Change, ChangeSet, Claimed, Commit, Committed, DirectoryReads, Dispatch, DispatchFilter,
        DispatchReads, Division, Facility, FacilityId, GuardKey, Guards, IdempotencyKey, JournalReads, KeyId, Line, PolicyFile,
        Record, RecordKind, RecordRef, Region, SourceRef, StoreError, Taken, Tenant, TenantId, Timestamp, Unit,
    };
    pub use std::num::NonZeroU16;
    pub use std::time::Duration;
}

/// Implements every storage port for an adapter's store by passing the calls on to a field of it.
#[macro_export]
macro_rules! pass_ports_on {
    ($store:ident, $field:tt) => {
        const _: () = {
            #[allow(clippy::wildcard_imports, reason = "the names stand in one list")]
            use $crate::names::*;

            #[async_trait]
            impl DirectoryReads for $store {
                async fn tenants(&self) -> Result<Vec<Tenant>, StoreError> {
                    self.$field.read(|| self.$field.tenants()).await
                }
                async fn records(&self, tenant: TenantId, keys: &[RecordRef]) -> Result<Vec<Record>, StoreError> {
                    self.$field.read(|| self.$field.records(tenant, keys)).await
                }
                async fn facility_by_public_id(
                    &self,
                    tenant: TenantId,
                    id: &PublicFacilityId,
                ) -> Result<Option<Facility>, StoreError> {
                    self.$field.read(|| self.$field.facility_by_public_id(tenant, id)).await
                }
                async fn facilities(
                    &self,
                    tenant: TenantId,
                    after: Option<FacilityId>,
                    limit: NonZeroU16,
                ) -> Result<Vec<Facility>, StoreError> {
                    self.$field.read(|| self.$field.facilities(tenant, after, limit)).await
                }
                async fn record_by_source_ref(
                    &self,
                    tenant: TenantId,
                    kind: RecordKind,
                    source: &SourceRef,
                ) -> Result<Option<Record>, StoreError> {
                    self.$field.read(|| self.$field.record_by_source_ref(tenant, kind, source)).await
                }
                async fn unit_by_call_sign(&self, tenant: TenantId, call_sign: &Line) -> Result<Option<Unit>, StoreError> {
                    self.$field.read(|| self.$field.unit_by_call_sign(tenant, call_sign)).await
                }
                async fn token_by_digest(&self, digest: &[u8; 32]) -> Result<Option<ApiToken>, StoreError> {
                    self.$field.read(|| self.$field.token_by_digest(digest)).await
                }
                async fn tokens(&self, tenant: TenantId) -> Result<Vec<ApiToken>, StoreError> {
                    self.$field.read(|| self.$field.tokens(tenant)).await
                }
                async fn regions(&self, tenant: TenantId) -> Result<Vec<Region>, StoreError> {
                    self.$field.read(|| self.$field.regions(tenant)).await
                }
                async fn divisions(&self, tenant: TenantId) -> Result<Vec<Division>, StoreError> {
                    self.$field.read(|| self.$field.divisions(tenant)).await
                }
                async fn policy_files(&self, tenant: TenantId) -> Result<Vec<PolicyFile>, StoreError> {
                    self.$field.read(|| self.$field.policy_files(tenant)).await
                }
            }

            #[async_trait]
            impl DispatchReads for $store {
                async fn dispatches(
                    &self,
                    tenant: TenantId,
                    filter: &DispatchFilter,
                    limit: NonZeroU16,
                ) -> Result<Vec<Dispatch>, StoreError> {
                    self.$field.read(|| self.$field.dispatches(tenant, filter, limit)).await
                }
                async fn board_snapshot(
                    &self,
                    tenant: TenantId,
                    settled_after: Timestamp,
                ) -> Result<Option<BoardSnapshot>, StoreError> {
                    self.$field.read(|| self.$field.board_snapshot(tenant, settled_after)).await
                }
            }

            #[async_trait]
            impl JournalReads for $store {
                async fn journal_head(&self, tenant: TenantId) -> Result<Head, StoreError> {
                    self.$field.read(|| self.$field.journal_head(tenant)).await
                }
                async fn latest_entry(&self, tenant: TenantId, kind: EntryKind) -> Result<Option<RawEntry>, StoreError> {
                    self.$field.read(|| self.$field.latest_entry(tenant, kind)).await
                }
                async fn journal_entries(
                    &self,
                    tenant: TenantId,
                    after: Sequence,
                    limit: NonZeroU16,
                ) -> Result<Vec<RawEntry>, StoreError> {
                    self.$field.read(|| self.$field.journal_entries(tenant, after, limit)).await
                }
                async fn changes(
                    &self,
                    tenant: TenantId,
                    after: Sequence,
                    limit: NonZeroU16,
                ) -> Result<(Vec<Change>, Sequence), StoreError> {
                    self.$field.read(|| self.$field.changes(tenant, after, limit)).await
                }
                async fn logons(
                    &self,
                    tenant: TenantId,
                    after: LogonNumber,
                    limit: NonZeroU16,
                ) -> Result<Vec<(LogonNumber, LogonRow)>, StoreError> {
                    self.$field.read(|| self.$field.logons(tenant, after, limit)).await
                }
            }

            #[async_trait]
            impl Commit for $store {
                async fn commit(&self, changes: &ChangeSet) -> Result<Committed, StoreError> {
                    self.$field.commit(changes).await
                }
            }

            #[async_trait]
            impl Guards for $store {
                async fn take(&self, key: &GuardKey, limit: u32, window: Duration, now: Timestamp) -> Result<Taken, StoreError> {
                    self.$field.take(key, limit, window, now).await
                }
                async fn claimed(
                    &self,
                    tenant: TenantId,
                    key: &IdempotencyKey,
                    now: Timestamp,
                ) -> Result<Option<Claimed>, StoreError> {
                    self.$field.read(|| self.$field.claimed(tenant, key, now)).await
                }
                async fn append_logon(&self, tenant: TenantId, row: &LogonRow) -> Result<LogonNumber, StoreError> {
                    self.$field.append_logon(tenant, row).await
                }
                async fn key_check(&self, key: KeyId, value: &[u8; 32]) -> Result<[u8; 32], StoreError> {
                    self.$field.key_check(key, value).await
                }

                async fn checked_keys(&self) -> Result<Vec<KeyId>, StoreError> {
                    self.$field.read(|| self.$field.checked_keys()).await
                }
            }
        };
    };
}
