//! Killed while writing: whatever was acknowledged is there, whole, and on the chain.
#![allow(clippy::unwrap_used, clippy::panic, clippy::print_stderr)]

mod support;

use bayboard::conformance::World;
use bayboard::conformance::fixtures::altered;
use bayboard::journal::{Head, RawEntry};
use bayboard::{Commit, Committed, DirectoryReads, Dispatch, DispatchFilter, DispatchReads, Record, RecordRef, Version};
use bayboard_storage_sqlite::SqliteStore;
use std::collections::{BTreeMap, BTreeSet};
use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::time::{Duration, Instant};
use support::{ALL, Shell, journal, open, verify};

const PATH: &str = "BAYBOARD_KILL_PATH";
const SEED: &str = "BAYBOARD_KILL_SEED";
const EARLY: &str = "BAYBOARD_KILL_EARLY";
const WRITERS: usize = 8;
/// Cycles that share a file, so that files with a past are killed too.
const SHARED: u64 = 5;

fn cycles() -> u64 {
    if std::env::var_os("BAYBOARD_NIGHTLY").is_some() { 1_000 } else { 50 }
}

/// The writing process: this test binary again, with the environment set. Without it, there is nothing to do.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn child() {
    let Ok(path) = std::env::var(PATH) else { return };
    let early = std::env::var_os(EARLY).is_some();
    let store = Arc::new(open(Path::new(&path)).await);
    let world = World::founded(std::env::var(SEED).unwrap().parse().unwrap(), &*store).await;
    let writers: Vec<_> = (0..WRITERS).map(|_| tokio::spawn(write_for_ever(store.clone(), world.clone(), early))).collect();
    for writer in writers {
        writer.await.unwrap();
    }
}

/// Books and edits. The planted defect acknowledges first and commits then.
async fn write_for_ever(store: Arc<SqliteStore>, world: World, early: bool) {
    loop {
        let draft = world.any_dispatch();
        if early {
            acknowledge(&Record::from(draft.clone()), &Head::EMPTY);
        }
        let booked = acknowledged(store.commit(&world.creation([draft.into()])).await.unwrap());
        let edited = altered(&booked, |raw| raw.confidential = true);
        acknowledged(store.commit(&world.edition(booked, edited)).await.unwrap());
    }
}

fn acknowledged(committed: Committed) -> Dispatch {
    committed.records.iter().for_each(|record| acknowledge(record, &committed.head));
    bayboard::conformance::fixtures::dispatch_in(&committed)
}

fn acknowledge(record: &Record, head: &Head) {
    let mut out = std::io::stdout().lock();
    writeln!(out, "ACK {} {} {head}", record.key().id, record.version().0).unwrap();
    out.flush().unwrap();
}

/// What the killed process had promised.
#[derive(Default)]
struct Promises {
    versions: BTreeMap<uuid::Uuid, u32>,
    head: Option<Head>,
}

impl Promises {
    fn note(&mut self, line: &str) -> Option<()> {
        let mut words = line.strip_prefix("ACK ")?.splitn(3, ' ');
        let (id, version) = (words.next()?.parse().ok()?, words.next()?.parse().ok()?);
        let head: Head = words.next()?.parse().ok()?;
        let known = self.versions.entry(id).or_insert(version);
        *known = version.max(*known);
        if self.head.is_none_or(|newest| newest.sequence < head.sequence) && head.sequence.0 > 0 {
            self.head = Some(head);
        }
        Some(())
    }
}

fn spawn(path: &Path, seed: u64, early: bool) -> Child {
    let mut command = Command::new(std::env::current_exe().unwrap());
    command.args(["child", "--exact", "--nocapture"]).env(PATH, path).env(SEED, seed.to_string());
    if early {
        command.env(EARLY, "1");
    }
    command.stdout(Stdio::piped()).stderr(Stdio::null()).spawn().unwrap()
}

