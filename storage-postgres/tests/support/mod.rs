//! What the tests share: a migrated database of their own.
#![allow(dead_code, unreachable_pub, reason = "every test file uses some of it")]

use bayboard_storage_postgres::{PostgresOptions, PostgresStore};
use bayboard_test_postgres::Database;
use tokio::runtime::Builder;

/// A migrated database, gone with the value.
pub fn database() -> Database {
    Database::copy_of("bayboard_template", |url| {
        let url = url.to_owned();
        // A thread of its own: the test may be running in a runtime already.
        let migrating = std::thread::spawn(move || {
            let runtime = Builder::new_current_thread().enable_all().build().unwrap();
            runtime.block_on(PostgresStore::migrate(&url, &PostgresOptions::default())).unwrap();
        });
        migrating.join().unwrap();
    })
}

/// The store on it.
pub async fn open(url: &str) -> PostgresStore {
    PostgresStore::open(url, &PostgresOptions::default()).await.unwrap()
}
