//! What is kept, and under which keys. Ids are their 128 bits; what belongs to a tenant begins with the tenant.

use crate::fault::Found;
use bayboard::journal::{Head, Sequence};
use bayboard::{RecordKind, RecordRef, RunNumber, StoreError, TenantId, Timestamp, Word};
use redb::{ReadableTable, TableDefinition, WriteTransaction};
use std::ops::RangeInclusive;

pub(crate) type Bytes = &'static [u8];
/// Where a record stands: kind, tenant, id. The kind first, so that all tenants stand together.
pub(crate) type Place<'a> = (&'a str, u128, u128);
pub(crate) type Places = RangeInclusive<Place<'static>>;
/// Tenant, list, rank on it and the dispatch's id.
pub(crate) type ListKey = (u128, u128, u64, u128);
pub(crate) type ListKeys = RangeInclusive<ListKey>;
/// The head's sequence and hash, and the highest run number given.
pub(crate) type HeadRow = (u64, &'static [u8; 32], u64);
pub(crate) type ClaimKey = (u128, &'static [u8; 32]);
pub(crate) type ClaimRow = (i64, Bytes);

/// `danger::encode`
pub(crate) const RECORDS: TableDefinition<Place<'static>, &[u8]> = TableDefinition::new("records");
/// By `Unique::bytes`: who holds the value.
pub(crate) const UNIQUE: TableDefinition<&[u8], Place<'static>> = TableDefinition::new("unique");
/// Where dispatches stand on lists: [`EVERY`], [`OPEN`] and each facility's by run number, [`LIVE`] by the moment of settling.
pub(crate) const LISTS: TableDefinition<ListKey, ()> = TableDefinition::new("lists");
pub(crate) const HEADS: TableDefinition<u128, HeadRow> = TableDefinition::new("heads");
/// `danger::encode_part`, by tenant and sequence.
pub(crate) const ENTRIES: TableDefinition<(u128, u64), &[u8]> = TableDefinition::new("entries");
/// By tenant and sequence: kind, id and version of what changed.
pub(crate) const FEED: TableDefinition<(u128, u64), (&str, u128, u32)> = TableDefinition::new("feed");
/// By tenant and kind of entry: the newest one's sequence.
pub(crate) const NEWEST: TableDefinition<(u128, &str), u64> = TableDefinition::new("newest");
/// `danger::encode_part`, by tenant and number.
pub(crate) const LOGONS: TableDefinition<(u128, u64), &[u8]> = TableDefinition::new("logons");
/// By tenant and key: when the claim lapses, and `danger::encode_part`.
pub(crate) const CLAIMS: TableDefinition<ClaimKey, ClaimRow> = TableDefinition::new("claims");
/// By guard key: when the window ends, and how many tries went through.
pub(crate) const WINDOWS: TableDefinition<&[u8; 32], (i64, u32)> = TableDefinition::new("windows");
pub(crate) const KEY_CHECKS: TableDefinition<u32, &[u8; 32]> = TableDefinition::new("key_checks");
const META: TableDefinition<&str, u32> = TableDefinition::new("meta");

/// The lists that belong to no facility: no facility has these ids.
pub(crate) const EVERY: u128 = u128::MIN;
pub(crate) const OPEN: u128 = u128::MAX;
/// What boards may show: an open dispatch settles at the end of time.
pub(crate) const LIVE: u128 = u128::MAX - 1;

/// Counts the changes of this file.
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
    make!(RECORDS UNIQUE LISTS HEADS ENTRIES FEED NEWEST LOGONS CLAIMS WINDOWS KEY_CHECKS);
    Ok(())
}

/// Drops what lapsed before this moment.
pub(crate) fn sweep(transaction: &WriteTransaction, before: i64) -> Found<()> {
    transaction.open_table(CLAIMS)?.retain(|_, (end, _)| end >= before)?;
    Ok(transaction.open_table(WINDOWS)?.retain(|_, (end, _)| end >= before)?)
}

pub(crate) fn bits(tenant: TenantId) -> u128 {
    tenant.as_uuid().as_u128()
}
pub(crate) fn moment_of(at: Timestamp) -> u64 {
    u64::try_from(at.as_micros()).unwrap_or(0)
}
pub(crate) fn place(tenant: TenantId, key: RecordRef) -> Place<'static> {
    (key.kind.word(), bits(tenant), key.id.as_u128())
}
/// Where the tenant's records of a kind stand, from this id on.
pub(crate) fn places(tenant: TenantId, kind: RecordKind, from: u128) -> Places {
    (kind.word(), bits(tenant), from)..=(kind.word(), bits(tenant), u128::MAX)
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
