//! Verifying one journal as it stands in a store: its chain, its payloads, the head kept beside it, and logon
//! history.

use crate::journal::{
    EntryKey, Fault, Head, LogonDigest, LogonKey, LogonNumber, LogonRow, RawEntry, Sequence, Tampered,
    Verifier,
};
use crate::portal::BATCH;
use crate::{Journal, StoreError, TenantId};
use std::collections::BTreeMap;

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
/// saved head if there is one. Rows of logon history are checked against the digests on the chain, and each
/// key by which entries are found against the entries that have it. What is committed meanwhile is read too.
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
    let (mut verifier, mut filed) = (Verifier::new(tenant, saved), Filed::default());
    loop {
        walk(store, tenant, &mut verifier, &mut filed).await?;
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
    let undigested = count_logons(store, tenant, verifier.digested()).await?;
    let head = verifier.finish()?;
    filed.check(store, head.sequence).await?;
    Ok(Verified { head, undigested })
}

/// Which entries each key finds, as the entries themselves say.
#[derive(Default)]
struct Filed(BTreeMap<Vec<u8>, (EntryKey, Vec<Sequence>)>);

impl Filed {
    /// An entry without a payload may have lost its keys with it.
    fn note(&mut self, entry: &RawEntry) {
        for key in entry.keys().into_iter().filter(|_| entry.body.is_some()) {
            let (_, sequences) = self.0.entry(key.bytes()).or_insert_with(|| (key, Vec::new()));
            sequences.push(entry.sequence);
        }
    }

    async fn check<S: Journal + ?Sized>(self, store: &S, upto: Sequence) -> Result<(), Unverified> {
        for (key, sequences) in self.0.into_values() {
            let mut expected = sequences.into_iter();
            let mut after = Sequence::START;
            'key: loop {
                let page = store.entries(&key, Some(after), false, BATCH).await?;
                let Some(last) = page.last() else { break };
                after = last.sequence;
                for found in &page {
                    if found.sequence > upto {
                        break 'key;
                    }
                    // Those without a payload may have kept their keys.
                    if found.body.is_some() || !found.keys().contains(&key) {
                        agrees(expected.next(), found.sequence)?;
                    }
                }
            }
            expected
                .next()
                .map_or(Ok(()), |sequence| Err(Tampered { sequence, fault: Fault::KeysAltered }))?;
        }
        Ok(())
    }
}

fn agrees(expected: Option<Sequence>, found: Sequence) -> Result<(), Tampered> {
    let sequence = expected.map_or(found, |expected| expected.min(found));
    if expected == Some(found) { Ok(()) } else { Err(Tampered { sequence, fault: Fault::KeysAltered }) }
}

fn check_head(kept: Head, walked: Head) -> Result<(), Tampered> {
    let fault = Fault::NotTheKeptHead;
    if kept == walked { Ok(()) } else { Err(Tampered { sequence: walked.sequence, fault }) }
}

/// Checks the entries after those that were checked already.
async fn walk<S: Journal + ?Sized>(
    store: &S,
    tenant: TenantId,
    verifier: &mut Verifier,
    filed: &mut Filed,
) -> Result<(), Unverified> {
    loop {
        let entries =
            store.entries(&EntryKey::All(tenant), Some(verifier.head().sequence), false, BATCH).await?;
        if entries.is_empty() {
            return Ok(());
        }
        for entry in &entries {
            verifier.check(entry)?;
            filed.note(entry);
            if let Some(digest) = verifier.digest() {
                match logons(store, tenant, digest).await {
                    Ok(rows) => verifier.check_logons(digest, &rows)?,
                    // Nothing was ever written that cannot be read: somebody was at it.
                    Err(StoreError::Unreadable(_)) => {
                        return Err(Tampered { sequence: entry.sequence, fault: Fault::LogonsAltered }.into());
                    }
                    Err(error) => return Err(error.into()),
                }
            }
        }
    }
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

async fn count_logons<S: Journal + ?Sized>(
    store: &S,
    tenant: TenantId,
    mut after: LogonNumber,
) -> Result<u64, StoreError> {
    let mut count = 0;
    loop {
        let page = store.logons(&LogonKey::All(tenant), after, BATCH).await?;
        let Some((last, _)) = page.last() else { return Ok(count) };
        after = *last;
        count += page.len() as u64;
    }
}
