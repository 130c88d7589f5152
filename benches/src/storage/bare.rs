//! The peer: who writes two plain rows in one transaction, by the driver alone. No batching, no chain, no
//! numbers, one index a table.

use super::crew::Writer;
use super::site::Site;
use crate::Failure;
use async_trait::async_trait;
use sea_orm::sqlx::postgres::PgConnection;
use sea_orm::sqlx::sqlite::{
    SqliteConnectOptions, SqliteJournalMode, SqlitePool, SqlitePoolOptions, SqliteSynchronous,
};
use sea_orm::sqlx::{Connection, Executor, query};
use std::str::FromStr;
use std::time::Duration;
use uuid::Uuid;

/// Bytes of the rows: about what a booked dispatch and its entry take in our tables.
const RECORD: usize = 400;
const ENTRY: usize = 700;
const MAKE_RECORD: &str = "INSERT INTO bare_record (id, body) VALUES ($1, $2)";
const MAKE_ENTRY: &str = "INSERT INTO bare_entry (id, body) VALUES ($1, $2)";

/// The ids that one writer gives, rising as ours do.
struct Ids {
    writer: u64,
    next: u64,
}

impl Ids {
    fn next(&mut self) -> Uuid {
        self.next += 1;
        Uuid::from_u64_pair(self.next, self.writer)
    }
}

/// So many of them on PostgreSQL, each with a connection of its own.
pub(super) async fn postgres(count: u64, url: &str) -> Result<Vec<PostgresWriter>, Failure> {
    let mut writers = Vec::new();
    for writer in 0..count {
        writers.push(PostgresWriter {
            connection: PgConnection::connect(url).await?,
            ids: Ids { writer, next: 0 },
        });
    }
    if let Some(first) = writers.first_mut() {
        let tables = "CREATE TABLE bare_record (id uuid PRIMARY KEY, body bytea NOT NULL); \
                      CREATE TABLE bare_entry (id uuid PRIMARY KEY, body bytea NOT NULL)";
        first.connection.execute(tables).await?;
    }
    Ok(writers)
}

pub(super) struct PostgresWriter {
    connection: PgConnection,
    ids: Ids,
}

#[async_trait]
impl Writer for PostgresWriter {
    async fn write(&mut self) -> Result<(), Failure> {
        let id = self.ids.next();
        let mut transaction = self.connection.begin().await?;
        query(MAKE_RECORD).bind(id).bind(&[7_u8; RECORD][..]).execute(&mut *transaction).await?;
        query(MAKE_ENTRY).bind(id).bind(&[7_u8; ENTRY][..]).execute(&mut *transaction).await?;
        Ok(transaction.commit().await?)
    }
}

/// So many of them on SQLite, who share these connections.
pub(super) async fn sqlite(count: u64, url: &str, connections: u32) -> Result<Vec<SqliteWriter>, Failure> {
    let options = SqliteConnectOptions::from_str(url)?
        .journal_mode(SqliteJournalMode::Wal)
        .synchronous(SqliteSynchronous::Full)
        .busy_timeout(Duration::from_secs(30));
    let pool = SqlitePoolOptions::new().max_connections(connections).min_connections(connections);
    let pool = pool.test_before_acquire(false).connect_with(options).await?;
    let tables = "CREATE TABLE bare_record (id BLOB PRIMARY KEY, body BLOB NOT NULL) STRICT, WITHOUT ROWID; \
                  CREATE TABLE bare_entry (id BLOB PRIMARY KEY, body BLOB NOT NULL) STRICT, WITHOUT ROWID";
    pool.execute(tables).await?;
    Ok((0..count).map(|writer| SqliteWriter { pool: pool.clone(), ids: Ids { writer, next: 0 } }).collect())
}

pub(super) struct SqliteWriter {
    pool: SqlitePool,
    ids: Ids,
}

#[async_trait]
impl Writer for SqliteWriter {
    async fn write(&mut self) -> Result<(), Failure> {
        let id = self.ids.next();
        let mut transaction = self.pool.begin_with("BEGIN IMMEDIATE").await?;
        query(MAKE_RECORD).bind(id).bind(&[7_u8; RECORD][..]).execute(&mut *transaction).await?;
        query(MAKE_ENTRY).bind(id).bind(&[7_u8; ENTRY][..]).execute(&mut *transaction).await?;
        Ok(transaction.commit().await?)
    }
}

/// The forms of the peer on one database; the fastest counts.
pub(super) async fn crews(site: &Site, count: u64) -> Result<Vec<super::crew::Crew>, Failure> {
    use super::crew::Crew;
    let name = |form: &str| format!("{count} bare writers, {form}");
    match site {
        Site::Postgres(_) => {
            site.make("bare");
            Ok(vec![Crew::new(name("a connection each"), postgres(count, &site.url("bare")).await?)])
        }
        Site::Sqlite(_) => Ok(vec![
            Crew::new(name("one connection"), sqlite(count, &site.url("bare_one"), 1).await?),
            Crew::new(name("a connection each"), sqlite(count, &site.url("bare_each"), count as u32).await?),
        ]),
    }
}
