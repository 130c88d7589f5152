//! What is kept, and under which keys. Ids are their 128 bits; what belongs to a tenant begins with the tenant.

use crate::fault::Fault;
use bayboard::journal::{Head, Sequence};
use bayboard::{Record, RecordKind, RecordRef, RunNumber, StoreError, TenantId, Word};
use redb::{ReadableTable, TableDefinition, WriteTransaction};

/// Where a record stands: kind, tenant, id. The kind first, so that all tenants stand together.
pub(crate) type Place<'a> = (&'a str, u128, u128);
/// The head's sequence and hash, and the highest run number given.
pub(crate) type HeadRow = (u64, &'static [u8; 32], u64);

/// `danger::encode`
pub(crate) const RECORDS: TableDefinition<Place<'static>, &[u8]> = TableDefinition::new("records");
/// By `Unique::bytes`: who holds the value.
pub(crate) const UNIQUE: TableDefinition<&[u8], Place<'static>> = TableDefinition::new("unique");
/// By tenant, list and run number: the dispatch. The lists are [`EVERY`], [`OPEN`] and each facility's.
pub(crate) const LISTS: TableDefinition<(u128, u128, u64), u128> = TableDefinition::new("lists");
/// By tenant, moment of settling and id: what boards may show. Open ones settle at the end of time.
pub(crate) const LIVE: TableDefinition<(u128, i64, u128), ()> = TableDefinition::new("live");
pub(crate) const HEADS: TableDefinition<u128, HeadRow> = TableDefinition::new("heads");
/// `danger::encode_part`, by tenant and sequence.
pub(crate) const ENTRIES: TableDefinition<(u128, u64), &[u8]> = TableDefinition::new("entries");
/// By tenant and sequence: kind, id and version of what changed.
pub(crate) const FEED: TableDefinition<(u128, u64), (&str, u128, u32)> = TableDefinition::new("feed");
/// By tenant and kind of entry: the newest one's sequence.
pub(crate) const NEWEST: TableDefinition<(u128, &str), u64> = TableDefinition::new("newest");
/// `danger::encode_part`, by tenant and number.
pub(crate) const LOGONS: TableDefinition<(u128, u64), &[u8]> = TableDefinition::new("logons");
/// What lapses, with the moment at which it does.
pub(crate) const LAPSING: TableDefinition<&[u8], (i64, &[u8])> = TableDefinition::new("lapsing");
/// The same by that moment, to be swept.
pub(crate) const LAPSES: TableDefinition<(i64, &[u8]), ()> = TableDefinition::new("lapses");
pub(crate) const KEY_CHECKS: TableDefinition<u32, &[u8; 32]> = TableDefinition::new("key_checks");
const META: TableDefinition<&str, u32> = TableDefinition::new("meta");

/// The lists that belong to no facility: no facility has these ids.
pub(crate) const EVERY: u128 = u128::MIN;
pub(crate) const OPEN: u128 = u128::MAX;

/// Counts the changes of this file.
const SCHEMA: u32 = 1;

/// Makes every table, so that readers find them, or refuses a file of a newer version.
pub(crate) fn prepare(transaction: &WriteTransaction) -> Result<(), Fault> {
    let mut meta = transaction.open_table(META)?;
    let found = meta.get("schema")?.map_or(SCHEMA, |number| number.value());
    if found > SCHEMA {
        return Err(StoreError::NewerSchema { found, known: SCHEMA }.into());
    }
    meta.insert("schema", SCHEMA)?;
    transaction.open_table(RECORDS)?;
    transaction.open_table(UNIQUE)?;
    transaction.open_table(LISTS)?;
    transaction.open_table(LIVE)?;
    transaction.open_table(HEADS)?;
    transaction.open_table(ENTRIES)?;
    transaction.open_table(FEED)?;
    transaction.open_table(NEWEST)?;
    transaction.open_table(LOGONS)?;
    transaction.open_table(LAPSING)?;
    transaction.open_table(LAPSES)?;
    transaction.open_table(KEY_CHECKS)?;
    Ok(())
}

pub(crate) fn bits(tenant: TenantId) -> u128 {
    tenant.as_uuid().as_u128()
}
pub(crate) fn place(tenant: TenantId, key: RecordRef) -> Place<'static> {
    (key.kind.word(), bits(tenant), key.id.as_u128())
}
pub(crate) fn place_of(record: &Record) -> Place<'static> {
    place(record.tenant(), record.key())
}
/// Where the tenant's records of a kind stand, from this id on.
pub(crate) fn places(tenant: TenantId, kind: RecordKind, from: u128) -> std::ops::RangeInclusive<Place<'static>> {
    (kind.word(), bits(tenant), from)..=(kind.word(), bits(tenant), u128::MAX)
}
/// Numbered rows of a tenant, after this number.
pub(crate) fn after(tenant: TenantId, number: u64) -> std::ops::RangeInclusive<(u128, u64)> {
    (bits(tenant), number.saturating_add(1))..=(bits(tenant), u64::MAX)
}
/// The tenant's head, and the highest run number given.
pub(crate) fn head(heads: &impl ReadableTable<u128, HeadRow>, tenant: TenantId) -> Result<(Head, RunNumber), Fault> {
    let Some(row) = heads.get(bits(tenant))? else { return Ok((Head::EMPTY, RunNumber(0))) };
    let (sequence, hash, run) = row.value();
    Ok((Head { sequence: Sequence(sequence), hash: *hash }, RunNumber(run)))
}
