//! Booking calls.

use crate::access::Action;
use crate::portal::dispatches::answer::Changed;
use crate::portal::{Claim, Dispatches, Made, NewDispatch, PortalError, Viewer, check_count, dispatch_ref};
use crate::{BookedTime, Booking, Dispatch, DispatchId, Draft, Priority, Timestamp};
use std::time::Duration;

/// How long before a booked pickup a call becomes live.
const LEAD: Duration = Duration::from_secs(3_600);

impl Dispatches<'_> {
    /// Books a call.
    ///
    /// # Errors
    /// [`PortalError::Forbidden`], [`PortalError::Invalid`], [`PortalError::Duplicate`],
    /// [`PortalError::KeyReused`], [`PortalError::Store`].
    pub async fn create(self, new: NewDispatch, claim: Option<Claim>) -> Result<Made<Changed>, PortalError> {
        let seat = self.seat;
        seat.allow_somewhere(&[Action::CreateDispatch], None).await?;
        if let Some(earlier) = seat.earlier(claim).await? {
            return seat.repeat(earlier).await;
        }
        let id = DispatchId::generate(seat.now, seat.entropy());
        let mut dispatch = book(seat.viewer, id, new, seat.now)?;
        seat.allow_booking(std::slice::from_ref(&dispatch)).await?;
        seat.check(&[], std::slice::from_mut(&mut dispatch)).await?;
        let draft =
            seat.draft().await?.create(dispatch)?.claim(claim.map(|claim| claim.of(dispatch_ref(id))));
        seat.finish(draft, claim).await
    }

    /// Books many calls in one commit: how an import writes. All or none. Answers their ids in order.
    ///
    /// # Errors
    /// As for [`Dispatches::create`].
    pub async fn create_all(self, new: Vec<NewDispatch>) -> Result<Vec<DispatchId>, PortalError> {
        let seat = self.seat;
        seat.allow_somewhere(&[Action::CreateDispatch], None).await?;
        check_count(new.len())?;
        let entropy = seat.entropy();
        let booked = new
            .into_iter()
            .map(|new| book(seat.viewer, DispatchId::generate(seat.now, entropy), new, seat.now));
        let mut dispatches = booked.collect::<Result<Vec<Dispatch>, PortalError>>()?;
        seat.allow_booking(&dispatches).await?;
        seat.check(&[], &mut dispatches).await?;
        let ids = dispatches.iter().map(Dispatch::id).collect();
        let mut dispatches = dispatches.into_iter();
        let draft = dispatches.try_fold(seat.draft().await?, Draft::create)?;
        seat.commit(draft.finish()).await?;
        Ok(ids)
    }
}

/// The record of a new booking.
fn book(viewer: &Viewer, id: DispatchId, new: NewDispatch, now: Timestamp) -> Result<Dispatch, PortalError> {
    new.check(now)?;
    let activation = new.activation.or_else(|| activation(new.priority, &new.pickup, now));
    let new = NewDispatch { activation, ..new };
    Ok(Dispatch(new.into_record(viewer.tenant, id, now)))
}

/// A call that is not booked ahead is live at once; a will-call waits for somebody.
pub(crate) fn activation(priority: Priority, pickup: &Booking, now: Timestamp) -> Option<Timestamp> {
    match (priority, pickup.current()) {
        (Priority::Emergent | Priority::Critical, _) => Some(now),
        (Priority::Scheduled, BookedTime::WillCall { .. }) => None,
        (Priority::Scheduled, time) => time.earliest().map(|at| at.minus(LEAD)),
    }
}
