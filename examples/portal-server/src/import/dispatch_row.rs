//! A dispatch as a row of CSV tells of it.

use super::cells::Cells;
use super::folded::Foldable;
use super::places::Places;
use super::problem::Problem;
use super::table::Row;
use bayboard::portal::{DispatchPatch, NewDispatch};
use bayboard::{
    Arrival, ArrivalKind, BookedTime, Booking, Leg, Line, Note, Priority, Protected, Room, ServiceLevel, Sex, SourceRef, Step,
    Stop, Timestamp, UnitId, Word, Zone,
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
    row: Row,
}

/// The columns a row may have, beside one for each step.
pub(crate) const COLUMNS: &[&str] = &[
    "source_ref",
    "origin_facility",
    "origin_address",
    "origin_room",
    "destination_facility",
    "destination_address",
    "destination_room",
    "pickup",
    "pickup_until",
    "appointment",
    "level",
    "priority",
    "leg",
    "unit",
    "patient_name",
    "birth_date",
    "sex",
    "weight_kg",
    "callback_phone",
    "crew_notes",
    "reason",
    "authorization_number",
    "confidential",
    "assigned",
    "enroute",
    "on_scene",
    "at_patient",
    "transporting",
    "at_destination",
    "in_service",
];
/// The columns it must have.
pub(crate) const REQUIRED: &[&str] = &["source_ref", "pickup", "level"];

/// What the row says of the booking.
#[derive(Clone, Debug)]
struct Parts {
    origin: Stop,
    origin_room: Option<Room>,
    destination: Stop,
    destination_room: Option<Room>,
    pickup: BookedTime,
    arrival: Option<Arrival>,
    level: ServiceLevel,
    priority: Option<Priority>,
    leg: Option<Leg>,
    unit: Option<UnitId>,
    patient_name: Option<Line>,
    birth_date: Option<Date>,
    sex: Option<Sex>,
    weight_kg: Option<u16>,
    callback_phone: Option<Line>,
    crew_notes: Option<Note>,
    reason: Option<Line>,
    authorization_number: Option<Line>,
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
        let steps = steps(&mut cells, reading);
        let found = key.zip(booking).map(|(key, booking)| Self { key, steps, booking, row: row.clone() });
        cells.finish(found)
    }
    /// To book it.
    pub(crate) fn to_new(&self) -> NewDispatch {
        let parts = self.booking.clone();
        let stop = |stop: Stop, room: Option<Room>| match room {
            Some(room) => stop.with_room(room),
            None => stop,
        };
        let (origin, destination) = (stop(parts.origin, parts.origin_room), stop(parts.destination, parts.destination_room));
        let mut new = NewDispatch::new(origin, destination, Booking::of(parts.pickup), parts.level);
        new.source_ref = Some(self.key.clone());
        new.priority = parts.priority.unwrap_or(new.priority);
        new.leg = parts.leg.unwrap_or(new.leg);
        new.arrival = parts.arrival;
        new.unit = parts.unit;
        new.authorization.number = parts.authorization_number.map(Protected::new);
        new.patient_name = parts.patient_name.map(Protected::new);
        new.birth_date = parts.birth_date.map(Protected::new);
        new.sex = parts.sex.map(Protected::new);
        new.weight_kg = parts.weight_kg.map(Protected::new);
        new.callback_phone = parts.callback_phone.map(Protected::new);
        new.crew_notes = parts.crew_notes.map(Protected::new);
        new.reason = parts.reason.map(Protected::new);
        new.confidential = parts.confidential.unwrap_or_default();
        new
    }
    /// To change it where it is booked already. A column that the file lacks changes nothing; an empty cell clears.
    pub(crate) fn to_patch(&self) -> DispatchPatch {
        let parts = self.booking.clone();
        DispatchPatch {
            level: Some(parts.level),
            priority: parts.priority,
            origin: Some(parts.origin),
            destination: Some(parts.destination),
            origin_room: self.told("origin_room", parts.origin_room),
            destination_room: self.told("destination_room", parts.destination_room),
            pickup: Some(parts.pickup),
            arrival: self.told("appointment", parts.arrival),
            leg: parts.leg,
            unit: self.told("unit", parts.unit),
            authorization_number: self.told("authorization_number", parts.authorization_number),
            patient_name: self.told("patient_name", parts.patient_name),
            birth_date: self.told("birth_date", parts.birth_date),
            sex: self.told("sex", parts.sex),
            weight_kg: self.told("weight_kg", parts.weight_kg),
            callback_phone: self.told("callback_phone", parts.callback_phone),
            crew_notes: self.told("crew_notes", parts.crew_notes),
            reason: self.told("reason", parts.reason),
            confidential: parts.confidential,
            ..DispatchPatch::default()
        }
    }
    fn told<T>(&self, column: &str, value: Option<T>) -> Option<Option<T>> {
        self.row.has(column).then_some(value)
    }
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

