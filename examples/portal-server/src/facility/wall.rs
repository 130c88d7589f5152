//! Wall screens behind display links. The secret in the link is the one secret allowed in a URL.

use super::follow::{self, frame_json};
use super::pages::signed_out::{self, Screen as Wall};
use super::pages::{self, BoardView, Feed, WallPage};
use crate::http::{Visit, Who, busy, busy_board};
use crate::pages::clock::Clock;
use crate::pages::{Look, Theme};
use axum::extract::{Path, Query};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use bayboard::board::{Frame, LiveBoards, Pass, Screen};
use bayboard::portal::PortalError;
use std::sync::Arc;

/// The pass and screen behind a link; none for an unknown or revoked one, which look the same.
async fn entry(visit: &Visit, secret: &str) -> Result<Option<(Pass, Screen, Arc<LiveBoards>)>, PortalError> {
    let (app, company) = (&visit.app, visit.company.id);
    let boards = app.boards(company).await?;
    let pass = app.portal.display_pass(company, secret, app.now()).await?;
    Ok(pass.and_then(|pass| boards.admit(&pass).map(|screen| (pass, screen, boards))))
}

pub(crate) async fn show(visit: Visit, Path(secret): Path<String>, Query(look): Query<Look>) -> Response {
    let app = &visit.app;
    match entry(&visit, &secret).await {
        Ok(Some((pass, screen, boards))) => match boards.frame(&pass, app.now()) {
            Some((_, frame)) => {
                app.looks.look(&pass, &visit.caller, app.now());
                named(&screen, draw(&visit, &secret, &screen, &frame, look.theme()).into_response())
            }
            None => ended(&visit, look.theme()),
        },
        Ok(None) => ended(&visit, look.theme()),
        Err(error) => busy_board(&visit.company.site, &error),
    }
}

fn draw(visit: &Visit, secret: &str, screen: &Screen, frame: &Frame, theme: Theme) -> maud::Markup {
    let (app, now) = (&visit.app, visit.app.now());
    let clock = Clock::new(now, screen.class.zone(), screen.class.hours());
    let as_of = clock.at(app.as_of()).time_seen_on(&clock);
    let at = |what: &str| visit.company.site.path(&format!("/d/{secret}/{what}"));
    let feed = Feed { stream: at("stream"), poll: at("board.json"), tabs: None };
    let hours_ahead = screen.class.horizon_hours();
    let view = BoardView {
        site: &visit.company.site,
        theme,
        clock: &clock,
        as_of: &as_of,
        feed: &feed,
        board: frame.board(),
        hours_ahead,
    };
    let names = screen.names.as_ref().map(|(facility, display)| (facility.as_str(), display.as_str()));
    pages::wall::page(&WallPage { view, names })
}

fn ended(visit: &Visit, theme: Theme) -> Response {
    (StatusCode::GONE, signed_out::page(&visit.company.site, theme, Wall::Wall)).into_response()
}

fn named(screen: &Screen, mut response: Response) -> Response {
    if let Some(name) = &screen.display_name {
        response.extensions_mut().insert(Who(format!("display {name}")));
    }
    response
}

/// On the shared tick, as a session's stream opens.
pub(crate) async fn follow(visit: Visit, Path(secret): Path<String>) -> Response {
    visit.app.timing.hold(opened(&visit, &secret)).await
}

async fn opened(visit: &Visit, secret: &str) -> Response {
    match entry(visit, secret).await {
        Ok(Some((pass, screen, boards))) => {
            let answer = follow::open(visit, boards, pass).await;
            named(&screen, answer)
        }
        Ok(None) => follow::ended(),
        Err(error) => busy(&visit.company.site, &error),
    }
}

pub(crate) async fn json(visit: Visit, Path(secret): Path<String>) -> Response {
    let app = &visit.app;
    match entry(&visit, &secret).await {
        Ok(Some((pass, screen, boards))) => match boards.frame(&pass, app.now()) {
            Some((_, frame)) => {
                app.looks.look(&pass, &visit.caller, app.now());
                named(&screen, frame_json(app, &frame))
            }
            None => StatusCode::GONE.into_response(),
        },
        Ok(None) => StatusCode::GONE.into_response(),
        Err(error) => busy(&visit.company.site, &error),
    }
}
