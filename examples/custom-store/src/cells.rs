//! Unchained rows that come and go.

use crate::RedbStore;
use crate::fault::{Answer, Found};
use crate::guards::append_logon;
use crate::tables::{CELLS, CellPlace, CellRow, RANKS, bits};
use async_trait::async_trait;
use bayboard::journal::LogonRow;
use bayboard::{Cell, CellKey, CellRange, Cells, StoredWord, Swap, TenantId, Timestamp};
use redb::{ReadTransaction, ReadableTable, WriteTransaction};
use std::num::NonZeroU16;
use std::ops::Bound;
use uuid::Uuid;

#[async_trait]
impl Cells for RedbStore {
    async fn cell(&self, tenant: TenantId, key: &CellKey, now: Timestamp) -> Answer<Option<Cell>> {
        let key = *key;
        self.read(move |moment| {
            Ok(cell(&moment.open_table(CELLS)?, tenant, key)?.filter(|cell| now < cell.until))
        })
        .await
    }

    async fn cells(&self, range: &CellRange, now: Timestamp, limit: NonZeroU16) -> Answer<Vec<Cell>> {
        let range = range.clone();
        self.read(move |moment| listed(moment, &range, now, limit.get().into())).await
    }

    async fn swap(
        &self,
        of: TenantId,
        swaps: &[Swap],
        logon: Option<&LogonRow>,
        now: Timestamp,
    ) -> Answer<()> {
        let (swaps, logon) = (swaps.to_vec(), logon.cloned());
        self.write(move |transaction| {
            swap(transaction, of, &swaps, now)?;
            logon.map_or(Ok(()), |row| append_logon(transaction, of, &row).map(drop))
        })
        .await
    }
}

fn cell(cells: &impl ReadableTable<CellPlace, CellRow>, of: TenantId, key: CellKey) -> Found<Option<Cell>> {
    let Some(row) = cells.get((bits(of), key.space.number(), &key.id))? else { return Ok(None) };
    let (version, owner, rank, until, bytes) = row.value();
    let (owner, until, bytes) =
        (Uuid::from_u128(owner), Timestamp::from_micros(until), bytes.map(<[u8]>::to_vec));
    Ok(Some(Cell { key, version, owner, rank, until, bytes }))
}

fn listed(moment: &ReadTransaction, range: &CellRange, now: Timestamp, limit: usize) -> Found<Vec<Cell>> {
    let CellRange { tenant, space, owner, upto, after } = *range;
    let at = |rank, id| (bits(tenant), space.number(), rank, id);
    let first = after
        .as_ref()
        .map_or(Bound::Included(at(i64::MIN, &[0; 32])), |(rank, id)| Bound::Excluded(at(*rank, id)));
    let (cells, ranks) = (moment.open_table(CELLS)?, moment.open_table(RANKS)?);
    let rows = ranks.range((first, Bound::Included(at(upto, &[u8::MAX; 32]))))?.map(|row| {
        let (place, row) = row?;
        let (of, until) = row.value();
        let is_asked_for = now.as_micros() < until && owner.is_none_or(|owner| owner.as_u128() == of);
        if is_asked_for { cell(&cells, tenant, CellKey { space, id: *place.value().3 }) } else { Ok(None) }
    });
    rows.filter_map(Result::transpose).take(limit).collect()
}

/// Puts every cell in its place, or says that one must not be.
pub(crate) fn swap(on: &WriteTransaction, of: TenantId, swaps: &[Swap], now: Timestamp) -> Found<()> {
    let (mut cells, mut ranks) = (on.open_table(CELLS)?, on.open_table(RANKS)?);
    for swap in swaps {
        let before = cell(&cells, of, swap.cell.key)?;
        let Cell { key, version, owner, rank, until, bytes } = swap.over(before.as_ref(), now)?;
        let (tenant, space, owner, until) =
            (bits(of), key.space.number(), owner.as_u128(), until.as_micros());
        if let Some(before) = before {
            ranks.remove((tenant, space, before.rank, &key.id))?;
        }
        if bytes.is_some() {
            ranks.insert((tenant, space, rank, &key.id), (owner, until))?;
        }
        cells.insert((tenant, space, &key.id), (version, owner, rank, until, bytes.as_deref()))?;
    }
    Ok(())
}
