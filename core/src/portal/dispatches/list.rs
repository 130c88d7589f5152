//! Lists of dispatches and facilities, page by page. There are no totals, only whether there is more.

use crate::access::Action;
use crate::gate::{DispatchView, Look, Standings, Undisclosed};
use crate::portal::seat::page::{Page, one_more};
use crate::portal::{Dispatches, PortalError, dispatch_ref};
use crate::{Dispatch, DispatchFilter, DispatchId, SourceRef, StoreExt, Word};
use std::num::NonZeroU16;

/// So many dispatches are read and redacted in one go: few enough that whoever else has work to do comes in
/// between.
const STRETCH: NonZeroU16 = NonZeroU16::new(128).expect("it is not zero");

impl Dispatches<'_> {
    /// Dispatches by falling run number, redacted for the viewer. Of a confidential patient nothing protected
    /// stands in a list, but for who may have it listed; whoever opens the call is shown it.
    ///
    /// Somebody of a few divisions only is told the calls that are stamped with them, which are read without
    /// the others. Where a facility has come to another division, its open calls come with it, and those of
    /// before stay where they were run or received.
    ///
    /// # Errors
    /// [`PortalError::Forbidden`], [`PortalError::Store`].
    pub async fn list(
        self,
        filter: &DispatchFilter,
        limit: NonZeroU16,
    ) -> Result<Undisclosed<Page<DispatchView>>, PortalError> {
        let seat = self.seat;
        let standings = seat.allow_somewhere(&[Action::ListDispatches], None).await?;
        let boards = seat.boards().await?;
        let divisions = boards.divisions(standings);
        let (mut seen, mut from, mut read) =
            (Undisclosed::nothing(Standings::clone(standings)), *filter, one_more(limit).min(STRETCH));
        let mut most = limit.get();
        // Read on past what the viewer may not see, so that neither a short page nor `more` tells of it.
        loop {
            // One for each stretch, so that others come in between.
            let _turn = seat.portal.turns.take(most).await;
            let found = match &divisions {
                Some(divisions) => {
                    seat.portal.store.dispatches_in(seat.viewer.tenant, divisions, &from, read).await?
                }
                None => seat.portal.store.dispatches(seat.viewer.tenant, &from, read).await?,
            };
            let references: Vec<&Dispatch> = found.iter().collect();
            let mut visible = boards.redact(standings, &references, Look::Listed, seat.now);
            visible.retain(|dispatch| dispatch.is_seen_to_match(filter));
            seen.append(visible);
            let last = found.last().and_then(|dispatch| dispatch.0.run_number);
            if last.is_none() || found.len() < read.get().into() || seen.value.len() > limit.get().into() {
                break;
            }
            // Whoever sees little of the company's has to be read for in long stretches, however short the
            // page.
            (from.before, read, most) = (last, STRETCH, u16::MAX);
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
    pub async fn read(self, id: DispatchId) -> Result<Undisclosed<DispatchView>, PortalError> {
        let seat = self.seat;
        let standings = seat.allow_somewhere(&[Action::ListDispatches], None).await?;
        let dispatch = seat.dispatch(&id.into(), Action::ListDispatches).await?;
        let boards = seat.boards().await?;
        let Undisclosed { mut value, shown, standings } =
            boards.redact(standings, &[&dispatch], Look::Opened, seat.now);
        match value.pop() {
            Some(value) => Ok(Undisclosed { value, shown, standings }),
            None => {
                seat.journal_denial(vec![Action::ListDispatches.word()], Some(dispatch_ref(id)), &standings)
                    .await?;
                Err(PortalError::NotFound)
            }
        }
    }

    /// The id of the dispatch with the host product's reference; none also when nothing of it may be seen.
    /// [`Dispatches::by_source_ref`] tells of those out of use as well.
    ///
    /// # Errors
    /// [`PortalError::Forbidden`], [`PortalError::Store`].
    pub async fn id_by_source_ref(self, source: &SourceRef) -> Result<Option<DispatchId>, PortalError> {
        let seat = self.seat;
        let standings = seat.allow_somewhere(&[Action::ListDispatches], None).await?;
        let Some(dispatch) = seat.known_under(source).await? else { return Ok(None) };
        let seen = seat.boards().await?.redact(standings, &[&dispatch], Look::Opened, seat.now);
        Ok((!seen.value.is_empty()).then(|| dispatch.id()))
    }
}
