//! Counters for operators. They name routes and nothing that a request or a record held.

use super::metered::StoreMetrics;
use bayboard::portal::HashingCounts;
use prometheus_client::encoding::{EncodeLabelSet, text::encode};
use prometheus_client::metrics::counter::Counter;
use prometheus_client::metrics::family::Family;
use prometheus_client::metrics::gauge::Gauge;
use prometheus_client::registry::{Registry, Unit};
use std::sync::atomic::AtomicU64;
use std::time::Duration;

/// What a request is counted by: texts of the program, and none that came with the request.
#[derive(Clone, Debug, PartialEq, Eq, Hash, EncodeLabelSet)]
pub(crate) struct Requested {
    pub(crate) route: &'static str,
    pub(crate) method: &'static str,
    pub(crate) status: u16,
}

/// The server's counters.
#[derive(Clone, Debug, Default)]
pub(crate) struct Metrics {
    pub(crate) requests: Family<Requested, Counter>,
    pub(crate) streams: Gauge,
    pub(crate) frames_sent: Counter,
    pub(crate) connections: Gauge,
    pub(crate) connections_refused: Counter,
    pub(crate) handshakes_failed: Counter,
    pub(crate) feed_errors: Counter,
    pub(crate) request_log_dropped: Counter,
    pub(crate) store: StoreMetrics,
}

/// Values read when they are asked for.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Readings {
    pub(crate) frames_rendered: u64,
    pub(crate) boards_watched: u64,
    pub(crate) screens_polling: u64,
    pub(crate) releases_late: u64,
    pub(crate) hashing: HashingCounts,
    pub(crate) feed_lag: Duration,
    /// None where the journal's end cannot be read.
    pub(crate) feed_behind: Option<u64>,
    /// Whether the journal was found altered.
    pub(crate) journal_broken: bool,
    /// How long ago all of it was found to hold; none before the first time.
    pub(crate) journal_held_ago: Option<Duration>,
    /// Until the first certificate ends; none without TLS.
    pub(crate) certificate_left: Option<Duration>,
}

impl Metrics {
    /// The text that Prometheus reads.
    pub(crate) fn render(&self, readings: Readings) -> String {
        let mut registry = Registry::with_prefix("bayboard");
        registry.register("requests", "Requests by route, method and status", self.requests.clone());
        registry.register("streams_open", "Live streams open now", self.streams.clone());
        registry.register("frames_sent", "Board frames handed to streams", self.frames_sent.clone());
        registry.register("connections_open", "Connections open now", self.connections.clone());
        let refused = "Connections closed because their client held as many as it may";
        registry.register("connections_refused", refused, self.connections_refused.clone());
        registry.register(
            "tls_handshakes_failed",
            "TLS handshakes that failed or took too long",
            self.handshakes_failed.clone(),
        );
        registry.register("feed_errors", "Times the change feed could not be read", self.feed_errors.clone());
        let dropped = "Lines of the request log that could not be kept";
        registry.register("request_log_dropped", dropped, self.request_log_dropped.clone());
        self.register_store(&mut registry);
        readings.register(&mut registry);
        let mut text = String::new();
        match encode(&mut text, &registry) {
            Ok(()) => text,
            Err(_) => String::new(),
        }
    }

    fn register_store(&self, registry: &mut Registry) {
        let StoreMetrics { commit_seconds, errors, refusals, writes: _ } = self.store.clone();
        registry.register_with_unit(
            "commit",
            "Time until a commit was durable",
            Unit::Seconds,
            commit_seconds,
        );
        registry.register("store_errors", "Times the store failed, by port", errors);
        registry.register(
            "journal_refusals",
            "Commits refused by an unavailable store, so that answers were withheld",
            refusals,
        );
    }
}

impl Readings {
    fn register(self, registry: &mut Registry) {
        registry.register("frames_rendered", "Board frames rendered", gauge(self.frames_rendered));
        registry.register("boards_watched", "View classes that somebody watches", gauge(self.boards_watched));
        let polling = "Screens that follow their board without a stream";
        registry.register("screens_polling", polling, gauge(self.screens_polling));
        registry.register(
            "releases_late",
            "Answers to credentials and sessions whose work outlasted the release window",
            gauge(self.releases_late),
        );
        register_hashing(self.hashing, registry);
        let lag = "How long ago this node's boards last stood at the journal's end";
        registry.register_with_unit("feed_lag", lag, Unit::Seconds, seconds(self.feed_lag));
        if let Some(behind) = self.feed_behind {
            registry.register(
                "feed_behind_entries",
                "Journal entries that boards have not taken in yet",
                gauge(behind),
            );
        }
        registry.register(
            "journal_broken",
            "1 where the journal was found altered",
            gauge(u64::from(self.journal_broken)),
        );
        if let Some(ago) = self.journal_held_ago {
            let held = "How long ago all of the journal was found to hold";
            registry.register_with_unit("journal_verified_ago", held, Unit::Seconds, seconds(ago));
        }
        if let Some(left) = self.certificate_left {
            registry.register_with_unit(
                "certificate_left",
                "Until the first certificate ends",
                Unit::Seconds,
                seconds(left),
            );
        }
    }
}

fn register_hashing(counts: HashingCounts, registry: &mut Registry) {
    let HashingCounts { done, running, waiting, refused, took } = counts;
    for (name, what, value) in [
        ("hashes_made", "Passwords hashed", done),
        ("hashes_running", "Passwords that are being hashed now", running),
        ("hashes_waiting", "Sign-ins that wait for a hash now", waiting),
        ("hashes_refused", "Sign-ins told to come again because too many waited", refused),
    ] {
        registry.register(name, what, gauge(value));
    }
    let took = seconds(took);
    registry.register_with_unit("hashing", "How long all hashes took together", Unit::Seconds, took);
}

fn gauge(value: u64) -> Gauge {
    let gauge = Gauge::default();
    gauge.set(i64::try_from(value).unwrap_or(i64::MAX));
    gauge
}

fn seconds(span: Duration) -> Gauge<f64, AtomicU64> {
    let gauge = Gauge::default();
    gauge.set(span.as_secs_f64());
    gauge
}
