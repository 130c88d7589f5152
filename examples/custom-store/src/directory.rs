//! Everything that changes rarely.

use crate::RedbStore;
use crate::fault::Answer;
use crate::records::{all, holder, listed, page};
use crate::tables::{RECORDS, place, places};
use async_trait::async_trait;
use bayboard::access::PublicFacilityId;
use bayboard::danger::Unique;
use bayboard::{
    ApiToken, DirectoryReads, Division, Facility, FacilityId, Line, PolicyFile, Record, RecordKind, RecordRef, Region, SourceRef,
    Tenant, TenantId, Unit, Word,
};
use std::num::NonZeroU16;

#[async_trait]
impl DirectoryReads for RedbStore {
    async fn tenants(&self) -> Answer<Vec<Tenant>> {
        let kind = RecordKind::Tenant.word();
        self.read(move |moment| page(moment, (kind, u128::MIN, u128::MIN)..=(kind, u128::MAX, u128::MAX), usize::MAX)).await
    }
    async fn records(&self, tenant: TenantId, keys: &[RecordRef]) -> Answer<Vec<Record>> {
        let keys = keys.to_vec();
        self.read(move |moment| {
            let records = moment.open_table(RECORDS)?;
            let rows = keys.into_iter().map(|key| records.get(place(tenant, key)));
            let found = rows.map(|bytes| bytes?.map_or(Ok(None), |bytes| listed(bytes.value())));
            found.filter_map(Result::transpose).collect()
        })
        .await
    }
    async fn facility_by_public_id(&self, tenant: TenantId, id: &PublicFacilityId) -> Answer<Option<Facility>> {
        let value = Unique::public_id(tenant, id.clone());
        self.read(move |moment| holder(moment, &value)).await
    }
    async fn facilities(&self, tenant: TenantId, after: Option<FacilityId>, limit: NonZeroU16) -> Answer<Vec<Facility>> {
        let from = after.map_or(u128::MIN, |id| id.as_uuid().as_u128().saturating_add(1));
        let places = places(tenant, RecordKind::Facility, from);
        self.read(move |moment| page(moment, places, limit.get().into())).await
    }
    async fn record_by_source_ref(&self, tenant: TenantId, kind: RecordKind, source: &SourceRef) -> Answer<Option<Record>> {
        let value = Unique::source_ref(tenant, kind, source.clone());
        self.read(move |moment| holder(moment, &value)).await
    }
    async fn unit_by_call_sign(&self, tenant: TenantId, call_sign: &Line) -> Answer<Option<Unit>> {
        let value = Unique::call_sign(tenant, call_sign.clone());
        self.read(move |moment| holder(moment, &value)).await
    }
    async fn token_by_digest(&self, digest: &[u8; 32]) -> Answer<Option<ApiToken>> {
        let value = Unique::secret(RecordKind::ApiToken, *digest);
        self.read(move |moment| holder(moment, &value)).await
    }
    async fn tokens(&self, tenant: TenantId) -> Answer<Vec<ApiToken>> {
        self.read(move |moment| all(moment, tenant, RecordKind::ApiToken)).await
    }
    async fn regions(&self, tenant: TenantId) -> Answer<Vec<Region>> {
        self.read(move |moment| all(moment, tenant, RecordKind::Region)).await
    }
    async fn divisions(&self, tenant: TenantId) -> Answer<Vec<Division>> {
        self.read(move |moment| all(moment, tenant, RecordKind::Division)).await
    }
    async fn policy_files(&self, tenant: TenantId) -> Answer<Vec<PolicyFile>> {
        self.read(move |moment| all(moment, tenant, RecordKind::PolicyFile)).await
    }
}
