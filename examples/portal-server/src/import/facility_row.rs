//! A facility as a row of CSV tells of it.

use super::cells::Cells;
use super::folded::Foldable;
use super::kinds::kind_of;
use super::problem::Problem;
use super::table::Row;
use super::zones::zone_of_state;
use bayboard::portal::{FacilityPatch, NewFacility};
use bayboard::{FacilityKind, FacilityView, Line, SourceRef, Word, Zone};
use data_encoding::HEXLOWER;
use sha2::{Digest, Sha256};

/// A row's facility, and the key under which it is found again.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct FacilityRow {
    pub(crate) key: SourceRef,
    name: Line,
    kind: FacilityKind,
    zone: Zone,
    pub(crate) is_ambiguous: bool,
    street: Option<Line>,
    city: Option<Line>,
    state: Option<Line>,
    postal_code: Option<Line>,
    phone: Option<Line>,
    npi: Option<Line>,
    cms_number: Option<Line>,
}

/// The columns a row may have. Some go by two names.
pub(crate) const COLUMNS: &[&str] = &[
    "source_ref",
    "npi",
    "name",
    "address",
    "street",
    "city",
    "state",
    "zip",
    "postal_code",
    "phone",
    "provider_num",
    "cms_number",
    "kind",
];
/// The columns it must have.
pub(crate) const REQUIRED: &[&str] = &["name"];

/// What the command line says about all rows.
#[derive(Clone, Debug, Default)]
pub(crate) struct Defaults {
    pub(crate) kind: Option<FacilityKind>,
    pub(crate) zone: Option<Zone>,
}

impl FacilityRow {
    /// Reads a row, or says all that is wrong with it.
    pub(crate) fn read(row: &Row, defaults: &Defaults) -> Result<Self, Vec<Problem>> {
        let mut cells = Cells::of(row);
        cells.require("name");
        let (name, npi) = (spaced(&mut cells, "name"), npi(&mut cells));
        let [address, street] = ["address", "street"].map(|column| spaced(&mut cells, column));
        let street = address.or(street);
        let key = key(&mut cells, npi.as_ref(), name.as_ref(), street.as_ref());
        let (kind, zone) = (kind(&mut cells, defaults), zone(&mut cells, defaults));
        let [city, state] = ["city", "state"].map(|column| spaced(&mut cells, column));
        let [zip, postal_code] = ["zip", "postal_code"].map(|column| spaced(&mut cells, column));
        let [provider, cms_number] = ["provider_num", "cms_number"].map(|column| spaced(&mut cells, column));
        let phone = spaced(&mut cells, "phone");
        let (postal_code, cms_number) = (zip.or(postal_code), provider.or(cms_number));
        let facility = key.zip(name).zip(kind.zip(zone)).map(|((key, name), (kind, (zone, is_ambiguous)))| Self {
            key,
            name,
            kind,
            zone,
            is_ambiguous,
            street,
            city,
            state,
            postal_code,
            phone,
            npi,
            cms_number,
        });
        cells.finish(facility)
    }
    /// To record it.
    pub(crate) fn to_new(&self) -> NewFacility {
        let row = self.clone();
        let mut new = NewFacility::new(row.name, row.kind, row.zone);
        new.source_ref = Some(row.key);
        new.street = row.street;
        new.city = row.city;
        new.state = row.state;
        new.postal_code = row.postal_code;
        new.phone = row.phone;
        new.npi = row.npi;
        new.cms_number = row.cms_number;
        new
    }
    /// To bring a recorded one up to date.
    pub(crate) fn to_patch(&self) -> FacilityPatch {
        let row = self.clone();
        FacilityPatch {
            name: Some(row.name),
            kind: Some(row.kind),
            street: Some(row.street),
            city: Some(row.city),
            state: Some(row.state),
            postal_code: Some(row.postal_code),
            phone: Some(row.phone),
            npi: Some(row.npi),
            cms_number: Some(row.cms_number),
            zone: Some(row.zone),
            ..FacilityPatch::default()
        }
    }
    /// The fields in which a recorded facility differs.
    pub(crate) fn changes_to(&self, view: &FacilityView) -> Vec<&'static str> {
        let recorded = [
            Some(view.name()),
            Some(view.kind().word()),
            Some(view.zone()),
            view.street(),
            view.city(),
            view.state(),
            view.postal_code(),
            view.phone(),
            view.npi(),
            view.cms_number(),
        ];
        differing(&self.values(), &recorded)
    }
    fn values(&self) -> [Option<&str>; FIELDS.len()] {
        [
            Some(self.name.as_str()),
            Some(self.kind.word()),
            Some(self.zone.name()),
            self.street.as_ref().map(Line::as_str),
            self.city.as_ref().map(Line::as_str),
            self.state.as_ref().map(Line::as_str),
            self.postal_code.as_ref().map(Line::as_str),
            self.phone.as_ref().map(Line::as_str),
            self.npi.as_ref().map(Line::as_str),
            self.cms_number.as_ref().map(Line::as_str),
        ]
    }
}

impl Foldable for FacilityRow {
    fn differs_from(&self, earlier: &Self) -> Vec<String> {
        differing(&self.values(), &earlier.values()).into_iter().map(str::to_owned).collect()
    }
}

/// What is compared, in this order.
const FIELDS: [&str; 10] = ["name", "kind", "zone", "address", "city", "state", "zip", "phone", "npi", "provider_num"];

