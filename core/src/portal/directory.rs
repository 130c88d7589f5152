//! Facilities and the smaller records that dispatches refer to.

use super::access_codes::facility_ref;
use super::claim::same_request;
use super::rights::may_at;
use super::sense::check_horizon;
use super::{Claim, Made, NewFacility, Portal, PortalError, Viewer, check_count, first_record};
use crate::access::{AccessCode, Action, PublicFacilityId, RecordStatus};
use crate::board::FacilityBoard;
use crate::gate::FacilityView;
use crate::records::{
    Affiliate, Division, Facility, Payor, RawAffiliate, RawDivision, RawFacility, RawPayor, RawRegion,
    RawUnit, Region, Unit,
};
use crate::seal::Place;
use crate::{
    AffiliateId, ChangeSet, CompanyVault, DivisionId, DivisionKind, FacilityId, HttpsUrl, Line, PayorId,
    Protected, Record, RecordKind, RecordRef, RegionId, ServiceLevel, SourceRef, StoreError, StoreExt,
    Timestamp, Unique, UniqueKey, UnitId, UnknownFields, Version,
};
use std::collections::BTreeSet;
use uuid::Uuid;

/// Eight random digits may be taken already: so often another is drawn.
const DRAWS: usize = 8;

impl Portal {
    /// Records a facility, with a facility ID and an access code from the start. The code is told to those
    /// who may read it.
    ///
    /// # Errors
    /// [`PortalError::Forbidden`], [`PortalError::Duplicate`] for a known `source_ref`,
    /// [`PortalError::KeyReused`], [`PortalError::Store`].
    pub async fn create_facility(
        &self,
        viewer: &Viewer,
        new: NewFacility,
        claim: Option<Claim>,
        now: Timestamp,
    ) -> Result<Made<FacilityView>, PortalError> {
        self.allow(viewer, Action::CreateFacility, None, now).await?;
        self.allow_chosen_codes(viewer, std::slice::from_ref(&new), now).await?;
        if let Some(made) = self.made_before(viewer, claim, now).await? {
            return Ok(made);
        }
        self.check_division(viewer, new.division).await?;
        let id = FacilityId::generate(now, self.vault.entropy());
        for _ in 0..DRAWS {
            let changes = self.new_facility(viewer, id, new.clone(), claim, now).await?;
            match self.commit(changes, now).await {
                Ok(committed) => {
                    let Record::Facility(facility) = first_record(committed)? else {
                        return Err(PortalError::NotFound);
                    };
                    return Ok(Made { value: self.facility_view(&facility).await?, repeated: false });
                }
                Err(PortalError::Duplicate(UniqueKey::PublicId)) => {}
                Err(PortalError::Store(StoreError::AlreadyDone(_))) => {
                    return self.made_before(viewer, claim, now).await?.ok_or(PortalError::NotFound);
                }
                Err(error) => return Err(error),
            }
        }
        Err(PortalError::Duplicate(UniqueKey::PublicId))
    }

    /// Records many facilities in one commit: how an import writes. All or none.
    ///
    /// # Errors
    /// As for [`Portal::create_facility`].
    pub async fn create_facilities(
        &self,
        viewer: &Viewer,
        new: Vec<NewFacility>,
        now: Timestamp,
    ) -> Result<usize, PortalError> {
        self.allow(viewer, Action::CreateFacility, None, now).await?;
        self.allow_chosen_codes(viewer, &new, now).await?;
        check_count(new.len())?;
        for division in new.iter().filter_map(|new| new.division).collect::<BTreeSet<_>>() {
            self.check_division(viewer, Some(division)).await?;
        }
        let count = new.len();
        for _ in 0..DRAWS {
            let (mut draft, company) = (self.draft(viewer, now).await?, self.company(viewer.tenant).await?);
            for new in new.clone() {
                let id = FacilityId::generate(now, self.vault.entropy());
                draft = draft.create(facility_from(&company, id, new)?)?;
            }
            match self.commit(draft.finish(), now).await {
                Err(PortalError::Duplicate(UniqueKey::PublicId)) => {}
                result => return result.map(|_| count),
            }
        }
        Err(PortalError::Duplicate(UniqueKey::PublicId))
    }

    /// The facility with the host product's reference; none also when the viewer may not list it.
    ///
    /// # Errors
    /// [`PortalError::Forbidden`], [`PortalError::Store`].
    pub async fn facility_by_source_ref(
        &self,
        viewer: &Viewer,
        source: &SourceRef,
        now: Timestamp,
    ) -> Result<Option<FacilityView>, PortalError> {
        let standings = self.allow_somewhere(viewer, &[Action::ListFacilities], None, now).await?;
        let source = Unique::source_ref(viewer.tenant, RecordKind::Facility, source.clone());
        let found = self.store.find_as::<Facility>(&source).await?;
        let boards = self.boards(viewer.tenant, now).await?;
        match found {
            Some(facility) if may_at(&standings, &boards, Action::ListFacilities, &facility) => {
                self.facility_view(&facility).await.map(Some)
            }
            _ => Ok(None),
        }
    }

