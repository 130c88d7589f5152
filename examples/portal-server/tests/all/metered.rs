//! A measured store is the store it measures: it passes the suite that every store must pass.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use bayboard::conformance::{Harness, async_trait};
use bayboard::{MemoryStore, Store};
use portal_server::process::{Metered, StoreMetrics};
use std::sync::Arc;

struct Measured;

#[async_trait]
impl Harness for Measured {
    async fn fresh(&self) -> Arc<dyn Store> {
        Arc::new(Metered::new(Arc::new(MemoryStore::new()), StoreMetrics::default()))
    }

    async fn reopen(&self, store: Arc<dyn Store>) -> Arc<dyn Store> {
        store
    }
}

bayboard::conformance_suite!(Measured, forgets);
