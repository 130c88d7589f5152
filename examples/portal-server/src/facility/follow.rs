//! Following a board: an event whenever it changes, a beat so that screens know they are live, and an end.

use super::history;
use super::looks::{Streaming, Told};
use crate::app::App;
use crate::http::{StreamPermit, Visit, busy, events, no_room};
use axum::body::{Body, Bytes};
use axum::http::{HeaderValue, header};
use axum::response::{IntoResponse, Response};
use bayboard::board::{Frame, LiveBoards, Pass, Subscription};
use bayboard::journal::{Client, LogonEvent};
use bayboard::portal::source;
use bayboard::{Generation, TenantId, Timestamp};
use futures_util::stream;
use std::convert::Infallible;
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::watch;
use tokio::time::{Instant, Interval, interval_at};

/// Screens turn stale after two and a half of these.
const BEAT: Duration = Duration::from_secs(15);
const STALE: &str = "event: stale\ndata: {}\n\n";
const END: &str = "event: end\ndata: {}\n\n";
/// Asks a screen to fetch its board once: only an answer can hand out a session under the key that is active
/// now, and only the secret of a link lets its digest follow.
const RENEW: &str = "event: renew\ndata: {}\n\n";

/// Opens a screen's stream, once its connect is in history, or counted there. Whoever answers holds it for
/// the shared tick: which of the two it was is nobody's to know.
pub(crate) async fn open(visit: &Visit, boards: Arc<LiveBoards>, pass: Pass) -> Response {
    let Visit { app, company, caller, .. } = visit;
    let Some(permit) = app.streams.enter(&source(&caller.address)) else { return no_room() };
    let now = app.now();
    let Some(subscription) = boards.subscribe(pass.clone(), now) else { return ended() };
    let client = caller.client();
    let recorded =
        app.portal.record_screen(company.id, &pass, LogonEvent::Connect, client.clone(), app.boot, now).await;
    let keys = match recorded {
        Ok(()) => app.portal.company(company.id).await,
        Err(error) => Err(error),
    };
    let key = match keys {
        Ok(keys) => keys.active(),
        Err(error) => return busy(&company.site, &error),
    };
    app.metrics.streams.inc();
    let screen = Screen {
        company: company.id,
        subscription,
        beats: interval_at(Instant::now(), BEAT),
        key,
        shutdown: app.shutdown.subscribe(),
        behind: app.feed.behind(),
        _connected: Connected {
            app: Arc::clone(app),
            _streaming: app.looks.streaming(&pass, caller),
            pass,
            client,
            _permit: permit,
        },
        over: false,
    };
    events(Body::from_stream(stream::unfold(screen, Screen::next)))
}

/// The stream of a screen that is signed out: one event that says so.
pub(crate) fn ended() -> Response {
    events(Body::from(END))
}

/// The same bytes as the stream's.
pub(crate) fn frame_json(app: &App, frame: &Frame) -> Response {
    let mut answer = ([(header::CONTENT_TYPE, "application/json")], frame.json().to_owned()).into_response();
    if app.is_behind() {
        answer.headers_mut().insert("bayboard-feed", HeaderValue::from_static("behind"));
    }
    answer
}

/// One screen being served.
struct Screen {
    company: TenantId,
    subscription: Subscription,
    beats: Interval,
    /// The key that was active when this screen last showed what it holds.
    key: Generation,
    shutdown: watch::Receiver<bool>,
    /// Whether this server's boards are behind: what they show is then no longer sure.
    behind: watch::Receiver<bool>,
    _connected: Connected,
    over: bool,
}

impl Screen {
    async fn next(mut self) -> Option<(Result<Bytes, Infallible>, Self)> {
        if self.over {
            return None;
        }
        let app = Arc::clone(&self._connected.app);
        let event = tokio::select! {
            biased;
            _ = self.shutdown.wait_for(|over| *over) => return None,
            frame = self.subscription.next(|| app.now()) => match frame {
                Some(frame) => Some(sent(&app, &frame)),
                None => {
                    self.over = true;
                    Some(Bytes::from_static(END.as_bytes()))
                }
            },
            Ok(()) = self.behind.changed() => None,
            _ = self.beats.tick() => None,
        };
        let event = match event {
            Some(event) => event,
            None => sign_of_life(&app, self.company, &mut self.key).await,
        };
        Some((Ok(event), self))
    }
}

/// A beat says that the board holds now. A server that has lost its database cannot say that, and one that
/// was stopped has to look first.
async fn sign_of_life(app: &App, company: TenantId, shown_under: &mut Generation) -> Bytes {
    app.look_if_overdue().await;
    if app.is_behind() {
        return Bytes::from_static(STALE.as_bytes());
    }
    let active = app.portal.company(company).await.map_or(*shown_under, |keys| keys.active());
    beat(app.now(), active, shown_under)
}

/// Tells the time, and once after the company's key was renewed that this screen should show what it holds
/// again.
fn beat(now: Timestamp, active: Generation, shown_under: &mut Generation) -> Bytes {
    let renew = if std::mem::replace(shown_under, active) == active { "" } else { RENEW };
    Bytes::from(format!("event: beat\ndata: {{\"now\":{}}}\n\n{renew}", now.as_millis()))
}

/// All screens of a frame share its bytes.
fn sent(app: &App, frame: &Frame) -> Bytes {
    app.metrics.frames_sent.inc();
    Bytes::from_owner(Shared(frame.clone()))
}

struct Shared(Frame);
impl AsRef<[u8]> for Shared {
    fn as_ref(&self) -> &[u8] {
        self.0.event().as_bytes()
    }
}

/// Puts the disconnect into history, however the stream ends.
struct Connected {
    app: Arc<App>,
    pass: Pass,
    client: Client,
    _streaming: Streaming,
    _permit: StreamPermit,
}

impl Drop for Connected {
    fn drop(&mut self) {
        self.app.metrics.streams.dec();
        let (app, pass, client) =
            (Arc::clone(&self.app), self.pass.clone(), std::mem::take(&mut self.client));
        let Ok(runtime) = tokio::runtime::Handle::try_current() else { return };
        runtime.spawn(async move {
            let gone = Told { pass, client, event: LogonEvent::Disconnect, at: app.now() };
            history::record(&app, vec![gone]).await;
        });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_screen_is_asked_once_per_renewal_to_show_what_it_holds() {
        let mut shown_under = Generation(1);
        let mut beat = |active| beat(Timestamp::from_millis(7), Generation(active), &mut shown_under);
        let plain = "event: beat\ndata: {\"now\":7}\n\n";
        let renewing = format!("{plain}event: renew\ndata: {{}}\n\n");
        assert_eq!([1, 2, 2, 3, 3].map(&mut beat), [plain, &renewing, plain, &renewing, plain]);
    }
}
