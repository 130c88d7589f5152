//! The divisions that a call is stamped with: of the facilities and the unit it names, as they were when it
//! named them last. While it is open it moves with its facilities; once it is settled, its stamps stay with
//! whoever ran or received it.

use crate::journal::Actor;
use crate::portal::{MOST_AT_ONCE, Portal, PortalError, Seat, fixed};
use crate::records::RawDispatch;
use crate::{
    CompanyVault, Dispatch, DispatchFilter, DispatchId, DivisionId, Draft, Facility, FacilityId, Record,
    RecordKind, RecordRef, SealError, StoreExt, SubjectKey, TenantId, Timestamp,
};
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::num::NonZeroU16;

/// Why an open call is written when its facility or its unit comes to another division.
pub(crate) const MOVED: &str = "its facility or unit came to another division";
/// So many are stamped anew in the commit that moves their facilities.
const ALONG: NonZeroU16 = NonZeroU16::new(256).unwrap();
/// So many calls are stamped anew in one commit of their own: fewer each time that somebody wrote one of them
/// meanwhile.
const PAGES: [u16; 6] = [256, 64, 16, 4, 1, 1];

/// Whether both name the same facilities and the same unit.
pub(crate) fn names_the_same(before: &Dispatch, after: &Dispatch) -> bool {
    placed(before).eq(placed(after))
}

fn placed(dispatch: &Dispatch) -> impl Iterator<Item = RecordRef> {
    let keys = dispatch.0.references().map(|(_, key)| key);
    keys.filter(|key| matches!(key.kind, RecordKind::Facility | RecordKind::Unit))
}

/// The divisions of what a call names, sorted, each once.
pub(crate) fn divisions_of(dispatch: &Dispatch, found: &HashMap<RecordRef, Record>) -> Vec<DivisionId> {
    let divisions = placed(dispatch).filter_map(|key| match found.get(&key)? {
        Record::Facility(facility) => facility.0.division,
        Record::Unit(unit) => unit.0.division,
        _ => None,
    });
    divisions.collect::<BTreeSet<_>>().into_iter().collect()
}

/// Writes the stamps of those whose facilities and unit say something else now. Whether there were any. A
/// call whose key is lost can only be erased, and one that was erased is never written again: both are passed
/// over.
pub(crate) fn stamp(
    company: &CompanyVault,
    mut draft: Draft,
    calls: &[Dispatch],
    found: &HashMap<RecordRef, Record>,
) -> Result<(Draft, bool), SealError> {
    let is_lost = |key: &SubjectKey| {
        key.patient().is_none() && key.wrapped_under().is_some_and(|key| !company.has(key.into()))
    };
    let open = calls.iter().filter(|call| call.0.journal_key.is_held() && !is_lost(&call.0.journal_key));
    let stamped = open.map(|call| (call, divisions_of(call, found)));
    let stale: Vec<_> = stamped.filter(|(call, divisions)| call.0.divisions != *divisions).collect();
    let is_stale = !stale.is_empty();
    for (call, divisions) in stale {
        draft = draft.edit(call.clone(), Dispatch(RawDispatch { divisions, ..call.0.clone() }))?;
    }
    Ok((draft, is_stale))
}

/// What became of stamping calls behind the commit that moved what they name. That stands: where somebody
/// else writes a call all the while, its next change takes it along, or the same move made again.
pub(crate) fn behind_commit(stamped: Result<(), PortalError>) -> Result<(), PortalError> {
    match stamped {
        Err(PortalError::Conflict) => {
            tracing::warn!(
                "an open call is not with its division yet; its next change brings it there, or the same move again"
            );
            Ok(())
        }
        stamped => stamped,
    }
}

fn open_calls_of(facility: FacilityId) -> DispatchFilter {
    DispatchFilter { open_only: true, facility: Some(facility), before: None }
}

