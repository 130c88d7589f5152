//! Writing records at the versions they expect, and telling why one was refused.

use super::{cell, claim};
use crate::dialect::Dialect;
use crate::fault::{Fault, fault};
use crate::sql::{delete, fixed, insert};
use crate::table::{record, record_row, unique_row, unique_value};
use bayboard::{ChangeSet, StoreError, Version, Write};
use sea_orm::{ConnectionTrait, DbErr, Statement};

const EDIT: &str = "UPDATE bayboard_record SET version = $1, bytes = $2 WHERE tenant = $3 AND kind = $4 AND id = $5 AND version = $6";

/// Why a change set was not written.
pub(super) enum NotWritten {
    /// The change set is at fault; no statement failed.
    Refused(StoreError),
    /// A statement failed by the change set's own fault; its neighbours are well.
    Failed(DbErr),
    Broken(DbErr),
}

impl From<DbErr> for NotWritten {
    fn from(error: DbErr) -> Self {
        match fault(&error) {
            Fault::Broken => Self::Broken(error),
            Fault::Refused => Self::Failed(error),
        }
    }
}

/// Writes one change set by itself: claim, records, unique values and cells. The claim goes first: a repeated
/// request must hear of its result, not of a conflict.
pub(super) async fn write_alone(
    connection: &impl ConnectionTrait,
    dialect: Dialect,
    changes: &ChangeSet,
    writes: &[Write],
) -> Result<(), NotWritten> {
    if let Some(claimed) = claim::make(connection, dialect, changes).await? {
        return Err(NotWritten::Refused(claimed.map_or_else(StoreError::from, StoreError::AlreadyDone)));
    }
    for write in writes {
        if !write_record(connection, dialect, write).await? {
            return Err(NotWritten::Refused(StoreError::Conflict { record: write.record.key() }));
        }
    }
    free_values(connection, dialect, writes).await?;
    for write in writes {
        for value in &write.comes.values {
            if execute(
                connection,
                insert::<unique_value::Entity>(dialect, &[unique_row(&write.record, value)]),
            )
            .await?
                != 1
            {
                return Err(NotWritten::Refused(StoreError::Duplicate { key: value.key() }));
            }
        }
    }
    if cell::swap(connection, dialect, changes.tenant(), changes.swaps(), changes.at()).await? {
        Ok(())
    } else {
        Err(NotWritten::Refused(StoreError::CellChanged))
    }
}

/// Writes one record; returns whether it had the version expected.
async fn write_record(
    connection: &impl ConnectionTrait,
    dialect: Dialect,
    write: &Write,
) -> Result<bool, DbErr> {
    let Some(expected) = write.expected else {
        return Ok(create(connection, dialect, &[record_row(&write.record)]).await? == 1);
    };
    edit(connection, dialect, write, expected).await
}

/// Replaces a record that still has the version expected; returns whether it had.
pub(super) async fn edit(
    connection: &impl ConnectionTrait,
    dialect: Dialect,
    write: &Write,
    expected: Version,
) -> Result<bool, DbErr> {
    let record::Model { tenant, kind, id, version, bytes } = record_row(&write.record);
    let values =
        [version.into(), bytes.into(), tenant.into(), kind.into(), id.into(), i64::from(expected.0).into()];
    Ok(connection.execute_raw(fixed(dialect, EDIT, values)).await?.rows_affected() == 1)
}

/// Writes new records; returns how many were not there yet.
pub(super) async fn create(
    connection: &impl ConnectionTrait,
    dialect: Dialect,
    records: &[record::Model],
) -> Result<u64, DbErr> {
    execute(connection, insert::<record::Entity>(dialect, records)).await
}

/// Writes unique values; returns how many of them were free.
pub(super) async fn take_values(
    connection: &impl ConnectionTrait,
    dialect: Dialect,
    values: &[unique_value::Model],
) -> Result<u64, DbErr> {
    execute(connection, insert::<unique_value::Entity>(dialect, values)).await
}

/// Deletes the unique values that the writes give up.
pub(super) async fn free_values(
    connection: &impl ConnectionTrait,
    dialect: Dialect,
    writes: &[Write],
) -> Result<(), DbErr> {
    let goes = writes
        .iter()
        .flat_map(|write| write.goes.values.iter().map(|value| unique_row(&write.record, value)));
    execute(connection, delete::<unique_value::Entity>(dialect, &goes.collect::<Vec<_>>())).await.map(drop)
}

async fn execute(
    connection: &impl ConnectionTrait,
    statements: impl Iterator<Item = Statement>,
) -> Result<u64, DbErr> {
    let mut rows = 0;
    for statement in statements {
        rows += connection.execute_raw(statement).await?.rows_affected();
    }
    Ok(rows)
}