    /// The id of the facility with this public ID; none also when the viewer may not list it.
    ///
    /// # Errors
    /// [`PortalError::Forbidden`], [`PortalError::Store`].
    pub async fn facility_by_public_id(
        &self,
        viewer: &Viewer,
        id: &PublicFacilityId,
        now: Timestamp,
    ) -> Result<Option<FacilityId>, PortalError> {
        let standings = self.allow_somewhere(viewer, &[Action::ListFacilities], None, now).await?;
        let found = self.store.find_as::<Facility>(&Unique::public_id(viewer.tenant, id.clone())).await?;
        let boards = self.boards(viewer.tenant, now).await?;
        let found = found.filter(|facility| may_at(&standings, &boards, Action::ListFacilities, facility));
        Ok(found.map(|facility| facility.id()))
    }

    /// A facility's board as the facility sees it.
    ///
    /// # Errors
    /// [`PortalError::Forbidden`], [`PortalError::NotFound`], [`PortalError::Store`].
    pub async fn preview_board(
        &self,
        viewer: &Viewer,
        id: FacilityId,
        now: Timestamp,
    ) -> Result<FacilityBoard, PortalError> {
        self.allow_at(viewer, Action::PreviewBoard, id, now).await?;
        self.boards(viewer.tenant, now).await?.preview(id, now).ok_or(PortalError::NotFound)
    }

    /// Records a unit.
    ///
    /// # Errors
    /// [`PortalError::Forbidden`], [`PortalError::Duplicate`] for a known call sign, [`PortalError::Store`].
    pub async fn create_unit(
        &self,
        viewer: &Viewer,
        call_sign: Line,
        level: ServiceLevel,
        division: Option<DivisionId>,
        claim: Option<Claim>,
        now: Timestamp,
    ) -> Result<Made<UnitId>, PortalError> {
        self.allow(viewer, Action::EditUnits, None, now).await?;
        self.check_division(viewer, division).await?;
        let id = UnitId::generate(now, self.vault.entropy());
        let (version, record_status, tenant) = (Version::FIRST, RecordStatus::Active, viewer.tenant);
        let unit = RawUnit {
            id,
            version,
            record_status,
            tenant,
            division,
            call_sign,
            level,
            in_service: true,
            unknown: UnknownFields::default(),
        };
        Ok(self.create_in_directory(viewer, Unit(unit), claim, now).await?.map(UnitId::from_uuid))
    }

    /// Records an affiliate.
    ///
    /// # Errors
    /// [`PortalError::Forbidden`], [`PortalError::Store`].
    pub async fn create_affiliate(
        &self,
        viewer: &Viewer,
        name: Line,
        progress_reports: bool,
        claim: Option<Claim>,
        now: Timestamp,
    ) -> Result<Made<AffiliateId>, PortalError> {
        let id = AffiliateId::generate(now, self.vault.entropy());
        let (version, record_status, tenant) = (Version::FIRST, RecordStatus::Active, viewer.tenant);
        let affiliate = RawAffiliate {
            id,
            version,
            record_status,
            tenant,
            name,
            progress_reports,
            unknown: UnknownFields::default(),
        };
        Ok(self
            .create_in_directory(viewer, Affiliate(affiliate), claim, now)
            .await?
            .map(AffiliateId::from_uuid))
    }

    /// Records a payor.
    ///
    /// # Errors
    /// [`PortalError::Forbidden`], [`PortalError::Store`].
    pub async fn create_payor(
        &self,
        viewer: &Viewer,
        name: Line,
        requires_authorization: bool,
        form: Option<HttpsUrl>,
        claim: Option<Claim>,
        now: Timestamp,
    ) -> Result<Made<PayorId>, PortalError> {
        let id = PayorId::generate(now, self.vault.entropy());
        let (version, record_status, tenant) = (Version::FIRST, RecordStatus::Active, viewer.tenant);
        let payor = RawPayor {
            id,
            version,
            record_status,
            tenant,
            name,
            requires_authorization,
            form,
            unknown: UnknownFields::default(),
        };
        Ok(self.create_in_directory(viewer, Payor(payor), claim, now).await?.map(PayorId::from_uuid))
    }

    /// Records a region.
    ///
    /// # Errors
    /// [`PortalError::Forbidden`], [`PortalError::Store`].
    pub async fn create_region(
        &self,
        viewer: &Viewer,
        name: Line,
        now: Timestamp,
    ) -> Result<RegionId, PortalError> {
        let id = RegionId::generate(now, self.vault.entropy());
        let (version, record_status, tenant) = (Version::FIRST, RecordStatus::Active, viewer.tenant);
        self.create_in_directory(
            viewer,
            Region(RawRegion { id, version, record_status, tenant, name, unknown: UnknownFields::default() }),
            None,
            now,
        )
        .await?;
        Ok(id)
    }

