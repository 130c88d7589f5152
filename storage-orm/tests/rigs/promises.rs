//! What a store acknowledged, and whether it is all there.

use super::ALL;
use super::journal::{journal, verify};
use bayboard::danger::AsRaw;
use bayboard::journal::{Head, RawEntry};
use bayboard::{Dispatch, DispatchFilter, Record, RecordRef, Store, StoreExt, TenantId, Version};
use std::collections::{BTreeMap, BTreeSet};
use uuid::Uuid;

/// The newest version acknowledged of each dispatch of one tenant, and the newest head.
#[derive(Clone, Debug, Default)]
pub struct Promises {
    versions: BTreeMap<Uuid, u32>,
    head: Option<Head>,
}

impl Promises {
    pub fn note(&mut self, record: &Record, head: &Head) {
        self.note_version(record.key().id, record.version().0, *head);
    }

    fn note_version(&mut self, id: Uuid, version: u32, head: Head) {
        let known = self.versions.entry(id).or_insert(version);
        *known = version.max(*known);
        if self.head.is_none_or(|newest| newest.sequence < head.sequence) && head.sequence.0 > 0 {
            self.head = Some(head);
        }
    }

    /// A promise as a line that a process can print before it is killed.
    pub fn line(record: &Record, head: &Head) -> String {
        format!("ACK {} {} {head}", record.key().id, record.version().0)
    }

    /// All of them as such lines.
    pub fn lines(&self) -> impl Iterator<Item = String> + '_ {
        let head = self.head.unwrap_or(Head::EMPTY);
        self.versions.iter().map(move |(id, version)| format!("ACK {id} {version} {head}"))
    }

    /// Takes such a line in; nothing for any other.
    pub fn read(&mut self, line: &str) -> Option<()> {
        let mut words = line.strip_prefix("ACK ")?.splitn(3, ' ');
        let (id, version) = (words.next()?.parse().ok()?, words.next()?.parse().ok()?);
        self.note_version(id, version, words.next()?.parse().ok()?);
        Some(())
    }

    pub fn len(&self) -> usize {
        self.versions.len()
    }

    /// Everything that must hold afterwards; the first thing that does not. Returns how many records are
    /// there.
    pub async fn check(&self, store: &dyn Store, tenant: TenantId) -> Result<usize, String> {
        let entries = journal(store, tenant).await;
        verify(&entries, tenant, self.head).map_err(|tampered| tampered.to_string())?;
        let dispatches = store.dispatches(tenant, &DispatchFilter::default(), ALL).await.unwrap();
        self.kept(&dispatches)?;
        runs_are_dense(&dispatches)?;
        whole(store, tenant, &dispatches, &entries).await?;
        Ok(dispatches.len())
    }

    fn kept(&self, dispatches: &[Dispatch]) -> Result<(), String> {
        let stored: BTreeMap<_, _> =
            dispatches.iter().map(|dispatch| (dispatch.id().as_uuid(), dispatch.version().0)).collect();
        let lost =
            self.versions.iter().find(|(id, version)| stored.get(id).is_none_or(|stored| stored < version));
        lost.map_or(Ok(()), |(id, version)| Err(format!("{id} was promised at version {version}")))
    }
}

/// The list comes by falling run number.
fn runs_are_dense(dispatches: &[Dispatch]) -> Result<(), String> {
    let numbers =
        dispatches.iter().rev().map(|dispatch| dispatch.as_raw().run_number.map_or(0, |number| number.0));
    if numbers.eq(1..=dispatches.len() as u64) { Ok(()) } else { Err("run numbers have a gap".to_owned()) }
}

/// No record without its entry, no entry without its record.
async fn whole(
    store: &dyn Store,
    tenant: TenantId,
    dispatches: &[Dispatch],
    entries: &[RawEntry],
) -> Result<(), String> {
    let told: BTreeSet<(RecordRef, Version)> =
        entries.iter().filter_map(|entry| entry.record.zip(entry.version)).collect();
    let records: Vec<Record> = dispatches.iter().cloned().map(Record::from).collect();
    let untold = records.iter().find(|record| !told.contains(&(record.key(), record.version())));
    if let Some(record) = untold {
        return Err(format!("{} has no entry", record.key().id));
    }
    let keys: Vec<RecordRef> =
        told.iter().map(|(key, _)| *key).collect::<BTreeSet<_>>().into_iter().collect();
    let there = store.records(tenant, &keys).await.unwrap().len();
    if there == keys.len() { Ok(()) } else { Err("an entry has no record".to_owned()) }
}
