//! The few places where SQLite and PostgreSQL differ.

use bayboard::StoreError;
use sea_orm::{
    AccessMode, ConnectionTrait, DatabaseConnection, DatabaseTransaction, DbBackend, DbErr, IsolationLevel,
    SqliteTransactionMode, TransactionOptions, TransactionTrait,
};

/// Which database speaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Dialect {
    Sqlite,
    Postgres,
}

impl Dialect {
    pub(crate) fn of(connection: &impl ConnectionTrait) -> Result<Self, StoreError> {
        match connection.get_database_backend() {
            DbBackend::Sqlite => Ok(Self::Sqlite),
            DbBackend::Postgres => Ok(Self::Postgres),
            _ => Err(StoreError::Unavailable { reason: "database is neither SQLite nor PostgreSQL" }),
        }
    }

    pub(crate) const fn backend(self) -> DbBackend {
        match self {
            Self::Sqlite => DbBackend::Sqlite,
            Self::Postgres => DbBackend::Postgres,
        }
    }

    /// Begins a transaction that writes. SQLite's is immediate: one that reads first could not be upgraded
    /// later.
    pub(crate) async fn begin_write(
        self,
        connection: &DatabaseConnection,
    ) -> Result<DatabaseTransaction, DbErr> {
        let sqlite_transaction_mode = (self == Self::Sqlite).then_some(SqliteTransactionMode::Immediate);
        connection
            .begin_with_options(TransactionOptions {
                sqlite_transaction_mode,
                ..TransactionOptions::default()
            })
            .await
    }

    /// Begins a transaction whose reads all see one moment, as SQLite's do anyway.
    pub(crate) async fn begin_read(
        self,
        connection: &DatabaseConnection,
    ) -> Result<DatabaseTransaction, DbErr> {
        match self {
            Self::Sqlite => connection.begin().await,
            Self::Postgres => {
                let (isolation, access) = (IsolationLevel::RepeatableRead, AccessMode::ReadOnly);
                connection.begin_with_config(Some(isolation), Some(access)).await
            }
        }
    }

    /// Ends a query that takes rows until the transaction is over; SQLite's single writer holds them all.
    pub(crate) const fn for_update(self) -> &'static str {
        match self {
            Self::Sqlite => "",
            Self::Postgres => " FOR UPDATE",
        }
    }

    /// Keeps two starting processes from migrating at once; SQLite's immediate transaction does.
    pub(crate) const fn migration_lock(self) -> &'static str {
        match self {
            Self::Sqlite => "",
            // "bayboard" in ASCII: advisory locks are numbers that a whole database shares.
            Self::Postgres => "SELECT pg_advisory_xact_lock(7089079323386901092)",
        }
    }

    /// The steps of the schema, in order.
    pub(crate) const fn migrations(self) -> &'static [&'static str] {
        match self {
            Self::Sqlite => &[include_str!("../migrations/sqlite/0001_first.sql")],
            Self::Postgres => &[include_str!("../migrations/postgres/0001_first.sql")],
        }
    }

    /// The table of steps done.
    pub(crate) const fn schema_table(self) -> &'static str {
        match self {
            Self::Sqlite => {
                "CREATE TABLE IF NOT EXISTS bayboard_schema (step INTEGER NOT NULL PRIMARY KEY, checksum BLOB NOT NULL) STRICT"
            }
            Self::Postgres => {
                "CREATE TABLE IF NOT EXISTS bayboard_schema (step bigint NOT NULL PRIMARY KEY, checksum bytea NOT NULL)"
            }
        }
    }

    /// A question that has an answer where the table of steps done is there.
    pub(crate) const fn has_schema_table(self) -> &'static str {
        match self {
            Self::Sqlite => "SELECT 1 FROM sqlite_schema WHERE name = 'bayboard_schema'",
            Self::Postgres => "SELECT 1 WHERE to_regclass('bayboard_schema') IS NOT NULL",
        }
    }
}
