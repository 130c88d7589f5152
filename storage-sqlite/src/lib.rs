//! bayboard's store on SQLite: one file, no server, nothing acknowledged is lost.
//!
//! ```no_run
//! # async fn run() -> Result<(), bayboard::StoreError> {
//! use bayboard_storage_sqlite::{SqliteOptions, SqliteStore};
//! let store = SqliteStore::open("/var/lib/portal/bayboard.db", &SqliteOptions::default()).await?;
//! # Ok(()) }
//! ```
//! The file is opened with a write-ahead log and full synchronisation: an acknowledged commit survives the
//! process being killed and the power failing. One connection writes, several read.

mod backup;
mod connect;
mod new_file;
mod options;
mod settings;
mod store;
mod version;

pub use backup::BackupError;
pub use new_file::NewFile;
pub use options::SqliteOptions;
pub use store::SqliteStore;
