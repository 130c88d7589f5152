//! Commits that fail, for a moment or for longer: whatever is acknowledged afterwards is there for another
//! process too.
#![cfg(unix)]
#![allow(clippy::unwrap_used, clippy::panic, clippy::print_stderr)]

mod support;

use bayboard::conformance::World;
use bayboard::{Commit, StoreError};
use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};
use support::writing::{Task, Writing, write_until_killed};
use support::{Shell, open};

/// No file may grow beyond it while it holds: enough for a company, too little for a log that grows.
const LIMIT: u64 = 2 << 20;

/// The writing process: this test binary again, with the environment set. Without it, there is nothing to do.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn child() {
    write_until_killed().await;
}

/// Bounds every file of the process, or none.
fn limit(writing: &Writing, bytes: Option<u64>) {
    let limit = bytes.map_or_else(|| "unlimited".to_owned(), |bytes| bytes.to_string());
    let (pid, limit) = (writing.id().to_string(), format!("--fsize={limit}:"));
    assert!(Command::new("prlimit").args(["--pid", &pid, &limit]).status().unwrap().success());
}

/// A log that cannot grow fails in the commit, and SQLite takes the transaction back by itself: the driver
/// does not know of it.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_is_acknowledged_after_failed_commits_is_there_for_another_process() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("bayboard.db");
    assert_eq!(write_and_fail(&path, false, &[1, 2, 7, 1, 2]).await, Ok(()));
}

/// The check is worth something only if it finds a writer that goes on with the connection whose commit
/// failed.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_writer_that_keeps_its_connection_is_found() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("bayboard.db");
    let lost = write_and_fail(&path, true, &[1]).await.unwrap_err();
    eprintln!("found: {lost}");
}

/// Lets commits fail so many times, and again, with time to go on between; then the process is killed, and
/// this one reads.
async fn write_and_fail(path: &Path, is_keeping: bool, turns: &[usize]) -> Result<(), String> {
    let mut writing = Writing::start(path, Task { is_keeping, ..Task::default() }, |_| ());
    writing.hears("DONE", 1);
    for failures in turns {
        limit(&writing, Some(LIMIT));
        writing.hears("REFUSED", *failures);
        limit(&writing, None);
        writing.hears("DONE", 40);
    }
    let promised = writing.promises.len();
    let there = writing.read_back(path).await?;
    eprintln!("{promised} calls promised, {there} there");
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_locked_database_refuses_within_two_seconds() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("bayboard.db");
    let store = std::sync::Arc::new(open(&path).await);
    let world = World::founded(1, &*store).await;
    let shell = Shell::open(&path).await;
    shell.run("BEGIN IMMEDIATE").await.unwrap();
    let mut asked = Vec::new();
    for _ in 0..4 {
        let (store, changes) = (store.clone(), world.creation([world.any_dispatch().into()]));
        asked.push(tokio::spawn(async move {
            let start = Instant::now();
            (store.commit(&changes).await, start.elapsed())
        }));
        tokio::time::sleep(Duration::from_millis(150)).await;
    }
    for asked in asked {
        let (answer, taken) = asked.await.unwrap();
        assert_eq!(
            answer.unwrap_err(),
            StoreError::Unavailable { reason: "database is busy with another process" }
        );
        assert!(taken < Duration::from_secs(2), "{taken:?}");
    }
    shell.run("ROLLBACK").await.unwrap();
    store.commit(&world.creation([world.any_dispatch().into()])).await.unwrap();
    shell.close().await;
}
