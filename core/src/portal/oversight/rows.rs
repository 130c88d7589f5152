//! Verifying records against the journal: each that it tells of stands as it was told last, can be read, and
//! is found by its values.

use crate::journal::Sequence;
use crate::portal::BATCH;
use crate::record::{RecordRef, Version};
use crate::{Record, Store, StoreError, StoreExt, TenantId, Unique};
use std::collections::BTreeMap;

/// Why records could not be said to stand as the journal tells.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Misplaced {
    /// The journal tells of it, and it is not there.
    #[error("a {} is missing: {}", .0.kind, .0.id)]
    Missing(RecordRef),
    /// It stands at another version than the one that was journaled last.
    #[error("a {} is not as the journal left it: {}", .0.kind, .0.id)]
    OtherVersion(RecordRef),
    /// One of its values finds something else, or nothing.
    #[error("a {} is not found by its values: {}", .0.kind, .0.id)]
    NotFound(RecordRef),
    /// Something could not be read.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// How many are compared at a time.
const SOME: usize = 500;

/// Reads every record that a tenant's journal tells of, and compares it with what was told last. How many
/// there are. Nobody may write meanwhile.
///
/// # Errors
/// [`Misplaced`] with the first record that does not stand as the journal tells.
pub async fn verify_records<S: Store + ?Sized>(store: &S, tenant: TenantId) -> Result<u64, Misplaced> {
    let told: Vec<(RecordRef, Version)> = told(store, tenant).await?.into_iter().collect();
    for some in told.chunks(SOME) {
        let keys: Vec<RecordRef> = some.iter().map(|(key, _)| *key).collect();
        let stand: BTreeMap<RecordRef, Record> =
            store.records_of(tenant, &keys).await?.into_iter().map(|record| (record.key(), record)).collect();
        for (key, version) in some {
            let record = stand.get(key).ok_or(Misplaced::Missing(*key))?;
            if record.version() != *version {
                return Err(Misplaced::OtherVersion(*key));
            }
            check_values(store, record).await?;
        }
    }
    Ok(told.len() as u64)
}

/// The version of each record that was told last.
async fn told<S: Store + ?Sized>(
    store: &S,
    tenant: TenantId,
) -> Result<BTreeMap<RecordRef, Version>, StoreError> {
    let (mut told, mut after) = (BTreeMap::new(), Sequence::START);
    loop {
        let (changes, upto) = store.changes(tenant, after, BATCH).await?;
        told.extend(changes.into_iter().map(|change| (change.record, change.version)));
        if upto <= after {
            return Ok(told);
        }
        after = upto;
    }
}

async fn check_values<S: Store + ?Sized>(store: &S, record: &Record) -> Result<(), Misplaced> {
    for value in Unique::all_of(record) {
        let found = store.find(&value).await?.map(|found| found.key());
        if found != Some(record.key()) {
            return Err(Misplaced::NotFound(record.key()));
        }
    }
    Ok(())
}
