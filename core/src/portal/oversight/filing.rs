//! Whether entries and rows of logon history are found by what they say, and by nothing else.
//!
//! Keys stand in tables of their own, beside the chain. They are checked while the journal is walked, a page
//! at a time, and nothing is kept of a page that is done:
//!
//! ```text
//! on this page           entries 21 to 40, of which 23 and 31 have the key K
//! found by K             4   23   31   52
//!                        │   └────┴── those of the page, all of them and no other
//!                        │            └── the next one, 52, has K
//!                        └── the very first one, 4, has K
//! ```
//! That 4 and 52 are all that they should be is found out on their own pages. It is enough, because whatever
//! is filed under K and lacks it stands before all others or behind one that has K.

use crate::journal::{EntryKey, LogonKey, LogonNumber, LogonRow, RawEntry, Sequence};
use crate::portal::BATCH;
use crate::{FacilityId, Journal, StoreError, TenantId};
use std::collections::BTreeMap;
use std::num::NonZeroU16;

/// A position that was found by a key, and whether what stands there has the key.
type Found = (u64, bool);

/// Checks the keys of one page of entries. Returns the first position at which they do not agree.
///
/// # Errors
/// What the store says.
pub(super) async fn misfiled_entry<S: Journal + ?Sized>(
    store: &S,
    page: &[RawEntry],
) -> Result<Option<Sequence>, StoreError> {
    let mut first = None;
    for (key, positions) in keys_of(page).into_values() {
        first = earlier(first, misfiled(store, &By::Entry(key), &positions).await?);
    }
    Ok(first.map(Sequence))
}

/// An entry without a payload may have lost its keys with it.
fn keys_of(page: &[RawEntry]) -> BTreeMap<Vec<u8>, (EntryKey, Vec<u64>)> {
    let mut keys = BTreeMap::new();
    for entry in page.iter().filter(|entry| entry.body.is_some()) {
        for key in entry.keys() {
            let (_, positions) = keys.entry(key.bytes()).or_insert_with(|| (key, Vec::new()));
            positions.push(entry.sequence.0);
        }
    }
    keys
}

/// Checks the keys of rows of logon history in their order. Returns whether all agree.
///
/// # Errors
/// What the store says.
pub(super) async fn logons_are_filed<S: Journal + ?Sized>(
    store: &S,
    tenant: TenantId,
    rows: &[(LogonNumber, LogonRow)],
) -> Result<bool, StoreError> {
    let mut facilities: BTreeMap<FacilityId, Vec<u64>> = BTreeMap::new();
    for (number, row) in rows {
        if let Some(facility) = row.facility {
            facilities.entry(facility).or_default().push(number.0);
        }
    }
    for (facility, numbers) in facilities {
        if misfiled(store, &By::Logon(tenant, facility), &numbers).await?.is_some() {
            return Ok(false);
        }
    }
    Ok(true)
}

/// A key by which something is found.
enum By {
    Entry(EntryKey),
    Logon(TenantId, FacilityId),
}

impl By {
    /// What is found after a position.
    async fn read<S: Journal + ?Sized>(
        &self,
        store: &S,
        after: u64,
        limit: NonZeroU16,
    ) -> Result<Vec<Found>, StoreError> {
        match self {
            Self::Entry(key) => {
                let found = store.entries(key, Some(Sequence(after)), false, limit).await?;
                Ok(found.iter().map(|entry| (entry.sequence.0, entry.keys().contains(key))).collect())
            }
            Self::Logon(tenant, facility) => {
                let key = LogonKey::Facility(*tenant, *facility);
                let found = store.logons(&key, LogonNumber(after), limit).await?;
                Ok(found.iter().map(|(number, row)| (number.0, row.facility == Some(*facility))).collect())
            }
        }
    }
}

/// Compares what should be found by a key, in rising order, with what is.
async fn misfiled<S: Journal + ?Sized>(
    store: &S,
    by: &By,
    expected: &[u64],
) -> Result<Option<u64>, StoreError> {
    let mut expected = expected.iter().copied().peekable();
    let Some(first) = expected.peek().copied() else { return Ok(None) };
    if let Some((position, false)) = by.read(store, 0, NonZeroU16::MIN).await?.first().copied() {
        return Ok(Some(position.min(first)));
    }
    let mut after = first.saturating_sub(1);
    loop {
        let found = by.read(store, after, one_more_than(expected.len())).await?;
        let Some((last, _)) = found.last().copied() else { return Ok(expected.next()) };
        after = last;
        for (position, has_key) in found {
            let is_in_turn = expected.peek().is_none_or(|next| position <= *next);
            if !has_key || !is_in_turn {
                return Ok(earlier(Some(position), expected.next()));
            }
            match expected.peek() {
                None => return Ok(None),
                Some(next) if *next == position => drop(expected.next()),
                // Its payload is gone, and it kept its key.
                Some(_) => {}
            }
        }
    }
}

fn one_more_than(count: usize) -> NonZeroU16 {
    let wanted = u16::try_from(count + 1).unwrap_or(u16::MAX);
    NonZeroU16::new(wanted).map_or(BATCH, |wanted| wanted.min(BATCH))
}

fn earlier(one: Option<u64>, other: Option<u64>) -> Option<u64> {
    one.into_iter().chain(other).min()
}
