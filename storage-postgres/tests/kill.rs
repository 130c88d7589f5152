//! Killed while writing, the application or the whole server: whatever was acknowledged is there, whole, and
//! on the chain.
#![allow(clippy::unwrap_used, clippy::panic, clippy::print_stderr)]

mod support;

use bayboard::conformance::World;
use bayboard::journal::Head;
use bayboard::{Record, Store, StoreError};
use bayboard_test_postgres::{Cluster, Database, Durability};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};
use support::rigs::killed::{a_while, target, write_and_kill, write_until_killed};
use support::rigs::promises::Promises;
use support::rigs::size;
use support::rigs::writers::{Promising, Witness, start};
use support::{database, migrate, open};

const WRITERS: usize = 8;
/// What a restarted server may take to be written to again, beyond starting.
/// A rig goes on for so many times its length until a kill met a write.
const MOST: u64 = 4;
const BACK_WITHIN: Duration = Duration::from_secs(2);

/// The writing process: this test binary again, with the environment set. Without it, there is nothing to do.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn child() {
    let Some(url) = target() else { return };
    write_until_killed(Arc::new(open(&url).await)).await;
}

/// A killed client's sessions end when the server sees it, and their last commit may still arrive until then.
async fn until_nobody_writes(database: &Database) {
    let asked = "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND application_name LIKE 'bayboard%'";
    while database.run(asked) != "0" {
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
}

async fn check(database: &Database, seed: u64, promises: &Promises) -> Result<usize, String> {
    until_nobody_writes(database).await;
    let store = open(&database.url()).await;
    let checked = promises.check(&store, World::new(seed).id()).await;
    store.close().await.unwrap();
    checked
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_was_acknowledged_survives_the_application() {
    let (database, cycles, mut kept) = (database(), size(10, 200), 0);
    let begun = Instant::now();
    for seed in 1..=cycles {
        let promises = write_and_kill(&database.url(), seed, Promising::Truly);
        kept += promises.len();
        check(&database, seed, &promises).await.unwrap_or_else(|fault| panic!("cycle {seed}: {fault}"));
    }
    eprintln!("{cycles} kills of the application in {:?}, {kept} records promised and kept", begun.elapsed());
    assert!(kept as u64 > cycles * 8, "the processes were killed before they wrote much: {kept} records");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_application_that_acknowledges_too_early_is_found() {
    let database = database();
    for seed in 1..=10 {
        let promises = write_and_kill(&database.url(), seed, Promising::TooEarly);
        if check(&database, seed, &promises).await.is_err() {
            return;
        }
    }
    panic!("ten kills found no broken promise");
}

/// What the writers of this process were told, and when they were told first after a moment.
#[derive(Default)]
struct Told(Mutex<Log>);

#[derive(Default)]
struct Log {
    promises: Promises,
    refusals: usize,
    ready: Option<Instant>,
    back: Option<Instant>,
}

impl Told {
    /// From here on an acknowledgement means that the server is back.
    fn is_ready(&self) {
        self.0.lock().unwrap().ready = Some(Instant::now());
    }

    async fn back(&self) -> Instant {
        loop {
            if let Some(back) = self.0.lock().unwrap().back {
                return back;
            }
            tokio::time::sleep(Duration::from_millis(2)).await;
        }
    }

    /// Until so many writes are promised, however slow the machine is.
    async fn promises(&self, count: usize) {
        while self.0.lock().unwrap().promises.len() < count {
            tokio::time::sleep(Duration::from_millis(2)).await;
        }
    }
}

impl Witness for Told {
    fn acknowledged(&self, record: &Record, head: &Head) {
        let mut log = self.0.lock().unwrap();
        log.promises.note(record, head);
        if log.ready.is_some() && log.back.is_none() {
            log.back = Some(Instant::now());
        }
    }

    fn refused(&self, error: &StoreError) {
        // Nothing else may come of a server that dies: above all no success, and no conflict either.
        assert!(error.is_outage(), "{error}");
        self.0.lock().unwrap().refusals += 1;
    }
}

/// One company, written to while the server is killed and comes back. Returns what was told, and how long the
/// way back took.
async fn cycle(
    cluster: &mut Cluster,
    store: &Arc<dyn Store>,
    seed: u64,
    promising: Promising,
) -> (Arc<Told>, Duration) {
    let (world, told) = (World::founded(seed, &**store).await, Arc::new(Told::default()));
    let writers = start(WRITERS, store, &world, promising, &told);
    told.promises(WRITERS).await;
    tokio::time::sleep(a_while(seed)).await;
    cluster.kill();
    cluster.start_again();
    let ready = Instant::now();
    told.is_ready();
    let back = match promising {
        Promising::Truly => {
            tokio::time::timeout(Duration::from_secs(30), told.back()).await.expect("the store recovers")
        }
        Promising::TooEarly => ready,
    };
    for writer in writers {
        writer.abort();
        let _ = writer.await;
    }
    (told, back.saturating_duration_since(ready))
}

/// What is on its way when a writer is aborted may still be committed; the queue is empty when this is
/// answered.
async fn settle(store: &Arc<dyn Store>, seed: u64) {
    let world = World::new(seed);
    let _ = store.commit(&world.later(Duration::from_secs(9)).disclosure(None)).await;
}

async fn verdict(store: &Arc<dyn Store>, seed: u64, told: &Told) -> Result<usize, String> {
    settle(store, seed).await;
    let promises = told.0.lock().unwrap().promises.clone();
    promises.check(&**store, World::new(seed).id()).await
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_was_acknowledged_survives_the_server() {
    let (mut cluster, cycles) = (Cluster::start(Durability::Full), size(5, 200));
    migrate(&cluster.url("postgres"));
    let store: Arc<dyn Store> = Arc::new(open(&cluster.url("postgres")).await);
    let (mut kept, mut refused, mut unpromised, mut slowest, begun) =
        (0, 0, 0, Duration::ZERO, Instant::now());
    for seed in 1..=MOST * cycles {
        // A kill between two batches refuses nothing: the next one finds the server back.
        if seed > cycles && refused > 0 {
            break;
        }
        let (told, back) = cycle(&mut cluster, &store, seed, Promising::Truly).await;
        let stored =
            verdict(&store, seed, &told).await.unwrap_or_else(|fault| panic!("cycle {seed}: {fault}"));
        let log = told.0.lock().unwrap();
        kept += log.promises.len();
        refused += log.refusals;
        unpromised += stored - log.promises.len();
        slowest = slowest.max(back);
    }
    cluster.examine("postgres");
    eprintln!(
        "{cycles} kills of the server in {:?}: {kept} records promised and kept, {refused} refusals, {unpromised} there \
         unpromised; at most {slowest:?} from ready to written",
        begun.elapsed()
    );
    assert!(
        kept as u64 > cycles * WRITERS as u64 && refused > 0,
        "{kept} written and {refused} refused: the kills met little"
    );
    assert!(slowest <= BACK_WITHIN, "it took {slowest:?} to write again");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_store_that_acknowledges_too_early_is_found() {
    let mut cluster = Cluster::start(Durability::Full);
    migrate(&cluster.url("postgres"));
    let store: Arc<dyn Store> = Arc::new(open(&cluster.url("postgres")).await);
    for seed in 1..=MOST * 5 {
        let (told, _) = cycle(&mut cluster, &store, seed, Promising::TooEarly).await;
        if verdict(&store, seed, &told).await.is_err() {
            return;
        }
    }
    panic!("twenty kills found no broken promise");
}
