//! Waking the other nodes after commits.
//!
//! A notification carries nothing. It says "look at the feed", where whoever is woken finds all that was
//! committed until then; so many commits need one notification, and one that is lost costs only the time
//! until the next regular look.
//!
//! ```text
//! commits         c1  c2 c3 c4         c5
//! notifications   n1         n2        n3        a pause of 10 ms after each
//! woken nodes     read c1    read c2..c4   read c5
//! ```
//! It is sent after the commit and not within it: a transaction that notifies locks the whole server's queue
//! of notifications until it is durable, so the commits of all companies would wait for each other's disk.

use crate::listener::CHANNEL;
use bayboard_storage_orm::report;
use sea_orm::{ConnectionTrait, DatabaseConnection, DbBackend, Statement};
use std::time::Duration;
use tokio::sync::watch;

/// Between two notifications.
const PAUSE: Duration = Duration::from_millis(10);

/// Notifies after commits, until the store is gone. `limit` is how long the server may take for one.
pub(crate) async fn notify_commits(
    pool: DatabaseConnection,
    limit: Duration,
    mut committed: watch::Receiver<u64>,
) {
    while committed.changed().await.is_ok() {
        let statement = Statement::from_string(DbBackend::Postgres, format!("NOTIFY {CHANNEL}"));
        if let Ok(Err(error)) = tokio::time::timeout(limit, pool.execute_raw(statement)).await {
            report(&error);
        }
        tokio::time::sleep(PAUSE).await;
    }
}
