//! Writing records at the versions they expect, and telling why one was refused.

use super::claim;
use crate::dialect::Dialect;
use crate::fault::{Fault, fault};
use crate::map::{Stored, for_each_record};
use crate::sql::{in_portions, insert, others, same, update};
use crate::transaction::{Part, Transaction};
use bayboard::{ChangeSet, Record, StoreError, UniqueKey, Version, Write};
use sea_orm::{ConnectionTrait, DbErr, Statement};

/// Why a change set was not written.
pub(super) enum Stop {
    /// The change set is at fault; no statement failed.
    Refused(StoreError),
    /// A statement failed by the change set's own fault; its neighbours are well.
    Failed(DbErr),
    Broken(DbErr),
}

impl From<DbErr> for Stop {
    fn from(error: DbErr) -> Self {
        match fault(&error) {
            Fault::Broken => Self::Broken(error),
            Fault::Taken | Fault::Refused => Self::Failed(error),
        }
    }
}

/// Writes claim and records. The claim goes first: a repeated request must hear of its result, not of a conflict.
pub(super) async fn apply(
    transaction: &Transaction,
    dialect: Dialect,
    changes: &ChangeSet,
    writes: &[Write],
) -> Result<(), Stop> {
    if let Some(claimed) = claim::make(transaction.connection(), dialect, changes).await? {
        return Err(Stop::Refused(claimed.map_or_else(StoreError::from, StoreError::AlreadyDone)));
    }
    for write in writes {
        put(transaction, dialect, write).await?;
    }
    Ok(())
}

async fn put(transaction: &Transaction, dialect: Dialect, write: &Write) -> Result<(), Stop> {
    let refusal = match (execute(transaction, dialect, write).await, write.expected) {
        (Ok(1), _) => return Ok(()),
        (Ok(_), Some(_)) => StoreError::Conflict { record: write.record.key() },
        (Ok(_), None) => why(transaction.connection(), dialect, write).await?,
        (Err(error), _) if fault(&error) == Fault::Taken => why(transaction.connection(), dialect, write).await?,
        (Err(error), _) => return Err(error.into()),
    };
    Err(Stop::Refused(refusal))
}

/// Writes one record and counts the rows. An insert leaves out what is taken; an update fails, and where that spoils the
/// transaction it needs a savepoint, so that the question why can be asked among this change set's own records.
async fn execute(transaction: &Transaction, dialect: Dialect, write: &Write) -> Result<u64, DbErr> {
    if write.expected.is_none() || !dialect.failure_spoils() {
        return edit(transaction.connection(), dialect, write).await;
    }
    transaction.start(Part::Record).await?;
    let done = edit(transaction.connection(), dialect, write).await;
    match done {
        Ok(_) => transaction.keep(Part::Record).await?,
        Err(_) => transaction.take_back(Part::Record).await?,
    }
    done
}

/// Writes one record as it stands in the change set, and counts the rows.
pub(super) async fn edit(connection: &impl ConnectionTrait, dialect: Dialect, write: &Write) -> Result<u64, DbErr> {
    Ok(connection.execute_raw(statement(dialect, write)).await?.rows_affected())
}

/// Writes new records, those of one kind that follow each other in one statement, and counts the rows.
pub(super) async fn create(connection: &impl ConnectionTrait, dialect: Dialect, records: &[Record]) -> Result<u64, DbErr> {
    let mut rows = 0;
    for records in records.chunk_by(|one, next| one.key().kind == next.key().kind).flat_map(in_portions) {
        rows += connection.execute_raw(creation(dialect, records)).await?.rows_affected();
    }
    Ok(rows)
}

fn statement(dialect: Dialect, write: &Write) -> Statement {
    let Some(version) = write.expected else { return creation(dialect, std::slice::from_ref(&write.record)) };
    for_each_record!(&write.record, record => edition(dialect, &**record, version))
}

fn edition<R: Stored>(dialect: Dialect, record: &R, expected: Version) -> Statement {
    update::<R::Table>(dialect, &R::row(record.as_raw()), expected)
}

/// One statement for records of one kind.
fn creation(dialect: Dialect, records: &[Record]) -> Statement {
    macro_rules! of_kind {
        (() $($kind:ident)+) => {
            match &records[0] {
                $(Record::$kind(_) => {
                    let of_kind = records.iter().filter_map(|record| match record {
                        Record::$kind(record) => Some(&**record),
                        _ => None,
                    });
                    creation_of(dialect, of_kind)
                }),+
            }
        };
    }
    bayboard::record_kinds!(of_kind())
}

fn creation_of<'a, R: Stored + 'a>(dialect: Dialect, records: impl Iterator<Item = &'a R>) -> Statement {
    let rows: Vec<R::Row> = records.map(|record| R::row(record.as_raw())).collect();
    insert::<R::Table>(dialect, &rows)
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
