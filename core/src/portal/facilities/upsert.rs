//! Keeping a facility in step with a host product's record of it, by the host's reference.

use crate::access::{Action, DisplayProfile, RecordStatus};
use crate::portal::patch::Patch;
use crate::portal::seat::rights::may_at;
use crate::portal::seat::tries::Tries;
use crate::portal::{
    Became, Facilities, FacilityPatch, IfArchived, NewFacility, PortalError, Seat, Upserted, may_in_company,
};
use crate::records::Facility;
use crate::{
    FacilityBoardSettings, FacilityId, RecordKind, SourceRef, StoreError, StoreExt, Unique, UniqueKey,
};

impl Facilities<'_> {
    /// Brings the facility under `new.source_ref` up to the host product's record of it: records `new` if
    /// it is not there, and makes `change` if it is. `FacilityPatch::from(&new)` is the change that `new`
    /// says; the code of one that is there stays. Of two at once, one records it and the other finds it.
    /// What meets another writer is made again, as for [`Facilities::update`].
    ///
    /// # Errors
    /// [`PortalError::Duplicate`] when a record out of use has the reference and is to stay so, or one
    /// that the caller may not know of; [`PortalError::Forbidden`] when the caller may not bring it back;
    /// and as for [`Facilities::create`] and [`Facilities::update`].
    pub async fn upsert(
        self,
        new: NewFacility,
        change: FacilityPatch,
        archived: IfArchived,
    ) -> Result<Upserted<FacilityId>, PortalError> {
        let (seat, mut tries, mut is_taken) = (self.seat, Tries::new(), false);
        seat.allow_somewhere(&[Action::CreateFacility, Action::UpdateFacility], None).await?;
        let source = new.source_ref.clone().ok_or_else(|| {
            PortalError::invalid("source_ref", "is missing; say under which reference it stands")
        })?;
        let taken = PortalError::Duplicate(UniqueKey::SourceRef);
        loop {
            let done = match seat.known_facility_under(&source).await? {
                Some(before)
                    if before.record_status() != RecordStatus::Active && archived == IfArchived::Refuse =>
                {
                    return Err(taken);
                }
                Some(before) => seat.bring_facility_up(before, change.clone()).await,
                // By one that the caller may not know of.
                None if is_taken => return Err(taken),
                None => seat.make_under(new.clone()).await,
            };
            is_taken = done.as_ref() == Err(&taken);
            let goes_on = if is_taken { tries.another() } else { tries.go_on(&done) };
            if !goes_on {
                return done;
            }
        }
    }
}

impl Seat<'_> {
    pub(crate) async fn facility_under(&self, source: &SourceRef) -> Result<Option<Facility>, StoreError> {
        let source = Unique::source_ref(self.viewer.tenant, RecordKind::Facility, source.clone());
        self.portal.store.find_as(&source).await
    }

    /// The facility under this reference, if the viewer may know that there is one: who may list it, bring it
    /// back, or record one under the same reference.
    async fn known_facility_under(&self, source: &SourceRef) -> Result<Option<Facility>, PortalError> {
        let Some(facility) = self.facility_under(source).await? else { return Ok(None) };
        let (standings, boards) = (self.standings().await?, self.boards().await?);
        let facts = boards.facility_facts(standings, &facility);
        let restores = facility.record_status() == RecordStatus::Archived
            && standings
                .iter()
                .zip(facts)
                .any(|(standing, facts)| standing.may(Action::RestoreFacility, facts, true));
        let is_known = restores
            || may_in_company(standings, Action::CreateFacility)
            || may_at(standings, boards, Action::ListFacilities, &facility);
        Ok(is_known.then_some(facility))
    }

    async fn make_under(&self, new: NewFacility) -> Result<Upserted<FacilityId>, PortalError> {
        self.allow_new(&new).await?;
        self.upserted_facility(&self.make_facility(new, None).await?, Became::Created).await
    }

    async fn bring_facility_up(
        &self,
        before: Facility,
        mut patch: FacilityPatch,
    ) -> Result<Upserted<FacilityId>, PortalError> {
        let (status, version) = (before.record_status(), before.version());
        if status != RecordStatus::Active {
            patch.record_status = patch.record_status.or(Some(RecordStatus::Active));
        }
        self.allow_change(&before, &patch).await?;
        let after = self.write_facility(before, patch).await?;
        let became = Became::of_change(status, after.record_status(), after.version() != version);
        self.upserted_facility(&after, became).await
    }

    async fn upserted_facility(
        &self,
        facility: &Facility,
        became: Became,
    ) -> Result<Upserted<FacilityId>, PortalError> {
        let version = self.portal.facility_view(facility).await?.version();
        Ok(Upserted { id: facility.id(), version: Some(version), became })
    }
}

/// What a new facility says, as a change: what it leaves open stays as it is, and screens that were set to
/// show less go on showing less. Taken apart without `..`, so that a new part cannot be forgotten.
impl From<&NewFacility> for FacilityPatch {
    fn from(new: &NewFacility) -> Self {
        let NewFacility {
            name,
            kind,
            zone,
            source_ref,
            division,
            street,
            city,
            state,
            postal_code,
            phone,
            npi,
            cms_number,
            board: FacilityBoardSettings { profile, twelve_hours, horizon_hours },
            code: _,
        } = new;
        Self {
            source_ref: Patch::known(source_ref.clone()),
            name: Some(name.clone()),
            kind: Some(*kind),
            street: Patch::known(street.clone()),
            city: Patch::known(city.clone()),
            state: Patch::known(state.clone()),
            postal_code: Patch::known(postal_code.clone()),
            phone: Patch::known(phone.clone()),
            npi: Patch::known(npi.clone()),
            cms_number: Patch::known(cms_number.clone()),
            zone: Some(zone.clone()),
            division: Patch::known(*division),
            profile: (*profile != DisplayProfile::Standard).then_some(*profile),
            twelve_hours: Patch::known(*twelve_hours),
            horizon_hours: Patch::known(*horizon_hours),
            record_status: None,
            delete_reason: None,
        }
    }
}
