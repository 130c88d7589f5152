//! Booking calls.

use crate::access::Action;
use crate::portal::dispatches::answer::{Changed, Written, dispatches_of};
use crate::portal::{
    Claim, Dispatches, Made, NewDispatch, PortalError, Seat, Viewer, check_count, dispatch_ref,
};
use crate::{BookedTime, Booking, Dispatch, DispatchId, Draft, Priority, RecordKind, Timestamp};
use std::time::Duration;

/// How long before a booked pickup a call becomes live.
const LEAD: Duration = Duration::from_secs(3_600);

impl Dispatches<'_> {
    /// Books a call. The answer tells its id and version at once, and the view when it is disclosed.
    ///
    /// # Errors
    /// [`PortalError::Forbidden`], [`PortalError::Invalid`], [`PortalError::Duplicate`],
    /// [`PortalError::Unassignable`] where the unit is not free and no reason is given,
    /// [`PortalError::KeyReused`], [`PortalError::Store`].
    pub async fn create(self, new: NewDispatch, claim: Option<Claim>) -> Result<Made<Changed>, PortalError> {
        let seat = self.seat;
        seat.allow_somewhere(&[Action::CreateDispatch], None).await?;
        if let Some(earlier) = seat.earlier(claim).await? {
            return seat.repeat(earlier).await;
        }
        let reason = new.assign_reason.clone();
        let dispatch = seat.booked(new).await?;
        let reason = seat.assigning(None, &dispatch, reason).await?;
        let claimed = claim.map(|claim| claim.of(dispatch_ref(dispatch.id())));
        let draft = seat.draft().await?.because(reason).create(dispatch)?;
        seat.finish(draft.claim(claimed), claim).await
    }

    /// Books many calls in one commit: how an import writes. All or none. Tells their ids and versions in
    /// order, and nothing of their patients. What units they have was decided where they come from, so nobody
    /// is asked whether these are free.
    ///
    /// # Errors
    /// [`PortalError::InRow`] with what [`Dispatches::create`] would say of that call alone; then none is
    /// booked.
    pub async fn create_all(self, new: Vec<NewDispatch>) -> Result<Vec<Written>, PortalError> {
        let seat = self.seat;
        seat.allow_somewhere(&[Action::CreateDispatch], None).await?;
        check_count(new.len())?;
        let mut dispatches = Vec::with_capacity(new.len());
        for (row, new) in new.into_iter().enumerate() {
            let id = DispatchId::generate(seat.now, seat.entropy());
            dispatches.push(book(seat.viewer, id, new, seat.now).map_err(|error| error.in_row(row))?);
        }
        seat.allow_booking(&dispatches).await?;
        seat.check(&[], &mut dispatches).await?;
        let draft = dispatches.iter().cloned().try_fold(seat.draft().await?, Draft::create)?;
        let committed = match seat.commit(draft.finish()).await {
            Ok(committed) => committed,
            Err(error) => {
                let given = dispatches.iter().map(|new| (new.0.source_ref.as_ref(), new.id().as_uuid()));
                let rows: Vec<_> = given.collect();
                return Err(seat.row_of_taken(error, RecordKind::Dispatch, &rows).await?);
            }
        };
        let versions = seat.versions(&dispatches_of(&committed.records)).await?;
        let written = |id| Written { id, version: versions.get(&id).copied() };
        Ok(dispatches.iter().map(Dispatch::id).map(written).collect())
    }
}

impl Seat<'_> {
    /// The record of a new booking that the viewer may make, with all it names.
    pub(crate) async fn booked(&self, new: NewDispatch) -> Result<Dispatch, PortalError> {
        let id = DispatchId::generate(self.now, self.entropy());
        let mut dispatch = book(self.viewer, id, new, self.now)?;
        let allowed = self.allow_booking(std::slice::from_ref(&dispatch)).await;
        allowed.map_err(PortalError::beside_row)?;
        self.check_one(None, &mut dispatch).await?;
        Ok(dispatch)
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
