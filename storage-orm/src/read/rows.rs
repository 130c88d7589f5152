//! What reads have in common.

use crate::fault::unavailable;
use bayboard::{Record, StoreError, danger};
use sea_orm::{DbErr, FromQueryResult, QueryResult};

/// The record of a row. One written by a newer version is withheld: it must not hide its neighbours.
pub(super) fn record(row: &QueryResult) -> Result<Option<Record>, StoreError> {
    match only_record(row) {
        Err(StoreError::Unreadable(error)) if error.is_of_another_version() => {
            tracing::warn!(%error, "withheld a record of a newer version");
            Ok(None)
        }
        record => record.map(Some),
    }
}

/// The record of a row that was asked for by its own name.
pub(super) fn only_record(row: &QueryResult) -> Result<Record, StoreError> {
    let bytes: Vec<u8> = row.try_get_by_index(0).map_err(failed)?;
    Ok(danger::decode(&bytes)?)
}

#[expect(clippy::needless_pass_by_value, reason = "it stands in `map_err`")]
pub(super) fn failed(error: DbErr) -> StoreError {
    unavailable(&error)
}

/// The rows of one table.
pub(super) fn models<M: FromQueryResult>(rows: &[QueryResult]) -> Result<Vec<M>, StoreError> {
    rows.iter().map(|row| M::from_query_result(row, "")).collect::<Result<_, DbErr>>().map_err(failed)
}
