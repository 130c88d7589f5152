//! A facility's board behind its ID and code. Real and decoy sessions take the same path: nothing here can
//! tell them apart. Each answer leaves on the shared tick, as that to the credentials did.

use super::follow::{self, frame_json};
use super::pages::signed_out::{self, Screen as Person};
use super::pages::{self, BoardPage, BoardView, ComingDays, Feed, Filter};
use super::session::{renewing, sessions, tabs_cookie};
use crate::http::{Visit, Who, busy, busy_board, see_other};
use crate::pages::Theme;
use crate::pages::clock::Clock;
use axum::extract::Query;
use axum::http::StatusCode;
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
        Theme::named(&self.theme)
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

async fn entry(visit: &Visit) -> Result<Entry, PortalError> {
    let (app, sessions) = (&visit.app, sessions(visit));
    if sessions.is_empty() {
        return Ok(Entry::None);
    }
    let boards = app.boards(visit.company.id).await?;
    for cookie in sessions {
        let pass = app.portal.ticket(visit.company.id, &cookie, app.now()).await?.map(Pass::Session);
        if let Some(pass) = pass.filter(|pass| boards.admit(pass).is_some()) {
            return Ok(Entry::Open(cookie, pass, boards));
        }
    }
    Ok(Entry::Ended)
}

pub(crate) async fn show(visit: Visit, Query(asked): Query<Asked>) -> Response {
    visit.app.timing.hold(shown(&visit, &asked)).await
}

async fn shown(visit: &Visit, asked: &Asked) -> Response {
    match entry(visit).await {
        Ok(Entry::Open(cookie, pass, boards)) => {
            renewing(visit, &cookie, page(visit, &pass, &boards, asked)).await
        }
        Ok(Entry::Ended) => ended(visit, asked.theme()),
        Ok(Entry::None) => see_other(&visit.company.site.path("/")),
        Err(error) => busy_board(&visit.company.site, &error),
    }
}

fn page(visit: &Visit, pass: &Pass, boards: &LiveBoards, asked: &Asked) -> Response {
    let now = visit.app.now();
    let (Some((screen, frame)), Some(days)) =
        (boards.frame(pass, now), boards.days(pass, &asked.filter(), now))
    else {
        return ended(visit, asked.theme());
    };
    visit.app.looks.look(pass, &visit.caller, now);
    named(pass, draw(visit, &screen, &frame, &days, asked).into_response())
}

fn draw(visit: &Visit, screen: &Screen, frame: &Frame, days: &BoardDays, asked: &Asked) -> maud::Markup {
    let (app, now) = (&visit.app, visit.app.now());
    let clock = Clock::new(now, screen.class.zone(), screen.class.hours());
    let as_of = clock.at(app.as_of()).time_seen_on(&clock);
    let feed = Feed {
        stream: visit.company.site.path("/board/stream"),
        poll: visit.company.site.path("/api/v1/board"),
        tabs: Some(tabs_cookie(app)),
    };
    let hours_ahead = screen.class.horizon_hours();
    let view = BoardView {
        site: &visit.company.site,
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

fn ended(visit: &Visit, theme: Theme) -> Response {
    (StatusCode::UNAUTHORIZED, signed_out::page(&visit.company.site, theme, Person::Person)).into_response()
}

/// Lets the request log name the session.
fn named(pass: &Pass, mut response: Response) -> Response {
    if let Pass::Session(ticket) = pass {
        response.extensions_mut().insert(Who(format!("session {}", ticket.session())));
    }
    response
}

pub(crate) async fn follow(visit: Visit) -> Response {
    visit.app.timing.hold(followed(&visit)).await
}

async fn followed(visit: &Visit) -> Response {
    match entry(visit).await {
        Ok(Entry::Open(cookie, pass, boards)) => {
            let answer = follow::open(visit, boards, pass.clone()).await;
            renewing(visit, &cookie, named(&pass, answer)).await
        }
        Ok(Entry::Ended) => follow::ended(),
        Ok(Entry::None) => StatusCode::UNAUTHORIZED.into_response(),
        Err(error) => busy(&visit.company.site, &error),
    }
}

pub(crate) async fn json(visit: Visit) -> Response {
    visit.app.timing.hold(polled(&visit)).await
}

async fn polled(visit: &Visit) -> Response {
    let app = &visit.app;
    match entry(visit).await {
        Ok(Entry::Open(cookie, pass, boards)) => match boards.frame(&pass, app.now()) {
            Some((_, frame)) => {
                app.looks.look(&pass, &visit.caller, app.now());
                renewing(visit, &cookie, named(&pass, frame_json(app, &frame))).await
            }
            None => StatusCode::UNAUTHORIZED.into_response(),
        },
        Ok(Entry::Ended | Entry::None) => StatusCode::UNAUTHORIZED.into_response(),
        Err(error) => busy(&visit.company.site, &error),
    }
}
