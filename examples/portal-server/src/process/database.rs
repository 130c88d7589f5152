//! Opening the database that an address names: SQLite in a file, or PostgreSQL for several servers.

use super::database_options::DatabaseOptions;
use anyhow::{Context, bail};
use bayboard::{Store, StoreError};
use bayboard_storage_postgres::{PostgresOptions, PostgresStore, Roles, Schema};
use bayboard_storage_sqlite::{SqliteOptions, SqliteStore};
use std::sync::{Arc, Mutex, PoisonError};
use tokio::sync::watch;

/// A store, and what wakes its node when another one commits.
#[derive(Debug)]
pub struct Opened {
    /// The store.
    pub store: Arc<dyn Store>,
    /// Counts up when some node may have committed; none where there is only one node.
    pub wakes: Option<watch::Receiver<u64>>,
    /// The file, if it is one, to be settled before the process ends.
    file: Option<Arc<SqliteStore>>,
}

impl Opened {
    /// Has [`settle`] settle the file.
    pub(crate) fn settle_at_the_end(&self) {
        FILES.lock().unwrap_or_else(PoisonError::into_inner).extend(self.file.clone());
    }
}

static FILES: Mutex<Vec<Arc<SqliteStore>>> = Mutex::new(Vec::new());

/// The process ends: what was written stands in the database's file alone, and not in the log beside it,
/// since that is what people copy. Where it cannot be brought there, it is found in the log.
pub(crate) async fn settle() {
    let files = std::mem::take(&mut *FILES.lock().unwrap_or_else(PoisonError::into_inner));
    for file in files {
        if let Err(error) = file.settle().await {
            tracing::warn!(%error, "the write-ahead log stays; a copy of the database needs the -wal file beside it");
        }
    }
}

/// The same, and closes them: what follows works on the files themselves.
///
/// # Errors
/// When one of them cannot be settled or closed.
pub(crate) async fn close() -> anyhow::Result<()> {
    let files = std::mem::take(&mut *FILES.lock().unwrap_or_else(PoisonError::into_inner));
    for file in files {
        file.settle().await?;
        file.close().await?;
    }
    Ok(())
}

/// An address without the password that may stand in it, before the host or among the parameters.
#[must_use]
pub fn shown(url: &str) -> String {
    let Some((scheme, rest)) = url.split_once("://").filter(|_| is_postgres(url)) else {
        return url.to_owned();
    };
    let place = rest.split('?').next().unwrap_or_default();
    format!("{scheme}://{}", place.rsplit('@').next().unwrap_or_default())
}

/// Whether an address is PostgreSQL's.
#[must_use]
pub fn is_postgres(url: &str) -> bool {
    url.starts_with("postgres://") || url.starts_with("postgresql://")
}

/// What kind of database an address names, for operators.
#[must_use]
pub fn kind(url: &str) -> &'static str {
    if is_postgres(url) { "postgresql" } else { "sqlite" }
}

/// Opens the store at an address. A SQLite file is made and brought up to date; PostgreSQL's schema must be
/// current.
///
/// # Errors
/// What is missing or refused, and what to do.
pub async fn open(url: &str, options: &DatabaseOptions) -> anyhow::Result<Opened> {
    if is_postgres(url) {
        let store = PostgresStore::open(url, &postgres(options)).await;
        let store = store.map_err(with_remedy).context("cannot open the database")?;
        let wakes = Some(store.wakes());
        return Ok(Opened { store: Arc::new(store), wakes, file: None });
    }
    let store = Arc::new(
        SqliteStore::open(url, &SqliteOptions::default()).await.context("cannot open the database")?,
    );
    if let Some(warning) = warning(url) {
        tracing::warn!("{warning}");
    }
    Ok(Opened { store: Arc::clone(&store) as Arc<dyn Store>, wakes: None, file: Some(store) })
}

/// A command that works on what is there makes no database where somebody mistyped the address.
///
/// # Errors
/// When it names a SQLite file that is not there.
pub fn check_exists(url: &str) -> anyhow::Result<()> {
    if is_postgres(url) || SqliteStore::exists(url) {
        return Ok(());
    }
    bail!("there is no database at {url}; look at --database-url, or run `portal-server init` to make one")
}

/// What an operator should hear about a database that opens all the same.
#[must_use]
pub fn warning(url: &str) -> Option<&'static str> {
    let is_open = !is_postgres(url) && SqliteStore::is_open_to_others(url);
    is_open.then_some(
        "the database file can be read by others, and patients' names stand in it; run chmod 600 on it",
    )
}

/// How far the schema is; none for SQLite, which is brought up to date whenever it is opened.
///
/// # Errors
/// When the database cannot be reached.
pub async fn schema(options: &DatabaseOptions) -> anyhow::Result<Option<Schema>> {
    if !is_postgres(options.url()) {
        return Ok(None);
    }
    Ok(Some(PostgresStore::schema(options.url(), &postgres(options)).await?))
}

/// Brings the schema up to date and gives roles their rights, as the tables' owner.
///
/// # Errors
/// When the database refuses.
pub async fn migrate(options: &DatabaseOptions, roles: &Roles) -> anyhow::Result<()> {
    if !is_postgres(options.url()) {
        open(options.url(), options).await?;
        return Ok(());
    }
    PostgresStore::migrate(options.url(), &postgres(options)).await.context("cannot migrate the database")?;
    PostgresStore::grant(options.url(), &postgres(options), roles)
        .await
        .context("cannot give the roles their rights")
}

fn postgres(options: &DatabaseOptions) -> PostgresOptions {
    let mut postgres = PostgresOptions::default();
    postgres.schema = options.database_schema.clone();
    postgres
}

fn with_remedy(error: StoreError) -> anyhow::Error {
    let is_older = matches!(error, StoreError::OlderSchema { .. });
    let error = anyhow::Error::new(error);
    if is_older { error.context("run `portal-server migrate --apply` as the tables' owner") } else { error }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_password_is_shown() {
        for url in [
            "postgres://me:Quill@db/portal",
            "postgres://db/portal?user=me&password=Quill",
            "postgres://me:a@Quill@db/portal?password=a@b",
        ] {
            assert_eq!(shown(url), "postgres://db/portal", "{url}");
        }
        assert_eq!(shown("sqlite:///var/a@b.db?mode=rw"), "sqlite:///var/a@b.db?mode=rw");
    }
}
