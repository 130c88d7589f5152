//! Crews that move: whoever's next step is due makes it, one every few seconds, and finished calls make room
//! for new ones.

use super::pace::Pace;
use super::{World, day, line};
use crate::app::App;
use bayboard::portal::{PortalError, Progressing, Viewer};
use bayboard::{DispatchId, Outcome, Status, Step, StepError, Timestamp, Word};
use std::collections::VecDeque;
use std::sync::Arc;

/// Moves crews until the server shuts down.
pub async fn drive(app: Arc<App>, world: World) {
    let desk = Viewer::operator(app.tenant, line("demonstration crews"));
    let mut crews = Crews::of(world);
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

/// A call, and when to look at it next.
#[derive(Clone, Copy)]
struct Ride {
    call: DispatchId,
    pace: Pace,
    look_at: Timestamp,
}

struct Crews {
    rides: VecDeque<Ride>,
    world: World,
    made: usize,
}

impl Crews {
    fn of(world: World) -> Self {
        let booked = world.calls.iter().zip(&world.pickups).enumerate();
        let ride = |(number, (call, pickup)): (usize, (&DispatchId, &Timestamp))| {
            let pace = Pace::of(*pickup, number);
            Ride { call: *call, pace, look_at: pace.due(Status::Assigned) }
        };
        Self { rides: booked.map(ride).collect(), world, made: 0 }
    }

    /// The next call that is due makes its next step; a finished one is replaced.
    async fn move_one(&mut self, app: &App, desk: &Viewer) -> anyhow::Result<()> {
        let now = app.now();
        while let Some(due) = self.rides.iter().position(|ride| ride.look_at <= now) {
            let Some(ride) = self.rides.get(due).copied() else { break };
            // What fails leaves the ride where it is, to be tried again.
            let answer = app.portal.seat(desk, now).dispatches().read(ride.call).await?;
            let view = app.portal.seat(desk, now).disclose(line("demonstration"), answer).await?;
            let Some(next) = after(view.status()) else {
                self.replace(app, desk).await?;
                self.rides.remove(due);
                return Ok(());
            };
            let look_at = ride.pace.due(next);
            if look_at <= now {
                step(app, desk, ride.call, next, now).await?;
            }
            self.rides.remove(due);
            self.rides.push_back(Ride { look_at, ..ride });
            if look_at <= now {
                return Ok(());
            }
        }
        Ok(())
    }

    async fn replace(&mut self, app: &App, desk: &Viewer) -> anyhow::Result<()> {
        let now = app.now();
        self.made += 1;
        let new = day::another(&self.world, self.made, now);
        let pace = Pace::of(new.pickup.current().earliest().unwrap_or(now), self.made);
        let call = day::create(&app.portal, desk, new, now).await?;
        self.rides.push_back(Ride { call, pace, look_at: pace.due(Status::Assigned) });
        Ok(())
    }
}

async fn step(
    app: &App,
    desk: &Viewer,
    call: DispatchId,
    next: Status,
    now: Timestamp,
) -> anyhow::Result<()> {
    let made = Step::ALL.iter().copied().find(|step| Status::from(*step) == next);
    let what = made.map_or(Progressing::Close(now, Outcome::AsOrdered), |step| Progressing::Step(step, now));
    match app.portal.seat(desk, now).dispatches().progress(call, None, what, None).await {
        // Somebody else moved it: a visitor tries the API out.
        Ok(_) | Err(PortalError::Step(StepError::Backwards { .. }) | PortalError::Conflict) => Ok(()),
        Err(error) => Err(error.into()),
    }
}

/// What a call comes to next; nothing once it is over.
fn after(status: Option<Status>) -> Option<Status> {
    Some(match status? {
        Status::Scheduled | Status::Unassigned => Status::Assigned,
        Status::Closed | Status::Cancelled => return None,
        Status::InService => Status::Closed,
        // Few crews note when they reach the patient's side.
        Status::OnScene => Status::Transporting,
        made => (*Step::ALL.iter().find(|step| Status::from(**step) > made)?).into(),
    })
}
