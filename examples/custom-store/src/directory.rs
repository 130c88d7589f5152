//! Everything that changes rarely.

use crate::RedbStore;
use crate::records::{all, holder, listed, page, read};
use crate::tables::{RECORDS, place, places};
use async_trait::async_trait;
use bayboard::access::PublicFacilityId;
use bayboard::danger::Unique;
use bayboard::{
    ApiToken, DirectoryReads, Division, Facility, FacilityId, Line, PolicyFile, Record, RecordKind, RecordRef, Region, SourceRef,
    StoreError, Tenant, TenantId, Unit, Word,
};
use std::num::NonZeroU16;

#[async_trait]
impl DirectoryReads for RedbStore {
    async fn tenants(&self) -> Result<Vec<Tenant>, StoreError> {
        let kind = RecordKind::Tenant.word();
        self.read(move |moment| page(moment, (kind, u128::MIN, u128::MIN)..=(kind, u128::MAX, u128::MAX), usize::MAX)).await
    }
    async fn records(&self, tenant: TenantId, keys: &[RecordRef]) -> Result<Vec<Record>, StoreError> {
        let keys = keys.to_vec();
        self.read(move |moment| {
            let records = moment.open_table(RECORDS)?;
            let found = keys.into_iter().map(|key| match records.get(place(tenant, key))? {
                Some(bytes) => listed(read(bytes.value())),
                None => Ok(None),
            });
            found.filter_map(Result::transpose).collect()
        })
        .await
    }
    async fn facility_by_public_id(&self, tenant: TenantId, id: &PublicFacilityId) -> Result<Option<Facility>, StoreError> {
        let value = Unique::public_id(tenant, id.clone());
        self.read(move |moment| holder(moment, &value)).await
    }
    async fn facilities(
        &self,
        tenant: TenantId,
        after: Option<FacilityId>,
        limit: NonZeroU16,
    ) -> Result<Vec<Facility>, StoreError> {
        let from = after.map_or(u128::MIN, |id| id.as_uuid().as_u128().saturating_add(1));
        let places = places(tenant, RecordKind::Facility, from);
        self.read(move |moment| page(moment, places, limit.get().into())).await
    }
    async fn record_by_source_ref(
        &self,
        tenant: TenantId,
        kind: RecordKind,
        source: &SourceRef,
    ) -> Result<Option<Record>, StoreError> {
        let value = Unique::source_ref(tenant, kind, source.clone());
        self.read(move |moment| holder(moment, &value)).await
    }
    async fn unit_by_call_sign(&self, tenant: TenantId, call_sign: &Line) -> Result<Option<Unit>, StoreError> {
        let value = Unique::call_sign(tenant, call_sign.clone());
        self.read(move |moment| holder(moment, &value)).await
    }
    async fn token_by_digest(&self, digest: &[u8; 32]) -> Result<Option<ApiToken>, StoreError> {
        let value = Unique::secret(RecordKind::ApiToken, *digest);
        self.read(move |moment| holder(moment, &value)).await
    }
    async fn tokens(&self, tenant: TenantId) -> Result<Vec<ApiToken>, StoreError> {
        self.read(move |moment| all(moment, tenant, RecordKind::ApiToken)).await
    }
    async fn regions(&self, tenant: TenantId) -> Result<Vec<Region>, StoreError> {
        self.read(move |moment| all(moment, tenant, RecordKind::Region)).await
    }
    async fn divisions(&self, tenant: TenantId) -> Result<Vec<Division>, StoreError> {
        self.read(move |moment| all(moment, tenant, RecordKind::Division)).await
    }
    async fn policy_files(&self, tenant: TenantId) -> Result<Vec<PolicyFile>, StoreError> {
        self.read(move |moment| all(moment, tenant, RecordKind::PolicyFile)).await
    }
}
