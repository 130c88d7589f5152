//! Bookings in requests, new and changed.

use crate::api::fields::{
    change, clearable, each, filled, flag, maybe, maybe_word, nullable, parse, replacing_word, unless_empty,
    word,
};
use crate::api::object::Object;
use crate::http::Problem;
use bayboard::portal::{DispatchPatch, NewDispatch, Patch};
use bayboard::{
    Arrival, ArrivalKind, Authorization, AuthorizationDecision, BookedTime, Booking, FacilityId,
    FacilityKind, Leg, Line, Priority, Protected, Room, ServiceLevel, Stop, Word,
};
use serde::Deserialize;

/// One end of a trip: `{"facility_id": ..., "room": ...}`, or a place that is not saved.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct StopInput {
    facility_id: Option<String>,
    kind: Option<String>,
    name: Option<String>,
    address: Option<String>,
    room: Option<String>,
}

impl StopInput {
    /// The facility's id as typed, to be looked up: the record's id or the public one.
    pub(crate) fn facility(&self) -> Option<&str> {
        filled(self.facility_id.as_ref()).map(String::as_str)
    }

    pub(crate) fn parse(&self, field: &str, facility: Option<FacilityId>) -> Result<Stop, Problem> {
        let part = |name: &str| format!("{field}.{name}");
        if facility.is_some()
            && [&self.kind, &self.name, &self.address].into_iter().any(|part| filled(part.as_ref()).is_some())
        {
            return Err(Problem::invalid(field, "names a saved facility; leave kind, name and address out"));
        }
        let kind = maybe_word(&part("kind"), self.kind.as_ref())?;
        Ok(Stop {
            facility,
            // Without a word for it, a place may be somebody's home.
            kind: kind.unwrap_or(FacilityKind::Residence),
            name: maybe::<Line>(&part("name"), self.name.as_ref())?.map(Protected::new),
            address: maybe::<Line>(&part("address"), self.address.as_ref())?.map(Protected::new),
            room: maybe::<Room>(&part("room"), self.room.as_ref())?.map(Protected::new),
        })
    }
}

/// A time: `"2026-11-21T14:15:00-06:00"`, `{"from": ..., "until": ...}` or `{"will_call": true}`.
#[derive(Deserialize)]
#[serde(untagged)]
pub(crate) enum TimeInput {
    Exact(String),
    Window(Object<WindowInput>),
    WillCall(Object<WillCallInput>),
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct WindowInput {
    from: String,
    until: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct WillCallInput {
    will_call: bool,
    not_before: Option<String>,
}

impl TimeInput {
    /// An empty text is no time.
    fn is_filled(&self) -> bool {
        !matches!(self, Self::Exact(text) if text.trim().is_empty())
    }

    fn parse(&self, field: &str) -> Result<BookedTime, Problem> {
        Ok(match self {
            Self::Exact(at) => BookedTime::Exact(parse(field, at)?),
            Self::Window(Object(window)) => {
                BookedTime::Window { from: parse(field, &window.from)?, until: parse(field, &window.until)? }
            }
            Self::WillCall(Object(call)) if call.will_call => {
                BookedTime::WillCall { not_before: maybe(field, call.not_before.as_ref())? }
            }
            Self::WillCall(_) => {
                return Err(Problem::invalid(field, "must hold a time, a window, or will_call: true"));
            }
        })
    }
}

/// The payor's authorization.
#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct AuthorizationInput {
    number: Option<String>,
    decision: Option<String>,
    #[serde(deserialize_with = "flag")]
    unnecessary: bool,
}

impl AuthorizationInput {
    fn parse(&self) -> Result<Authorization, Problem> {
        Ok(Authorization {
            number: maybe::<Line>("authorization.number", self.number.as_ref())?.map(Protected::new),
            decision: maybe_word("authorization.decision", self.decision.as_ref())?,
            unnecessary: self.unnecessary,
        })
    }
}

/// A transport to be booked.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct DispatchInput {
    pub(crate) origin: Object<StopInput>,
    pub(crate) destination: Object<StopInput>,
    pickup: TimeInput,
    level: String,
    priority: Option<String>,
    appointment: Option<TimeInput>,
    drop_off: Option<TimeInput>,
    activation: Option<String>,
    leg: Option<String>,
    source_ref: Option<String>,
    unit_id: Option<String>,
    affiliate_id: Option<String>,
    payor_id: Option<String>,
    #[serde(default)]
    authorization: Object<AuthorizationInput>,
    patient_name: Option<String>,
    birth_date: Option<String>,
    sex: Option<String>,
    #[serde(default, deserialize_with = "unless_empty")]
    weight_kg: Option<u16>,
    callback_phone: Option<String>,
    crew_notes: Option<String>,
    reason: Option<String>,
    #[serde(default, deserialize_with = "flag")]
    confidential: bool,
}

