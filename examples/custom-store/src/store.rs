//! The file: reads as of one moment, and writes one after the other.

use crate::fault::Fault;
use crate::tables;
use bayboard::StoreError;
use redb::{Database, Durability, ReadTransaction, ReadableDatabase, WriteTransaction};
use std::fmt;
use std::path::Path;
use std::sync::Arc;
use tokio::sync::Mutex;
use tokio::task::{JoinError, spawn_blocking};

/// All storage ports on one redb file, which one process has open at a time.
///
/// redb blocks, so everything runs on the runtime's blocking threads. Readers never wait for the writer. Writers wait for their
/// turn before they take a thread: redb has one writer, and those behind it would only hold threads that readers need.
pub struct RedbStore {
    database: Arc<Database>,
    turn: Arc<Mutex<()>>,
}

impl RedbStore {
    /// Opens the file, or makes it. It blocks for as long as that takes: longer after a crash, when the engine looks the file over.
    ///
    /// # Errors
    /// [`StoreError::Unavailable`] when another store has the file open or it cannot be used, [`StoreError::NewerSchema`] when
    /// a newer version wrote it.
    pub fn open(path: impl AsRef<Path>) -> Result<Self, StoreError> {
        let database = Arc::new(prepared(path.as_ref()).map_err(|Fault(error)| error)?);
        Ok(Self { database, turn: Arc::default() })
    }

    /// Answers a question; all that it reads is of one moment.
    pub(crate) async fn read<T: Send + 'static>(
        &self,
        question: impl FnOnce(&ReadTransaction) -> Result<T, Fault> + Send + 'static,
    ) -> Result<T, StoreError> {
        let database = Arc::clone(&self.database);
        let answer = spawn_blocking(move || question(&database.begin_read()?)).await;
        answer.map_err(broke_off)?.map_err(|Fault(error)| error)
    }
    /// Does work in one transaction, and answers when it is on the disk. An error undoes all of it.
    pub(crate) async fn write<T: Send + 'static>(
        &self,
        work: impl FnOnce(&WriteTransaction) -> Result<T, Fault> + Send + 'static,
    ) -> Result<T, StoreError> {
        let turn = Arc::clone(&self.turn).lock_owned().await;
        let database = Arc::clone(&self.database);
        let done = spawn_blocking(move || {
            // Until the work is done, also when nobody waits for its answer any more.
            let _turn = turn;
            in_one_transaction(&database, work)
        });
        done.await.map_err(broke_off)?.map_err(|Fault(error)| error)
    }
}

fn prepared(path: &Path) -> Result<Database, Fault> {
    let database = Database::create(path)?;
    in_one_transaction(&database, tables::prepare)?;
    Ok(database)
}

fn in_one_transaction<T>(database: &Database, work: impl FnOnce(&WriteTransaction) -> Result<T, Fault>) -> Result<T, Fault> {
    let mut transaction = database.begin_write()?;
    transaction.set_durability(Durability::Immediate)?;
    let done = work(&transaction)?;
    transaction.commit()?;
    Ok(done)
}

/// The engine panicked, which a damaged file can make it do, or the runtime is shutting down.
fn broke_off(_: JoinError) -> StoreError {
    StoreError::Unavailable { reason: "engine broke off" }
}

impl fmt::Debug for RedbStore {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("RedbStore(..)")
    }
}
