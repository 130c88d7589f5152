//! Every step of a write fails in every way, once, twice, and until it is mended. Then there is one more
//! commit, and somebody else reads back what was acknowledged.
//!
//! What a database can fail at, how its faults are armed, and who reads back is its own: [`FaultyDatabase`].

use super::promises::Promises;
use bayboard::conformance::fixtures::altered;
use bayboard::conformance::{World, async_trait};
use bayboard::{ChangeSet, Committed, Dispatch, Record, Store, StoreError, TenantId};
use std::fmt::Debug;
use std::time::{Duration, Instant};

/// Once, twice, and until it is mended.
const TIMES: [usize; 3] = [1, 2, usize::MAX];
/// Which change sets share a batch is the scheduler's, and not every batch takes every step: so many tries
/// until a write comes to the step.
const TRIES: usize = 20;

/// A database whose faults can be armed.
#[async_trait]
pub trait FaultyDatabase: Sync {
    /// A step, and what happens there.
    type Fault: Copy + Debug + Send + Sync;
    /// Calls in a booking.
    const CALLS: usize;
    /// Rounds of writes, at most, while a fault lasts.
    const ROUNDS: usize;
    /// The store that writes.
    fn store(&self) -> &dyn Store;
    /// From now on the fault happens this often.
    fn arm(&self, fault: Self::Fault, times: usize);
    /// Lets everything pass, and returns how often the fault happened.
    fn mend(&self) -> usize;
    /// When the store has to write again, once the fault is mended.
    fn recovers(&self, fault: Self::Fault) -> Recovers;
    /// Reads back, past the store that writes; the first thing that does not hold.
    async fn read_back(&self, promises: &Promises, tenant: TenantId) -> Result<(), String>;
}

/// How soon a store writes again.
#[derive(Clone, Copy, Debug)]
pub enum Recovers {
    /// After so many commits that are still refused.
    After(usize),
    /// Within this time.
    Within(Duration),
}

/// What came of many faults.
#[derive(Clone, Copy, Debug, Default)]
pub struct Score {
    pub runs: usize,
    pub acknowledged: usize,
    pub refused: usize,
}

impl Score {
    pub fn tell(&self, begun: Instant) {
        let Self { runs, acknowledged, refused } = self;
        eprintln!(
            "{runs} faults in {:?}: {acknowledged} writes acknowledged and there, {refused} refused",
            begun.elapsed()
        );
    }
}

/// Writes to a faulty database, and what was acknowledged.
pub struct FaultMatrix<D> {
    database: D,
    world: World,
    stale: Dispatch,
    promises: Promises,
    pub score: Score,
}

impl<D: FaultyDatabase> FaultMatrix<D> {
    /// Founds this seed's company.
    pub async fn start(database: D, seed: u64) -> Self {
        let store = database.store();
        let world = World::founded(seed, store).await;
        let stale = world.book(store, world.any_dispatch()).await;
        let edited = altered(&stale, |raw| raw.confidential = !raw.confidential);
        world.edit(store, stale.clone(), edited).await.unwrap();
        Self { database, world, stale, promises: Promises::default(), score: Score::default() }
    }

    /// Each of these faults, each number of times.
    pub async fn survives_all(&mut self, faults: impl IntoIterator<Item = D::Fault>) {
        for fault in faults {
            for times in TIMES {
                let survived = self.survives(fault, times).await;
                survived.unwrap_or_else(|problem| panic!("{fault:?} {times} times: {problem}"));
                self.score.runs += 1;
            }
        }
    }

    /// Writes while the fault lasts, mends it, commits once more, and has everything read back.
    pub async fn survives(&mut self, fault: D::Fault, times: usize) -> Result<(), String> {
        let mut met = 0;
        for _ in 0..TRIES {
            self.database.arm(fault, times);
            for _ in 0..times.min(D::ROUNDS) {
                self.write().await?;
            }
            met = self.database.mend();
            if met > 0 {
                break;
            }
        }
        if met == 0 {
            return Err("no write came to this step".to_owned());
        }
        self.writes_again(self.database.recovers(fault)).await?;
        self.database.read_back(&self.promises, self.world.id()).await
    }

    /// Four at once: the first goes alone, the others wait for it and are one batch, with the conflict in its
    /// middle.
    async fn write(&mut self) -> Result<(), String> {
        let sets = [self.booking(), self.booking(), self.conflict(), self.booking()];
        let store = self.database.store();
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
                Err(error) if error.is_outage() => self.score.refused += 1,
                Err(error) => return Err(format!("another error: {error}")),
            }
        }
        Ok(())
    }

    async fn writes_again(&mut self, recovers: Recovers) -> Result<(), String> {
        let (begun, mut refused) = (Instant::now(), 0);
        loop {
            match self.database.store().commit(&self.booking()).await {
                Ok(committed) => {
                    self.note(&committed);
                    return Ok(());
                }
                Err(error) => {
                    refused += 1;
                    let is_over = match recovers {
                        Recovers::After(most) => refused > most,
                        Recovers::Within(time) => begun.elapsed() > time,
                    };
                    if is_over {
                        return Err(format!("still refuses: {error}"));
                    }
                }
            }
        }
    }

    fn note(&mut self, committed: &Committed) {
        self.score.acknowledged += 1;
        committed.records.iter().for_each(|record| self.promises.note(record, &committed.head));
    }

    fn booking(&self) -> ChangeSet {
        self.world.creation((0..D::CALLS).map(|_| Record::from(self.world.any_dispatch())))
    }

    /// A new record beside an edit of a version that is no longer there: the batch is taken back, and written
    /// again with savepoints.
    fn conflict(&self) -> ChangeSet {
        let edited = altered(&self.stale, |raw| raw.confidential = !raw.confidential);
        let draft = self.world.draft().create(self.world.any_dispatch()).unwrap();
        draft.edit(self.stale.clone(), edited).unwrap().finish()
    }
}
