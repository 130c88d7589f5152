//! Writers that book and edit without end, and tell a witness what was acknowledged.

use bayboard::conformance::World;
use bayboard::conformance::fixtures::{altered, dispatch_in};
use bayboard::journal::Head;
use bayboard::{ChangeSet, Committed, Record, Store, StoreError};
use std::sync::Arc;
use std::time::Duration;
use tokio::task::JoinHandle;

/// Who is told what the store answered.
pub trait Witness: Send + Sync + 'static {
    fn acknowledged(&self, record: &Record, head: &Head);
    fn refused(&self, error: &StoreError);
}

/// When a writer promises. The planted defect promises before the commit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Promising {
    Truly,
    TooEarly,
}

/// After a refusal: the database may be gone for a while.
const PAUSE: Duration = Duration::from_millis(5);

/// Starts writers, which end when they are aborted.
pub fn start(
    count: usize,
    store: &Arc<dyn Store>,
    world: &World,
    promising: Promising,
    witness: &Arc<impl Witness>,
) -> Vec<JoinHandle<()>> {
    let writer =
        || Writer { store: store.clone(), world: world.clone(), promising, witness: witness.clone() };
    (0..count).map(|_| tokio::spawn(writer().write_for_ever())).collect()
}

struct Writer<W> {
    store: Arc<dyn Store>,
    world: World,
    promising: Promising,
    witness: Arc<W>,
}

impl<W: Witness> Writer<W> {
    async fn write_for_ever(self) {
        loop {
            if self.book_and_edit().await.is_none() {
                tokio::time::sleep(PAUSE).await;
            }
        }
    }

    async fn book_and_edit(&self) -> Option<()> {
        let draft = self.world.any_dispatch();
        let record = Record::from(draft.clone());
        let booked = dispatch_in(&self.commit(&self.world.creation([draft.into()]), record).await?);
        let edited = altered(&booked, |raw| raw.confidential = true);
        let changes = self.world.edition(booked, edited.clone());
        self.commit(&changes, Record::from(edited)).await.map(|_| ())
    }

    async fn commit(&self, changes: &ChangeSet, record: Record) -> Option<Committed> {
        if self.promising == Promising::TooEarly {
            self.witness.acknowledged(&record, &Head::EMPTY);
        }
        match self.store.commit(changes).await {
            Ok(committed) => {
                committed
                    .records
                    .iter()
                    .for_each(|record| self.witness.acknowledged(record, &committed.head));
                Some(committed)
            }
            Err(error) => {
                self.witness.refused(&error);
                None
            }
        }
    }
}
