//! Power fails while a process writes: whatever was acknowledged before is there, whole, and on the chain.
//!
//! A recorder is loaded into the writing process and writes down every write and sync. Of that, the files are
//! made as they may be found after a cut at any moment: only what was synced is sure; the rest may be there,
//! torn between sectors, or gone, in any order.
#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, clippy::panic, clippy::print_stdout, clippy::print_stderr)]

mod disk;
mod fate;
#[path = "../support/mod.rs"]
mod support;
mod trace;

use bayboard::conformance::World;
use bayboard::conformance::random::Dice;
use bayboard::journal::Head;
use bayboard::{Record, Store, StoreError};
use bayboard_storage_orm::{OrmStore, Poison, migrate};
use disk::{Disk, Files};
use sea_orm::{ConnectOptions, ConnectionTrait, Database};
use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};
use support::rigs::promises::Promises;
use support::rigs::size;
use support::rigs::writers::{Promising, Witness, start};
use support::{Shell, open, try_open};
use trace::Event;

const SEED: &str = "BAYBOARD_POWER_SEED";
const FOLDER: &str = "BAYBOARD_POWER_FOLDER";
const TRACE: &str = "BAYBOARD_POWER_TRACE";
const SYNCHRONOUS: &str = "BAYBOARD_POWER_SYNCHRONOUS";
const FILE: &str = "bayboard.db";
const WRITERS: usize = 4;
/// What a process says before power may fail for good.
const PROMISES: usize = 120;
/// Cuts in the life of one process.
const CUTS: u64 = 20;
/// As long as some commits take, so that logs are copied into the file and begun anew all the time.
const BETWEEN_CHECKPOINTS: Duration = Duration::from_millis(15);

/// How a process syncs. The planted defect leaves it to the next checkpoint.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Syncing {
    Full,
    Normal,
}

impl Syncing {
    const fn word(self) -> &'static str {
        match self {
            Self::Full => "FULL",
            Self::Normal => "NORMAL",
        }
    }
}

/// The writing process: this test binary again, with the environment set. Without it, there is nothing to do.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn child() {
    let Ok(seed) = std::env::var(SEED) else { return };
    let (folder, syncing) = (std::env::var(FOLDER).unwrap(), std::env::var(SYNCHRONOUS).unwrap());
    let path = Path::new(&folder).join(FILE);
    let store: Arc<dyn Store> = if syncing == Syncing::Full.word() {
        Arc::new(open(&path).await)
    } else {
        Arc::new(careless(&path).await)
    };
    let world = World::founded(seed.parse().unwrap(), &*store).await;
    let writers = start(WRITERS, &store, &world, Promising::Truly, &Arc::new(Printed::default()));
    let shell = Shell::open(&path).await;
    shell.run(&format!("PRAGMA synchronous = {syncing}; PRAGMA busy_timeout = 100")).await.unwrap();
    for mode in ["PASSIVE", "RESTART", "TRUNCATE"].iter().cycle() {
        tokio::time::sleep(BETWEEN_CHECKPOINTS).await;
        // Where somebody reads the log, it is done in part or refused.
        let _ = shell.run(&format!("PRAGMA wal_checkpoint({mode})")).await;
        assert!(writers.iter().all(|writer| !writer.is_finished()), "a writer has failed");
    }
}

/// The planted defect: a store that does not sync at a commit.
async fn careless(path: &Path) -> OrmStore {
    let address = format!("sqlite://{}?mode=rwc", path.display());
    let options = ConnectOptions::new(address).max_connections(1).sqlx_logging(false).to_owned();
    let pool = Database::connect(options).await.unwrap();
    pool.execute_unprepared("PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL").await.unwrap();
    migrate(&pool).await.unwrap();
    OrmStore::with_one_writer(pool.clone(), pool, &Poison::default()).unwrap()
}

/// Says what was acknowledged. The last word is heard by the recorder, which stops the process there.
#[derive(Default)]
struct Printed(AtomicUsize);

impl Witness for Printed {
    fn acknowledged(&self, record: &Record, head: &Head) {
        println!("{}", Promises::line(record, head));
        if self.0.fetch_add(1, Ordering::Relaxed) == PROMISES {
            println!("DONE");
        }
    }

    fn refused(&self, error: &StoreError) {
        panic!("nothing is wrong with the database: {error}");
    }
}

