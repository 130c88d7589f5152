//! Facilities, codes and displays in requests.

use crate::api::fields::{
    change, clearable, filled, flag, maybe, maybe_word, nullable, parse, replacing, replacing_word,
    unless_empty, word, zone,
};
use crate::http::Problem;
use bayboard::access::{AccessCode, DisplayProfile, RecordStatus};
use bayboard::portal::{FacilityPatch, NewDisplay, NewFacility, Patch};
use bayboard::{DivisionId, FacilityBoardSettings, FacilityKind, Zone};
use serde::Deserialize;
use utoipa::ToSchema;

/// A facility to be recorded.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct FacilityInput {
    /// Its name.
    name: String,
    /// What it is.
    #[schema(value_type = FacilityKind)]
    kind: String,
    /// Its time zone by its IANA name; the company's if absent.
    zone: Option<String>,
    /// Your reference, 120 characters at most; one record holds it at a time.
    source_ref: Option<String>,
    /// The division it belongs to.
    #[schema(value_type = Option<DivisionId>)]
    division_id: Option<String>,
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
    /// A code of your own choice; a good one is made if absent.
    access_code: Option<String>,
    /// How much its screens show; standard if absent.
    #[schema(value_type = Option<DisplayProfile>)]
    display_profile: Option<String>,
    /// Whether its clock counts 12 hours; the company's way if absent.
    #[serde(default, deserialize_with = "unless_empty")]
    twelve_hours: Option<bool>,
    /// How many hours its boards look ahead; the company's if absent.
    #[serde(default, deserialize_with = "unless_empty")]
    horizon_hours: Option<u16>,
}

impl FacilityInput {
    pub(crate) fn parse(&self, home: &Zone) -> Result<NewFacility, Problem> {
        let own = filled(self.zone.as_ref()).map(|name| zone("zone", name)).transpose()?;
        let mut new = NewFacility::new(
            parse("name", &self.name)?,
            word("kind", &self.kind)?,
            own.unwrap_or_else(|| home.clone()),
        );
        new.source_ref = maybe("source_ref", self.source_ref.as_ref())?;
        new.division = maybe("division_id", self.division_id.as_ref())?;
        new.street = maybe("street", self.street.as_ref())?;
        new.city = maybe("city", self.city.as_ref())?;
        new.state = maybe("state", self.state.as_ref())?;
        new.postal_code = maybe("postal_code", self.postal_code.as_ref())?;
        new.phone = maybe("phone", self.phone.as_ref())?;
        new.npi = maybe("npi", self.npi.as_ref())?;
        new.cms_number = maybe("cms_number", self.cms_number.as_ref())?;
        new.code = filled(self.access_code.as_ref()).map(|typed| code(typed)).transpose()?;
        new.board = board(self.display_profile.as_ref(), self.twelve_hours, self.horizon_hours)?;
        Ok(new)
    }
}

fn board(
    profile: Option<&String>,
    twelve_hours: Option<bool>,
    hours: Option<u16>,
) -> Result<FacilityBoardSettings, Problem> {
    let profile = maybe_word("display_profile", profile)?.unwrap_or(DisplayProfile::Standard);
    Ok(FacilityBoardSettings { profile, twelve_hours, horizon_hours: hours })
}

fn code(typed: &str) -> Result<AccessCode, Problem> {
    AccessCode::chosen(typed).map_err(|weak| Problem::invalid("access_code", format!("is too weak: {weak}")))
}

