//! The dispatches that one facility's boards are drawn from, and which of them changed last.

use crate::{Dispatch, DispatchId, Timestamp};
use std::collections::HashMap;
use std::sync::Arc;

/// A dispatch as it came from the store. It stays in its box: copied out, it would leave a hole for each call
/// that nothing else fits into, since the texts of one record lie around it.
#[allow(clippy::redundant_allocation, reason = "the box is not copied, and its hole is not left")]
pub(crate) type InHand = Arc<Box<Dispatch>>;

/// Dispatches that start or end at one facility. Whatever comes or goes is written down in the same call, so
/// that nobody who kept rows can miss it.
#[derive(Debug)]
pub(crate) struct FacilityCalls {
    dispatches: HashMap<DispatchId, Held>,
    /// The last changes, oldest first.
    changed: Vec<DispatchId>,
    /// How many changes came before those.
    forgotten: u64,
}

/// A dispatch, and when time alone moves it.
#[derive(Clone, Debug)]
pub(crate) struct Held {
    pub(crate) dispatch: InHand,
    pub(crate) moves_at: Option<Timestamp>,
}

/// How far somebody has followed the changes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Mark {
    pub(crate) edition: u64,
    pub(crate) changes: u64,
}

/// Changes remembered; whoever is further behind starts afresh.
const REMEMBERED: usize = 64;

impl FacilityCalls {
    /// Begins to count after so many changes, so that nobody takes its count for that of an earlier one.
    pub(crate) fn after(changes: u64) -> Self {
        Self { dispatches: HashMap::new(), changed: Vec::new(), forgotten: changes }
    }

    /// Puts a dispatch in or takes it away, and gives back what was there.
    pub(crate) fn set(&mut self, id: DispatchId, held: Option<Held>) -> Option<Held> {
        self.note(id);
        match held {
            Some(held) => self.dispatches.insert(id, held),
            None => self.dispatches.remove(&id),
        }
    }

    fn note(&mut self, id: DispatchId) {
        if self.changed.len() == REMEMBERED {
            self.forgotten += REMEMBERED as u64;
            self.changed.clear();
        }
        self.changed.push(id);
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.dispatches.is_empty()
    }

    pub(crate) fn dispatches(&self) -> impl Iterator<Item = &Dispatch> {
        self.dispatches.values().map(|held| &**held.dispatch)
    }

    pub(crate) fn dispatch(&self, id: DispatchId) -> Option<&Dispatch> {
        self.dispatches.get(&id).map(|held| &**held.dispatch)
    }

    /// How many changes there were.
    pub(crate) const fn changes(&self) -> u64 {
        self.forgotten + self.changed.len() as u64
    }

    /// The dispatches changed after so many changes; none if they are not remembered.
    pub(crate) fn changed_since(&self, changes: u64) -> Option<&[DispatchId]> {
        let known = usize::try_from(changes.checked_sub(self.forgotten)?).ok()?;
        self.changed.get(known..)
    }
}
