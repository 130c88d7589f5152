//! The store on one SQLite file, or in memory.

use crate::SqliteOptions;
use crate::connect::{Purpose, pool, target};
use crate::settings;
use bayboard::StoreError;
#[cfg(feature = "testing")]
use bayboard_storage_orm::testing::Faults;
use bayboard_storage_orm::{OrmStore, Poison, connect_error, is_busy, migrate};
use sea_orm::sqlx::sqlite::SqliteConnectOptions;
use sea_orm::{ConnectionTrait, DatabaseBackend, DatabaseConnection, Statement};
use std::path::Path;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

/// All storage ports on SQLite.
#[derive(Debug)]
pub struct SqliteStore {
    orm: OrmStore,
    writer: DatabaseConnection,
    /// A connection that only keeps a database in memory alive, whatever becomes of the others.
    keeper: Option<DatabaseConnection>,
}

bayboard_storage_orm::forward_ports!(SqliteStore, orm);

impl SqliteStore {
    /// Opens a database file, makes it if it is missing, and brings its schema up to date. Takes a path or a
    /// `sqlite:` address.
    ///
    /// # Errors
    /// [`StoreError::NewerSchema`] when a newer version wrote the file; [`StoreError::Unreachable`] when the
    /// file can be neither opened nor made; [`StoreError::Unavailable`] when it is no database or damaged,
    /// SQLite is too old or refuses a setting, or there is no tokio runtime.
    pub async fn open(path_or_url: &str, options: &SqliteOptions) -> Result<Self, StoreError> {
        Self::open_with(path_or_url, options, &Poison::default()).await
    }

    /// The same, with faults on purpose.
    ///
    /// # Errors
    /// As for [`SqliteStore::open`].
    #[cfg(feature = "testing")]
    pub async fn open_with_faults(
        path_or_url: &str,
        options: &SqliteOptions,
        faults: &Faults,
    ) -> Result<Self, StoreError> {
        Self::open_with(path_or_url, options, &Poison::with_faults(faults)).await
    }

    async fn open_with(
        path_or_url: &str,
        options: &SqliteOptions,
        poison: &Poison,
    ) -> Result<Self, StoreError> {
        let target =
            target(path_or_url).ok_or(StoreError::Unavailable { reason: "database address is malformed" })?;
        keep_private(target.get_filename());
        let writer = connect(&target, options, Purpose::Write, poison).await?;
        migrate(&writer).await?;
        let reader = connect(&target, options, Purpose::Read, &Poison::default()).await?;
        Ok(Self { orm: OrmStore::with_one_writer(writer.clone(), reader, poison)?, writer, keeper: None })
    }

    /// An empty database in memory, gone with the store. Reads wait for writes: it has one connection.
    ///
    /// # Errors
    /// [`StoreError::Unavailable`] as for [`SqliteStore::open`].
    pub async fn open_in_memory() -> Result<Self, StoreError> {
        let (target, options, poison) = (in_memory(), SqliteOptions::default(), Poison::default());
        let keeper = connect(&target, &options, Purpose::Both, &Poison::default()).await?;
        let both = connect(&target, &options, Purpose::Both, &poison).await?;
        migrate(&both).await?;
        let orm = OrmStore::with_one_writer(both.clone(), both.clone(), &poison)?;
        Ok(Self { orm, writer: both, keeper: Some(keeper) })
    }

    /// Whether others than the file's owner may read or write it: patients' names stand in it in clear. New
    /// files are made for their owner alone; one that was copied or restored may be open to others.
    #[must_use]
    pub fn is_open_to_others(path_or_url: &str) -> bool {
        target(path_or_url).is_some_and(|target| is_open_to_others(target.get_filename()))
    }

    /// Whether the database is there: one in memory is, and one in a file once somebody made it.
    #[must_use]
    pub fn exists(path_or_url: &str) -> bool {
        target(path_or_url).is_none_or(|target| {
            target.get_filename() == Path::new(":memory:") || target.get_filename().exists()
        })
    }

