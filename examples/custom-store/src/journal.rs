//! The journal, the change feed and logon history.

use crate::RedbStore;
use crate::fault::{Answer, Found};
use crate::records::turned;
use crate::tables::{ENTRIES, ENTRY_KEYS, HEADS, LOGONS, after, bits, head};
use async_trait::async_trait;
use bayboard::danger::{decode_part, encode_part};
use bayboard::journal::{EntryKey, Head, LogonKey, LogonNumber, LogonRow, RawEntry, Sequence};
use bayboard::{Change, Journal, StoreError, TenantId};
use redb::{ReadTransaction, ReadableTable};
use std::num::NonZeroU16;
use uuid::Uuid;

#[async_trait]
impl Journal for RedbStore {
    async fn head(&self, tenant: TenantId) -> Answer<Head> {
        self.read(move |moment| Ok(head(&moment.open_table(HEADS)?, tenant)?.0)).await
    }

    async fn heads(&self) -> Answer<Vec<(TenantId, Head)>> {
        self.read(|moment| {
            let heads = moment.open_table(HEADS)?;
            let tenants = heads.iter()?.map(|row| Ok(TenantId::from_uuid(Uuid::from_u128(row?.0.value()))));
            tenants.map(|tenant| tenant.and_then(|tenant| Ok((tenant, head(&heads, tenant)?.0)))).collect()
        })
        .await
    }

    async fn entries(
        &self,
        of: &EntryKey,
        at: Option<Sequence>,
        falling: bool,
        limit: NonZeroU16,
    ) -> Answer<Vec<RawEntry>> {
        let of = of.clone();
        self.read(move |moment| entries(moment, &of, at, falling, limit.get().into())).await
    }

    async fn changes(
        &self,
        tenant: TenantId,
        position: Sequence,
        limit: NonZeroU16,
    ) -> Answer<(Vec<Change>, Sequence)> {
        self.read(move |moment| changes(moment, tenant, position, limit.get().into())).await
    }

    async fn logons(
        &self,
        of: &LogonKey,
        number: LogonNumber,
        limit: NonZeroU16,
    ) -> Answer<Vec<(LogonNumber, LogonRow)>> {
        let (tenant, facility) = (of.tenant(), of.facility());
        self.read(move |moment| {
            let rows = moment.open_table(LOGONS)?.range(after(tenant, number.0))?.map(|row| {
                let (key, bytes) = row?;
                let row: LogonRow = decode_part(bytes.value())?;
                Ok((facility.is_none() || row.facility == facility)
                    .then_some((LogonNumber(key.value().1), row)))
            });
            rows.filter_map(Result::transpose).take(limit.get().into()).collect()
        })
        .await
    }

    async fn drop_payloads(
        &self,
        of: TenantId,
        under: Sequence,
        at: Sequence,
        limit: NonZeroU16,
    ) -> Answer<Option<Sequence>> {
        self.write(move |transaction| {
            let (mut journal, mut keys) =
                (transaction.open_table(ENTRIES)?, transaction.open_table(ENTRY_KEYS)?);
            let says: Option<RawEntry> =
                journal.get((bits(of), under.0))?.map(|row| decode_part(row.value())).transpose()?;
            let upto = says.and_then(|entry| entry.drops_upto()).ok_or(StoreError::NoRetention { under })?;
            let goes = |told: RawEntry| Some((told.let_go(upto)?, told.keys(), told.sequence));
            let rows = journal.range(after(of, at.0))?.map(|row| Ok(goes(decode_part(row?.1.value())?)));
            let gone: Vec<_> =
                rows.filter_map(Result::transpose).take(limit.get().into()).collect::<Found<_>>()?;
            for (entry, found_by, at) in &gone {
                found_by
                    .iter()
                    .try_for_each(|key| keys.remove((bits(of), &key.bytes()[..], at.0)).map(drop))?;
                journal.insert((bits(of), at.0), encode_part(entry).as_slice())?;
            }
            Ok(gone.last().map(|(.., at)| *at))
        })
        .await
    }
}

fn entries(
    moment: &ReadTransaction,
    of: &EntryKey,
    at: Option<Sequence>,
    falling: bool,
    limit: usize,
) -> Found<Vec<RawEntry>> {
    let (tenant, key, journal) = (bits(of.tenant()), of.bytes(), moment.open_table(ENTRIES)?);
    let (Sequence(from), Sequence(to)) = Sequence::beyond(at, falling).into_inner();
    let places: Box<dyn Iterator<Item = Found<u64>>> = match of {
        EntryKey::All(_) => {
            turned(journal.range((tenant, from)..=(tenant, to))?.map(|row| Ok(row?.0.value().1)), falling)
        }
        _ => {
            let rows =
                moment.open_table(ENTRY_KEYS)?.range((tenant, &key[..], from)..=(tenant, &key[..], to))?;
            turned(rows.map(|row| Ok(row?.0.value().2)), falling)
        }
    };
    let found = places
        .take(limit)
        .map(|at| Ok(journal.get((tenant, at?))?.map(|row| decode_part(row.value())).transpose()?));
    found.filter_map(Result::transpose).collect()
}

/// A full page reaches to its last change, another one to the head of the same moment.
fn changes(
    moment: &ReadTransaction,
    tenant: TenantId,
    position: Sequence,
    limit: usize,
) -> Found<(Vec<Change>, Sequence)> {
    let rows = moment.open_table(ENTRIES)?.range(after(tenant, position.0))?;
    let entries = rows.map(|row| Ok(decode_part::<RawEntry>(row?.1.value())?.change()));
    let changes: Vec<Change> = entries.filter_map(Result::transpose).take(limit).collect::<Found<_>>()?;
    let reach = match changes.last() {
        Some(last) if changes.len() == limit => last.sequence,
        _ => head(&moment.open_table(HEADS)?, tenant)?.0.sequence.max(position),
    };
    Ok((changes, reach))
}
