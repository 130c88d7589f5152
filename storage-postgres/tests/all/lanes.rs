//! Companies do not wait for each other: one whose head is held elsewhere leaves the others' commits alone.
#![allow(clippy::unwrap_used, clippy::panic)]

use crate::support;

use bayboard::conformance::World;
use bayboard::{Commit, StoreError};
use bayboard_storage_postgres::{PostgresOptions, PostgresStore};
use std::num::NonZeroU32;
use std::sync::Arc;
use std::time::Duration;
use support::{Shell, database};

const LANES: u8 = 4;

fn lane(world: &World) -> u8 {
    world.id().as_uuid().as_bytes()[15] % LANES
}

/// Whether the second company can commit while a commit of the first is on its way.
async fn passes_by(writers: u32) -> bool {
    let database = database();
    let mut options = PostgresOptions::default();
    options.writers = NonZeroU32::new(writers).unwrap();
    options.lock = Duration::from_secs(20);
    options.silence = Duration::from_secs(25);
    let store = Arc::new(PostgresStore::open(&database.url(), &options).await.unwrap());
    let first = World::founded(1, &*store).await;
    let seed = (2..).find(|seed| lane(&World::new(*seed)) != lane(&first)).unwrap();
    let second = World::founded(seed, &*store).await;
    first.book(&*store, first.any_dispatch()).await;
    let head = format!("SELECT 1 FROM bayboard_head WHERE tenant = '{}' FOR UPDATE", first.id().as_uuid());
    let held = Shell::open(&database.url()).await.hold(&head).await;
    let (waiting, booking) = (store.clone(), first.creation([first.any_dispatch().into()]));
    let waiting = tokio::spawn(async move { waiting.commit(&booking).await });
    until_somebody_waits(&database).await;
    let booking = second.creation([second.any_dispatch().into()]);
    let passing = tokio::time::timeout(Duration::from_secs(3), store.commit(&booking)).await;
    assert!(!waiting.is_finished(), "the first company's commit is still on its way");
    held.rollback().await.unwrap();
    waiting.await.unwrap().unwrap();
    passing.is_ok_and(|committed| committed.is_ok())
}

async fn until_somebody_waits(database: &bayboard_test_postgres::Database) {
    let asked = "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'";
    while database.run(asked) == "0" {
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn two_companies_commit_at_the_same_time() {
    assert!(passes_by(LANES.into()).await);
}

/// The planted defect: a single writer, in which everybody waits for the first.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_single_writer_is_found() {
    assert!(!passes_by(1).await);
}

/// In one lane they do wait, but what is refused to the one is not refused to the other.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_held_head_is_its_own_companys_trouble() {
    let database = database();
    let mut options = PostgresOptions::default();
    options.writers = NonZeroU32::MIN;
    options.lock = Duration::from_millis(300);
    let store = PostgresStore::open(&database.url(), &options).await.unwrap();
    let (held, free) = (World::founded(1, &store).await, World::founded(2, &store).await);
    held.book(&store, held.any_dispatch()).await;
    let head = format!("SELECT 1 FROM bayboard_head WHERE tenant = '{}' FOR UPDATE", held.id().as_uuid());
    let holder = Shell::open(&database.url()).await.hold(&head).await;
    let bookings = [&free, &held, &free, &held].map(|world| world.creation([world.any_dispatch().into()]));
    // The first goes alone; the others wait for it, and are one batch.
    let all = tokio::join!(
        store.commit(&bookings[0]),
        store.commit(&bookings[1]),
        store.commit(&bookings[2]),
        store.commit(&bookings[3])
    );
    holder.rollback().await.unwrap();
    assert!(all.0.is_ok() && all.2.is_ok(), "{:?} {:?}", all.0.err(), all.2.err());
    let refusal = StoreError::Unavailable { reason: "database is busy with another process" };
    assert_eq!((all.1.err(), all.3.err()), (Some(refusal.clone()), Some(refusal)));
    held.book(&store, held.any_dispatch()).await;
}
