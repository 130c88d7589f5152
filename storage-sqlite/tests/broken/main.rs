//! The disk fails under SQLite: syncs, writes and reads of the log and of the file, at a commit and in the
//! middle of a transaction, once, twice and until it is mended. Whatever is acknowledged is there for another
//! process.
//!
//! A library is loaded into the writing process and lets its calls fail when it is told to.
#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, clippy::panic, clippy::print_stderr)]

mod breaker;
#[path = "../support/mod.rs"]
mod support;

use breaker::{Breaker, Kind, Says};
use std::path::{Path, PathBuf};
use std::time::Instant;
use support::rigs::size;
use support::writing::{Task, Writing, write_until_killed};
use support::{Shell, open};
use tempfile::TempDir;

const SOURCE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/broken/breaker.c");
/// Once, twice, and until it is mended.
const TIMES: [Option<i32>; 3] = [Some(1), Some(2), None];
/// Refusals before an unbounded fault is mended.
const REFUSALS: usize = 3;
/// Pages that SQLite holds in memory where a transaction is to outgrow it.
const FEW_PAGES: u32 = 10;
/// So many calls do not fit into those: SQLite writes to the log in the middle of the transaction, and reads
/// pages again.
const MANY: usize = 40;

/// The writing process: this test binary again, with the environment set. Without it, there is nothing to do.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn child() {
    write_until_killed().await;
}

/// A database whose disk can be broken.
struct Rig {
    _folder: TempDir,
    path: PathBuf,
    breaker: Breaker,
    writing: Writing,
}

impl Rig {
    async fn start(task: Task) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let place = folder.path().canonicalize().unwrap();
        let (path, breaker) = (place.join("bayboard.db"), Breaker::made_in(&place, SOURCE));
        if task.calls > 1 {
            keep_few_pages(&path).await;
        }
        let mut writing = Writing::start(&path, task, |command| breaker.load_into(command, &path));
        writing.hears("DONE", 1);
        Self { _folder: folder, path, breaker, writing }
    }

    /// Lets calls fail, mends them, and lets the process go on. A fault that a writer must hear of is refused
    /// by it.
    fn break_and_mend(&mut self, kind: Kind, says: Says, times: Option<i32>, is_heard: bool) {
        let refused = self.writing.refused;
        self.breaker.order(kind, says, times);
        match times {
            None if is_heard => self.writing.hears("REFUSED", REFUSALS),
            _ => {
                let (breaker, wanted) = (&self.breaker, times.unwrap_or(REFUSALS as i32));
                self.writing.goes_on_until(|| breaker.failed(kind) >= wanted);
            }
        }
        assert!(self.breaker.mend(kind) > 0, "{kind:?}: no call failed");
        self.writing.hears("DONE", 4);
        assert!(
            !is_heard || self.writing.refused > refused,
            "{kind:?} {says:?}: nobody was told of the failure"
        );
    }

    async fn read_back(self) -> Result<usize, String> {
        self.writing.read_back(&self.path).await
    }
}

/// The size of the memory stands in the file, for all who open it.
async fn keep_few_pages(path: &Path) {
    open(path).await.close().await.unwrap();
    let shell = Shell::open(path).await;
    shell.run(&format!("PRAGMA default_cache_size = {FEW_PAGES}")).await.unwrap();
    shell.close().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_transaction_that_outgrows_memory_is_in_the_log_before_its_commit() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("bayboard.db");
    keep_few_pages(&path).await;
    let shell = Shell::open(&path).await;
    let log = || std::fs::metadata(folder.path().join("bayboard.db-wal")).map_or(0, |log| log.len());
    shell.run("BEGIN; CREATE TABLE many (page)").await.unwrap();
    let before = log();
    let rows = "WITH RECURSIVE row (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM row WHERE n < 40) SELECT randomblob(4000) FROM row";
    shell.run(&format!("INSERT INTO many {rows}")).await.unwrap();
    assert!(log() > before, "the memory is as large as ever");
    shell.run("ROLLBACK").await.unwrap();
    shell.close().await;
}

/// Every way of failing, so many rounds. What only a checkpoint meets is heard by nobody, and tried again by
/// the next one.
async fn survives(task: Task, faults: &[(Kind, Says, bool)]) {
    let (begun, mut rig, mut runs) = (Instant::now(), Rig::start(task).await, 0);
    for _ in 0..size(1, 10) {
        for (kind, says, is_heard) in faults {
            for times in TIMES {
                rig.break_and_mend(*kind, *says, times, *is_heard);
                runs += 1;
            }
        }
    }
    let (promised, refused) = (rig.writing.promises.len(), rig.writing.refused);
    let there = rig.read_back().await.unwrap();
    eprintln!(
        "{runs} faults in {:?}: {promised} calls promised, {there} there, {refused} writes refused",
        begun.elapsed()
    );
    assert!(promised > runs && refused > 0);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn whatever_fails_at_a_commit_nothing_acknowledged_is_missing() {
    let faults = [
        (Kind::SyncOfLog, Says::Failed, true),
        (Kind::SyncOfLog, Says::Full, true),
        (Kind::WriteToLog, Says::Failed, true),
        (Kind::WriteToLog, Says::Full, true),
    ];
    survives(Task::default(), &faults).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn whatever_fails_in_the_middle_of_a_transaction_nothing_acknowledged_is_missing() {
    let faults = [
        (Kind::WriteToLog, Says::Failed, true),
        (Kind::WriteToLog, Says::Full, true),
        (Kind::ReadOfLog, Says::Failed, false),
        (Kind::ReadOfFile, Says::Failed, false),
        (Kind::SyncOfLog, Says::Failed, true),
        (Kind::SyncOfFile, Says::Failed, false),
        (Kind::WriteToFile, Says::Failed, false),
        (Kind::WriteToFile, Says::Full, false),
    ];
    survives(Task { calls: MANY, ..Task::default() }, &faults).await;
}

/// The check is worth something only if it finds a writer that goes on with the connection whose commit
/// failed.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_writer_that_keeps_its_connection_is_found_by_each_of_them() {
    for (kind, calls) in [(Kind::SyncOfLog, 1), (Kind::WriteToLog, 1), (Kind::WriteToLog, MANY)] {
        let mut rig = Rig::start(Task { is_keeping: true, calls }).await;
        rig.break_and_mend(kind, Says::Failed, Some(1), true);
        let lost = rig.read_back().await.unwrap_err();
        eprintln!("found after {kind:?}: {lost}");
    }
}
