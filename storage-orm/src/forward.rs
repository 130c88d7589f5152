//! Forwarding the ports from an adapter's store to the [`OrmStore`](crate::OrmStore) inside it.

/// The names that the macro's code uses, wherever it is expanded.
#[doc(hidden)]
pub mod names {
    pub use async_trait::async_trait;
    pub use bayboard::journal::{EntryKey, Head, LogonKey, LogonNumber, LogonRow, RawEntry, Sequence};
    pub use bayboard::{
        Cell, CellKey, CellRange, Cells, Change, ChangeSet, Claimed, Commit, Committed, GuardKey, Guards,
        IdempotencyKey, Journal, KeyId, Moment, Range, Record, RecordRef, Records, StoreError, Swap, Taken,
        TenantId, Timestamp, Unique,
    };
    pub use std::num::NonZeroU16;
    pub use std::time::Duration;
}

/// Implements every storage port for an adapter's store by calling the same method of one of its fields.
#[macro_export]
macro_rules! forward_ports {
    ($store:ident, $field:tt) => {
        const _: () = {
            #[allow(clippy::wildcard_imports, reason = "the names stand in one list")]
            use $crate::names::*;

            #[async_trait]
            impl Records for $store {
                async fn records(
                    &self,
                    tenant: TenantId,
                    keys: &[RecordRef],
                ) -> Result<Vec<Record>, StoreError> {
                    self.$field.read("records", || self.$field.records(tenant, keys)).await
                }
                async fn find(&self, value: &Unique) -> Result<Option<Record>, StoreError> {
                    self.$field.read("find", || self.$field.find(value)).await
                }
                async fn page(&self, range: &Range, limit: NonZeroU16) -> Result<Vec<Record>, StoreError> {
                    self.$field.read("page", || self.$field.page(range, limit)).await
                }
                async fn moment(&self, tenant: TenantId, ranges: &[Range]) -> Result<Moment, StoreError> {
                    self.$field.read("moment", || self.$field.moment(tenant, ranges)).await
                }
            }

            #[async_trait]
            impl Journal for $store {
                async fn head(&self, tenant: TenantId) -> Result<Head, StoreError> {
                    self.$field.read("head", || self.$field.head(tenant)).await
                }
                async fn heads(&self) -> Result<Vec<(TenantId, Head)>, StoreError> {
                    self.$field.read("heads", || self.$field.heads()).await
                }
                async fn entries(
                    &self,
                    of: &EntryKey,
                    after: Option<Sequence>,
                    falling: bool,
                    limit: NonZeroU16,
                ) -> Result<Vec<RawEntry>, StoreError> {
                    self.$field.read("entries", || self.$field.entries(of, after, falling, limit)).await
                }
                async fn changes(
                    &self,
                    tenant: TenantId,
                    after: Sequence,
                    limit: NonZeroU16,
                ) -> Result<(Vec<Change>, Sequence), StoreError> {
                    self.$field.read("changes", || self.$field.changes(tenant, after, limit)).await
                }
                async fn logons(
                    &self,
                    of: &LogonKey,
                    after: LogonNumber,
                    limit: NonZeroU16,
                ) -> Result<Vec<(LogonNumber, LogonRow)>, StoreError> {
                    self.$field.read("logons", || self.$field.logons(of, after, limit)).await
                }
                async fn drop_payloads(
                    &self,
                    tenant: TenantId,
                    under: Sequence,
                    after: Sequence,
                    limit: NonZeroU16,
                ) -> Result<Option<Sequence>, StoreError> {
                    self.$field.drop_payloads(tenant, under, after, limit).await
                }
            }

            #[async_trait]
            impl Cells for $store {
                async fn cell(
                    &self,
                    tenant: TenantId,
                    key: &CellKey,
                    now: Timestamp,
                ) -> Result<Option<Cell>, StoreError> {
                    self.$field.read("cell", || self.$field.cell(tenant, key, now)).await
                }
                async fn cells(
                    &self,
                    range: &CellRange,
                    now: Timestamp,
                    limit: NonZeroU16,
                ) -> Result<Vec<Cell>, StoreError> {
                    self.$field.read("cells", || self.$field.cells(range, now, limit)).await
                }
                async fn swap(
                    &self,
                    tenant: TenantId,
                    swaps: &[Swap],
                    logon: Option<&LogonRow>,
                    now: Timestamp,
                ) -> Result<(), StoreError> {
                    self.$field.swap(tenant, swaps, logon, now).await
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
                async fn take(
                    &self,
                    key: &GuardKey,
                    limit: u32,
                    window: Duration,
                    now: Timestamp,
                ) -> Result<Taken, StoreError> {
                    self.$field.take(key, limit, window, now).await
                }
                async fn claimed(
                    &self,
                    tenant: TenantId,
                    key: &IdempotencyKey,
                    now: Timestamp,
                ) -> Result<Option<Claimed>, StoreError> {
                    self.$field.read("claimed", || self.$field.claimed(tenant, key, now)).await
                }
                async fn append_logon(
                    &self,
                    tenant: TenantId,
                    row: &LogonRow,
                ) -> Result<LogonNumber, StoreError> {
                    self.$field.append_logon(tenant, row).await
                }
                async fn key_check(&self, key: KeyId, value: &[u8; 32]) -> Result<[u8; 32], StoreError> {
                    self.$field.key_check(key, value).await
                }

                async fn checked_keys(&self) -> Result<Vec<KeyId>, StoreError> {
                    self.$field.read("checked_keys", || self.$field.checked_keys()).await
                }
            }
        };
    };
}
