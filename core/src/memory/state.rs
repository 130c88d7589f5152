//! What the store holds.

use crate::codec::StoredWord;
use crate::journal::{Head, LogonNumber, LogonRow, RawEntry, Sequence};
use crate::records::{Index, Range, Unique};
use crate::{
    Cell, CellKey, Claimed, GuardKey, IdempotencyKey, Indexed, KeyId, Record, RecordKind, RecordRef,
    RunNumber, TenantId, Timestamp,
};
use std::collections::BTreeMap;
use std::ops::Bound;
use uuid::Uuid;

/// At whose home, and which.
pub(super) type Place = (TenantId, RecordRef);
/// One part of a list: where on it which record stands.
type List = BTreeMap<(Vec<u8>, Uuid), RecordKind>;
type Places<'a> = Box<dyn DoubleEndedIterator<Item = Place> + 'a>;

#[derive(Clone, Default)]
pub(super) struct State {
    pub(super) records: BTreeMap<Place, Record>,
    pub(super) lists: BTreeMap<(TenantId, Index, Vec<u8>), List>,
    pub(super) unique: BTreeMap<Unique, Place>,
    pub(super) last_runs: BTreeMap<TenantId, RunNumber>,
    pub(super) journals: BTreeMap<TenantId, Vec<RawEntry>>,
    pub(super) entry_keys: BTreeMap<(TenantId, Vec<u8>), Vec<Sequence>>,
    pub(super) logons: BTreeMap<TenantId, Vec<LogonRow>>,
    pub(super) claims: BTreeMap<(TenantId, IdempotencyKey), (Timestamp, Claimed)>,
    pub(super) windows: BTreeMap<GuardKey, (Timestamp, u32)>,
    pub(super) key_checks: BTreeMap<KeyId, [u8; 32]>,
    pub(super) cells: BTreeMap<(TenantId, CellKey), Cell>,
}

impl State {
    pub(super) fn forget(&mut self, (home, key): Place, indexed: &Indexed) {
        for row in &indexed.rows {
            let list = self.lists.entry((home, row.index, row.within.clone())).or_default();
            list.remove(&(row.key.clone(), key.id));
        }
        for value in &indexed.values {
            self.unique.remove(value);
        }
    }

    pub(super) fn know(&mut self, (home, key): Place, indexed: &Indexed) {
        for row in &indexed.rows {
            let list = self.lists.entry((home, row.index, row.within.clone())).or_default();
            list.insert((row.key.clone(), key.id), key.kind);
        }
        self.unique.extend(indexed.values.iter().map(|value| (value.clone(), (home, key))));
    }

    pub(super) fn by_unique(&self, value: &Unique) -> Option<&Record> {
        self.records.get(self.unique.get(value)?)
    }

    /// The records of a range, in its order.
    pub(super) fn range(&self, range: &Range, limit: usize) -> Vec<Record> {
        let places = if range.index == Index::OfKind { self.of_kind(range) } else { self.listed(range) };
        let places = places.into_iter().flatten();
        let ordered: Box<dyn Iterator<Item = Place>> =
            if range.falling { Box::new(places.rev()) } else { Box::new(places) };
        ordered.filter_map(|place| self.records.get(&place)).take(limit).cloned().collect()
    }

    fn of_kind(&self, range: &Range) -> Option<Places<'_>> {
        let kind = range.within.first().copied().and_then(RecordKind::from_number)?;
        let (from, to) = range.ids()?;
        let place = |id| (range.tenant, RecordRef { kind, id });
        let from = if from == Bound::Unbounded { Bound::Included(Uuid::nil()) } else { from };
        let to = if to == Bound::Unbounded { Bound::Included(Uuid::max()) } else { to };
        Some(Box::new(self.records.range((from.map(place), to.map(place))).map(|(place, _)| *place)))
    }

    fn listed(&self, range: &Range) -> Option<Places<'_>> {
        let list = self.lists.get(&(range.tenant, range.index, range.within.clone()))?;
        let home = range.tenant;
        let place = move |((_, id), kind): (&(Vec<u8>, Uuid), &RecordKind)| {
            (home, RecordRef { kind: *kind, id: *id })
        };
        Some(Box::new(list.range(range.ends()?).map(place)))
    }

    pub(super) fn last_run(&self, tenant: TenantId) -> RunNumber {
        self.last_runs.get(&tenant).copied().unwrap_or(RunNumber(0))
    }

    pub(super) fn journal(&self, tenant: TenantId) -> &[RawEntry] {
        self.journals.get(&tenant).map(Vec::as_slice).unwrap_or_default()
    }

    pub(super) fn head(&self, tenant: TenantId) -> Head {
        self.journal(tenant)
            .last()
            .map_or(Head::EMPTY, |last| Head { sequence: last.sequence, hash: last.hash })
    }

    pub(super) fn append(&mut self, entry: &RawEntry) {
        for key in entry.keys() {
            self.entry_keys.entry((entry.tenant, key.bytes())).or_default().push(entry.sequence);
        }
        self.journals.entry(entry.tenant).or_default().push(entry.clone());
    }

    pub(super) fn append_logon(&mut self, tenant: TenantId, row: &LogonRow) -> LogonNumber {
        let rows = self.logons.entry(tenant).or_default();
        rows.push(row.clone());
        LogonNumber(rows.len() as u64)
    }
}
