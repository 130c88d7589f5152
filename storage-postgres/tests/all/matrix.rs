//! Every step of a write fails in every way that PostgreSQL and the way to it know, and what was acknowledged
//! is read back by another connection, on another way to the server.
#![allow(clippy::unwrap_used, clippy::panic, clippy::print_stderr)]

use crate::support;

use bayboard::conformance::async_trait;
use bayboard::{Store, TenantId};
use bayboard_storage_postgres::PostgresStore;
use bayboard_test_postgres::Database;
use std::time::{Duration, Instant};
use support::meddler::{Meddler, Mishap, Target};
use support::rigs::fault_matrix::{FaultMatrix, FaultyDatabase, Recovers};
use support::rigs::promises::Promises;
use support::{database, open};

/// The step of a write at which something happens.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Step {
    Begin,
    Head,
    Statement,
    Commit,
    Rollback,
    Savepoint,
    Release,
    RollbackToSavepoint,
}

const STEPS: [Step; 8] = [
    Step::Begin,
    Step::Head,
    Step::Statement,
    Step::Commit,
    Step::Rollback,
    Step::Savepoint,
    Step::Release,
    Step::RollbackToSavepoint,
];

/// As PostgreSQL says it: disk full, read-only, a right revoked, cancelled, a lock not given; and a
/// connection that is killed before or after the statement.
const MISHAPS: [Mishap; 7] = [
    Mishap::Refused("53100"),
    Mishap::Refused("25006"),
    Mishap::Refused("42501"),
    Mishap::Refused("57014"),
    Mishap::Refused("55P03"),
    Mishap::Unheard,
    Mishap::Unanswered,
];

impl Step {
    fn target(self) -> Target {
        let is_it: fn(&str) -> bool = match self {
            Self::Begin => |text| text == "BEGIN",
            Self::Head => |text| text.ends_with("FOR UPDATE"),
            Self::Statement => |text| text.contains("INSERT INTO bayboard_journal_entry"),
            Self::Commit => |text| text == "COMMIT",
            Self::Rollback => |text| text == "ROLLBACK",
            Self::Savepoint => |text| text.starts_with("SAVEPOINT"),
            Self::Release => |text| text.starts_with("RELEASE SAVEPOINT"),
            Self::RollbackToSavepoint => |text| text.starts_with("ROLLBACK TO SAVEPOINT"),
        };
        Target { connections: "bayboard writer", is_it }
    }
}

/// A store that is meddled with, and another on the same database that is not.
struct Server {
    meddler: Meddler,
    store: PostgresStore,
    other: PostgresStore,
    _database: Database,
}

impl Server {
    async fn new() -> Self {
        let database = database();
        let meddler = Meddler::before(&database.url());
        let (store, other) = (open(&meddler.url()).await, open(&database.url()).await);
        Self { meddler, store, other, _database: database }
    }
}

#[async_trait]
impl FaultyDatabase for Server {
    type Fault = (Step, Mishap);
    const CALLS: usize = 1;
    const ROUNDS: usize = 2;

    fn store(&self) -> &dyn Store {
        &self.store
    }

    fn arm(&self, (step, mishap): (Step, Mishap), times: usize) {
        self.meddler.arm(step.target(), mishap, times);
    }

    fn mend(&self) -> usize {
        self.meddler.mend()
    }

    fn recovers(&self, _: (Step, Mishap)) -> Recovers {
        Recovers::Within(Duration::from_secs(5))
    }

    async fn read_back(&self, promises: &Promises, tenant: TenantId) -> Result<(), String> {
        promises.check(&self.other, tenant).await.map(drop)
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn whatever_step_fails_nothing_acknowledged_is_missing() {
    let (begun, mut matrix) = (Instant::now(), FaultMatrix::start(Server::new().await, 1).await);
    matrix.survives_all(STEPS.iter().flat_map(|step| MISHAPS.map(|mishap| (*step, mishap)))).await;
    let score = matrix.score;
    score.tell(begun);
    // How many are acknowledged is the scheduler's: whoever shares a batch with the one that failed is
    // refused with it.
    assert!(score.acknowledged > 0 && score.refused > score.runs, "the faults hit nothing, or everything");
}

/// The planted defect.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_commit_that_is_only_said_to_have_happened_is_found() {
    let mut matrix = FaultMatrix::start(Server::new().await, 1).await;
    let found = matrix.survives((Step::Commit, Mishap::Pretended), 1).await;
    assert!(found.is_err(), "{found:?}");
}
