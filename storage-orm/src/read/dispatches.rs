//! Dispatches, and the one moment that live boards start from.

use super::journal::head;
use super::rows::{all, failed, list, long_list, of_tenant};
use crate::OrmStore;
use crate::entity::{Micros, dispatch};
use crate::map::signed;
use async_trait::async_trait;
use bayboard::access::RecordStatus;
use bayboard::danger::AsRaw;
use bayboard::{
    BoardSnapshot, Dispatch, DispatchFilter, DispatchReads, FacilityId, StoreError, Tenant, TenantId, Timestamp, Word,
};
use sea_orm::{ColumnTrait, Condition, DatabaseConnection, DatabaseTransaction, QueryFilter, QueryOrder, QuerySelect, Select};
use std::cmp::Reverse;
use std::collections::BTreeMap;
use std::num::NonZeroU16;

#[async_trait]
impl DispatchReads for OrmStore {
    async fn dispatches(
        &self,
        tenant: TenantId,
        filter: &DispatchFilter,
        limit: NonZeroU16,
    ) -> Result<Vec<Dispatch>, StoreError> {
        match filter.facility {
            None => page(&self.reader, tenant, filter, limit, None).await,
            Some(facility) => at_facility(&self.reader, tenant, filter, limit, facility).await,
        }
    }
    async fn board_snapshot(&self, tenant: TenantId, settled_after: Timestamp) -> Result<Option<BoardSnapshot>, StoreError> {
        let moment = self.dialect.begin_read(&self.reader).await.map_err(failed)?;
        let snapshot = snapshot(&moment, tenant, settled_after).await?;
        moment.rollback().await.map_err(failed)?;
        Ok(snapshot)
    }
}

/// One page each of those that start and of those that end there, put together: each follows an index, while a search for
/// either would sort all that a facility ever had.
async fn at_facility(
    reader: &DatabaseConnection,
    tenant: TenantId,
    filter: &DispatchFilter,
    limit: NonZeroU16,
    facility: FacilityId,
) -> Result<Vec<Dispatch>, StoreError> {
    let (origin, destination) = (dispatch::Column::OriginFacility, dispatch::Column::DestinationFacility);
    let starting = page(reader, tenant, filter, limit, Some((origin, facility))).await?;
    let ending = page(reader, tenant, filter, limit, Some((destination, facility))).await?;
    let both = starting.into_iter().chain(ending).map(|it| (Reverse(it.as_raw().run_number), it));
    Ok(both.collect::<BTreeMap<_, _>>().into_values().take(limit.get().into()).collect())
}

async fn page(
    reader: &DatabaseConnection,
    tenant: TenantId,
    filter: &DispatchFilter,
    limit: NonZeroU16,
    end: Option<(dispatch::Column, FacilityId)>,
) -> Result<Vec<Dispatch>, StoreError> {
    // One bound, not two: SQLite takes each for a reason to go through all run numbers.
    let number = match filter.before {
        Some(before) => dispatch::Column::RunNumber.lt(signed(before.0)),
        None => dispatch::Column::RunNumber.is_not_null(),
    };
    let asked = Condition::all()
        .add(number)
        .add_option(filter.open_only.then(|| dispatch::Column::SettledAt.is_null()))
        .add_option(end.map(|(end, facility)| end.eq(facility.as_uuid())));
    let page = of_tenant::<Dispatch>(tenant).filter(asked);
    list(reader, page.order_by_desc(dispatch::Column::RunNumber).limit(u64::from(limit.get()))).await
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
    let active = dispatch::Column::RecordStatus.eq(RecordStatus::Active.word());
    let active: Select<dispatch::Entity> = of_tenant::<Dispatch>(tenant).filter(active);
    // Two questions: for either of them at once, SQLite goes through all that was ever settled.
    let mut wanted: Vec<Dispatch> = long_list(moment, active.clone().filter(settled.is_null())).await?;
    wanted.extend(long_list::<Dispatch>(moment, active.filter(settled.gte(Micros::from(settled_after)))).await?);
    wanted.sort_by_key(Dispatch::id);
    Ok(wanted)
}
