//! Opening pools. Settings belong to a connection, so each one of a pool is given them.

use crate::SqliteOptions;
use bayboard_storage_orm::Poison;
use sea_orm::sqlx::pool::PoolOptions;
use sea_orm::sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqliteSynchronous};
use sea_orm::sqlx::{ConnectOptions as _, Connection, Sqlite};
use sea_orm::{ConnectOptions, Database, DatabaseConnection, DbErr};
use std::str::FromStr;
use std::time::Duration;

/// What a connection is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Purpose {
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
    purpose: Purpose,
    poison: &Poison,
) -> Result<DatabaseConnection, DbErr> {
    let (driver, poison) = (driver_options(target, options, purpose), poison.clone());
    let connections = if purpose == Purpose::Read { options.readers.get() } else { 1 };
    let mut pool = ConnectOptions::new("sqlite::memory:");
    pool.map_sqlx_sqlite_opts(move |_| driver.clone())
        .map_sqlx_sqlite_pool_opts(move |pool| interrupting(closing_poisoned(pool, &poison), &poison))
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

/// Closes connections that may still be in a transaction nobody knows of: all later work would go into it.
/// The driver's own count of levels does not tell, since it stays where it was when a statement that should
/// end one fails.
fn closing_poisoned(pool: PoolOptions<Sqlite>, poison: &Poison) -> PoolOptions<Sqlite> {
    let poison = poison.clone();
    pool.after_release(move |_, _| {
        let keep = !poison.take();
        Box::pin(async move { Ok(keep) })
    })
    // A dropped transaction was rolled back when its connection came back, so none should be left here.
    .before_acquire(|connection, _| {
        let keep = !connection.is_in_transaction();
        Box::pin(async move { Ok(keep) })
    })
}

/// For tests: statements can be interrupted.
#[cfg(feature = "testing")]
fn interrupting(pool: PoolOptions<Sqlite>, poison: &Poison) -> PoolOptions<Sqlite> {
    /// Steps of SQLite's virtual machine after which it asks.
    const STEPS: i32 = 50;
    let Some(faults) = poison.faults().cloned() else { return pool };
    pool.after_connect(move |connection, _| {
        let faults = faults.clone();
        Box::pin(async move {
            connection.lock_handle().await?.set_progress_handler(STEPS, move || !faults.interrupts());
            Ok(())
        })
    })
}

#[cfg(not(feature = "testing"))]
fn interrupting(pool: PoolOptions<Sqlite>, _: &Poison) -> PoolOptions<Sqlite> {
    pool
}

fn driver_options(
    target: &SqliteConnectOptions,
    options: &SqliteOptions,
    purpose: Purpose,
) -> SqliteConnectOptions {
    let driver = target
        .clone()
        .create_if_missing(purpose != Purpose::Read)
        .busy_timeout(options.busy)
        .foreign_keys(true)
        // Power may fail: NORMAL would lose the last commits.
        .synchronous(SqliteSynchronous::Full)
        // Erased values are overwritten, not left in free pages.
        .pragma("secure_delete", "ON")
        .disable_statement_logging();
    match purpose {
        Purpose::Both => driver,
        Purpose::Write => driver.journal_mode(SqliteJournalMode::Wal),
        Purpose::Read => driver.journal_mode(SqliteJournalMode::Wal).pragma("query_only", "ON"),
    }
}
