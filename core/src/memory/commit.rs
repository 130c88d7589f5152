//! The one way to write: everything under the lock, and nothing before all of it is known to fit.

use super::MemoryStore;
use super::state::{Place, State};
use crate::records::Unique;
use crate::{
    Cell, ChangeSet, Claimed, Commit, Committed, IdempotencyClaim, IdempotencyKey, Record, StoreError,
    TenantId, Timestamp, Version, Write,
};
use async_trait::async_trait;
use std::collections::{BTreeMap, BTreeSet};

#[async_trait]
impl Commit for MemoryStore {
    async fn commit(&self, changes: &ChangeSet) -> Result<Committed, StoreError> {
        self.lock().apply(changes)
    }
}

fn place(write: &Write) -> Place {
    (write.record.home(), write.record.key())
}

impl State {
    fn apply(&mut self, changes: &ChangeSet) -> Result<Committed, StoreError> {
        let tenant = changes.tenant();
        self.check_claim(changes)?;
        let linked = changes.link(self.head(tenant), self.last_run(tenant));
        self.check_versions(&linked.writes)?;
        self.check_values(&linked.writes)?;
        let cells = self.fitting(tenant, changes.swaps(), changes.at())?;
        self.write_all(&linked.writes);
        self.put_cells(tenant, cells);
        self.last_runs.insert(tenant, linked.last_run);
        linked.entries.iter().for_each(|entry| self.append(entry));
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

    /// Each record at the version it expects, those of this change set before it included.
    fn check_versions(&self, writes: &[Write]) -> Result<(), StoreError> {
        let mut written: BTreeMap<Place, Version> = BTreeMap::new();
        for write in writes {
            let place = place(write);
            let stands =
                written.get(&place).copied().or_else(|| self.records.get(&place).map(Record::version));
            if stands != write.expected {
                return Err(StoreError::Conflict { record: place.1 });
            }
            written.insert(place, write.record.version());
        }
        Ok(())
    }

    fn check_values(&self, writes: &[Write]) -> Result<(), StoreError> {
        let goes: BTreeSet<&Unique> = writes.iter().flat_map(|write| &write.goes.values).collect();
        let mut came = BTreeSet::new();
        for value in writes.iter().flat_map(|write| &write.comes.values) {
            let is_held = self.unique.contains_key(value) && !goes.contains(value);
            if is_held || !came.insert(value) {
                return Err(StoreError::Duplicate { key: value.key() });
            }
        }
        Ok(())
    }

    /// All that goes, goes first: what one record gives up another may take.
    fn write_all(&mut self, writes: &[Write]) {
        writes.iter().for_each(|write| self.forget(place(write), &write.goes));
        for write in writes {
            self.know(place(write), &write.comes);
            self.records.insert(place(write), write.record.clone());
        }
    }

    pub(super) fn put_cells(&mut self, tenant: TenantId, cells: Vec<Cell>) {
        self.cells.extend(cells.into_iter().map(|cell| ((tenant, cell.key), cell)));
    }
}
