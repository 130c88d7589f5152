//! What is kept, and under which keys. Ids are their 128 bits; what belongs to a tenant begins with the
//! tenant.

use crate::fault::Found;
use bayboard::journal::{Head, Sequence};
use bayboard::{RecordRef, RunNumber, StoreError, StoredWord, TenantId};
use redb::{ReadableTable, TableDefinition, WriteTransaction};
use std::ops::RangeInclusive;

pub(crate) type Bytes = &'static [u8];
pub(crate) type Id = &'static [u8; 32];
/// Where a record stands: its home, the number of its kind, and its id.
pub(crate) type Place = (u128, u8, u128);
/// The head's sequence and hash, and the highest run number given.
pub(crate) type HeadRow = (u64, Id, u64);
/// When it lapses, and `danger::encode_part`.
pub(crate) type ClaimRow = (i64, Bytes);
/// Tenant, space and id.
pub(crate) type CellPlace = (u128, u8, Id);
/// Version, owner, rank, until, and the bytes unless it is a tombstone.
pub(crate) type CellRow = (u64, u128, i64, i64, Option<Bytes>);

/// The version, and `danger::encode`.
pub(crate) const RECORDS: TableDefinition<Place, (u32, Bytes)> = TableDefinition::new("records");
/// `IndexRow`s: home, index, within, key and the record's id; and the number of its kind.
pub(crate) const LISTS: TableDefinition<(u128, u8, Bytes, Bytes, u128), u8> = TableDefinition::new("lists");
/// By `Unique::bytes`: who holds the value.
pub(crate) const UNIQUE: TableDefinition<Bytes, Place> = TableDefinition::new("unique");
pub(crate) const HEADS: TableDefinition<u128, HeadRow> = TableDefinition::new("heads");
/// `danger::encode_part`, by tenant and sequence.
pub(crate) const ENTRIES: TableDefinition<(u128, u64), Bytes> = TableDefinition::new("entries");
/// By tenant, `EntryKey::bytes` and sequence: what finds entries.
pub(crate) const ENTRY_KEYS: TableDefinition<(u128, Bytes, u64), ()> = TableDefinition::new("entry_keys");
/// `danger::encode_part`, by tenant and number.
pub(crate) const LOGONS: TableDefinition<(u128, u64), Bytes> = TableDefinition::new("logons");
pub(crate) const CLAIMS: TableDefinition<(u128, Id), ClaimRow> = TableDefinition::new("claims");
/// By guard key: when the window ends, and how many tries went through.
pub(crate) const WINDOWS: TableDefinition<Id, (i64, u32)> = TableDefinition::new("windows");
pub(crate) const KEY_CHECKS: TableDefinition<u32, Id> = TableDefinition::new("key_checks");
pub(crate) const CELLS: TableDefinition<CellPlace, CellRow> = TableDefinition::new("cells");
/// Where cells that are no tombstones stand in their space: by tenant, space, rank and id, the owner and
/// until when.
pub(crate) const RANKS: TableDefinition<(u128, u8, i64, Id), (u128, i64)> = TableDefinition::new("ranks");
const META: TableDefinition<&str, u32> = TableDefinition::new("meta");

const SCHEMA: u32 = 1;

/// Makes every table, so that readers find them, or refuses a file of a newer version.
pub(crate) fn prepare(transaction: &WriteTransaction) -> Found<()> {
    let mut meta = transaction.open_table(META)?;
    let found = meta.get("schema")?.map_or(SCHEMA, |number| number.value());
    if found > SCHEMA {
        return Err(StoreError::NewerSchema { found, known: SCHEMA }.into());
    }
    meta.insert("schema", SCHEMA)?;
    macro_rules! make { ($($table:ident)+) => { $(transaction.open_table($table)?;)+ } }
    make!(RECORDS LISTS UNIQUE HEADS ENTRIES ENTRY_KEYS LOGONS CLAIMS WINDOWS KEY_CHECKS CELLS RANKS);
    Ok(())
}

pub(crate) fn sweep(transaction: &WriteTransaction, before: i64) -> Found<()> {
    transaction.open_table(CLAIMS)?.retain(|_, (end, _)| end >= before)?;
    transaction.open_table(WINDOWS)?.retain(|_, (end, _)| end >= before)?;
    transaction.open_table(CELLS)?.retain(|_, (_, _, _, until, _)| until >= before)?;
    Ok(transaction.open_table(RANKS)?.retain(|_, (_, until)| until >= before)?)
}

pub(crate) fn bits(tenant: TenantId) -> u128 {
    tenant.as_uuid().as_u128()
}

pub(crate) fn place(home: TenantId, key: RecordRef) -> Place {
    (bits(home), key.kind.number(), key.id.as_u128())
}

/// Numbered rows of a tenant, after this number.
pub(crate) fn after(tenant: TenantId, number: u64) -> RangeInclusive<(u128, u64)> {
    (bits(tenant), number.saturating_add(1))..=(bits(tenant), u64::MAX)
}

/// The tenant's head, and the highest run number given.
pub(crate) fn head(heads: &impl ReadableTable<u128, HeadRow>, tenant: TenantId) -> Found<(Head, RunNumber)> {
    let Some(row) = heads.get(bits(tenant))? else { return Ok((Head::EMPTY, RunNumber(0))) };
    let (sequence, hash, run) = row.value();
    Ok((Head { sequence: Sequence(sequence), hash: *hash }, RunNumber(run)))
}
