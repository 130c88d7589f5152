//! The journal, the change feed and logon history.

use crate::RedbStore;
use crate::fault::{Answer, Found};
use crate::tables::{ENTRIES, FEED, HEADS, LOGONS, NEWEST, after, bits, head};
use async_trait::async_trait;
use bayboard::danger::decode_part;
use bayboard::journal::{EntryKind, Head, LogonNumber, LogonRow, RawEntry, Sequence};
use bayboard::{Change, JournalReads, RecordKind, RecordRef, TenantId, Version, Word};
use redb::ReadTransaction;
use std::num::NonZeroU16;
use uuid::Uuid;

#[async_trait]
impl JournalReads for RedbStore {
    async fn journal_head(&self, tenant: TenantId) -> Answer<Head> {
        self.read(move |moment| Ok(head(&moment.open_table(HEADS)?, tenant)?.0)).await
    }
    async fn journal_entries(&self, tenant: TenantId, position: Sequence, limit: NonZeroU16) -> Answer<Vec<RawEntry>> {
        self.read(move |moment| {
            let rows = moment.open_table(ENTRIES)?.range(after(tenant, position.0))?;
            rows.take(limit.get().into()).map(|row| Ok(decode_part(row?.1.value())?)).collect()
        })
        .await
    }
    async fn changes(&self, tenant: TenantId, position: Sequence, limit: NonZeroU16) -> Answer<(Vec<Change>, Sequence)> {
        self.read(move |moment| changes(moment, tenant, position, limit.get().into())).await
    }
    async fn latest_entry(&self, tenant: TenantId, kind: EntryKind) -> Answer<Option<RawEntry>> {
        self.read(move |moment| {
            let Some(newest) = moment.open_table(NEWEST)?.get((bits(tenant), kind.word()))? else { return Ok(None) };
            let entry = moment.open_table(ENTRIES)?.get((bits(tenant), newest.value()))?;
            Ok(entry.map(|bytes| decode_part(bytes.value())).transpose()?)
        })
        .await
    }
    async fn logons(&self, tenant: TenantId, number: LogonNumber, limit: NonZeroU16) -> Answer<Vec<(LogonNumber, LogonRow)>> {
        self.read(move |moment| {
            let rows = moment.open_table(LOGONS)?.range(after(tenant, number.0))?.take(limit.get().into());
            rows.map(|row| {
                let (key, bytes) = row?;
                Ok((LogonNumber(key.value().1), decode_part(bytes.value())?))
            })
            .collect()
        })
        .await
    }
}

/// A full page reaches to its last change, another one to the head of the same moment.
fn changes(moment: &ReadTransaction, tenant: TenantId, position: Sequence, limit: usize) -> Found<(Vec<Change>, Sequence)> {
    let rows: Vec<_> = moment.open_table(FEED)?.range(after(tenant, position.0))?.take(limit).collect::<Result<_, _>>()?;
    let reach = match rows.last() {
        Some((last, _)) if rows.len() == limit => Sequence(last.value().1),
        _ => head(&moment.open_table(HEADS)?, tenant)?.0.sequence.max(position),
    };
    let changes = rows.iter().filter_map(|(key, row)| change(key.value().1, row.value()));
    Ok((changes.collect(), reach))
}

/// What changed. A kind of record that this version does not know is nothing it could read anyway.
fn change(sequence: u64, (kind, id, version): (&str, u128, u32)) -> Option<Change> {
    let record = RecordRef { kind: RecordKind::from_word(kind)?, id: Uuid::from_u128(id) };
    Some(Change { sequence: Sequence(sequence), record, version: Version(version) })
}
