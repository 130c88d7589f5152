//! The server's own clockwork: boards that change by themselves, commits of other nodes, digests of logon
//! history.

use super::clockwork;
use crate::app::App;
use crate::facility;
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::watch;

/// Other nodes' commits and rules show at least this often.
const LOOK: Duration = Duration::from_millis(500);
/// How often it is asked who follows a board without a stream.
const GLANCE: Duration = Duration::from_secs(2);
const DIGEST: Duration = Duration::from_secs(60);

/// Keeps boards current until the server shuts down.
pub(crate) async fn run(app: Arc<App>) {
    let mut shutdown = app.shutdown.subscribe();
    let work = async { tokio::join!(boards(&app), digests(&app), looks(&app), clockwork::run(&app)) };
    tokio::select! {
        _ = shutdown.wait_for(|over| *over) => {}
        _ = work => {}
    }
    // As far as the store answers: the listeners wait for this, too.
    let _ = tokio::time::timeout(app.limits.store_within, end(&app)).await;
}

async fn looks(app: &App) {
    loop {
        tokio::time::sleep(GLANCE).await;
        facility::record(app, app.looks.clear(app.now())).await;
        tell(app, false).await;
    }
}

async fn end(app: &App) {
    facility::record(app, app.looks.end()).await;
    tell(app, true).await;
}

async fn tell(app: &App, stopping: bool) {
    if let Err(error) = app.portal.tell_screens(app.tenant, stopping, app.now()).await {
        tracing::warn!(%error, "what screens repeated could not be recorded; it is kept");
    }
}

async fn boards(app: &App) {
    let mut wakes = app.wakes.clone();
    loop {
        app.look().await;
        let now = app.now();
        let next = match app.portal.boards(app.tenant, now).await {
            Ok(boards) => boards.advance(now),
            Err(_) => None,
        };
        let wait = next.map_or(LOOK, |at| at.since(app.now()).min(LOOK));
        let wait = wait.max(Duration::from_millis(5));
        // Without a wake-up, or after a lost one, the next look finds what was committed.
        let _ = tokio::time::timeout(wait, woken(&mut wakes)).await;
    }
}

/// Waits until another node may have committed; for ever where there is none.
async fn woken(wakes: &mut Option<watch::Receiver<u64>>) {
    if let Some(wakes) = wakes
        && wakes.changed().await.is_ok()
    {
        return;
    }
    std::future::pending().await
}

async fn digests(app: &App) {
    loop {
        tokio::time::sleep(DIGEST).await;
        if let Err(error) = app.portal.digest_logons(app.tenant, app.now()).await {
            tracing::error!(%error, "logon digest could not be written; the next one covers its rows");
        }
    }
}
