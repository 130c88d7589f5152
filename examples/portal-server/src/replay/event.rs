//! What the feed says at a moment, and rounds in which nobody speaks twice.

use bayboard::{Step, Timestamp};

/// A step that a crew made.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Event {
    pub(crate) at: Timestamp,
    pub(crate) step: Step,
    /// Which response, by its place in the feed.
    pub(crate) response: usize,
}

/// Events of which no two are about the same response, and the moment at which they are known.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Round {
    pub(crate) now: Timestamp,
    pub(crate) events: Vec<Event>,
}