impl Seat<'_> {
    /// Stamps open calls of facilities in the very commit that moves these to another division. What it does
    /// not meet, [`Portal::stamp_open_calls`] stamps behind it.
    pub(crate) async fn stamp_along(&self, draft: Draft, moved: &[Facility]) -> Result<Draft, PortalError> {
        let most = usize::from(ALONG.get()).min(MOST_AT_ONCE.saturating_sub(moved.len()));
        let mut calls: BTreeMap<DispatchId, Dispatch> = BTreeMap::new();
        for facility in moved {
            let page = self
                .portal
                .store
                .dispatches(self.viewer.tenant, &open_calls_of(facility.id()), ALONG)
                .await?;
            calls.extend(page.into_iter().map(|call| (call.id(), call)));
        }
        let calls: Vec<Dispatch> = calls.into_values().take(most).collect();
        let mut found = self.portal.named_by(self.viewer.tenant, &calls).await?;
        found.extend(moved.iter().cloned().map(Record::from).map(|record| (record.key(), record)));
        let company = self.company().await?;
        Ok(stamp(&company, draft.because(Some(fixed(MOVED))), &calls, &found)?.0)
    }

    /// Stamps the open calls of a facility anew that has come to another division. Broken off, it is done
    /// again by the same change of the facility.
    pub(crate) async fn stamp_open_calls(&self, facility: FacilityId) -> Result<(), PortalError> {
        let mut filter = open_calls_of(facility);
        loop {
            let Some(last) = self.stamp_some(&filter).await? else { return Ok(()) };
            filter.before = last.0.run_number;
        }
    }

    /// The next of them, and which was the last; none when there are no more.
    async fn stamp_some(&self, filter: &DispatchFilter) -> Result<Option<Dispatch>, PortalError> {
        for limit in PAGES.into_iter().filter_map(NonZeroU16::new) {
            let mut calls = self.portal.store.dispatches(self.viewer.tenant, filter, limit).await?;
            let found = self.portal.named_by(self.viewer.tenant, &calls).await?;
            let draft = self.draft().await?.because(Some(fixed(MOVED)));
            let (draft, is_stale) = stamp(&self.company().await?, draft, &calls, &found)?;
            let done = if is_stale { self.commit(draft.finish()).await.map(drop) } else { Ok(()) };
            match done {
                Err(PortalError::Conflict) => {}
                done => return done.map(|()| calls.pop()),
            }
        }
        Err(PortalError::Conflict)
    }
}

impl Portal {
    /// Stamps calls anew whose facility came to another division while they were on their way: who moved it
    /// could not see them.
    pub(crate) async fn stamp_overtaken(
        &self,
        tenant: TenantId,
        written: &[Record],
        now: Timestamp,
    ) -> Result<(), PortalError> {
        let boards = self.boards(tenant, now).await?;
        let stale: Vec<RecordRef> =
            written.iter().filter(|record| boards.has_stale_stamps(record)).map(Record::key).collect();
        if stale.is_empty() {
            return Ok(());
        }
        let company = self.company(tenant).await?;
        let calls = self.store.records(tenant, &stale).await?;
        let calls: Vec<Dispatch> = calls.into_iter().filter_map(|record| record.try_into().ok()).collect();
        let found = self.named_by(tenant, &calls).await?;
        let draft = Draft::new(&company, Actor::System, now).because(Some(fixed(MOVED)));
        let (draft, is_stale) = stamp(&company, draft, &calls, &found)?;
        if is_stale {
            let changes = draft.finish();
            let committed = self.store.commit(&changes).await?;
            self.follow_commit(&changes, &committed, now).await?;
        }
        Ok(())
    }

    /// The facilities and units that these calls name.
    pub(crate) async fn named_by(
        &self,
        tenant: TenantId,
        calls: &[Dispatch],
    ) -> Result<HashMap<RecordRef, Record>, PortalError> {
        let keys: BTreeSet<RecordRef> = calls.iter().flat_map(placed).collect();
        let keys: Vec<RecordRef> = keys.into_iter().collect();
        let found = self.store.records(tenant, &keys).await?;
        Ok(found.into_iter().map(|record| (record.key(), record)).collect())
    }
}
