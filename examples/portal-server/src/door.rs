//! The door, and signing in and out.

use crate::app::App;
use crate::client::Caller;
use crate::pages::message::{self, Message};
use crate::pages::{DoorPage, Problem, Theme, door};
use axum::Form;
use axum::extract::{Query, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Response};
use bayboard::access::{BoardTicket, SessionCookie};
use bayboard::portal::{PortalError, SignIn};
use cookie::{Cookie, SameSite};
use data_encoding::BASE64URL_NOPAD;
use serde::Deserialize;
use sha2::{Digest, Sha256};
use std::sync::Arc;

#[derive(Deserialize, Default)]
pub(crate) struct Look {
    #[serde(default)]
    theme: String,
}

impl Look {
    pub(crate) fn theme(&self) -> Theme {
        if self.theme == "light" { Theme::Light } else { Theme::Dark }
    }
}

pub(crate) async fn show(State(app): State<Arc<App>>, Query(look): Query<Look>) -> Response {
    let page = DoorPage { site: &app.site, theme: look.theme(), facility_id: "", problems: &[] };
    door::page(&page).into_response()
}

#[derive(Deserialize)]
pub(crate) struct Credentials {
    #[serde(default)]
    facility_id: String,
    #[serde(default)]
    access_code: String,
}

/// Signs in. Whatever was typed, the answer leaves on the tick fixed when the request arrived.
pub(crate) async fn sign_in(
    State(app): State<Arc<App>>,
    caller: Caller,
    Form(typed): Form<Credentials>,
) -> Response {
    app.release.hold(answer(&app, &caller, &typed)).await
}

async fn answer(app: &App, caller: &Caller, typed: &Credentials) -> Response {
    let problems = missing(typed);
    if !problems.is_empty() {
        return back(app, typed, &problems, StatusCode::UNPROCESSABLE_ENTITY);
    }
    let (id, code) = (typed.facility_id.as_str(), typed.access_code.as_str());
    match app.portal.sign_in(app.tenant, id, code, caller.client(), app.boot, app.now()).await {
        Ok(SignIn::Session(session)) => enter(app, &session),
        Ok(SignIn::Wait(wait)) => too_many(app, typed, wait.as_secs() + 1),
        Err(error) => busy(app, &error),
    }
}

fn missing(typed: &Credentials) -> Vec<Problem> {
    let blank = |text: &str| text.trim().is_empty();
    let id = blank(&typed.facility_id).then_some(Problem::IdMissing);
    let code = blank(&typed.access_code).then_some(Problem::CodeMissing);
    id.into_iter().chain(code).collect()
}

fn back(app: &App, typed: &Credentials, problems: &[Problem], status: StatusCode) -> Response {
    let page = DoorPage { site: &app.site, theme: Theme::Dark, facility_id: &typed.facility_id, problems };
    (status, door::page(&page)).into_response()
}

fn too_many(app: &App, typed: &Credentials, wait_seconds: u64) -> Response {
    let answer = back(app, typed, &[Problem::TooManyTries { wait_seconds }], StatusCode::TOO_MANY_REQUESTS);
    ([(header::RETRY_AFTER, wait_seconds.to_string())], answer).into_response()
}

fn enter(app: &App, session: &SessionCookie) -> Response {
    let answer = (StatusCode::SEE_OTHER, [(header::LOCATION, "/board")]).into_response();
    with_cookies(answer, [session_cookie(app, session.as_str()), tabs_of(app, session)])
}

fn with_cookies(mut answer: Response, cookies: [Cookie<'static>; 2]) -> Response {
    for value in cookies.iter().filter_map(|cookie| cookie.to_string().parse().ok()) {
        answer.headers_mut().append(header::SET_COOKIE, value);
    }
    answer
}

/// Hands the session out anew where it is sealed under an older key, whatever it opens: that key may be
/// retired one day.
pub(crate) async fn renewing(app: &App, session: &SessionCookie, answer: Response) -> Response {
    match app.portal.renewed(app.tenant, session).await {
        Ok(Some(session)) => {
            with_cookies(answer, [session_cookie(app, session.as_str()), tabs_of(app, &session)])
        }
        // One that cannot be renewed now stays good, and is with the next answer.
        Ok(None) | Err(_) => answer,
    }
}

/// A facility's session lasts as long as browsers keep a cookie.
fn session_cookie(app: &App, value: &str) -> Cookie<'static> {
    // Lax, so that a link from another site leads to the board and not to the door: nothing changes by a GET.
    let cookie = Cookie::build((cookie_name(app), value.to_owned()))
        .path("/")
        .http_only(true)
        .same_site(SameSite::Lax);
    cookie
        .secure(app.secure)
        .max_age(cookie::time::Duration::seconds(BoardTicket::LIFE.as_secs().cast_signed()))
        .build()
}

