//! Turns for long lists. Reading, redacting and journaling hundreds of records keeps a processor busy for
//! milliseconds; when a hundred people ask at once, sign-ins and steps must not wait behind all of them.
//!
//! ```text
//! two turns; A, B and C ask for 400 records each, D for 20
//! A ===========
//! B   ===========
//! C     ........=========     waits for A
//! D        =                  waits for nobody
//! ```
//!
//! Lists are held up by lists alone: as many as have turns leave processors over, and what is short never
//! asks for one.

use std::thread::available_parallelism;
use tokio::sync::{Semaphore, SemaphorePermit};

/// A list of more records than this is a long one.
const SHORT: u16 = 64;

/// Lets long lists be made a few at a time, in the order they were asked for.
#[derive(Debug)]
pub(crate) struct Turns(Semaphore);

impl Default for Turns {
    /// For half of the processors, so that the others are for everybody else.
    fn default() -> Self {
        Self(Semaphore::new(available_parallelism().map_or(1, |count| count.get().div_ceil(2))))
    }
}

impl Turns {
    /// Waits for the turn of a list of at most so many records; a short one waits for nobody.
    pub(crate) async fn take(&self, records: u16) -> Option<SemaphorePermit<'_>> {
        // It is never closed.
        if records > SHORT { self.0.acquire().await.ok() } else { None }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_lists_take_turns_and_short_ones_do_not_wait() {
        let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
        runtime.block_on(async {
            let turns = Turns(Semaphore::new(1));
            let first = turns.take(SHORT + 1).await;
            assert!(first.is_some() && turns.take(SHORT).await.is_none());
            tokio::select! {
                biased;
                _ = turns.take(u16::MAX) => panic!("two long lists at once"),
                () = tokio::task::yield_now() => {}
            }
            drop(first);
            assert!(turns.take(u16::MAX).await.is_some());
        });
    }
}
