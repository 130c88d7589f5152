//! Dispatches, and the one moment that live boards start from.

use crate::RedbStore;
use crate::fault::Fault;
use crate::records::{all, listed, read};
use crate::tables::{EVERY, HEADS, LISTS, LIVE, OPEN, RECORDS, bits, head};
use async_trait::async_trait;
use bayboard::access::RecordStatus;
use bayboard::{
    BoardSnapshot, Dispatch, DispatchFilter, DispatchReads, RecordKind, StoreError, Tenant, TenantId, Timestamp, Word,
};
use redb::ReadTransaction;
use std::num::NonZeroU16;

#[async_trait]
impl DispatchReads for RedbStore {
    async fn dispatches(
        &self,
        tenant: TenantId,
        filter: &DispatchFilter,
        limit: NonZeroU16,
    ) -> Result<Vec<Dispatch>, StoreError> {
        let filter = *filter;
        self.read(move |moment| dispatches(moment, tenant, filter, limit.get().into())).await
    }
    async fn board_snapshot(&self, tenant: TenantId, settled_after: Timestamp) -> Result<Option<BoardSnapshot>, StoreError> {
        self.read(move |moment| snapshot(moment, tenant, settled_after)).await
    }
}

fn dispatches(moment: &ReadTransaction, tenant: TenantId, filter: DispatchFilter, limit: usize) -> Result<Vec<Dispatch>, Fault> {
    let DispatchFilter { open_only, facility, before } = filter;
    let list = facility.map_or(if open_only { OPEN } else { EVERY }, |facility| facility.as_uuid().as_u128());
    let before = before.map_or(u64::MAX, |run| run.0);
    let rows = moment.open_table(LISTS)?.range((bits(tenant), list, 0)..(bits(tenant), list, before))?;
    let found = by_ids(moment, tenant, rows.rev().map(|row| Ok(row?.1.value())))?;
    let asked_for = |dispatch: &Dispatch| !open_only || dispatch.settled_at().is_none();
    found.filter(|dispatch| dispatch.as_ref().map_or(true, asked_for)).take(limit).collect()
}

fn by_ids(
    moment: &ReadTransaction,
    tenant: TenantId,
    ids: impl Iterator<Item = Result<u128, Fault>>,
) -> Result<impl Iterator<Item = Result<Dispatch, Fault>>, Fault> {
    let records = moment.open_table(RECORDS)?;
    let found = ids.map(move |id| match records.get((RecordKind::Dispatch.word(), bits(tenant), id?))? {
        Some(bytes) => listed(read(bytes.value())),
        None => Ok(None),
    });
    Ok(found.filter_map(Result::transpose))
}

fn snapshot(moment: &ReadTransaction, tenant: TenantId, settled_after: Timestamp) -> Result<Option<BoardSnapshot>, Fault> {
    let Some(company) = all::<Tenant>(moment, tenant, RecordKind::Tenant)?.pop() else { return Ok(None) };
    Ok(Some(BoardSnapshot {
        sequence: head(&moment.open_table(HEADS)?, tenant)?.0.sequence,
        tenant: company,
        facilities: all(moment, tenant, RecordKind::Facility)?,
        displays: all(moment, tenant, RecordKind::Display)?,
        units: all(moment, tenant, RecordKind::Unit)?,
        affiliates: all(moment, tenant, RecordKind::Affiliate)?,
        payors: all(moment, tenant, RecordKind::Payor)?,
        divisions: all(moment, tenant, RecordKind::Division)?,
        dispatches: on_boards(moment, tenant, settled_after)?,
        ended_sessions: all(moment, tenant, RecordKind::EndedSession)?,
    }))
}

fn on_boards(moment: &ReadTransaction, tenant: TenantId, settled_after: Timestamp) -> Result<Vec<Dispatch>, Fault> {
    let (from, to) = ((bits(tenant), settled_after.as_micros(), u128::MIN), (bits(tenant), i64::MAX, u128::MAX));
    let rows = moment.open_table(LIVE)?.range(from..=to)?;
    let found = by_ids(moment, tenant, rows.map(|row| Ok(row?.0.value().2)))?;
    let active = |dispatch: &Dispatch| dispatch.record_status() == RecordStatus::Active;
    found.filter(|dispatch| dispatch.as_ref().map_or(true, active)).collect()
}
