//! Records by key, by a unique value, by index, and many at one moment.

use super::journal::head;
use super::range::select;
use super::rows::{failed, only_record, record};
use crate::OrmStore;
use crate::dialect::Dialect;
use crate::sql::{fixed, list, portions};
use async_trait::async_trait;
use bayboard::{
    Index, Moment, Range, Record, RecordKind, RecordRef, Records, StoreError, StoredWord, TenantId, Unique,
};
use futures_util::TryStreamExt;
use sea_orm::{DatabaseTransaction, QueryResult, Statement, StreamTrait, Value};
use std::collections::{BTreeMap, BTreeSet};
use std::num::NonZeroU16;
use uuid::Uuid;

/// The value first, and then its holder.
const FIND: &str = "SELECT record.bytes FROM bayboard_unique AS held CROSS JOIN bayboard_record AS record \
    WHERE held.scope = $1 AND held.value = $2 AND record.tenant = held.tenant AND record.kind = held.kind \
    AND record.id = held.id";
const BY_IDS: &str = "SELECT bytes FROM bayboard_record WHERE tenant = $1 AND kind = $2 AND id";

#[async_trait]
impl Records for OrmStore {
    async fn records(&self, tenant: TenantId, keys: &[RecordRef]) -> Result<Vec<Record>, StoreError> {
        let mut found = BTreeMap::new();
        for kind in keys.iter().map(|key| key.kind).collect::<BTreeSet<_>>() {
            let ids: Vec<Uuid> = keys.iter().filter(|key| key.kind == kind).map(|key| key.id).collect();
            for ids in portions(self.dialect, &ids) {
                let rows = self.all(by_ids(self.dialect, tenant, kind, ids)).await?;
                for row in &rows {
                    found.extend(record(row)?.map(|record| (record.key(), record)));
                }
            }
        }
        Ok(keys.iter().filter_map(|key| found.get(key).cloned()).collect())
    }

    async fn find(&self, value: &Unique) -> Result<Option<Record>, StoreError> {
        let values = [value.scope().as_uuid().into(), value.bytes().into()];
        self.one(fixed(self.dialect, FIND, values)).await?.as_ref().map(only_record).transpose()
    }

    async fn page(&self, range: &Range, limit: NonZeroU16) -> Result<Vec<Record>, StoreError> {
        let (mut rest, mut page) = (range.clone(), Vec::new());
        // What is withheld leaves room for others: a short page is the last one.
        loop {
            let wanted = usize::from(limit.get()) - page.len();
            let Some(statement) = select(self.dialect, &rest, u16::try_from(wanted).ok()) else {
                return Ok(page);
            };
            let rows = self.all(statement).await?;
            for row in &rows {
                page.extend(record(row)?);
            }
            let Some(last) = rows.last().filter(|_| rows.len() == wanted && page.len() < limit.get().into())
            else {
                return Ok(page);
            };
            rest.after = Some(stands_at(rest.index, last)?);
        }
    }

    async fn moment(&self, tenant: TenantId, ranges: &[Range]) -> Result<Moment, StoreError> {
        let moment = self.dialect.begin_read(&self.reader).await.map_err(failed)?;
        let sequence = head(&moment, self.dialect, tenant).await?.sequence;
        let mut records = Vec::with_capacity(ranges.len());
        for range in ranges {
            records.push(all_of(&moment, self.dialect, range).await?);
        }
        moment.rollback().await.map_err(failed)?;
        Ok(Moment { sequence, records })
    }
}

fn by_ids(dialect: Dialect, tenant: TenantId, kind: RecordKind, ids: &[Uuid]) -> Statement {
    let (tenant, kind): (Value, Value) = (tenant.as_uuid().into(), i16::from(kind.number()).into());
    let ids = ids.iter().map(|id| Value::from(*id));
    match dialect {
        Dialect::Sqlite => {
            let places = vec!["?"; ids.len()].join(", ");
            let text = format!("{} IN ({places})", BY_IDS.replace("$1", "?").replace("$2", "?"));
            fixed(dialect, &text, [tenant, kind].into_iter().chain(ids))
        }
        Dialect::Postgres => {
            fixed(dialect, &format!("{BY_IDS} = ANY($3)"), [tenant, kind, list(ids.collect())])
        }
    }
}

/// Where the record of a row stands on its list.
fn stands_at(index: Index, row: &QueryResult) -> Result<(Vec<u8>, Uuid), StoreError> {
    if index == Index::OfKind {
        let id: Uuid = row.try_get_by_index(1).map_err(failed)?;
        return Ok((id.as_bytes().to_vec(), id));
    }
    Ok((row.try_get_by_index(1).map_err(failed)?, row.try_get_by_index(2).map_err(failed)?))
}

/// A list without an end: one row at a time is held beside its record, so that what a row takes does not stay
/// with the process.
async fn all_of(
    moment: &DatabaseTransaction,
    dialect: Dialect,
    range: &Range,
) -> Result<Vec<Record>, StoreError> {
    let Some(statement) = select(dialect, range, None) else { return Ok(Vec::new()) };
    let mut rows = moment.stream_raw(statement).await.map_err(failed)?;
    let mut records = Vec::new();
    while let Some(row) = rows.try_next().await.map_err(failed)? {
        records.extend(record(&row)?);
    }
    Ok(records)
}
