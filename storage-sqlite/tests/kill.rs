//! Killed while writing: whatever was acknowledged is there, whole, and on the chain.
#![allow(clippy::unwrap_used, clippy::panic, clippy::print_stderr)]

mod support;

use bayboard::conformance::World;
use std::path::Path;
use std::sync::Arc;
use std::time::Instant;
use support::rigs::killed::{target, write_and_kill, write_until_killed};
use support::rigs::promises::Promises;
use support::rigs::size;
use support::rigs::writers::Promising;
use support::{Shell, open};

/// Cycles that share a file, so that files with a past are killed too.
const SHARED: u64 = 5;

/// The writing process: this test binary again, with the environment set. Without it, there is nothing to do.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn child() {
    let Some(path) = target() else { return };
    write_until_killed(Arc::new(open(Path::new(&path)).await)).await;
}

/// Everything that must hold afterwards; the first thing that does not.
async fn check(path: &Path, seed: u64, promises: &Promises) -> Result<(), String> {
    let store = open(path).await;
    promises.check(&store, World::new(seed).id()).await?;
    store.close().await.unwrap();
    let shell = Shell::open(path).await;
    let sound: String = shell.answer("PRAGMA integrity_check").await;
    shell.close().await;
    if sound == "ok" { Ok(()) } else { Err("the file is damaged".to_owned()) }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_was_acknowledged_survives_kill_9() {
    let (mut folder, mut kept, cycles) = (tempfile::tempdir().unwrap(), 0, size(50, 1_000));
    let start = Instant::now();
    for seed in 1..=cycles {
        if seed % SHARED == 0 {
            folder = tempfile::tempdir().unwrap();
        }
        let path = folder.path().join("bayboard.db");
        let promises = write_and_kill(path.to_str().unwrap(), seed, Promising::Truly);
        kept += promises.len();
        assert_eq!(check(&path, seed, &promises).await, Ok(()), "cycle {seed}");
    }
    eprintln!("{cycles} cycles in {:?}, {kept} records promised", start.elapsed());
    assert!(kept as u64 > cycles * 8, "the processes were killed before they wrote much: {kept} records");
}

/// The check is worth something only if it finds a store that promises too early.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_store_that_acknowledges_too_early_is_found() {
    for seed in 1..=10 {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("bayboard.db");
        let promises = write_and_kill(path.to_str().unwrap(), seed, Promising::TooEarly);
        if check(&path, seed, &promises).await.is_err() {
            return;
        }
    }
    panic!("ten kills found no broken promise");
}
