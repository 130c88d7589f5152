//! Opening pools. Settings belong to sessions, so every connection of a pool is given them when it is made.

use crate::PostgresOptions;
use sea_orm::sqlx::postgres::{PgConnectOptions, PgConnection, PgPoolOptions};
use sea_orm::sqlx::{AssertSqlSafe, ConnectOptions as _, Connection, Error, Executor, Row};
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

    /// The session's settings. They are set after connecting and not while: a pooler passes start-up
    /// parameters over.
    fn settings(self, options: &PostgresOptions) -> String {
        let mut settings = "SET timezone = 'UTC'; SET client_min_messages = 'warning'; ".to_owned();
        let mut set = |setting: &str, value: &str| settings += &format!("SET {setting} = {value}; ");
        let millis = |time: Duration| time.as_millis().to_string();
        if let Some(schema) = &options.schema {
            set("search_path", &schema.to_string());
        }
        // Whatever a server's or a role's own setting is: a commit that waited for the head must see it as it
        // is now, and a read sees every commit acknowledged before it.
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
            // Writers find each row by its key. A session keeps its plans, and one made while a table was
            // nearly empty would go through all of it later.
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

/// Only a connection with nothing left over goes back into its pool, the others are closed. One whose server
/// does not answer is closed too: the driver would wait for it, and keep its place in the pool.
fn released(pool: PgPoolOptions, silence: Duration) -> PgPoolOptions {
    pool.after_release(move |connection, _| {
        Box::pin(async move {
            let clean = tokio::time::timeout(silence, is_outside_transactions(connection)).await;
            clean.unwrap_or(Err(Error::PoolTimedOut))
        })
    })
}

/// A statement that stands alone has a transaction of its own, which begins with it.
const ALONE: &str = "SELECT pg_catalog.now() = pg_catalog.statement_timestamp()";

/// Asks the server, because the driver need not know: whoever waited for the answer to a `BEGIN` may have
/// gone before it came, by a time limit or with a client that hung up. All later reads would see the moment
/// of the first of them.
async fn is_outside_transactions(connection: &mut PgConnection) -> Result<bool, Error> {
    if connection.is_in_transaction() {
        return Ok(false);
    }
    connection.fetch_one(ALONE).await?.try_get(0)
}
