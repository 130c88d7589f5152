//! Many facilities changed in one commit: how an import writes.

use crate::portal::{Facilities, FacilityPatch, PortalError, check_count};
use crate::{FacilityId, Record, RecordKind, RecordRef};

impl Facilities<'_> {
    /// Changes many facilities in one commit; all or none, each as [`Facilities::update`] would. A
    /// facility must not stand in the list twice. Those that would stay as they are are left alone. Answers
    /// the ones changed.
    ///
    /// # Errors
    /// [`PortalError::NotFound`] when one does not exist, and as for [`Facilities::update`].
    pub async fn update_all(
        self,
        changes: Vec<(FacilityId, FacilityPatch)>,
    ) -> Result<Vec<FacilityId>, PortalError> {
        let seat = self.seat;
        seat.allow_somewhere(FacilityPatch::ACTIONS, None).await?;
        check_count(changes.len())?;
        let keys = changes.iter().map(|(id, _)| RecordRef { kind: RecordKind::Facility, id: id.as_uuid() });
        let mut records = seat.records_by_key(keys.collect()).await?;
        let (mut edits, mut stay) = (Vec::new(), Vec::new());
        for (id, patch) in changes {
            let Some(Record::Facility(before)) = records.remove(&id.as_uuid()) else {
                return Err(PortalError::NotFound);
            };
            seat.allow_facility(&patch.parts(before.record_status()), &before).await?;
            seat.check_division(patch.division.flatten()).await?;
            if patch.clone().apply(&before) != *before {
                edits.push((*before, patch));
            } else if patch.division.is_some() {
                stay.push(id);
            }
        }
        if !edits.is_empty() {
            seat.write_facilities(&edits).await?;
        }
        // They may have been moved before, and that broken off.
        for id in stay {
            seat.stamp_open_calls(id).await?;
        }
        Ok(edits.into_iter().map(|(before, _)| before.id()).collect())
    }
}
