//! The file: reads as of one moment, and writes one after the other.

use crate::fault::{Answer, Fault, Found};
use crate::tables;
use bayboard::{StoreError, Timestamp};
use redb::{Database, Durability, ReadTransaction, ReadableDatabase, WriteTransaction};
use std::path::Path;
use std::sync::Arc;
use tokio::sync::Mutex;
use tokio::task::spawn_blocking;

/// All storage ports on one redb file, which one process has open at a time.
///
/// redb blocks, so everything runs on the runtime's blocking threads. Readers never wait for the writer.
/// Writers wait for their turn before they take a thread: redb has one writer, and those behind it would only
/// hold threads that readers need.
#[derive(Debug)]
pub struct RedbStore {
    database: Arc<Database>,
    turn: Mutex<()>,
}

impl RedbStore {
    /// Opens the file, or makes it. It blocks for as long as that takes: longer after a crash, when the
    /// engine looks the file over.
    ///
    /// # Errors
    /// [`StoreError::Unavailable`] when another store has the file open or it cannot be used,
    /// [`StoreError::NewerSchema`] when a newer version wrote it.
    pub fn open(path: impl AsRef<Path>) -> Answer<Self> {
        let opened = Database::create(path).map_err(Fault::from);
        let made =
            opened.and_then(|database| in_one_transaction(&database, tables::prepare).map(|()| database));
        Ok(Self { database: Arc::new(made.map_err(|Fault(error)| error)?), turn: Mutex::default() })
    }

    /// Forgets claims, windows and cells that lapsed before this moment. Call it every hour with the time an
    /// hour ago, as clocks differ; keys without end would fill the disk.
    ///
    /// # Errors
    /// [`StoreError::Unavailable`] when the disk fails.
    pub async fn sweep(&self, before: Timestamp) -> Answer<()> {
        self.write(move |transaction| tables::sweep(transaction, before.as_micros())).await
    }

    /// Asks a question; all that it reads is of one moment.
    pub(crate) async fn read<T: Movable>(
        &self,
        question: impl FnOnce(&ReadTransaction) -> Found<T> + Movable,
    ) -> Answer<T> {
        let database = Arc::clone(&self.database);
        blocking(move || question(&database.begin_read()?)).await
    }

    /// Does work in one transaction, and answers when it is on the disk. An error undoes all of it.
    pub(crate) async fn write<T: Movable>(
        &self,
        work: impl FnOnce(&WriteTransaction) -> Found<T> + Movable,
    ) -> Answer<T> {
        let (database, _turn) = (Arc::clone(&self.database), self.turn.lock().await);
        blocking(move || in_one_transaction(&database, work)).await
    }
}

/// What may go to another thread.
pub(crate) trait Movable: Send + 'static {}
impl<T: Send + 'static> Movable for T {}

async fn blocking<T: Movable>(work: impl FnOnce() -> Found<T> + Movable) -> Answer<T> {
    // Work breaks off when the engine panics, which a damaged file can make it do, or when the runtime is
    // shutting down.
    let done =
        spawn_blocking(work).await.map_err(|_| StoreError::Unavailable { reason: "engine broke off" })?;
    done.map_err(|Fault(error)| error)
}

fn in_one_transaction<T>(database: &Database, work: impl FnOnce(&WriteTransaction) -> Found<T>) -> Found<T> {
    let mut transaction = database.begin_write()?;
    transaction.set_durability(Durability::Immediate)?;
    let done = work(&transaction)?;
    transaction.commit()?;
    Ok(done)
}
