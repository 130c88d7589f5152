//! The store in memory passes the suite that every store must pass.
#![cfg(feature = "conformance")]

use bayboard::conformance::{Harness, async_trait};
use bayboard::{MemoryStore, Store};
use std::sync::Arc;

struct Memory;

#[async_trait]
impl Harness for Memory {
    async fn fresh(&self) -> Arc<dyn Store> {
        Arc::new(MemoryStore::new())
    }
    async fn reopen(&self, store: Arc<dyn Store>) -> Arc<dyn Store> {
        store
    }
}

bayboard::conformance_suite!(Memory, forgets);
