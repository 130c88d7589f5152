//! Lists of dispatches and facilities, page by page. There are no totals, only whether there is more.

use super::rights::may_at;
use super::{Portal, PortalError, Viewer, dispatch_ref};
use crate::access::Action;
use crate::gate::{DispatchView, FacilityView, Look, Standings, Undisclosed};
use crate::records::Facility;
use crate::{
    Dispatch, DispatchFilter, DispatchId, FacilityId, RecordKind, SourceRef, StoreExt, Timestamp, Unique,
    Word,
};
use std::num::NonZeroU16;

/// One page of a list.
#[derive(Clone, Debug)]
pub struct Page<T> {
    /// The elements.
    pub items: Vec<T>,
    /// Whether there is more.
    pub more: bool,
}

/// So many dispatches are read and redacted in one go: few enough that whoever else has work to do comes in
/// between.
const STRETCH: NonZeroU16 = NonZeroU16::new(128).expect("it is not zero");

/// A page's length, and one more to see whether there is a next page.
fn one_more(limit: NonZeroU16) -> NonZeroU16 {
    limit.saturating_add(1)
}

fn page<T>(mut items: Vec<T>, limit: NonZeroU16) -> Page<T> {
    let more = items.len() > usize::from(limit.get());
    items.truncate(limit.get().into());
    Page { items, more }
}

impl Portal {
    /// Dispatches by falling run number, redacted for the viewer. Of a confidential patient nothing protected
    /// stands in a list, but for who may have it listed; whoever opens the call is shown it.
    ///
    /// Somebody of a few divisions only is told the calls that are stamped with them, which are read without
    /// the others. Where a facility has come to another division, its open calls come with it, and those of
    /// before stay where they were run or received.
    ///
    /// # Errors
    /// [`PortalError::Forbidden`], [`PortalError::Store`].
    pub async fn dispatches(
        &self,
        viewer: &Viewer,
        filter: &DispatchFilter,
        limit: NonZeroU16,
        now: Timestamp,
    ) -> Result<Undisclosed<Page<DispatchView>>, PortalError> {
        let standings = self.allow_somewhere(viewer, &[Action::ListDispatches], None, now).await?;
        let boards = self.boards(viewer.tenant, now).await?;
        let divisions = boards.divisions(&standings);
        let mut turn = self.turns.take(limit.get()).await;
        let (mut seen, mut from, mut read) =
            (Undisclosed::nothing(Standings::clone(&standings)), *filter, one_more(limit).min(STRETCH));
        // Read on past what the viewer may not see, so that neither a short page nor `more` tells of it.
        loop {
            let found = match &divisions {
                Some(divisions) => self.store.dispatches_in(viewer.tenant, divisions, &from, read).await?,
                None => self.store.dispatches(viewer.tenant, &from, read).await?,
            };
            let references: Vec<&Dispatch> = found.iter().collect();
            let mut visible = boards.redact(&standings, &references, Look::Listed, now);
            visible.retain(|dispatch| dispatch.is_seen_to_match(filter));
            seen.append(visible);
            let last = found.last().and_then(|dispatch| dispatch.0.run_number);
            if last.is_none() || found.len() < read.get().into() || seen.value.len() > limit.get().into() {
                break;
            }
            // Whoever sees little of the company's has to be read for in long stretches, however short the
            // page.
            (from.before, read) = (last, STRETCH);
            if turn.is_none() {
                turn = self.turns.take(u16::MAX).await;
            }
        }
        let more = seen.value.len() > limit.get().into();
        seen.truncate(limit.get().into());
        Ok(seen.map(|items| Page { items, more }))
    }

    /// One dispatch, redacted for the viewer.
    ///
    /// # Errors
    /// [`PortalError::NotFound`] also when nothing of it may be seen; [`PortalError::Forbidden`],
    /// [`PortalError::Store`].
    pub async fn dispatch(
        &self,
        viewer: &Viewer,
        id: DispatchId,
        now: Timestamp,
    ) -> Result<Undisclosed<DispatchView>, PortalError> {
        let standings = self.allow_somewhere(viewer, &[Action::ListDispatches], None, now).await?;
        let dispatch = self.dispatch_record(viewer, id).await?;
        let boards = self.boards(viewer.tenant, now).await?;
        let Undisclosed { mut value, shown, standings } =
            boards.redact(&standings, &[&dispatch], Look::Opened, now);
        match value.pop() {
            Some(value) => Ok(Undisclosed { value, shown, standings }),
            None => {
                self.journal_denial(
                    viewer,
                    vec![Action::ListDispatches.word()],
                    Some(dispatch_ref(id)),
                    &standings,
                    now,
                )
                .await?;
                Err(PortalError::NotFound)
            }
        }
    }

    /// The id of the dispatch with the host product's reference; none also when nothing of it may be seen.
    ///
    /// # Errors
    /// [`PortalError::Forbidden`], [`PortalError::Store`].
    pub async fn dispatch_by_source_ref(
        &self,
        viewer: &Viewer,
        source: &SourceRef,
        now: Timestamp,
    ) -> Result<Option<DispatchId>, PortalError> {
        let standings = self.allow_somewhere(viewer, &[Action::ListDispatches], None, now).await?;
        let found = self
            .store
            .find_as(&Unique::source_ref(viewer.tenant, RecordKind::Dispatch, source.clone()))
            .await?;
        let Some(dispatch): Option<Dispatch> = found else { return Ok(None) };
        let seen = self.boards(viewer.tenant, now).await?.redact(&standings, &[&dispatch], Look::Opened, now);
        Ok((!seen.value.is_empty()).then(|| dispatch.id()))
    }

    /// Facilities by id, for the Facilities List: the company's, or those of the viewer's places.
    ///
    /// # Errors
    /// [`PortalError::Forbidden`], [`PortalError::Store`].
    pub async fn facilities(
        &self,
        viewer: &Viewer,
        after: Option<FacilityId>,
        limit: NonZeroU16,
        now: Timestamp,
    ) -> Result<Page<FacilityView>, PortalError> {
        let standings = self.allow_somewhere(viewer, &[Action::ListFacilities], None, now).await?;
        let (boards, tags) = (self.boards(viewer.tenant, now).await?, self.tags(viewer.tenant).await?);
        let (mut listed, mut from) = (Vec::new(), after);
        // Read on past what the viewer may not list, so that neither a short page nor `more` tells of it.
        loop {
            let found = self
                .store
                .page_of::<Facility>(viewer.tenant, from.map(FacilityId::as_uuid), one_more(limit))
                .await?;
            let was_all = found.len() <= limit.get().into();
            from = found.last().map(Facility::id);
            listed.extend(
                found
                    .into_iter()
                    .filter(|facility| may_at(&standings, &boards, Action::ListFacilities, facility)),
            );
            if was_all || listed.len() > limit.get().into() {
                break;
            }
        }
        let Page { items, more } = page(listed, limit);
        Ok(Page { items: items.iter().map(|facility| FacilityView::new(facility, &tags)).collect(), more })
    }

    /// One facility.
    ///
    /// # Errors
    /// [`PortalError::Forbidden`], [`PortalError::NotFound`], [`PortalError::Store`].
    pub async fn facility(
        &self,
        viewer: &Viewer,
        id: FacilityId,
        now: Timestamp,
    ) -> Result<FacilityView, PortalError> {
        self.facility_view(&self.allow_at(viewer, Action::ListFacilities, id, now).await?).await
    }
}
