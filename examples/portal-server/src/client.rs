//! Who is at the other end of a connection.

use crate::app::App;
use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use axum::http::{HeaderMap, header};
use bayboard::Line;
use std::convert::Infallible;
use std::net::{IpAddr, SocketAddr};
use std::sync::Arc;

/// The address of the TCP connection, put on each request by the accept loop.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Peer(pub(crate) SocketAddr);

/// The client as history keeps it.
#[derive(Clone, Debug)]
pub(crate) struct Caller {
    pub(crate) address: String,
    pub(crate) agent: Option<String>,
}

impl Caller {
    pub(crate) fn of(headers: &HeaderMap, peer: Option<Peer>, trusted: &[IpAddr]) -> Self {
        let address = peer.map(|peer| address(headers, peer.0.ip(), trusted).to_string()).unwrap_or_default();
        let agent =
            headers.get(header::USER_AGENT).and_then(|agent| agent.to_str().ok()).map(|agent| agent.chars().take(200).collect());
        Self { address, agent }
    }
    pub(crate) fn client(&self) -> bayboard::journal::Client {
        let line = |text: &str| text.parse::<Line>().ok();
        bayboard::journal::Client { address: line(&self.address), agent: self.agent.as_deref().and_then(line) }
    }
}

/// Only a trusted proxy's last word counts: what stands before it anybody can write.
fn address(headers: &HeaderMap, peer: IpAddr, trusted: &[IpAddr]) -> IpAddr {
    // A listener for both families sees IPv4 clients as ::ffff:a.b.c.d.
    let peer = peer.to_canonical();
    if !trusted.contains(&peer) {
        return peer;
    }
    let last = headers.get_all("x-forwarded-for").iter().next_back().and_then(|value| value.to_str().ok());
    let hop = last.and_then(|value| value.rsplit(',').next()).map(str::trim);
    hop.and_then(|hop| hop.parse::<IpAddr>().ok()).map_or(peer, |hop| hop.to_canonical())
}

impl FromRequestParts<Arc<App>> for Caller {
    type Rejection = Infallible;
    async fn from_request_parts(parts: &mut Parts, app: &Arc<App>) -> Result<Self, Infallible> {
        Ok(Self::of(&parts.headers, parts.extensions.get().copied(), &app.trusted_proxies))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn seen(forwarded: &[&'static str], peer: &str) -> String {
        let mut headers = HeaderMap::new();
        for value in forwarded {
            headers.append("x-forwarded-for", value.parse().unwrap());
        }
        address(&headers, peer.parse().unwrap(), &["10.0.0.1".parse().unwrap()]).to_string()
    }

    #[test]
    fn only_the_last_hop_of_a_trusted_proxy_counts() {
        assert_eq!(seen(&["6.6.6.6, 203.0.113.9"], "10.0.0.1"), "203.0.113.9");
        assert_eq!(seen(&["6.6.6.6", "203.0.113.9"], "10.0.0.1"), "203.0.113.9");
        assert_eq!(seen(&["6.6.6.6"], "198.51.100.2"), "198.51.100.2");
        assert_eq!(seen(&["6.6.6.6, 203.0.113.9"], "::ffff:10.0.0.1"), "203.0.113.9");
        assert_eq!(seen(&["::ffff:203.0.113.9"], "10.0.0.1"), "203.0.113.9");
        assert_eq!(seen(&["nonsense"], "10.0.0.1"), "10.0.0.1");
        assert_eq!(seen(&[], "10.0.0.1"), "10.0.0.1");
    }
}
