//! Opening pools. Settings belong to sessions, so every connection of a pool is given them when it is made.

use crate::PostgresOptions;
use sea_orm::sqlx::postgres::{PgConnectOptions, PgPoolOptions};
use sea_orm::sqlx::{AssertSqlSafe, ConnectOptions as _, Connection, Error, Executor};
use sea_orm::{ConnectOptions, Database, DatabaseConnection, DbErr};
use std::str::FromStr;
use std::time::Duration;

/// What a connection is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Use {
    /// The application's commits.
    Write,
    /// Its reads.
    Read,
    /// The owner's changes of the schema, which may take long.
    Migrate,
    /// Hearing of other nodes' commits.
    Listen,
    /// Telling other nodes of commits, which need not be durable.
    Wake,
}

impl Use {
    fn connections(self, options: &PostgresOptions) -> u32 {
        match self {
            Self::Write => options.writers.get(),
            Self::Read => options.readers.get(),
            Self::Migrate | Self::Listen | Self::Wake => 1,
        }
    }
    const fn word(self) -> &'static str {
        match self {
            Self::Write => "bayboard writer",
            Self::Read => "bayboard reader",
            Self::Migrate => "bayboard migration",
            Self::Listen => "bayboard listener",
            Self::Wake => "bayboard waker",
        }
    }
    /// The session's settings. They are set after connecting and not while: a pooler passes start-up parameters over.
    fn settings(self, options: &PostgresOptions) -> String {
        let mut settings = "SET timezone = 'UTC'; SET client_min_messages = 'warning'; ".to_owned();
        let mut set = |setting: &str, value: &str| settings += &format!("SET {setting} = {value}; ");
        let millis = |time: Duration| time.as_millis().to_string();
        if let Some(schema) = &options.schema {
            set("search_path", &schema.to_string());
        }
        set("synchronous_commit", if self == Self::Wake { "off" } else { "on" });
        set("idle_in_transaction_session_timeout", &millis(options.idle_in_transaction));
        if self != Self::Migrate {
            set("statement_timeout", &millis(options.statement));
            set("lock_timeout", &millis(options.lock));
        }
        if self == Self::Read {
            set("default_transaction_read_only", "on");
        }
        settings
    }
}

/// Reads an address.
pub(crate) fn target(url: &str) -> Option<PgConnectOptions> {
    let is_one = url.starts_with("postgres://") || url.starts_with("postgresql://");
    PgConnectOptions::from_str(url).ok().filter(|_| is_one)
}

/// Idle connections are tried out before use: a restart of the server breaks them silently.
const IDLE: Duration = Duration::from_secs(1);

/// Opens a pool.
pub(crate) async fn pool(
    target: &PgConnectOptions,
    options: &PostgresOptions,
    purpose: Use,
) -> Result<DatabaseConnection, DbErr> {
    let driver = driver_options(target, purpose);
    let (settings, silence) = (purpose.settings(options), options.silence);
    let mut pool = ConnectOptions::new("postgres://localhost");
    pool.map_sqlx_postgres_opts(move |_| driver.clone())
        .map_sqlx_postgres_pool_opts(move |pool| released(given(pool, &settings), silence))
        .max_connections(purpose.connections(options))
        .min_connections(1)
        .acquire_timeout(options.acquire)
        .connect_timeout(options.acquire)
        .idle_timeout(None::<Duration>)
        .test_before_acquire_if_idle_for(IDLE)
        // Statements may hold values: they go to no log and no span.
        .sqlx_logging(false)
        .record_stmt_in_spans(false);
    Database::connect(pool).await
}

fn driver_options(target: &PgConnectOptions, purpose: Use) -> PgConnectOptions {
    target.clone().application_name(purpose.word()).disable_statement_logging()
}

fn given(pool: PgPoolOptions, settings: &str) -> PgPoolOptions {
    let settings = settings.to_owned();
    pool.after_connect(move |connection, _| {
        let settings = settings.clone();
        Box::pin(async move { connection.execute(AssertSqlSafe(settings)).await.map(|_| ()) })
    })
}

/// A connection whose server does not answer is thrown away: the driver would wait for it, and keep its place in the pool.
fn released(pool: PgPoolOptions, silence: Duration) -> PgPoolOptions {
    pool.after_release(move |connection, _| {
        Box::pin(async move {
            let answered = tokio::time::timeout(silence, connection.ping()).await;
            answered.unwrap_or(Err(Error::PoolTimedOut)).map(|()| true)
        })
    })
}
