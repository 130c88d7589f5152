//! A database in memory passes the suite that every store must pass.
#![allow(clippy::unwrap_used, clippy::panic)]

use bayboard::Store;
use bayboard::conformance::{Harness, async_trait};
use bayboard_storage_sqlite::SqliteStore;
use std::sync::Arc;

struct Memory;

#[async_trait]
impl Harness for Memory {
    async fn fresh(&self) -> Arc<dyn Store> {
        Arc::new(SqliteStore::open_in_memory().await.unwrap())
    }

    async fn reopen(&self, store: Arc<dyn Store>) -> Arc<dyn Store> {
        store
    }
}

bayboard::conformance_suite!(Memory, forgets);
