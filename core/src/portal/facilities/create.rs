//! Facilities and the smaller records that dispatches refer to.

use crate::access::{AccessCode, Action, PublicFacilityId, RecordStatus};
use crate::gate::FacilityView;
use crate::portal::dispatches::sense::check_horizon;
use crate::portal::seat::look_up::facility_ref;
use crate::portal::{Claim, Facilities, Made, NewFacility, PortalError, Seat, check_count, first_record};
use crate::records::{Facility, RawFacility};
use crate::seal::Place;
use crate::{
    ChangeSet, CompanyVault, FacilityId, Protected, Record, StoreError, UniqueKey, UnknownFields, Version,
};
use std::collections::BTreeSet;

/// Eight random digits may be taken already: so often another is drawn.
const DRAWS: usize = 8;

impl Facilities<'_> {
    /// Records a facility, with a facility ID and an access code from the start. The code is told to those
    /// who may read it.
    ///
    /// # Errors
    /// [`PortalError::Forbidden`], [`PortalError::Duplicate`] for a known `source_ref`,
    /// [`PortalError::KeyReused`], [`PortalError::Store`].
    pub async fn create(
        self,
        new: NewFacility,
        claim: Option<Claim>,
    ) -> Result<Made<FacilityView>, PortalError> {
        let seat = self.seat;
        seat.allow(Action::CreateFacility, None).await?;
        seat.allow_chosen_codes(std::slice::from_ref(&new)).await?;
        if let Some(made) = seat.made_before(claim).await? {
            return Ok(made);
        }
        seat.check_division(new.division).await?;
        let id = FacilityId::generate(seat.now, seat.entropy());
        for _ in 0..DRAWS {
            let changes = seat.new_facility(id, new.clone(), claim).await?;
            match seat.commit(changes).await {
                Ok(committed) => {
                    let Record::Facility(facility) = first_record(committed)? else {
                        return Err(PortalError::NotFound);
                    };
                    return Ok(Made { value: seat.portal.facility_view(&facility).await?, repeated: false });
                }
                Err(PortalError::Duplicate(UniqueKey::PublicId)) => {}
                Err(PortalError::Store(StoreError::AlreadyDone(_))) => {
                    return seat.made_before(claim).await?.ok_or(PortalError::NotFound);
                }
                Err(error) => return Err(error),
            }
        }
        Err(PortalError::Duplicate(UniqueKey::PublicId))
    }

    /// Records many facilities in one commit: how an import writes. All or none.
    ///
    /// # Errors
    /// As for [`Facilities::create`].
    pub async fn create_all(self, new: Vec<NewFacility>) -> Result<usize, PortalError> {
        let seat = self.seat;
        seat.allow(Action::CreateFacility, None).await?;
        seat.allow_chosen_codes(&new).await?;
        check_count(new.len())?;
        for division in new.iter().filter_map(|new| new.division).collect::<BTreeSet<_>>() {
            seat.check_division(Some(division)).await?;
        }
        let count = new.len();
        for _ in 0..DRAWS {
            let (mut draft, company) = (seat.draft().await?, seat.company().await?);
            for new in new.clone() {
                let id = FacilityId::generate(seat.now, seat.entropy());
                draft = draft.create(facility_from(&company, id, new)?)?;
            }
            match seat.commit(draft.finish()).await {
                Err(PortalError::Duplicate(UniqueKey::PublicId)) => {}
                result => return result.map(|_| count),
            }
        }
        Err(PortalError::Duplicate(UniqueKey::PublicId))
    }
}

impl Seat<'_> {
    /// A code that somebody chose is a right of its own, on a new facility too.
    async fn allow_chosen_codes(&self, new: &[NewFacility]) -> Result<(), PortalError> {
        if new.iter().any(|new| new.code.is_some()) {
            self.allow(Action::ChooseAccessCode, None).await
        } else {
            Ok(())
        }
    }

    async fn new_facility(
        &self,
        id: FacilityId,
        new: NewFacility,
        claim: Option<Claim>,
    ) -> Result<ChangeSet, PortalError> {
        let claim = claim.map(|claim| claim.of(facility_ref(id)));
        let facility = facility_from(&self.company().await?, id, new)?;
        Ok(self.draft().await?.create(facility)?.claim(claim).finish())
    }

    async fn made_before(&self, claim: Option<Claim>) -> Result<Option<Made<FacilityView>>, PortalError> {
        let Some(earlier) = self.earlier(claim).await? else { return Ok(None) };
        let facility = self.facility_record(FacilityId::from_uuid(earlier.id)).await?;
        Ok(Some(Made { value: self.portal.facility_view(&facility).await?, repeated: true }))
    }
}

fn facility_from(company: &CompanyVault, id: FacilityId, new: NewFacility) -> Result<Facility, PortalError> {
    check_horizon(new.board.horizon_hours)?;
    let code = new.code.unwrap_or_else(|| AccessCode::generate(company.entropy()));
    let sealed = company.seal(&Place::of_code(company.tenant(), id), code.as_bytes())?;
    Ok(Facility(RawFacility {
        id,
        version: Version::FIRST,
        record_status: RecordStatus::Active,
        tenant: company.tenant(),
        public_id: PublicFacilityId::generate(company.entropy()),
        access_code: sealed,
        code_epoch: crate::board::UNKNOWN_EPOCH,
        division: new.division,
        source_ref: new.source_ref,
        name: Protected::new(new.name),
        kind: new.kind,
        street: new.street.map(Protected::new),
        city: new.city,
        state: new.state,
        postal_code: new.postal_code,
        phone: new.phone.map(Protected::new),
        npi: new.npi,
        cms_number: new.cms_number,
        zone: new.zone,
        board: new.board,
        unknown: UnknownFields::default(),
    }))
}
