//! What the tests share: a store on a file, and the file itself by plain SQL.
#![allow(dead_code, unused_imports, reason = "every test file uses its part")]

#[path = "../../../storage-orm/tests/rigs/mod.rs"]
pub(crate) mod rigs;
pub(crate) mod writing;

use bayboard::StoreError;
use bayboard_storage_sqlite::{SqliteOptions, SqliteStore};
use sea_orm::{ConnectOptions, ConnectionTrait, Database, DatabaseConnection, DbErr};
use std::path::Path;

pub(crate) use rigs::ALL;
pub(crate) use rigs::journal::{journal, verify};

pub(crate) async fn try_open(path: &Path) -> Result<SqliteStore, StoreError> {
    SqliteStore::open(path.to_str().unwrap(), &SqliteOptions::default()).await
}

pub(crate) async fn open(path: &Path) -> SqliteStore {
    try_open(path).await.unwrap()
}

/// The file as a person with a SQL shell has it.
pub(crate) struct Shell(DatabaseConnection);

impl Shell {
    pub(crate) async fn open(path: &Path) -> Self {
        let mut options = ConnectOptions::new(format!("sqlite://{}", path.display()));
        options.max_connections(1).sqlx_logging(false);
        let shell = Self(Database::connect(options).await.unwrap());
        shell.run("PRAGMA foreign_keys = OFF").await.unwrap();
        shell
    }

    pub(crate) async fn run(&self, text: &str) -> Result<(), DbErr> {
        self.0.execute_unprepared(text).await.map(drop)
    }

    pub(crate) async fn answer<T: sea_orm::TryGetable>(&self, question: &str) -> T {
        let row =
            self.0.query_one_raw(sea_orm::Statement::from_string(sea_orm::DbBackend::Sqlite, question)).await;
        row.unwrap().unwrap().try_get_by_index(0).unwrap()
    }

    pub(crate) async fn close(self) {
        self.0.close().await.unwrap();
    }
}
