//! Every step of a write fails in every way, once, twice, and until it is mended; then there is one more
//! commit, and another process reads back what was acknowledged.
#![allow(clippy::unwrap_used, clippy::panic, clippy::print_stderr)]

mod support;

use bayboard::conformance::World;
use bayboard::conformance::fixtures::altered;
use bayboard::{ChangeSet, Commit, Committed, Dispatch, Record, StoreError};
use bayboard_storage_orm::testing::{Faults, Mishap};
use bayboard_storage_sqlite::{SqliteOptions, SqliteStore};
use std::io::{Read, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Instant;
use support::open;
use support::rigs::promises::Promises;
use tempfile::TempDir;

const TARGET: &str = "BAYBOARD_MATRIX_TARGET";
const SEED: u64 = 1;
const STEPS: [&str; 6] = ["BEGIN", "SAVEPOINT ", "RELEASE ", "ROLLBACK TO ", "ROLLBACK", "COMMIT"];
const MISHAPS: [Mishap; 3] = [Mishap::Unheard, Mishap::Unanswered, Mishap::TakenBack];
/// SQLite's own, which take a whole transaction back in the middle of it.
const AT_STATEMENTS: [Mishap; 2] = [Mishap::NoRoom, Mishap::Interrupted];
const UNTIL_MENDED: usize = usize::MAX;
const TRIES: usize = 20;
const MOST_ROUNDS: usize = 3;
/// Calls in a booking: too many for the pages that are there.
const CALLS: usize = 12;

/// The process that reads: this test binary again, with the environment set. Without it, there is nothing to
/// do.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn reader() {
    let Ok(path) = std::env::var(TARGET) else { return };
    let (mut said, mut promises) = (String::new(), Promises::default());
    std::io::stdin().read_to_string(&mut said).unwrap();
    said.lines().for_each(|line| promises.read(line).unwrap());
    let store = open(Path::new(&path)).await;
    promises.check(&store, World::new(SEED).id()).await.unwrap();
}

/// A store that is meddled with, and what it acknowledged.
struct Rig {
    folder: TempDir,
    faults: Faults,
    store: SqliteStore,
    world: World,
    stale: Dispatch,
    promised: String,
    acknowledged: usize,
    refused: usize,
}

impl Rig {
    async fn start() -> Self {
        let (folder, faults) = (tempfile::tempdir().unwrap(), Faults::default());
        let path = folder.path().join("bayboard.db");
        let options = SqliteOptions::default();
        let store = SqliteStore::open_with_faults(path.to_str().unwrap(), &options, &faults).await.unwrap();
        let world = World::founded(SEED, &store).await;
        let stale = world.book(&store, world.any_dispatch()).await;
        let edited = altered(&stale, |raw| raw.confidential = !raw.confidential);
        world.edit(&store, stale.clone(), edited).await.unwrap();
        Self { folder, faults, store, world, stale, promised: String::new(), acknowledged: 0, refused: 0 }
    }

    fn path(&self) -> PathBuf {
        self.folder.path().join("bayboard.db")
    }

    fn booking(&self) -> ChangeSet {
        self.world.creation((0..CALLS).map(|_| Record::from(self.world.any_dispatch())))
    }

    /// A new record beside an edit of a version that is no longer there: the batch is taken back and written
    /// with care.
    fn conflict(&self) -> ChangeSet {
        let edited = altered(&self.stale, |raw| raw.confidential = !raw.confidential);
        let draft = self.world.draft().create(self.world.any_dispatch()).unwrap();
        draft.edit(self.stale.clone(), edited).unwrap().finish()
    }

    fn note(&mut self, committed: &Committed) {
        self.acknowledged += 1;
        for record in &committed.records {
            self.promised += &(Promises::line(record, &committed.head) + "\n");
        }
    }

    /// Four at once: the first goes alone, the others wait for it and are one batch, with the conflict in its
    /// middle.
    async fn write(&mut self) -> Result<(), String> {
        let sets = [self.booking(), self.booking(), self.conflict(), self.booking()];
        let store = &self.store;
        let (a, b, c, d) = tokio::join!(
            store.commit(&sets[0]),
            store.commit(&sets[1]),
            store.commit(&sets[2]),
            store.commit(&sets[3])
        );
        if let Ok(committed) = &c {
            return Err(format!("a stale version was taken at {}", committed.head));
        }
        for answer in [a, b, c, d] {
            match answer {
                Ok(committed) => self.note(&committed),
                Err(StoreError::Conflict { .. }) => {}
                Err(StoreError::Unavailable { .. }) => self.refused += 1,
                Err(error) => return Err(format!("another error: {error}")),
            }
        }
        Ok(())
    }

    /// Lets a step fail, mends it, commits once more, and lets another process read.
    async fn survives(&mut self, step: &'static str, mishap: Mishap, times: usize) -> Result<(), String> {
        let mut met = 0;
        // Which of the four go together is the scheduler's, and not every batch takes every step.
        for _ in 0..TRIES {
            self.faults.arm(step, mishap, times);
            for _ in 0..times.min(MOST_ROUNDS) {
                self.write().await?;
            }
            met = self.faults.mend();
            if met > 0 {
                break;
            }
        }
        if met == 0 {
            return Err("no write came to this step".to_owned());
        }
        // A connection that has room for no page more goes on until a write needs one, and is thrown away for
        // it.
        let last = match self.store.commit(&self.booking()).await {
            Err(_) if mishap == Mishap::NoRoom => self.store.commit(&self.booking()).await,
            answer => answer,
        };
        self.note(&last.map_err(|error| format!("still refuses: {error}"))?);
        if self.another_process_reads() { Ok(()) } else { Err("another process misses something".to_owned()) }
    }

    fn another_process_reads(&self) -> bool {
        let mut command = Command::new(std::env::current_exe().unwrap());
        command.args(["reader", "--exact", "--nocapture"]).env(TARGET, self.path());
        let mut process =
            command.stdin(Stdio::piped()).stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
        process.stdin.take().unwrap().write_all(self.promised.as_bytes()).unwrap();
        process.wait().unwrap().success()
    }
}

async fn survives_all(steps: &[&'static str], mishaps: &[Mishap]) {
    let (begun, mut runs, mut acknowledged, mut refused) = (Instant::now(), 0, 0, 0);
    for step in steps {
        let mut rig = Rig::start().await;
        for mishap in mishaps {
            for times in [1, 2, UNTIL_MENDED] {
                let survived = rig.survives(step, *mishap, times).await;
                survived.unwrap_or_else(|problem| panic!("{step} {mishap:?} {times} times: {problem}"));
                runs += 1;
            }
        }
        (acknowledged, refused) = (acknowledged + rig.acknowledged, refused + rig.refused);
    }
    eprintln!(
        "{runs} faults in {:?}: {acknowledged} writes acknowledged and there, {refused} refused",
        begun.elapsed()
    );
    // How many are acknowledged is the scheduler's: whoever shares a batch with the one that failed is
    // refused with it.
    assert!(acknowledged > 0 && refused >= runs, "the faults hit nothing, or everything");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn whatever_step_fails_nothing_acknowledged_is_missing() {
    survives_all(&STEPS, &MISHAPS).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn whatever_statement_fails_nothing_acknowledged_is_missing() {
    survives_all(&["BEGIN"], &AT_STATEMENTS).await;
}

/// The planted defect.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_commit_that_is_only_said_to_have_happened_is_found() {
    let mut rig = Rig::start().await;
    let found = rig.survives("COMMIT", Mishap::Pretended, 1).await;
    assert!(found.is_err(), "{found:?}");
}
