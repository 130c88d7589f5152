//! Who is at the other end of a connection.

use super::proxies::{Peer, Proxies};
use axum::http::{HeaderMap, header};
use bayboard::Line;
use bayboard::journal::Client;

/// Where a request comes from, and what sent it.
#[derive(Clone, Debug)]
pub(crate) struct Caller {
    pub(crate) address: String,
    pub(crate) agent: Option<String>,
}

impl Caller {
    pub(crate) fn of(headers: &HeaderMap, peer: Option<Peer>, proxies: &Proxies) -> Self {
        let address = peer.map(|peer| proxies.client(headers, peer.0.ip()).to_string()).unwrap_or_default();
        let agent = headers
            .get(header::USER_AGENT)
            .and_then(|agent| agent.to_str().ok())
            .map(|agent| agent.chars().take(200).collect());
        Self { address, agent }
    }

    /// As history keeps it.
    pub(crate) fn client(&self) -> Client {
        let line = |text: &str| text.parse::<Line>().ok();
        Client { address: line(&self.address), agent: self.agent.as_deref().and_then(line) }
    }
}
