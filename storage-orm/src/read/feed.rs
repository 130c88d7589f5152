//! The change feed: the entries that changed a record, after a position, and how far the answer reaches.
//!
//! The head is read first. An entry is written in one transaction with the head that counts it, so all
//! entries up to that head can be read by then, and what is committed from then on lies beyond it:
//!
//! ```text
//! journal             4 change   5 shown   6 change   7 shown   │ the head is read │   8 change
//! changes after 3     4 and 6, up to 7
//! changes after 7     8, up to 8
//! ```
//! "Up to 6", where the last change is, would have every look read 7 again. A head that is read after the
//! entries may say 8, which the reader has not seen. A full page reaches to its last entry only.

use super::rows::models;
use crate::OrmStore;
use crate::sql::fixed;
use crate::table::journal_entry::COLUMNS;
use crate::table::{change, journal_entry, sequence, signed};
use bayboard::journal::{EntryKind, Sequence};
use bayboard::{Change, Journal, StoreError, StoredWord, TenantId};
use sea_orm::Value;
use std::num::NonZeroU16;

/// As the port has it.
pub(super) async fn changes(
    store: &OrmStore,
    tenant: TenantId,
    after: Sequence,
    limit: NonZeroU16,
) -> Result<(Vec<Change>, Sequence), StoreError> {
    let upto = store.head(tenant).await?.sequence;
    if upto <= after {
        return Ok((Vec::new(), after));
    }
    let text = format!(
        "SELECT {COLUMNS} FROM bayboard_journal_entry AS entry WHERE entry.tenant = $1 AND entry.sequence > $2 \
         AND entry.sequence <= $3 AND entry.kind IN ($4, $5) ORDER BY entry.sequence LIMIT $6"
    );
    let kinds = [EntryKind::Change, EntryKind::Erasure].map(|kind| Value::from(i16::from(kind.number())));
    let ends = [tenant.as_uuid().into(), signed(after.0).into(), signed(upto.0).into()];
    let values = ends.into_iter().chain(kinds).chain([i64::from(limit.get()).into()]);
    let rows = store.all(fixed(store.dialect, &text, values)).await?;
    let rows = models::<journal_entry::Model>(&rows)?;
    let full = rows.len() == usize::from(limit.get());
    let reach = rows.last().filter(|_| full).map(|last| sequence(last.sequence)).transpose()?;
    let changes = rows.iter().filter_map(|row| change(row).transpose()).collect::<Result<_, _>>()?;
    Ok((changes, reach.unwrap_or(upto)))
}
