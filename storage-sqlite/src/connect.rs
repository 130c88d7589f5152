//! Opening pools. Settings belong to connections, so every connection of a pool gets them.

use crate::SqliteOptions;
use bayboard_storage_orm::Spoiled;
use sea_orm::sqlx::pool::PoolOptions;
use sea_orm::sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqliteSynchronous};
use sea_orm::sqlx::{ConnectOptions as _, Connection, Sqlite};
use sea_orm::{ConnectOptions, Database, DatabaseConnection, DbErr};
use std::str::FromStr;
use std::time::Duration;

/// What a connection is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Use {
    Write,
    Read,
    /// The only connection of a database in memory.
    Both,
}

/// Reads a path or a `sqlite:` address.
pub(crate) fn target(path_or_url: &str) -> Option<SqliteConnectOptions> {
    if path_or_url.starts_with("sqlite:") {
        SqliteConnectOptions::from_str(path_or_url).ok()
    } else {
        Some(SqliteConnectOptions::new().filename(path_or_url))
    }
}

/// Opens a pool.
pub(crate) async fn pool(
    target: &SqliteConnectOptions,
    options: &SqliteOptions,
    purpose: Use,
    spoiled: &Spoiled,
) -> Result<DatabaseConnection, DbErr> {
    let (driver, spoiled) = (driver_options(target, options, purpose), spoiled.clone());
    let connections = if purpose == Use::Read { options.readers.get() } else { 1 };
    let mut pool = ConnectOptions::new("sqlite::memory:");
    pool.map_sqlx_sqlite_opts(move |_| driver.clone())
        .map_sqlx_sqlite_pool_opts(move |pool| interrupting(throwing_away(pool, &spoiled), &spoiled))
        .max_connections(connections)
        .min_connections(1)
        .idle_timeout(None::<Duration>)
        .max_lifetime(None::<Duration>)
        .test_before_acquire(false)
        // Statements may hold values: they go to no log and no span.
        .sqlx_logging(false)
        .record_stmt_in_spans(false);
    Database::connect(pool).await
}

/// A connection that may stand in a transaction which nobody knows of is not used again. The driver counts
/// levels, and its count stays where it was when a statement that should end one fails: all later work would
/// go into that transaction.
fn throwing_away(pool: PoolOptions<Sqlite>, spoiled: &Spoiled) -> PoolOptions<Sqlite> {
    let spoiled = spoiled.clone();
    pool.after_release(move |_, _| {
        let keep = !spoiled.take();
        Box::pin(async move { Ok(keep) })
    })
    // What a dropped transaction left to be taken back was done when the connection came back.
    .before_acquire(|connection, _| {
        let keep = !connection.is_in_transaction();
        Box::pin(async move { Ok(keep) })
    })
}

/// For tests: statements can be interrupted.
#[cfg(feature = "testing")]
fn interrupting(pool: PoolOptions<Sqlite>, spoiled: &Spoiled) -> PoolOptions<Sqlite> {
    /// Steps of SQLite's machine after which it asks.
    const STEPS: i32 = 50;
    let Some(faults) = spoiled.faults().cloned() else { return pool };
    pool.after_connect(move |connection, _| {
        let faults = faults.clone();
        Box::pin(async move {
            connection.lock_handle().await?.set_progress_handler(STEPS, move || !faults.interrupts());
            Ok(())
        })
    })
}

#[cfg(not(feature = "testing"))]
fn interrupting(pool: PoolOptions<Sqlite>, _: &Spoiled) -> PoolOptions<Sqlite> {
    pool
}

fn driver_options(
    target: &SqliteConnectOptions,
    options: &SqliteOptions,
    purpose: Use,
) -> SqliteConnectOptions {
    let driver = target
        .clone()
        .create_if_missing(purpose != Use::Read)
        .busy_timeout(options.busy)
        .foreign_keys(true)
        // Power may fail: NORMAL would lose the last commits.
        .synchronous(SqliteSynchronous::Full)
        // Erased values are overwritten, not left in free pages.
        .pragma("secure_delete", "ON")
        .disable_statement_logging();
    match purpose {
        Use::Both => driver,
        Use::Write => driver.journal_mode(SqliteJournalMode::Wal),
        Use::Read => driver.journal_mode(SqliteJournalMode::Wal).pragma("query_only", "ON"),
    }
}
