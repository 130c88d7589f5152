//! A database file passes the suite that every store must pass.
#![allow(clippy::unwrap_used, clippy::panic)]

use bayboard::Store;
use bayboard::conformance::{Harness, async_trait};
use bayboard_storage_sqlite::{SqliteOptions, SqliteStore};
use std::sync::Arc;
use tempfile::TempDir;

/// One folder with one file: every case asks for one fresh store.
struct File(TempDir);

impl File {
    fn new() -> Self {
        Self(tempfile::tempdir().unwrap())
    }
    async fn open(&self) -> Arc<dyn Store> {
        let path = self.0.path().join("bayboard.db");
        Arc::new(SqliteStore::open(path.to_str().unwrap(), &SqliteOptions::default()).await.unwrap())
    }
}

#[async_trait]
impl Harness for File {
    async fn fresh(&self) -> Arc<dyn Store> {
        self.open().await
    }
    async fn reopen(&self, store: Arc<dyn Store>) -> Arc<dyn Store> {
        drop(store);
        self.open().await
    }
}

bayboard::conformance_suite!(File::new());
