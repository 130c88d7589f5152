//! Facilities and displays as staff may see them. Codes and secrets are in neither.

use crate::access::{DisplayProfile, RecordStatus};
use crate::gate::view_tag::{Tagged, ViewTag, ViewTags};
use crate::records::{Display, Facility, RawDisplay, RawFacility};
use crate::{DisplayId, DivisionId, FacilityId, FacilityKind, Line, Timestamp};
use serde::{Serialize, Serializer};

fn as_text<T: ToString, S: Serializer>(value: &T, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(&value.to_string())
}

fn as_texts<T: ToString, S: Serializer>(value: &Option<T>, serializer: S) -> Result<S::Ok, S::Error> {
    match value {
        Some(value) => serializer.serialize_str(&value.to_string()),
        None => serializer.serialize_none(),
    }
}

/// A facility as the Facilities List shows it. Printing it shows the id alone: a private home's name is
/// somebody's.
#[derive(Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct FacilityView {
    #[serde(serialize_with = "as_text")]
    id: FacilityId,
    version: ViewTag,
    /// Whether it is in use.
    record_status: RecordStatus,
    /// The facility ID that people type, with its dash.
    facility_id: String,
    /// Its name.
    name: String,
    /// What it is.
    kind: FacilityKind,
    /// Street address.
    street: Option<String>,
    /// The city of its address.
    city: Option<String>,
    /// The state of its address.
    state: Option<String>,
    /// Postal code.
    postal_code: Option<String>,
    /// Phone.
    phone: Option<String>,
    /// National provider identifier, ten digits.
    npi: Option<String>,
    /// CMS certification number.
    cms_number: Option<String>,
    /// Your reference.
    source_ref: Option<String>,
    /// The division it belongs to.
    #[serde(serialize_with = "as_texts")]
    division_id: Option<DivisionId>,
    /// Its time zone, by its IANA name.
    zone: String,
    /// How much its screens show.
    display_profile: DisplayProfile,
    /// Whether its clock counts 12 hours; null where it is the company's.
    twelve_hours: Option<bool>,
    /// How many hours its boards look ahead; null where it is the company's.
    horizon_hours: Option<u16>,
}

impl std::fmt::Debug for FacilityView {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "FacilityView({})", self.id)
    }
}

impl Tagged for FacilityView {
    fn tag(&mut self) -> &mut ViewTag {
        &mut self.version
    }
}

impl FacilityView {
    /// The facility's id.
    #[must_use]
    pub const fn id(&self) -> FacilityId {
        self.id
    }

    /// What is shown here, named: a change that hands it back is refused once anything else would be shown.
    #[must_use]
    pub const fn version(&self) -> ViewTag {
        self.version
    }

    /// Whether it is in use.
    #[must_use]
    pub const fn record_status(&self) -> RecordStatus {
        self.record_status
    }

    /// The facility ID that people type, with its dash.
    #[must_use]
    pub fn public_id(&self) -> &str {
        &self.facility_id
    }

    /// The host product's reference.
    #[must_use]
    pub fn source_ref(&self) -> Option<&str> {
        self.source_ref.as_deref()
    }

    /// Its name.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// What it is.
    #[must_use]
    pub const fn kind(&self) -> FacilityKind {
        self.kind
    }

    /// Its zone, by its IANA name.
    #[must_use]
    pub fn zone(&self) -> &str {
        &self.zone
    }

    /// Street address.
    #[must_use]
    pub fn street(&self) -> Option<&str> {
        self.street.as_deref()
    }

    /// The city of its address.
    #[must_use]
    pub fn city(&self) -> Option<&str> {
        self.city.as_deref()
    }

    /// The state of its address.
    #[must_use]
    pub fn state(&self) -> Option<&str> {
        self.state.as_deref()
    }

    /// Postal code.
    #[must_use]
    pub fn postal_code(&self) -> Option<&str> {
        self.postal_code.as_deref()
    }

    /// Phone.
    #[must_use]
    pub fn phone(&self) -> Option<&str> {
        self.phone.as_deref()
    }

    /// National provider identifier.
    #[must_use]
    pub fn npi(&self) -> Option<&str> {
        self.npi.as_deref()
    }

    /// CMS certification number.
    #[must_use]
    pub fn cms_number(&self) -> Option<&str> {
        self.cms_number.as_deref()
    }

    /// The division it belongs to.
    #[must_use]
    pub const fn division(&self) -> Option<DivisionId> {
        self.division_id
    }

    /// How much its screens show.
    #[must_use]
    pub const fn display_profile(&self) -> DisplayProfile {
        self.display_profile
    }