impl DispatchInput {
    pub(crate) fn parse(&self, origin: Stop, destination: Stop) -> Result<NewDispatch, Problem> {
        let pickup = Booking::of(self.pickup.parse("pickup")?);
        let mut new =
            NewDispatch::new(origin, destination, pickup, word::<ServiceLevel>("level", &self.level)?);
        new.priority = maybe_word("priority", self.priority.as_ref())?.unwrap_or(Priority::Scheduled);
        new.arrival = arrival(self.appointment.as_ref(), self.drop_off.as_ref())?;
        new.activation = maybe("activation", self.activation.as_ref())?;
        new.leg = maybe_word("leg", self.leg.as_ref())?.unwrap_or(Leg::Single);
        new.source_ref = maybe("source_ref", self.source_ref.as_ref())?;
        new.unit = maybe("unit_id", self.unit_id.as_ref())?;
        new.affiliate = maybe("affiliate_id", self.affiliate_id.as_ref())?;
        new.payor = maybe("payor_id", self.payor_id.as_ref())?;
        new.authorization = self.authorization.0.parse()?;
        self.parse_patient(&mut new)?;
        Ok(new)
    }

    fn parse_patient(&self, new: &mut NewDispatch) -> Result<(), Problem> {
        new.patient_name = maybe::<Line>("patient_name", self.patient_name.as_ref())?.map(Protected::new);
        new.birth_date = maybe_date("birth_date", self.birth_date.as_ref())?.map(Protected::new);
        new.sex = maybe_word("sex", self.sex.as_ref())?.map(Protected::new);
        new.weight_kg = self.weight_kg.map(Protected::new);
        new.callback_phone =
            maybe::<Line>("callback_phone", self.callback_phone.as_ref())?.map(Protected::new);
        new.crew_notes = maybe::<bayboard::Note>("crew_notes", self.crew_notes.as_ref())?.map(Protected::new);
        new.reason = maybe::<Line>("reason", self.reason.as_ref())?.map(Protected::new);
        new.confidential = self.confidential;
        Ok(())
    }
}

fn arrival<'a>(
    appointment: Option<&'a TimeInput>,
    drop_off: Option<&'a TimeInput>,
) -> Result<Option<Arrival>, Problem> {
    let filled = |time: Option<&'a TimeInput>| time.filter(|time| time.is_filled());
    Ok(match (filled(appointment), filled(drop_off)) {
        (Some(_), Some(_)) => {
            return Err(Problem::invalid("drop_off", "stands beside appointment; give one of them"));
        }
        (Some(time), None) => {
            Some(Arrival { kind: ArrivalKind::Appointment, booking: Booking::of(time.parse("appointment")?) })
        }
        (None, Some(time)) => {
            Some(Arrival { kind: ArrivalKind::DropOff, booking: Booking::of(time.parse("drop_off")?) })
        }
        (None, None) => None,
    })
}

fn maybe_date(field: &str, text: Option<&String>) -> Result<Option<jiff::civil::Date>, Problem> {
    filled(text).map(|text| date(field, text)).transpose()
}

fn date(field: &str, text: &str) -> Result<jiff::civil::Date, Problem> {
    let text = text.trim();
    // The reader takes more than days: moments, week dates, years of six digits.
    let date = text.parse::<jiff::civil::Date>().ok().filter(|date| date.to_string() == text);
    date.ok_or_else(|| Problem::invalid(field, "is not a date; write it as 1946-05-30"))
}

