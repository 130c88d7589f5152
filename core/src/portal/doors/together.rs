//! Waiting for one write together with others, so that a crowd costs the store no more than a few do.

use crate::StoreError;
use std::sync::atomic::{AtomicU64, Ordering};
use tokio::sync::Mutex;

/// A write that many wait for. Whoever comes waits for one that is begun after that, as for a write of its
/// own.
#[derive(Debug, Default)]
pub(crate) struct Together {
    begun: AtomicU64,
    /// The newest write that has ended, and whether it was made durable.
    done: Mutex<(u64, bool)>,
}

impl Together {
    pub(crate) async fn wait(
        &self,
        write: impl Future<Output = Result<(), StoreError>>,
    ) -> Result<(), StoreError> {
        let arrived = self.begun.load(Ordering::SeqCst);
        let mut done = self.done.lock().await;
        if done.0 > arrived {
            return if done.1 {
                Ok(())
            } else {
                Err(StoreError::Unavailable { reason: "a write that others wait for failed" })
            };
        }
        let number = self.begun.fetch_add(1, Ordering::SeqCst) + 1;
        let written = write.await;
        *done = (number, written.is_ok());
        written
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::atomic::AtomicUsize;
    use tokio::sync::Notify;

    #[test]
    fn those_who_come_during_a_write_share_the_next_one() {
        let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
        runtime.block_on(async {
            let (together, writes, go) = (Together::default(), AtomicUsize::new(0), Notify::new());
            let (writes, go) = (&writes, &go);
            let wait = |fails: bool| {
                together.wait(async move {
                    writes.fetch_add(1, Ordering::SeqCst);
                    if writes.load(Ordering::SeqCst) == 1 {
                        go.notified().await;
                    }
                    if fails { Err(StoreError::Unavailable { reason: "disk is full" }) } else { Ok(()) }
                })
            };
            let crowd = async { tokio::join!(wait(true), wait(true), wait(true)) };
            let release = async {
                tokio::task::yield_now().await;
                go.notify_one();
            };
            let (first, others, ()) = tokio::join!(wait(false), crowd, release);
            assert_eq!((first, writes.load(Ordering::SeqCst)), (Ok(()), 2), "its own, and one for the three");
            assert!(
                others.0.is_err() && others.1.is_err() && others.2.is_err(),
                "what failed has failed for all"
            );
            assert_eq!((wait(false).await, writes.load(Ordering::SeqCst)), (Ok(()), 3));
        });
    }
}
