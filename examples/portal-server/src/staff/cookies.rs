//! The cookies of staff: the session, the device that is known, and how pages look.

use crate::app::App;
use crate::http::{CookieName, Visit, cookie_path, cookies, see_other};
use crate::pages::{Address, Theme};
use axum::http::{HeaderMap, header};
use axum::response::Response;
use bayboard::portal::{DeviceCookie, StaffCookie, StaffSigned};
use cookie::time::Duration;
use cookie::{Cookie, SameSite};

/// A session ends by then whatever its browser keeps.
const SESSION: Duration = Duration::hours(12);
const DEVICE: Duration = Duration::days(365);

/// Somebody came in: the cookies are handed out, and the way goes on to `to`.
pub(super) fn signed(app: &App, signed: &StaffSigned, to: &Address) -> Response {
    let mut answer = see_other(to);
    set(&mut answer, named(app, session_name(app), signed.session.as_str(), SESSION));
    if let Some(device) = &signed.device {
        set(&mut answer, named(app, device_name(app), device.as_str(), DEVICE));
    }
    answer
}

/// The session goes on under another cookie: what it may do, or what it was proven by, has changed.
pub(super) fn renewed(app: &App, session: &StaffCookie, mut answer: Response) -> Response {
    set(&mut answer, named(app, session_name(app), session.as_str(), SESSION));
    answer
}

/// The session is over. The device stays known.
pub(super) fn taking_back(app: &App, mut answer: Response) -> Response {
    set(&mut answer, named(app, session_name(app), "", Duration::ZERO));
    answer
}

/// How this browser's pages look from now on; none as the device does.
pub(super) fn choosing(app: &App, theme: Option<Theme>, mut answer: Response) -> Response {
    let (word, life) = theme.map_or(("", Duration::ZERO), |theme| (theme.name(), DEVICE));
    set(&mut answer, named(app, look_name(app), word, life));
    answer
}

/// The sessions a browser sent.
pub(super) fn sessions(app: &App, headers: &HeaderMap) -> Vec<StaffCookie> {
    cookies(headers, session_name(app)).map(StaffCookie::from_browser).collect()
}

/// The device, if it was here before.
pub(super) fn device(visit: &Visit) -> Option<DeviceCookie> {
    cookies(&visit.headers, device_name(&visit.app)).next().map(DeviceCookie::from_browser)
}

/// How pages look; none as the device does.
pub(super) fn theme(app: &App, headers: &HeaderMap) -> Option<Theme> {
    let chosen = cookies(headers, look_name(app)).find(|word| matches!(*word, "light" | "dark"));
    chosen.map(Theme::named)
}

fn set(answer: &mut Response, cookie: Cookie<'_>) {
    if let Ok(value) = cookie.to_string().parse() {
        answer.headers_mut().append(header::SET_COOKIE, value);
    }
}

/// Strict: nobody comes into staff pages by a link of another site.
fn named<'c>(app: &'c App, name: &'static str, value: &'c str, life: Duration) -> Cookie<'c> {
    let cookie =
        Cookie::build((name, value)).path(cookie_path(app)).http_only(true).same_site(SameSite::Strict);
    cookie.secure(app.secure).max_age(life).build()
}

fn session_name(app: &App) -> &'static str {
    CookieName(["bayboard-staff", "__Host-bayboard-staff", "__Secure-bayboard-staff"]).of(app)
}

fn device_name(app: &App) -> &'static str {
    CookieName(["bayboard-device", "__Host-bayboard-device", "__Secure-bayboard-device"]).of(app)
}

fn look_name(app: &App) -> &'static str {
    CookieName(["bayboard-look", "__Host-bayboard-look", "__Secure-bayboard-look"]).of(app)
}
