//! Telling other nodes of commits, after they are done.
//!
//! Not within the commit: a transaction that notifies holds a lock of the whole server until it is durable,
//! so all commits of all companies would wait for each other's disk.

use crate::listener::CHANNEL;
use bayboard_storage_orm::report;
use sea_orm::{ConnectionTrait, DatabaseConnection, DbBackend, Statement};
use std::time::Duration;
use tokio::sync::watch;

/// Between two notifications: those who are woken find everything that was committed meanwhile.
const PAUSE: Duration = Duration::from_millis(10);

/// Notifies after commits, until the store is gone.
pub(crate) async fn tell(pool: DatabaseConnection, patience: Duration, mut committed: watch::Receiver<u64>) {
    while committed.changed().await.is_ok() {
        let statement = Statement::from_string(DbBackend::Postgres, format!("NOTIFY {CHANNEL}"));
        // A notification lost is made up for by the next look at the feed.
        if let Ok(Err(error)) = tokio::time::timeout(patience, pool.execute_raw(statement)).await {
            report(&error);
        }
        tokio::time::sleep(PAUSE).await;
    }
}
