//! A dispatch as a row of CSV tells of it.

use super::cells::{Cells, yes_or_no};
use super::folded::Foldable;
use super::name_cells;
use super::named_payors;
use super::need_cells::NeedCells;
use super::place_cells::{Place, is_located};
use super::places::Places;
use super::problem::Problem;
use super::table::Row;
use super::time_cells::{arrival, pickup};
use bayboard::portal::{DispatchPatch, FeedPatch, NewDispatch, Patch, PortalError};
use bayboard::{
    AffiliateId, Arrival, ArrivalKind, AuthorizationDecision, BookedTime, Booking, Leg, Line, Note, PayorId,
    PersonName, Priority, Protected, Room, ServiceLevel, Sex, SourceRef, Step, Timestamp, UnitId, Word, Zone,
};
use jiff::civil::Date;
use std::collections::BTreeMap;
use std::time::Duration;

/// A row's dispatch, and the reference under which it is found again.
#[derive(Clone, Debug)]
pub(crate) struct DispatchRow {
    pub(crate) key: SourceRef,
    pub(crate) steps: BTreeMap<Step, Timestamp>,
    booking: Parts,
    /// Columns that the file lacks and a booking needs.
    lacking: Vec<Problem>,
    row: Row,
}

/// The columns a row may have, beside one for each step.
pub(crate) const COLUMNS: &[&str] = &[
    "source_ref",
    "origin_facility",
    "origin_kind",
    "origin_name",
    "origin_address",
    "origin_room",
    "destination_facility",
    "destination_kind",
    "destination_name",
    "destination_address",
    "destination_room",
    "pickup",
    "pickup_until",
    "pickup_not_before",
    "appointment",
    "appointment_until",
    "drop_off",
    "drop_off_until",
    "activation",
    "level",
    "priority",
    "leg",
    "unit",
    "affiliate",
    "patient_name",
    "patient_first_name",
    "patient_last_name",
    "birth_date",
    "sex",
    "weight_kg",
    "callback_phone",
    "crew_notes",
    "reason",
    "oxygen",
    "isolation",
    "bariatric",
    "attendants",
    "stairs",
    "escort",
    "dispatch_notes",
    "payor",
    "payor_requires_authorization",
    "payor_form",
    "authorization_number",
    "authorization_decision",
    "authorization_unnecessary",
    "confidential",
    "assigned",
    "enroute",
    "on_scene",
    "at_patient",
    "transporting",
    "at_destination",
    "in_service",
];
/// The columns it must have; to be booked it needs more.
pub(crate) const REQUIRED: &[&str] = &["source_ref"];

/// What the row says of the booking.
#[derive(Clone, Debug)]
struct Parts {
    origin: Option<Place>,
    origin_room: Option<Room>,
    destination: Option<Place>,
    destination_room: Option<Room>,
    pickup: Option<BookedTime>,
    arrival: Option<Arrival>,
    activation: Option<Timestamp>,
    level: Option<ServiceLevel>,
    priority: Option<Priority>,
    leg: Option<Leg>,
    unit: Option<UnitId>,
    affiliate: Option<AffiliateId>,
    patient_name: Option<PersonName>,
    birth_date: Option<Date>,
    sex: Option<Sex>,
    weight_kg: Option<u16>,
    callback_phone: Option<Line>,
    crew_notes: Option<Note>,
    reason: Option<Line>,
    needs: NeedCells,
    dispatch_notes: Option<Note>,
    payor: Option<PayorId>,
    authorization_number: Option<Line>,
    authorization_decision: Option<AuthorizationDecision>,
    authorization_unnecessary: Option<bool>,
    confidential: Option<bool>,
}

/// What reading a row takes.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Reading<'a> {
    pub(crate) places: &'a Places,
    pub(crate) zone: Option<&'a Zone>,
    pub(crate) now: Timestamp,
}

impl DispatchRow {
    /// Reads a row, or says all that is wrong with it.
    pub(crate) fn read(row: &Row, reading: Reading<'_>) -> Result<Self, Vec<Problem>> {
        let mut cells = Cells::of(row);
        let (key, booking) = (cells.must("source_ref"), parts(&mut cells, reading));
        let (steps, lacking) = (steps(&mut cells, reading), lacking(&cells));
        let found = key.map(|key| Self { key, steps, booking, lacking, row: row.clone() });
        let found = cells.finish(found)?;
        let wrong = if let Ok(new) = found.to_new() { new.check(reading.now).err() } else { None };
        match wrong {
            Some(PortalError::Invalid { field, problem }) => Err(vec![Problem::new(field, problem)]),
            _ => Ok(found),
        }
    }

