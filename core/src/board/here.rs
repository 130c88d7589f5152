//! The dispatches of one facility, and which of them changed last.

use crate::{Dispatch, DispatchId};
use std::collections::HashMap;
use std::sync::Arc;

/// The dispatches that start or end at one facility. Whatever is put or removed is written down in the same call, so that
/// nobody who kept rows can miss it.
#[derive(Debug, Default)]
pub(super) struct Here {
    dispatches: HashMap<DispatchId, Arc<Dispatch>>,
    /// The last changes, oldest first.
    changed: Vec<DispatchId>,
    /// How many changes came before those.
    forgotten: u64,
}

/// How far somebody has followed the changes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Mark {
    pub(super) edition: u64,
    pub(super) changes: u64,
}

/// Changes remembered; whoever is further behind starts afresh.
const REMEMBERED: usize = 64;

impl Here {
    pub(super) fn put(&mut self, dispatch: Arc<Dispatch>) {
        self.note(dispatch.id());
        self.dispatches.insert(dispatch.id(), dispatch);
    }
    pub(super) fn remove(&mut self, id: DispatchId) {
        self.note(id);
        self.dispatches.remove(&id);
    }
    fn note(&mut self, id: DispatchId) {
        if self.changed.len() == REMEMBERED {
            self.forgotten += REMEMBERED as u64;
            self.changed.clear();
        }
        self.changed.push(id);
    }

    pub(super) fn dispatches(&self) -> impl Iterator<Item = &Dispatch> {
        self.dispatches.values().map(|dispatch| &**dispatch)
    }
    pub(super) fn dispatch(&self, id: DispatchId) -> Option<&Dispatch> {
        self.dispatches.get(&id).map(|dispatch| &**dispatch)
    }
    /// How many changes there were.
    pub(super) const fn changes(&self) -> u64 {
        self.forgotten + self.changed.len() as u64
    }
    /// The dispatches changed after so many changes; none if they are not remembered.
    pub(super) fn changed_since(&self, changes: u64) -> Option<&[DispatchId]> {
        let known = usize::try_from(changes.checked_sub(self.forgotten)?).ok()?;
        self.changed.get(known..)
    }
}
