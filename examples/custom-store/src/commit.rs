//! The one way to write records: a transaction per change set. The engine has one writer, so the head is held
//! from its start.

use crate::RedbStore;
use crate::fault::{Answer, Found};
use crate::tables::{ENTRIES, ENTRY_KEYS, HEADS, LISTS, Place, RECORDS, UNIQUE, bits, head, place};
use crate::{cells, guards};
use async_trait::async_trait;
use bayboard::danger::{encode, encode_part};
use bayboard::journal::RawEntry;
use bayboard::{ChangeSet, Commit, Committed, IndexRow, StoreError, StoredWord, Version, Write};
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
    guards::claim(transaction, changes)?;
    let mut heads = transaction.open_table(HEADS)?;
    let (before, last_run) = head(&heads, changes.tenant())?;
    let linked = changes.link(before, last_run);
    linked.writes.iter().try_for_each(|write| put(transaction, write))?;
    index(transaction, &linked.writes)?;
    cells::swap(transaction, changes.tenant(), changes.swaps(), changes.at())?;
    append(transaction, &linked.entries)?;
    heads.insert(bits(changes.tenant()), (linked.head.sequence.0, &linked.head.hash, linked.last_run.0))?;
    Ok(linked.into())
}

fn append(transaction: &WriteTransaction, entries: &[RawEntry]) -> Found<()> {
    let (mut journal, mut keys) = (transaction.open_table(ENTRIES)?, transaction.open_table(ENTRY_KEYS)?);
    for entry in entries {
        let (tenant, sequence) = (bits(entry.tenant), entry.sequence.0);
        journal.insert((tenant, sequence), encode_part(entry).as_slice())?;
        entry
            .keys()
            .iter()
            .try_for_each(|key| keys.insert((tenant, &key.bytes()[..], sequence), ()).map(drop))?;
    }
    Ok(())
}

/// Writes one record at the version it expects, or says that it has another.
fn put(transaction: &WriteTransaction, write: &Write) -> Found<()> {
    let (record, mut records) = (&write.record, transaction.open_table(RECORDS)?);
    let place = place(record.home(), record.key());
    let before =
        records.insert(place, (record.version().0, &encode(record)[..]))?.map(|row| Version(row.value().0));
    if before == write.expected { Ok(()) } else { Err(StoreError::Conflict { record: record.key() }.into()) }
}

/// All that goes, goes first: what one record gives up another may take.
fn index(transaction: &WriteTransaction, writes: &[Write]) -> Found<()> {
    let (mut unique, mut lists) = (transaction.open_table(UNIQUE)?, transaction.open_table(LISTS)?);
    let placed = || writes.iter().map(|write| (write, place(write.record.home(), write.record.key())));
    for (write, place) in placed() {
        write.goes.values.iter().try_for_each(|value| unique.remove(&value.bytes()[..]).map(drop))?;
        write.goes.rows.iter().try_for_each(|row| lists.remove(listing(place, row)).map(drop))?;
    }
    for (write, place) in placed() {
        for value in &write.comes.values {
            if unique.insert(&value.bytes()[..], place)?.is_some() {
                return Err(StoreError::Duplicate { key: value.key() }.into());
            }
        }
        write.comes.rows.iter().try_for_each(|row| lists.insert(listing(place, row), place.1).map(drop))?;
    }
    Ok(())
}

fn listing((home, _, id): Place, row: &IndexRow) -> (u128, u8, &[u8], &[u8], u128) {
    (home, row.index.number(), &row.within, &row.key, id)
}
