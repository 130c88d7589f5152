//! The journal, the change feed and logon history.

use super::rows::failed;
use crate::OrmStore;
use crate::entity::{head as heads, journal_body, journal_entry, logon};
use crate::map::{digest, logon as read_logon, raw_entry, record_ref, sequence, signed};
use async_trait::async_trait;
use bayboard::journal::{EntryKind, Head, LogonNumber, LogonRow, RawEntry, Sequence};
use bayboard::{Change, DecodeError, JournalReads, StoreError, TenantId, Version, Word};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use std::collections::BTreeMap;
use std::num::NonZeroU16;

#[async_trait]
impl JournalReads for OrmStore {
    async fn journal_head(&self, tenant: TenantId) -> Result<Head, StoreError> {
        head(&self.reader, tenant).await
    }
    async fn journal_entries(&self, tenant: TenantId, after: Sequence, limit: NonZeroU16) -> Result<Vec<RawEntry>, StoreError> {
        let entries = entries(&self.reader, tenant, after, limit).await?;
        let Some(last) = entries.last().map(|entry| entry.sequence) else { return Ok(Vec::new()) };
        let mut bodies = bodies(&self.reader, tenant, after, last).await?;
        let whole = entries.into_iter().map(|entry| {
            let body = bodies.remove(&entry.sequence);
            raw_entry(entry, body)
        });
        Ok(whole.collect::<Result<_, _>>()?)
    }
    async fn changes(&self, tenant: TenantId, after: Sequence, limit: NonZeroU16) -> Result<(Vec<Change>, Sequence), StoreError> {
        // The head first: what is committed after this line lies beyond it and is left to the next call.
        let upto = head(&self.reader, tenant).await?.sequence;
        if upto <= after {
            return Ok((Vec::new(), after));
        }
        let rows = changes(&self.reader, tenant, after, upto, limit).await?;
        let full = rows.len() == usize::from(limit.get());
        let reach = rows.last().filter(|_| full).map(|last| sequence(last.sequence)).transpose()?;
        let changes = rows.iter().filter_map(|row| change(row).transpose()).collect::<Result<_, _>>()?;
        Ok((changes, reach.unwrap_or(upto)))
    }
    async fn latest_entry(&self, tenant: TenantId, kind: EntryKind) -> Result<Option<RawEntry>, StoreError> {
        // The number alone first: it stands in an index by kinds.
        let newest = journal_entry::Entity::find()
            .select_only()
            .column(journal_entry::Column::Sequence)
            .filter(journal_entry::Column::Tenant.eq(tenant.as_uuid()))
            .filter(journal_entry::Column::Kind.eq(kind.word()))
            .order_by_desc(journal_entry::Column::Sequence);
        let Some(newest) = newest.into_tuple::<i64>().one(&self.reader).await.map_err(failed)? else { return Ok(None) };
        let before = Sequence(sequence(newest)?.0.saturating_sub(1));
        Ok(self.journal_entries(tenant, before, NonZeroU16::MIN).await?.pop())
    }
    async fn logons(
        &self,
        tenant: TenantId,
        after: LogonNumber,
        limit: NonZeroU16,
    ) -> Result<Vec<(LogonNumber, LogonRow)>, StoreError> {
        let rows = logon::Entity::find()
            .filter(logon::Column::Tenant.eq(tenant.as_uuid()))
            .filter(logon::Column::Number.gt(signed(after.0)))
            .order_by_asc(logon::Column::Number)
            .limit(u64::from(limit.get()));
        let rows = rows.all(&self.reader).await.map_err(failed)?;
        Ok(rows.into_iter().map(read_logon).collect::<Result<_, _>>()?)
    }
}

/// The tenant's head, as this connection sees it.
pub(super) async fn head(connection: &impl ConnectionTrait, tenant: TenantId) -> Result<Head, StoreError> {
    let row = heads::Entity::find_by_id(tenant.as_uuid()).one(connection).await.map_err(failed)?;
    let head = |row: heads::Model| Ok(Head { sequence: sequence(row.sequence)?, hash: digest(&row.hash)? });
    Ok(row.map(head).transpose().map_err(|error: DecodeError| StoreError::from(error))?.unwrap_or(Head::EMPTY))
}

async fn entries(
    connection: &impl ConnectionTrait,
    tenant: TenantId,
    after: Sequence,
    limit: NonZeroU16,
) -> Result<Vec<journal_entry::Model>, StoreError> {
    let rows = journal_entry::Entity::find()
        .filter(journal_entry::Column::Tenant.eq(tenant.as_uuid()))
        .filter(journal_entry::Column::Sequence.gt(signed(after.0)))
        .order_by_asc(journal_entry::Column::Sequence)
        .limit(u64::from(limit.get()));
    rows.all(connection).await.map_err(failed)
}

async fn bodies(
    connection: &impl ConnectionTrait,
    tenant: TenantId,
    after: Sequence,
    last: i64,
) -> Result<BTreeMap<i64, journal_body::Model>, StoreError> {
    let rows = journal_body::Entity::find()
        .filter(journal_body::Column::Tenant.eq(tenant.as_uuid()))
        .filter(journal_body::Column::Sequence.gt(signed(after.0)))
        .filter(journal_body::Column::Sequence.lte(last));
    let rows = rows.all(connection).await.map_err(failed)?;
    Ok(rows.into_iter().map(|body| (body.sequence, body)).collect())
}

async fn changes(
    connection: &impl ConnectionTrait,
    tenant: TenantId,
    after: Sequence,
    upto: Sequence,
    limit: NonZeroU16,
) -> Result<Vec<journal_entry::Model>, StoreError> {
    let kinds = [EntryKind::Change.word(), EntryKind::Erasure.word()];
    let rows = journal_entry::Entity::find()
        .filter(journal_entry::Column::Tenant.eq(tenant.as_uuid()))
        .filter(journal_entry::Column::Sequence.gt(signed(after.0)))
        .filter(journal_entry::Column::Sequence.lte(signed(upto.0)))
        .filter(journal_entry::Column::Kind.is_in(kinds))
        .order_by_asc(journal_entry::Column::Sequence)
        .limit(u64::from(limit.get()));
    rows.all(connection).await.map_err(failed)
}

/// What the entry changed. A kind of record that this version does not know is nothing it could read anyway.
fn change(row: &journal_entry::Model) -> Result<Option<Change>, StoreError> {
    let (Some(kind), Some(id), Some(version)) = (&row.record_kind, row.record_id, row.record_version) else { return Ok(None) };
    let record = match record_ref(kind, id) {
        Ok(record) => record,
        Err(DecodeError::UnknownWord(_)) => return Ok(None),
        Err(error) => return Err(error.into()),
    };
    let version = u32::try_from(version).map(Version).map_err(|_| DecodeError::NotCanonical)?;
    Ok(Some(Change { sequence: sequence(row.sequence)?, record, version }))
}