fn parts(cells: &mut Cells<'_>, reading: Reading<'_>) -> Option<Parts> {
    let (origin, destination) = (stop(cells, "origin", reading.places), stop(cells, "destination", reading.places));
    let (pickup, level) = (pickup(cells, reading.zone), level(cells));
    let appointment = cells.moment("appointment", reading.zone);
    let arrival = appointment.map(|at| Arrival { kind: ArrivalKind::Appointment, booking: Booking::exact(at) });
    let (origin_room, destination_room) = (cells.maybe("origin_room"), cells.maybe("destination_room"));
    let (priority, leg, sex) = (cells.word("priority"), cells.word("leg"), cells.word("sex"));
    let (unit, patient_name) = (cells.read("unit", |text| reading.places.unit(text)), cells.maybe("patient_name"));
    let birth_date = cells.read("birth_date", |text| text.parse::<Date>().map_err(|_| "is not a date; write it as 1950-01-31"));
    let weight_kg = cells.read("weight_kg", |text| text.parse::<u16>().map_err(|_| "is not a whole number of kilograms"));
    let (callback_phone, crew_notes, reason) = (cells.maybe("callback_phone"), cells.maybe("crew_notes"), cells.maybe("reason"));
    let (authorization_number, confidential) = (cells.maybe("authorization_number"), cells.read("confidential", yes_or_no));
    Some(Parts {
        origin: origin?,
        origin_room,
        destination: destination?,
        destination_room,
        pickup: pickup?,
        arrival,
        level: level?,
        priority,
        leg,
        unit,
        patient_name,
        birth_date,
        sex,
        weight_kg,
        callback_phone,
        crew_notes,
        reason,
        authorization_number,
        confidential,
    })
}

/// A saved facility, or an address that is treated as a private home's.
fn stop(cells: &mut Cells<'_>, end: &str, places: &Places) -> Option<Stop> {
    let (facility, address) = (format!("{end}_facility"), format!("{end}_address"));
    if cells.text(&facility).is_some() {
        return cells.read(&facility, |text| places.facility(text)).map(Stop::at);
    }
    if cells.text(&address).is_none() {
        cells.fault(&facility, format!("is missing; name a facility, or fill {address}"));
    }
    cells.maybe::<Line>(&address).map(|address| Stop::residence(Some(Protected::new(address))))
}

fn pickup(cells: &mut Cells<'_>, zone: Option<&Zone>) -> Option<BookedTime> {
    cells.require("pickup");
    if cells.text("pickup").is_some_and(|text| text.eq_ignore_ascii_case("will-call")) {
        return Some(BookedTime::WillCall { not_before: None });
    }
    let (from, until) = (cells.moment("pickup", zone), cells.moment("pickup_until", zone));
    let from = from?;
    match until {
        Some(until) if until < from => {
            cells.fault("pickup_until", "is before pickup; swap the two");
            None
        }
        Some(until) => Some(BookedTime::Window { from, until }),
        None => Some(BookedTime::Exact(from)),
    }
}

fn level(cells: &mut Cells<'_>) -> Option<ServiceLevel> {
    cells.require("level");
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

fn yes_or_no(text: &str) -> Result<bool, &'static str> {
    match text.to_lowercase().as_str() {
        "yes" | "true" | "1" => Ok(true),
        "no" | "false" | "0" => Ok(false),
        _ => Err("is neither yes nor no"),
    }
}
