//! The cookies of a request, by name.

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
