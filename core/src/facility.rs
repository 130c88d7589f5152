//! Saved locations and the wall screens that hang in them.

use crate::access::{AccessCode, DisplayProfile, PublicFacilityId};
use crate::codec::codec_struct;
use crate::record::record;
use crate::seal::Place;
use crate::words::words;
use crate::{
    DisplayId, DivisionId, FacilityId, Hours, KeyId, Line, Protected, Room, SealError, Sealed, SourceRef, TenantId, Timestamp,
    Vault, Zone,
};

words! {
    /// What a facility is (NEMSIS dFacility.01, FHIR v3-RoleCode).
    pub enum FacilityKind: "facility kind" {
        /// NEMSIS 1701005.
        Hospital = "hospital",
        /// NEMSIS 1701007.
        NursingHome = "nursing_home",
        /// NEMSIS 1701035.
        SkilledNursing = "skilled_nursing",
        /// NEMSIS 1701017.
        Dialysis = "dialysis",
        /// A doctor's office or clinic.
        Clinic = "clinic",
        /// A private home; its name and address are never shown to a facility.
        Residence = "residence",
        /// Anything else. A recorded one has a sign on its door; of one that was typed in nobody knows that.
        Other = "other",
        /// Anything else that staff marked as an organisation, so that boards may name it where it is not recorded.
        Organisation = "organisation",
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
        tenant: TenantId,
        /// The facility ID that people type.
        public_id: PublicFacilityId,
        /// The access code, sealed.
        access_code: Sealed,
        /// Counts the codes; a session made under an earlier one has ended.
        code_epoch: u32,
        /// The division it belongs to.
        division: Option<DivisionId>,
        /// The host product's reference, unique within the tenant.
        source_ref: Option<SourceRef>,
        /// Its name; a private home's is somebody's.
        name: Protected<Line>,
        /// What it is.
        kind: FacilityKind,
        /// Street address (NEMSIS dFacility.07).
        street: Option<Protected<Line>>,
        /// City (NEMSIS dFacility.08).
        city: Option<Line>,
        /// State (NEMSIS dFacility.09).
        state: Option<Line>,
        /// Postal code (NEMSIS dFacility.10).
        postal_code: Option<Line>,
        /// Its phone (NEMSIS dFacility.15).
        phone: Option<Protected<Line>>,
        /// National provider identifier (NEMSIS dFacility.05).
        npi: Option<Line>,
        /// CMS certification number.
        cms_number: Option<Line>,
        /// Its own zone.
        zone: Zone,
        /// How its boards differ from the tenant's.
        board: FacilityBoardSettings,
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
codec_struct!(FacilityBoardSettings { profile, twelve_hours, horizon_hours });

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
    pub(crate) fn open_code(&self, vault: &Vault) -> Result<AccessCode, SealError> {
        let plain = vault.open(&code_place(self.0.tenant, self.0.id), &self.0.access_code)?;
        AccessCode::from_stored(&plain).ok_or(SealError::Broken)
    }
}

pub(crate) const fn code_place(tenant: TenantId, facility: FacilityId) -> Place {
    Place { tenant, record: facility.as_uuid(), field: "access code" }
}

record! {
    /// A wall screen's revocable link. Its secret is stored only as a keyed digest.
    pub struct Display / RawDisplay (DisplayId) {
        /// The company it belongs to.
        tenant: TenantId,
        /// Where it hangs.
        facility: FacilityId,
        /// What staff call it: "East nurses' station".
        name: Line,
        /// Keyed digest of the secret in the link, unique.
        secret_digest: [u8; 32],
        /// The key it was digested under.
        digest_key: KeyId,
        /// Only these rooms, if any are named.
        rooms: Vec<Room>,
        /// How much it shows, if not as the facility's.
        profile: Option<DisplayProfile>,
        /// Whether the header names the facility and the display.
        shows_names: bool,
        /// 12 or 24 hour clock, if not the facility's.
        twelve_hours: Option<bool>,
        /// Hours ahead, if not the facility's.
        horizon_hours: Option<u16>,
        /// When it was made.
        created_at: Timestamp,
        /// When it was revoked.
        revoked_at: Option<Timestamp>,
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