/// Changes to a booking: what is absent stays, `null` clears.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct DispatchChange {
    pub(crate) origin: Option<Object<StopInput>>,
    pub(crate) destination: Option<Object<StopInput>>,
    #[serde(default, deserialize_with = "nullable")]
    origin_room: Patch<String>,
    #[serde(default, deserialize_with = "nullable")]
    destination_room: Patch<String>,
    pickup: Option<TimeInput>,
    #[serde(default, deserialize_with = "nullable")]
    revised_pickup: Patch<TimeInput>,
    #[serde(default, deserialize_with = "nullable")]
    appointment: Patch<TimeInput>,
    #[serde(default, deserialize_with = "nullable")]
    drop_off: Patch<TimeInput>,
    #[serde(default, deserialize_with = "nullable")]
    revised_arrival: Patch<TimeInput>,
    level: Option<String>,
    priority: Option<String>,
    #[serde(default, deserialize_with = "nullable")]
    activation: Patch<String>,
    leg: Option<String>,
    #[serde(default, deserialize_with = "nullable")]
    unit_id: Patch<String>,
    #[serde(default, deserialize_with = "nullable")]
    affiliate_id: Patch<String>,
    #[serde(default, deserialize_with = "nullable")]
    payor_id: Patch<String>,
    authorization: Option<Object<AuthorizationChange>>,
    #[serde(default, deserialize_with = "nullable")]
    patient_name: Patch<String>,
    #[serde(default, deserialize_with = "nullable")]
    birth_date: Patch<String>,
    #[serde(default, deserialize_with = "nullable")]
    sex: Patch<String>,
    #[serde(default, deserialize_with = "clearable")]
    weight_kg: Patch<u16>,
    #[serde(default, deserialize_with = "nullable")]
    callback_phone: Patch<String>,
    #[serde(default, deserialize_with = "nullable")]
    crew_notes: Patch<String>,
    #[serde(default, deserialize_with = "nullable")]
    reason: Patch<String>,
    #[serde(default, deserialize_with = "unless_empty")]
    confidential: Option<bool>,
    record_status: Option<String>,
    delete_reason: Option<String>,
}

/// Changes to the payor's authorization.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct AuthorizationChange {
    #[serde(default, deserialize_with = "nullable")]
    number: Patch<String>,
    #[serde(default, deserialize_with = "nullable")]
    decision: Patch<String>,
    #[serde(default, deserialize_with = "unless_empty")]
    unnecessary: Option<bool>,
}

fn change_time(field: &str, time: Patch<&TimeInput>) -> Result<Patch<BookedTime>, Problem> {
    each(time, |time| Some(time).filter(|time| time.is_filled()).map(|time| time.parse(field)).transpose())
}

fn change_word<T: Word>(field: &str, text: Patch<&String>) -> Result<Patch<T>, Problem> {
    each(text, |text| maybe_word(field, Some(text)))
}

impl DispatchChange {
    pub(crate) fn parse(
        &self,
        origin: Option<Stop>,
        destination: Option<Stop>,
    ) -> Result<DispatchPatch, Problem> {
        let authorization = self.authorization.as_ref().map(|change| &change.0);
        Ok(DispatchPatch {
            level: replacing_word("level", self.level.as_ref())?,
            priority: replacing_word("priority", self.priority.as_ref())?,
            origin,
            destination,
            origin_room: change("origin_room", self.origin_room.as_ref())?,
            destination_room: change("destination_room", self.destination_room.as_ref())?,
            pickup: self.pickup.as_ref().map(|time| time.parse("pickup")).transpose()?,
            revised_pickup: change_time("revised_pickup", self.revised_pickup.as_ref())?,
            arrival: self.arrival()?,
            revised_arrival: change_time("revised_arrival", self.revised_arrival.as_ref())?,
            activation: change("activation", self.activation.as_ref())?,
            leg: replacing_word("leg", self.leg.as_ref())?,
            unit: change("unit_id", self.unit_id.as_ref())?,
            affiliate: change("affiliate_id", self.affiliate_id.as_ref())?,
            payor: change("payor_id", self.payor_id.as_ref())?,
            authorization_number: change(
                "authorization.number",
                authorization.map_or(Patch::Keep, |change| change.number.as_ref()),
            )?,
            authorization_decision: change_word::<AuthorizationDecision>(
                "authorization.decision",
                authorization.map_or(Patch::Keep, |change| change.decision.as_ref()),
            )?,
            authorization_unnecessary: authorization.and_then(|change| change.unnecessary),
            patient_name: change("patient_name", self.patient_name.as_ref())?,
            birth_date: each(self.birth_date.as_ref(), |date| maybe_date("birth_date", Some(date)))?,
            sex: change_word("sex", self.sex.as_ref())?,
            weight_kg: self.weight_kg,
            callback_phone: change("callback_phone", self.callback_phone.as_ref())?,
            crew_notes: change("crew_notes", self.crew_notes.as_ref())?,
            reason: change("reason", self.reason.as_ref())?,
            confidential: self.confidential,
            record_status: replacing_word("record_status", self.record_status.as_ref())?,
            delete_reason: maybe("delete_reason", self.delete_reason.as_ref())?,
            ..DispatchPatch::default()
        })
    }

    fn arrival(&self) -> Result<Patch<Arrival>, Problem> {
        if !self.appointment.is_told() && !self.drop_off.is_told() {
            return Ok(Patch::Keep);
        }
        arrival(self.appointment.as_ref().to_set(), self.drop_off.as_ref().to_set()).map(Patch::exactly)
    }
}
