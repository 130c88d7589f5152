//! A PostgreSQL database passes the suite that every store must pass.
#![allow(clippy::unwrap_used, clippy::panic)]

use crate::support;

use bayboard::Store;
use bayboard::conformance::{Harness, async_trait};
use bayboard_test_postgres::Database;
use std::sync::{Arc, Mutex};
use support::{database, open};

/// Databases of one test, of which the newest is in use.
#[derive(Default)]
struct Databases(Mutex<Vec<Database>>);

impl Databases {
    fn url(&self) -> String {
        self.0.lock().unwrap().last().unwrap().url()
    }
}

#[async_trait]
impl Harness for Databases {
    async fn fresh(&self) -> Arc<dyn Store> {
        self.0.lock().unwrap().push(database());
        Arc::new(open(&self.url()).await)
    }

    async fn reopen(&self, store: Arc<dyn Store>) -> Arc<dyn Store> {
        drop(store);
        Arc::new(open(&self.url()).await)
    }
}

bayboard::conformance_suite!(Databases::default());
