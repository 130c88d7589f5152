//! How many screens, and for how long: as many as the targets speak of, or just enough to see that it works.

use std::time::Duration;

/// Sizes of one run.
#[derive(Clone, Copy, Debug)]
pub(super) struct Size {
    /// Screens on one node, and those that come back after its restart.
    pub(super) crowd: usize,
    /// Changes of every board while they watch, and how far apart.
    pub(super) rounds: usize,
    pub(super) pace: Duration,
    /// Screens on each of two nodes, and the changes that they wait for.
    pub(super) followers: usize,
    pub(super) changes: usize,
    /// Screens while the database is killed, and how often it is.
    pub(super) outage: usize,
    pub(super) kills: usize,
    /// Screens that read, and clients that never do.
    pub(super) readers: usize,
    pub(super) sleepers: usize,
    /// How often a board changes while they do not.
    pub(super) pile: u64,
    /// Whether to wait until the server gives up on those.
    pub(super) until_dropped: bool,
    /// Open calls in memory.
    pub(super) calls: usize,
}

impl Size {
    pub(super) const FULL: Self = Self {
        crowd: 10_000,
        rounds: 30,
        pace: Duration::from_secs(1),
        followers: 200,
        changes: 100,
        outage: 1_000,
        kills: 30,
        readers: 300,
        sleepers: 200,
        pile: 120,
        until_dropped: true,
        calls: 10_000,
    };
    pub(super) const QUICK: Self = Self {
        crowd: 300,
        rounds: 5,
        pace: Duration::from_millis(300),
        followers: 40,
        changes: 10,
        outage: 100,
        kills: 2,
        readers: 40,
        sleepers: 20,
        pile: 40,
        until_dropped: false,
        calls: 300,
    };
}
