//! Saved locations and the wall screens that hang in them.

use crate::access::{AccessCode, DisplayProfile, PublicFacilityId};
use crate::codec::fields;
use crate::record::record;
use crate::seal::Place;
use crate::words::words;
use crate::{
    CompanyVault, DisplayId, DivisionId, FacilityId, Generation, Hours, Line, Protected, Room, SealError, Sealed, SourceRef,
    TenantId, Timestamp, Zone,
};

words! {
    /// What a facility is (NEMSIS dFacility.01, FHIR v3-RoleCode).
    pub enum FacilityKind: "facility kind" {
        /// NEMSIS 1701005.
        Hospital = 0 "hospital",
        /// NEMSIS 1701007.
        NursingHome = 1 "nursing_home",
        /// NEMSIS 1701035.
        SkilledNursing = 2 "skilled_nursing",
        /// NEMSIS 1701017.
        Dialysis = 3 "dialysis",
        /// A doctor's office or clinic.
        Clinic = 4 "clinic",
        /// A private home; its name and address are never shown to a facility.
        Residence = 5 "residence",
        /// Anything else. A recorded one has a sign on its door; of one that was typed in nobody knows that.
        Other = 6 "other",
        /// Anything else that staff marked as an organisation, so that boards may name it where it is not recorded.
        Organisation = 7 "organisation",
    }
}

impl FacilityKind {
    /// How the kind reads on a board that shows no name.
    #[must_use]
    pub const fn label(self) -> &'static str {
        match self {
            Self::Hospital => "Hospital",
            Self::NursingHome => "Nursing home",
            Self::SkilledNursing => "Skilled nursing",
            Self::Dialysis => "Dialysis center",
            Self::Clinic => "Clinic",
            Self::Residence => "Residence",
            Self::Other => "Other place",
            Self::Organisation => "Organisation",
        }
    }
    /// Whether facilities may read the name of such a place where it is typed in, not recorded: whoever typed an `other`
    /// place may have typed somebody's home.
    #[must_use]
    pub(crate) const fn is_named_when_typed(self) -> bool {
        self.is_organisation() && !matches!(self, Self::Other)
    }
    /// Whether the place is an organisation, which may be named.
    #[must_use]
    pub const fn is_organisation(self) -> bool {
        !matches!(self, Self::Residence)
    }
}

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

record! {
    /// A wall screen's revocable link. Its secret is stored only as a keyed digest.
    pub struct Display / RawDisplay (DisplayId) {
        /// The company it belongs to.
        tenant: TenantId = 4,
        /// Where it hangs.
        facility: FacilityId = 5,
        /// What staff call it: "East nurses' station".
        name: Line = 6,
        /// Keyed digest of the secret in the link, unique.
        secret_digest: [u8; 32] = 7 secret,
        /// The company's key it was digested under.
        digest_key: Generation = 8,
        /// Only these rooms, if any are named.
        rooms: Vec<Room> = 9,
        /// How much it shows, if not as the facility's.
        profile: Option<DisplayProfile> = 10,
        /// Whether the header names the facility and the display.
        shows_names: bool = 11,
        /// 12 or 24 hour clock, if not the facility's.
        twelve_hours: Option<bool> = 12,
        /// Hours ahead, if not the facility's.
        horizon_hours: Option<u16> = 13,
        /// When it was made.
        created_at: Timestamp = 14,
        /// When it was revoked.
        revoked_at: Option<Timestamp> = 15,
    }
}

impl Display {
    /// Where it hangs.
    #[must_use]
    pub const fn facility(&self) -> FacilityId {
        self.0.facility
    }
    /// What staff call it.
    #[must_use]
    pub fn name(&self) -> &str {
        self.0.name.as_str()
    }
    /// Whether its screen may show anything.
    #[must_use]
    pub const fn is_revoked(&self) -> bool {
        self.0.revoked_at.is_some()
    }
}

pub(crate) const fn hours_of(twelve: bool) -> Hours {
    if twelve { Hours::Twelve } else { Hours::TwentyFour }
}
