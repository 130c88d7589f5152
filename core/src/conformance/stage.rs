//! What the cases share: a store with one company in it, and whole answers instead of pages.

use super::fixtures::altered;
use super::{Harness, World};
use crate::journal::{EntryKey, Head, RawEntry, Sequence, Verifier};
use crate::{
    ChangeSet, Committed, Dispatch, DispatchFilter, Facility, Record, RecordRef, Store, StoreError, StoreExt,
    TenantId,
};
use std::num::NonZeroU16;
use std::sync::Arc;

/// A store and the company in it.
#[derive(Clone)]
pub(super) struct Stage {
    pub(super) store: Arc<dyn Store>,
    pub(super) world: World,
}

impl Stage {
    pub(super) async fn open(harness: &dyn Harness) -> Self {
        let store = harness.fresh().await;
        let world = World::founded(1, &*store).await;
        Self { store, world }
    }

    /// Another company in the same store.
    pub(super) async fn neighbour(&self, seed: u64) -> Self {
        Self { store: self.store.clone(), world: World::founded(seed, &*self.store).await }
    }

    pub(super) async fn put(&self, record: impl Into<Record>) -> Committed {
        self.world.put(&*self.store, record).await
    }

    pub(super) async fn book(&self) -> Dispatch {
        self.world.book(&*self.store, self.world.any_dispatch()).await
    }

    pub(super) async fn commit(&self, changes: &ChangeSet) -> Result<Committed, StoreError> {
        self.store.commit(changes).await
    }

    pub(super) async fn edit(
        &self,
        before: impl Into<Record>,
        after: impl Into<Record>,
    ) -> Result<Committed, StoreError> {
        self.world.edit(&*self.store, before, after).await
    }

    /// The records that exist among these.
    pub(super) async fn read(&self, keys: &[RecordRef]) -> Vec<Record> {
        self.store.records_of(self.world.id(), keys).await.expect("absence is no error")
    }

    pub(super) async fn facilities(&self) -> Vec<Facility> {
        self.store.all(self.world.id()).await.expect("a list")
    }

    pub(super) async fn dispatches(&self, filter: &DispatchFilter) -> Vec<Dispatch> {
        self.store.dispatches(self.world.id(), filter, limit(1_000)).await.expect("a list")
    }

    pub(super) async fn head(&self) -> Head {
        self.store.head(self.world.id()).await.expect("a head")
    }

    /// The company's whole journal, verified up to its head.
    pub(super) async fn journal(&self) -> Vec<RawEntry> {
        verified_journal(&*self.store, self.world.id()).await
    }

    /// What a refused change set must leave as it was.
    pub(super) async fn trace(&self) -> (Head, Vec<Facility>, Vec<Dispatch>) {
        (self.head().await, self.facilities().await, self.dispatches(&DispatchFilter::default()).await)
    }

    /// What a busy company does: every round books, edits, fails with a stale version, and shows something.
    pub(super) async fn be_busy(self, rounds: usize) {
        for _ in 0..rounds {
            let booked = self.book().await;
            let edited = altered(&booked, |raw| raw.confidential = !raw.confidential);
            self.edit(booked.clone(), edited.clone()).await.expect("nobody else edits it");
            let stale = self.edit(booked.clone(), edited).await.expect_err("the version is stale");
            assert_eq!(stale, StoreError::Conflict { record: Record::from(booked.clone()).key() });
            self.commit(&self.world.disclosure(Some(Record::from(booked).key())))
                .await
                .expect("an entry alone");
            self.put(self.world.facility("Maple Grove")).await;
        }
    }
}

/// What [`Stage::be_busy`] journals in a round, and how much of that is changes.
pub(super) const ENTRIES: usize = 4;
pub(super) const CHANGES: usize = 3;

pub(super) async fn verified_journal(store: &dyn Store, tenant: TenantId) -> Vec<RawEntry> {
    let head = store.head(tenant).await.expect("a head");
    let entries = store
        .entries(&EntryKey::All(tenant), Some(Sequence::START), false, limit(u16::MAX))
        .await
        .expect("entries");
    let mut verifier = Verifier::new(tenant, Some(head));
    entries.iter().for_each(|entry| verifier.check(entry).expect("the chain holds"));
    assert_eq!(verifier.finish(), Ok(head), "the head is the last entry");
    entries
}

pub(super) const fn limit(count: u16) -> NonZeroU16 {
    NonZeroU16::new(count).expect("a page holds something")
}

/// Runs the tasks at once and returns what each gave, in the order they were made in.
pub(super) async fn at_once<T, F>(count: usize, task: impl Fn(usize) -> F) -> Vec<T>
where
    F: Future<Output = T> + Send + 'static,
    T: Send + 'static,
{
    let running: Vec<_> = (0..count).map(|index| tokio::spawn(task(index))).collect();
    let mut given = Vec::new();
    for task in running {
        given.push(task.await.expect("the task ends"));
    }
    given
}
