//! The journal and logon history.

use super::feed;
use super::rows::{failed, models};
use crate::OrmStore;
use crate::dialect::Dialect;
use crate::retention;
use crate::sql::fixed;
use crate::table::journal_entry::COLUMNS;
use crate::table::{head as heads, journal_body, journal_entry, logon};
use crate::table::{logon as logon_of, logon_rows_of, raw_entry, signed, tenant_head};
use async_trait::async_trait;
use bayboard::journal::{EntryKey, Head, LogonKey, LogonNumber, LogonRow, RawEntry, Sequence};
use bayboard::{Change, Journal, StoreError, TenantId};
use sea_orm::{ConnectionTrait, DbErr, FromQueryResult, QueryResult, Value};
use std::num::NonZeroU16;

const HEAD: &str = "SELECT tenant, sequence, hash, last_run, last_logon FROM bayboard_head WHERE tenant = $1";
const HEADS: &str = "SELECT tenant, sequence, hash, last_run, last_logon FROM bayboard_head WHERE sequence > 0 ORDER BY tenant";
const BODY: &str = "LEFT JOIN bayboard_journal_body AS body ON body.tenant = entry.tenant AND body.sequence = entry.sequence";

#[async_trait]
impl Journal for OrmStore {
    async fn head(&self, tenant: TenantId) -> Result<Head, StoreError> {
        head(&self.reader, self.dialect, tenant).await
    }

    async fn heads(&self) -> Result<Vec<(TenantId, Head)>, StoreError> {
        let rows = self.all(fixed(self.dialect, HEADS, [])).await?;
        rows.iter()
            .map(|row| head_of(row).map(|(row, head)| (TenantId::from_uuid(row.tenant), head)))
            .collect()
    }

    async fn entries(
        &self,
        of: &EntryKey,
        after: Option<Sequence>,
        falling: bool,
        limit: NonZeroU16,
    ) -> Result<Vec<RawEntry>, StoreError> {
        let after = after.map_or(if falling { i64::MAX } else { 0 }, |after| signed(after.0));
        let (beyond, order) = if falling { ("<", " DESC") } else { (">", "") };
        let (tenant, key) = (of.tenant().as_uuid(), of.bytes());
        let (text, values): (String, Vec<Value>) = match of {
            EntryKey::All(_) => (
                format!(
                    "SELECT {COLUMNS}, body.salt, body.payload FROM bayboard_journal_entry AS entry {BODY} \
                     WHERE entry.tenant = $1 AND entry.sequence {beyond} $2 ORDER BY entry.sequence{order} LIMIT $3"
                ),
                vec![tenant.into(), after.into(), i64::from(limit.get()).into()],
            ),
            // Every other key is looked up by its bytes, and so is one that is added.
            _ => (
                format!(
                    "SELECT {COLUMNS}, body.salt, body.payload FROM bayboard_entry_key AS found \
                     CROSS JOIN bayboard_journal_entry AS entry {BODY} \
                     WHERE found.tenant = $1 AND found.key = $2 AND found.sequence {beyond} $3 \
                     AND entry.tenant = found.tenant AND entry.sequence = found.sequence \
                     ORDER BY found.sequence{order} LIMIT $4"
                ),
                vec![tenant.into(), key.into(), after.into(), i64::from(limit.get()).into()],
            ),
        };
        self.all(fixed(self.dialect, &text, values)).await?.iter().map(entry).collect()
    }

    async fn changes(
        &self,
        tenant: TenantId,
        after: Sequence,
        limit: NonZeroU16,
    ) -> Result<(Vec<Change>, Sequence), StoreError> {
        feed::changes(self, tenant, after, limit).await
    }

    async fn logons(
        &self,
        of: &LogonKey,
        after: LogonNumber,
        limit: NonZeroU16,
    ) -> Result<Vec<(LogonNumber, LogonRow)>, StoreError> {
        let tenant = of.tenant().as_uuid();
        let page: [Value; 2] = [signed(after.0).into(), i64::from(limit.get()).into()];
        let rows = match of.facility() {
            None => {
                let text = "SELECT tenant, number, bytes FROM bayboard_logon WHERE tenant = $1 AND number > $2 \
                    ORDER BY number LIMIT $3";
                self.all(fixed(self.dialect, text, [tenant.into()].into_iter().chain(page))).await?
            }
            Some(facility) => {
                let text = "SELECT logon.tenant, logon.number, logon.bytes FROM bayboard_logon_key AS told \
                    CROSS JOIN bayboard_logon AS logon WHERE told.tenant = $1 AND told.key = $2 AND told.number > $3 \
                    AND logon.tenant = told.tenant AND logon.number = told.number ORDER BY told.number LIMIT $4";
                let key = logon_rows_of(facility).to_vec();
                self.all(fixed(self.dialect, text, [tenant.into(), key.into()].into_iter().chain(page)))
                    .await?
            }
        };
        Ok(models::<logon::Model>(&rows)?.into_iter().map(logon_of).collect::<Result<_, _>>()?)
    }

    async fn drop_payloads(
        &self,
        tenant: TenantId,
        under: Sequence,
        after: Sequence,
        limit: NonZeroU16,
    ) -> Result<Option<Sequence>, StoreError> {
        retention::drop_payloads(self, tenant, under, after, limit).await
    }
}

/// The tenant's head, as this connection sees it.
pub(super) async fn head(
    connection: &impl ConnectionTrait,
    dialect: Dialect,
    tenant: TenantId,
) -> Result<Head, StoreError> {
    let row =
        connection.query_one_raw(fixed(dialect, HEAD, [tenant.as_uuid().into()])).await.map_err(failed)?;
    Ok(row.as_ref().map(head_of).transpose()?.map_or(Head::EMPTY, |(_, head)| head))
}

fn head_of(row: &QueryResult) -> Result<(heads::Model, Head), StoreError> {
    let row = heads::Model::from_query_result(row, "").map_err(failed)?;
    let head = tenant_head(&row)?.head;
    Ok((row, head))
}

/// An entry with its body, if that was not erased: the [`COLUMNS`], then the body's two. Values are read by
/// place, since a name would be looked up for every value of every row.
pub(crate) fn entry(row: &QueryResult) -> Result<RawEntry, StoreError> {
    let (entry, body) = entry_and_body(row).map_err(failed)?;
    Ok(raw_entry(entry, body)?)
}

fn entry_and_body(row: &QueryResult) -> Result<(journal_entry::Model, Option<journal_body::Model>), DbErr> {
    let entry = journal_entry::Model {
        tenant: row.try_get_by_index(0)?,
        sequence: row.try_get_by_index(1)?,
        previous: row.try_get_by_index(2)?,
        hash: row.try_get_by_index(3)?,
        header: row.try_get_by_index(4)?,
        commitment: row.try_get_by_index(5)?,
        kind: row.try_get_by_index(6)?,
        at: row.try_get_by_index(7)?,
        record_kind: row.try_get_by_index(8)?,
        record_id: row.try_get_by_index(9)?,
        record_version: row.try_get_by_index(10)?,
    };
    let body = match row.try_get_by_index(11)? {
        Some(salt) => {
            let payload = row.try_get_by_index(12)?;
            Some(journal_body::Model { tenant: entry.tenant, sequence: entry.sequence, salt, payload })
        }
        None => None,
    };
    Ok((entry, body))
}
