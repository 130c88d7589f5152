//! Small change sets from many submitters share transactions: without that, each would wait for the disk by itself.
#![allow(clippy::unwrap_used, clippy::panic, clippy::print_stderr)]

use bayboard::Commit;
use bayboard::conformance::World;
use bayboard_storage_sqlite::{SqliteOptions, SqliteStore};
use std::sync::Arc;
use std::time::{Duration, Instant};

const SUBMITTERS: usize = 64;

/// Change sets, and the time they may take: the bound is generous, machines are busy.
fn load() -> (usize, Duration) {
    match std::env::var_os("BAYBOARD_NIGHTLY") {
        Some(_) => (20_000, Duration::from_secs(30)),
        None => (2_048, Duration::from_secs(20)),
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn many_submitters_share_the_disk() {
    let (count, bound) = load();
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("bayboard.db");
    let store = Arc::new(SqliteStore::open(path.to_str().unwrap(), &SqliteOptions::default()).await.unwrap());
    let world = World::founded(1, &*store).await;
    let start = Instant::now();
    let submitters: Vec<_> =
        (0..SUBMITTERS).map(|_| tokio::spawn(submit(store.clone(), world.clone(), count / SUBMITTERS))).collect();
    let mut drafting = Duration::ZERO;
    for submitter in submitters {
        drafting += submitter.await.unwrap();
    }
    let taken = start.elapsed();
    eprintln!("{count} change sets in {taken:?}, of which {drafting:?} of CPU for drafting");
    assert!(taken < bound, "{count} change sets took {taken:?}");
}

async fn submit(store: Arc<SqliteStore>, world: World, count: usize) -> Duration {
    let mut drafting = Duration::ZERO;
    for _ in 0..count {
        let start = Instant::now();
        let changes = world.creation([world.any_dispatch().into()]);
        drafting += start.elapsed();
        store.commit(&changes).await.unwrap();
    }
    drafting
}
