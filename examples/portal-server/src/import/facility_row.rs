//! A facility as a row of CSV tells of it.

use super::cells::Cells;
use super::codes::{Code, NO_CMS_NUMBER, cms_number, is_cms_number, postal_code};
use super::facility_settings::{FacilitySettings, SETTINGS};
use super::folded::Foldable;
use super::kinds::kind_of;
use super::legacy::{is_legacy, mended};
use super::problem::Problem;
use super::table::Row;
use super::zones::zone_of_state;
use bayboard::portal::{FacilityPatch, NewFacility, Patch};
use bayboard::{DivisionId, FacilityKind, FacilityView, Line, SourceRef, Word, Zone};
use data_encoding::HEXLOWER;
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;

/// A row's facility, and the key under which it is found again.
#[derive(Clone, Debug)]
pub(crate) struct FacilityRow {
    pub(crate) key: SourceRef,
    /// Whether the key is one of the file's own.
    pub(super) has_reference: bool,
    name: Line,
    /// What the file says it is.
    kind: Option<FacilityKind>,
    /// The zone the file says.
    zone: Option<Zone>,
    /// What the file says beside, as in [`TEXTS`].
    texts: [Option<Line>; TEXTS.len()],
    settings: FacilitySettings,
    row: Row,
    /// For a new facility: kind, zone, and whether the zone is a guess among several.
    defaults: (Option<FacilityKind>, Option<Zone>, bool),
    /// What it lacks to be a new one.
    lacking: Vec<Problem>,
    /// Columns whose lost zeros were put back.
    pub(super) restored: Vec<&'static str>,
}

/// Columns that hold text, by all their names; the last ones are codes.
const TEXTS: [&[&str]; 7] = [
    &["address", "street"],
    &["city"],
    &["state"],
    &["phone"],
    &["npi"],
    &["zip", "postal_code"],
    &["provider_num", "cms_number", "ccn"],
];
const STREET: usize = 0;
const STATE: usize = 2;
const NPI: usize = 4;
const ZIP: usize = 5;
const CMS: usize = 6;

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
    "ccn",
    "kind",
    "zone",
    SETTINGS[0],
    SETTINGS[1],
    SETTINGS[2],
    SETTINGS[3],
];
/// The columns it must have.
pub(crate) const REQUIRED: &[&str] = &["name"];

/// What the command line says about all rows.
#[derive(Clone, Debug, Default)]
pub(crate) struct Defaults {
    pub(crate) kind: Option<FacilityKind>,
    pub(crate) zone: Option<Zone>,
    /// The company's divisions by name in small letters, where rows name them.
    pub(crate) divisions: BTreeMap<String, DivisionId>,
}

/// What to do about a recorded facility.
#[derive(Debug, Default)]
pub(super) struct Changes {
    pub(super) patch: FacilityPatch,
    /// The columns that differ.
    pub(super) columns: Vec<&'static str>,
    /// How many values an empty cell takes away.
    pub(super) cleared: u64,
}

impl FacilityRow {
    /// Reads a row, or says all that is wrong with it.
    pub(crate) fn read(row: &Row, defaults: &Defaults) -> Result<Self, Vec<Problem>> {
        let mut cells = Cells::of(row);
        cells.require("name");
        let (name, npi) = (spaced(&mut cells, "name"), npi(&mut cells));
        let street = text(&mut cells, TEXTS[STREET]);
        let (code, mut restored) = (code(&mut cells), Vec::new());
        let cms_number = noted(code, "provider_num", &mut restored);
        let key = key(&mut cells, npi.as_ref(), name.as_ref(), street.as_ref(), cms_number.as_ref());
        let kind = cells.read("kind", kind_of);
        let zone = cells.read("zone", Zone::named);
        let state = text(&mut cells, TEXTS[STATE]);
        let zip = zip(&mut cells, state.as_ref());
        let postal_code = noted(zip, "zip", &mut restored);
        let (city, phone) = (spaced(&mut cells, "city"), spaced(&mut cells, "phone"));
        let settings = FacilitySettings::read(&mut cells, &defaults.divisions);
        let has_reference = cells.text("source_ref").is_some();
        let mut lacking = Vec::new();
        let made = made(&cells, kind.is_some(), zone.is_some(), defaults, &mut lacking);
        let facility = key.zip(name).map(|(key, name)| Self {
            key,
            has_reference,
            name,
            kind,
            zone,
            texts: [street, city, state, phone, npi, postal_code, cms_number],
            settings,
            row: row.clone(),
            defaults: made,
            lacking: lacking.clone(),
            restored,
        });
        cells.finish(facility).map_err(|problems| problems.into_iter().chain(lacking).collect())
    }

