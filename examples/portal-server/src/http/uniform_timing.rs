//! Releasing answers to credentials, and to the sessions they gave, on a shared tick, so that their timing
//! says nothing of the work behind them.
//!
//! Padding every answer to a fixed time after its arrival does not hide work: the timer, armed after the
//! work, rounds differently. Here a ticker runs free, and an answer's tick is fixed when the request arrives,
//! before any work.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;
use tokio::sync::watch;
use tokio::task::JoinHandle;
use tokio::time::{Instant, MissedTickBehavior, interval_at};

/// Between two ticks.
const TICK: Duration = Duration::from_millis(10);
/// Ticks from arrival to release: the work has at least 20 ms, the 99.9th percentile of a sign-in many times
/// over.
const WINDOW: u64 = 3;
/// The same where the work makes a hash, which takes some 20 ms by itself and may have to wait for others.
const HASHING: u64 = 12;

/// The shared tick.
#[derive(Debug)]
pub(crate) struct UniformTiming {
    ticks: watch::Receiver<u64>,
    late: Arc<AtomicU64>,
    ticker: JoinHandle<()>,
}

/// A request's place in line, taken on arrival.
#[derive(Debug)]
struct Slot {
    due: u64,
    ticks: watch::Receiver<u64>,
    late: Arc<AtomicU64>,
}

impl UniformTiming {
    pub(crate) fn start() -> Self {
        let (sender, ticks) = watch::channel(0);
        Self { ticks, late: Arc::default(), ticker: tokio::spawn(tick(sender)) }
    }

    /// Does the work of an answer, and holds the answer back until the tick that was fixed before the work
    /// began.
    pub(crate) async fn hold<T>(&self, work: impl Future<Output = T>) -> T {
        self.hold_for(WINDOW, work).await
    }

    /// The same for an answer that may take a hash, whether it does or not.
    pub(crate) async fn hold_hashing<T>(&self, work: impl Future<Output = T>) -> T {
        self.hold_for(HASHING, work).await
    }

    async fn hold_for<T>(&self, window: u64, work: impl Future<Output = T>) -> T {
        let slot = self.arrive(window);
        let answer = work.await;
        slot.release().await;
        answer
    }

    /// Fixes the tick on which the answer to a request that arrives now leaves.
    fn arrive(&self, window: u64) -> Slot {
        let now = *self.ticks.borrow();
        Slot { due: now + window, ticks: self.ticks.clone(), late: Arc::clone(&self.late) }
    }

    /// Answers whose work outlasted the window; they leak, so operators must see them.
    pub(crate) fn late(&self) -> u64 {
        self.late.load(Ordering::Relaxed)
    }
}

impl Drop for UniformTiming {
    fn drop(&mut self) {
        self.ticker.abort();
    }
}

async fn tick(sender: watch::Sender<u64>) {
    let mut interval = interval_at(Instant::now() + TICK, TICK);
    interval.set_missed_tick_behavior(MissedTickBehavior::Skip);
    loop {
        interval.tick().await;
        sender.send_modify(|count| *count += 1);
    }
}

impl Slot {
    /// Waits for the tick; late work waits for the next one.
    async fn release(mut self) {
        let now = *self.ticks.borrow_and_update();
        let due = if now >= self.due {
            self.late.fetch_add(1, Ordering::Relaxed);
            now + 1
        } else {
            self.due
        };
        // The ticker ends only with the server.
        let _ = self.ticks.wait_for(|count| *count >= due).await;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test(start_paused = true)]
    async fn work_within_the_window_does_not_move_the_release() {
        let timing = UniformTiming::start();
        for (window, works) in [(WINDOW, [0, 1, 5, 19]), (HASHING, [0, 18, 60, 109])] {
            let mut released = Vec::new();
            for work in works {
                tokio::time::sleep(TICK).await;
                let arrived = Instant::now();
                timing.hold_for(window, tokio::time::sleep(Duration::from_millis(work))).await;
                released.push(arrived.elapsed().as_millis());
            }
            assert_eq!(released.iter().max(), released.iter().min(), "{released:?}");
        }
        assert_eq!(timing.late(), 0);
    }

    #[tokio::test(start_paused = true)]
    async fn late_work_is_counted_and_leaves_on_a_tick() {
        let timing = UniformTiming::start();
        timing.hold(tokio::time::sleep(Duration::from_millis(55))).await;
        assert_eq!(timing.late(), 1);
    }
}
