//! Records by key, by a value that one of them holds, and by lists.

use crate::RedbStore;
use crate::fault::{Answer, Fault, Found};
use crate::tables::{HEADS, LISTS, Place, RECORDS, UNIQUE, bits, head, place};
use async_trait::async_trait;
use bayboard::danger::decode;
use bayboard::{DecodeError, Index, Moment, Range, Record, RecordRef, Records, StoredWord, TenantId, Unique};
use redb::ReadTransaction;
use std::num::NonZeroU16;
use std::ops::Bound;
use uuid::Uuid;

#[async_trait]
impl Records for RedbStore {
    async fn records(&self, tenant: TenantId, keys: &[RecordRef]) -> Answer<Vec<Record>> {
        let places: Vec<Place> = keys.iter().map(|key| place(tenant, *key)).collect();
        self.read(move |moment| listed(moment, places.into_iter().map(Ok), usize::MAX)).await
    }

    async fn find(&self, value: &Unique) -> Answer<Option<Record>> {
        let value = value.bytes();
        self.read(move |moment| {
            let holder = moment.open_table(UNIQUE)?.get(&value[..])?.map(|row| row.value());
            let Some(place) = holder else { return Ok(None) };
            Ok(moment.open_table(RECORDS)?.get(place)?.map(|row| read(place, row.value().1)).transpose()?)
        })
        .await
    }

    async fn page(&self, range: &Range, limit: NonZeroU16) -> Answer<Vec<Record>> {
        let range = range.clone();
        self.read(move |moment| page(moment, &range, limit.get().into())).await
    }

    async fn moment(&self, tenant: TenantId, ranges: &[Range]) -> Answer<Moment> {
        let ranges = ranges.to_vec();
        self.read(move |moment| {
            let sequence = head(&moment.open_table(HEADS)?, tenant)?.0.sequence;
            let records = ranges.iter().map(|range| page(moment, range, usize::MAX));
            Ok(Moment { sequence, records: records.collect::<Found<_>>()? })
        })
        .await
    }
}

fn page(moment: &ReadTransaction, range: &Range, limit: usize) -> Found<Vec<Record>> {
    let (Some((from, to)), Some(ids)) = (range.ends(), range.ids()) else { return Ok(Vec::new()) };
    let (home, index, within) = (bits(range.tenant), range.index.number(), &range.within[..]);
    if range.index == Index::OfKind {
        let at = |id: Uuid| (home, within.first().copied().unwrap_or(0), id.as_u128());
        let (first, last) = (Bound::Included(at(Uuid::nil())), Bound::Included(at(Uuid::max())));
        let rows = moment.open_table(RECORDS)?.range((or(ids.0.map(at), first), or(ids.1.map(at), last)))?;
        return listed(moment, turned(rows.map(|row| Ok(row?.0.value())), range.falling), limit);
    }
    // It ends where the next part of the list begins.
    let next = [within, &[0]].concat();
    let (first, last) = ((home, index, within, &[][..], 0), (home, index, &next[..], &[][..], 0));
    let from = from.as_ref().map(|(key, id)| (home, index, within, &key[..], id.as_u128()));
    let to = to.as_ref().map(|(key, id)| (home, index, within, &key[..], id.as_u128()));
    let rows =
        moment.open_table(LISTS)?.range((or(from, Bound::Included(first)), or(to, Bound::Excluded(last))))?;
    let places =
        rows.map(|row| row.map(|(key, kind)| (home, kind.value(), key.value().4)).map_err(Fault::from));
    listed(moment, turned(places, range.falling), limit)
}

fn or<P>(bound: Bound<P>, open: Bound<P>) -> Bound<P> {
    if let Bound::Unbounded = bound { open } else { bound }
}

pub(crate) fn turned<'a, T>(
    rows: impl DoubleEndedIterator<Item = T> + 'a,
    falling: bool,
) -> Box<dyn Iterator<Item = T> + 'a> {
    if falling { Box::new(rows.rev()) } else { Box::new(rows) }
}

/// The records there, as many as fit the limit. One written by a newer version is withheld: it must not hide
/// its neighbours.
fn listed(
    moment: &ReadTransaction,
    places: impl Iterator<Item = Found<Place>>,
    limit: usize,
) -> Found<Vec<Record>> {
    let records = moment.open_table(RECORDS)?;
    let rows = places.map(|place| {
        let place = place?;
        match records.get(place)?.map(|row| read(place, row.value().1)).transpose() {
            Err(error) if error.is_of_another_version() => {
                tracing::warn!(%error, "withheld a record of a newer version");
                Ok(None)
            }
            record => Ok(record?),
        }
    });
    rows.filter_map(Result::transpose).take(limit).collect()
}

/// The record in these bytes. Another kind than its place says is damage.
fn read((_, kind, _): Place, bytes: &[u8]) -> Result<Record, DecodeError> {
    let record = decode(bytes)?;
    if record.key().kind.number() == kind { Ok(record) } else { Err(DecodeError::NotCanonical) }
}
