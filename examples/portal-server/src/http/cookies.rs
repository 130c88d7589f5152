//! The cookies of a request, by name.

use crate::app::App;
use axum::http::{HeaderMap, header};

/// So many cookies of one name are looked at; a browser holds one for each path and domain.
const COOKIES: usize = 4;

/// What a browser sent under a name. Cookies of other applications on the host may hold anything, and an old
/// one of ours may come before the one in force.
pub(crate) fn cookies<'h>(headers: &'h HeaderMap, name: &'h str) -> impl Iterator<Item = &'h str> {
    let values =
        headers.get_all(header::COOKIE).iter().flat_map(|value| value.as_bytes().split(|byte| *byte == b';'));
    let sent =
        values.filter_map(|pair| std::str::from_utf8(pair).ok()).filter_map(|pair| pair.split_once('='));
    let ours = sent.filter(move |(known, _)| known.trim() == name);
    ours.map(|(_, value)| value.trim().trim_matches('"')).take(COOKIES)
}

/// What a cookie is called: as it is without TLS, behind TLS, and behind TLS under a path prefix.
#[derive(Clone, Copy, Debug)]
pub(crate) struct CookieName(pub(crate) [&'static str; 3]);

impl CookieName {
    /// A browser takes `__Host-` for what is for the whole host alone, and nothing of another name can stand
    /// in for it. Under a prefix the cookie is not sent to what else is on the host.
    pub(crate) fn of(self, app: &App) -> &'static str {
        let Self([plain, host, prefixed]) = self;
        match (app.secure, app.prefix.is_empty()) {
            (false, _) => plain,
            (true, true) => host,
            (true, false) => prefixed,
        }
    }
}

/// Where cookies are sent to.
pub(crate) fn cookie_path(app: &App) -> &str {
    if app.prefix.is_empty() { "/" } else { app.prefix.as_str() }
}
