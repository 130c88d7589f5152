//! The one way to write records: a transaction per change set. The engine has one writer, so the head is held from its start.

use crate::RedbStore;
use crate::fault::{Answer, Found};
use crate::guards::claim;
use crate::records::one;
use crate::tables::{
    ENTRIES, EVERY, FEED, HEADS, LISTS, LIVE, ListKey, NEWEST, OPEN, RECORDS, UNIQUE, bits, head, moment_of, place,
};
use async_trait::async_trait;
use bayboard::danger::{AsRaw, Unique, encode, encode_part};
use bayboard::journal::RawEntry;
use bayboard::{ChangeSet, Commit, Committed, Record, StoreError, Word, Write};
use redb::WriteTransaction;

#[async_trait]
impl Commit for RedbStore {
    async fn commit(&self, changes: &ChangeSet) -> Answer<Committed> {
        let changes = changes.clone();
        self.write(move |transaction| apply(transaction, &changes)).await
    }
}

fn apply(transaction: &WriteTransaction, changes: &ChangeSet) -> Found<Committed> {
    // The claim first: a repeated request finds its own values taken, and must not hear of that.
    claim(transaction, changes)?;
    let mut heads = transaction.open_table(HEADS)?;
    let (before, last_run) = head(&heads, changes.tenant())?;
    let linked = changes.link(before, last_run);
    linked.writes.iter().try_for_each(|write| put(transaction, write))?;
    append(transaction, &linked.entries)?;
    heads.insert(bits(changes.tenant()), (linked.head.sequence.0, &linked.head.hash, linked.last_run.0))?;
    Ok(linked.into())
}

fn append(transaction: &WriteTransaction, entries: &[RawEntry]) -> Found<()> {
    let mut journal = transaction.open_table(ENTRIES)?;
    let (mut feed, mut newest) = (transaction.open_table(FEED)?, transaction.open_table(NEWEST)?);
    for entry in entries {
        let (tenant, sequence) = (bits(entry.tenant), entry.sequence.0);
        journal.insert((tenant, sequence), encode_part(entry).as_slice())?;
        newest.insert((tenant, entry.kind.word()), sequence)?;
        if let (true, Some(record), Some(version)) = (entry.is_change(), entry.record, entry.version) {
            feed.insert((tenant, sequence), (record.kind.word(), record.id.as_u128(), version.0))?;
        }
    }
    Ok(())
}

/// Writes one record at the version it expects, or says what stands in its way.
fn put(transaction: &WriteTransaction, Write { record, expected }: &Write) -> Found<()> {
    let (mut records, place) = (transaction.open_table(RECORDS)?, place(record.tenant(), record.key()));
    let before: Option<Record> = one(&records, place)?;
    if before.as_ref().map(Record::version) != *expected {
        return Err(StoreError::Conflict { record: record.key() }.into());
    }
    records.insert(place, encode(record).as_slice())?;
    let mut unique = transaction.open_table(UNIQUE)?;
    for value in before.iter().flat_map(Unique::all_of) {
        unique.remove(value.bytes().as_slice())?;
    }
    for value in Unique::all_of(record) {
        // What this record held before is free by now: whoever holds the value is another.
        if unique.insert(value.bytes().as_slice(), place)?.is_some() {
            return Err(StoreError::Duplicate { key: value.key() }.into());
        }
    }
    let mut lists = transaction.open_table(LISTS)?;
    before.iter().flat_map(lists_of).try_for_each(|key| lists.remove(key).map(drop))?;
    Ok(lists_of(record).into_iter().try_for_each(|key| lists.insert(key, ()).map(drop))?)
}

/// Where a dispatch stands on lists.
fn lists_of(record: &Record) -> Vec<ListKey> {
    let Record::Dispatch(dispatch) = record else { return Vec::new() };
    let (raw, settled) = (dispatch.as_raw(), dispatch.settled_at());
    let run = raw.run_number.map_or(0, |run| run.0);
    let ends = [raw.origin.facility, raw.destination.facility].into_iter().flatten().map(|id| id.as_uuid().as_u128());
    let by_run = [EVERY].into_iter().chain(settled.is_none().then_some(OPEN)).chain(ends).map(|list| (list, run));
    let live = (LIVE, settled.map_or(u64::MAX, moment_of));
    by_run.chain([live]).map(|(list, rank)| (bits(raw.tenant), list, rank, raw.id.as_uuid().as_u128())).collect()
}
