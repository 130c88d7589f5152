//! Everything that changes rarely.

use super::rows::{all, list, of_tenant, one};
use crate::OrmStore;
use crate::entity::{api_token, dispatch, facility, unit};
use crate::map::{Stored, for_each_kind};
use async_trait::async_trait;
use bayboard::access::PublicFacilityId;
use bayboard::{
    ApiToken, DirectoryReads, Dispatch, Division, Facility, FacilityId, Line, PolicyFile, Record, RecordKind, RecordRef, Region,
    SourceRef, StoreError, Tenant, TenantId, Unit,
};
use sea_orm::{ColumnTrait, DatabaseConnection, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use std::collections::{BTreeMap, BTreeSet};
use std::num::NonZeroU16;
use uuid::Uuid;

#[async_trait]
impl DirectoryReads for OrmStore {
    async fn tenants(&self) -> Result<Vec<Tenant>, StoreError> {
        list(&self.reader, <Tenant as Stored>::Table::find().order_by_asc(Tenant::ID)).await
    }
    async fn records(&self, tenant: TenantId, keys: &[RecordRef]) -> Result<Vec<Record>, StoreError> {
        let mut found = BTreeMap::new();
        for kind in keys.iter().map(|key| key.kind).collect::<BTreeSet<_>>() {
            let ids: Vec<Uuid> = keys.iter().filter(|key| key.kind == kind).map(|key| key.id).collect();
            let records = for_each_kind!(kind, Kind => by_ids::<Kind>(&self.reader, tenant, &ids).await?);
            found.extend(records.into_iter().map(|record| (record.key(), record)));
        }
        Ok(keys.iter().filter_map(|key| found.get(key).cloned()).collect())
    }
    async fn facility_by_public_id(&self, tenant: TenantId, id: &PublicFacilityId) -> Result<Option<Facility>, StoreError> {
        one(&self.reader, of_tenant::<Facility>(tenant).filter(facility::Column::PublicId.eq(id.digits()))).await
    }
    async fn facilities(
        &self,
        tenant: TenantId,
        after: Option<FacilityId>,
        limit: NonZeroU16,
    ) -> Result<Vec<Facility>, StoreError> {
        let page = of_tenant::<Facility>(tenant).order_by_asc(Facility::ID).limit(u64::from(limit.get()));
        let page = match after {
            Some(after) => page.filter(Facility::ID.gt(after.as_uuid())),
            None => page,
        };
        list(&self.reader, page).await
    }
    async fn record_by_source_ref(
        &self,
        tenant: TenantId,
        kind: RecordKind,
        source: &SourceRef,
    ) -> Result<Option<Record>, StoreError> {
        match kind {
            RecordKind::Facility => {
                let found = of_tenant::<Facility>(tenant).filter(facility::Column::SourceRef.eq(source.as_str()));
                Ok(one::<Facility>(&self.reader, found).await?.map(Record::from))
            }
            RecordKind::Dispatch => {
                let found = of_tenant::<Dispatch>(tenant).filter(dispatch::Column::SourceRef.eq(source.as_str()));
                Ok(one::<Dispatch>(&self.reader, found).await?.map(Record::from))
            }
            _ => Ok(None),
        }
    }
    async fn unit_by_call_sign(&self, tenant: TenantId, call_sign: &Line) -> Result<Option<Unit>, StoreError> {
        one(&self.reader, of_tenant::<Unit>(tenant).filter(unit::Column::CallSign.eq(call_sign.as_str()))).await
    }
    async fn token_by_digest(&self, digest: &[u8; 32]) -> Result<Option<ApiToken>, StoreError> {
        let found = api_token::Entity::find().filter(api_token::Column::SecretDigest.eq(digest.to_vec()));
        one(&self.reader, found).await
    }
    async fn tokens(&self, tenant: TenantId) -> Result<Vec<ApiToken>, StoreError> {
        all(&self.reader, tenant).await
    }
    async fn regions(&self, tenant: TenantId) -> Result<Vec<Region>, StoreError> {
        all(&self.reader, tenant).await
    }
    async fn divisions(&self, tenant: TenantId) -> Result<Vec<Division>, StoreError> {
        all(&self.reader, tenant).await
    }
    async fn policy_files(&self, tenant: TenantId) -> Result<Vec<PolicyFile>, StoreError> {
        all(&self.reader, tenant).await
    }
}

/// Ids in one query at most: databases bound the number of values.
const IDS: usize = 500;

async fn by_ids<R: Stored>(connection: &DatabaseConnection, tenant: TenantId, ids: &[Uuid]) -> Result<Vec<Record>, StoreError> {
    let mut found = Vec::new();
    for ids in ids.chunks(IDS) {
        let records: Vec<R> = list(connection, of_tenant::<R>(tenant).filter(R::ID.is_in(ids.iter().copied()))).await?;
        found.extend(records.into_iter().map(Into::into));
    }
    Ok(found)
}
