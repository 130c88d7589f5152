//! The store: reads on one pool, writes through a few writers that batch what is queued.

use crate::dialect::Dialect;
use crate::fault::unavailable;
use crate::poison::Poison;
use crate::timeouts::{Timeouts, read_within};
use crate::writer::{Job, Outcome, Work, Writer};
use bayboard::StoreError;
use sea_orm::{ConnectionTrait, DatabaseConnection, QueryResult, Statement};
use std::num::NonZeroU32;
use std::sync::{Mutex, PoisonError};
use tokio::runtime::Handle;
use tokio::sync::{mpsc, oneshot, watch};
use tokio::task::JoinHandle;
use tracing::field::Empty;
use tracing::{Instrument, Span, debug_span};

/// All storage ports over two connection pools of one migrated database.
#[derive(Debug)]
pub struct OrmStore {
    pub(crate) reader: DatabaseConnection,
    pub(crate) dialect: Dialect,
    pub(crate) writer: DatabaseConnection,
    lanes: Vec<Lane>,
    timeouts: Option<Timeouts>,
    committed: watch::Sender<u64>,
}

/// A writer and its queue. All work of one tenant goes through the same lane, so that it keeps its order.
#[derive(Debug)]
struct Lane {
    /// None once the store is closed.
    queue: Mutex<Option<mpsc::Sender<Job>>>,
    task: Mutex<Option<JoinHandle<()>>>,
}

/// Jobs that may wait in a lane; whoever comes later waits to be queued.
const QUEUE: usize = 1_024;

impl OrmStore {
    /// Starts the writers on the current runtime, one for each connection that the writing pool should use.
    /// Both connections may be the same one, if it is a pool of one. Without `timeouts` a database that hangs
    /// is waited for.
    ///
    /// # Errors
    /// [`StoreError::Unavailable`] outside a tokio runtime, or for another database.
    pub fn new(
        writer: DatabaseConnection,
        reader: DatabaseConnection,
        writers: NonZeroU32,
        timeouts: Option<Timeouts>,
    ) -> Result<Self, StoreError> {
        Self::start(writer, reader, writers, timeouts, &Poison::default())
    }

    /// The same for one connection that writes. Its pool asks `poison` whenever the connection comes back,
    /// and closes one that is poisoned.
    ///
    /// # Errors
    /// As for [`OrmStore::new`].
    pub fn with_one_writer(
        writer: DatabaseConnection,
        reader: DatabaseConnection,
        poison: &Poison,
    ) -> Result<Self, StoreError> {
        Self::start(writer, reader, NonZeroU32::MIN, None, poison)
    }

    fn start(
        writer: DatabaseConnection,
        reader: DatabaseConnection,
        writers: NonZeroU32,
        timeouts: Option<Timeouts>,
        poison: &Poison,
    ) -> Result<Self, StoreError> {
        let runtime = Handle::try_current()
            .map_err(|_| StoreError::Unavailable { reason: "there is no tokio runtime" })?;
        let dialect = Dialect::of(&writer)?;
        let committed = watch::Sender::new(0);
        let silence = timeouts.map(|timeouts| timeouts.writes);
        let lane = |_| {
            let (queue, jobs) = mpsc::channel(QUEUE);
            let lane = Writer {
                connection: writer.clone(),
                connections: writers.get(),
                dialect,
                poison: poison.clone(),
                silence,
            };
            let task = runtime.spawn(lane.serve(jobs, committed.clone()));
            Lane { queue: Mutex::new(Some(queue)), task: Mutex::new(Some(task)) }
        };
        let lanes = (0..writers.get()).map(lane).collect();
        Ok(Self { reader, dialect, lanes, timeouts, committed, writer })
    }

    /// Counts this store's transactions that somebody who follows the feed has to look for, for adapters that
    /// wake other nodes.
    #[must_use]
    pub fn committed(&self) -> watch::Receiver<u64> {
        self.committed.subscribe()
    }

    /// A read, bounded by this store's timeouts.
    #[doc(hidden)]
    pub async fn read<T, F>(&self, port: &'static str, read: impl Fn() -> F) -> Result<T, StoreError>
    where
        F: Future<Output = Result<T, StoreError>>,
    {
        let span = debug_span!(target: "bayboard", "bayboard.store.read", port, outcome = Empty);
        told(&span, read_within(self.timeouts.map(|timeouts| timeouts.reads), read)).await
    }

    /// Writes what is queued and closes the connections. Whoever still holds the store is refused from then
    /// on.
    ///
    /// # Errors
    /// [`StoreError::Unavailable`] when a connection does not close.
    pub async fn close(&self) -> Result<(), StoreError> {
        for lane in &self.lanes {
            lane.stop().await?;
        }
        self.reader.close_by_ref().await.map_err(|error| unavailable(&error))?;
        self.writer.close_by_ref().await.map_err(|error| unavailable(&error))
    }

    /// Every row of a question to the readers.
    pub(crate) async fn all(&self, question: Statement) -> Result<Vec<QueryResult>, StoreError> {
        self.reader.query_all_raw(question).await.map_err(|error| unavailable(&error))
    }

    /// Its only row.
    pub(crate) async fn one(&self, question: Statement) -> Result<Option<QueryResult>, StoreError> {
        self.reader.query_one_raw(question).await.map_err(|error| unavailable(&error))
    }

    /// Has a writer do it. What is measured is the wait in its queue as well.
    pub(crate) async fn ask(&self, work: Work) -> Result<Outcome, StoreError> {
        let span =
            debug_span!(target: "bayboard", "bayboard.store.write", port = work.port(), outcome = Empty);
        told(&span, self.queue(work)).await
    }

    async fn queue(&self, work: Work) -> Result<Outcome, StoreError> {
        let (answer, answered) = oneshot::channel();
        let lane = &self.lanes[work.lane() % self.lanes.len()];
        lane.sender()?.send(Job { work, answer }).await.map_err(|_| STOPPED)?;
        answered.await.map_err(|_| STOPPED)?
    }
}

impl Lane {
    fn sender(&self) -> Result<mpsc::Sender<Job>, StoreError> {
        self.queue.lock().unwrap_or_else(PoisonError::into_inner).clone().ok_or(STOPPED)
    }

    /// Ends the writer once it has done what is queued.
    async fn stop(&self) -> Result<(), StoreError> {
        drop(self.queue.lock().unwrap_or_else(PoisonError::into_inner).take());
        let task = self.task.lock().unwrap_or_else(PoisonError::into_inner).take();
        match task {
            Some(task) => task.await.map_err(|_| STOPPED),
            None => Ok(()),
        }
    }
}

/// Does the work within the span, and tells the span what came of it.
async fn told<T>(span: &Span, work: impl Future<Output = Result<T, StoreError>>) -> Result<T, StoreError> {
    let done = work.instrument(span.clone()).await;
    span.record("outcome", done.as_ref().map_or_else(StoreError::word, |_| "ok"));
    done
}

const STOPPED: StoreError = StoreError::Unavailable { reason: "writer has stopped" };
