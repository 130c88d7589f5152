//! Dispatches that the rows of a batch change, one row after the other, in one commit.

use crate::access::Action;
use crate::portal::dispatches::key::DispatchKey;
use crate::portal::{PortalError, Seat, dispatch_ref};
use crate::{Dispatch, DispatchId, Line, Record, RecordRef, StoreError};
use std::collections::HashMap;
use uuid::Uuid;

/// The dispatches of a batch. Several rows may be about one: each is judged on what the rows before it made
/// of it, and in the end each dispatch is written once.
#[derive(Debug)]
pub(crate) struct Batch {
    /// By row, which of the dispatches it is about; none where nothing stands there.
    rows: Vec<Option<usize>>,
    /// Each once, in the order of their first rows.
    dispatches: Vec<Pending>,
}

/// A dispatch on its way through a batch.
#[derive(Debug)]
pub(crate) struct Pending {
    pub(crate) before: Dispatch,
    pub(crate) after: Dispatch,
    /// Why it is changed, where a row says so.
    reason: Option<Line>,
    /// Whether it is written even if it ends as it was.
    is_told: bool,
}

impl Pending {
    const fn new(before: Dispatch, after: Dispatch) -> Self {
        Self { before, after, reason: None, is_told: false }
    }

    fn is_changed(&self) -> bool {
        self.is_told || self.before != self.after
    }
}

impl Batch {
    /// What the row is about, as the rows before it leave it.
    fn at(&self, row: usize) -> Option<&Pending> {
        self.rows[row].map(|which| &self.dispatches[which])
    }

    fn at_mut(&mut self, row: usize) -> Option<&mut Pending> {
        self.rows[row].map(|which| &mut self.dispatches[which])
    }

    /// What the row makes of it, and why if it says so.
    pub(crate) fn put(&mut self, row: usize, after: Dispatch, reason: Option<&Line>) {
        if let Some(pending) = self.at_mut(row) {
            pending.after = after;
            pending.reason = reason.or(pending.reason.as_ref()).cloned();
        }
    }

    /// Counts what the row says as a change, whatever stood.
    pub(crate) fn tell(&mut self, row: usize) {
        if let Some(pending) = self.at_mut(row) {
            pending.is_told = true;
        }
    }

    /// Those that end as something else.
    pub(crate) fn changed(&self) -> impl Iterator<Item = &Pending> {
        self.dispatches.iter().filter(|pending| pending.is_changed())
    }

    /// The first row about this record.
    fn row_of(&self, record: RecordRef) -> Option<usize> {
        let is_it = |pending: &Pending| dispatch_ref(pending.before.id()) == record;
        let which = self.dispatches.iter().position(is_it)?;
        self.rows.iter().position(|row| *row == Some(which))
    }
}

impl Seat<'_> {
    /// The dispatches that these rows mean. A row of which nothing is there is refused when its turn comes:
    /// else it would tell whether what an earlier row names is there.
    pub(crate) async fn batch(&self, keys: &[&DispatchKey]) -> Result<Batch, PortalError> {
        let named: Vec<RecordRef> = keys.iter().filter_map(|key| key.record()).collect();
        let mut found = self.records_by_key(named).await?;
        let mut batch = Batch { rows: Vec::with_capacity(keys.len()), dispatches: Vec::new() };
        let mut places: HashMap<DispatchId, usize> = HashMap::new();
        for key in keys {
            let id = match key {
                DispatchKey::Id(id) => Some(*id),
                DispatchKey::Source(source) => self.known_under(source).await?.map(|stands| {
                    let id = stands.id();
                    found.entry(id.as_uuid()).or_insert_with(|| stands.into());
                    id
                }),
            };
            let place = id.and_then(|id| places.get(&id).copied());
            let before = id.filter(|_| place.is_none()).and_then(|id| taken_out(&mut found, id.as_uuid()));
            if let Some(before) = before {
                places.insert(before.id(), batch.dispatches.len());
                batch.rows.push(Some(batch.dispatches.len()));
                batch.dispatches.push(Pending::new(before.clone(), before));
            } else {
                batch.rows.push(place);
            }
        }
        Ok(batch)
    }

    /// What the row is about, whose turn it is, as the rows before it leave it.
    pub(crate) async fn in_batch<'b>(
        &self,
        batch: &'b Batch,
        row: usize,
        (key, action): (&DispatchKey, Action),
    ) -> Result<&'b Pending, PortalError> {
        match batch.at(row) {
            Some(pending) => Ok(pending),
            None => self.miss(action, key).await.map_err(|error| error.in_row(row)),
        }
    }

    /// Writes what the batch changes, for the given reason where no row says another; nothing where it
    /// changes nothing.
    pub(crate) async fn write_batch(
        &self,
        batch: &Batch,
        reason: Option<&Line>,
    ) -> Result<Vec<Record>, PortalError> {
        let (mut draft, mut is_empty) = (self.draft().await?, true);
        for Pending { before, after, reason: why, is_told: _ } in batch.changed() {
            let reason = why.as_ref().or(reason).cloned();
            draft = draft.because(reason).edit(before.clone(), after.clone())?;
            is_empty = false;
        }
        if is_empty {
            return Ok(Vec::new());
        }
        let in_its_row = |error| match error {
            StoreError::Conflict { record } => {
                let row = batch.row_of(record);
                row.map_or(PortalError::Conflict, |row| PortalError::Conflict.in_row(row))
            }
            other => other.into(),
        };
        let done = self.portal.commit_or(draft.finish(), self.now, in_its_row).await;
        if done.is_err() {
            self.stand_anew();
        }
        Ok(done?.records)
    }
}

fn taken_out(found: &mut HashMap<Uuid, Record>, id: Uuid) -> Option<Dispatch> {
    found.remove(&id).and_then(|record| record.try_into().ok())
}
