//! How long to wait for a server that says nothing. The limits it keeps itself end nothing once it hangs or
//! has vanished.

use crate::fault::{lost_connection, silence, unavailable};
use bayboard::StoreError;
use sea_orm::DbErr;
use std::future::poll_fn;
use std::pin::pin;
use std::time::Duration;
use tokio::time::{sleep, timeout};

/// The limits, longer than those the server keeps itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Timeouts {
    /// For a writer, from one reply of the server to the next: a large change set may take longer, as long as
    /// it goes on.
    pub writes: Duration,
    /// For a whole read.
    pub reads: Duration,
}

/// Gives work up once nothing has woken it for `limit`. Only for work that has its task to itself: whatever
/// wakes the task is taken for a reply of the server.
///
/// ```text
/// limit 3 s     statement ─ 2 s ─ reply ─ statement ─ 2 s ─ reply ─ statement ─ 3 s ─ given up, after 7 s
/// ```
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
            // It was not the clock that woke this task, so it was the work.
            quiet.set(sleep(limit));
        }
        quiet.as_mut().poll(context).map(|()| Err(silence()))
    })
    .await
}

/// Gives a read up that takes longer than `limit`, and reads again where the connection was lost: nobody
/// should hear of a restart that is over.
pub(crate) async fn read_within<T, F>(limit: Option<Duration>, read: impl Fn() -> F) -> Result<T, StoreError>
where
    F: Future<Output = Result<T, StoreError>>,
{
    let read = retrying(read);
    match limit {
        Some(limit) => timeout(limit, read).await.unwrap_or_else(|_| Err(unavailable(&silence()))),
        None => read.await,
    }
}

/// Connections that one read may find broken, as many as a pool has by default.
const BROKEN: usize = 8;

async fn retrying<T, F>(read: impl Fn() -> F) -> Result<T, StoreError>
where
    F: Future<Output = Result<T, StoreError>>,
{
    for _ in 0..BROKEN {
        let answer = read().await;
        if !lost_connection(&answer) {
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
        assert_eq!(read_within(LIMIT, read(Duration::from_millis(50))).await, Ok(3));
        let late = read_within(LIMIT, read(Duration::from_millis(150))).await;
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
        assert_eq!(read_within(LIMIT, read(BROKEN)).await, Ok(BROKEN + 1));
        assert_eq!(read_within(None, read(usize::MAX)).await, Err(lost()));
        assert_eq!(tried.get(), BROKEN + 1);
    }
}
