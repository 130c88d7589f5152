//! The divisions that a call is stamped with: of the facilities and the unit it names, as they were when it named them last. While
//! it is open it moves with its facilities; once it is settled, its stamps stay with whoever ran or received it.

use super::desk::references;
use super::{Portal, PortalError, Viewer, fixed};
use crate::dispatch::RawDispatch;
use crate::{
    Dispatch, DispatchFilter, DispatchId, DivisionId, Draft, Facility, FacilityId, Record, RecordKind, RecordRef, SealError,
    StoreExt, Timestamp,
};
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::num::NonZeroU16;

/// Why an open call is written when its facility comes to another division.
const MOVED: &str = "its facility came to another division";
/// So many are stamped anew in the commit that moves their facilities.
const ALONG: NonZeroU16 = NonZeroU16::new(256).unwrap();
/// So many calls are stamped anew in one commit of their own: fewer each time that somebody wrote one of them meanwhile.
const PAGES: [u16; 6] = [256, 64, 16, 4, 1, 1];

/// Whether both name the same facilities and the same unit.
pub(super) fn names_the_same(before: &Dispatch, after: &Dispatch) -> bool {
    placed(before).eq(placed(after))
}

fn placed(dispatch: &Dispatch) -> impl Iterator<Item = RecordRef> {
    let keys = references(&dispatch.0).map(|(_, key)| key);
    keys.filter(|key| matches!(key.kind, RecordKind::Facility | RecordKind::Unit))
}

/// The divisions of what a call names, sorted, each once.
pub(super) fn divisions_of(dispatch: &Dispatch, found: &HashMap<RecordRef, Record>) -> Vec<DivisionId> {
    let divisions = placed(dispatch).filter_map(|key| match found.get(&key)? {
        Record::Facility(facility) => facility.0.division,
        Record::Unit(unit) => unit.0.division,
        _ => None,
    });
    divisions.collect::<BTreeSet<_>>().into_iter().collect()
}

/// Writes the stamps of those whose facilities and unit say something else now. Whether there were any.
fn stamp(mut draft: Draft, calls: &[Dispatch], found: &HashMap<RecordRef, Record>) -> Result<(Draft, bool), SealError> {
    let stamped = calls.iter().map(|call| (call, divisions_of(call, found)));
    let stale: Vec<_> = stamped.filter(|(call, divisions)| call.0.divisions != *divisions).collect();
    let is_stale = !stale.is_empty();
    for (call, divisions) in stale {
        draft = draft.edit(call.clone(), Dispatch(RawDispatch { divisions, ..call.0.clone() }))?;
    }
    Ok((draft, is_stale))
}

fn open_calls_of(facility: FacilityId) -> DispatchFilter {
    DispatchFilter { open_only: true, facility: Some(facility), before: None }
}

impl Portal {
    /// Stamps open calls of facilities in the very commit that moves these to another division. Whether those are all; of very
    /// many, [`Portal::stamp_open_calls`] stamps the rest.
    pub(super) async fn stamp_along(
        &self,
        viewer: &Viewer,
        draft: Draft,
        moved: &[Facility],
    ) -> Result<(Draft, bool), PortalError> {
        let most = usize::from(ALONG.get());
        let mut calls: BTreeMap<DispatchId, Dispatch> = BTreeMap::new();
        for facility in moved {
            let page = self.store.dispatches(viewer.tenant, &open_calls_of(facility.id()), ALONG).await?;
            calls.extend(page.into_iter().map(|call| (call.id(), call)));
        }
        let is_all = calls.len() < most;
        let calls: Vec<Dispatch> = calls.into_values().take(most).collect();
        let mut found = self.named_by(viewer, &calls).await?;
        found.extend(moved.iter().cloned().map(Record::from).map(|record| (record.key(), record)));
        Ok((stamp(draft.because(Some(fixed(MOVED))), &calls, &found)?.0, is_all))
    }

    /// Stamps the open calls of a facility anew that has come to another division. Broken off, it is done again by the same change
    /// of the facility.
    pub(super) async fn stamp_open_calls(
        &self,
        viewer: &Viewer,
        facility: FacilityId,
        now: Timestamp,
    ) -> Result<(), PortalError> {
        let mut filter = open_calls_of(facility);
        loop {
            let Some(last) = self.stamp_some(viewer, &filter, now).await? else { return Ok(()) };
            filter.before = last.0.run_number;
        }
    }

    /// The next of them, and which was the last; none when there are no more.
    async fn stamp_some(
        &self,
        viewer: &Viewer,
        filter: &DispatchFilter,
        now: Timestamp,
    ) -> Result<Option<Dispatch>, PortalError> {
        for limit in PAGES.into_iter().filter_map(NonZeroU16::new) {
            let mut calls = self.store.dispatches(viewer.tenant, filter, limit).await?;
            let found = self.named_by(viewer, &calls).await?;
            let draft = self.draft(viewer, now).await?.because(Some(fixed(MOVED)));
            let (draft, is_stale) = stamp(draft, &calls, &found)?;
            let done = if is_stale { self.commit(draft.finish(), now).await.map(drop) } else { Ok(()) };
            match done {
                Err(PortalError::Conflict) => {}
                done => return done.map(|()| calls.pop()),
            }
        }
        Err(PortalError::Conflict)
    }

    /// The facilities and units that these calls name.
    async fn named_by(&self, viewer: &Viewer, calls: &[Dispatch]) -> Result<HashMap<RecordRef, Record>, PortalError> {
        let keys: BTreeSet<RecordRef> = calls.iter().flat_map(placed).collect();
        let keys: Vec<RecordRef> = keys.into_iter().collect();
        let found = self.store.records(viewer.tenant, &keys).await?;
        Ok(found.into_iter().map(|record| (record.key(), record)).collect())
    }
}
