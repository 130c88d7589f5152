//! What the store holds, and how one record is put in its place.

use crate::journal::{Head, LogonRow, RawEntry};
use crate::unique::Unique;
use crate::{Claimed, GuardKey, IdempotencyKey, KeyId, Record, RecordKind, RecordRef, RunNumber, TenantId, Timestamp};
use std::collections::BTreeMap;
use uuid::Uuid;

/// Whose record, and which.
pub(super) type Place = (TenantId, RecordRef);

#[derive(Default)]
pub(super) struct State {
    pub(super) records: BTreeMap<Place, Record>,
    pub(super) unique: BTreeMap<Unique, Place>,
    pub(super) runs: BTreeMap<(TenantId, RunNumber), RecordRef>,
    pub(super) journals: BTreeMap<TenantId, Vec<RawEntry>>,
    pub(super) logons: BTreeMap<TenantId, Vec<LogonRow>>,
    pub(super) claims: BTreeMap<(TenantId, IdempotencyKey), (Timestamp, Claimed)>,
    pub(super) windows: BTreeMap<GuardKey, (Timestamp, u32)>,
    pub(super) key_checks: BTreeMap<KeyId, [u8; 32]>,
}

impl State {
    /// Puts a record in its place, or takes it out, and returns what stood there.
    pub(super) fn replace(&mut self, place: Place, record: Option<Record>) -> Option<Record> {
        let before = self.records.remove(&place);
        if let Some(before) = &before {
            for value in Unique::all_of(before) {
                self.unique.remove(&value);
            }
            run_of(place, before).map(|run| self.runs.remove(&run));
        }
        if let Some(record) = record {
            self.unique.extend(Unique::all_of(&record).into_iter().map(|value| (value, place)));
            self.runs.extend(run_of(place, &record).map(|run| (run, place.1)));
            self.records.insert(place, record);
        }
        before
    }
    /// A tenant's records of one kind, by id.
    pub(super) fn of_kind(&self, tenant: TenantId, kind: RecordKind) -> impl Iterator<Item = &Record> {
        let first = (tenant, RecordRef { kind, id: Uuid::nil() });
        self.records.range(first..).take_while(move |((owner, key), _)| (*owner, key.kind) == (tenant, kind)).map(|(_, it)| it)
    }
    pub(super) fn by_unique(&self, value: &Unique) -> Option<&Record> {
        self.records.get(self.unique.get(value)?)
    }
    /// A tenant's dispatches with run numbers below this one, the highest first.
    pub(super) fn by_falling_run(&self, tenant: TenantId, before: RunNumber) -> impl Iterator<Item = &Record> {
        let runs = self.runs.range((tenant, RunNumber(0))..(tenant, before)).rev();
        runs.filter_map(move |(_, key)| self.records.get(&(tenant, *key)))
    }
    pub(super) fn last_run(&self, tenant: TenantId) -> RunNumber {
        let upto = (tenant, RunNumber(u64::MAX));
        let last = self.runs.range(..=upto).next_back().filter(|((owner, _), _)| *owner == tenant);
        last.map_or(RunNumber(0), |((_, run), _)| *run)
    }
    pub(super) fn journal(&self, tenant: TenantId) -> &[RawEntry] {
        self.journals.get(&tenant).map(Vec::as_slice).unwrap_or_default()
    }
    pub(super) fn head(&self, tenant: TenantId) -> Head {
        self.journal(tenant).last().map_or(Head::EMPTY, |last| Head { sequence: last.sequence, hash: last.hash })
    }
}

fn run_of(place: Place, record: &Record) -> Option<(TenantId, RunNumber)> {
    match record {
        Record::Dispatch(dispatch) => dispatch.0.run_number.map(|run| (place.0, run)),
        _ => None,
    }
}
