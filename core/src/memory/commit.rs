//! The one way to write: everything under the lock, and taken back when a record does not fit.

use super::MemoryStore;
use super::state::{Place, State};
use crate::unique::Unique;
use crate::{
    ChangeSet, Claimed, Commit, Committed, IdempotencyClaim, IdempotencyKey, Record, StoreError, TenantId, Timestamp, Write,
};
use async_trait::async_trait;

#[async_trait]
impl Commit for MemoryStore {
    async fn commit(&self, changes: &ChangeSet) -> Result<Committed, StoreError> {
        self.lock().apply(changes)
    }
}

impl State {
    fn apply(&mut self, changes: &ChangeSet) -> Result<Committed, StoreError> {
        let tenant = changes.tenant();
        self.check_claim(changes)?;
        let linked = changes.link(self.head(tenant), self.last_run(tenant));
        self.write_all(&linked.writes)?;
        self.journals.entry(tenant).or_default().extend(linked.entries.iter().cloned());
        self.keep_claim(changes);
        Ok(linked.into())
    }

    /// A claim comes first: a repeated request finds its own values taken, and must not hear of that.
    fn check_claim(&self, changes: &ChangeSet) -> Result<(), StoreError> {
        let claim = changes.idempotency_claim();
        let made = claim.and_then(|claim| self.claimed(changes.tenant(), &claim.key, changes.at()));
        made.map_or(Ok(()), |claimed| Err(StoreError::AlreadyDone(claimed)))
    }
    pub(super) fn claimed(&self, tenant: TenantId, key: &IdempotencyKey, now: Timestamp) -> Option<Claimed> {
        let (at, claimed) = self.claims.get(&(tenant, *key))?;
        (now.since(*at) < IdempotencyClaim::LIFE).then_some(*claimed)
    }
    fn keep_claim(&mut self, changes: &ChangeSet) {
        if let Some(claim) = changes.idempotency_claim() {
            let claimed = Claimed { request: claim.request, resource: claim.resource };
            self.claims.insert((changes.tenant(), claim.key), (changes.at(), claimed));
        }
    }

    fn write_all(&mut self, writes: &[Write]) -> Result<(), StoreError> {
        let mut done = Vec::new();
        for write in writes {
            let place = (write.record.tenant(), write.record.key());
            if let Err(error) = self.check(place, write) {
                self.take_back(done);
                return Err(error);
            }
            done.push((place, self.replace(place, Some(write.record.clone()))));
        }
        Ok(())
    }
    fn check(&self, place: Place, write: &Write) -> Result<(), StoreError> {
        if self.records.get(&place).map(Record::version) != write.expected {
            return Err(StoreError::Conflict { record: place.1 });
        }
        let taken = |value: &Unique| self.unique.get(value).is_some_and(|holder| *holder != place);
        let duplicate = Unique::all_of(&write.record).into_iter().find(taken);
        duplicate.map_or(Ok(()), |value| Err(StoreError::Duplicate { key: value.key() }))
    }
    fn take_back(&mut self, done: Vec<(Place, Option<Record>)>) {
        for (place, before) in done.into_iter().rev() {
            self.replace(place, before);
        }
    }
}
