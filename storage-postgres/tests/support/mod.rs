//! What the tests share: a migrated database of their own, the store on it, and the database itself by plain
//! SQL.
#![allow(dead_code, unused_imports, unreachable_pub, reason = "every test file uses some of it")]

pub mod meddler;
pub mod proxy;
#[path = "../../../storage-orm/tests/rigs/mod.rs"]
pub mod rigs;
pub mod shell;

use bayboard_storage_postgres::{PostgresOptions, PostgresStore};
use bayboard_test_postgres::Database;
pub use meddler::Meddler;
pub use proxy::Proxy;
pub use rigs::journal::{journal, verify};
pub use shell::Shell;
use tokio::runtime::Builder;

/// A migrated database, gone with the value.
pub fn database() -> Database {
    Database::copy_of("bayboard_template", migrate)
}

/// Migrates the database at this address, from within a runtime too.
pub fn migrate(url: &str) {
    let url = url.to_owned();
    // A thread of its own: the test may be running in a runtime already.
    let migrating = std::thread::spawn(move || {
        let runtime = Builder::new_current_thread().enable_all().build().unwrap();
        runtime.block_on(PostgresStore::migrate(&url, &PostgresOptions::default())).unwrap();
    });
    migrating.join().unwrap();
}

/// The store on it.
pub async fn open(url: &str) -> PostgresStore {
    PostgresStore::open(url, &PostgresOptions::default()).await.unwrap()
}
