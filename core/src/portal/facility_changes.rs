//! Changing facilities, and what follows from it: display links that end, and open calls that come along.

use super::access_codes::facility_ref;
use super::parts::check_deletion;
use super::sense::check_horizon;
use super::{FacilityPatch, Portal, PortalError, Viewer, first_record};
use crate::gate::{FacilityView, ViewTag};
use crate::records::Facility;
use crate::{Committed, Draft, FacilityId, Record, Timestamp};

impl Portal {
    /// Changes a facility. One that goes out of use takes its sessions and display links with it for good.
    /// `seen` is the version of the view that the caller saw, if it says.
    ///
    /// # Errors
    /// [`PortalError::Conflict`] when that has passed or another change came in between, and as for
    /// [`Portal::create_facility`].
    pub async fn update_facility(
        &self,
        viewer: &Viewer,
        id: FacilityId,
        seen: Option<ViewTag>,
        patch: FacilityPatch,
        now: Timestamp,
    ) -> Result<FacilityView, PortalError> {
        self.allow_somewhere(viewer, FacilityPatch::ACTIONS, Some(facility_ref(id)), now).await?;
        let before = self.facility_record(viewer, id).await?;
        self.allow_facility(viewer, &patch.parts(before.record_status()), &before, now).await?;
        self.check_division(viewer, patch.division.flatten()).await?;
        self.check_facility_seen(&before, seen).await?;
        let done = self.write_facility(viewer, before.clone(), patch.clone(), now).await;
        match self.only_sealed_again(viewer, &done, &before.into()).await? {
            Some(Record::Facility(again)) => self.write_facility(viewer, *again, patch, now).await,
            _ => done,
        }
    }

    async fn write_facility(
        &self,
        viewer: &Viewer,
        before: Facility,
        patch: FacilityPatch,
        now: Timestamp,
    ) -> Result<FacilityView, PortalError> {
        let (id, moves) = (before.id(), patch.division.is_some());
        // What changes nothing is no change; where a move was broken off, it goes on all the same.
        if patch.clone().apply(&before) == before {
            if moves {
                self.stamp_open_calls(viewer, id, now).await?;
            }
            return self.facility_view(&before).await;
        }
        let committed = self.write_facilities(viewer, &[(before, patch)], now).await?;
        match first_record(committed)? {
            Record::Facility(facility) => self.facility_view(&facility).await,
            _ => Err(PortalError::NotFound),
        }
    }

    /// Changes facilities in one commit, with the stamps of open calls of those that move.
    pub(super) async fn write_facilities(
        &self,
        viewer: &Viewer,
        edits: &[(Facility, FacilityPatch)],
        now: Timestamp,
    ) -> Result<Committed, PortalError> {
        let draft = self.edit_facilities(viewer, edits, now).await?;
        let moved = edits.iter().filter(|(_, patch)| patch.division.is_some());
        let moved: Vec<Facility> = moved.map(|(before, patch)| patch.clone().apply(before)).collect();
        if moved.is_empty() {
            return self.commit(draft.finish(), now).await;
        }
        let draft = self.stamp_along(viewer, draft, &moved).await?;
        let committed = match self.commit(draft.finish(), now).await {
            // It may have been a call that somebody wrote meanwhile: then all are stamped afterwards.
            Err(PortalError::Conflict) => {
                let draft = self.edit_facilities(viewer, edits, now).await?;
                self.commit(draft.finish(), now).await?
            }
            done => done?,
        };
        // The rest of very many, and what was booked meanwhile.
        for facility in moved {
            self.stamp_open_calls(viewer, facility.id(), now).await?;
        }
        Ok(committed)
    }

    async fn edit_facilities(
        &self,
        viewer: &Viewer,
        edits: &[(Facility, FacilityPatch)],
        now: Timestamp,
    ) -> Result<Draft, PortalError> {
        let mut draft = self.draft(viewer, now).await?;
        for (before, patch) in edits {
            draft = self.edit_facility(draft, viewer, before.clone(), patch.clone(), now).await?;
        }
        Ok(draft)
    }

    /// The change with all that follows from it, however many are made at once: a facility that goes out of
    /// use takes its display links with it, since nobody knows who keeps them meanwhile.
    async fn edit_facility(
        &self,
        draft: Draft,
        viewer: &Viewer,
        before: Facility,
        patch: FacilityPatch,
        now: Timestamp,
    ) -> Result<Draft, PortalError> {
        check_horizon(patch.horizon_hours.flatten())?;
        check_deletion(before.record_status(), patch.record_status, patch.delete_reason.as_ref())?;
        let (closes, reason) = (patch.closes(&before), patch.delete_reason.clone());
        let (id, after) = (before.id(), patch.apply(&before));
        let mut draft = draft.because(reason).edit(before, after)?;
        let displays = if closes { self.displays_in_force(viewer, id, now).await? } else { Vec::new() };
        for display in displays {
            draft = draft.edit(display.clone(), super::displays::revoked(&display, now))?;
        }
        Ok(draft)
    }
}
