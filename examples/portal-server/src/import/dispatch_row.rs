//! A dispatch as a row of CSV tells of it.

use super::cells::{Cells, yes_or_no};
use super::folded::Foldable;
use super::places::Places;
use super::problem::Problem;
use super::table::Row;
use bayboard::portal::{DispatchPatch, FeedPatch, NewDispatch, PortalError};
use bayboard::{
    Arrival, ArrivalKind, BookedTime, Booking, FacilityId, Leg, Line, Note, PayorId, Priority, Protected, Room, ServiceLevel,
    Sex, SourceRef, Step, Stop, Timestamp, UnitId, Word, Zone,
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
    "payor",
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
    appointment: Option<Timestamp>,
    level: Option<ServiceLevel>,
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
    payor: Option<PayorId>,
    authorization_number: Option<Line>,
    confidential: Option<bool>,
}

/// One end of a trip.
#[derive(Clone, Debug)]
enum Place {
    Facility(FacilityId),
    Address(Line),
}

impl Place {
    fn stop(self, room: Option<Room>) -> Stop {
        let stop = match self {
            Self::Facility(facility) => Stop::at(facility),
            Self::Address(address) => Stop::residence(Some(Protected::new(address))),
        };
        Stop { room: room.map(Protected::new), ..stop }
    }
    fn facility(place: Option<&Self>) -> Option<Stop> {
        if let Some(Self::Facility(facility)) = place { Some(Stop::at(*facility)) } else { None }
    }
    fn address(place: Option<Self>) -> Option<Line> {
        if let Some(Self::Address(address)) = place { Some(address) } else { None }
    }
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
        let parts = self.booking.clone();
        let needed = parts.origin.zip(parts.destination).zip(parts.pickup.zip(parts.level));
        let Some(((origin, destination), (pickup, level))) = needed else { return Err(&self.lacking) };
        let (origin, destination) = (origin.stop(parts.origin_room), destination.stop(parts.destination_room));
        let mut new = NewDispatch::new(origin, destination, Booking::of(pickup), level);
        new.source_ref = Some(self.key.clone());
        new.priority = parts.priority.unwrap_or(new.priority);
        new.leg = parts.leg.unwrap_or(new.leg);
        let arrival = |at| Arrival { kind: ArrivalKind::Appointment, booking: Booking::exact(at) };
        new.arrival = parts.appointment.map(arrival);
        new.unit = parts.unit;
        new.payor = parts.payor;
        new.authorization.number = parts.authorization_number.map(Protected::new);
        new.patient_name = parts.patient_name.map(Protected::new);
        new.birth_date = parts.birth_date.map(Protected::new);
        new.sex = parts.sex.map(Protected::new);
        new.weight_kg = parts.weight_kg.map(Protected::new);
        new.callback_phone = parts.callback_phone.map(Protected::new);
        new.crew_notes = parts.crew_notes.map(Protected::new);
        new.reason = parts.reason.map(Protected::new);
        new.confidential = parts.confidential.unwrap_or_default();
        Ok(new)
    }
    /// To change it where it is booked already. A column that the file lacks changes nothing; an empty cell clears, but never
    /// lifts confidentiality.
    pub(crate) fn to_patch(&self) -> DispatchPatch {
        let parts = self.booking.clone();
        DispatchPatch {
            level: parts.level,
            priority: self.row.has("priority").then(|| parts.priority.unwrap_or(Priority::Scheduled)),
            origin: Place::facility(parts.origin.as_ref()),
            destination: Place::facility(parts.destination.as_ref()),
            origin_room: self.told("origin_room", parts.origin_room),
            destination_room: self.told("destination_room", parts.destination_room),
            pickup: parts.pickup.filter(|time| self.tells_end(time)),
            leg: self.row.has("leg").then(|| parts.leg.unwrap_or(Leg::Single)),
            unit: self.told("unit", parts.unit),
            payor: self.told("payor", parts.payor),
            authorization_number: self.told("authorization_number", parts.authorization_number),
            patient_name: self.told("patient_name", parts.patient_name),
            birth_date: self.told("birth_date", parts.birth_date),
            sex: self.told("sex", parts.sex),
            weight_kg: self.told("weight_kg", parts.weight_kg),
            callback_phone: self.told("callback_phone", parts.callback_phone),
            crew_notes: self.told("crew_notes", parts.crew_notes),
            reason: self.told("reason", parts.reason),
            confidential: parts.confidential,
            feed: self.to_feed(),
            ..DispatchPatch::default()
        }
    }
    /// What the file says less exactly than a record may hold.
    fn to_feed(&self) -> FeedPatch {
        let parts = self.booking.clone();
        let open = parts.pickup.filter(|time| !self.tells_end(time));
        FeedPatch {
            origin_address: Place::address(parts.origin),
            destination_address: Place::address(parts.destination),
            pickup_from: open.and_then(|time| time.earliest()),
            will_call: matches!(open, Some(BookedTime::WillCall { .. })),
            appointment: self.told("appointment", parts.appointment),
        }
    }
    /// Whether the file says when the pickup ends, too.
    fn tells_end(&self, time: &BookedTime) -> bool {
        self.row.has("pickup_until") && !matches!(time, BookedTime::WillCall { .. })
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

fn parts(cells: &mut Cells<'_>, reading: Reading<'_>) -> Parts {
    let (origin, destination) = (place(cells, "origin", reading.places), place(cells, "destination", reading.places));
    let (pickup, level) = (pickup(cells, reading.zone), level(cells));
    Parts {
        origin,
        destination,
        pickup,
        level,
        appointment: cells.moment("appointment", reading.zone),
        origin_room: cells.maybe("origin_room"),
        destination_room: cells.maybe("destination_room"),
        priority: cells.word("priority"),
        leg: cells.word("leg"),
        sex: cells.word("sex"),
        unit: cells.read("unit", |text| reading.places.unit(text)),
        payor: cells.read("payor", |text| reading.places.payor(text)),
        patient_name: cells.maybe("patient_name"),
        birth_date: cells.birth_date("birth_date"),
        weight_kg: cells.read("weight_kg", |text| text.parse::<u16>().map_err(|_| "is not a whole number of kilograms")),
        callback_phone: cells.maybe("callback_phone"),
        crew_notes: cells.maybe("crew_notes"),
        reason: cells.maybe("reason"),
        authorization_number: cells.maybe("authorization_number"),
        confidential: cells.read("confidential", yes_or_no),
    }
}

/// What the file lacks to book a transport. A known one can be changed without.
fn lacking(cells: &Cells<'_>) -> Vec<Problem> {
    let text = "is missing; a transport that is not booked yet needs this column";
    let needed = [
        ("origin_facility", cells.has("origin_facility") || cells.has("origin_address")),
        ("destination_facility", cells.has("destination_facility") || cells.has("destination_address")),
        ("pickup", cells.has("pickup")),
        ("level", cells.has("level")),
    ];
    needed.into_iter().filter(|(_, is_there)| !is_there).map(|(column, _)| Problem::new(column, text)).collect()
}

/// A saved facility, or an address that is treated as a private home's.
fn place(cells: &mut Cells<'_>, end: &str, places: &Places) -> Option<Place> {
    let (facility, address) = (format!("{end}_facility"), format!("{end}_address"));
    if cells.text(&facility).is_some() {
        return cells.read(&facility, |text| places.facility(text)).map(Place::Facility);
    }
    let has_columns = cells.has(&facility) || cells.has(&address);
    if has_columns && cells.text(&address).is_none() {
        cells.fault(&facility, format!("is missing; name a facility, or fill {address}"));
    }
    cells.maybe::<Line>(&address).map(Place::Address)
}

fn pickup(cells: &mut Cells<'_>, zone: Option<&Zone>) -> Option<BookedTime> {
    if !cells.has("pickup") {
        if cells.text("pickup_until").is_some() {
            cells.fault("pickup_until", "stands without pickup; add that column");
        }
        return None;
    }
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
