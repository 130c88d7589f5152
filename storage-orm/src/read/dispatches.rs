//! Dispatches, and the one moment that live boards start from.

use super::journal::head;
use super::rows::{all, failed, list, long_list, of_tenant};
use crate::OrmStore;
use crate::entity::{Micros, dispatch};
use crate::map::signed;
use async_trait::async_trait;
use bayboard::access::RecordStatus;
use bayboard::{BoardSnapshot, Dispatch, DispatchFilter, DispatchReads, StoreError, Tenant, TenantId, Timestamp, Word};
use sea_orm::{ColumnTrait, Condition, DatabaseTransaction, QueryFilter, QueryOrder, QuerySelect, Select};
use std::num::NonZeroU16;

#[async_trait]
impl DispatchReads for OrmStore {
    async fn dispatches(
        &self,
        tenant: TenantId,
        filter: &DispatchFilter,
        limit: NonZeroU16,
    ) -> Result<Vec<Dispatch>, StoreError> {
        let page = of_tenant::<Dispatch>(tenant).filter(asked_for(filter));
        list(&self.reader, page.order_by_desc(dispatch::Column::RunNumber).limit(u64::from(limit.get()))).await
    }
    async fn board_snapshot(&self, tenant: TenantId, settled_after: Timestamp) -> Result<Option<BoardSnapshot>, StoreError> {
        let moment = self.dialect.begin_read(&self.reader).await.map_err(failed)?;
        let snapshot = snapshot(&moment, tenant, settled_after).await?;
        moment.rollback().await.map_err(failed)?;
        Ok(snapshot)
    }
}

fn asked_for(filter: &DispatchFilter) -> Condition {
    let DispatchFilter { open_only, facility, before } = *filter;
    let ends = |facility| {
        let (origin, destination) = (dispatch::Column::OriginFacility, dispatch::Column::DestinationFacility);
        Condition::any().add(origin.eq(facility)).add(destination.eq(facility))
    };
    Condition::all()
        .add(dispatch::Column::RunNumber.is_not_null())
        .add_option(open_only.then(|| dispatch::Column::SettledAt.is_null()))
        .add_option(facility.map(|facility| ends(facility.as_uuid())))
        .add_option(before.map(|before| dispatch::Column::RunNumber.lt(signed(before.0))))
}

async fn snapshot(
    moment: &DatabaseTransaction,
    tenant: TenantId,
    settled_after: Timestamp,
) -> Result<Option<BoardSnapshot>, StoreError> {
    let Some(company) = all::<Tenant>(moment, tenant).await?.pop() else { return Ok(None) };
    Ok(Some(BoardSnapshot {
        sequence: head(moment, tenant).await?.sequence,
        tenant: company,
        facilities: all(moment, tenant).await?,
        displays: all(moment, tenant).await?,
        units: all(moment, tenant).await?,
        affiliates: all(moment, tenant).await?,
        payors: all(moment, tenant).await?,
        divisions: all(moment, tenant).await?,
        dispatches: on_boards(moment, tenant, settled_after).await?,
        ended_sessions: all(moment, tenant).await?,
    }))
}

async fn on_boards(
    moment: &DatabaseTransaction,
    tenant: TenantId,
    settled_after: Timestamp,
) -> Result<Vec<Dispatch>, StoreError> {
    let settled = dispatch::Column::SettledAt;
    let recent = Condition::any().add(settled.is_null()).add(settled.gte(Micros::from(settled_after)));
    let active = dispatch::Column::RecordStatus.eq(RecordStatus::Active.word());
    let wanted: Select<dispatch::Entity> = of_tenant::<Dispatch>(tenant).filter(active).filter(recent);
    long_list(moment, wanted.order_by_asc(dispatch::Column::Id)).await
}
