//! Many facilities changed in one commit: how an import writes.

use crate::access::RecordStatus;
use crate::portal::dispatches::stamps::behind_commit;
use crate::portal::seat::tries::Tries;
use crate::portal::{Facilities, FacilityPatch, PortalError, Seat, check_count};
use crate::records::Facility;
use crate::{FacilityId, Record, RecordKind, RecordRef};
use std::collections::BTreeSet;

impl Facilities<'_> {
    /// Changes many facilities in one commit; all or none, each as [`Facilities::update`] would. A
    /// facility must not stand in the list twice. Those that would stay as they are are left alone. Returns
    /// the ones changed.
    ///
    /// # Errors
    /// [`PortalError::InRow`] with what [`Facilities::update`] would say of that change alone, and
    /// [`PortalError::NotFound`] in the row of one that stands there twice; then none is made.
    /// [`PortalError::Invalid`] for too many, [`PortalError::Store`].
    pub async fn update_all(
        self,
        changes: Vec<(FacilityId, FacilityPatch)>,
    ) -> Result<Vec<FacilityId>, PortalError> {
        let (seat, mut tries) = (self.seat, Tries::new());
        seat.allow_somewhere(FacilityPatch::ACTIONS, None).await?;
        check_count(changes.len())?;
        let changed = loop {
            let done = seat.change_facilities(&changes).await;
            if !tries.go_on(&done) {
                break done?;
            }
        };
        // The rest of those that moved, and what was broken off when they were moved before.
        for (id, _) in changes.iter().filter(|(_, patch)| patch.division.is_told()) {
            behind_commit(seat.stamp_open_calls(*id).await)?;
        }
        Ok(changed)
    }
}

impl Seat<'_> {
    async fn change_facilities(
        &self,
        changes: &[(FacilityId, FacilityPatch)],
    ) -> Result<Vec<FacilityId>, PortalError> {
        let keys = changes.iter().map(|(id, _)| RecordRef { kind: RecordKind::Facility, id: id.as_uuid() });
        let mut records = self.records_by_key(keys.collect()).await?;
        let (mut rows, mut edits, mut met) = (Vec::new(), Vec::new(), BTreeSet::new());
        for (row, (id, patch)) in changes.iter().enumerate() {
            let Some(Record::Facility(before)) = records.remove(&id.as_uuid()) else {
                let missed = if met.contains(id) {
                    Err(PortalError::NotFound)
                } else {
                    self.miss_facility(&patch.parts(RecordStatus::Active), *id).await
                };
                return missed.map_err(|error| error.in_row(row));
            };
            met.insert(*id);
            self.allow_change(&before, patch).await.map_err(|error| error.in_row(row))?;
            if patch.clone().apply(&before) != *before {
                rows.push(row);
                edits.push((*before, patch.clone()));
            }
        }
        if edits.is_empty() {
            return Ok(Vec::new());
        }
        if let Err(error) = self.write_facilities(&edits).await {
            let given = edits
                .iter()
                .map(|(before, patch)| (patch.source_ref.as_ref().to_set(), before.id().as_uuid()));
            let error = self.row_of_taken(error, RecordKind::Facility, &given.collect::<Vec<_>>()).await?;
            return Err(error.among_rows(&rows));
        }
        Ok(edits.into_iter().map(|(before, _)| before.id()).collect())
    }

    /// Whether the viewer may make this change to this facility, and it names what there is.
    pub(crate) async fn allow_change(
        &self,
        before: &Facility,
        patch: &FacilityPatch,
    ) -> Result<(), PortalError> {
        let of_missing = patch.parts(RecordStatus::Active);
        self.allow_facility(&patch.parts(before.record_status()), &of_missing, before).await?;
        self.allow_move(before, patch).await?;
        self.check_division(patch.division.to_set()).await
    }
}
