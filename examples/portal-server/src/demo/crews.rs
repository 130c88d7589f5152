//! Crews that move: every few seconds one of them makes its next step, and finished calls make room for new ones.

use super::{World, day, line};
use crate::app::App;
use bayboard::portal::{PortalError, Progressing, Viewer};
use bayboard::{DispatchId, Outcome, Status, Step, StepError, Word};
use std::collections::VecDeque;
use std::sync::Arc;

/// Moves crews until the server shuts down.
pub async fn drive(app: Arc<App>, world: World) {
    let desk = Viewer::operator(app.tenant, line("demonstration crews"));
    let mut crews = Crews { calls: world.calls.iter().copied().collect(), world, made: 0 };
    let mut shutdown = app.shutdown.subscribe();
    loop {
        tokio::select! {
            () = tokio::time::sleep(day::PAUSE) => {}
            _ = shutdown.wait_for(|over| *over) => return,
        }
        if let Err(error) = crews.move_one(&app, &desk).await {
            tracing::warn!(%error, "a demonstration crew stands still");
        }
    }
}

struct Crews {
    calls: VecDeque<DispatchId>,
    world: World,
    made: usize,
}

impl Crews {
    /// The next call in turn makes its next step; a finished one is replaced.
    async fn move_one(&mut self, app: &App, desk: &Viewer) -> anyhow::Result<()> {
        let Some(call) = self.calls.pop_front() else { return self.replace(app, desk).await };
        let (now, answer) = (app.now(), app.portal.dispatch(desk, call, app.now()).await?);
        let view = app.portal.disclose(desk, line("demonstration"), answer, now).await?;
        match after(view.status()) {
            Some(what) => {
                self.calls.push_back(call);
                match app.portal.progress_dispatch(desk, call, None, what(now), None, now).await {
                    // Somebody else moved it: a visitor tries the API out.
                    Ok(_) | Err(PortalError::Step(StepError::Backwards { .. }) | PortalError::Conflict) => Ok(()),
                    Err(error) => Err(error.into()),
                }
            }
            None => self.replace(app, desk).await,
        }
    }
    async fn replace(&mut self, app: &App, desk: &Viewer) -> anyhow::Result<()> {
        let now = app.now();
        self.made += 1;
        let id = day::create(&app.portal, desk, day::another(&self.world, self.made, now), now).await?;
        self.calls.push_back(id);
        Ok(())
    }
}

/// What a crew does next; nothing once the call is over.
fn after(status: Option<Status>) -> Option<Box<dyn Fn(bayboard::Timestamp) -> Progressing + Send>> {
    let step = match status? {
        Status::Scheduled | Status::Unassigned => Step::Assigned,
        Status::Closed | Status::Cancelled => return None,
        Status::InService => return Some(Box::new(|now| Progressing::Close(now, Outcome::AsOrdered))),
        // Few crews note when they reach the patient's side.
        Status::OnScene => Step::Transporting,
        made => *Step::ALL.iter().find(|step| Status::from(**step) > made)?,
    };
    Some(Box::new(move |now| Progressing::Step(step, now)))
}