/// Changes to a facility.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct FacilityChange {
    /// Your reference; null takes it away.
    #[serde(default, deserialize_with = "nullable")]
    #[schema(value_type = Option<String>)]
    source_ref: Patch<String>,
    /// Its name.
    name: Option<String>,
    /// What it is.
    #[schema(value_type = Option<FacilityKind>)]
    kind: Option<String>,
    /// Its time zone by its IANA name.
    zone: Option<String>,
    /// Street address.
    #[serde(default, deserialize_with = "nullable")]
    #[schema(value_type = Option<String>)]
    street: Patch<String>,
    /// The city of its address.
    #[serde(default, deserialize_with = "nullable")]
    #[schema(value_type = Option<String>)]
    city: Patch<String>,
    /// The state of its address.
    #[serde(default, deserialize_with = "nullable")]
    #[schema(value_type = Option<String>)]
    state: Patch<String>,
    /// Postal code.
    #[serde(default, deserialize_with = "nullable")]
    #[schema(value_type = Option<String>)]
    postal_code: Patch<String>,
    /// Phone.
    #[serde(default, deserialize_with = "nullable")]
    #[schema(value_type = Option<String>)]
    phone: Patch<String>,
    /// National provider identifier, ten digits.
    #[serde(default, deserialize_with = "nullable")]
    #[schema(value_type = Option<String>)]
    npi: Patch<String>,
    /// CMS certification number.
    #[serde(default, deserialize_with = "nullable")]
    #[schema(value_type = Option<String>)]
    cms_number: Patch<String>,
    /// The division it belongs to.
    #[serde(default, deserialize_with = "nullable")]
    #[schema(value_type = Option<DivisionId>)]
    division_id: Patch<String>,
    /// How much its screens show.
    #[schema(value_type = Option<DisplayProfile>)]
    display_profile: Option<String>,
    /// Whether its clock counts 12 hours; null is the company's way.
    #[serde(default, deserialize_with = "clearable")]
    #[schema(value_type = Option<bool>)]
    twelve_hours: Patch<bool>,
    /// How many hours its boards look ahead; null is as many as the company's.
    #[serde(default, deserialize_with = "clearable")]
    #[schema(value_type = Option<u16>)]
    horizon_hours: Patch<u16>,
    /// Whether it is in use.
    #[schema(value_type = Option<RecordStatus>)]
    record_status: Option<String>,
    /// Why it is deleted; needed for that, and kept in the journal.
    delete_reason: Option<String>,
}

impl FacilityChange {
    pub(crate) fn parse(&self) -> Result<FacilityPatch, Problem> {
        Ok(FacilityPatch {
            source_ref: change("source_ref", self.source_ref.as_ref())?,
            name: replacing("name", self.name.as_ref())?,
            kind: replacing_word::<FacilityKind>("kind", self.kind.as_ref())?,
            street: change("street", self.street.as_ref())?,
            city: change("city", self.city.as_ref())?,
            state: change("state", self.state.as_ref())?,
            postal_code: change("postal_code", self.postal_code.as_ref())?,
            phone: change("phone", self.phone.as_ref())?,
            npi: change("npi", self.npi.as_ref())?,
            cms_number: change("cms_number", self.cms_number.as_ref())?,
            zone: self.zone.as_deref().map(|name| zone("zone", name)).transpose()?,
            division: change("division_id", self.division_id.as_ref())?,
            profile: replacing_word("display_profile", self.display_profile.as_ref())?,
            twelve_hours: self.twelve_hours,
            horizon_hours: self.horizon_hours,
            record_status: replacing_word::<RecordStatus>("record_status", self.record_status.as_ref())?,
            delete_reason: maybe("delete_reason", self.delete_reason.as_ref())?,
        })
    }
}

/// A new access code.
#[derive(Deserialize, Default, ToSchema)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct RotateInput {
    /// A code of your own choice; a good one is made if absent.
    access_code: Option<String>,
    /// Whether the links of its wall screens end, too.
    #[serde(deserialize_with = "flag")]
    #[schema(value_type = Option<bool>)]
    revoke_displays: bool,
}

impl RotateInput {
    pub(crate) fn parse(&self) -> Result<(Option<AccessCode>, bool), Problem> {
        Ok((filled(self.access_code.as_ref()).map(|typed| code(typed)).transpose()?, self.revoke_displays))
    }
}

/// A wall screen.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct DisplayInput {
    /// Where it hangs.
    name: String,
    /// Only these rooms; all if absent.
    #[serde(default)]
    #[schema(value_type = Option<Vec<String>>)]
    rooms: Vec<String>,
    /// How much it shows; the facility's if absent.
    #[schema(value_type = Option<DisplayProfile>)]
    display_profile: Option<String>,
    /// Whether it shows its own name and the facility's; true if absent.
    #[serde(default, deserialize_with = "unless_empty")]
    shows_names: Option<bool>,
    /// Whether its clock counts 12 hours; the facility's way if absent.
    #[serde(default, deserialize_with = "unless_empty")]
    twelve_hours: Option<bool>,
    /// How many hours it looks ahead; the facility's if absent.
    #[serde(default, deserialize_with = "unless_empty")]
    horizon_hours: Option<u16>,
}

impl DisplayInput {
    pub(crate) fn parse(&self) -> Result<NewDisplay, Problem> {
        Ok(NewDisplay {
            name: parse("name", &self.name)?,
            rooms: self.rooms.iter().map(|room| parse("rooms", room)).collect::<Result<_, _>>()?,
            profile: maybe_word("display_profile", self.display_profile.as_ref())?,
            shows_names: self.shows_names.unwrap_or(true),
            twelve_hours: self.twelve_hours,
            horizon_hours: self.horizon_hours,
        })
    }
}
