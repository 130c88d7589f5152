//! What is due again and again: each task is done by one server of all.

use crate::app::App;
use crate::request_log::RequestLog;
use anyhow::Context;
use bayboard::TenantId;
use bayboard::portal::{LastVerified, PortalError, Task, Turn};
use std::num::NonZeroU16;
use std::time::Duration;

/// How often it is asked what is due.
const LOOK: Duration = Duration::from_secs(60);
const TEN_MINUTES: Duration = Duration::from_secs(600);

/// So many pages of the journal, of a thousand entries each, are verified in a turn: some seconds of one
/// connection in ten minutes.
const PAGES: NonZeroU16 = NonZeroU16::new(20).expect("it is not zero");

/// The days of the request log that are not kept any more. A folder's, not a company's: its files are of all
/// companies.
const FORGET_REQUESTS: Task = Task::daily("request log retention", TEN_MINUTES);

/// Does what is due for as long as it is polled.
pub(super) async fn run(app: &App) {
    loop {
        if let Some(log) = &app.request_log {
            let task = FORGET_REQUESTS.at(log.place());
            let work = async |turn: Turn| forget(log.clone(), turn).await;
            if let Err(error) = turn(app, &task, work).await {
                tracing::error!(%error, task = task.word, "a task cannot be asked for or settled");
            }
        }
        tokio::time::sleep(LOOK).await;
        verify(app).await;
    }
}

/// Goes on verifying the company's journal. That it does not hold is told at every look, and stops nothing:
/// whoever altered it would have the screens dark for it.
async fn verify(app: &App) {
    match app.portal.clockwork(app.tenant, app.now()).verify(PAGES).await {
        Ok(Some(LastVerified { broken: Some(broken), .. })) => tracing::error!(
            entry = broken.sequence.0,
            fault = broken.fault,
            since = %broken.since,
            "THE JOURNAL DOES NOT HOLD: somebody altered the database"
        ),
        Ok(_) => {}
        Err(error) => tracing::warn!(%error, "the journal could not be verified; it is tried again"),
    }
}

/// Does a task's turn, if it is due and no other server has it. One that fails is tried again later.
async fn turn(
    app: &App,
    task: &Task,
    work: impl AsyncFnOnce(Turn) -> anyhow::Result<()>,
) -> Result<(), PortalError> {
    let clockwork = || app.portal.clockwork(TenantId::DEPLOYMENT, app.now());
    let Some(turn) = clockwork().take(task).await? else { return Ok(()) };
    let is_mine = match work(turn.clone()).await {
        Ok(()) => clockwork().settle(&turn).await?,
        Err(error) => {
            tracing::error!(%error, task = task.word, "a task failed; it is tried again");
            clockwork().put_back(&turn).await?
        }
    };
    if !is_mine {
        tracing::warn!(task = task.word, "a task took longer than its lease; another server does it again");
    }
    Ok(())
}

async fn forget(log: RequestLog, turn: Turn) -> anyhow::Result<()> {
    let gone = tokio::task::spawn_blocking(move || log.forget(turn.due())).await;
    let gone = gone.context("the task ended")?.context("days of the request log cannot be removed")?;
    if gone > 0 {
        tracing::info!(days = gone, "days of the request log are not kept any more");
    }
    Ok(())
}
