//! Verifying one journal as it stands in a store: its chain, its payloads, the head kept beside it, and logon
//! history.

use super::filing::{logons_are_filed, misfiled_entry};
use crate::journal::{
    EntryKey, Fault, Head, LogonDigest, LogonKey, LogonNumber, LogonRow, RawEntry, Tampered, Verifier,
};
use crate::portal::BATCH;
use crate::{Journal, StoreError, TenantId};

/// What was found of a journal that holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Verified {
    /// The newest entry, to be kept elsewhere.
    pub head: Head,
    /// Rows of logon history after the last digest. Until the next one nothing shows whether they were
    /// altered.
    pub undigested: u64,
}

/// Why a journal could not be said to hold.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Unverified {
    /// It does not hold.
    #[error(transparent)]
    Tampered(#[from] Tampered),
    /// It could not be read to its end; try again.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// Reads a whole journal and checks it against itself, against the head that the store keeps, and against a
/// saved head if there is one. Rows of logon history are checked against the digests on the chain, and the
/// keys by which entries and rows are found against what has them. What is committed meanwhile is read too.
/// It is read in pages, none of which is kept.
///
/// Whoever can write to the database can make a whole new history that holds. Only a saved head, kept where
/// they cannot reach it, shows that.
///
/// # Errors
/// [`Unverified::Tampered`] with the first position that does not hold, [`Unverified::Store`].
pub async fn verify_journal<S: Journal + ?Sized>(
    store: &S,
    tenant: TenantId,
    saved: Option<Head>,
) -> Result<Verified, Unverified> {
    let mut verifier = Verifier::new(tenant, saved);
    loop {
        walk(store, tenant, &mut verifier).await?;
        // Asked after the entries were read, so it can be ahead of them and never behind.
        let kept = store.head(tenant).await?;
        if kept.sequence <= verifier.head().sequence {
            check_head(kept, verifier.head())?;
            break;
        }
        let next = verifier.head().sequence;
        if store.entries(&EntryKey::All(tenant), Some(next), false, BATCH).await?.is_empty() {
            return Err(Tampered { sequence: next.next(), fault: Fault::Missing }.into());
        }
    }
    let undigested = count_logons(store, tenant, &verifier).await?;
    Ok(Verified { head: verifier.finish()?, undigested })
}

pub(super) fn check_head(kept: Head, walked: Head) -> Result<(), Tampered> {
    let fault = Fault::NotTheKeptHead;
    if kept == walked { Ok(()) } else { Err(Tampered { sequence: walked.sequence, fault }) }
}

/// Checks the entries after those that were checked already.
async fn walk<S: Journal + ?Sized>(
    store: &S,
    tenant: TenantId,
    verifier: &mut Verifier,
) -> Result<(), Unverified> {
    loop {
        let after = Some(verifier.head().sequence);
        let entries = store.entries(&EntryKey::All(tenant), after, false, BATCH).await?;
        if entries.is_empty() {
            return Ok(());
        }
        check_page(store, tenant, verifier, &entries).await?;
    }
}

/// Checks entries that stand behind those that were checked already, and what finds them.
pub(super) async fn check_page<S: Journal + ?Sized>(
    store: &S,
    tenant: TenantId,
    verifier: &mut Verifier,
    entries: &[RawEntry],
) -> Result<(), Unverified> {
    for entry in entries {
        verifier.check(entry)?;
        if let Some(digest) = verifier.digest() {
            check_logons(store, tenant, verifier, digest).await?;
        }
    }
    match misfiled_entry(store, entries).await? {
        Some(sequence) => Err(Tampered { sequence, fault: Fault::KeysAltered }.into()),
        None => Ok(()),
    }
}

/// Checks the rows that the entry checked last vouches for, and what finds them.
async fn check_logons<S: Journal + ?Sized>(
    store: &S,
    tenant: TenantId,
    verifier: &Verifier,
    digest: &LogonDigest,
) -> Result<(), Unverified> {
    match logons(store, tenant, digest).await {
        Ok(rows) => {
            verifier.check_logons(digest, &rows)?;
            check_logon_keys(store, tenant, verifier, &rows).await
        }
        // Nothing was ever written that cannot be read: somebody was at it.
        Err(StoreError::Unreadable(_)) => {
            Err(Tampered { sequence: verifier.head().sequence, fault: Fault::LogonsAltered }.into())
        }
        Err(error) => Err(error.into()),
    }
}

async fn check_logon_keys<S: Journal + ?Sized>(
    store: &S,
    tenant: TenantId,
    verifier: &Verifier,
    rows: &[(LogonNumber, LogonRow)],
) -> Result<(), Unverified> {
    if logons_are_filed(store, tenant, rows).await? {
        return Ok(());
    }
    Err(Tampered { sequence: verifier.head().sequence, fault: Fault::LogonKeysAltered }.into())
}

/// The rows a digest was made over, as they stand now.
async fn logons<S: Journal + ?Sized>(
    store: &S,
    tenant: TenantId,
    digest: &LogonDigest,
) -> Result<Vec<(LogonNumber, LogonRow)>, StoreError> {
    let mut rows = Vec::new();
    let mut after = digest.after;
    while after < digest.upto {
        let page = store.logons(&LogonKey::All(tenant), after, BATCH).await?;
        let Some((last, _)) = page.last() else { break };
        after = *last;
        rows.extend(page.into_iter().filter(|(number, _)| *number <= digest.upto));
    }
    Ok(rows)
}

/// Counts the rows after the last digest. What finds them is checked, which they themselves cannot be yet.
pub(super) async fn count_logons<S: Journal + ?Sized>(
    store: &S,
    tenant: TenantId,
    verifier: &Verifier,
) -> Result<u64, Unverified> {
    let (mut count, mut after) = (0, verifier.digested());
    loop {
        let page = store.logons(&LogonKey::All(tenant), after, BATCH).await?;
        let Some((last, _)) = page.last() else { return Ok(count) };
        after = *last;
        count += page.len() as u64;
        check_logon_keys(store, tenant, verifier, &page).await?;
    }
}
