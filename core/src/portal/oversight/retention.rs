//! How long the journal keeps what its entries tell: first an entry says that the time is over, then it is
//! dropped.

use crate::journal::{EntryKey, EntryKind, RawEntry, Sequence};
use crate::portal::company::rules::only_operator;
use crate::portal::seat::rolls::day;
use crate::portal::{BATCH, Portal, PortalError, Retention};
use crate::{Journal, StoreError, StoreExt, TenantId, Timestamp};

impl Retention<'_> {
    /// Says in the journal that what entries older than `before` tell may be dropped, and answers where it
    /// says so; nowhere when no entry is that old that was not let go before. The dropping itself is
    /// [`drop_payloads`]' work, which takes other rights.
    ///
    /// A [roll](EntryKind::Roll) of the very day of `before`, in UTC, stays until that day is over, and so do
    /// the entries after it: younger ones may name it.
    ///
    /// # Errors
    /// [`PortalError::Forbidden`] for anybody but the operator, [`PortalError::Invalid`] for a moment ahead
    /// of `now`, [`PortalError::Store`].
    pub async fn keep_since(self, before: Timestamp) -> Result<Option<Sequence>, PortalError> {
        let seat = self.seat;
        only_operator(seat.viewer)?;
        if before > seat.now {
            return Err(PortalError::invalid("before", "lies ahead; say a moment that has been"));
        }
        let tenant = seat.viewer.tenant;
        let let_go = seat.portal.store.latest_entry(tenant, EntryKind::Retention).await?;
        let let_go = let_go.as_ref().and_then(RawEntry::drops_upto).unwrap_or(Sequence::START);
        let upto = seat.portal.last_before(tenant, let_go, before).await?;
        if upto == let_go {
            return Ok(None);
        }
        let draft = seat.draft().await?.retain_no_longer(upto)?;
        Ok(Some(seat.portal.store.commit(&draft.finish()).await?.head.sequence))
    }
}

impl Portal {
    /// The last entry of those that are all older, from this one on: clocks of nodes differ, and the first
    /// that is not ends it.
    async fn last_before(
        &self,
        tenant: TenantId,
        from: Sequence,
        before: Timestamp,
    ) -> Result<Sequence, PortalError> {
        let mut upto = from;
        loop {
            let page = self.store.entries(&EntryKey::All(tenant), Some(upto), false, BATCH).await?;
            let older = page.iter().take_while(|entry| may_go(entry, before)).count();
            upto = older.checked_sub(1).map_or(upto, |last| page[last].sequence);
            if older == 0 || older < page.len() {
                return Ok(upto);
            }
        }
    }
}

/// Whether it is that old, and nothing younger names it.
fn may_go(entry: &RawEntry, before: Timestamp) -> bool {
    entry.at < before && (entry.kind != EntryKind::Roll || day(entry.at) < day(before))
}

/// Drops what the journal tells up to where the entry `under` says, and by what those entries are found.
/// Broken off, it is started again. PostgreSQL lets only the owner and the role for it do this.
///
/// # Errors
/// [`StoreError::NoRetention`] when no such entry stands there.
pub async fn drop_payloads<S: Journal + ?Sized>(
    store: &S,
    tenant: TenantId,
    under: Sequence,
) -> Result<(), StoreError> {
    let mut after = Sequence::START;
    while let Some(last) = store.drop_payloads(tenant, under, after, BATCH).await? {
        after = last;
    }
    Ok(())
}
