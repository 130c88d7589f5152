//! Access codes: read out over the phone, and changed at will. Each reading is journaled before the code
//! leaves.

use crate::access::{AccessCode, Action};
use crate::change::Access;
use crate::journal::EntryKind;
use crate::portal::seat::look_up::facility_ref;
use crate::portal::{Facilities, PortalError, Seat, fixed};
use crate::records::{Display, Facility, RawFacility};
use crate::seal::Place;
use crate::{ChangeSet, Draft, FacilityId, Word};

impl Facilities<'_> {
    /// Reads a facility's access code, to give it out.
    ///
    /// # Errors
    /// [`PortalError::Forbidden`], [`PortalError::NotFound`], [`PortalError::Store`].
    pub async fn reveal_code(self, id: FacilityId) -> Result<AccessCode, PortalError> {
        let seat = self.seat;
        let facility = seat.allow_at(Action::ReadAccessCode, id).await?;
        let draft = seat.journal_reading(seat.draft().await?, id).await?;
        seat.portal.store.commit(&draft.finish()).await?;
        Ok(facility.open_code(&seat.company().await?)?)
    }

    /// Gives a facility a new code, generated or typed. Sessions signed in with the old one end; displays end
    /// only if asked.
    ///
    /// # Errors
    /// [`PortalError::Forbidden`], [`PortalError::NotFound`], [`PortalError::Conflict`],
    /// [`PortalError::Store`].
    pub async fn rotate_code(
        self,
        id: FacilityId,
        chosen: Option<AccessCode>,
        revoke_displays: bool,
    ) -> Result<AccessCode, PortalError> {
        let seat = self.seat;
        let action = if chosen.is_some() { Action::ChooseAccessCode } else { Action::RotateAccessCode };
        let facility = seat.allow_at(action, id).await?;
        let code = chosen.unwrap_or_else(|| AccessCode::generate(seat.entropy()));
        let displays = if revoke_displays { seat.displays_in_force(id).await? } else { Vec::new() };
        let changes = seat.rotation(&facility, &displays, &code).await?;
        seat.commit(changes).await?;
        Ok(code)
    }
}

impl Seat<'_> {
    async fn rotation(
        &self,
        facility: &Facility,
        displays: &[Display],
        code: &AccessCode,
    ) -> Result<ChangeSet, PortalError> {
        let sealed = self
            .company()
            .await?
            .seal(&Place::of_code(self.viewer.tenant, facility.id()), code.as_bytes())?;
        let raw = facility.0.clone();
        let epoch = raw.code_epoch + 1;
        let after = Facility(RawFacility { access_code: sealed, code_epoch: epoch, ..raw });
        let mut draft = self.draft().await?.edit(facility.clone(), after)?;
        for display in displays {
            draft = draft
                .edit(display.clone(), crate::portal::facilities::displays::revoked(display, self.now))?;
        }
        // Whoever rotates is told the new code: that is a reading.
        Ok(self.journal_reading(draft, facility.id()).await?.finish())
    }

    async fn journal_reading(&self, draft: Draft, id: FacilityId) -> Result<Draft, PortalError> {
        let rules = self.boards().await?.rules();
        let words = vec![Action::ReadAccessCode.word().to_owned()];
        let access = Access {
            surface: fixed("access code"),
            words,
            rules: Vec::new(),
            policy: rules.version().as_str().to_owned(),
        };
        Ok(draft.access(EntryKind::CodeReading, Some(facility_ref(id)), access)?)
    }
}