    /// The company's regions and divisions, by id.
    ///
    /// # Errors
    /// [`PortalError::Forbidden`], [`PortalError::Store`].
    pub async fn divisions(
        &self,
        viewer: &Viewer,
        now: Timestamp,
    ) -> Result<(Vec<Region>, Vec<Division>), PortalError> {
        self.allow(viewer, Action::EditDirectory, None, now).await?;
        Ok((self.store.all(viewer.tenant).await?, self.store.all(viewer.tenant).await?))
    }

    /// Records a division of a region.
    ///
    /// # Errors
    /// [`PortalError::Invalid`] for an unknown region, [`PortalError::Forbidden`], [`PortalError::Store`].
    pub async fn create_division(
        &self,
        viewer: &Viewer,
        region: RegionId,
        name: Line,
        kind: DivisionKind,
        now: Timestamp,
    ) -> Result<DivisionId, PortalError> {
        self.allow(viewer, Action::EditDirectory, None, now).await?;
        let key = RecordRef { kind: RecordKind::Region, id: region.as_uuid() };
        if self.store.records(viewer.tenant, &[key]).await?.is_empty() {
            return Err(PortalError::invalid(
                "region_id",
                "is not known here; use an id that was given by this server",
            ));
        }
        let id = DivisionId::generate(now, self.vault.entropy());
        let (version, record_status, tenant) = (Version::FIRST, RecordStatus::Active, viewer.tenant);
        self.create_in_directory(
            viewer,
            Division(RawDivision {
                id,
                version,
                record_status,
                tenant,
                region,
                name,
                kind,
                unknown: UnknownFields::default(),
            }),
            None,
            now,
        )
        .await?;
        Ok(id)
    }

    /// A code that somebody chose is a right of its own, on a new facility too.
    async fn allow_chosen_codes(
        &self,
        viewer: &Viewer,
        new: &[NewFacility],
        now: Timestamp,
    ) -> Result<(), PortalError> {
        if new.iter().any(|new| new.code.is_some()) {
            self.allow(viewer, Action::ChooseAccessCode, None, now).await
        } else {
            Ok(())
        }
    }

    pub(super) async fn check_division(
        &self,
        viewer: &Viewer,
        division: Option<DivisionId>,
    ) -> Result<(), PortalError> {
        let Some(id) = division else { return Ok(()) };
        let key = RecordRef { kind: RecordKind::Division, id: id.as_uuid() };
        let known = !self.store.records(viewer.tenant, &[key]).await?.is_empty();
        known.then_some(()).ok_or_else(|| {
            PortalError::invalid("division_id", "is not known here; use an id that was given by this server")
        })
    }

    /// Answers the id of the record, or of the one that the same request made before.
    async fn create_in_directory(
        &self,
        viewer: &Viewer,
        record: impl Into<Record> + Send,
        claim: Option<Claim>,
        now: Timestamp,
    ) -> Result<Made<Uuid>, PortalError> {
        let record = record.into();
        let action = match record.key().kind {
            RecordKind::Unit => Action::EditUnits,
            RecordKind::Payor => Action::EditPayors,
            _ => Action::EditDirectory,
        };
        self.allow(viewer, action, None, now).await?;
        if let Some(earlier) = self.earlier(viewer, claim, now).await? {
            return Ok(Made { value: earlier.id, repeated: true });
        }
        let resource = record.key();
        let draft =
            self.draft(viewer, now).await?.create(record)?.claim(claim.map(|claim| claim.of(resource)));
        match self.commit(draft.finish(), now).await {
            Ok(_) => Ok(Made { value: resource.id, repeated: false }),
            // The same request came twice at once.
            Err(PortalError::Store(StoreError::AlreadyDone(earlier))) => {
                Ok(Made { value: same_request(claim, earlier)?.id, repeated: true })
            }
            Err(error) => Err(error),
        }
    }

    async fn new_facility(
        &self,
        viewer: &Viewer,
        id: FacilityId,
        new: NewFacility,
        claim: Option<Claim>,
        now: Timestamp,
    ) -> Result<ChangeSet, PortalError> {
        let claim = claim.map(|claim| claim.of(facility_ref(id)));
        let facility = facility_from(&self.company(viewer.tenant).await?, id, new)?;
        Ok(self.draft(viewer, now).await?.create(facility)?.claim(claim).finish())
    }

    async fn made_before(
        &self,
        viewer: &Viewer,
        claim: Option<Claim>,
        now: Timestamp,
    ) -> Result<Option<Made<FacilityView>>, PortalError> {
        let Some(earlier) = self.earlier(viewer, claim, now).await? else { return Ok(None) };
        let facility = self.facility_record(viewer, FacilityId::from_uuid(earlier.id)).await?;
        Ok(Some(Made { value: self.facility_view(&facility).await?, repeated: true }))
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