    pub(super) fn npi(&self) -> Option<&str> {
        self.texts[NPI].as_ref().map(Line::as_str)
    }

    pub(super) fn cms_number(&self) -> Option<&str> {
        self.texts[CMS].as_ref().map(Line::as_str)
    }

    /// Whether a new facility's zone is a guess among several of its state.
    pub(super) fn is_ambiguous(&self) -> bool {
        self.zone.is_none() && self.defaults.2
    }

    /// To record it, or what it lacks for that.
    pub(super) fn to_new(&self) -> Result<NewFacility, &[Problem]> {
        let row = self.clone();
        let (Some(kind), Some(zone), true) =
            (row.kind.or(row.defaults.0), row.zone.or(row.defaults.1), self.lacking.is_empty())
        else {
            return Err(&self.lacking);
        };
        let mut new = NewFacility::new(row.name, kind, zone);
        new.source_ref = Some(row.key);
        row.settings.set(&mut new);
        [new.street, new.city, new.state, new.phone, new.npi, new.postal_code, new.cms_number] = row.texts;
        Ok(new)
    }

    /// To bring a recorded one up to date. A column that the file lacks changes nothing, and neither does an
    /// empty cell, unless it is to clear.
    pub(super) fn changes_to(&self, view: &FacilityView, clear_empty: bool) -> Changes {
        let mut changes = Changes::default();
        if self.name.as_str() != view.name() {
            changes.columns.push("name");
            changes.patch.name = Some(self.name.clone());
        }
        if let Some(kind) = self.kind.filter(|kind| *kind != view.kind()) {
            changes.columns.push("kind");
            changes.patch.kind = Some(kind);
        }
        if let Some(zone) = self.zone.as_ref().filter(|zone| zone.name() != view.zone()) {
            changes.columns.push("zone");
            changes.patch.zone = Some(zone.clone());
        }
        let mut told =
            recorded(view).into_iter().zip(&self.texts).zip(TEXTS).map(|((recorded, said), names)| {
                let is_to_clear = clear_empty && names.iter().any(|name| self.row.has(name));
                let is_told = is_to_clear || said.is_some();
                if !is_told || said.as_ref().map(Line::as_str) == recorded {
                    return Patch::Keep;
                }
                changes.columns.push(names[0]);
                changes.cleared += u64::from(said.is_none());
                Patch::exactly(said.clone())
            });
        let texts: [Patch<Line>; TEXTS.len()] = std::array::from_fn(|_| told.next().unwrap_or_default());
        let patch = &mut changes.patch;
        [
            patch.street,
            patch.city,
            patch.state,
            patch.phone,
            patch.npi,
            patch.postal_code,
            patch.cms_number,
        ] = texts;
        let set = self.settings.changes_to(view, &self.row, clear_empty, patch);
        for (column, gone) in SETTINGS.into_iter().zip(set).filter_map(|(column, gone)| Some((column, gone?)))
        {
            changes.columns.push(column);
            changes.cleared += u64::from(gone);
        }
        changes
    }

    /// What the command line says otherwise than a recorded facility, which keeps its own.
    pub(super) fn kept(&self, view: &FacilityView, defaults: &Defaults) -> Vec<Problem> {
        let kind = defaults.kind.filter(|kind| self.kind.is_none() && *kind != view.kind());
        let zone = defaults.zone.as_ref().filter(|zone| self.zone.is_none() && zone.name() != view.zone());
        let kept = |column: &str| {
            let text = format!(
                "--{column} is for new facilities, and this one keeps its own; a column of the file changes it"
            );
            Problem::new(column, text)
        };
        kind.map(|_| kept("kind")).into_iter().chain(zone.map(|_| kept("zone"))).collect()
    }

