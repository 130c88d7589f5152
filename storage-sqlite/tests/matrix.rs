//! Every step of a write fails in every way that SQLite knows, and another process reads back what was
//! acknowledged.
#![allow(clippy::unwrap_used, clippy::panic, clippy::print_stderr)]

mod support;

use bayboard::conformance::{World, async_trait};
use bayboard::{Store, TenantId};
use bayboard_storage_orm::testing::{Faults, Mishap};
use bayboard_storage_sqlite::{SqliteOptions, SqliteStore};
use std::io::{Read, Write};
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Instant;
use support::open;
use support::rigs::fault_matrix::{FaultMatrix, FaultyDatabase, Recovers, Score};
use support::rigs::promises::Promises;
use tempfile::TempDir;

const TARGET: &str = "BAYBOARD_MATRIX_TARGET";
const SEED: u64 = 1;
const STEPS: [&str; 6] = ["BEGIN", "SAVEPOINT ", "RELEASE ", "ROLLBACK TO ", "ROLLBACK", "COMMIT"];
const MISHAPS: [Mishap; 3] = [Mishap::Unheard, Mishap::Unanswered, Mishap::TakenBack];
/// SQLite's own, which take a whole transaction back in the middle of it.
const AT_STATEMENTS: [Mishap; 2] = [Mishap::NoRoom, Mishap::Interrupted];

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

/// The words of a statement, and what happens to it.
#[derive(Clone, Copy, Debug)]
struct Fault(&'static str, Mishap);

/// A file whose writer's statements can fail.
struct File {
    folder: TempDir,
    faults: Faults,
    store: SqliteStore,
}

impl File {
    async fn new() -> Self {
        let (folder, faults) = (tempfile::tempdir().unwrap(), Faults::default());
        let path = folder.path().join("bayboard.db");
        let options = SqliteOptions::default();
        let store = SqliteStore::open_with_faults(path.to_str().unwrap(), &options, &faults).await.unwrap();
        Self { folder, faults, store }
    }
}

#[async_trait]
impl FaultyDatabase for File {
    type Fault = Fault;
    /// Too many for the pages that are there.
    const CALLS: usize = 12;
    const ROUNDS: usize = 3;

    fn store(&self) -> &dyn Store {
        &self.store
    }

    fn arm(&self, Fault(step, mishap): Fault, times: usize) {
        self.faults.arm(step, mishap, times);
    }

    fn mend(&self) -> usize {
        self.faults.mend()
    }

    /// A connection that has room for no page more goes on until a write needs one, and is thrown away for
    /// it.
    fn recovers(&self, Fault(_, mishap): Fault) -> Recovers {
        Recovers::After(usize::from(mishap == Mishap::NoRoom))
    }

    /// By another process.
    async fn read_back(&self, promises: &Promises, _: TenantId) -> Result<(), String> {
        let mut command = Command::new(std::env::current_exe().unwrap());
        command
            .args(["reader", "--exact", "--nocapture"])
            .env(TARGET, self.folder.path().join("bayboard.db"));
        let mut process =
            command.stdin(Stdio::piped()).stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
        let mut stdin = process.stdin.take().unwrap();
        promises.lines().for_each(|line| writeln!(stdin, "{line}").unwrap());
        drop(stdin);
        let is_there = process.wait().unwrap().success();
        if is_there { Ok(()) } else { Err("another process misses something".to_owned()) }
    }
}

/// Each step on a file of its own.
async fn survives_all(steps: &[&'static str], mishaps: &[Mishap]) {
    let (begun, mut all) = (Instant::now(), Score::default());
    for step in steps {
        let mut matrix = FaultMatrix::start(File::new().await, SEED).await;
        matrix.survives_all(mishaps.iter().map(|mishap| Fault(step, *mishap))).await;
        let Score { runs, acknowledged, refused } = matrix.score;
        all = Score {
            runs: all.runs + runs,
            acknowledged: all.acknowledged + acknowledged,
            refused: all.refused + refused,
        };
    }
    all.tell(begun);
    // How many are acknowledged is the scheduler's: whoever shares a batch with the one that failed is
    // refused with it.
    assert!(all.acknowledged > 0 && all.refused >= all.runs, "the faults hit nothing, or everything");
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
    let mut matrix = FaultMatrix::start(File::new().await, SEED).await;
    let found = matrix.survives(Fault("COMMIT", Mishap::Pretended), 1).await;
    assert!(found.is_err(), "{found:?}");
}
