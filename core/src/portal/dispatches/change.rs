//! Changing bookings, and erasing calls.

use crate::access::Action;
use crate::gate::ViewTag;
use crate::portal::company::rules::only_operator;
use crate::portal::dispatches::answer::Changed;
use crate::portal::dispatches::book::activation;
use crate::portal::dispatches::key::DispatchKey;
use crate::portal::dispatches::sense::check_record;
use crate::portal::seat::look_up::facility_ref;
use crate::portal::seat::parts::{Part, check_deletion};
use crate::portal::seat::tries::Tries;
use crate::portal::{DispatchPatch, Dispatches, PortalError, Seat, dispatch_ref};
use crate::{Dispatch, DispatchId, Record, RecordRef, Timestamp};

impl Dispatches<'_> {
    /// Changes a booking, by id or by the host product's reference. `seen` is the version of the view that
    /// the caller saw, if it says. One that meets another writer is made again on the record as it stands
    /// by then, as long as that is what the caller saw, or it does not say; after sixteen tries it is a
    /// conflict. The answer tells the version at once, and the view when it is disclosed.
    ///
    /// # Errors
    /// [`PortalError::Conflict`] when what was seen has passed, [`PortalError::NotFound`], and as for
    /// [`Dispatches::create`]; a unit that stays is not asked about.
    pub async fn update(
        self,
        which: impl Into<DispatchKey>,
        seen: Option<ViewTag>,
        patch: DispatchPatch,
    ) -> Result<Changed, PortalError> {
        let (seat, key, mut tries) = (self.seat, which.into(), Tries::new());
        seat.allow_somewhere(DispatchPatch::ACTIONS, key.record()).await?;
        loop {
            let before = seat.dispatch(&key, Action::UpdateDispatch).await?;
            seat.allow_write(&patch.parts(before.record_status()), &before).await?;
            seat.check_seen(&before, seen).await?;
            let done = seat.write_booking(before, patch.clone()).await;
            if !tries.go_on(&done) {
                return done;
            }
        }
    }

    /// Erases everything about the patient of a dispatch, and makes its journal payloads unreadable. There is
    /// no way back: the shipped rules let no role do it, only the operator at the command line does.
    ///
    /// # Errors
    /// As for [`Dispatches::update`].
    pub async fn erase(self, id: DispatchId) -> Result<(), PortalError> {
        let (seat, mut tries) = (self.seat, Tries::new());
        if only_operator(seat.viewer).is_err() {
            seat.allow_somewhere(&[Action::EraseDispatch], Some(dispatch_ref(id))).await?;
        }
        loop {
            let before = seat.dispatch(&id.into(), Action::EraseDispatch).await?;
            let done = seat.write_erasure(&before).await;
            if !tries.go_on(&done) {
                return done;
            }
        }
    }
}

impl Seat<'_> {
    async fn write_booking(&self, before: Dispatch, patch: DispatchPatch) -> Result<Changed, PortalError> {
        let (reason, why_this_unit) = (patch.delete_reason.clone(), patch.assign_reason.clone());
        let mut after = rebook(&before, patch.resolved(&before), self.now)?;
        self.check_one(Some(&before), &mut after).await?;
        let reason = reason.or(self.assigning(Some(&before), &after, why_this_unit).await?);
        let draft = self.draft().await?.because(reason).edit(before, after)?;
        Ok(self.finish(draft, None).await?.value)
    }

    async fn write_erasure(&self, before: &Dispatch) -> Result<(), PortalError> {
        if only_operator(self.viewer).is_err() {
            let part = Part::new("record_status", Action::EraseDispatch, before.record_status());
            self.allow_write(&[part], before).await?;
        }
        let places: Vec<RecordRef> = before.facilities().map(facility_ref).collect();
        let homes = self.portal.store.records(self.viewer.tenant, &places).await?;
        let homes = homes.into_iter().filter_map(|place| match place {
            Record::Facility(place) => (!place.kind().is_organisation()).then(|| place.id()),
            _ => None,
        });
        let draft = self.draft().await?.erase(before, &homes.collect::<Vec<_>>())?;
        self.commit(draft.finish()).await?;
        Ok(())
    }
}

/// The dispatch with a changed booking. It becomes live anew when its time or urgency changed and nobody says
/// when.
pub(crate) fn rebook(
    before: &Dispatch,
    patch: DispatchPatch,
    now: Timestamp,
) -> Result<Dispatch, PortalError> {
    check_deletion(before.record_status(), patch.record_status, patch.delete_reason.as_ref())?;
    let says_when = patch.activation.is_told();
    let mut raw = patch.apply(before).0;
    raw.pickup = raw.pickup.changed_from(&before.0.pickup, now);
    let moved = raw.pickup.time != before.0.pickup.time || raw.priority != before.0.priority;
    if moved && !says_when {
        raw.activation = activation(raw.priority, &raw.pickup, now);
    }
    check_record(Some(&before.0), &raw, now)?;
    Ok(Dispatch(raw))
}