    /// To book it, or what the file lacks for that.
    pub(crate) fn to_new(&self) -> Result<NewDispatch, &[Problem]> {
        // Without `..`: a part that is read and goes nowhere is an unused variable.
        let Parts {
            origin,
            origin_room,
            destination,
            destination_room,
            pickup,
            arrival,
            activation,
            level,
            priority,
            leg,
            unit,
            affiliate,
            patient_name,
            birth_date,
            sex,
            weight_kg,
            callback_phone,
            crew_notes,
            reason,
            needs,
            dispatch_notes,
            payor,
            authorization_number,
            authorization_decision,
            authorization_unnecessary,
            confidential,
        } = self.booking.clone();
        let needed = origin.zip(destination).zip(pickup.zip(level));
        let needed = needed.filter(|_| self.lacking.is_empty());
        let Some(((origin, destination), (pickup, level))) = needed else { return Err(&self.lacking) };
        let (origin, destination) = (origin.stop(origin_room), destination.stop(destination_room));
        let mut new = NewDispatch::new(origin, destination, Booking::of(pickup), level);
        new.source_ref = Some(self.key.clone());
        new.priority = priority.unwrap_or(new.priority);
        new.leg = leg.unwrap_or(new.leg);
        new.arrival = arrival;
        new.activation = activation;
        new.unit = unit;
        new.affiliate = affiliate;
        new.payor = payor;
        new.authorization.number = authorization_number.map(Protected::new);
        new.authorization.decision = authorization_decision;
        new.authorization.unnecessary = authorization_unnecessary.unwrap_or_default();
        new.patient_name = patient_name.map(Protected::new);
        new.birth_date = birth_date.map(Protected::new);
        new.sex = sex.map(Protected::new);
        new.weight_kg = weight_kg.map(Protected::new);
        new.callback_phone = callback_phone.map(Protected::new);
        new.crew_notes = crew_notes.map(Protected::new);
        new.reason = reason.map(Protected::new);
        new.needs = needs.to_new();
        new.dispatch_notes = dispatch_notes.map(Protected::new);
        new.confidential = confidential.unwrap_or_default();
        Ok(new)
    }

    /// To change it where it is booked already. A column that the file lacks changes nothing; an empty cell
    /// clears. Nothing lifts confidentiality.
    pub(crate) fn to_patch(&self) -> DispatchPatch {
        let Parts {
            origin,
            origin_room,
            destination,
            destination_room,
            pickup,
            arrival,
            activation,
            level,
            priority,
            leg,
            unit,
            affiliate,
            patient_name,
            birth_date,
            sex,
            weight_kg,
            callback_phone,
            crew_notes,
            reason,
            needs,
            dispatch_notes,
            payor,
            authorization_number,
            authorization_decision,
            authorization_unnecessary,
            confidential,
        } = self.booking.clone();
        DispatchPatch {
            level,
            priority: self.row.has("priority").then(|| priority.unwrap_or(Priority::Scheduled)),
            origin: origin.as_ref().and_then(Place::facility),
            destination: destination.as_ref().and_then(Place::facility),
            origin_room: self.told("origin_room", origin_room),
            destination_room: self.told("destination_room", destination_room),
            pickup: pickup.filter(|time| self.tells_end(time)),
            arrival: Patch::known(arrival.filter(|arrival| self.tells_end_of(arrival))),
            // Without a word for it, a call becomes live when its booking says.
            activation: Patch::known(activation),
            leg: self.row.has("leg").then(|| leg.unwrap_or(Leg::Single)),
            unit: self.told("unit", unit),
            affiliate: self.told("affiliate", affiliate),
            payor: self.told("payor", payor),
            authorization_number: self.told("authorization_number", authorization_number),
            authorization_decision: self.told("authorization_decision", authorization_decision),
            authorization_unnecessary: self
                .row
                .has("authorization_unnecessary")
                .then(|| authorization_unnecessary.unwrap_or_default()),
            patient_name: if name_cells::has(&self.row) { Patch::exactly(patient_name) } else { Patch::Keep },
            birth_date: self.told("birth_date", birth_date),
            sex: self.told("sex", sex),
            weight_kg: self.told("weight_kg", weight_kg),
            callback_phone: self.told("callback_phone", callback_phone),
            crew_notes: self.told("crew_notes", crew_notes),
            reason: self.told("reason", reason),
            needs: needs.to_patch(&self.row),
            dispatch_notes: self.told("dispatch_notes", dispatch_notes),
            // Taking the flag away is a person's decision: a file does not, whatever it says.
            confidential: confidential.filter(|narrow| *narrow),
            feed: self.to_feed(),
            // Revised times and the record's status are no columns.
            ..DispatchPatch::default()
        }
    }

    /// What the file says less exactly than a record may hold.
    fn to_feed(&self) -> FeedPatch {
        let parts = self.booking.clone();
        let open = parts.pickup.filter(|time| !self.tells_end(time));
        let due = parts.arrival.filter(|arrival| !self.tells_end_of(arrival));
        let due = |kind: ArrivalKind| due.filter(|arrival| arrival.kind == kind)?.booking.time.earliest();
        FeedPatch {
            origin: parts.origin.map(|place| place.told(&self.row, "origin")).unwrap_or_default(),
            destination: parts
                .destination
                .map(|place| place.told(&self.row, "destination"))
                .unwrap_or_default(),
            pickup_from: open.filter(|time| !is_will_call(time)).and_then(|time| time.earliest()),
            will_call: open.is_some_and(|time| is_will_call(&time)),
            appointment: self.told("appointment", due(ArrivalKind::Appointment)),
            drop_off: self.told("drop_off", due(ArrivalKind::DropOff)),
        }
    }

