//! The store: reads on one pool, writes through the single writer.

use crate::dialect::Dialect;
use crate::fault::unavailable;
use crate::writer::{Job, Outcome, Work, serve};
use bayboard::StoreError;
use sea_orm::DatabaseConnection;
use tokio::runtime::Handle;
use tokio::sync::{mpsc, oneshot};
use tokio::task::JoinHandle;

/// All storage ports over two connection pools of one migrated database.
#[derive(Debug)]
pub struct OrmStore {
    pub(crate) reader: DatabaseConnection,
    pub(crate) dialect: Dialect,
    writer: DatabaseConnection,
    queue: mpsc::Sender<Job>,
    task: JoinHandle<()>,
}

/// Jobs that may wait; whoever comes later waits to be queued.
const QUEUE: usize = 1_024;

impl OrmStore {
    /// Starts the writer on the current runtime. Both connections may be the same one, if it is a pool of one.
    ///
    /// # Errors
    /// [`StoreError::Unavailable`] outside a tokio runtime, or for another database.
    pub fn new(writer: DatabaseConnection, reader: DatabaseConnection) -> Result<Self, StoreError> {
        let runtime = Handle::try_current().map_err(|_| StoreError::Unavailable { reason: "there is no tokio runtime" })?;
        let dialect = Dialect::of(&writer)?;
        let (queue, jobs) = mpsc::channel(QUEUE);
        let task = runtime.spawn(serve(writer.clone(), dialect, jobs));
        Ok(Self { reader, dialect, writer, queue, task })
    }

    /// Writes what is queued and closes the connections.
    ///
    /// # Errors
    /// [`StoreError::Unavailable`] when a connection does not close.
    pub async fn close(self) -> Result<(), StoreError> {
        drop(self.queue);
        self.task.await.map_err(|_| STOPPED)?;
        self.reader.close().await.map_err(|error| unavailable(&error))?;
        self.writer.close().await.map_err(|error| unavailable(&error))
    }

    pub(crate) async fn ask(&self, work: Work) -> Result<Outcome, StoreError> {
        let (answer, answered) = oneshot::channel();
        self.queue.send(Job { work, answer }).await.map_err(|_| STOPPED)?;
        answered.await.map_err(|_| STOPPED)?
    }
}

const STOPPED: StoreError = StoreError::Unavailable { reason: "writer has stopped" };
