//! What proxies write about where a request came from: `X-Forwarded-For`, or `Forwarded` (RFC 7239).

use axum::http::HeaderMap;
use std::net::{IpAddr, SocketAddr};

/// The hops that the headers name, the nearest last; none where what stands there is no address.
pub(crate) fn hops(headers: &HeaderMap, use_forwarded: bool) -> Vec<Option<IpAddr>> {
    let name = if use_forwarded { "forwarded" } else { "x-forwarded-for" };
    // Bytes that are no text are a hop like any other, and no address.
    let values = headers.get_all(name).iter().map(|value| value.to_str().unwrap_or("?"));
    if use_forwarded {
        values.flat_map(elements).collect()
    } else {
        values.flat_map(|value| value.split(',')).map(address).collect()
    }
}

fn elements(value: &str) -> Vec<Option<IpAddr>> {
    let client = |element: &str| {
        let pairs = split(element, ';').into_iter().filter_map(|pair| pair.split_once('='));
        let mut named = pairs.filter(|(name, _)| name.trim().eq_ignore_ascii_case("for"));
        named.next().and_then(|(_, node)| address(node))
    };
    split(value, ',').into_iter().map(client).collect()
}

/// Splits at a character, not inside quotes.
fn split(text: &str, at: char) -> Vec<&str> {
    let mut quoted = false;
    let splits = |c: char| {
        quoted ^= c == '"';
        c == at && !quoted
    };
    text.split(splits).collect()
}

/// An address as proxies write it: alone or with a port, in brackets, in quotes, with an interface.
fn address(written: &str) -> Option<IpAddr> {
    let written = written.trim();
    let bare = written.strip_prefix('"').map_or(Some(written), |rest| rest.strip_suffix('"'))?.trim();
    let inside = bare.strip_prefix('[').and_then(|rest| rest.split_once(']')).map(|(inside, _)| inside);
    let host = inside.unwrap_or(bare).split('%').next().unwrap_or_default();
    let with_port = || bare.parse::<SocketAddr>().ok().map(|address| address.ip());
    host.parse::<IpAddr>().ok().or_else(with_port).map(|address| address.to_canonical())
}
