//! Saved locations.

use super::declared::Declared;
use super::{FacilityKind, IndexRow, Unique, UniqueKey};
use crate::access::{AccessCode, DisplayProfile, PublicFacilityId};
use crate::codec::fields;
use crate::record::record;
use crate::seal::Place;
use crate::{
    CompanyVault, DivisionId, FacilityId, Line, Protected, RecordKind, SealError, Sealed, SourceRef,
    TenantId, Zone,
};

record! {
    /// Any saved location, with portal access from the start (NEMSIS dFacility, FHIR Location).
    pub struct Facility / RawFacility (FacilityId) {
        /// The company it belongs to.
        tenant: TenantId = 4,
        /// The facility ID that people type.
        public_id: PublicFacilityId = 5,
        /// The access code, sealed.
        access_code: Sealed = 6 secret,
        /// Counts the codes; a session made under an earlier one has ended.
        code_epoch: u32 = 7,
        /// The division it belongs to.
        division: Option<DivisionId> = 8,
        /// The host product's reference, unique within the tenant.
        source_ref: Option<SourceRef> = 9,
        /// Its name; a private home's is somebody's.
        name: Protected<Line> = 10,
        /// What it is.
        kind: FacilityKind = 11,
        /// Street address (NEMSIS dFacility.07).
        street: Option<Protected<Line>> = 12,
        /// City (NEMSIS dFacility.08).
        city: Option<Line> = 13,
        /// State (NEMSIS dFacility.09).
        state: Option<Line> = 14,
        /// Postal code (NEMSIS dFacility.10).
        postal_code: Option<Line> = 15,
        /// Its phone (NEMSIS dFacility.15).
        phone: Option<Protected<Line>> = 16,
        /// National provider identifier (NEMSIS dFacility.05).
        npi: Option<Line> = 17,
        /// CMS certification number.
        cms_number: Option<Line> = 18,
        /// Its own zone.
        zone: Zone = 19,
        /// How its boards differ from the tenant's.
        board: FacilityBoardSettings = 20,
    }
}

impl Declared for Facility {
    fn values(&self) -> Vec<Unique> {
        let source = Unique::of_host(self.0.tenant, RecordKind::Facility, self.0.source_ref.as_ref());
        let own = Unique::public_id(self.0.tenant, self.0.public_id.clone());
        [own].into_iter().chain(source).collect()
    }

    fn places(&self) -> Vec<IndexRow> {
        Vec::new()
    }
}

/// What a facility sets for its own boards.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct FacilityBoardSettings {
    /// How much its screens show.
    pub profile: DisplayProfile,
    /// 12 or 24 hour clock, if not the tenant's.
    pub twelve_hours: Option<bool>,
    /// Hours ahead, if not the tenant's.
    pub horizon_hours: Option<u16>,
}
fields!(FacilityBoardSettings { profile = 1, twelve_hours = 2, horizon_hours = 3 });

impl Default for FacilityBoardSettings {
    fn default() -> Self {
        Self { profile: DisplayProfile::Standard, twelve_hours: None, horizon_hours: None }
    }
}

impl Unique {
    /// A facility's public ID, within its tenant.
    #[must_use]
    pub fn public_id(scope: TenantId, id: PublicFacilityId) -> Self {
        Self::within(scope, RecordKind::Facility, UniqueKey::PublicId, id.digits())
    }
}

impl Facility {
    /// The facility ID that people type.
    #[must_use]
    pub const fn public_id(&self) -> &PublicFacilityId {
        &self.0.public_id
    }

    /// What it is.
    #[must_use]
    pub const fn kind(&self) -> FacilityKind {
        self.0.kind
    }

    /// Its own zone.
    #[must_use]
    pub const fn zone(&self) -> &Zone {
        &self.0.zone
    }

    /// The company it belongs to.
    #[must_use]
    pub const fn tenant(&self) -> TenantId {
        self.0.tenant
    }

    pub(crate) fn open_code(&self, company: &CompanyVault) -> Result<AccessCode, SealError> {
        let plain = company.open_sealed(&Place::of_code(self.0.tenant, self.0.id), &self.0.access_code)?;
        AccessCode::from_stored(&plain).ok_or(SealError::Broken)
    }
}