    /// Whether the file says all that there is to say of the pickup.
    fn tells_end(&self, time: &BookedTime) -> bool {
        self.row.has(if is_will_call(time) { "pickup_not_before" } else { "pickup_until" })
    }

    fn tells_end_of(&self, arrival: &Arrival) -> bool {
        self.row.has(&format!("{}_until", arrival.kind.word()))
    }

    fn told<T>(&self, column: &str, value: Option<T>) -> Patch<T> {
        if self.row.has(column) { Patch::exactly(value) } else { Patch::Keep }
    }
}

const fn is_will_call(time: &BookedTime) -> bool {
    matches!(time, BookedTime::WillCall { .. })
}

impl Foldable for DispatchRow {
    fn differs_from(&self, earlier: &Self) -> Vec<String> {
        self.row.differs_from(&earlier.row)
    }

    /// Steps that only the earlier row knows were made all the same.
    fn after(mut self, earlier: Self) -> Self {
        for (step, at) in earlier.steps {
            self.steps.entry(step).or_insert(at);
        }
        self
    }
}

fn parts(cells: &mut Cells<'_>, reading: Reading<'_>) -> Parts {
    let [origin, destination] = ["origin", "destination"].map(|end| Place::read(cells, end, reading.places));
    let (pickup, level) = (pickup(cells, reading.zone), level(cells));
    // The facts are taken in before the rows; here they are only judged.
    named_payors::read(cells);
    Parts {
        origin,
        destination,
        pickup,
        level,
        arrival: arrival(cells, reading.zone),
        activation: cells.moment("activation", reading.zone),
        origin_room: cells.maybe("origin_room"),
        destination_room: cells.maybe("destination_room"),
        priority: cells.word("priority"),
        leg: cells.word("leg"),
        sex: cells.word("sex"),
        unit: cells.read("unit", |text| reading.places.unit(text)),
        affiliate: cells.read("affiliate", |text| reading.places.affiliate(text)),
        payor: cells.read("payor", |text| reading.places.payor(text)),
        patient_name: name_cells::read(cells),
        birth_date: cells.birth_date("birth_date"),
        weight_kg: cells
            .read("weight_kg", |text| text.parse::<u16>().map_err(|_| "is not a whole number of kilograms")),
        callback_phone: cells.maybe("callback_phone"),
        crew_notes: cells.maybe("crew_notes"),
        reason: cells.maybe("reason"),
        needs: NeedCells::read(cells),
        dispatch_notes: cells.maybe("dispatch_notes"),
        authorization_number: cells.maybe("authorization_number"),
        authorization_decision: cells.word("authorization_decision"),
        authorization_unnecessary: cells.read("authorization_unnecessary", yes_or_no),
        confidential: cells.read("confidential", yes_or_no),
    }
}

/// What the file lacks to book a transport. A known one can be changed without.
fn lacking(cells: &Cells<'_>) -> Vec<Problem> {
    let text = "is missing; a transport that is not booked yet needs this column";
    let needed = [
        ("origin_facility", is_located(cells, "origin")),
        ("destination_facility", is_located(cells, "destination")),
        ("pickup", cells.has("pickup")),
        ("level", cells.has("level")),
    ];
    needed
        .into_iter()
        .filter(|(_, is_there)| !is_there)
        .map(|(column, _)| Problem::new(column, text))
        .collect()
}

fn level(cells: &mut Cells<'_>) -> Option<ServiceLevel> {
    if cells.has("level") {
        cells.require("level");
    }
    cells.word("level")
}

/// Clocks of crew devices may be ahead by this much.
const SKEW: Duration = Duration::from_secs(120);

fn steps(cells: &mut Cells<'_>, reading: Reading<'_>) -> BTreeMap<Step, Timestamp> {
    let mut steps = BTreeMap::new();
    for step in Step::ALL {
        let Some(at) = cells.moment(step.word(), reading.zone) else { continue };
        if at > reading.now.plus(SKEW) {
            cells.fault(step.word(), "lies in the future; give the time the step was made");
        }
        steps.insert(*step, at);
    }
    steps
}

#[cfg(test)]
mod tests {
    use super::COLUMNS;
    use std::collections::BTreeSet;

    /// The words in code marks of a cell.
    fn words(cell: &str) -> impl Iterator<Item = &str> {
        cell.split('`').skip(1).step_by(2)
    }

    #[test]
    fn the_guide_tells_of_every_column_and_of_no_other() {
        let guide = include_str!("README.md");
        let (_, told) = guide.split_once("\n## Dispatches\n").expect("the guide has a chapter on dispatches");
        let told = told.split("\n## ").next().unwrap_or_default();
        let rows = told.lines().filter_map(|line| line.strip_prefix("| `"));
        let first = |row: &str| row.split('|').next().map(|cell| format!("`{cell}"));
        let cells: Vec<String> = rows.filter_map(first).collect();
        let told: BTreeSet<&str> = cells.iter().flat_map(|cell| words(cell)).collect();
        assert_eq!(told, COLUMNS.iter().copied().collect());
    }
}
