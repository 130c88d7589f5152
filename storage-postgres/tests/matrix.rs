//! Every step of a write fails in every way, once, twice, and until it is mended; then what was acknowledged
//! is read back by another connection, on another way to the server.
#![allow(clippy::unwrap_used, clippy::panic, clippy::print_stderr)]

mod support;

use bayboard::conformance::World;
use bayboard::conformance::fixtures::altered;
use bayboard::{ChangeSet, Commit, Dispatch, StoreError};
use bayboard_storage_postgres::PostgresStore;
use bayboard_test_postgres::Database;
use std::time::{Duration, Instant};
use support::meddler::{Meddler, Mishap, Target};
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

const UNTIL_MENDED: usize = usize::MAX;
const TRIES: usize = 20;
const MOST_ROUNDS: usize = 2;
const WELL_WITHIN: Duration = Duration::from_secs(5);

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

/// A store that is meddled with, another that is not, and what the first acknowledged.
struct Rig {
    meddler: Meddler,
    store: PostgresStore,
    other: PostgresStore,
    world: World,
    stale: Dispatch,
    promises: Promises,
    acknowledged: usize,
    refused: usize,
    _database: Database,
}

impl Rig {
    async fn start() -> Self {
        let database = database();
        let meddler = Meddler::before(&database.url());
        let (store, other) = (open(&meddler.url()).await, open(&database.url()).await);
        let world = World::founded(1, &store).await;
        let stale = world.book(&store, world.any_dispatch()).await;
        let edited = altered(&stale, |raw| raw.confidential = !raw.confidential);
        world.edit(&store, stale.clone(), edited).await.unwrap();
        let (promises, acknowledged, refused) = (Promises::default(), 0, 0);
        Self { meddler, store, other, world, stale, promises, acknowledged, refused, _database: database }
    }

    fn booking(&self) -> ChangeSet {
        self.world.creation([self.world.any_dispatch().into()])
    }

    /// A new record beside an edit of a version that is no longer there: the batch has to be taken back and
    /// written with care.
    fn conflict(&self) -> ChangeSet {
        let edited = altered(&self.stale, |raw| raw.confidential = !raw.confidential);
        let draft = self.world.draft().create(self.world.any_dispatch()).unwrap();
        draft.edit(self.stale.clone(), edited).unwrap().finish()
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
                Ok(committed) => {
                    self.acknowledged += 1;
                    committed.records.iter().for_each(|record| self.promises.note(record, &committed.head));
                }
                Err(StoreError::Conflict { .. }) => {}
                Err(error) if error.is_outage() => self.refused += 1,
                Err(error) => return Err(format!("another error: {error}")),
            }
        }
        Ok(())
    }

    async fn survives(&mut self, step: Step, mishap: Mishap, times: usize) -> Result<(), String> {
        let mut met = 0;
        // Which of the four go together is the scheduler's, and not every batch takes every step.
        for _ in 0..TRIES {
            self.meddler.arm(step.target(), mishap, times);
            for _ in 0..times.min(MOST_ROUNDS) {
                self.write().await?;
            }
            met = self.meddler.mend();
            if met > 0 {
                break;
            }
        }
        if met == 0 {
            return Err("no write came to this step".to_owned());
        }
        self.well().await?;
        self.promises.check(&self.other, self.world.id()).await.map(drop)
    }

    async fn well(&mut self) -> Result<(), String> {
        let begun = Instant::now();
        loop {
            match self.store.commit(&self.booking()).await {
                Ok(committed) => {
                    committed.records.iter().for_each(|record| self.promises.note(record, &committed.head));
                    return Ok(());
                }
                Err(error) if begun.elapsed() > WELL_WITHIN => return Err(format!("still refuses: {error}")),
                Err(_) => {}
            }
        }
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn whatever_step_fails_nothing_acknowledged_is_missing() {
    let (mut rig, begun, mut runs) = (Rig::start().await, Instant::now(), 0);
    for step in STEPS {
        for mishap in MISHAPS {
            for times in [1, 2, UNTIL_MENDED] {
                let survived = rig.survives(step, mishap, times).await;
                survived.unwrap_or_else(|problem| panic!("{step:?} {mishap:?} {times} times: {problem}"));
                runs += 1;
            }
        }
    }
    let (acknowledged, refused) = (rig.acknowledged, rig.refused);
    eprintln!(
        "{runs} faults in {:?}: {acknowledged} writes acknowledged and there, {refused} refused",
        begun.elapsed()
    );
    // How many are acknowledged is the scheduler's: whoever shares a batch with the one that failed is
    // refused with it.
    assert!(acknowledged > 0 && refused > runs, "the faults hit nothing, or everything");
}

/// The planted defect.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_commit_that_is_only_said_to_have_happened_is_found() {
    let mut rig = Rig::start().await;
    let found = rig.survives(Step::Commit, Mishap::Pretended, 1).await;
    assert!(found.is_err(), "{found:?}");
}
