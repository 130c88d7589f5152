//! Work that is given up half-way, by a time limit or with a client that hangs up, leaves no transaction
//! behind; and a node that is stopped in the middle of one does not hold the others up for long.
#![allow(clippy::unwrap_used, clippy::panic, clippy::print_stderr)]

use crate::support;

use bayboard::conformance::World;
use bayboard::journal::Sequence;
use bayboard::{Commit, Range, Records, Store, StoreError, Timestamp};
use bayboard_storage_postgres::{PostgresOptions, PostgresStore};
use bayboard_test_postgres::Database;
use std::num::NonZeroU32;
use std::sync::Arc;
use std::time::{Duration, Instant};
use support::meddler::{Meddler, Mishap, Target};
use support::rigs::ALL;
use support::{database, open};

/// With which a server may greet every session.
const ISOLATIONS: [&str; 3] = ["read committed", "repeatable read", "serializable"];
const READERS_BEGIN: Target = Target { connections: "bayboard reader", is_it: |text| text == "BEGIN" };
const EVERYTHING: Target = Target { connections: "bayboard reader", is_it: |_| true };

/// One connection that reads and is given up after 600 ms, so that what is left in it is what the next read
/// finds.
fn hasty() -> PostgresOptions {
    let mut options = PostgresOptions::default();
    options.readers = NonZeroU32::MIN;
    options.acquire = Duration::from_millis(300);
    options.statement = Duration::from_millis(300);
    options
}

fn server(isolation: &str) -> (Database, Meddler) {
    let database = database();
    let name = database.run("SELECT current_database()");
    database.run(&format!("ALTER DATABASE {name} SET default_transaction_isolation = '{isolation}'"));
    let meddler = Meddler::before(&database.url());
    (database, meddler)
}

/// What a snapshot asks for.
fn boards(world: &World) -> [Range; 1] {
    [Range::on_boards(world.id(), Timestamp::from_micros(0))]
}

/// Reads of the newest commit, again and again; a snapshot last, since it begins anew and might mend what was
/// left.
async fn sees(store: &dyn Store, world: &World) -> Result<(), StoreError> {
    let mut newest = Sequence(0);
    for _ in 0..3 {
        newest = store.commit(&world.creation([world.any_dispatch().into()])).await?.head.sequence;
        assert_eq!(store.head(world.id()).await?.sequence, newest, "frozen on an old state");
        let (changes, upto) = store.changes(world.id(), Sequence(newest.0 - 1), ALL).await?;
        assert_eq!((changes.len(), upto), (1, newest), "the feed is frozen on an old state");
    }
    let snapshot = store.moment(world.id(), &boards(world)).await?;
    assert_eq!(snapshot.sequence, newest, "a snapshot of an old state");
    Ok(())
}

async fn until_it_sees(store: &dyn Store, world: &World) {
    let begun = Instant::now();
    while let Err(error) = sees(store, world).await {
        assert!(begun.elapsed() < Duration::from_secs(5), "refuses without end: {error}");
    }
    // Not by luck: nothing is left that a later read would find.
    for _ in 0..3 {
        sees(store, world).await.unwrap();
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_begin_that_is_given_up_leaves_no_transaction_behind() {
    for isolation in ISOLATIONS {
        let (_database, meddler) = server(isolation);
        let store = PostgresStore::open(&meddler.url(), &hasty()).await.unwrap();
        let world = World::founded(1, &store).await;
        meddler.arm(READERS_BEGIN, Mishap::Late(Duration::from_millis(900)), 1);
        let given_up = store.moment(world.id(), &boards(&world)).await.err();
        assert_eq!(
            given_up,
            Some(StoreError::Unavailable { reason: "database does not answer" }),
            "{isolation}"
        );
        until_it_sees(&store, &world).await;
        assert_eq!(meddler.mend(), 1);
    }
}

/// A request whose client hangs up is dropped wherever it stands.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_read_may_be_dropped_at_any_moment() {
    let (_database, meddler) = server("repeatable read");
    let mut options = PostgresOptions::default();
    options.readers = NonZeroU32::MIN;
    let store = PostgresStore::open(&meddler.url(), &options).await.unwrap();
    let world = World::founded(1, &store).await;
    meddler.arm(EVERYTHING, Mishap::Late(Duration::from_millis(2)), usize::MAX);
    let mut given_up = 0;
    for moment in 0..60 {
        let ranges = boards(&world);
        let read = store.moment(world.id(), &ranges);
        given_up += u32::from(tokio::time::timeout(Duration::from_micros(moment * 600), read).await.is_err());
        sees(&store, &world).await.unwrap_or_else(|error| panic!("dropped at moment {moment}: {error}"));
    }
    assert!(given_up > 20, "only {given_up} reads were given up");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn sessions_keep_their_own_isolation_whatever_the_servers_is() {
    for isolation in ISOLATIONS {
        let (database, _meddler) = server(isolation);
        let store = Arc::new(open(&database.url()).await);
        let world = World::founded(1, &*store).await;
        // Two nodes that wait for one head: at another level the second would be refused, however often it
        // tries.
        let other = Arc::new(open(&database.url()).await);
        let mut commits = Vec::new();
        for node in [&store, &other].into_iter().cycle().take(40) {
            let (node, booking) = (node.clone(), world.creation([world.any_dispatch().into()]));
            commits.push(tokio::spawn(async move { node.commit(&booking).await }));
        }
        for commit in commits {
            commit.await.unwrap().unwrap_or_else(|error| panic!("{isolation}: {error}"));
        }
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_node_that_is_stopped_inside_a_transaction_holds_a_head_for_five_seconds_at_most() {
    let (database, meddler) = server("read committed");
    let (stopped, other) = (Arc::new(open(&meddler.url()).await), open(&database.url()).await);
    let world = World::founded(1, &other).await;
    // A company's first commit finds no head to hold.
    world.book(&other, world.any_dispatch()).await;
    let head = Target { connections: "bayboard writer", is_it: |text| text.ends_with("FOR UPDATE") };
    meddler.arm(head, Mishap::Last, 1);
    let booking = world.creation([world.any_dispatch().into()]);
    let stopping = tokio::spawn(async move { stopped.commit(&booking).await });
    let row = format!(
        "SELECT 1 FROM bayboard_head WHERE tenant = '{}' FOR UPDATE SKIP LOCKED",
        world.id().as_uuid()
    );
    while database.run(&format!("SELECT count(*) FROM ({row}) AS free")) != "0" {
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
    let (begun, mut refused) = (Instant::now(), 0);
    let booking = world.creation([world.any_dispatch().into()]);
    while other.commit(&booking).await.is_err() {
        refused += 1;
    }
    let held = begun.elapsed();
    eprintln!(
        "a stopped node held the head for {held:?}; {refused} commits of the other were refused meanwhile"
    );
    assert!(refused > 0 && held < Duration::from_secs(5), "{held:?}");
    assert!(stopping.await.unwrap().is_err(), "nothing is acknowledged to whoever is stopped");
}
