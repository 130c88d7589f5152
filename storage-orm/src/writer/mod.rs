//! A writer: one task that takes what is queued, writes it in one transaction and answers after its commit.

mod batch;
mod care;
mod cell;
mod claim;
mod guard;
mod heads;
mod held;
mod job;
mod put;
mod waiting;

pub(crate) use claim::find as find_claim;
pub(crate) use guard::checked_keys;
pub(crate) use job::{Job, Outcome, Work};

use crate::dialect::Dialect;
use crate::fault::{is_held, is_lost, is_passing, unavailable};
use crate::patience::unless_silent;
use crate::spoiled::Spoiled;
use batch::Batch;
use bayboard::StoreError;
use care::{Care, End};
use sea_orm::{DatabaseConnection, DbErr};
use std::time::Duration;
use tokio::sync::{mpsc, watch};
use waiting::Waiting;

/// Jobs in one transaction at most: more would only let the first of them wait longer.
const MOST: usize = 256;

/// Jobs that a writer holds to choose from; more wait in its queue.
const HELD: usize = 4 * MOST;

const PATIENCE: usize = 3;

/// What a lane writes with.
pub(crate) struct Writer {
    pub(crate) connection: DatabaseConnection,
    /// Connections in it, each of which may be found broken.
    pub(crate) connections: u32,
    pub(crate) dialect: Dialect,
    /// Told when a connection must not be used again.
    pub(crate) spoiled: Spoiled,
    /// A database that is silent for longer has failed.
    pub(crate) patience: Option<Duration>,
}

impl Writer {
    /// Serves the queue until every sender is gone and the queue is empty.
    pub(crate) async fn serve(self, mut queue: mpsc::Receiver<Job>, committed: watch::Sender<u64>) {
        let (mut waiting, mut jobs) = (Waiting::new(), Vec::with_capacity(MOST));
        while receive(&mut queue, &mut waiting).await {
            waiting.next(&mut jobs);
            // Each company's work keeps its order.
            jobs.sort_by_key(|job| job.work.tenant());
            let answers = self.write_all(&jobs).await;
            // History, tries and key checks are on no board: nobody has to look at the feed for them. A swap
            // may end a session.
            let is_followed = |work: &Work| matches!(work, Work::Commit(_) | Work::Swap { .. });
            if jobs.iter().zip(&answers).any(|(job, answer)| answer.is_ok() && is_followed(&job.work)) {
                committed.send_modify(|count| *count += 1);
            }
            answer(jobs.drain(..), answers);
            // Those who were answered may have more to write: let them queue it, or the first of them has a
            // commit alone.
            tokio::task::yield_now().await;
        }
    }

    /// A head that another process holds is one company's trouble: when it spoils the batch, each company's
    /// work is done apart.
    async fn write_all(&self, jobs: &[Job]) -> Vec<Answer> {
        let write = |jobs| unless_silent(self.patience, self.write_patiently(jobs));
        let is_shared = |jobs: &[Job]| {
            jobs.first().map(|job| job.work.tenant()) != jobs.last().map(|job| job.work.tenant())
        };
        match write(jobs).await {
            Err(error) if is_held(&error) && is_shared(jobs) => {
                let mut answers = Vec::with_capacity(jobs.len());
                for jobs in jobs.chunk_by(|one, next| one.work.tenant() == next.work.tenant()) {
                    answers.extend(told(jobs, write(jobs).await));
                }
                answers
            }
            written => told(jobs, written),
        }
    }

    /// Two nodes that count tries in another order may lock each other out; the one given up tries again.
    async fn write_patiently(&self, jobs: &[Job]) -> Result<Vec<Answer>, DbErr> {
        for _ in 0..PATIENCE {
            match self.write(jobs).await {
                Err(error) if is_passing(&error) => {}
                result => return result,
            }
        }
        self.write(jobs).await
    }

    async fn write(&self, jobs: &[Job]) -> Result<Vec<Answer>, DbErr> {
        match self.write_with(Care::Bold, jobs).await {
            Err(End::Stained) => match self.write_with(Care::Careful, jobs).await {
                // A savepoint takes everything back, so nothing is left to be stained.
                Err(End::Stained) => Err(DbErr::RecordNotUpdated),
                Err(End::Broken(error)) => Err(error),
                Ok(answers) => Ok(answers),
            },
            Err(End::Broken(error)) => Err(error),
            Ok(answers) => Ok(answers),
        }
    }

    async fn write_with(&self, care: Care, jobs: &[Job]) -> Result<Vec<Answer>, End> {
        let mut batch = self.begin(care, jobs).await?;
        match batch.run_all(jobs).await {
            Ok(answers) => {
                batch.commit().await?;
                Ok(answers)
            }
            Err(End::Stained) => {
                batch.rollback().await?;
                Err(End::Stained)
            }
            Err(broken) => Err(broken),
        }
    }

    /// A connection that broke while it lay idle has been sent nothing yet, and after a restart all of them
    /// are such.
    async fn begin(&self, care: Care, jobs: &[Job]) -> Result<Batch, DbErr> {
        for _ in 0..self.connections {
            match Batch::begin(&self.connection, self.dialect, &self.spoiled, care, jobs).await {
                Err(error) if is_lost(&error) => {}
                result => return result,
            }
        }
        Batch::begin(&self.connection, self.dialect, &self.spoiled, care, jobs).await
    }
}

/// Takes in what is queued, and answers whether anything is to be written.
async fn receive(queue: &mut mpsc::Receiver<Job>, waiting: &mut Waiting<Job>) -> bool {
    let mut come = Vec::new();
    if waiting.len() == 0 {
        queue.recv_many(&mut come, HELD).await;
    }
    while waiting.len() + come.len() < HELD
        && let Ok(job) = queue.try_recv()
    {
        come.push(job);
    }
    for job in come {
        let yields = job.work.yields();
        waiting.add(job, yields);
    }
    waiting.len() > 0
}

/// Nobody hears of success whose commit is not known to have happened. What is refused may have been written
/// all the same, when the answer to the commit was lost.
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
