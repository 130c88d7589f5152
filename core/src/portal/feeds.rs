//! What imports and feeds need beside the single use cases: look-ups by a person's reference, and many
//! changes in one commit.

use super::desk::rebook;
use super::{DispatchPatch, FacilityPatch, Portal, PortalError, Viewer, check_count, dispatch_ref};
use crate::access::Action;
use crate::gate::{DispatchView, Undisclosed};
use crate::records::RawDispatch;
use crate::{
    AffiliateId, DispatchId, FacilityId, Line, Record, RecordKind, RecordRef, Stop, StoreExt, Timestamp,
    Unique, Unit, UnitId,
};
use std::collections::HashMap;

/// A booking that was changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rebooked {
    /// Which.
    pub id: DispatchId,
    /// How many of its values are gone, with none in their place.
    pub cleared: usize,
}

fn cleared(before: &RawDispatch, after: &RawDispatch) -> usize {
    let held = |raw: &RawDispatch| {
        [
            raw.origin.room.is_some(),
            raw.destination.room.is_some(),
            raw.arrival.is_some(),
            raw.unit.is_some(),
            raw.affiliate.is_some(),
            raw.payor.is_some(),
            raw.authorization.number.is_some(),
            raw.authorization.decision.is_some(),
            raw.patient_name.is_some(),
            raw.birth_date.is_some(),
            raw.sex.is_some(),
            raw.weight_kg.is_some(),
            raw.callback_phone.is_some(),
            raw.crew_notes.is_some(),
            raw.reason.is_some(),
        ]
    };
    let gone = held(before).into_iter().zip(held(after)).filter(|(before, after)| *before && !after).count();
    gone + emptied(&before.origin, &after.origin) + emptied(&before.destination, &after.destination)
}

/// What is gone of a typed place that is still the same one.
fn emptied(before: &Stop, after: &Stop) -> usize {
    let is_typed = after.facility.is_none();
    let name = before.name.is_some() && after.name.is_none() && before.address == after.address;
    let address = before.address.is_some() && after.address.is_none() && before.name == after.name;
    usize::from(is_typed && name) + usize::from(is_typed && address)
}

impl Portal {
    /// The work in hand: dispatches not settled, those that boards have let go among them, by rising run
    /// number, redacted for the viewer.
    ///
    /// # Errors
    /// [`PortalError::Forbidden`], [`PortalError::Store`].
    pub async fn open_dispatches(
        &self,
        viewer: &Viewer,
        now: Timestamp,
    ) -> Result<Undisclosed<Vec<DispatchView>>, PortalError> {
        let standings = self.allow_somewhere(viewer, &[Action::ListDispatches], None, now).await?;
        let _turn = self.turns.take(u16::MAX).await;
        Ok(self.boards(viewer.tenant, now).await?.open_dispatches(&standings, now))
    }

    /// The unit with this call sign.
    ///
    /// # Errors
    /// [`PortalError::Forbidden`], [`PortalError::Store`].
    pub async fn unit_by_call_sign(
        &self,
        viewer: &Viewer,
        call_sign: &Line,
        now: Timestamp,
    ) -> Result<Option<UnitId>, PortalError> {
        self.allow(viewer, Action::ListDispatches, None, now).await?;
        let unit = self.store.find_as::<Unit>(&Unique::call_sign(viewer.tenant, call_sign.clone())).await?;
        Ok(unit.map(|unit| unit.id()))
    }

    /// The company's affiliates by name in small letters; of several with one name the one recorded first.
    ///
    /// # Errors
    /// [`PortalError::Forbidden`], [`PortalError::Store`].
    pub async fn affiliates_by_name(
        &self,
        viewer: &Viewer,
        now: Timestamp,
    ) -> Result<HashMap<String, AffiliateId>, PortalError> {
        self.allow(viewer, Action::ListDispatches, None, now).await?;
        let mut affiliates = self.boards(viewer.tenant, now).await?.affiliates();
        affiliates.sort_by_key(|affiliate| std::cmp::Reverse(affiliate.id()));
        Ok(affiliates
            .into_iter()
            .map(|affiliate| (affiliate.0.name.as_str().to_lowercase(), affiliate.id()))
            .collect())
    }

