//! Small change sets from many submitters share transactions: without that, each would wait for the disk by
//! itself.
#![allow(clippy::unwrap_used, clippy::panic, clippy::print_stderr)]

use bayboard::conformance::World;
use bayboard::{ChangeSet, Commit};
use bayboard_storage_sqlite::{SqliteOptions, SqliteStore};
use std::sync::Arc;
use std::time::{Duration, Instant};

const SUBMITTERS: usize = 64;

/// Change sets, and the time they may take: the bound is generous, machines are busy.
fn load() -> (usize, Duration) {
    match std::env::var_os("BAYBOARD_NIGHTLY") {
        Some(_) => (20_000, Duration::from_secs(100)),
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
    let drafts: Vec<Vec<ChangeSet>> = (0..SUBMITTERS).map(|_| drafts(&world, count / SUBMITTERS)).collect();
    let start = Instant::now();
    let submitters: Vec<_> =
        drafts.into_iter().map(|drafts| tokio::spawn(submit(store.clone(), drafts))).collect();
    for submitter in submitters {
        submitter.await.unwrap();
    }
    let taken = start.elapsed();
    eprintln!("{count} change sets in {taken:?}");
    assert!(taken < bound, "{count} change sets took {taken:?}");
}

fn drafts(world: &World, count: usize) -> Vec<ChangeSet> {
    (0..count).map(|_| world.creation([world.any_dispatch().into()])).collect()
}

async fn submit(store: Arc<SqliteStore>, drafts: Vec<ChangeSet>) {
    for changes in drafts {
        store.commit(&changes).await.unwrap();
    }
}