/// Lets a process write for a while after its first promise, kills it, and returns all that it had promised.
fn write_and_kill(path: &Path, seed: u64, early: bool) -> Promises {
    let mut child = spawn(path, seed, early);
    let mut lines = BufReader::new(child.stdout.take().unwrap()).lines().map(Result::unwrap);
    let mut promises = Promises::default();
    lines.by_ref().find(|line| promises.note(line).is_some()).expect("it writes something");
    let reader = std::thread::spawn(move || {
        for line in lines {
            let _ = promises.note(&line);
        }
        promises
    });
    std::thread::sleep(Duration::from_millis(30 + seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) % 121));
    child.kill().unwrap();
    child.wait().unwrap();
    reader.join().unwrap()
}

/// Everything that must hold afterwards; the first thing that does not.
async fn check(path: &Path, seed: u64, promises: &Promises) -> Result<(), String> {
    let store = open(path).await;
    let tenant = World::new(seed).id();
    let entries = journal(&store, tenant).await;
    verify(&entries, tenant, promises.head).map_err(|tampered| tampered.to_string())?;
    let dispatches = store.dispatches(tenant, &DispatchFilter::default(), ALL).await.unwrap();
    promised(&dispatches, promises)?;
    whole(&store, &dispatches, &entries).await?;
    store.close().await.unwrap();
    let shell = Shell::open(path).await;
    let sound: String = shell.answer("PRAGMA integrity_check").await;
    shell.close().await;
    if sound == "ok" { Ok(()) } else { Err("the file is damaged".to_owned()) }
}

fn promised(dispatches: &[Dispatch], promises: &Promises) -> Result<(), String> {
    let stored: BTreeMap<_, _> = dispatches.iter().map(|dispatch| (dispatch.id().as_uuid(), dispatch.version().0)).collect();
    let lost = promises.versions.iter().find(|(id, version)| stored.get(id).is_none_or(|stored| stored < version));
    lost.map_or(Ok(()), |(id, version)| Err(format!("{id} was promised at version {version}")))
}

/// No record without its entry, no entry without its record.
async fn whole(store: &SqliteStore, dispatches: &[Dispatch], entries: &[RawEntry]) -> Result<(), String> {
    let told: BTreeSet<(RecordRef, Version)> = entries.iter().filter_map(|entry| entry.record.zip(entry.version)).collect();
    let records: Vec<Record> = dispatches.iter().cloned().map(Record::from).collect();
    let untold = records.iter().find(|record| !told.contains(&(record.key(), record.version())));
    if let Some(record) = untold {
        return Err(format!("{} has no entry", record.key().id));
    }
    let keys: Vec<RecordRef> = told.iter().map(|(key, _)| *key).collect::<BTreeSet<_>>().into_iter().collect();
    let there = match entries.first() {
        Some(entry) => store.records(entry.tenant, &keys).await.unwrap().len(),
        None => 0,
    };
    if there == keys.len() { Ok(()) } else { Err("an entry has no record".to_owned()) }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_was_acknowledged_survives_kill_9() {
    let (mut folder, mut kept) = (tempfile::tempdir().unwrap(), 0);
    let start = Instant::now();
    for seed in 1..=cycles() {
        if seed % SHARED == 0 {
            folder = tempfile::tempdir().unwrap();
        }
        let path = folder.path().join("bayboard.db");
        let promises = write_and_kill(&path, seed, false);
        kept += promises.versions.len();
        assert_eq!(check(&path, seed, &promises).await, Ok(()), "cycle {seed}");
    }
    eprintln!("{} cycles in {:?}, {kept} records promised", cycles(), start.elapsed());
    assert!(kept as u64 > cycles() * 8, "the processes were killed before they wrote much: {kept} records");
}

/// The check is worth something only if it finds a store that promises too early.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_store_that_acknowledges_too_early_is_found() {
    for seed in 1..=10 {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("bayboard.db");
        let promises = write_and_kill(&path, seed, true);
        if check(&path, seed, &promises).await.is_err() {
            return;
        }
    }
    panic!("ten kills found no broken promise");
}
