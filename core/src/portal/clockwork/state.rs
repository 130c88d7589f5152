//! How far a task is, as its cell says it.

use super::task::Task;
use crate::codec::{decode, encode, fields};
use crate::{Cell, Swap, Timestamp, UnknownFields};
use std::time::Duration;

/// What was done, and whether somebody is at the next.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct State {
    /// The last turn that was done.
    pub(super) done: Option<u64>,
    /// Nobody else takes the next one before.
    pub(super) taken_until: Option<Timestamp>,
    pub(super) unknown: UnknownFields,
}
fields!(State { done = 1, taken_until = 2 } keeping unknown);

/// Clocks of nodes differ by less. What says that it was done or taken further ahead was written by a clock
/// that was wrong, and holds nobody up.
const CLOCKS_APART: Duration = Duration::from_secs(24 * 3_600);
/// A task that nobody has asked for in so long is forgotten.
const KEPT: Duration = Duration::from_secs(400 * 24 * 3_600);

impl State {
    /// What a cell says; of none, or one that cannot be read, that nothing was done.
    pub(super) fn of(cell: Option<&Cell>) -> Self {
        let bytes = cell.and_then(|cell| cell.bytes.as_deref());
        bytes.and_then(|bytes| decode(bytes).ok()).unwrap_or_default()
    }

    /// Whether this turn was not done, and nobody is at it.
    pub(super) fn is_due(&self, task: &Task, turn: u64, now: Timestamp) -> bool {
        let latest = now.plus(CLOCKS_APART);
        let is_done = self.done.is_some_and(|done| done >= turn && task.begin_of(done) <= latest);
        let is_taken = self.taken_until.is_some_and(|until| now < until && until <= latest.plus(task.lease));
        !is_done && !is_taken
    }

    /// This state in the place of the version that stands there.
    pub(super) fn swap(&self, task: &Task, expected: Option<u64>, now: Timestamp) -> Swap {
        let rank = self.taken_until.unwrap_or_else(|| task.begin_of(self.done.map_or(0, |done| done + 1)));
        let cell = Cell {
            key: task.key(),
            version: 0,
            owner: task.place,
            rank: rank.as_micros(),
            until: now.plus(KEPT),
            bytes: Some(encode(self)),
        };
        Swap { cell, expected }
    }
}
