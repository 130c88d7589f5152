//! What stands under a host product's reference, for those whom it concerns that the reference is taken.

use crate::access::{Action, RecordStatus};
use crate::gate::{Look, ViewTag};
use crate::portal::{DispatchPatch, Dispatches, PortalError, Seat, may_in_company};
use crate::{Dispatch, DispatchId, SourceRef};

/// A dispatch under a host product's reference, in use or not. Nothing of the patient is in it, so it
/// takes no disclosure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Referenced {
    /// Which.
    pub id: DispatchId,
    /// Whether it is in use. An archived one is brought back by [`Dispatches::upsert`] or by an update.
    pub record_status: RecordStatus,
    /// Names what whoever asked would be shown of it; none when they may not see it, as one out of use.
    pub version: Option<ViewTag>,
}

impl Dispatches<'_> {
    /// What stands under the host product's reference, out of use as well: a reference stays taken for as
    /// long as its record is kept. Told to who may see the reference, who may bring the record back, and who
    /// may book under this reference, and would be refused since it is taken; to everybody else there is
    /// none.
    ///
    /// # Errors
    /// [`PortalError::Forbidden`], [`PortalError::Store`].
    pub async fn by_source_ref(self, source: &SourceRef) -> Result<Option<Referenced>, PortalError> {
        use Action::{CreateDispatch, ListDispatches, RestoreDispatch, UndeleteDispatch};
        let seat = self.seat;
        let any = [ListDispatches, CreateDispatch, RestoreDispatch, UndeleteDispatch];
        seat.allow_somewhere(&any, None).await?;
        let Some(dispatch) = seat.known_under(source).await? else { return Ok(None) };
        let (id, record_status) = (dispatch.id(), dispatch.record_status());
        Ok(Some(Referenced { id, record_status, version: seat.version_of(&dispatch).await? }))
    }
}

impl Seat<'_> {
    /// The dispatch under this reference, if the viewer may know that there is one: whoever sees a call but
    /// not its reference must not find it by that.
    pub(crate) async fn known_under(&self, source: &SourceRef) -> Result<Option<Dispatch>, PortalError> {
        let Some(dispatch) = self.dispatch_under(source).await? else { return Ok(None) };
        let is_known = self.has_a_say_in(&dispatch).await? || self.sees_reference_of(&dispatch).await?;
        Ok(is_known.then_some(dispatch))
    }

    async fn sees_reference_of(&self, dispatch: &Dispatch) -> Result<bool, PortalError> {
        let (standings, boards) = (self.standings().await?, self.boards().await?);
        let seen = boards.redact(standings, &[dispatch], Look::Opened, self.now).value;
        Ok(seen.first().is_some_and(|view| view.source_ref().is_some()))
    }

    /// Whether the viewer may bring back what carries a host product's reference, or make one under the same.
    async fn has_a_say_in(&self, dispatch: &Dispatch) -> Result<bool, PortalError> {
        let (standings, boards) = (self.standings().await?, self.boards().await?);
        let facts = boards.facts_to_write(standings, dispatch, self.now);
        let may = |action, status| {
            let mut places = standings.iter().zip(&facts);
            places.any(|(standing, facts)| standing.may(action, facts.in_status(status), true))
        };
        let status = dispatch.record_status();
        let restoring =
            DispatchPatch { record_status: Some(RecordStatus::Active), ..DispatchPatch::default() };
        let restores = status != RecordStatus::Active
            && restoring.parts(status).iter().all(|part| may(part.action, part.status));
        let makes = may_in_company(standings, Action::CreateDispatch)
            || may(Action::CreateDispatch, RecordStatus::Active);
        Ok(restores || makes)
    }
}
