//! A store in memory: for tests and demonstrations, and the reference for other stores. It keeps nothing once
//! dropped.

mod cells;
mod commit;
mod guards;
mod reads;
mod state;

use state::State;
use std::fmt;
use std::sync::{Mutex, MutexGuard, PoisonError};

/// All ports on plain maps behind one lock, which is what makes every read one moment and every commit whole.
#[derive(Default)]
pub struct MemoryStore {
    state: Mutex<State>,
}

impl MemoryStore {
    /// An empty store.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// A copy of all that is in it now, as a backup is.
    #[must_use]
    pub fn copy(&self) -> Self {
        Self { state: Mutex::new(self.lock().clone()) }
    }

    /// Puts a copy in the place of all that is in it: what was committed since the copy is gone, under
    /// whoever uses the store.
    pub fn restore(&self, copy: &Self) {
        let state = copy.lock().clone();
        *self.lock() = state;
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        // A writer that panicked did so before its first change: those after it cannot fail.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl fmt::Debug for MemoryStore {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("MemoryStore(..)")
    }
}
