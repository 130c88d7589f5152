//! A database as a person with a SQL shell has it.

use sea_orm::sqlx::postgres::PgConnectOptions;
use sea_orm::{
    ConnectOptions, ConnectionTrait, Database, DatabaseConnection, DatabaseTransaction, DbBackend, DbErr,
    Statement, TransactionTrait, TryGetable,
};
use std::str::FromStr;

#[derive(Debug)]
pub struct Shell(pub DatabaseConnection);

impl Shell {
    pub async fn open(url: &str) -> Self {
        Self::with_connections(url, 1).await
    }

    pub async fn with_connections(url: &str, count: u32) -> Self {
        let driver = PgConnectOptions::from_str(url).unwrap();
        let mut options = ConnectOptions::new("postgres://localhost");
        options.map_sqlx_postgres_opts(move |_| driver.clone()).max_connections(count).sqlx_logging(false);
        Self(Database::connect(options).await.unwrap())
    }

    pub async fn run(&self, text: &str) -> Result<(), DbErr> {
        self.0.execute_unprepared(text).await.map(drop)
    }

    pub async fn answer<T: TryGetable>(&self, question: &str) -> T {
        let row = self.0.query_one_raw(Statement::from_string(DbBackend::Postgres, question)).await;
        row.unwrap().unwrap().try_get_by_index(0).unwrap()
    }

    /// What the database says when it refuses these words; nothing when it does not.
    pub async fn refusal(&self, text: &str) -> Option<String> {
        self.run(text).await.err().map(|error| error.to_string())
    }

    /// Holds what a statement locks until the value is dropped.
    pub async fn hold(&self, text: &str) -> DatabaseTransaction {
        let transaction = self.0.begin().await.unwrap();
        transaction.execute_unprepared(text).await.unwrap();
        transaction
    }
}
