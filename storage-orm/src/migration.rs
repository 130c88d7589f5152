//! The schema's steps: plain SQL, each applied once, in one transaction under a lock.

use crate::dialect::Dialect;
use crate::fault::unavailable;
use crate::poison::Poison;
use crate::sql::fixed;
use crate::transaction::Transaction;
use bayboard::StoreError;
use sea_orm::{ConnectionTrait, DatabaseConnection, DatabaseTransaction, DbErr};
use sha2::{Digest, Sha256};

/// How far a database's schema is, in steps.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Schema {
    /// Steps that the database has gone through.
    pub found: u32,
    /// Steps that this build knows.
    pub known: u32,
}

impl Schema {
    /// Whether this build can work with it.
    ///
    /// # Errors
    /// [`StoreError::OlderSchema`], [`StoreError::NewerSchema`].
    pub const fn is_current(self) -> Result<(), StoreError> {
        let Self { found, known } = self;
        if found < known {
            Err(StoreError::OlderSchema { found, known })
        } else if found > known {
            Err(StoreError::NewerSchema { found, known })
        } else {
            Ok(())
        }
    }
}

/// Reads how far the schema is, and changes nothing.
///
/// # Errors
/// [`StoreError::Unavailable`] when the database refuses, or when a step was applied that reads otherwise in
/// this build.
pub async fn schema(connection: &DatabaseConnection) -> Result<Schema, StoreError> {
    let dialect = Dialect::of(connection)?;
    let steps = dialect.migrations();
    let is_there = connection.query_one_raw(fixed(dialect, dialect.has_schema_table(), [])).await;
    let done = match is_there.map_err(|error| unavailable(&error))? {
        Some(_) => checksums(connection, dialect).await.map_err(|error| unavailable(&error))?,
        None => Vec::new(),
    };
    match missing(&done, steps) {
        Ok(_) | Err(StoreError::NewerSchema { .. }) => {
            Ok(Schema { found: count(done.len()), known: count(steps.len()) })
        }
        Err(error) => Err(error),
    }
}

/// Brings the database to this build's schema. Several processes may call it at once.
///
/// # Errors
/// [`StoreError::NewerSchema`] when a newer version wrote it; [`StoreError::Unavailable`] when the database
/// refuses, or when a step that was applied reads otherwise in this build.
pub async fn migrate(writer: &DatabaseConnection) -> Result<(), StoreError> {
    let dialect = Dialect::of(writer)?;
    apply(writer, dialect, dialect.migrations()).await
}

pub(crate) async fn apply(
    writer: &DatabaseConnection,
    dialect: Dialect,
    steps: &[&str],
) -> Result<(), StoreError> {
    let transaction =
        Transaction::begin(writer, dialect, &Poison::default()).await.map_err(|error| unavailable(&error))?;
    let done = steps_done(transaction.connection(), dialect).await.map_err(|error| unavailable(&error))?;
    let missing = missing(&done, steps)?;
    for (step, text) in missing {
        run(transaction.connection(), dialect, step, text).await.map_err(|error| unavailable(&error))?;
    }
    transaction.commit().await.map_err(|error| unavailable(&error))
}

/// The checksums of the steps done, in order.
async fn steps_done(transaction: &DatabaseTransaction, dialect: Dialect) -> Result<Vec<Vec<u8>>, DbErr> {
    if !dialect.migration_lock().is_empty() {
        transaction.execute_unprepared(dialect.migration_lock()).await?;
    }
    transaction.execute_unprepared(dialect.schema_table()).await?;
    checksums(transaction, dialect).await
}

async fn checksums(connection: &impl ConnectionTrait, dialect: Dialect) -> Result<Vec<Vec<u8>>, DbErr> {
    let rows = connection
        .query_all_raw(fixed(dialect, "SELECT checksum FROM bayboard_schema ORDER BY step", []))
        .await?;
    rows.iter().map(|row| row.try_get_by_index(0)).collect()
}

/// The steps to run, with their numbers from 1.
fn missing<'a>(done: &[Vec<u8>], steps: &[&'a str]) -> Result<Vec<(i64, &'a str)>, StoreError> {
    if done.len() > steps.len() {
        return Err(StoreError::NewerSchema { found: count(done.len()), known: count(steps.len()) });
    }
    if done.iter().zip(steps).any(|(done, step)| *done != checksum(step)) {
        return Err(StoreError::Unavailable { reason: "schema was made by another build of this version" });
    }
    Ok((1..).zip(steps.iter().copied()).skip(done.len()).collect())
}

fn count(steps: usize) -> u32 {
    u32::try_from(steps).unwrap_or(u32::MAX)
}

async fn run(
    transaction: &DatabaseTransaction,
    dialect: Dialect,
    step: i64,
    text: &str,
) -> Result<(), DbErr> {
    transaction.execute_unprepared(text).await?;
    let values = [step.into(), checksum(text).into()];
    transaction
        .execute_raw(fixed(dialect, "INSERT INTO bayboard_schema (step, checksum) VALUES ($1, $2)", values))
        .await?;
    Ok(())
}

fn checksum(step: &str) -> Vec<u8> {
    Sha256::digest(step.as_bytes()).to_vec()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_missing_steps_run_and_altered_ones_are_refused() {
        let done = [checksum("one")];
        assert_eq!(missing(&done, &["one", "two"]), Ok(vec![(2, "two")]));
        assert_eq!(missing(&done, &[]), Err(StoreError::NewerSchema { found: 1, known: 0 }));
        assert!(matches!(missing(&done, &["other"]), Err(StoreError::Unavailable { .. })));
    }
}
