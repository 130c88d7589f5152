//! A facility as somebody knows it, and how each way in is told of it.

use crate::facts::office::Office;
use crate::world::{Dice, line};
use bayboard::access::DisplayProfile;
use bayboard::portal::NewFacility;
use bayboard::{FacilityBoardSettings, FacilityKind, Word, Zone};
use serde_json::{Value, json};

/// Everything that a new facility can say, said; its code is drawn.
#[derive(Clone, Debug)]
pub(crate) struct Place {
    kind: FacilityKind,
    zone: &'static str,
    profile: DisplayProfile,
    twelve_hours: bool,
    horizon_hours: u16,
    /// Name, street, city, state, postal code, phone, NPI, CMS number.
    texts: [String; 8],
}

/// The columns that a file has for it.
pub(crate) const COLUMNS: [&str; 15] = [
    "source_ref",
    "name",
    "address",
    "city",
    "state",
    "zip",
    "phone",
    "npi",
    "provider_num",
    "kind",
    "zone",
    "division",
    "display_profile",
    "twelve_hours",
    "horizon_hours",
];

impl Place {
    pub(crate) fn draw(dice: &mut Dice) -> Self {
        Self {
            kind: FacilityKind::ALL[dice.roll(FacilityKind::ALL.len())],
            zone: dice.pick(&["America/Denver", "America/Chicago", "Europe/Budapest"]),
            profile: DisplayProfile::ALL[dice.roll(DisplayProfile::ALL.len())],
            twelve_hours: dice.roll(2) == 0,
            horizon_hours: 1 + dice.roll(336) as u16,
            texts: [
                format!("Saint \"Ann\", {}", dice.roll(9_999)),
                format!("{} Mesa St; #4", dice.roll(9_999)),
                "Coeur d’Alene".to_owned(),
                "CA".to_owned(),
                format!("{:05}", dice.roll(99_999)),
                format!("(555) 010-{:04}", dice.roll(9_999)),
                format!("1{:09}", dice.roll(999_999_999)),
                format!("{:06}", dice.roll(999_999)),
            ],
        }
    }

    /// As `POST /api/v1/facilities` takes it.
    pub(crate) fn body(&self, source: &str, office: &Office) -> Value {
        let [name, street, city, state, postal_code, phone, npi, cms_number] = &self.texts;
        json!({
            "name": name, "kind": self.kind.word(), "zone": self.zone, "source_ref": source,
            "division_id": office.division.to_string(), "street": street, "city": city, "state": state,
            "postal_code": postal_code, "phone": phone, "npi": npi, "cms_number": cms_number,
            "display_profile": self.profile.word(), "twelve_hours": self.twelve_hours, "horizon_hours": self.horizon_hours,
        })
    }

    /// As the library's use case takes it.
    pub(crate) fn listing(&self, source: &str, office: &Office) -> NewFacility {
        let texts = self.texts.each_ref().map(|text| line(text));
        let [name, street, city, state, postal_code, phone, npi, cms_number] = texts;
        let mut new = NewFacility::new(name, self.kind, Zone::named(self.zone).unwrap());
        (new.source_ref, new.division) = (Some(source.parse().unwrap()), Some(office.division));
        (new.street, new.city, new.state) = (Some(street), Some(city), Some(state));
        (new.postal_code, new.phone) = (Some(postal_code), Some(phone));
        (new.npi, new.cms_number) = (Some(npi), Some(cms_number));
        let (profile, twelve_hours, horizon_hours) =
            (self.profile, Some(self.twelve_hours), Some(self.horizon_hours));
        new.board = FacilityBoardSettings { profile, twelve_hours, horizon_hours };
        new
    }

    /// What a file has in a column.
    pub(crate) fn cell(&self, column: &str, source: &str) -> String {
        let [name, street, city, state, postal_code, phone, npi, cms_number] = &self.texts;
        match column {
            "source_ref" => source.to_owned(),
            "name" => name.clone(),
            "address" => street.clone(),
            "city" => city.clone(),
            "state" => state.clone(),
            "zip" => postal_code.clone(),
            "phone" => phone.clone(),
            "npi" => npi.clone(),
            "provider_num" => cms_number.clone(),
            "kind" => self.kind.word().to_owned(),
            "zone" => self.zone.to_owned(),
            "division" => "maple division".to_owned(),
            "display_profile" => self.profile.word().to_owned(),
            "twelve_hours" => if self.twelve_hours { "yes" } else { "no" }.to_owned(),
            _ => self.horizon_hours.to_string(),
        }
    }
}
