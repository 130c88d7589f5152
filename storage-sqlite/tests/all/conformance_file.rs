//! A database file passes the suite that every store must pass.
#![allow(clippy::unwrap_used, clippy::panic)]

use bayboard::Store;
use bayboard::conformance::{Harness, async_trait};
use bayboard_storage_sqlite::{SqliteOptions, SqliteStore};
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use tempfile::TempDir;

/// A folder of files, of which the newest is in use.
struct Files {
    folder: TempDir,
    made: AtomicU32,
}

impl Files {
    fn new() -> Self {
        Self { folder: tempfile::tempdir().unwrap(), made: AtomicU32::new(0) }
    }

    async fn open(&self, number: u32) -> Arc<dyn Store> {
        let path = self.folder.path().join(format!("{number}.db"));
        Arc::new(SqliteStore::open(path.to_str().unwrap(), &SqliteOptions::default()).await.unwrap())
    }
}

#[async_trait]
impl Harness for Files {
    async fn fresh(&self) -> Arc<dyn Store> {
        self.open(self.made.fetch_add(1, Ordering::Relaxed) + 1).await
    }

    async fn reopen(&self, store: Arc<dyn Store>) -> Arc<dyn Store> {
        drop(store);
        self.open(self.made.load(Ordering::Relaxed)).await
    }
}

bayboard::conformance_suite!(Files::new());
