//! A writer: one task that takes what is queued, writes it in one transaction, and answers after its commit.
//!
//! A commit waits for the disk, for about as long whether one change set is in it or a hundred. So what comes
//! while one commit is under way goes into the next:
//!
//! ```text
//! asked    A       B   C D              E
//! disk     [── A ──────][── B C D ──────][── E ──────]
//! told                 A                B C D        E
//! ```
//! The busier it is, the more share a wait; no timer gathers anything, so who comes alone is written at once.
//!
//! An answer is known when its change set has been run, and is told only after the commit. Nobody hears of
//! success that is not known to be durable:
//!
//! ```text
//! run         A, B (a version that is gone), C       answers: A's head, a conflict, C's head
//! COMMIT      done: each is told its answer          no reply: all three are told Unavailable
//! ```
//! After "no reply" A and C may be there all the same. Whoever repeats a request hears of it: by the claim
//! that stands for the request, or by the version that has gone on.

mod abort;
mod batch;
mod cell;
mod claim;
mod deferred_rows;
mod guard;
mod heads;
mod job;
mod job_queue;
mod records;
mod write_mode;

pub(crate) use claim::find as find_claim;
pub(crate) use guard::checked_keys;
pub(crate) use job::{Job, Outcome, Work};

use crate::dialect::Dialect;
use crate::fault::{is_connection_lost, is_lock_timeout, is_transient, unavailable};
use crate::poison::Poison;
use crate::timeouts::unless_silent;
use abort::Abort;
use batch::Batch;
use bayboard::StoreError;
use job_queue::JobQueue;
use sea_orm::{DatabaseConnection, DbErr};
use std::time::Duration;
use tokio::sync::{mpsc, watch};
use write_mode::WriteMode;

/// Jobs in one transaction at most: more would only let the first of them wait longer.
const BATCH_SIZE: usize = 256;
/// Jobs that a writer takes in, to choose from; more wait in its channel.
const LOOKAHEAD: usize = 4 * BATCH_SIZE;
/// How often a transaction is tried again that PostgreSQL undid for another one's sake.
const RETRIES: usize = 3;

/// What a lane writes with.
pub(crate) struct Writer {
    pub(crate) connection: DatabaseConnection,
    /// Connections in it, each of which may be found broken.
    pub(crate) connections: u32,
    pub(crate) dialect: Dialect,
    /// Marks a connection that must not be used again.
    pub(crate) poison: Poison,
    /// A database that says nothing for longer has failed; without it, it is waited for.
    pub(crate) silence: Option<Duration>,
}

impl Writer {
    /// Serves the queue until every sender is gone and the queue is empty.
    pub(crate) async fn serve(self, mut queue: mpsc::Receiver<Job>, committed: watch::Sender<u64>) {
        let (mut queued, mut jobs) = (JobQueue::new(), Vec::with_capacity(BATCH_SIZE));
        while receive(&mut queue, &mut queued).await {
            queued.next(&mut jobs);
            // The sort is stable: each company's work keeps its order.
            jobs.sort_by_key(|job| job.work.tenant());
            let answers = self.write_all(&jobs).await;
            // History, tries and key checks are on no board: nobody has to look at the feed for them. A swap
            // may end a session.
            let is_followed = |work: &Work| matches!(work, Work::Commit(_) | Work::Swap { .. });
            if jobs.iter().zip(&answers).any(|(job, answer)| answer.is_ok() && is_followed(&job.work)) {
                committed.send_modify(|count| *count += 1);
            }
            answer(jobs.drain(..), answers);
            // Those who were answered may have more to write. Let them all queue it, or the first would have
            // the next commit to itself.
            tokio::task::yield_now().await;
        }
    }

