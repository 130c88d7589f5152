//! How long to wait for a server that says nothing. Its own limits end nothing when it hangs or has vanished.

use crate::fault::{silence, unavailable, was_lost};
use bayboard::StoreError;
use sea_orm::DbErr;
use std::future::poll_fn;
use std::pin::pin;
use std::time::Duration;
use tokio::time::{sleep, timeout};

/// The limits, longer than those the server keeps itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Patience {
    /// For a writer, from one word of the server to the next: large change sets may take longer as long as
    /// they go on.
    pub writes: Duration,
    /// For a whole read.
    pub reads: Duration,
}

/// Gives work up that nothing wakes for so long. Only for work that is polled by a task of its own.
pub(crate) async fn unless_silent<T>(
    limit: Option<Duration>,
    work: impl Future<Output = Result<T, DbErr>>,
) -> Result<T, DbErr> {
    let Some(limit) = limit else { return work.await };
    let (mut work, mut quiet) = (pin!(work), pin!(sleep(limit)));
    poll_fn(|context| {
        let done = work.as_mut().poll(context);
        if done.is_ready() {
            return done;
        }
        if quiet.as_mut().poll(context).is_pending() {
            // It was the work that was woken.
            quiet.set(sleep(limit));
        }
        quiet.as_mut().poll(context).map(|()| Err(silence()))
    })
    .await
}

/// Gives a read up that takes longer, and reads again if its connection was gone: nobody shall hear of a
/// restart that is over.
pub(crate) async fn in_time<T, F>(limit: Option<Duration>, read: impl Fn() -> F) -> Result<T, StoreError>
where
    F: Future<Output = Result<T, StoreError>>,
{
    let read = patiently(read);
    match limit {
        Some(limit) => timeout(limit, read).await.unwrap_or_else(|_| Err(unavailable(&silence()))),
        None => read.await,
    }
}

/// Connections that one read may find broken, as many as a pool has by default.
const BROKEN: usize = 8;

async fn patiently<T, F>(read: impl Fn() -> F) -> Result<T, StoreError>
where
    F: Future<Output = Result<T, StoreError>>,
{
    for _ in 0..BROKEN {
        let answer = read().await;
        if !was_lost(&answer) {
            return answer;
        }
    }
    read().await
}

#[cfg(test)]
mod tests {
    use super::*;

    const LIMIT: Option<Duration> = Some(Duration::from_millis(200));

    async fn steps(count: u32, each: Duration) -> Result<u32, DbErr> {
        for _ in 0..count {
            sleep(each).await;
        }
        Ok(count)
    }

    #[tokio::test(start_paused = true)]
    async fn work_may_take_long_but_not_be_silent_for_long() {
        assert_eq!(unless_silent(LIMIT, steps(100, Duration::from_millis(150))).await, Ok(100));
        assert!(unless_silent(LIMIT, steps(1, Duration::from_millis(250))).await.is_err());
        assert_eq!(unless_silent(None, steps(1, Duration::from_secs(9))).await, Ok(1));
    }

    #[tokio::test(start_paused = true)]
    async fn a_read_is_bounded_as_a_whole() {
        let read = |each| move || async move { steps(3, each).await.map_err(|error| unavailable(&error)) };
        assert_eq!(in_time(LIMIT, read(Duration::from_millis(50))).await, Ok(3));
        let late = in_time(LIMIT, read(Duration::from_millis(150))).await;
        assert_eq!(late, Err(StoreError::Unavailable { reason: "database does not answer" }));
    }

    #[tokio::test]
    async fn a_read_passes_over_broken_connections_but_not_for_ever() {
        let lost = || StoreError::Unavailable { reason: "connection was lost" };
        let tried = std::cell::Cell::new(0);
        let read = |broken| {
            tried.set(0);
            let tried = &tried;
            move || {
                tried.set(tried.get() + 1);
                std::future::ready(if tried.get() > broken { Ok(tried.get()) } else { Err(lost()) })
            }
        };
        assert_eq!(in_time(LIMIT, read(BROKEN)).await, Ok(BROKEN + 1));
        assert_eq!(in_time(None, read(usize::MAX)).await, Err(lost()));
        assert_eq!(tried.get(), BROKEN + 1);
    }
}