fn differing(one: &[Option<&str>; FIELDS.len()], other: &[Option<&str>; FIELDS.len()]) -> Vec<&'static str> {
    let pairs = one.iter().zip(other);
    FIELDS.into_iter().zip(pairs).filter(|(_, (one, other))| one != other).map(|(field, _)| field).collect()
}

/// A line whose inner blanks are single spaces.
fn spaced(cells: &mut Cells<'_>, column: &str) -> Option<Line> {
    cells.read(column, |text| single_spaced(text).parse::<Line>())
}

fn single_spaced(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn npi(cells: &mut Cells<'_>) -> Option<Line> {
    cells.read("npi", |text| {
        let is_npi = text.len() == 10 && text.bytes().all(|byte| byte.is_ascii_digit());
        let npi = text.parse::<Line>().ok().filter(|_| is_npi);
        npi.ok_or("is not a national provider identifier; it has ten digits")
    })
}

/// Its own reference, else NPI, name and address, whatever their case and spacing.
fn key(cells: &mut Cells<'_>, npi: Option<&Line>, name: Option<&Line>, street: Option<&Line>) -> Option<SourceRef> {
    if cells.text("source_ref").is_some() {
        return cells.maybe("source_ref");
    }
    for (column, is_there) in [("npi", cells.text("npi").is_some()), ("address", street_of(cells).is_some())] {
        if !is_there {
            cells.fault(column, "is missing; NPI, name and address are the key of a row without source_ref");
        }
    }
    let text = format!("{}\n{}\n{}", npi?.as_str(), name?.as_str().to_uppercase(), street?.as_str().to_uppercase());
    let digest = Sha256::digest(text.as_bytes());
    format!("nan:{}", HEXLOWER.encode(digest.get(..16)?)).parse().ok()
}

fn street_of<'a>(cells: &Cells<'a>) -> Option<&'a str> {
    cells.text("address").or_else(|| cells.text("street"))
}

fn kind(cells: &mut Cells<'_>, defaults: &Defaults) -> Option<FacilityKind> {
    if cells.text("kind").is_some() {
        return cells.read("kind", kind_of);
    }
    if defaults.kind.is_none() {
        cells.fault("kind", "is missing; fill the column, or give one kind for all rows with --kind");
    }
    defaults.kind
}

/// The zone, and whether the state has others.
fn zone(cells: &mut Cells<'_>, defaults: &Defaults) -> Option<(Zone, bool)> {
    if let Some(zone) = &defaults.zone {
        return Some((zone.clone(), false));
    }
    let found = cells.text("state").and_then(zone_of_state);
    if found.is_none() {
        cells.fault("state", "has no known time zone; write a US postal code such as TX, or give the zone with --zone");
    }
    found.map(|state| (state.zone, state.is_ambiguous))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::import::table::Table;

    fn read(csv: &str, defaults: &Defaults) -> Result<FacilityRow, Vec<Problem>> {
        FacilityRow::read(&Table::read(csv.as_bytes(), REQUIRED).unwrap().rows[0], defaults)
    }
    fn hospital() -> Defaults {
        Defaults { kind: Some(FacilityKind::Hospital), zone: None }
    }
    fn fields(problems: Vec<Problem>) -> Vec<String> {
        problems.iter().map(|problem| problem.field().to_owned()).collect()
    }
    const HEADER: &str = "npi,name,address,state,kind";

    #[test]
    fn one_key_for_all_spellings_and_another_for_another_address() {
        let key = |row: &str| read(&format!("{HEADER}\n{row}"), &hospital()).unwrap().key.as_str().to_owned();
        assert_eq!(key("1234567890,Maple  Grove,1 Main St,TX,"), key("1234567890,MAPLE GROVE,1 main  st,OK,dialysis"));
        assert_ne!(key("1234567890,Maple Grove,1 Main St,TX,"), key("1234567890,Maple Grove,2 Main St,TX,"));
        assert_eq!(key("1234567890,Maple Grove,1 Main St,TX,"), "nan:af470a13f2de995210b5aad0c26f0ef9");
    }

    #[test]
    fn all_that_is_wrong_is_said_at_once() {
        let problems = read(&format!("{HEADER}\n12345,,,XX,palace"), &Defaults::default()).unwrap_err();
        assert_eq!(fields(problems), ["name", "npi", "address", "kind", "state"]);
        let problems = read(&format!("{HEADER}\n,Maple,1 Main St,,"), &Defaults::default()).unwrap_err();
        assert_eq!(fields(problems), ["npi", "kind", "state"]);
    }

    #[test]
    fn the_zone_of_the_command_line_wins_over_the_state() {
        let defaults = Defaults { zone: Some(Zone::named("America/El_Paso").unwrap_or_else(|_| Zone::utc())), ..hospital() };
        let row = read(&format!("{HEADER}\n1234567890,Maple,1 Main St,TX,"), &defaults).unwrap();
        assert!(!row.is_ambiguous && row.zone != Zone::named("America/Chicago").unwrap());
        assert!(read(&format!("{HEADER}\n1234567890,Maple,1 Main St,TX,"), &hospital()).unwrap().is_ambiguous);
    }

    #[test]
    fn a_reference_of_its_own_needs_no_identifier() {
        let row = read("source_ref,name,kind,state\nH-7,Maple,residence,CA", &Defaults::default()).unwrap();
        assert_eq!(row.key.as_str(), "H-7");
    }
}
