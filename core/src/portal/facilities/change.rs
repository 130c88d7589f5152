//! Changing facilities, and what follows from it: display links that end, and open calls that come along.

use crate::access::RecordStatus;
use crate::gate::{FacilityView, ViewTag};
use crate::portal::dispatches::sense::check_horizon;
use crate::portal::dispatches::stamps::behind_commit;
use crate::portal::seat::look_up::facility_ref;
use crate::portal::seat::parts::check_deletion;
use crate::portal::seat::tries::Tries;
use crate::portal::{Facilities, FacilityPatch, PortalError, Seat, first_record};
use crate::records::Facility;
use crate::{Committed, Draft, FacilityId, Record};

impl Facilities<'_> {
    /// Changes a facility. One that goes out of use takes its sessions and display links with it for good.
    /// `seen` is the version of the view that the caller saw, if it says. What meets another writer is made
    /// again on the record as it stands by then, as long as that is what the caller saw, or it does not say;
    /// after sixteen tries it is a conflict.
    ///
    /// # Errors
    /// [`PortalError::Conflict`] when what was seen has passed, [`PortalError::Duplicate`] for a `source_ref`
    /// that another facility has, [`PortalError::Forbidden`] also for one that is not there, where the viewer
    /// may not change those of others, and else [`PortalError::NotFound`]; [`PortalError::Forbidden`] for a
    /// move to a division where they may not change any, whether that is there or not; and as for
    /// [`Facilities::create`].
    pub async fn update(
        self,
        id: FacilityId,
        seen: Option<ViewTag>,
        patch: FacilityPatch,
    ) -> Result<FacilityView, PortalError> {
        let (seat, mut tries) = (self.seat, Tries::new());
        seat.allow_somewhere(FacilityPatch::ACTIONS, Some(facility_ref(id))).await?;
        loop {
            let before = seat.facility_to_change(id, &patch).await?;
            seat.allow_change(&before, &patch).await?;
            seat.portal.check_facility_seen(&before, seen).await?;
            let done = seat.write_facility(before, patch.clone()).await;
            if !tries.go_on(&done) {
                return seat.portal.facility_view(&done?).await;
            }
        }
    }
}

impl Seat<'_> {
    /// One that is not there is refused as one elsewhere would be.
    async fn facility_to_change(
        &self,
        id: FacilityId,
        patch: &FacilityPatch,
    ) -> Result<Facility, PortalError> {
        match self.facility_record(id).await {
            Err(PortalError::NotFound) => self.miss_facility(&patch.parts(RecordStatus::Active), id).await,
            found => found,
        }
    }

    /// The facility as it stands after the change, which may be as it was.
    pub(crate) async fn write_facility(
        &self,
        before: Facility,
        patch: FacilityPatch,
    ) -> Result<Facility, PortalError> {
        let (id, moves) = (before.id(), patch.division.is_told());
        // What changes nothing is no change; where a move was broken off, it goes on all the same.
        if patch.clone().apply(&before) == before {
            if moves {
                self.stamp_open_calls(id).await?;
            }
            return Ok(before);
        }
        let committed = self.write_facilities(&[(before, patch)]).await.map_err(PortalError::beside_row)?;
        if moves {
            behind_commit(self.stamp_open_calls(id).await)?;
        }
        match first_record(committed)? {
            Record::Facility(facility) => Ok(*facility),
            _ => Err(PortalError::NotFound),
        }
    }

    /// Changes facilities in one commit, with the stamps of open calls of those that move. The rest of very
    /// many calls, and what was booked meanwhile, is to be stamped afterwards. What is wrong names its row.
    pub(crate) async fn write_facilities(
        &self,
        edits: &[(Facility, FacilityPatch)],
    ) -> Result<Committed, PortalError> {
        let draft = self.edit_facilities(edits).await?;
        let moved = edits.iter().filter(|(_, patch)| patch.division.is_told());
        let moved: Vec<Facility> = moved.map(|(before, patch)| patch.clone().apply(before)).collect();
        if moved.is_empty() {
            return self.commit(draft.finish()).await;
        }
        let draft = self.stamp_along(draft, &moved).await?;
        match self.commit(draft.finish()).await {
            // It may have been a call that somebody wrote meanwhile: then all are stamped afterwards.
            Err(PortalError::Conflict) => {
                let draft = self.edit_facilities(edits).await?;
                self.commit(draft.finish()).await
            }
            done => done,
        }
    }

    async fn edit_facilities(&self, edits: &[(Facility, FacilityPatch)]) -> Result<Draft, PortalError> {
        let mut draft = self.draft().await?;
        for (row, (before, patch)) in edits.iter().enumerate() {
            let edited = self.edit_facility(draft, before.clone(), patch.clone()).await;
            draft = edited.map_err(|error| error.in_row(row))?;
        }
        Ok(draft)
    }

    /// The change with all that follows from it, however many are made at once: a facility that goes out of
    /// use takes its display links with it, since nobody knows who keeps them meanwhile.
    async fn edit_facility(
        &self,
        draft: Draft,
        before: Facility,
        patch: FacilityPatch,
    ) -> Result<Draft, PortalError> {
        check_horizon(patch.horizon_hours.to_set())?;
        check_deletion(before.record_status(), patch.record_status, patch.delete_reason.as_ref())?;
        patch.check_source(&before)?;
        let (closes, reason) = (patch.closes(&before), patch.delete_reason.clone());
        let (id, after) = (before.id(), patch.apply(&before));
        let mut draft = draft.because(reason).edit(before, after)?;
        let displays = if closes { self.displays_in_force(id).await? } else { Vec::new() };
        for display in displays {
            draft = draft
                .edit(display.clone(), crate::portal::facilities::displays::revoked(&display, self.now))?;
        }
        Ok(draft)
    }
}
