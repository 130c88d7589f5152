//! Wall screens behind display links. The secret in the link is the one secret allowed in a URL.

use crate::app::App;
use crate::board::frame_json;
use crate::client::Caller;
use crate::door::{Look, busy, busy_board};
use crate::pages::clock::Clock;
use crate::pages::signed_out::{self, Screen as Wall};
use crate::pages::{self, BoardView, Feed, Theme, WallPage};
use crate::request_log::Who;
use crate::stream;
use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use bayboard::board::{Frame, LiveBoards, Pass, Screen};
use bayboard::portal::PortalError;
use std::sync::Arc;

/// The pass and screen behind a link; none for an unknown or revoked one, which look the same.
async fn entry(app: &App, secret: &str) -> Result<Option<(Pass, Screen, Arc<LiveBoards>)>, PortalError> {
    let boards = app.boards().await?;
    let pass = app.portal.display_pass(app.tenant, secret, app.now()).await?;
    Ok(pass.and_then(|pass| boards.admit(&pass).map(|screen| (pass, screen, boards))))
}

pub(crate) async fn show(
    State(app): State<Arc<App>>,
    Path(secret): Path<String>,
    caller: Caller,
    Query(look): Query<Look>,
) -> Response {
    match entry(&app, &secret).await {
        Ok(Some((pass, screen, boards))) => match boards.frame(&pass, app.now()) {
            Some((_, frame)) => {
                app.looks.look(&pass, &caller, app.now());
                named(&screen, draw(&app, &secret, &screen, &frame, look.theme()).into_response())
            }
            None => ended(&app, look.theme()),
        },
        Ok(None) => ended(&app, look.theme()),
        Err(error) => busy_board(&app, &error),
    }
}

fn draw(app: &App, secret: &str, screen: &Screen, frame: &Frame, theme: Theme) -> maud::Markup {
    let now = app.now();
    let clock = Clock::new(now, screen.class.zone(), screen.class.hours());
    let as_of = clock.at(app.as_of()).time_seen_on(&clock);
    let feed =
        Feed { stream: format!("/d/{secret}/stream"), poll: format!("/d/{secret}/board.json"), tabs: None };
    let hours_ahead = screen.class.horizon_hours();
    let view = BoardView {
        site: &app.site,
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

fn ended(app: &App, theme: Theme) -> Response {
    (StatusCode::GONE, signed_out::page(&app.site, theme, Wall::Wall)).into_response()
}

fn named(screen: &Screen, mut response: Response) -> Response {
    if let Some(name) = &screen.display_name {
        response.extensions_mut().insert(Who(format!("display {name}")));
    }
    response
}

/// On the shared tick, as a session's stream opens.
pub(crate) async fn follow(
    State(app): State<Arc<App>>,
    Path(secret): Path<String>,
    caller: Caller,
) -> Response {
    app.release.hold(opened(&app, &secret, &caller)).await
}

async fn opened(app: &Arc<App>, secret: &str, caller: &Caller) -> Response {
    match entry(app, secret).await {
        Ok(Some((pass, screen, boards))) => {
            let answer = stream::open(app, boards, pass, caller).await;
            named(&screen, answer)
        }
        Ok(None) => stream::ended(),
        Err(error) => busy(app, &error),
    }
}

pub(crate) async fn json(
    State(app): State<Arc<App>>,
    Path(secret): Path<String>,
    caller: Caller,
) -> Response {
    match entry(&app, &secret).await {
        Ok(Some((pass, screen, boards))) => match boards.frame(&pass, app.now()) {
            Some((_, frame)) => {
                app.looks.look(&pass, &caller, app.now());
                named(&screen, frame_json(&app, &frame))
            }
            None => StatusCode::GONE.into_response(),
        },
        Ok(None) => StatusCode::GONE.into_response(),
        Err(error) => busy(&app, &error),
    }
}
