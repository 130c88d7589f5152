//! The peer of the chained journal: the same statements in batches of the same kind, without the head.
//! Nothing is locked, hashed or kept in order.

use super::crew::Writer;
use super::writer::Clerk;
use crate::Failure;
use async_trait::async_trait;
use bayboard::ChangeSet;
use sea_orm::sqlx::{Column, Row, TypeInfo};
use sea_orm::{
    ConnectionTrait, DatabaseConnection, DbBackend, DbErr, QueryResult, SqliteTransactionMode, Statement,
    TransactionOptions, TransactionTrait, Value,
};
use std::fmt::Write as _;
use tokio::sync::{mpsc, oneshot};
use uuid::Uuid;

/// As in our batches.
const MOST: usize = 256;
/// Far from the numbers that are taken.
const FIRST: i64 = 1_000_000;
/// What a booking writes, and which of each table's rows the last booking wrote: the ones before are the
/// company's founding.
const TABLES: [(&str, &str); 5] = [
    ("bayboard_record", "WHERE kind = 7 LIMIT 1"),
    ("bayboard_index", "WHERE id IN (SELECT id FROM bayboard_record WHERE kind = 7 LIMIT 1)"),
    ("bayboard_journal_entry", "ORDER BY sequence DESC LIMIT 1"),
    ("bayboard_journal_body", "ORDER BY sequence DESC LIMIT 1"),
    ("bayboard_entry_key", "WHERE sequence IN (SELECT max(sequence) FROM bayboard_journal_entry)"),
];

/// A clerk who asks the batching task for what it would ask of our store.
pub(super) struct Unchained {
    clerk: Clerk,
    queue: mpsc::Sender<Asked>,
}

/// A booking, and who waits for it.
type Asked = (Box<ChangeSet>, oneshot::Sender<()>);

impl Unchained {
    /// Starts the task on a database in which our store booked a dispatch; its rows are written again and
    /// again.
    pub(super) async fn start(
        connection: DatabaseConnection,
        clerks: Vec<Clerk>,
    ) -> Result<Vec<Self>, Failure> {
        let mut tables = Vec::new();
        for (name, last) in TABLES {
            tables.push(Table::read(&connection, name, last).await?);
        }
        let (queue, asked) = mpsc::channel(MOST);
        tokio::spawn(serve(connection, tables, asked));
        Ok(clerks.into_iter().map(|clerk| Self { clerk, queue: queue.clone() }).collect())
    }
}

#[async_trait]
impl Writer for Unchained {
    fn prepare(&mut self, commits: usize) {
        self.clerk.prepare(commits);
    }

    async fn write(&mut self) -> Result<(), Failure> {
        let (done, written) = oneshot::channel();
        let changes = self.clerk.next();
        // A store is lent its change sets, so it copies them.
        self.queue
            .send((Box::new(changes.clone()), done))
            .await
            .map_err(|_| "the batching task has ended")?;
        Ok(written.await?)
    }
}

async fn serve(connection: DatabaseConnection, tables: Vec<Table>, mut asked: mpsc::Receiver<Asked>) {
    let (mut waiting, mut next) = (Vec::new(), FIRST);
    while asked.recv_many(&mut waiting, MOST).await > 0 {
        // Whoever asked hears of a failure by the answer that does not come.
        if write(&connection, &tables, next, waiting.len()).await.is_err() {
            return;
        }
        next += waiting.len() as i64;
        for (_, done) in waiting.drain(..) {
            // Whoever asked may have gone.
            let _ = done.send(());
        }
        tokio::task::yield_now().await;
    }
}

async fn write(
    connection: &DatabaseConnection,
    tables: &[Table],
    first: i64,
    count: usize,
) -> Result<(), DbErr> {
    let is_sqlite = connection.get_database_backend() == DbBackend::Sqlite;
    let sqlite_transaction_mode = is_sqlite.then_some(SqliteTransactionMode::Immediate);
    let transaction = connection
        .begin_with_options(TransactionOptions { sqlite_transaction_mode, ..TransactionOptions::default() })
        .await?;
    for table in tables {
        let mut done = 0;
        for length in [64, 16, count % 16] {
            while length > 0 && count - done >= length {
                transaction.execute_raw(table.insert(first + done as i64, length)).await?;
                done += length;
            }
        }
    }
    transaction.commit().await
}

/// A table with the rows that one booking wrote.
struct Table {
    name: &'static str,
    backend: DbBackend,
    columns: Vec<String>,
    rows: Vec<Vec<Value>>,
}

impl Table {
    async fn read(connection: &DatabaseConnection, name: &'static str, last: &str) -> Result<Self, Failure> {
        let backend = connection.get_database_backend();
        let found = connection
            .query_all_raw(Statement::from_string(backend, format!("SELECT * FROM {name} {last}")))
            .await?;
        let columns = found.first().ok_or("no row to copy")?.column_names();
        let values = |row| (0..columns.len()).map(|at| value(row, at)).collect::<Result<_, _>>();
        let rows = found.iter().map(values).collect::<Result<_, _>>()?;
        Ok(Self { name, backend, columns, rows })
    }

    /// Rows with fresh numbers and ids.
    fn insert(&self, first: i64, count: usize) -> Statement {
        let mut text = format!("INSERT INTO {} ({}) VALUES ", self.name, self.columns.join(", "));
        let mut values = Vec::with_capacity(count * self.rows.len() * self.columns.len());
        for number in 0..count {
            for row in &self.rows {
                text.push_str(if values.is_empty() { "(" } else { ", (" });
                for (at, column) in self.columns.iter().enumerate() {
                    values.push(fresh(column, &row[at], first + number as i64));
                    let comma = if at == 0 { "" } else { ", " };
                    // Writing to a text cannot fail.
                    let _ = match self.backend {
                        DbBackend::Postgres => write!(text, "{comma}${}", values.len()),
                        _ => write!(text, "{comma}?"),
                    };
                }
                text.push(')');
            }
        }
        Statement::from_sql_and_values(self.backend, text, values)
    }
}

fn fresh(column: &str, kept: &Value, number: i64) -> Value {
    match column {
        "sequence" => number.into(),
        "id" | "record_id" => Uuid::from_u64_pair(number.unsigned_abs(), 7).into(),
        _ => kept.clone(),
    }
}

/// A column's value in its own type; nothing has to be known of the table.
fn value(row: &QueryResult, at: usize) -> Result<Value, DbErr> {
    let kind = match (row.try_as_pg_row(), row.try_as_sqlite_row()) {
        (Some(row), _) => row.column(at).type_info().name().to_owned(),
        (_, Some(row)) => row.column(at).type_info().name().to_owned(),
        _ => String::new(),
    };
    Ok(match kind.as_str() {
        "UUID" => row.try_get_by_index::<Option<Uuid>>(at)?.into(),
        "BYTEA" | "BLOB" => row.try_get_by_index::<Option<Vec<u8>>>(at)?.into(),
        "INT2" => row.try_get_by_index::<Option<i16>>(at)?.into(),
        "INT8" | "INTEGER" => row.try_get_by_index::<Option<i64>>(at)?.into(),
        _ => row.try_get_by_index::<Option<String>>(at)?.into(),
    })
}
