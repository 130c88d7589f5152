//! Dropping the payloads of a journal whose time is over.
//!
//! It does not go through a writer, since the role that may drop payloads, and nothing else, can lock no
//! head. It needs no transaction either: keys are deleted before the payload by which the entry is found, so
//! whoever is broken off finds the same entries again.

use crate::OrmStore;
use crate::fault::unavailable;
use crate::read::entry;
use crate::sql::{delete, fixed};
use crate::table::journal_entry::COLUMNS;
use crate::table::{body_row, entry_key, journal_body, key_rows, signed};
use bayboard::journal::{EntryKey, EntryKind, RawEntry, Sequence};
use bayboard::{Journal, StoreError, StoredWord, TenantId, Word};
use sea_orm::{ConnectionTrait, Statement, Value};
use std::num::NonZeroU16;

/// As the port has it.
pub(crate) async fn drop_payloads(
    store: &OrmStore,
    tenant: TenantId,
    under: Sequence,
    after: Sequence,
    limit: NonZeroU16,
) -> Result<Option<Sequence>, StoreError> {
    let upto = upto(store, tenant, under).await?;
    let told = told(store, tenant, after, upto, limit).await?;
    let keys: Vec<entry_key::Model> = told.iter().flat_map(key_rows).collect();
    let bodies: Vec<journal_body::Model> = told.iter().filter_map(body_row).collect();
    execute(store, delete::<entry_key::Entity>(store.dialect, &keys)).await?;
    execute(store, delete::<journal_body::Entity>(store.dialect, &bodies)).await?;
    Ok(told.last().map(|entry| entry.sequence))
}

async fn upto(store: &OrmStore, tenant: TenantId, under: Sequence) -> Result<Sequence, StoreError> {
    let before = Sequence(under.0.saturating_sub(1));
    let found = store.entries(&EntryKey::All(tenant), Some(before), false, NonZeroU16::MIN).await?;
    let says = found.first().filter(|entry| entry.sequence == under).and_then(RawEntry::drops_upto);
    says.ok_or(StoreError::NoRetention { under })
}

/// Entries of the stretch that have a payload to drop.
async fn told(
    store: &OrmStore,
    tenant: TenantId,
    after: Sequence,
    upto: Sequence,
    limit: NonZeroU16,
) -> Result<Vec<RawEntry>, StoreError> {
    let kinds = EntryKind::ALL.iter().filter(|kind| !kind.outlives_retention());
    let kinds: Vec<String> = kinds.map(|kind| kind.number().to_string()).collect();
    let text = format!(
        "SELECT {COLUMNS}, body.salt, body.payload FROM bayboard_journal_body AS body \
         CROSS JOIN bayboard_journal_entry AS entry WHERE body.tenant = $1 AND body.sequence > $2 AND body.sequence <= $3 \
         AND entry.tenant = body.tenant AND entry.sequence = body.sequence AND entry.kind IN ({}) \
         ORDER BY body.sequence LIMIT $4",
        kinds.join(", ")
    );
    let values: [Value; 4] = [
        tenant.as_uuid().into(),
        signed(after.0).into(),
        signed(upto.0).into(),
        i64::from(limit.get()).into(),
    ];
    store.all(fixed(store.dialect, &text, values)).await?.iter().map(entry).collect()
}

async fn execute(store: &OrmStore, statements: impl Iterator<Item = Statement>) -> Result<(), StoreError> {
    for statement in statements {
        store.writer.execute_raw(statement).await.map_err(|error| unavailable(&error))?;
    }
    Ok(())
}
