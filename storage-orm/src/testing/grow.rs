//! Making a company large in a moment: copies of its settled dispatches, their entries and its logon rows,
//! past the writer.

use crate::dialect::Dialect;
use crate::sql::{fixed, insert_new};
use crate::table::{
    entry_key, index_row, index_rows, journal_body, journal_entry, key_rows, logon, logon_key, logon_key_row,
    raw_entry, record, record_row, unique_row, unique_value,
};
use bayboard::danger::{AsRaw, decode};
use bayboard::{
    DecodeError, Dispatch, DispatchId, Indexed, Range, Record, RecordKind, RecordRef, RunNumber, StoredWord,
    TenantId, Timestamp,
};
use sea_orm::{ConnectionTrait, DatabaseConnection, DbErr, FromQueryResult, Statement, TransactionTrait};
use std::ops::Bound;
use uuid::Uuid;

/// Copies in one transaction.
const PORTION: u32 = 5_000;
/// Rows of a table that are copied, each many times.
const ORIGINALS: u32 = 500;

/// Adds so many settled dispatches to a company that has some, as many journal entries with bodies and as
/// many logon rows. The copies' chain does not hold: nothing may verify it.
///
/// # Errors
/// Whatever the database says.
pub async fn grow(connection: &DatabaseConnection, tenant: TenantId, count: u32) -> Result<(), DbErr> {
    let dialect = Dialect::of(connection).map_err(|_| DbErr::Custom("another database".to_owned()))?;
    let originals = Originals::read(connection, dialect, tenant).await?;
    for first in (0..count).step_by(PORTION as usize) {
        let transaction = connection.begin().await?;
        for statement in originals.copies(dialect, first..count.min(first + PORTION))? {
            transaction.execute_raw(statement).await?;
        }
        transaction.commit().await?;
    }
    let heads = format!(
        "UPDATE bayboard_head SET sequence = sequence + {count}, last_run = last_run + {count}, \
         last_logon = last_logon + {count} WHERE tenant = $1"
    );
    connection.execute_raw(fixed(dialect, &heads, [tenant.as_uuid().into()])).await?;
    // PostgreSQL's statistics come from it; SQLite plans without, as it does in production.
    if dialect == Dialect::Postgres {
        connection.execute_unprepared("VACUUM ANALYZE").await.map(|_| ())
    } else {
        Ok(())
    }
}

/// What is copied, and the last numbers that were given.
struct Originals {
    dispatches: Vec<Dispatch>,
    entries: Vec<(journal_entry::Model, journal_body::Model)>,
    logons: Vec<logon::Model>,
    last_sequence: i64,
    last_run: u64,
    last_logon: i64,
}

const HEAD: &str = "SELECT sequence, last_run, last_logon FROM bayboard_head WHERE tenant = $1";
const ENTRIES: &str = "SELECT entry.*, body.salt, body.payload FROM bayboard_journal_entry AS entry \
    JOIN bayboard_journal_body AS body ON body.tenant = entry.tenant AND body.sequence = entry.sequence \
    WHERE entry.tenant = $1 AND entry.record_kind = $2 LIMIT $3";
const LOGONS: &str = "SELECT tenant, number, bytes FROM bayboard_logon WHERE tenant = $1 LIMIT $2";

impl Originals {
    async fn read(
        connection: &DatabaseConnection,
        dialect: Dialect,
        tenant: TenantId,
    ) -> Result<Self, DbErr> {
        let (of, most) = (tenant.as_uuid(), i64::from(ORIGINALS));
        let head = connection.query_one_raw(fixed(dialect, HEAD, [of.into()])).await?;
        let head = head.ok_or(DbErr::RecordNotFound("head".to_owned()))?;
        let last_run: i64 = head.try_get_by_index(1)?;
        // Open ones stand behind all that are settled.
        let settled = Range {
            to: Bound::Excluded(vec![u8::MAX; 8]),
            ..Range::on_boards(tenant, Timestamp::from_micros(0))
        };
        let settled = crate::read::select(dialect, &settled, u16::try_from(ORIGINALS).ok());
        let mut dispatches = Vec::new();
        for row in connection.query_all_raw(settled.ok_or(DbErr::RecordNotFound("range".to_owned()))?).await?
        {
            let bytes: Vec<u8> = row.try_get_by_index(0)?;
            dispatches.extend(Dispatch::try_from(decode(&bytes).map_err(unreadable)?));
        }
        let kind = i16::from(RecordKind::Dispatch.number());
        let entries =
            connection.query_all_raw(fixed(dialect, ENTRIES, [of.into(), kind.into(), most.into()])).await?;
        let logons = connection.query_all_raw(fixed(dialect, LOGONS, [of.into(), most.into()])).await?;
        Ok(Self {
            dispatches,
            entries: entries
                .iter()
                .map(|row| {
                    let entry = journal_entry::Model::from_query_result(row, "")?;
                    Ok((entry, journal_body::Model::from_query_result(row, "")?))
                })
                .collect::<Result<_, DbErr>>()?,
            logons: logons
                .iter()
                .map(|row| logon::Model::from_query_result(row, ""))
                .collect::<Result<_, _>>()?,
            last_sequence: head.try_get_by_index(0)?,
            last_run: u64::try_from(last_run).unwrap_or_default(),
            last_logon: head.try_get_by_index(2)?,
        })
    }

