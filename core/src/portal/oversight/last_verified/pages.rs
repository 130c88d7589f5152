//! Some pages of a round. Each is checked as a verification of the whole would check it, but for what that
//! remembers of all entries before: which rolls there are, and what explains a missing payload, is asked of
//! the journal here.

use super::rounds::Rounds;
use crate::journal::{
    EntryKey, EntryKind, Fault, Head, LogonNumber, RawEntry, RollDigest, Sequence, Tampered, Verifier,
};
use crate::portal::oversight::verify::{Unverified, check_head, check_page, count_logons};
use crate::portal::{BATCH, PortalError};
use crate::{Journal, RecordRef, StoreError, TenantId, Timestamp};
use std::collections::HashSet;
use std::num::NonZeroU16;

/// What came of one page.
enum Page {
    Checked(Head, LogonNumber),
    /// It was behind the newest entry: the journal holds.
    Last(Head),
}

/// Goes on with a round by so many pages at most.
pub(super) async fn check<S: Journal + ?Sized>(
    store: &S,
    tenant: TenantId,
    rounds: &Rounds,
    pages: NonZeroU16,
    now: Timestamp,
) -> Result<Rounds, PortalError> {
    let mut rounds = rounds.clone();
    for _ in 0..pages.get() {
        let checked = match page(store, tenant, &rounds).await {
            // Payloads may have been dropped, or entries come, while it was read.
            Err(Unverified::Tampered(_)) => page(store, tenant, &rounds).await,
            first => first,
        };
        rounds = match checked {
            Ok(Page::Checked(head, digested)) => rounds.at(head, digested),
            Ok(Page::Last(head)) => return Ok(rounds.holding(head, now)),
            Err(Unverified::Tampered(tampered)) => return Ok(rounds.breaking(tampered, now)),
            Err(Unverified::Store(error)) => return Err(error.into()),
        };
    }
    Ok(rounds)
}

async fn page<S: Journal + ?Sized>(store: &S, tenant: TenantId, rounds: &Rounds) -> Result<Page, Unverified> {
    let mut verifier = Verifier::after(tenant, rounds.held, rounds.reached(), rounds.digested);
    let after = verifier.head().sequence;
    let entries = store.entries(&EntryKey::All(tenant), Some(after), false, BATCH).await?;
    if entries.is_empty() {
        return last(store, tenant, verifier).await;
    }
    for roll in rolls_before(store, tenant, &entries).await? {
        verifier.knows(roll);
    }
    check_page(store, tenant, &mut verifier, &entries).await?;
    let missing: Vec<_> = verifier.unexplained().collect();
    if let Some(sequence) = unexplained(store, tenant, missing).await? {
        return Err(Tampered { sequence, fault: Fault::PayloadMissing }.into());
    }
    Ok(Page::Checked(verifier.head(), verifier.digested()))
}

/// Behind the newest entry: it is the one that the store keeps as its head, and what finds the newest logons
/// is right.
async fn last<S: Journal + ?Sized>(
    store: &S,
    tenant: TenantId,
    verifier: Verifier,
) -> Result<Page, Unverified> {
    let (kept, walked) = (store.head(tenant).await?, verifier.head());
    if kept.sequence > walked.sequence {
        let after = Some(walked.sequence);
        if store.entries(&EntryKey::All(tenant), after, false, NonZeroU16::MIN).await?.is_empty() {
            return Err(Tampered { sequence: walked.sequence.next(), fault: Fault::Missing }.into());
        }
        // It came meanwhile, and is on the next page.
        return Ok(Page::Checked(walked, verifier.digested()));
    }
    check_head(kept, walked)?;
    count_logons(store, tenant, &verifier).await?;
    Ok(Page::Last(verifier.finish()?))
}

/// The rolls that entries of a page name and that stand before it. What retention let go has lost by what its
/// rolls were found.
async fn rolls_before<S: Journal + ?Sized>(
    store: &S,
    tenant: TenantId,
    page: &[RawEntry],
) -> Result<HashSet<RollDigest>, StoreError> {
    let (mut known, mut asked) = (HashSet::new(), HashSet::new());
    for entry in page {
        let named = entry.header().ok().and_then(|header| header.roll);
        let Some(roll) = named.filter(|_| entry.kind != EntryKind::Roll) else { continue };
        if entry.body.is_none() || (asked.insert(roll) && stands_before(store, tenant, roll, entry).await?) {
            known.insert(roll);
        }
    }
    Ok(known)
}

async fn stands_before<S: Journal + ?Sized>(
    store: &S,
    tenant: TenantId,
    roll: RollDigest,
    entry: &RawEntry,
) -> Result<bool, StoreError> {
    let found = store.entries(&EntryKey::Roll(tenant, roll), None, false, NonZeroU16::MIN).await?;
    Ok(found.first().is_some_and(|first| {
        let named = first.header().ok().and_then(|header| header.roll);
        first.kind == EntryKind::Roll && first.sequence < entry.sequence && named == Some(roll)
    }))
}

/// The first of these that nothing in the journal explains: neither that its record was erased later, nor
/// that retention let it go. Whether those entries are right is found out where they stand.
async fn unexplained<S: Journal + ?Sized>(
    store: &S,
    tenant: TenantId,
    missing: Vec<(Option<RecordRef>, Sequence)>,
) -> Result<Option<Sequence>, StoreError> {
    if missing.is_empty() {
        return Ok(None);
    }
    let retention = EntryKey::Kind(tenant, EntryKind::Retention);
    let retention = store.entries(&retention, None, true, NonZeroU16::MIN).await?;
    let let_go = retention.first().and_then(RawEntry::drops_upto).unwrap_or(Sequence::START);
    let mut first: Option<Sequence> = None;
    for (record, sequence) in missing {
        if sequence > let_go && !is_erased_after(store, tenant, record, sequence).await? {
            first = Some(first.map_or(sequence, |first| first.min(sequence)));
        }
    }
    Ok(first)
}

async fn is_erased_after<S: Journal + ?Sized>(
    store: &S,
    tenant: TenantId,
    record: Option<RecordRef>,
    sequence: Sequence,
) -> Result<bool, StoreError> {
    let Some(record) = record else { return Ok(false) };
    let mut before = None;
    loop {
        let page = store.entries(&EntryKey::Record(tenant, record), before, true, BATCH).await?;
        if page.iter().any(|entry| entry.kind == EntryKind::Erasure && entry.sequence > sequence) {
            return Ok(true);
        }
        match page.last() {
            Some(last) if last.sequence > sequence && page.len() == usize::from(BATCH.get()) => {
                before = Some(last.sequence);
            }
            _ => return Ok(false),
        }
    }
}