/// Where a board's pages find out whether they are of one session, and so may share a stream: a digest that
/// opens nothing.
fn tabs_of(app: &App, session: &SessionCookie) -> Cookie<'static> {
    let digest = Sha256::new().chain_update(b"tabs").chain_update(session.as_str()).finalize();
    let mut cookie = session_cookie(app, &BASE64URL_NOPAD.encode(&digest[..12]));
    cookie.set_name(tabs_cookie(app));
    cookie.set_http_only(false);
    cookie
}

/// The name of the cookie that tells a board's pages apart by session.
pub(crate) fn tabs_cookie(app: &App) -> &'static str {
    if app.secure { "__Host-bayboard-tabs" } else { "bayboard-tabs" }
}

fn cookie_name(app: &App) -> &'static str {
    if app.secure { "__Host-bayboard" } else { "bayboard" }
}

/// The sessions a browser sent. Cookies of other applications on the host may hold anything, and an old one
/// of ours may come before the one in force.
pub(crate) fn sessions(app: &App, headers: &HeaderMap) -> Vec<SessionCookie> {
    let values =
        headers.get_all(header::COOKIE).iter().flat_map(|value| value.as_bytes().split(|byte| *byte == b';'));
    let sent =
        values.filter_map(|pair| std::str::from_utf8(pair).ok()).filter_map(|pair| pair.split_once('='));
    let ours = sent
        .filter(|(name, _)| name.trim() == cookie_name(app))
        .map(|(_, value)| value.trim().trim_matches('"'));
    ours.take(COOKIES).map(SessionCookie::from_browser).collect()
}

/// So many cookies of our name are looked at; a browser holds one for each path and domain.
const COOKIES: usize = 4;

/// Signs out, on the tick as well: a session ends alike whatever it opened.
pub(crate) async fn sign_out(State(app): State<Arc<App>>, headers: HeaderMap, caller: Caller) -> Response {
    app.release.hold(leave(&app, &headers, &caller)).await
}

async fn leave(app: &App, headers: &HeaderMap, caller: &Caller) -> Response {
    for cookie in sessions(app, headers) {
        if let Err(error) = end(app, &cookie, caller).await {
            return busy(app, &error);
        }
    }
    let gone = [cookie_name(app), tabs_cookie(app)].map(|name| {
        let mut gone = session_cookie(app, "");
        gone.set_name(name);
        gone.set_max_age(cookie::time::Duration::ZERO);
        gone
    });
    with_cookies((StatusCode::SEE_OTHER, [(header::LOCATION, "/")]).into_response(), gone)
}

async fn end(app: &App, cookie: &SessionCookie, caller: &Caller) -> Result<(), PortalError> {
    match app.portal.ticket(app.tenant, cookie, app.now()).await? {
        Some(ticket) => app.portal.sign_out(app.tenant, &ticket, caller.client(), app.boot, app.now()).await,
        None => Ok(()),
    }
}

/// The store did not answer: say so and log it by kind, never by value.
pub(crate) fn busy(app: &App, error: &PortalError) -> Response {
    tracing::error!(%error, "request could not be served");
    let page = message::page(&app.site, Theme::Dark, Message::Busy);
    (StatusCode::SERVICE_UNAVAILABLE, [(header::RETRY_AFTER, "5")], page).into_response()
}

/// The same in place of a board: a wall has nobody to reload it.
pub(crate) fn busy_board(app: &App, error: &PortalError) -> Response {
    ([(header::REFRESH, "30")], busy(app, error)).into_response()
}

pub(crate) fn not_found(app: &App) -> Response {
    (StatusCode::NOT_FOUND, message::page(&app.site, Theme::Dark, Message::NotFound)).into_response()
}
