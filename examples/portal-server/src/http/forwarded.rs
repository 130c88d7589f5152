//! What proxies write about where a request came from: `X-Forwarded-For`, or `Forwarded` (RFC 7239).

use axum::http::HeaderMap;
use std::net::{IpAddr, Ipv6Addr, SocketAddr};

/// The hops that the headers name, the nearest last; none where what stands there is no address.
///
/// A proxy adds its word behind what the client wrote, perhaps in the same line, so nothing of the client's
/// may reach over a comma: no quote that it left open, and no byte that is no text.
pub(crate) fn hops(headers: &HeaderMap, use_forwarded: bool) -> Vec<Option<IpAddr>> {
    let (name, read): (_, fn(&str) -> Option<IpAddr>) =
        if use_forwarded { ("forwarded", client) } else { ("x-forwarded-for", address) };
    let hops = headers.get_all(name).iter().flat_map(|value| value.as_bytes().split(|byte| *byte == b','));
    hops.map(|hop| std::str::from_utf8(hop).ok().and_then(read)).collect()
}

/// Whom an element of `Forwarded` names.
fn client(element: &str) -> Option<IpAddr> {
    let pairs = element.split(';').filter_map(|pair| pair.split_once('='));
    let mut named = pairs.filter(|(name, _)| name.trim().eq_ignore_ascii_case("for"));
    named.next().and_then(|(_, node)| address(node))
}

/// An address as proxies write it: alone or with a port, in brackets, in quotes, with an interface.
fn address(written: &str) -> Option<IpAddr> {
    let written = written.trim();
    let bare = written.strip_prefix('"').map_or(Some(written), |rest| rest.strip_suffix('"'))?.trim();
    let address = match bare.strip_prefix('[') {
        Some(rest) => bracketed(rest)?,
        None => bare.parse().ok().or_else(|| bare.parse::<SocketAddr>().ok().map(|address| address.ip()))?,
    };
    Some(address.to_canonical())
}

/// What stands behind an opening bracket: an address of IPv6, perhaps with an interface, and perhaps a port.
fn bracketed(rest: &str) -> Option<IpAddr> {
    let (inside, behind) = rest.split_once(']')?;
    let host = inside.split('%').next().unwrap_or_default();
    let is_port = |port: &str| port.parse::<u16>().is_ok();
    let ends = behind.is_empty() || behind.strip_prefix(':').is_some_and(is_port);
    host.parse::<Ipv6Addr>().ok().filter(|_| ends).map(IpAddr::V6)
}
