//! Cells as they stand at a moment.

use super::rows::failed;
use crate::OrmStore;
use crate::sql::fixed;
use crate::table::cell as cell_of;
use crate::table::cell::Model;
use bayboard::{Cell, CellKey, CellRange, StoreError, StoredWord, TenantId, Timestamp};
use sea_orm::{FromQueryResult, QueryResult, Value};
use std::num::NonZeroU16;

const COLUMNS: &str = "SELECT tenant, space, key, version, owner, rank, until, bytes FROM bayboard_cell";

/// The cell of a key, a tombstone too.
pub(crate) async fn cell(
    store: &OrmStore,
    tenant: TenantId,
    key: &CellKey,
    now: Timestamp,
) -> Result<Option<Cell>, StoreError> {
    let text = format!("{COLUMNS} WHERE tenant = $1 AND space = $2 AND key = $3 AND until > $4");
    let space = i16::from(key.space.number());
    let values = [tenant.as_uuid().into(), space.into(), key.id.to_vec().into(), now.as_micros().into()];
    store.one(fixed(store.dialect, &text, values)).await?.as_ref().map(read).transpose()
}

/// The first cells of a range, by rank and key.
pub(crate) async fn cells(
    store: &OrmStore,
    range: &CellRange,
    now: Timestamp,
    limit: NonZeroU16,
) -> Result<Vec<Cell>, StoreError> {
    let space = i16::from(range.space.number());
    let mut values: Vec<Value> =
        vec![range.tenant.as_uuid().into(), space.into(), range.upto.into(), now.as_micros().into()];
    values.push(i64::from(limit.get()).into());
    let mut text = format!(
        "{COLUMNS} WHERE tenant = $1 AND space = $2 AND rank <= $3 AND until > $4 AND bytes IS NOT NULL"
    );
    if let Some(owner) = range.owner {
        values.push(owner.into());
        text += &format!(" AND owner = ${}", values.len());
    }
    if let Some((rank, id)) = range.after {
        values.extend([rank.into(), id.to_vec().into()]);
        text += &format!(" AND (rank, key) > (${}, ${})", values.len() - 1, values.len());
    }
    text += " ORDER BY rank, key LIMIT $5";
    store.all(fixed(store.dialect, &text, values)).await?.iter().map(read).collect()
}

fn read(row: &QueryResult) -> Result<Cell, StoreError> {
    Ok(cell_of(Model::from_query_result(row, "").map_err(failed)?)?)
}
