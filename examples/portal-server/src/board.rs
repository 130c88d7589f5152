//! A facility's board behind its ID and code. Real and decoy sessions take the same path: nothing here can
//! tell them apart. Each answer leaves on the shared tick, as that to the credentials did.

use crate::app::App;
use crate::client::Caller;
use crate::door::{busy, busy_board, renewing, sessions, tabs_cookie};
use crate::pages::clock::Clock;
use crate::pages::signed_out::{self, Screen as Person};
use crate::pages::{self, BoardPage, BoardView, ComingDays, Feed, Filter, Theme};
use crate::request_log::Who;
use crate::stream;
use axum::extract::{Query, State};
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use bayboard::access::SessionCookie;
use bayboard::board::{BoardDays, DayFilter, Frame, LiveBoards, Pass, Screen};
use bayboard::portal::PortalError;
use serde::Deserialize;
use std::sync::Arc;

#[derive(Deserialize, Default)]
#[serde(default)]
pub(crate) struct Asked {
    theme: String,
    room: String,
    missing_pan: String,
}

impl Asked {
    fn theme(&self) -> Theme {
        if self.theme == "light" { Theme::Light } else { Theme::Dark }
    }

    /// A room that cannot be one matches nothing, as a withheld one would.
    fn filter(&self) -> DayFilter {
        let typed = self.room.trim();
        let room = (!typed.is_empty()).then(|| typed.to_owned());
        DayFilter { room, missing_authorization: self.missing_pan == "1" }
    }
}

/// What the session of a request is.
enum Entry {
    /// None was sent: the door.
    None,
    /// One that has ended: the signed-out screen.
    Ended,
    /// One that opens a board.
    Open(SessionCookie, Pass, Arc<LiveBoards>),
}

async fn entry(app: &App, headers: &HeaderMap) -> Result<Entry, PortalError> {
    let sessions = sessions(app, headers);
    if sessions.is_empty() {
        return Ok(Entry::None);
    }
    let boards = app.boards().await?;
    for cookie in sessions {
        let pass = app.portal.ticket(app.tenant, &cookie, app.now()).await?.map(Pass::Session);
        if let Some(pass) = pass.filter(|pass| boards.admit(pass).is_some()) {
            return Ok(Entry::Open(cookie, pass, boards));
        }
    }
    Ok(Entry::Ended)
}

pub(crate) async fn show(
    State(app): State<Arc<App>>,
    headers: HeaderMap,
    caller: Caller,
    Query(asked): Query<Asked>,
) -> Response {
    app.release.hold(shown(&app, &headers, &caller, &asked)).await
}

async fn shown(app: &App, headers: &HeaderMap, caller: &Caller, asked: &Asked) -> Response {
    match entry(app, headers).await {
        Ok(Entry::Open(cookie, pass, boards)) => {
            renewing(app, &cookie, page(app, &pass, &boards, asked, caller)).await
        }
        Ok(Entry::Ended) => ended(app, asked.theme()),
        Ok(Entry::None) => (StatusCode::SEE_OTHER, [(header::LOCATION, "/")]).into_response(),
        Err(error) => busy_board(app, &error),
    }
}

fn page(app: &App, pass: &Pass, boards: &LiveBoards, asked: &Asked, caller: &Caller) -> Response {
    let now = app.now();
    let (Some((screen, frame)), Some(days)) =
        (boards.frame(pass, now), boards.days(pass, &asked.filter(), now))
    else {
        return ended(app, asked.theme());
    };
    app.looks.look(pass, caller, now);
    named(pass, draw(app, &screen, &frame, &days, asked).into_response())
}

fn draw(app: &App, screen: &Screen, frame: &Frame, days: &BoardDays, asked: &Asked) -> maud::Markup {
    let now = app.now();
    let clock = Clock::new(now, screen.class.zone(), screen.class.hours());
    let as_of = clock.at(app.as_of()).time_seen_on(&clock);
    let feed = Feed {
        stream: "/board/stream".to_owned(),
        poll: "/api/v1/board".to_owned(),
        tabs: Some(tabs_cookie(app)),
    };
    let hours_ahead = screen.class.horizon_hours();
    let view = BoardView {
        site: &app.site,
        theme: asked.theme(),
        clock: &clock,
        as_of: &as_of,
        feed: &feed,
        board: frame.board(),
        hours_ahead,
    };
    let filter = Filter { room: asked.room.trim(), missing_pan: asked.missing_pan == "1" };
    let days = ComingDays { days, days_ahead: screen.class.days_ahead(), filter };
    let typed_id = screen.typed_id.as_deref().unwrap_or_default();
    pages::board::page(&BoardPage { view, typed_id, days, preview: false })
}

fn ended(app: &App, theme: Theme) -> Response {
    (StatusCode::UNAUTHORIZED, signed_out::page(&app.site, theme, Person::Person)).into_response()
}

/// Lets the request log name the session.
fn named(pass: &Pass, mut response: Response) -> Response {
    if let Pass::Session(ticket) = pass {
        response.extensions_mut().insert(Who(format!("session {}", ticket.session())));
    }
    response
}

pub(crate) async fn follow(State(app): State<Arc<App>>, headers: HeaderMap, caller: Caller) -> Response {
    app.release.hold(followed(&app, &headers, &caller)).await
}

async fn followed(app: &Arc<App>, headers: &HeaderMap, caller: &Caller) -> Response {
    match entry(app, headers).await {
        Ok(Entry::Open(cookie, pass, boards)) => {
            let answer = stream::open(app, boards, pass.clone(), caller).await;
            renewing(app, &cookie, named(&pass, answer)).await
        }
        Ok(Entry::Ended) => stream::ended(),
        Ok(Entry::None) => StatusCode::UNAUTHORIZED.into_response(),
        Err(error) => busy(app, &error),
    }
}

pub(crate) async fn json(State(app): State<Arc<App>>, headers: HeaderMap, caller: Caller) -> Response {
    app.release.hold(polled(&app, &headers, &caller)).await
}

async fn polled(app: &App, headers: &HeaderMap, caller: &Caller) -> Response {
    match entry(app, headers).await {
        Ok(Entry::Open(cookie, pass, boards)) => match boards.frame(&pass, app.now()) {
            Some((_, frame)) => {
                app.looks.look(&pass, caller, app.now());
                renewing(app, &cookie, named(&pass, frame_json(app, &frame))).await
            }
            None => StatusCode::UNAUTHORIZED.into_response(),
        },
        Ok(Entry::Ended | Entry::None) => StatusCode::UNAUTHORIZED.into_response(),
        Err(error) => busy(app, &error),
    }
}

/// The same bytes as the stream's.
pub(crate) fn frame_json(app: &App, frame: &Frame) -> Response {
    let mut answer = ([(header::CONTENT_TYPE, "application/json")], frame.json().to_owned()).into_response();
    if app.is_behind() {
        answer.headers_mut().insert("bayboard-feed", HeaderValue::from_static("behind"));
    }
    answer
}
