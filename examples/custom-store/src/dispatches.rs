//! Dispatches, and the one moment that live boards start from.

use crate::RedbStore;
use crate::fault::{Answer, Found};
use crate::records::{all, listed};
use crate::tables::{EVERY, HEADS, LISTS, LIVE, ListKeys, OPEN, RECORDS, bits, head, moment_of};
use async_trait::async_trait;
use bayboard::access::RecordStatus;
use bayboard::{BoardSnapshot, Dispatch, DispatchFilter, DispatchReads, RecordKind, Tenant, TenantId, Timestamp, Word};
use redb::ReadTransaction;
use std::num::NonZeroU16;

#[async_trait]
impl DispatchReads for RedbStore {
    async fn dispatches(&self, tenant: TenantId, filter: &DispatchFilter, limit: NonZeroU16) -> Answer<Vec<Dispatch>> {
        let DispatchFilter { open_only, facility, before } = *filter;
        let list = facility.map_or(if open_only { OPEN } else { EVERY }, |facility| facility.as_uuid().as_u128());
        let places = places(tenant, list, 0, before.map_or(u64::MAX, |run| run.0.saturating_sub(1)));
        let wanted = move |dispatch: &Dispatch| !open_only || dispatch.settled_at().is_none();
        self.read(move |moment| falling(moment, places, limit.get().into(), wanted)).await
    }
    async fn board_snapshot(&self, tenant: TenantId, settled_after: Timestamp) -> Answer<Option<BoardSnapshot>> {
        self.read(move |moment| snapshot(moment, tenant, settled_after)).await
    }
}

fn places(tenant: TenantId, list: u128, from: u64, to: u64) -> ListKeys {
    (bits(tenant), list, from, u128::MIN)..=(bits(tenant), list, to, u128::MAX)
}

/// The dispatches there, the highest rank first, until the limit is reached.
fn falling(moment: &ReadTransaction, at: ListKeys, limit: usize, wanted: impl Fn(&Dispatch) -> bool) -> Found<Vec<Dispatch>> {
    let records = moment.open_table(RECORDS)?;
    let found = moment.open_table(LISTS)?.range(at)?.rev().map(|row| {
        let (tenant, _, _, id) = row?.0.value();
        let bytes = records.get((RecordKind::Dispatch.word(), tenant, id))?;
        Ok(bytes.map_or(Ok(None), |bytes| listed(bytes.value()))?.filter(&wanted))
    });
    found.filter_map(Result::transpose).take(limit).collect()
}

fn snapshot(moment: &ReadTransaction, tenant: TenantId, settled_after: Timestamp) -> Found<Option<BoardSnapshot>> {
    let Some(company) = all::<Tenant>(moment, tenant, RecordKind::Tenant)?.pop() else { return Ok(None) };
    let live = places(tenant, LIVE, moment_of(settled_after), u64::MAX);
    Ok(Some(BoardSnapshot {
        sequence: head(&moment.open_table(HEADS)?, tenant)?.0.sequence,
        tenant: company,
        facilities: all(moment, tenant, RecordKind::Facility)?,
        displays: all(moment, tenant, RecordKind::Display)?,
        units: all(moment, tenant, RecordKind::Unit)?,
        affiliates: all(moment, tenant, RecordKind::Affiliate)?,
        payors: all(moment, tenant, RecordKind::Payor)?,
        divisions: all(moment, tenant, RecordKind::Division)?,
        dispatches: falling(moment, live, usize::MAX, |dispatch| dispatch.record_status() == RecordStatus::Active)?,
        ended_sessions: all(moment, tenant, RecordKind::EndedSession)?,
    }))
}
