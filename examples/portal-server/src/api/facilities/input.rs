//! Facilities, codes and displays in requests.

use crate::api::fields::{
    change, clearable, filled, flag, maybe, maybe_word, nullable, parse, replacing, replacing_word,
    unless_empty, word, zone,
};
use crate::http::Problem;
use bayboard::access::{AccessCode, DisplayProfile, RecordStatus};
use bayboard::portal::{FacilityPatch, NewDisplay, NewFacility, Patch};
use bayboard::{FacilityBoardSettings, FacilityKind, Zone};
use serde::Deserialize;

/// A facility to be recorded.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct FacilityInput {
    name: String,
    kind: String,
    zone: Option<String>,
    source_ref: Option<String>,
    division_id: Option<String>,
    street: Option<String>,
    city: Option<String>,
    state: Option<String>,
    postal_code: Option<String>,
    phone: Option<String>,
    npi: Option<String>,
    cms_number: Option<String>,
    access_code: Option<String>,
    display_profile: Option<String>,
    #[serde(default, deserialize_with = "unless_empty")]
    twelve_hours: Option<bool>,
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
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct FacilityChange {
    #[serde(default, deserialize_with = "nullable")]
    source_ref: Patch<String>,
    name: Option<String>,
    kind: Option<String>,
    zone: Option<String>,
    #[serde(default, deserialize_with = "nullable")]
    street: Patch<String>,
    #[serde(default, deserialize_with = "nullable")]
    city: Patch<String>,
    #[serde(default, deserialize_with = "nullable")]
    state: Patch<String>,
    #[serde(default, deserialize_with = "nullable")]
    postal_code: Patch<String>,
    #[serde(default, deserialize_with = "nullable")]
    phone: Patch<String>,
    #[serde(default, deserialize_with = "nullable")]
    npi: Patch<String>,
    #[serde(default, deserialize_with = "nullable")]
    cms_number: Patch<String>,
    #[serde(default, deserialize_with = "nullable")]
    division_id: Patch<String>,
    display_profile: Option<String>,
    #[serde(default, deserialize_with = "clearable")]
    twelve_hours: Patch<bool>,
    #[serde(default, deserialize_with = "clearable")]
    horizon_hours: Patch<u16>,
    record_status: Option<String>,
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
#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct RotateInput {
    access_code: Option<String>,
    #[serde(deserialize_with = "flag")]
    revoke_displays: bool,
}

impl RotateInput {
    pub(crate) fn parse(&self) -> Result<(Option<AccessCode>, bool), Problem> {
        Ok((filled(self.access_code.as_ref()).map(|typed| code(typed)).transpose()?, self.revoke_displays))
    }
}

/// A wall screen.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct DisplayInput {
    name: String,
    #[serde(default)]
    rooms: Vec<String>,
    display_profile: Option<String>,
    #[serde(default, deserialize_with = "unless_empty")]
    shows_names: Option<bool>,
    #[serde(default, deserialize_with = "unless_empty")]
    twelve_hours: Option<bool>,
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