    /// The statements that write copies of these numbers.
    fn copies(&self, dialect: Dialect, numbers: std::ops::Range<u32>) -> Result<Vec<Statement>, DbErr> {
        let mut rows = Rows::default();
        for number in numbers {
            let turn = number as usize;
            if let Some(original) = nth(&self.dispatches, turn) {
                rows.add_dispatch(self.dispatch(original, number));
            }
            if let Some((entry, body)) = nth(&self.entries, turn) {
                let sequence = self.last_sequence + 1 + i64::from(number);
                let entry = journal_entry::Model { sequence, record_id: self.id(number), ..entry.clone() };
                rows.add_entry(entry, journal_body::Model { sequence, ..body.clone() })?;
            }
            if let Some(original) = nth(&self.logons, turn) {
                rows.add_logon(logon::Model {
                    number: self.last_logon + 1 + i64::from(number),
                    ..original.clone()
                })?;
            }
        }
        Ok(rows.statements(dialect))
    }

    fn run(&self, number: u32) -> u64 {
        self.last_run + 1 + u64::from(number)
    }

    /// An id that rises with the number, as real ones rise with time.
    fn id(&self, number: u32) -> Uuid {
        Uuid::from_u128(self.run(number).into())
    }

    fn dispatch(&self, original: &Dispatch, number: u32) -> Dispatch {
        let mut raw = original.as_raw().clone();
        raw.id = DispatchId::from_uuid(self.id(number));
        raw.run_number = Some(RunNumber(self.run(number)));
        raw.source_ref = format!("copy-{}", self.run(number)).parse().ok();
        Dispatch::from(raw)
    }
}

fn nth<T>(all: &[T], turn: usize) -> Option<&T> {
    all.get(turn.checked_rem(all.len())?)
}

fn unreadable(_: DecodeError) -> DbErr {
    DbErr::Custom("a row to copy cannot be read".to_owned())
}

/// Rows to be written.
#[derive(Default)]
struct Rows {
    records: Vec<record::Model>,
    places: Vec<index_row::Model>,
    values: Vec<unique_value::Model>,
    entries: Vec<journal_entry::Model>,
    bodies: Vec<journal_body::Model>,
    entry_keys: Vec<entry_key::Model>,
    logons: Vec<logon::Model>,
    logon_keys: Vec<logon_key::Model>,
}

impl Rows {
    fn add_dispatch(&mut self, dispatch: Dispatch) {
        let record = Record::from(dispatch);
        let known = Indexed::of(&record);
        self.records.push(record_row(&record));
        self.places.extend(index_rows(&record, &known));
        self.values.extend(known.values.iter().map(|value| unique_row(&record, value)));
    }

    fn add_entry(&mut self, entry: journal_entry::Model, body: journal_body::Model) -> Result<(), DbErr> {
        let mut raw = raw_entry(entry.clone(), None).map_err(unreadable)?;
        raw.record = Some(RecordRef { kind: RecordKind::Dispatch, id: entry.record_id });
        self.entry_keys.extend(key_rows(&raw));
        self.entries.push(entry);
        self.bodies.push(body);
        Ok(())
    }

    fn add_logon(&mut self, row: logon::Model) -> Result<(), DbErr> {
        let (number, told) = logon(row.clone()).map_err(unreadable)?;
        self.logon_keys.extend(logon_key_row(TenantId::from_uuid(row.tenant), number, &told));
        self.logons.push(row);
        Ok(())
    }

    fn statements(self, dialect: Dialect) -> Vec<Statement> {
        insert_new::<record::Entity>(dialect, &self.records)
            .chain(insert_new::<index_row::Entity>(dialect, &self.places))
            .chain(insert_new::<unique_value::Entity>(dialect, &self.values))
            .chain(insert_new::<journal_entry::Entity>(dialect, &self.entries))
            .chain(insert_new::<journal_body::Entity>(dialect, &self.bodies))
            .chain(insert_new::<entry_key::Entity>(dialect, &self.entry_keys))
            .chain(insert_new::<logon::Entity>(dialect, &self.logons))
            .chain(insert_new::<logon_key::Entity>(dialect, &self.logon_keys))
            .collect()
    }
}
