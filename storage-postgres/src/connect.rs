//! Opening pools. Settings belong to a session, so each connection is given them when it is made.

use crate::PostgresOptions;
use sea_orm::sqlx::postgres::{PgConnectOptions, PgConnection, PgPoolOptions};
use sea_orm::sqlx::{AssertSqlSafe, ConnectOptions as _, Connection, Error, Executor, Row};
use sea_orm::{ConnectOptions, Database, DatabaseConnection, DbErr};
use std::str::FromStr;
use std::time::Duration;

/// What a connection is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Purpose {
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

impl Purpose {
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

    /// The session's settings. They are set after connecting and not while: a pooler passes start-up
    /// parameters over.
    fn settings(self, options: &PostgresOptions) -> String {
        let mut settings = "SET timezone = 'UTC'; SET client_min_messages = 'warning'; ".to_owned();
        let mut set = |setting: &str, value: &str| settings += &format!("SET {setting} = {value}; ");
        let millis = |time: Duration| time.as_millis().to_string();
        if let Some(schema) = &options.schema {
            set("search_path", &schema.to_string());
        }
        // Whatever the server's or the role's own setting is. A commit that waited for a head must see it as
        // it is now, and a read must see every commit acknowledged before it.
        set("default_transaction_isolation", "'read committed'");
        set("synchronous_commit", if self == Self::Wake { "off" } else { "on" });
        set("idle_in_transaction_session_timeout", &millis(options.idle_in_transaction));
        if self != Self::Migrate {
            set("statement_timeout", &millis(options.statement));
            set("lock_timeout", &millis(options.lock));
        }
        if self == Self::Read {
            set("default_transaction_read_only", "on");
        }
        if self == Self::Write {
            // Writers find each row by its key. A session keeps its plans, and a plan made while a table was
            // nearly empty would scan all of it once it has grown.
            for way in ["enable_seqscan", "enable_hashjoin", "enable_mergejoin"] {
                set(way, "off");
            }
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
    purpose: Purpose,
) -> Result<DatabaseConnection, DbErr> {
    let driver = driver_options(target, purpose);
    let (settings, silence) = (purpose.settings(options), options.silence);
    let mut pool = ConnectOptions::new("postgres://localhost");
    pool.map_sqlx_postgres_opts(move |_| driver.clone())
        .map_sqlx_postgres_pool_opts(move |pool| closing_unclean(with_settings(pool, &settings), silence))
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

fn driver_options(target: &PgConnectOptions, purpose: Purpose) -> PgConnectOptions {
    target.clone().application_name(purpose.word()).disable_statement_logging()
}

fn with_settings(pool: PgPoolOptions, settings: &str) -> PgPoolOptions {
    let settings = settings.to_owned();
    pool.after_connect(move |connection, _| {
        let settings = settings.clone();
        Box::pin(async move { connection.execute(AssertSqlSafe(settings)).await.map(|_| ()) })
    })
}

/// Only a connection outside transactions goes back into its pool. Others are closed, and so is one whose
/// server does not answer: the driver would go on waiting for it, and its place in the pool would be lost.
fn closing_unclean(pool: PgPoolOptions, silence: Duration) -> PgPoolOptions {
    pool.after_release(move |connection, _| {
        Box::pin(async move {
            let clean = tokio::time::timeout(silence, is_outside_transactions(connection)).await;
            clean.unwrap_or(Err(Error::PoolTimedOut))
        })
    })
}

/// True outside transactions: a statement that stands alone has a transaction of its own, which begins with
/// it.
const ALONE: &str = "SELECT pg_catalog.now() = pg_catalog.statement_timestamp()";

/// Asks the server, because the driver may not know. Whoever waited for the answer to a `BEGIN` may have gone
/// before it came, by a time limit or with a client that hung up; all later reads on that connection would
/// see the database as it was then.
async fn is_outside_transactions(connection: &mut PgConnection) -> Result<bool, Error> {
    if connection.is_in_transaction() {
        return Ok(false);
    }
    connection.fetch_one(ALONE).await?.try_get(0)
}
