//! The cookies of a facility's session: handed out, found again, and taken back.

use crate::app::App;
use crate::http::{CookieName, Visit, cookie_path, cookies};
use axum::http::header;
use axum::response::Response;
use bayboard::access::{BoardTicket, SessionCookie};
use cookie::{Cookie, SameSite};
use data_encoding::BASE64URL_NOPAD;
use sha2::{Digest, Sha256};

/// Hands a session out.
pub(crate) fn handing_out(app: &App, session: &SessionCookie, answer: Response) -> Response {
    with_cookies(answer, [session_cookie(app, session.as_str()), tabs_of(app, session)])
}

/// Hands the session out anew where it is sealed under an older key, whatever it opens: that key may be
/// retired one day.
pub(crate) async fn renewing(visit: &Visit, session: &SessionCookie, answer: Response) -> Response {
    let app = &visit.app;
    match app.portal.renewed(visit.company.id, session).await {
        Ok(Some(session)) => handing_out(app, &session, answer),
        // One that cannot be renewed now stays good, and is with the next answer.
        Ok(None) | Err(_) => answer,
    }
}

/// Has the browser forget what it was handed.
pub(crate) fn taking_back(app: &App, answer: Response) -> Response {
    let gone = [cookie_name(app), tabs_cookie(app)].map(|name| {
        let mut gone = session_cookie(app, "");
        gone.set_name(name);
        gone.set_max_age(cookie::time::Duration::ZERO);
        gone
    });
    with_cookies(answer, gone)
}

fn with_cookies(mut answer: Response, cookies: [Cookie<'static>; 2]) -> Response {
    for value in cookies.iter().filter_map(|cookie| cookie.to_string().parse().ok()) {
        answer.headers_mut().append(header::SET_COOKIE, value);
    }
    answer
}

/// A facility's session lasts as long as browsers keep a cookie.
fn session_cookie(app: &App, value: &str) -> Cookie<'static> {
    // Lax, so that a link from another site leads to the board and not to the door: nothing changes by a GET.
    let cookie = Cookie::build((cookie_name(app), value.to_owned()))
        .path(cookie_path(app).to_owned())
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
    CookieName(["bayboard-tabs", "__Host-bayboard-tabs", "__Secure-bayboard-tabs"]).of(app)
}

fn cookie_name(app: &App) -> &'static str {
    CookieName(["bayboard", "__Host-bayboard", "__Secure-bayboard"]).of(app)
}

/// The sessions a browser sent.
pub(crate) fn sessions(visit: &Visit) -> Vec<SessionCookie> {
    cookies(&visit.headers, cookie_name(&visit.app)).map(SessionCookie::from_browser).collect()
}
