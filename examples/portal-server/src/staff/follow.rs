//! What an open page hears: that what its reader may do has shrunk, or that the session is over, and on the
//! page of a preview the charts whenever they change.

use super::cookies::sessions;
use super::facilities::charts;
use super::failed;
use super::places::Opens;
use super::session::Staff;
use crate::app::App;
use crate::http::{StreamPermit, events, no_room};
use axum::body::{Body, Bytes};
use axum::extract::Path;
use axum::response::Response;
use bayboard::FacilityId;
use bayboard::PolicyVersion;
use bayboard::journal::Sequence;
use bayboard::portal::{Act, PortalError, Stage, source};
use futures_util::{StreamExt, stream};
use std::convert::Infallible;
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::watch;
use tokio::time::{Instant, Interval, MissedTickBehavior, interval_at};

/// How often it is asked whether anything has changed. What is asked is in memory.
const LOOK: Duration = Duration::from_millis(250);
/// How often the store is asked as well: a session also locks, and a role ends by itself.
const BEAT: Duration = Duration::from_secs(15);
/// How long a browser waits before it comes again.
const RETRY: &str = "retry: 3000\n\n";
const ALIVE: &str = "event: beat\ndata: {}\n\n";
const END: &str = "event: end\ndata: {}\n\n";

/// For any page.
pub(crate) async fn page(staff: Staff) -> Response {
    open(staff, None)
}

/// For the page of a facility's board.
pub(crate) async fn preview(staff: Staff, Path(id): Path<String>) -> Response {
    let Ok(id) = id.parse::<FacilityId>() else { return failed::missing(&staff) };
    match charts(&staff, id).await {
        Ok(_) => open(staff, Some(Charts { facility: id, shown: String::new() })),
        Err(error) => staff.failed(&error),
    }
}

fn open(staff: Staff, charts: Option<Charts>) -> Response {
    let app = Arc::clone(&staff.visit.app);
    let Some(permit) = app.streams.enter(&source(&staff.visit.caller.address)) else { return no_room() };
    app.metrics.streams.inc();
    let reader = Reader {
        staff,
        charts,
        looked: None,
        looks: every(LOOK),
        beats: every(BEAT),
        shutdown: app.shutdown.subscribe(),
        over: false,
        _counted: Counted { app, _permit: permit },
    };
    let retry = stream::once(async { Ok::<_, Infallible>(Bytes::from_static(RETRY.as_bytes())) });
    events(Body::from_stream(retry.chain(stream::unfold(reader, Reader::next))))
}

fn every(span: Duration) -> Interval {
    let mut ticks = interval_at(Instant::now(), span);
    ticks.set_missed_tick_behavior(MissedTickBehavior::Delay);
    ticks
}

/// Somebody before an open page.
struct Reader {
    /// As they were when they opened it.
    staff: Staff,
    charts: Option<Charts>,
    /// What the last look was at.
    looked: Option<(Sequence, PolicyVersion)>,
    looks: Interval,
    beats: Interval,
    shutdown: watch::Receiver<bool>,
    over: bool,
    _counted: Counted,
}

/// The charts of a preview, and how they were shown last.
struct Charts {
    facility: FacilityId,
    shown: String,
}

impl Reader {
    async fn next(mut self) -> Option<(Result<Bytes, Infallible>, Self)> {
        while !self.over {
            let is_beat = tokio::select! {
                biased;
                _ = self.shutdown.wait_for(|over| *over) => return None,
                _ = self.beats.tick() => true,
                _ = self.looks.tick() => false,
            };
            let told = if is_beat { Some(self.beat().await) } else { self.look().await };
            if let Some(event) = told {
                return Some((Ok(event), self));
            }
        }
        None
    }

    /// What is new, if anything is.
    async fn look(&mut self) -> Option<Bytes> {
        let app = &self.staff.visit.app;
        if !app.staff.goes_on(&self.staff.session, app.now()) {
            return Some(self.end());
        }
        let boards = app.portal.boards_at_hand(self.staff.session.tenant())?;
        let at = Some((boards.sequence(), boards.rules().version().clone()));
        if self.looked == at {
            return None;
        }
        self.looked = at;
        self.news().await
    }

    async fn beat(&mut self) -> Bytes {
        match self.is_in().await {
            Ok(true) => self.news().await.unwrap_or(Bytes::from_static(ALIVE.as_bytes())),
            Ok(false) => self.end(),
            // Whether they still are is not known; whoever follows hears nothing of anybody until then.
            Err(_) => Bytes::from_static(ALIVE.as_bytes()),
        }
    }

    /// Whether the session is there and open, by the store.
    async fn is_in(&self) -> Result<bool, PortalError> {
        let Staff { visit, session, .. } = &self.staff;
        for cookie in sessions(&visit.app, &visit.headers) {
            let (client, now) = (visit.caller.client(), visit.app.now());
            let found = visit.app.staff.session(session.tenant(), &cookie, client, Act::Page, now).await?;
            let same = found.filter(|found| found.session_id() == session.session_id());
            if same.is_some_and(|found| found.stage() == Stage::Full) {
                return Ok(true);
            }
        }
        Ok(false)
    }

    async fn news(&mut self) -> Option<Bytes> {
        match Opens::of(&self.staff.seat()).await {
            Ok(now) if now.opens_all_of(&self.staff.opens) => {}
            Ok(_) => return Some(self.end()),
            Err(_) => return None,
        }
        let facility = self.charts.as_ref()?.facility;
        match charts(&self.staff, facility).await {
            Ok(drawn) => self.drawn(drawn.into_string()),
            Err(PortalError::Store(_)) => None,
            Err(_) => Some(self.end()),
        }
    }

    fn drawn(&mut self, drawn: String) -> Option<Bytes> {
        let charts = self.charts.as_mut().filter(|charts| charts.shown != drawn)?;
        let event = format!("event: charts\ndata: {}\n\n", serde_json::Value::from(drawn.as_str()));
        charts.shown = drawn;
        Some(event.into())
    }

    fn end(&mut self) -> Bytes {
        self.over = true;
        Bytes::from_static(END.as_bytes())
    }
}

/// A stream that is open, until it is dropped.
struct Counted {
    app: Arc<App>,
    _permit: StreamPermit,
}

impl Drop for Counted {
    fn drop(&mut self) {
        self.app.metrics.streams.dec();
    }
}
