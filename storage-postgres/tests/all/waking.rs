//! Waking other nodes: soon, again after a lost connection, and not once per commit.
#![allow(clippy::unwrap_used, clippy::panic, clippy::print_stderr)]

use crate::support;

use bayboard::conformance::World;
use bayboard_storage_postgres::PostgresStore;
use sea_orm::sqlx::postgres::PgListener;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};
use support::rigs::size;
use support::{database, open};
use tokio::sync::watch;

/// Typically; a busy machine may take longer once in a while.
const SOON: Duration = Duration::from_millis(100);
const PATIENCE: Duration = Duration::from_secs(10);

/// A node that listens already: its first wake-up, for what was before it, is over.
async fn listening(url: &str) -> (PostgresStore, watch::Receiver<u64>) {
    let store = open(url).await;
    let mut wakes = store.wakes();
    woken(&mut wakes).await;
    (store, wakes)
}

async fn woken(wakes: &mut watch::Receiver<u64>) {
    tokio::time::timeout(PATIENCE, wakes.changed()).await.expect("it is woken").unwrap();
    wakes.mark_unchanged();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_commit_wakes_the_other_node_soon() {
    let database = database();
    let writer = open(&database.url()).await;
    let world = World::founded(1, &writer).await;
    let (_node, mut wakes) = listening(&database.url()).await;
    let mut times = Vec::new();
    for _ in 0..size(20, 500) {
        // What earlier commits still have to say is over.
        tokio::time::sleep(Duration::from_millis(30)).await;
        wakes.mark_unchanged();
        world.book(&writer, world.any_dispatch()).await;
        let begun = Instant::now();
        woken(&mut wakes).await;
        times.push(begun.elapsed());
    }
    times.sort();
    let median = times[times.len() / 2];
    eprintln!("{} wake-ups: median {median:?}, slowest {:?}", times.len(), times.last().unwrap());
    assert!(median <= SOON, "typically {median:?}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_lost_listener_comes_back_and_wakes_once_for_what_it_missed() {
    let database = database();
    let writer = open(&database.url()).await;
    let world = World::founded(1, &writer).await;
    drop(writer);
    let (node, mut wakes) = listening(&database.url()).await;
    let before = *wakes.borrow_and_update();
    let lost = "SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity \
        WHERE datname = current_database() AND application_name = 'bayboard listener'";
    assert_ne!(database.run(lost), "0");
    let begun = Instant::now();
    woken(&mut wakes).await;
    let back = begun.elapsed();
    tokio::time::sleep(Duration::from_millis(300)).await;
    assert_eq!(*wakes.borrow_and_update(), before + 1, "nothing else has happened");
    world.book(&node, world.any_dispatch()).await;
    woken(&mut wakes).await;
    eprintln!("a lost listener is back after {back:?}");
}

/// Counts what a listener of its own hears.
async fn count(url: &str) -> (Arc<AtomicUsize>, tokio::task::JoinHandle<()>) {
    let heard = Arc::new(AtomicUsize::new(0));
    let mut listener = PgListener::connect(url).await.unwrap();
    listener.listen("bayboard").await.unwrap();
    let counted = heard.clone();
    let counting = tokio::spawn(async move {
        while listener.recv().await.is_ok() {
            counted.fetch_add(1, Ordering::SeqCst);
        }
    });
    (heard, counting)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_thousand_commits_are_few_notifications() {
    let database = database();
    let store = Arc::new(open(&database.url()).await);
    let world = World::founded(1, &*store).await;
    let (heard, counting) = count(&database.url()).await;
    let writers: Vec<_> = (0..50)
        .map(|_| (store.clone(), world.clone()))
        .map(|(store, world)| {
            tokio::spawn(async move {
                for _ in 0..20 {
                    world.book(&*store, world.any_dispatch()).await;
                }
            })
        })
        .collect();
    for writer in writers {
        writer.await.unwrap();
    }
    tokio::time::sleep(Duration::from_millis(300)).await;
    let coalesced = heard.swap(0, Ordering::SeqCst);
    eprintln!("1000 commits, {coalesced} notifications");
    assert!((1..=250).contains(&coalesced), "{coalesced} notifications");
    // The count is not blind: notifications that nobody gathers are all heard.
    (0..100).for_each(|_| drop(database.run("NOTIFY bayboard")));
    tokio::time::sleep(Duration::from_millis(300)).await;
    assert_eq!(heard.load(Ordering::SeqCst), 100);
    counting.abort();
}
