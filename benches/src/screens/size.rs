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
    /// Screens while staff sign in, how many do so in a second, for how long, and how long none does before
    /// and after.
    pub(super) watchers: usize,
    pub(super) a_second: u32,
    pub(super) flood: Duration,
    pub(super) calm: Duration,
    /// Who sign in by turns, each every twenty seconds, and strangers who all come at once.
    pub(super) people: usize,
    pub(super) strangers: usize,
    /// Sign-ins one after another, nobody else there.
    pub(super) alone: usize,
    /// Journal entries of a company that is backed up.
    pub(super) entries: usize,
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
        watchers: 1_000,
        a_second: 20,
        flood: Duration::from_secs(60),
        calm: Duration::from_secs(20),
        people: 330,
        strangers: 200,
        alone: 60,
        entries: 1_000_000,
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
        watchers: 40,
        a_second: 10,
        flood: Duration::from_secs(3),
        calm: Duration::from_secs(2),
        people: 24,
        strangers: 100,
        alone: 3,
        entries: 4_000,
    };
}