    fn values(&self) -> [Option<&str>; TEXTS.len() + 3] {
        let [street, city, state, phone, npi, zip, cms] =
            self.texts.each_ref().map(|text| text.as_ref().map(Line::as_str));
        let (kind, zone) = (self.kind.map(|kind| kind.word()), self.zone.as_ref().map(Zone::name));
        [Some(self.name.as_str()), kind, zone, street, city, state, zip, phone, npi, cms]
    }
}

fn recorded(view: &FacilityView) -> [Option<&str>; TEXTS.len()] {
    [
        view.street(),
        view.city(),
        view.state(),
        view.phone(),
        view.npi(),
        view.postal_code(),
        view.cms_number(),
    ]
}

impl Foldable for FacilityRow {
    fn differs_from(&self, earlier: &Self) -> Vec<String> {
        let pairs = self.values().into_iter().zip(earlier.values());
        let fields =
            FIELDS.into_iter().zip(pairs).filter(|(_, (one, other))| one != other).map(|(field, _)| field);
        let settings = self.settings.values().into_iter().zip(earlier.settings.values());
        let settings = SETTINGS
            .into_iter()
            .zip(settings)
            .filter(|(_, (one, other))| one != other)
            .map(|(field, _)| field);
        fields.chain(settings).map(str::to_owned).collect()
    }
}

/// What is compared, in this order.
const FIELDS: [&str; TEXTS.len() + 3] =
    ["name", "kind", "zone", "address", "city", "state", "zip", "phone", "npi", "provider_num"];

/// The first column with a character that had to be put right.
pub(crate) fn mended_column(row: &Row) -> Option<&'static str> {
    COLUMNS.iter().copied().find(|column| row.cell(column).chars().any(is_legacy))
}

/// A line whose inner blanks are single spaces.
fn spaced(cells: &mut Cells<'_>, column: &str) -> Option<Line> {
    cells.read(column, |text| single_spaced(text).parse::<Line>())
}

