//! A redb file passes the suite that every store must pass.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use bayboard::Store;
use bayboard::conformance::{Harness, async_trait};
use custom_store::RedbStore;
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

    fn newest(&self) -> Arc<dyn Store> {
        let name = format!("{}.redb", self.made.load(Ordering::Relaxed));
        Arc::new(RedbStore::open(self.folder.path().join(name)).unwrap())
    }
}

#[async_trait]
impl Harness for Files {
    async fn fresh(&self) -> Arc<dyn Store> {
        self.made.fetch_add(1, Ordering::Relaxed);
        self.newest()
    }

    async fn reopen(&self, store: Arc<dyn Store>) -> Arc<dyn Store> {
        drop(store);
        self.newest()
    }
}

bayboard::conformance_suite!(Files::new());