    /// The file that an address names; none for a database in memory, or where it is malformed.
    #[must_use]
    pub fn file(path_or_url: &str) -> Option<std::path::PathBuf> {
        let file = target(path_or_url)?.get_filename().to_owned();
        (file != Path::new(":memory:")).then_some(file)
    }

    /// Moves all that is acknowledged from the write-ahead log into the file itself, and empties the log. Do
    /// it before the process ends: people copy the file alone.
    ///
    /// # Errors
    /// [`StoreError::Unavailable`] when somebody still reads or writes, or the disk refuses; then it stays in
    /// the log.
    pub async fn settle(&self) -> Result<(), StoreError> {
        let checkpoint = Statement::from_string(DatabaseBackend::Sqlite, "PRAGMA wal_checkpoint(TRUNCATE)");
        let row = self.writer.query_one_raw(checkpoint).await.map_err(|error| connect_error(&error))?;
        match row.map(|row| row.try_get_by_index::<i32>(0)) {
            Some(Ok(0)) => Ok(()),
            _ => Err(StoreError::Unavailable { reason: "the write-ahead log is in use" }),
        }
    }

    /// Writes what is queued and closes the file. Whoever still holds the store is refused from then on.
    ///
    /// # Errors
    /// [`StoreError::Unavailable`] when a connection does not close.
    pub async fn close(&self) -> Result<(), StoreError> {
        self.orm.close().await?;
        match &self.keeper {
            Some(keeper) => keeper.close_by_ref().await.map_err(|error| connect_error(&error)),
            None => Ok(()),
        }
    }
}

/// A database in memory that connections of this process share by its name, which no other has.
fn in_memory() -> SqliteConnectOptions {
    static MADE: AtomicU64 = AtomicU64::new(0);
    let name = format!("/bayboard-{}", MADE.fetch_add(1, Ordering::Relaxed));
    SqliteConnectOptions::new().filename(name).vfs("memdb")
}

async fn connect(
    target: &SqliteConnectOptions,
    options: &SqliteOptions,
    purpose: Purpose,
    poison: &Poison,
) -> Result<DatabaseConnection, StoreError> {
    let pool = pool_when_free(target, options, purpose, poison).await?;
    settings::check(&pool, purpose).await?;
    Ok(pool)
}

/// Makes a missing file for its owner alone; SQLite gives the log beside it the same mode. A failure is told
/// when the file is opened.
#[cfg(unix)]
fn keep_private(file: &Path) {
    use std::os::unix::fs::OpenOptionsExt;
    let _ = std::fs::OpenOptions::new().write(true).create_new(true).mode(0o600).open(file);
}

#[cfg(not(unix))]
fn keep_private(_: &Path) {}

#[cfg(unix)]
fn is_open_to_others(file: &Path) -> bool {
    use std::os::unix::fs::MetadataExt;
    std::fs::metadata(file).is_ok_and(|found| found.mode() & 0o077 != 0)
}

#[cfg(not(unix))]
fn is_open_to_others(_: &Path) -> bool {
    false
}

const PAUSE: Duration = Duration::from_millis(20);

/// Opens a pool. Turning on the write-ahead log does not wait for others who start on the same new file, so
/// it is tried again for as long as a statement would wait.
async fn pool_when_free(
    target: &SqliteConnectOptions,
    options: &SqliteOptions,
    purpose: Purpose,
    poison: &Poison,
) -> Result<DatabaseConnection, StoreError> {
    let pauses = options.busy.as_millis() / PAUSE.as_millis();
    for _ in 0..pauses {
        match pool(target, options, purpose, poison).await {
            Err(error) if is_busy(&error) => tokio::time::sleep(PAUSE).await,
            done => return done.map_err(|error| connect_error(&error)),
        }
    }
    pool(target, options, purpose, poison).await.map_err(|error| connect_error(&error))
}