    /// A head that another process keeps locked is one company's trouble: when it fails the batch, each
    /// company's work is written in a transaction of its own.
    async fn write_all(&self, jobs: &[Job]) -> Vec<Answer> {
        let write = |jobs| unless_silent(self.silence, self.write_retrying(jobs));
        let is_shared = |jobs: &[Job]| {
            jobs.first().map(|job| job.work.tenant()) != jobs.last().map(|job| job.work.tenant())
        };
        match write(jobs).await {
            Err(error) if is_lock_timeout(&error) && is_shared(jobs) => {
                let mut answers = Vec::with_capacity(jobs.len());
                for jobs in jobs.chunk_by(|one, next| one.work.tenant() == next.work.tenant()) {
                    answers.extend(told(jobs, write(jobs).await));
                }
                answers
            }
            written => told(jobs, written),
        }
    }

    /// Two nodes that count tries in different orders may deadlock. PostgreSQL gives one of them up, which
    /// tries again.
    async fn write_retrying(&self, jobs: &[Job]) -> Result<Vec<Answer>, DbErr> {
        for _ in 0..RETRIES {
            match self.write(jobs).await {
                Err(error) if is_transient(&error) => {}
                result => return result,
            }
        }
        self.write(jobs).await
    }

    async fn write(&self, jobs: &[Job]) -> Result<Vec<Answer>, DbErr> {
        match self.write_in(WriteMode::Optimistic, jobs).await {
            Err(Abort::NeedsIsolation) => match self.write_in(WriteMode::Isolated, jobs).await {
                // Savepoints take back whatever is refused, so this does not happen.
                Err(Abort::NeedsIsolation) => Err(DbErr::RecordNotUpdated),
                Err(Abort::Broken(error)) => Err(error),
                Ok(answers) => Ok(answers),
            },
            Err(Abort::Broken(error)) => Err(error),
            Ok(answers) => Ok(answers),
        }
    }

    async fn write_in(&self, mode: WriteMode, jobs: &[Job]) -> Result<Vec<Answer>, Abort> {
        let mut batch = self.begin(mode, jobs).await?;
        match batch.run_all(jobs).await {
            Ok(answers) => {
                batch.commit().await?;
                Ok(answers)
            }
            Err(Abort::NeedsIsolation) => {
                batch.rollback().await?;
                Err(Abort::NeedsIsolation)
            }
            Err(broken) => Err(broken),
        }
    }

    /// A connection that broke while it lay idle has been sent nothing yet, so another is tried. After a
    /// restart of the server all of them are broken.
    async fn begin(&self, mode: WriteMode, jobs: &[Job]) -> Result<Batch, DbErr> {
        for _ in 0..self.connections {
            match Batch::begin(&self.connection, self.dialect, &self.poison, mode, jobs).await {
                Err(error) if is_connection_lost(&error) => {}
                result => return result,
            }
        }
        Batch::begin(&self.connection, self.dialect, &self.poison, mode, jobs).await
    }
}

/// Takes in what has come, waiting for it if there is nothing to write. Returns whether there is now.
async fn receive(queue: &mut mpsc::Receiver<Job>, queued: &mut JobQueue<Job>) -> bool {
    let mut come = Vec::new();
    if queued.len() == 0 {
        queue.recv_many(&mut come, LOOKAHEAD).await;
    }
    while queued.len() + come.len() < LOOKAHEAD
        && let Ok(job) = queue.try_recv()
    {
        come.push(job);
    }
    for job in come {
        let yields = job.work.yields();
        queued.add(job, yields);
    }
    queued.len() > 0
}

/// The answers of a batch that was committed; the same error for all where that is not known.
fn told(jobs: &[Job], written: Result<Vec<Answer>, DbErr>) -> Vec<Answer> {
    written.unwrap_or_else(|error| vec![Err(unavailable(&error)); jobs.len()])
}

type Answer = Result<Outcome, StoreError>;

fn answer(jobs: impl Iterator<Item = Job>, answers: Vec<Answer>) {
    for (job, answer) in jobs.zip(answers) {
        // Whoever asked may have gone; what was written stays.
        let _ = job.answer.send(answer);
    }
}
