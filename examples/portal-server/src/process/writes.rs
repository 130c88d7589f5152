//! Whether the store makes writes durable just now: what the last ones came to, and a write of our own when
//! somebody asks.

use bayboard::{GuardKey, Store, StoreError, Timestamp};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

/// What the writes that passed through came to. Clones share it.
#[derive(Clone, Debug, Default)]
pub(crate) struct Writes(Arc<Mutex<Option<Instant>>>);

/// For so long the last failed write counts when none has followed it. A write of a row can find room where
/// others do not.
const REMEMBERED: Duration = Duration::from_secs(5);

impl Writes {
    /// Notes what a write came to. A refusal, such as of a version that has passed, made nothing durable: it
    /// says nothing.
    pub(crate) fn note<T>(&self, answer: &Result<T, StoreError>) {
        let failed = match answer {
            Ok(_) => None,
            Err(error) if error.is_outage() => Some(Instant::now()),
            Err(_) => return,
        };
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = failed;
    }

    fn failed_lately(&self) -> bool {
        let failed = *self.0.lock().unwrap_or_else(PoisonError::into_inner);
        failed.is_some_and(|at| at.elapsed() < REMEMBERED)
    }
}

/// Tries whether a write is made durable, at most once in a while, however many ask.
#[derive(Debug, Default)]
pub(crate) struct Probe(tokio::sync::Mutex<Option<(Instant, bool)>>);

/// Between two tries: strangers may ask without end, and each try waits for the disk.
const PAUSE: Duration = Duration::from_secs(1);
/// A try like those of sign-ins, which nobody asks for. It is counted anew whenever its window is over.
const KEY: GuardKey = GuardKey(*b"bayboard: is a write durable now");

impl Probe {
    /// Whether writes are made durable.
    pub(crate) async fn can_write(&self, store: &dyn Store, writes: &Writes, now: Timestamp) -> bool {
        let failed_lately = writes.failed_lately();
        let mut last = self.0.lock().await;
        let known = last.filter(|(at, _)| at.elapsed() < PAUSE);
        let done = match known {
            Some((_, done)) => done,
            None => store.take(&KEY, u32::MAX, PAUSE, now).await.is_ok(),
        };
        *last = known.or_else(|| Some((Instant::now(), done)));
        done && !failed_lately
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use bayboard::UniqueKey;

    #[test]
    fn a_failed_write_is_forgotten_after_one_that_is_durable_and_not_after_a_refusal() {
        let writes = Writes::default();
        writes.note::<()>(&Err(StoreError::Unavailable { reason: "disk is full" }));
        assert!(writes.failed_lately());
        writes.note::<()>(&Err(StoreError::Duplicate { key: UniqueKey::SourceRef }));
        assert!(writes.failed_lately(), "nothing was written meanwhile");
        writes.note(&Ok(()));
        assert!(!writes.failed_lately());
        writes.note::<()>(&Err(StoreError::Duplicate { key: UniqueKey::SourceRef }));
        assert!(!writes.failed_lately());
    }
}
