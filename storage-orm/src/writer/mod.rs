//! A writer: one task that takes what is queued, writes it in one transaction and answers after its commit.

mod batch;
mod care;
mod claim;
mod guard;
mod heads;
mod held;
mod job;
mod put;

pub(crate) use claim::find as find_claim;
pub(crate) use job::{Job, Outcome, Work};

use crate::dialect::Dialect;
use crate::fault::{is_held, is_lost, is_passing, unavailable};
use crate::patience::unless_silent;
use batch::Batch;
use bayboard::StoreError;
use care::{Care, End};
use sea_orm::{DatabaseConnection, DbErr};
use std::time::Duration;
use tokio::sync::{mpsc, watch};

/// Jobs in one transaction at most: more would only let the first of them wait longer.
const MOST: usize = 256;

const PATIENCE: usize = 3;

/// Serves the queue until every sender is gone and the queue is empty. A database that is silent for longer than `patience`
/// has failed.
pub(crate) async fn serve(
    connection: DatabaseConnection,
    dialect: Dialect,
    patience: Option<Duration>,
    mut queue: mpsc::Receiver<Job>,
    committed: watch::Sender<u64>,
) {
    let mut jobs = Vec::with_capacity(MOST);
    while queue.recv_many(&mut jobs, MOST).await > 0 {
        // Each company's work keeps its order.
        jobs.sort_by_key(|job| job.work.tenant());
        let answers = write_all(&connection, dialect, patience, &jobs).await;
        // History, tries and key checks are on no board: nobody has to look at the feed for them.
        if jobs.iter().zip(&answers).any(|(job, answer)| answer.is_ok() && matches!(job.work, Work::Commit(_))) {
            committed.send_modify(|count| *count += 1);
        }
        answer(jobs.drain(..), answers);
        // Those who were answered may have more to write: let them queue it, or the first of them has a commit alone.
        tokio::task::yield_now().await;
    }
}

/// A head that another process holds is one company's trouble: when it spoils the batch, each company's work is done apart.
async fn write_all(connection: &DatabaseConnection, dialect: Dialect, patience: Option<Duration>, jobs: &[Job]) -> Vec<Answer> {
    let write = |jobs| unless_silent(patience, write_patiently(connection, dialect, jobs));
    let is_shared = |jobs: &[Job]| jobs.first().map(|job| job.work.tenant()) != jobs.last().map(|job| job.work.tenant());
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

/// When the outer commit failed, nothing of the batch was written.
fn told(jobs: &[Job], written: Result<Vec<Answer>, DbErr>) -> Vec<Answer> {
    written.unwrap_or_else(|error| vec![Err(unavailable(&error)); jobs.len()])
}

/// Two nodes that count tries in another order may lock each other out; the one given up tries again.
async fn write_patiently(connection: &DatabaseConnection, dialect: Dialect, jobs: &[Job]) -> Result<Vec<Answer>, DbErr> {
    for _ in 0..PATIENCE {
        match write(connection, dialect, jobs).await {
            Err(error) if is_passing(&error) => {}
            result => return result,
        }
    }
    write(connection, dialect, jobs).await
}

async fn write(connection: &DatabaseConnection, dialect: Dialect, jobs: &[Job]) -> Result<Vec<Answer>, DbErr> {
    match write_with(connection, dialect, Care::Bold, jobs).await {
        Err(End::Stained) => match write_with(connection, dialect, Care::Careful, jobs).await {
            // A savepoint takes everything back, so nothing is left to be stained.
            Err(End::Stained) => Err(DbErr::RecordNotUpdated),
            Err(End::Broken(error)) => Err(error),
            Ok(answers) => Ok(answers),
        },
        Err(End::Broken(error)) => Err(error),
        Ok(answers) => Ok(answers),
    }
}

async fn write_with(connection: &DatabaseConnection, dialect: Dialect, care: Care, jobs: &[Job]) -> Result<Vec<Answer>, End> {
    let mut batch = begin(connection, dialect, care, jobs).await?;
    let mut answers = Vec::with_capacity(jobs.len());
    for job in jobs {
        answers.push(batch.run(&job.work).await?);
    }
    batch.commit().await?;
    Ok(answers)
}

/// A connection that broke while it lay idle has been sent nothing yet.
async fn begin(connection: &DatabaseConnection, dialect: Dialect, care: Care, jobs: &[Job]) -> Result<Batch, DbErr> {
    for _ in 0..PATIENCE {
        match Batch::begin(connection, dialect, care, jobs).await {
            Err(error) if is_lost(&error) => {}
            result => return result,
        }
    }
    Batch::begin(connection, dialect, care, jobs).await
}

type Answer = Result<Outcome, StoreError>;

/// Nobody hears of success before the outer commit.
fn answer(jobs: impl Iterator<Item = Job>, answers: Vec<Answer>) {
    for (job, answer) in jobs.zip(answers) {
        // Whoever asked may have gone; what was written stays.
        let _ = job.answer.send(answer);
    }
}
