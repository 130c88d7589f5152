//! Facilities and the smaller records that dispatches refer to.

use crate::access::{AccessCode, Action, PublicFacilityId, RecordStatus};
use crate::gate::FacilityView;
use crate::portal::dispatches::sense::check_horizon;
use crate::portal::seat::look_up::facility_ref;
use crate::portal::{Claim, Facilities, Made, NewFacility, PortalError, Seat, check_count, first_record};
use crate::records::{Facility, RawFacility};
use crate::seal::Place;
use crate::{
    ChangeSet, CompanyVault, FacilityId, Protected, Record, RecordKind, StoreError, UniqueKey, UnknownFields,
    Version,
};
use std::collections::BTreeSet;
use uuid::Uuid;

/// Eight random digits may be taken already: so often another is drawn.
const DRAWS: usize = 8;

impl Facilities<'_> {
    /// Records a facility, with a facility ID and an access code from the start. The code is told to those
    /// who may read it.
    ///
    /// # Errors
    /// [`PortalError::Forbidden`] for somebody who may not record any at the place of its division, whether
    /// that is there or not, or in the company where it names none; [`PortalError::Duplicate`] for a known
    /// `source_ref`, [`PortalError::KeyReused`], [`PortalError::Store`].
    pub async fn create(
        self,
        new: NewFacility,
        claim: Option<Claim>,
    ) -> Result<Made<FacilityView>, PortalError> {
        let seat = self.seat;
        seat.allow_new(&new).await?;
        if let Some(made) = seat.made_before(claim).await? {
            return Ok(made);
        }
        match seat.make_facility(new, claim).await {
            Ok(facility) => Ok(Made { value: seat.portal.facility_view(&facility).await?, repeated: false }),
            Err(PortalError::Store(StoreError::AlreadyDone(_))) => {
                seat.made_before(claim).await?.ok_or(PortalError::NotFound)
            }
            Err(error) => Err(error),
        }
    }

    /// Records many facilities in one commit: how an import writes. All or none.
    ///
    /// # Errors
    /// [`PortalError::InRow`] with what [`Facilities::create`] would say of that facility alone; then none is
    /// recorded. [`PortalError::Forbidden`], [`PortalError::Invalid`] for too many, [`PortalError::Store`].
    pub async fn create_all(self, new: Vec<NewFacility>) -> Result<usize, PortalError> {
        let seat = self.seat;
        seat.allow_somewhere(&[Action::CreateFacility], None).await?;
        check_count(new.len())?;
        let mut known = BTreeSet::new();
        for (row, new) in new.iter().enumerate() {
            seat.allow_new(new).await.map_err(|error| error.in_row(row))?;
            if known.insert(new.division) {
                seat.check_division(new.division).await.map_err(|error| error.in_row(row))?;
            }
        }
        for _ in 0..DRAWS {
            let (mut draft, company) = (seat.draft().await?, seat.company().await?);
            for (row, new) in new.iter().enumerate() {
                let id = FacilityId::generate(seat.now, seat.entropy());
                let facility = facility_from(&company, id, new.clone()).map_err(|error| error.in_row(row))?;
                draft = draft.create(facility)?;
            }
            match seat.commit(draft.finish()).await {
                Ok(_) => return Ok(new.len()),
                Err(PortalError::Duplicate(UniqueKey::PublicId)) => {}
                Err(error) => {
                    let given = new.iter().map(|new| (new.source_ref.as_ref(), Uuid::nil()));
                    let given: Vec<_> = given.collect();
                    return Err(seat.row_of_taken(error, RecordKind::Facility, &given).await?);
                }
            }
        }
        Err(PortalError::Duplicate(UniqueKey::PublicId))
    }
}

impl Seat<'_> {
    /// Records a facility that the viewer may record.
    pub(crate) async fn make_facility(
        &self,
        new: NewFacility,
        claim: Option<Claim>,
    ) -> Result<Facility, PortalError> {
        self.check_division(new.division).await?;
        let id = FacilityId::generate(self.now, self.entropy());
        for _ in 0..DRAWS {
            let changes = self.new_facility(id, new.clone(), claim).await?;
            match self.commit(changes).await {
                Err(PortalError::Duplicate(UniqueKey::PublicId)) => {}
                committed => {
                    return match first_record(committed?)? {
                        Record::Facility(facility) => Ok(*facility),
                        _ => Err(PortalError::NotFound),
                    };
                }
            }
        }
        Err(PortalError::Duplicate(UniqueKey::PublicId))
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