fn single_spaced(text: &str) -> String {
    mended(text).split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The first of several columns that says something.
fn text(cells: &mut Cells<'_>, names: &[&str]) -> Option<Line> {
    let column = names.iter().find(|name| cells.text(name).is_some())?;
    spaced(cells, column)
}

fn code(cells: &mut Cells<'_>) -> Option<Code> {
    let column = TEXTS[CMS].iter().find(|name| cells.text(name).is_some())?;
    cells.read(column, cms_number)
}

fn zip(cells: &mut Cells<'_>, state: Option<&Line>) -> Option<Code> {
    let column = TEXTS[ZIP].iter().find(|name| cells.text(name).is_some())?;
    let zip = spaced(cells, column)?;
    Some(postal_code(zip.as_str(), state.map(Line::as_str)))
}

fn noted(code: Option<Code>, column: &'static str, restored: &mut Vec<&'static str>) -> Option<Line> {
    let (code, is_restored) = code?;
    restored.extend(is_restored.then_some(column));
    code.parse().ok()
}

fn npi(cells: &mut Cells<'_>) -> Option<Line> {
    cells.read("npi", |text| {
        let is_npi = text.len() == 10 && text.bytes().all(|byte| byte.is_ascii_digit());
        let npi = text.parse::<Line>().ok().filter(|_| is_npi);
        npi.ok_or("is not a national provider identifier; it has ten digits")
    })
}

/// Its own reference, else NPI, name and address, whatever their case and spacing; else the CMS number.
fn key(
    cells: &mut Cells<'_>,
    npi: Option<&Line>,
    name: Option<&Line>,
    street: Option<&Line>,
    cms_number: Option<&Line>,
) -> Option<SourceRef> {
    if cells.text("source_ref").is_some() {
        return cells.maybe("source_ref");
    }
    if let (None, Some(cms_number)) = (cells.text("npi"), cms_number) {
        if !is_cms_number(cms_number.as_str()) {
            cells.fault("provider_num", NO_CMS_NUMBER);
        }
        return format!("ccn:{}", cms_number.as_str()).parse().ok();
    }
    let text = "is missing; without source_ref the key is NPI, name and address, or the CMS number";
    for (column, is_there) in [("npi", cells.text("npi").is_some()), ("address", street.is_some())] {
        if !is_there {
            cells.fault(column, text);
        }
    }
    derived_key(npi?.as_str(), name?.as_str(), street?.as_str())
}

/// The key of NPI, name and address.
pub(super) fn derived_key(npi: &str, name: &str, street: &str) -> Option<SourceRef> {
    let [name, street] = [name, street].map(|text| single_spaced(text).to_uppercase());
    let digest = Sha256::digest(format!("{npi}\n{name}\n{street}").as_bytes());
    format!("nan:{}", HEXLOWER.encode(digest.get(..16)?)).parse().ok()
}

/// Kind and zone of a new facility of which the row does not say them, and what is missing for that.
fn made(
    cells: &Cells<'_>,
    has_kind: bool,
    has_zone: bool,
    defaults: &Defaults,
    lacking: &mut Vec<Problem>,
) -> (Option<FacilityKind>, Option<Zone>, bool) {
    if !has_kind && defaults.kind.is_none() && cells.text("kind").is_none() {
        let text = "is missing; fill the column, or give one kind for all rows with --kind";
        lacking.push(Problem::new("kind", text));
    }
    if let Some(zone) = &defaults.zone {
        return (defaults.kind, Some(zone.clone()), false);
    }
    let found = cells.text("state").and_then(zone_of_state);
    if found.is_none() && !has_zone && cells.text("zone").is_none() {
        let text = "has no known time zone; write a US postal code such as TX, or give the zone with --zone or a zone column";
        lacking.push(Problem::new("state", text));
    }
    let is_ambiguous = found.as_ref().is_some_and(|state| state.is_ambiguous);
    (defaults.kind, found.map(|state| state.zone), is_ambiguous)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::import::table::Table;

    fn read(csv: &str, defaults: &Defaults) -> Result<FacilityRow, Vec<Problem>> {
        FacilityRow::read(&Table::read(csv.as_bytes(), REQUIRED).unwrap().rows[0], defaults)
    }

    fn hospital() -> Defaults {
        Defaults { kind: Some(FacilityKind::Hospital), ..Defaults::default() }
    }

    fn fields(problems: Vec<Problem>) -> Vec<String> {
        problems.iter().map(|problem| problem.field().to_owned()).collect()
    }

    const HEADER: &str = "npi,name,address,state,kind";

    #[test]
    fn one_key_for_all_spellings_and_another_for_another_address() {
        let key = |row: &str| read(&format!("{HEADER}\n{row}"), &hospital()).unwrap().key.as_str().to_owned();
        assert_eq!(
            key("1234567890,Maple  Grove,1 Main St,TX,"),
            key("1234567890,MAPLE GROVE,1 main  st,OK,dialysis")
        );
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
        let defaults = Defaults {
            zone: Some(Zone::named("America/El_Paso").unwrap_or_else(|_| Zone::utc())),
            ..hospital()
        };
        let row = read(&format!("{HEADER}\n1234567890,Maple,1 Main St,TX,"), &defaults).unwrap();
        assert!(!row.is_ambiguous() && row.to_new().unwrap().zone != Zone::named("America/Chicago").unwrap());
        assert!(
            read(&format!("{HEADER}\n1234567890,Maple,1 Main St,TX,"), &hospital()).unwrap().is_ambiguous()
        );
    }

    #[test]
    fn without_an_identifier_the_cms_number_is_the_key_with_its_zeros_put_back() {
        let key = |row: &str| {
            read(&format!("ccn,name,state,zip\n{row}"), &hospital()).map(|row| (row.key, row.restored))
        };
        assert_eq!(key("050001,Maple,CA,90001").unwrap(), ("ccn:050001".parse().unwrap(), vec![]));
        assert_eq!(
            key("=\"50001\",Maple,MA,2134").unwrap(),
            ("ccn:050001".parse().unwrap(), vec!["provider_num", "zip"])
        );
        assert_eq!(fields(key("5.0E+04,Maple,CA,").unwrap_err())[0], "ccn");
    }

    #[test]
    fn a_reference_of_its_own_needs_no_identifier() {
        let row = read("source_ref,name,kind,state\nH-7,Maple,residence,CA", &Defaults::default()).unwrap();
        assert_eq!(row.key.as_str(), "H-7");
    }
}