    /// Changes many facilities in one commit; all or none, each as [`Portal::update_facility`] would. A
    /// facility must not stand in the list twice. Those that would stay as they are are left alone. Answers
    /// the ones changed.
    ///
    /// # Errors
    /// [`PortalError::NotFound`] when one does not exist, and as for [`Portal::update_facility`].
    pub async fn update_facilities(
        &self,
        viewer: &Viewer,
        changes: Vec<(FacilityId, FacilityPatch)>,
        now: Timestamp,
    ) -> Result<Vec<FacilityId>, PortalError> {
        self.allow_somewhere(viewer, FacilityPatch::ACTIONS, None, now).await?;
        check_count(changes.len())?;
        let keys = changes.iter().map(|(id, _)| RecordRef { kind: RecordKind::Facility, id: id.as_uuid() });
        let mut records = self.records_by_key(viewer, keys.collect()).await?;
        let (mut edits, mut stay) = (Vec::new(), Vec::new());
        for (id, patch) in changes {
            let Some(Record::Facility(before)) = records.remove(&id.as_uuid()) else {
                return Err(PortalError::NotFound);
            };
            self.allow_facility(viewer, &patch.parts(before.record_status()), &before, now).await?;
            self.check_division(viewer, patch.division.flatten()).await?;
            if patch.clone().apply(&before) != *before {
                edits.push((*before, patch));
            } else if patch.division.is_some() {
                stay.push(id);
            }
        }
        if !edits.is_empty() {
            self.write_facilities(viewer, &edits, now).await?;
        }
        // They may have been moved before, and that broken off.
        for id in stay {
            self.stamp_open_calls(viewer, id, now).await?;
        }
        Ok(edits.into_iter().map(|(before, _)| before.id()).collect())
    }

    /// Changes many bookings in one commit; all or none. A dispatch must not stand in the list twice. A
    /// booked time that stays as it was keeps its revised time, and those that would stay as they are are
    /// left alone. Answers the ones changed.
    ///
    /// # Errors
    /// [`PortalError::NotFound`] when one does not exist, and as for [`Portal::update_dispatch`].
    pub async fn update_dispatches(
        &self,
        viewer: &Viewer,
        changes: Vec<(DispatchId, DispatchPatch)>,
        now: Timestamp,
    ) -> Result<Vec<Rebooked>, PortalError> {
        self.allow_somewhere(viewer, DispatchPatch::ACTIONS, None, now).await?;
        check_count(changes.len())?;
        let keys = changes.iter().map(|(id, _)| dispatch_ref(*id));
        let mut records = self.records_by_key(viewer, keys.collect()).await?;
        let (mut reasons, mut before, mut after, mut changed) =
            (Vec::new(), Vec::new(), Vec::new(), Vec::new());
        for (id, patch) in changes {
            let Some(Record::Dispatch(old)) = records.remove(&id.as_uuid()) else {
                return Err(PortalError::NotFound);
            };
            self.allow_write(viewer, &patch.parts(old.record_status()), &old, now).await?;
            let reason = patch.delete_reason.clone();
            let new = rebook(&old, patch.resolved(&old).without_restated(&old), now)?;
            if new != *old {
                changed.push(Rebooked { id, cleared: cleared(&old.0, &new.0) });
                reasons.push(reason);
                before.push(*old);
                after.push(new);
            }
        }
        if after.is_empty() {
            return Ok(Vec::new());
        }
        self.check(viewer, &before, &mut after).await?;
        let mut edits = reasons.into_iter().zip(before).zip(after);
        let draft = edits.try_fold(self.draft(viewer, now).await?, |draft, ((why, old), new)| {
            draft.because(why).edit(old, new)
        })?;
        self.commit(draft.finish(), now).await?;
        Ok(changed)
    }

    async fn records_by_key(
        &self,
        viewer: &Viewer,
        keys: Vec<RecordRef>,
    ) -> Result<HashMap<uuid::Uuid, Record>, PortalError> {
        let records = self.store.records(viewer.tenant, &keys).await?;
        Ok(records.into_iter().map(|record| (record.key().id, record)).collect())
    }
}
