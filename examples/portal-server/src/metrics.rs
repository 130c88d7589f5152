//! Counters for operators. They name routes and nothing that a request or a record held.

use prometheus_client::encoding::{EncodeLabelSet, text::encode};
use prometheus_client::metrics::counter::Counter;
use prometheus_client::metrics::family::Family;
use prometheus_client::metrics::gauge::Gauge;
use prometheus_client::registry::Registry;

/// What a request is counted by.
#[derive(Clone, Debug, PartialEq, Eq, Hash, EncodeLabelSet)]
pub(crate) struct Route {
    pub(crate) route: String,
    pub(crate) method: String,
    pub(crate) status: u16,
}

/// The server's counters.
#[derive(Clone, Debug, Default)]
pub(crate) struct Metrics {
    pub(crate) requests: Family<Route, Counter>,
    pub(crate) streams: Gauge,
    pub(crate) frames_sent: Counter,
    pub(crate) connections: Gauge,
    pub(crate) feed_errors: Counter,
}

/// Values read when they are asked for.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Readings {
    pub(crate) frames_rendered: u64,
    pub(crate) boards_watched: u64,
    pub(crate) releases_late: u64,
}

impl Metrics {
    /// The text that Prometheus reads.
    pub(crate) fn render(&self, readings: Readings) -> String {
        let mut registry = Registry::with_prefix("bayboard");
        registry.register("requests", "Requests by route, method and status", self.requests.clone());
        registry.register("streams_open", "Live streams open now", self.streams.clone());
        registry.register("frames_sent", "Board frames handed to streams", self.frames_sent.clone());
        registry.register("connections_open", "Connections open now", self.connections.clone());
        registry.register("feed_errors", "Times the change feed could not be read", self.feed_errors.clone());
        registry.register("frames_rendered", "Board frames rendered", gauge(readings.frames_rendered));
        registry.register("boards_watched", "View classes that somebody watches", gauge(readings.boards_watched));
        registry.register("releases_late", "Sign-ins whose work outlasted the release window", gauge(readings.releases_late));
        let mut text = String::new();
        match encode(&mut text, &registry) {
            Ok(()) => text,
            Err(_) => String::new(),
        }
    }
}

fn gauge(value: u64) -> Gauge {
    let gauge = Gauge::default();
    gauge.set(i64::try_from(value).unwrap_or(i64::MAX));
    gauge
}