    /// Whether its clock counts 12 hours; none where it is the company's.
    #[must_use]
    pub const fn twelve_hours(&self) -> Option<bool> {
        self.twelve_hours
    }

    /// How many hours its boards look ahead; none where it is the company's.
    #[must_use]
    pub const fn horizon_hours(&self) -> Option<u16> {
        self.horizon_hours
    }

    pub(crate) fn new(facility: &Facility, tags: &ViewTags) -> Self {
        let RawFacility {
            id,
            version: _,
            record_status,
            tenant: _,
            public_id,
            access_code: _,
            code_epoch: _,
            division,
            source_ref,
            name,
            kind,
            street,
            city,
            state,
            postal_code,
            phone,
            npi,
            cms_number,
            zone,
            board,
            unknown: _,
        } = &facility.0;
        let text = |line: &Option<Line>| line.as_ref().map(|line| line.as_str().to_owned());
        tags.name(Self {
            id: *id,
            version: ViewTag::BLANK,
            record_status: *record_status,
            facility_id: public_id.to_string(),
            name: name.inner().as_str().to_owned(),
            kind: *kind,
            street: street.as_ref().map(|street| street.inner().as_str().to_owned()),
            city: text(city),
            state: text(state),
            postal_code: text(postal_code),
            phone: phone.as_ref().map(|phone| phone.inner().as_str().to_owned()),
            npi: text(npi),
            cms_number: text(cms_number),
            source_ref: source_ref.as_ref().map(|source| source.as_str().to_owned()),
            division_id: *division,
            zone: zone.name().to_owned(),
            display_profile: board.profile,
            twelve_hours: board.twelve_hours,
            horizon_hours: board.horizon_hours,
        })
    }
}

/// A wall screen's link as staff see it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct DisplayView {
    #[serde(serialize_with = "as_text")]
    id: DisplayId,
    version: ViewTag,
    /// The facility that it shows.
    #[serde(serialize_with = "as_text")]
    facility: FacilityId,
    /// Where it hangs.
    name: String,
    /// Only these rooms, and all where there are none.
    rooms: Vec<String>,
    /// How much it shows; null where it is the facility's.
    display_profile: Option<DisplayProfile>,
    /// Whether it shows its own name and the facility's.
    shows_names: bool,
    /// Whether its clock counts 12 hours; null where it is the facility's way.
    twelve_hours: Option<bool>,
    /// How many hours it looks ahead; null where it is as many as the facility's.
    horizon_hours: Option<u16>,
    /// When it was hung.
    #[serde(serialize_with = "as_text")]
    created_at: Timestamp,
    /// Whether its link was taken away.
    revoked: bool,
}

impl Tagged for DisplayView {
    fn tag(&mut self) -> &mut ViewTag {
        &mut self.version
    }
}

impl DisplayView {
    /// The display's id.
    #[must_use]
    pub const fn id(&self) -> DisplayId {
        self.id
    }

    /// What is shown here, named.
    #[must_use]
    pub const fn version(&self) -> ViewTag {
        self.version
    }

    /// What staff call it.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The rooms it is for, if not all.
    #[must_use]
    pub fn rooms(&self) -> &[String] {
        &self.rooms
    }

    /// How much it shows; none where it is as much as its facility's screens.
    #[must_use]
    pub const fn display_profile(&self) -> Option<DisplayProfile> {
        self.display_profile
    }

    /// When it was made.
    #[must_use]
    pub const fn created_at(&self) -> Timestamp {
        self.created_at
    }

    /// Whether its link has ended.
    #[must_use]
    pub const fn is_revoked(&self) -> bool {
        self.revoked
    }

    pub(crate) fn new(display: &Display, tags: &ViewTags) -> Self {
        let RawDisplay {
            id,
            version: _,
            record_status: _,
            tenant: _,
            facility,
            name,
            secret_digest: _,
            digest_key: _,
            rooms,
            profile,
            shows_names,
            twelve_hours,
            horizon_hours,
            created_at,
            revoked_at,
            unknown: _,
        } = &display.0;
        tags.name(Self {
            id: *id,
            version: ViewTag::BLANK,
            facility: *facility,
            name: name.as_str().to_owned(),
            rooms: rooms.iter().map(|room| room.as_str().to_owned()).collect(),
            display_profile: *profile,
            shows_names: *shows_names,
            twelve_hours: *twelve_hours,
            horizon_hours: *horizon_hours,
            created_at: *created_at,
            revoked: revoked_at.is_some(),
        })
    }
}
