//! Hearing of other nodes' commits. A notification only wakes: what was committed is read from the change
//! feed.

use bayboard_storage_orm::report;
use sea_orm::DbErr;
use sea_orm::sqlx::postgres::{PgListener, PgPool};
use std::hash::{BuildHasher, RandomState};
use std::time::Duration;
use tokio::sync::watch;

/// The channel that all nodes of one database listen on.
pub(crate) const CHANNEL: &str = "bayboard";

/// Counts `wakes` up whenever some node may have committed. Comes back by itself after a lost connection.
pub(crate) async fn listen(pool: PgPool, wakes: watch::Sender<u64>) {
    let mut pause = SHORTEST;
    loop {
        if let Err(error) = hear(&pool, &wakes, &mut pause).await {
            report(&DbErr::Conn(sea_orm::RuntimeErr::SqlxError(error.into())));
        }
        tokio::time::sleep(jittered(pause)).await;
        pause = (pause * 2).min(LONGEST);
    }
}

const SHORTEST: Duration = Duration::from_millis(100);
const LONGEST: Duration = Duration::from_secs(5);

/// Listens until the connection is lost. It begins with one wake-up, for all that was said while nobody
/// listened.
async fn hear(
    pool: &PgPool,
    wakes: &watch::Sender<u64>,
    pause: &mut Duration,
) -> Result<(), sea_orm::sqlx::Error> {
    let mut listener = PgListener::connect_with(pool).await?;
    listener.listen(CHANNEL).await?;
    *pause = SHORTEST;
    wake(wakes);
    while listener.try_recv().await?.is_some() {
        wake(wakes);
    }
    Ok(())
}

fn wake(wakes: &watch::Sender<u64>) {
    wakes.send_modify(|count| *count += 1);
}

/// Between half of the pause and all of it, so that nodes do not come back all at once. It need not be
/// unguessable.
fn jittered(pause: Duration) -> Duration {
    let part = u32::try_from(RandomState::new().hash_one(pause) % 512).unwrap_or_default();
    pause / 2 + pause / 1_024 * part
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pauses_vary_within_their_bounds() {
        let pauses: Vec<Duration> = (0..64).map(|_| jittered(LONGEST)).collect();
        assert!(pauses.iter().all(|pause| *pause >= LONGEST / 2 && *pause <= LONGEST));
        assert!(pauses.iter().any(|pause| *pause != pauses[0]));
    }
}
