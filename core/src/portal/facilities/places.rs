//! Where facilities are recorded and moved to: a right is asked for at the place of the division that a
//! facility is to belong to, so whoever minds one region brings nothing into another.

use crate::access::{Action, RecordStatus};
use crate::portal::seat::look_up::facility_ref;
use crate::portal::seat::parts::judged_in;
use crate::portal::seat::rights::may_at_division;
use crate::portal::{FacilityPatch, NewFacility, PortalError, Seat};
use crate::records::Facility;

impl Seat<'_> {
    /// Whether the viewer may record this facility where it is to be; a code that somebody chose is a right
    /// of its own. A division elsewhere and one that does not exist are refused alike.
    pub(crate) async fn allow_new(&self, new: &NewFacility) -> Result<(), PortalError> {
        let chooses = new.code.is_some().then_some(Action::ChooseAccessCode);
        for action in [Action::CreateFacility].into_iter().chain(chooses) {
            let standings = self.allow_somewhere(&[action], None).await?;
            let at = (new.division, RecordStatus::Active);
            if !may_at_division(standings, self.boards().await?, action, at) {
                return self.refuse(action, None, standings).await;
            }
        }
        Ok(())
    }

    /// Whether the viewer may change this facility where the change moves it to, as they may where it is.
    pub(crate) async fn allow_move(
        &self,
        before: &Facility,
        patch: &FacilityPatch,
    ) -> Result<(), PortalError> {
        let to = patch.division.apply(before.0.division);
        if to == before.0.division {
            return Ok(());
        }
        let (standings, boards) = (self.standings().await?, self.boards().await?);
        let at = (to, judged_in(before.record_status(), patch.record_status));
        // The answer shows it there.
        let needed = [Action::UpdateFacility, Action::ListFacilities];
        match needed.into_iter().find(|action| !may_at_division(standings, boards, *action, at)) {
            Some(action) => self.refuse(action, Some(facility_ref(before.id())), standings).await,
            None => Ok(()),
        }
    }
}