/// Lets a process write under the recorder, and returns what happened.
fn record(seed: u64, syncing: Syncing) -> Vec<Event> {
    let place = tempfile::tempdir().unwrap();
    let place = place.path().canonicalize().unwrap();
    let (folder, trace) = (place.join("database"), place.join("trace"));
    std::fs::create_dir(&folder).unwrap();
    let mut command = Command::new(std::env::current_exe().unwrap());
    command.args(["child", "--exact", "--nocapture"]).env("LD_PRELOAD", compiled(&place));
    command
        .env(SEED, seed.to_string())
        .env(FOLDER, &folder)
        .env(TRACE, &trace)
        .env(SYNCHRONOUS, syncing.word());
    let ended = command.stdout(Stdio::null()).stderr(Stdio::null()).status().unwrap();
    assert!(ended.success(), "the writing process failed: {ended}");
    let events = trace::read(&std::fs::read(trace).unwrap());
    assert!(written(&events) == found(&folder), "the recorder missed something");
    events
}

/// The recorder, made by the C compiler of this machine.
fn compiled(place: &Path) -> std::path::PathBuf {
    let (source, library) =
        (concat!(env!("CARGO_MANIFEST_DIR"), "/tests/power/recorder.c"), place.join("recorder.so"));
    let made =
        Command::new("cc").args(["-O1", "-shared", "-fPIC", source, "-ldl", "-o"]).arg(&library).status();
    assert!(made.expect("a C compiler is there").success(), "the recorder does not compile");
    library
}

fn written(events: &[Event]) -> Files {
    let mut disk = Disk::default();
    events.iter().for_each(|event| disk.take(event));
    disk.as_written()
}

fn found(folder: &Path) -> Files {
    let files = std::fs::read_dir(folder).unwrap().map(|file| file.unwrap().path());
    let name = |path: &Path| path.file_name().unwrap().to_str().unwrap().to_owned();
    let kept = files.filter(|path| !name(path).ends_with("-shm"));
    kept.map(|path| (name(&path), std::fs::read(&path).unwrap())).collect()
}

/// What came of some cuts.
#[derive(Debug, Default)]
struct Tally {
    cuts: u64,
    /// Cuts while something was not synced.
    in_doubt: u64,
    /// Cuts while the file itself, and not only the log, was being written.
    in_the_file: u64,
    promised: usize,
    there: usize,
}

/// Cuts power at so many moments in the life of one process. Returns the first broken promise.
async fn cut(events: &[Event], seed: u64, tally: &mut Tally) -> Result<(), String> {
    let dice = Dice::new(seed);
    let mut moments: Vec<usize> = (0..CUTS).map(|_| dice.below(events.len() + 1)).collect();
    moments.sort_unstable();
    let (mut disk, mut promises, mut passed) = (Disk::default(), Promises::default(), 0);
    for moment in moments {
        for event in &events[passed..moment] {
            disk.take(event);
            if let Event::Said(said) = event {
                for line in said.lines() {
                    let _ = promises.read(line);
                }
            }
        }
        passed = moment;
        tally.cuts += 1;
        tally.in_doubt += u64::from(disk.unsure() > 0);
        tally.in_the_file += u64::from(disk.unsure_in(FILE) > 0);
        tally.promised += promises.len();
        tally.there += check(&disk.after_cut(&dice), seed, &promises)
            .await
            .map_err(|problem| format!("at {moment}: {problem}"))?;
    }
    Ok(())
}

/// Everything that must hold afterwards; the first thing that does not. Returns how many calls are there.
async fn check(files: &Files, seed: u64, promises: &Promises) -> Result<usize, String> {
    let folder = tempfile::tempdir().unwrap();
    for (name, bytes) in files {
        std::fs::write(folder.path().join(name), bytes).unwrap();
    }
    let path = folder.path().join(FILE);
    let store = try_open(&path).await.map_err(|error| error.to_string())?;
    let there = promises.check(&store, World::new(seed).id()).await?;
    store.close().await.unwrap();
    let shell = Shell::open(&path).await;
    let sound: String = shell.answer("PRAGMA integrity_check").await;
    shell.close().await;
    if sound == "ok" { Ok(there) } else { Err("the file is damaged".to_owned()) }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_was_acknowledged_survives_a_power_cut() {
    let (begun, mut tally) = (Instant::now(), Tally::default());
    for seed in 1..=size(40, 500) / CUTS {
        let events = record(seed, Syncing::Full);
        assert_eq!(cut(&events, seed, &mut tally).await, Ok(()), "process {seed}");
    }
    eprintln!("{tally:?} in {:?}", begun.elapsed());
    assert!(tally.in_doubt * 2 > tally.cuts, "most cuts met a disk that was at rest");
    assert!(tally.in_the_file > 0, "no cut met a checkpoint");
    assert!(tally.promised as u64 > tally.cuts * 10, "little was promised before the cuts");
}

/// The check is worth something only if it finds a store that leaves syncing to later.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_store_that_does_not_sync_its_commits_is_found() {
    let events = record(1, Syncing::Normal);
    let lost = cut(&events, 1, &mut Tally::default()).await.unwrap_err();
    eprintln!("found: {lost}");
}
