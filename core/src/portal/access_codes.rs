//! Access codes: read out over the phone, and changed at will. Each reading is journaled before the code
//! leaves.

use super::{Portal, PortalError, Viewer, fixed};
use crate::access::{AccessCode, Action};
use crate::change::Access;
use crate::journal::EntryKind;
use crate::records::{Display, Facility, RawFacility};
use crate::seal::Place;
use crate::{ChangeSet, Draft, FacilityId, Record, RecordKind, RecordRef, Timestamp, Word};

impl Portal {
    /// Reads a facility's access code, to give it out.
    ///
    /// # Errors
    /// [`PortalError::Forbidden`], [`PortalError::NotFound`], [`PortalError::Store`].
    pub async fn reveal_code(
        &self,
        viewer: &Viewer,
        id: FacilityId,
        now: Timestamp,
    ) -> Result<AccessCode, PortalError> {
        let facility = self.allow_at(viewer, Action::ReadAccessCode, id, now).await?;
        let draft = self.journal_reading(self.draft(viewer, now).await?, viewer, id, now).await?;
        self.store.commit(&draft.finish()).await?;
        Ok(facility.open_code(&self.company(viewer.tenant).await?)?)
    }

    /// Gives a facility a new code, generated or typed. Sessions signed in with the old one end; displays end
    /// only if asked.
    ///
    /// # Errors
    /// [`PortalError::Forbidden`], [`PortalError::NotFound`], [`PortalError::Conflict`],
    /// [`PortalError::Store`].
    pub async fn rotate_code(
        &self,
        viewer: &Viewer,
        id: FacilityId,
        chosen: Option<AccessCode>,
        revoke_displays: bool,
        now: Timestamp,
    ) -> Result<AccessCode, PortalError> {
        let action = if chosen.is_some() { Action::ChooseAccessCode } else { Action::RotateAccessCode };
        let facility = self.allow_at(viewer, action, id, now).await?;
        let code = chosen.unwrap_or_else(|| AccessCode::generate(self.vault.entropy()));
        let displays =
            if revoke_displays { self.displays_in_force(viewer, id, now).await? } else { Vec::new() };
        let changes = self.rotation(viewer, &facility, &displays, &code, now).await?;
        self.commit(changes, now).await?;
        Ok(code)
    }

    async fn rotation(
        &self,
        viewer: &Viewer,
        facility: &Facility,
        displays: &[Display],
        code: &AccessCode,
        now: Timestamp,
    ) -> Result<ChangeSet, PortalError> {
        let sealed = self
            .company(viewer.tenant)
            .await?
            .seal(&Place::of_code(viewer.tenant, facility.id()), code.as_bytes())?;
        let raw = facility.0.clone();
        let epoch = raw.code_epoch + 1;
        let after = Facility(RawFacility { access_code: sealed, code_epoch: epoch, ..raw });
        let mut draft = self.draft(viewer, now).await?.edit(facility.clone(), after)?;
        for display in displays {
            draft = draft.edit(display.clone(), super::displays::revoked(display, now))?;
        }
        // Whoever rotates is told the new code: that is a reading.
        Ok(self.journal_reading(draft, viewer, facility.id(), now).await?.finish())
    }

    pub(super) async fn journal_reading(
        &self,
        draft: Draft,
        viewer: &Viewer,
        id: FacilityId,
        now: Timestamp,
    ) -> Result<Draft, PortalError> {
        let rules = self.boards(viewer.tenant, now).await?.rules();
        let words = vec![Action::ReadAccessCode.word().to_owned()];
        let access = Access {
            surface: fixed("access code"),
            words,
            rules: Vec::new(),
            policy: rules.version().as_str().to_owned(),
        };
        Ok(draft.access(EntryKind::CodeReading, Some(facility_ref(id)), access)?)
    }

    pub(super) async fn facility_record(
        &self,
        viewer: &Viewer,
        id: FacilityId,
    ) -> Result<Facility, PortalError> {
        match self.record(viewer, facility_ref(id)).await? {
            Record::Facility(facility) => Ok(*facility),
            _ => Err(PortalError::NotFound),
        }
    }

    pub(super) async fn record(&self, viewer: &Viewer, key: RecordRef) -> Result<Record, PortalError> {
        self.store.records(viewer.tenant, &[key]).await?.into_iter().next().ok_or(PortalError::NotFound)
    }
}

pub(super) const fn facility_ref(id: FacilityId) -> RecordRef {
    RecordRef { kind: RecordKind::Facility, id: id.as_uuid() }
}
