//! Copies of a database: made while it is in use, and examined before anybody relies on them.

use crate::SqliteStore;
use crate::connect::target;
use crate::new_file::{NewFile, beside};
use sea_orm::sqlx::sqlite::{SqliteConnectOptions, SqliteConnection};
use sea_orm::sqlx::{self, ConnectOptions, Connection};
use std::io;
use std::path::Path;
use std::time::Duration;

/// Why there is no copy, or why one is of no use.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum BackupError {
    /// There is no database to copy.
    #[error("there is no database file at that address")]
    NoDatabase,
    /// A file of that name is there already.
    #[error("there is a file of that name, or one that is being written; choose another name")]
    Exists,
    /// It is no SQLite database, or an empty one.
    #[error("the file is no SQLite database")]
    NotADatabase,
    /// Part of what was written stands in the log beside it.
    #[error(
        "a write-ahead log with something in it lies beside the file: it was copied from under a running server"
    )]
    NotWhole,
    /// SQLite would write the log of the database before into the one that is restored.
    #[error(
        "a log of the database before lies where this one is to be (its name ends with -wal or -journal): move it away with that database"
    )]
    Leftover,
    /// SQLite's own check found damage.
    #[error("the file is damaged: SQLite's integrity check fails")]
    Damaged,
    /// The database did not do it.
    #[error("the database did not let itself be copied; is the disk full?")]
    Refused,
    /// The file system did not do it.
    #[error("the file could not be read or written: {0}")]
    Io(#[source] io::Error),
}

impl From<io::Error> for BackupError {
    fn from(error: io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::AlreadyExists => Self::Exists,
            _ => Self::Io(error),
        }
    }
}

/// A reader waits for nobody but those who recover the file after a crash.
const BUSY: Duration = Duration::from_secs(10);
const MAGIC: &[u8] = b"SQLite format 3\0";

impl SqliteStore {
    /// Copies a database as it stands at one moment, while others read and write it. The copy is one file,
    /// without a log beside it, durable and examined before it has its name.
    ///
    /// # Errors
    /// [`BackupError`]; then there is no file of that name, or the one that was there.
    pub async fn back_up(path_or_url: &str, copy: &Path) -> Result<(), BackupError> {
        let source = target(path_or_url).filter(|source| source.get_filename().is_file());
        let source = source.ok_or(BackupError::NoDatabase)?;
        let new = NewFile::reserve(copy)?;
        let mut connection = connect(&source.create_if_missing(false)).await?;
        let into = new.path().to_str().ok_or(BackupError::Refused)?;
        let copied = sqlx::query("VACUUM INTO ?").bind(into).execute(&mut connection).await;
        let _ = connection.close().await;
        copied.map_err(|_| BackupError::Refused)?;
        check_whole(new.path()).await?;
        Ok(new.finish()?)
    }

    /// Copies a backup to where a database is to be, byte by byte, and examines the copy. It has its name
    /// once it is [finished](NewFile::finish); the backup is only read.
    ///
    /// # Errors
    /// [`BackupError`]; then there is no file of that name, or the one that was there.
    pub async fn stage(backup: &Path, database: &Path) -> Result<NewFile, BackupError> {
        if !std::fs::metadata(backup).is_ok_and(|found| found.is_file()) {
            return Err(BackupError::NoDatabase);
        }
        if has_log(backup) {
            return Err(BackupError::NotWhole);
        }
        if !database.exists() && has_log(database) {
            return Err(BackupError::Leftover);
        }
        let new = NewFile::reserve(database)?;
        let (from, to) = (backup.to_owned(), new.path().to_owned());
        let copied = tokio::task::spawn_blocking(move || copy(&from, &to)).await;
        copied.map_err(|_| BackupError::Refused)??;
        check_whole(new.path()).await?;
        Ok(new)
    }
}

/// Whether something lies beside a database that was not written into it yet.
fn has_log(database: &Path) -> bool {
    let holds = |log| std::fs::metadata(beside(database, log)).is_ok_and(|log| log.len() > 0);
    ["-wal", "-journal"].into_iter().any(holds)
}

/// Into the file that is there already, whose mode stays.
fn copy(from: &Path, to: &Path) -> io::Result<()> {
    let mut to = std::fs::OpenOptions::new().write(true).open(to)?;
    io::copy(&mut std::fs::File::open(from)?, &mut to)?;
    to.sync_all()
}

/// Reads the whole file, as SQLite examines it.
async fn check_whole(file: &Path) -> Result<(), BackupError> {
    let mut head = [0; MAGIC.len()];
    let read = io::Read::read(&mut std::fs::File::open(file)?, &mut head)?;
    if read < MAGIC.len() || head != MAGIC {
        return Err(BackupError::NotADatabase);
    }
    let mut connection =
        connect(&SqliteConnectOptions::new().filename(file)).await.map_err(|_| BackupError::Damaged)?;
    let sound = sqlx::query_scalar::<_, String>("PRAGMA integrity_check").fetch_all(&mut connection).await;
    let _ = connection.close().await;
    if sound.is_ok_and(|told| told == ["ok"]) { Ok(()) } else { Err(BackupError::Damaged) }
}

async fn connect(to: &SqliteConnectOptions) -> Result<SqliteConnection, BackupError> {
    let options = to.clone().busy_timeout(BUSY).disable_statement_logging();
    options.connect().await.map_err(|_| BackupError::Refused)
}
