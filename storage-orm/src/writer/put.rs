//! Writing records at the versions they expect, and telling why one was refused.

use super::claim;
use crate::dialect::Dialect;
use crate::fault::{Fault, fault, unavailable};
use crate::map::{Stored, for_each_record};
use crate::sql::{insert, others, same, update};
use bayboard::{ChangeSet, Record, StoreError, UniqueKey, Version, Write};
use sea_orm::{ConnectionTrait, DatabaseTransaction, DbErr, Statement, TransactionTrait};

/// Why a change set was not written.
pub(super) enum Stop {
    /// The change set is at fault; its neighbours are well.
    Refused(StoreError),
    Broken(DbErr),
}

impl From<DbErr> for Stop {
    fn from(error: DbErr) -> Self {
        match fault(&error) {
            Fault::Broken => Self::Broken(error),
            Fault::Taken | Fault::Refused => Self::Refused(unavailable(&error)),
        }
    }
}

/// Writes claim and records. The claim goes first: a repeated request must hear of its result, not of a conflict.
pub(super) async fn apply(
    transaction: &DatabaseTransaction,
    dialect: Dialect,
    changes: &ChangeSet,
    writes: &[Write],
) -> Result<(), Stop> {
    if let Some(claimed) = claim::make(transaction, dialect, changes).await? {
        return Err(Stop::Refused(claimed.map_or_else(StoreError::from, StoreError::AlreadyDone)));
    }
    for write in writes {
        put(transaction, dialect, write).await?;
    }
    Ok(())
}

async fn put(transaction: &DatabaseTransaction, dialect: Dialect, write: &Write) -> Result<(), Stop> {
    let refusal = match (execute(transaction, dialect, write).await, write.expected) {
        (Ok(1), _) => return Ok(()),
        (Ok(_), Some(_)) => StoreError::Conflict { record: write.record.key() },
        (Ok(_), None) => why(transaction, dialect, write).await?,
        (Err(error), _) if fault(&error) == Fault::Taken => why(transaction, dialect, write).await?,
        (Err(error), _) => return Err(error.into()),
    };
    Err(Stop::Refused(refusal))
}

/// Writes one record and counts the rows. An insert leaves out what is taken; an update fails, and where that spoils the
/// transaction it needs a savepoint, so that the question why can be asked among this change set's own records.
async fn execute(transaction: &DatabaseTransaction, dialect: Dialect, write: &Write) -> Result<u64, DbErr> {
    let statement = statement(dialect, write);
    if write.expected.is_none() || !dialect.failure_spoils() {
        return Ok(transaction.execute_raw(statement).await?.rows_affected());
    }
    let savepoint = transaction.begin().await?;
    let done = savepoint.execute_raw(statement).await;
    match done {
        Ok(_) => savepoint.commit().await?,
        Err(_) => savepoint.rollback().await?,
    }
    Ok(done?.rows_affected())
}

fn statement(dialect: Dialect, write: &Write) -> Statement {
    for_each_record!(&write.record, record => one(dialect, &**record, write.expected))
}

fn one<R: Stored>(dialect: Dialect, record: &R, expected: Option<Version>) -> Statement {
    let row = R::row(record.as_raw());
    match expected {
        None => insert::<R::Table>(dialect, &[row]),
        Some(version) => update::<R::Table>(dialect, &row, version),
    }
}

/// Tells which value was taken: the record's own place, which is a conflict, or one that must be unique.
async fn why(connection: &impl ConnectionTrait, dialect: Dialect, write: &Write) -> Result<StoreError, DbErr> {
    let conflict = StoreError::Conflict { record: write.record.key() };
    let (mine, taken) = questions(dialect, &write.record);
    if write.expected.is_none() && connection.query_one_raw(mine).await?.is_some() {
        return Ok(conflict);
    }
    for (key, question) in taken {
        if connection.query_one_raw(question).await?.is_some() {
            return Ok(StoreError::Duplicate { key });
        }
    }
    Ok(conflict)
}

/// Whether the record is there, and for each unique value whether another has it.
type Questions = (Statement, Vec<(UniqueKey, Statement)>);

fn questions(dialect: Dialect, record: &Record) -> Questions {
    for_each_record!(record, record => questions_of(dialect, &**record))
}

fn questions_of<R: Stored>(dialect: Dialect, record: &R) -> Questions {
    let row = R::row(record.as_raw());
    let ids = (UniqueKey::Id, others::<R::Table>(dialect, &row, &[R::ID]));
    let values = R::UNIQUE.iter().map(|(key, columns)| (*key, others::<R::Table>(dialect, &row, columns)));
    (same::<R::Table>(dialect, &row), std::iter::once(ids).chain(values).collect())
}
