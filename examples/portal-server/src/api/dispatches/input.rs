//! Bookings in requests, new and changed.

use super::authorization_input::{AuthorizationChange, AuthorizationInput};
use super::time_input::TimeInput;
use super::{name, oxygen};
use crate::api::fields::{
    change, change_word, clearable, each, filled, flag, maybe, maybe_word, nullable, replacing_word,
    unless_empty, word,
};
use crate::api::object::Object;
use crate::http::Problem;
use bayboard::access::RecordStatus;
use bayboard::portal::{DispatchPatch, Needs, NeedsPatch, NewDispatch, Patch};
use bayboard::{
    AffiliateId, Arrival, ArrivalKind, BookedTime, Booking, FacilityId, FacilityKind, Isolation, Leg, Line,
    Note, OxygenFlow, PayorId, Priority, Protected, Room, ServiceLevel, Sex, Stop, Timestamp, UnitId,
};
use serde::Deserialize;
use serde_json::Number;
use utoipa::ToSchema;

/// One end of a trip: `{"facility_id": ..., "room": ...}`, or a place that is not saved.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct StopInput {
    /// A saved facility, by its id or by the ID that people type; the rest but the room stays out then.
    facility_id: Option<String>,
    /// What the place is, if it is not saved; a home if absent.
    #[schema(value_type = Option<FacilityKind>)]
    kind: Option<String>,
    /// Its name. Facilities read it if the kind is an organisation's, and never else.
    name: Option<String>,
    /// Its street address.
    address: Option<String>,
    /// Room and bed, 16 characters at most: 214 B.
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

/// A transport to be booked.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct DispatchInput {
    /// Where the patient is picked up.
    #[schema(value_type = StopInput)]
    pub(crate) origin: Object<StopInput>,
    /// Where the patient is brought.
    #[schema(value_type = StopInput)]
    pub(crate) destination: Object<StopInput>,
    /// When the crew is to pick up.
    pickup: TimeInput,
    /// The service level.
    #[schema(value_type = ServiceLevel)]
    level: String,
    /// How urgent it is; scheduled if absent.
    #[schema(value_type = Option<Priority>)]
    priority: Option<String>,
    /// When the patient has to be there. Beside it no drop-off is given.
    appointment: Option<TimeInput>,
    /// When the crew is to arrive at the destination.
    drop_off: Option<TimeInput>,
    /// When a call that is booked ahead is to be sent.
    #[schema(value_type = Option<Timestamp>)]
    activation: Option<String>,
    /// Whether it is a way there or back; single if absent.
    #[schema(value_type = Option<Leg>)]
    leg: Option<String>,
    /// Your reference, 120 characters at most; one record holds it at a time.
    source_ref: Option<String>,
    /// The unit that runs it.
    #[schema(value_type = Option<UnitId>)]
    unit_id: Option<String>,
    /// Why it is this unit, where it is out of service, cannot run the level or has another call then.
    assign_reason: Option<String>,
    /// The affiliate it is delegated to.
    #[schema(value_type = Option<AffiliateId>)]
    affiliate_id: Option<String>,
    /// Who pays.
    #[schema(value_type = Option<PayorId>)]
    payor_id: Option<String>,
    /// The payor's authorization.
    #[serde(default)]
    #[schema(value_type = Option<AuthorizationInput>)]
    authorization: Object<AuthorizationInput>,
    /// The patient's name, where its parts are not known.
    patient_name: Option<String>,
    /// The patient's first name, beside the last one.
    patient_first_name: Option<String>,
    /// The patient's last name.
    patient_last_name: Option<String>,
    /// The patient's birth date: 1946-05-30.
    birth_date: Option<String>,
    /// The patient's sex.
    #[schema(value_type = Option<Sex>)]
    sex: Option<String>,
    /// The patient's weight in kilograms.
    #[serde(default, deserialize_with = "unless_empty")]
    weight_kg: Option<u16>,
    /// Whom to call about it.
    callback_phone: Option<String>,
    /// Notes for the crew, 2000 characters at most.
    crew_notes: Option<String>,
    /// Why the transport is needed.
    reason: Option<String>,
    /// Whether there has to be oxygen; its flow says so too.
    #[serde(default, deserialize_with = "unless_empty")]
    oxygen: Option<bool>,
    /// How much of it, in litres per minute.
    #[serde(default, deserialize_with = "unless_empty")]
    #[schema(value_type = Option<OxygenFlow>)]
    oxygen_lpm: Option<Number>,
    /// What the crew guards against: the strictest of several.
    #[schema(value_type = Option<Isolation>)]
    isolation: Option<String>,
    /// Whether the stretcher has to be a bariatric one.
    #[serde(default, deserialize_with = "unless_empty")]
    bariatric: Option<bool>,
    /// How many people come along to mind the patient.
    #[serde(default, deserialize_with = "unless_empty")]
    attendants: Option<u16>,
    /// How many steps the patient is carried over, at both ends together.
    #[serde(default, deserialize_with = "unless_empty")]
    stairs: Option<u16>,
    /// Who comes along: a daughter and her number.
    escort: Option<String>,
    /// Notes for the desk alone, 2000 characters at most.
    dispatch_notes: Option<String>,
    /// Whether lists withhold who the patient is.
    #[serde(default, deserialize_with = "flag")]
    #[schema(value_type = Option<bool>)]
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
        new.assign_reason = maybe("assign_reason", self.assign_reason.as_ref())?;
        new.affiliate = maybe("affiliate_id", self.affiliate_id.as_ref())?;
        new.payor = maybe("payor_id", self.payor_id.as_ref())?;
        new.authorization = self.authorization.0.parse()?;
        self.parse_patient(&mut new)?;
        Ok(new)
    }

    fn parse_patient(&self, new: &mut NewDispatch) -> Result<(), Problem> {
        new.patient_name = name::said(
            self.patient_name.as_ref(),
            self.patient_first_name.as_ref(),
            self.patient_last_name.as_ref(),
        )?
        .map(Protected::new);
        new.birth_date = maybe_date("birth_date", self.birth_date.as_ref())?.map(Protected::new);
        new.sex = maybe_word("sex", self.sex.as_ref())?.map(Protected::new);
        new.weight_kg = self.weight_kg.map(Protected::new);
        new.callback_phone =
            maybe::<Line>("callback_phone", self.callback_phone.as_ref())?.map(Protected::new);
        new.crew_notes = maybe::<Note>("crew_notes", self.crew_notes.as_ref())?.map(Protected::new);
        new.reason = maybe::<Line>("reason", self.reason.as_ref())?.map(Protected::new);
        new.dispatch_notes =
            maybe::<Note>("dispatch_notes", self.dispatch_notes.as_ref())?.map(Protected::new);
        new.confidential = self.confidential;
        self.parse_needs(&mut new.needs)
    }

    fn parse_needs(&self, needs: &mut Needs) -> Result<(), Problem> {
        needs.oxygen = oxygen::said(self.oxygen, self.oxygen_lpm.as_ref())?.map(Protected::new);
        needs.isolation = maybe_word("isolation", self.isolation.as_ref())?.map(Protected::new);
        needs.bariatric = self.bariatric.map(Protected::new);
        needs.attendants = self.attendants.map(Protected::new);
        needs.stairs = self.stairs.map(Protected::new);
        needs.escort = maybe::<Line>("escort", self.escort.as_ref())?.map(Protected::new);
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
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct DispatchChange {
    /// Another place to pick up at, as a whole.
    #[schema(value_type = Option<StopInput>)]
    pub(crate) origin: Option<Object<StopInput>>,
    /// Another place to bring the patient to, as a whole.
    #[schema(value_type = Option<StopInput>)]
    pub(crate) destination: Option<Object<StopInput>>,
    /// Another room where the patient is picked up.
    #[serde(default, deserialize_with = "nullable")]
    #[schema(value_type = Option<String>)]
    origin_room: Patch<String>,
    /// Another room where the patient is brought.
    #[serde(default, deserialize_with = "nullable")]
    #[schema(value_type = Option<String>)]
    destination_room: Patch<String>,
    /// Another booked time. A change of what was agreed is a revised_pickup.
    pickup: Option<TimeInput>,
    /// The time that takes the booked one's place; the booked one is shown beside it.
    #[serde(default, deserialize_with = "nullable")]
    #[schema(value_type = Option<TimeInput>)]
    revised_pickup: Patch<TimeInput>,
    /// When the patient has to be there.
    #[serde(default, deserialize_with = "nullable")]
    #[schema(value_type = Option<TimeInput>)]
    appointment: Patch<TimeInput>,
    /// When the crew is to arrive at the destination.
    #[serde(default, deserialize_with = "nullable")]
    #[schema(value_type = Option<TimeInput>)]
    drop_off: Patch<TimeInput>,
    /// The time that takes the place of the appointment or drop-off.
    #[serde(default, deserialize_with = "nullable")]
    #[schema(value_type = Option<TimeInput>)]
    revised_arrival: Patch<TimeInput>,
    /// The service level.
    #[schema(value_type = Option<ServiceLevel>)]
    level: Option<String>,
    /// How urgent it is.
    #[schema(value_type = Option<Priority>)]
    priority: Option<String>,
    /// When a call that is booked ahead is to be sent.
    #[serde(default, deserialize_with = "nullable")]
    #[schema(value_type = Option<Timestamp>)]
    activation: Patch<String>,
    /// Whether it is a way there or back.
    #[schema(value_type = Option<Leg>)]
    leg: Option<String>,
    /// The unit that runs it.
    #[serde(default, deserialize_with = "nullable")]
    #[schema(value_type = Option<UnitId>)]
    unit_id: Patch<String>,
    /// Why it is this unit, where it is out of service, cannot run the level or has another call then.
    assign_reason: Option<String>,
    /// The affiliate it is delegated to.
    #[serde(default, deserialize_with = "nullable")]
    #[schema(value_type = Option<AffiliateId>)]
    affiliate_id: Patch<String>,
    /// Who pays.
    #[serde(default, deserialize_with = "nullable")]
    #[schema(value_type = Option<PayorId>)]
    payor_id: Patch<String>,
    /// The payor's authorization.
    #[schema(value_type = Option<AuthorizationChange>)]
    authorization: Option<Object<AuthorizationChange>>,
    /// The patient's name, where its parts are not known.
    #[serde(default, deserialize_with = "nullable")]
    #[schema(value_type = Option<String>)]
    patient_name: Patch<String>,
    /// The patient's first name; both parts are told together.
    #[serde(default, deserialize_with = "nullable")]
    #[schema(value_type = Option<String>)]
    patient_first_name: Patch<String>,
    /// The patient's last name; both parts are told together.
    #[serde(default, deserialize_with = "nullable")]
    #[schema(value_type = Option<String>)]
    patient_last_name: Patch<String>,
    /// The patient's birth date: 1946-05-30.
    #[serde(default, deserialize_with = "nullable")]
    #[schema(value_type = Option<String>)]
    birth_date: Patch<String>,
    /// The patient's sex.
    #[serde(default, deserialize_with = "nullable")]
    #[schema(value_type = Option<Sex>)]
    sex: Patch<String>,
    /// The patient's weight in kilograms.
    #[serde(default, deserialize_with = "clearable")]
    #[schema(value_type = Option<u16>)]
    weight_kg: Patch<u16>,
    /// Whom to call about it.
    #[serde(default, deserialize_with = "nullable")]
    #[schema(value_type = Option<String>)]
    callback_phone: Patch<String>,
    /// Notes for the crew, 2000 characters at most.
    #[serde(default, deserialize_with = "nullable")]
    #[schema(value_type = Option<String>)]
    crew_notes: Patch<String>,
    /// Why the transport is needed.
    #[serde(default, deserialize_with = "nullable")]
    #[schema(value_type = Option<String>)]
    reason: Patch<String>,
    /// Whether there has to be oxygen; true alone says that its flow is not known.
    #[serde(default, deserialize_with = "clearable")]
    #[schema(value_type = Option<bool>)]
    oxygen: Patch<bool>,
    /// How much of it, in litres per minute; `null` takes the oxygen away with it.
    #[serde(default, deserialize_with = "clearable")]
    #[schema(value_type = Option<OxygenFlow>)]
    oxygen_lpm: Patch<Number>,
    /// What the crew guards against: the strictest of several.
    #[serde(default, deserialize_with = "nullable")]
    #[schema(value_type = Option<Isolation>)]
    isolation: Patch<String>,
    /// Whether the stretcher has to be a bariatric one.
    #[serde(default, deserialize_with = "clearable")]
    #[schema(value_type = Option<bool>)]
    bariatric: Patch<bool>,
    /// How many people come along to mind the patient.
    #[serde(default, deserialize_with = "clearable")]
    #[schema(value_type = Option<u16>)]
    attendants: Patch<u16>,
    /// How many steps the patient is carried over, at both ends together.
    #[serde(default, deserialize_with = "clearable")]
    #[schema(value_type = Option<u16>)]
    stairs: Patch<u16>,
    /// Who comes along: a daughter and her number.
    #[serde(default, deserialize_with = "nullable")]
    #[schema(value_type = Option<String>)]
    escort: Patch<String>,
    /// Notes for the desk alone, 2000 characters at most.
    #[serde(default, deserialize_with = "nullable")]
    #[schema(value_type = Option<String>)]
    dispatch_notes: Patch<String>,
    /// Whether lists withhold who the patient is.
    #[serde(default, deserialize_with = "unless_empty")]
    confidential: Option<bool>,
    /// Whether it is in use: archived takes it out, active takes that back.
    #[schema(value_type = Option<RecordStatus>)]
    record_status: Option<String>,
    /// Why it is deleted; needed for that, and kept in the journal.
    delete_reason: Option<String>,
}

fn change_time(field: &str, time: Patch<&TimeInput>) -> Result<Patch<BookedTime>, Problem> {
    each(time, |time| Some(time).filter(|time| time.is_filled()).map(|time| time.parse(field)).transpose())
}

impl DispatchChange {
    pub(crate) fn parse(
        &self,
        origin: Option<Stop>,
        destination: Option<Stop>,
    ) -> Result<DispatchPatch, Problem> {
        let patch = DispatchPatch {
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
            assign_reason: maybe("assign_reason", self.assign_reason.as_ref())?,
            affiliate: change("affiliate_id", self.affiliate_id.as_ref())?,
            payor: change("payor_id", self.payor_id.as_ref())?,
            patient_name: name::changed(
                self.patient_name.as_ref(),
                self.patient_first_name.as_ref(),
                self.patient_last_name.as_ref(),
            )?,
            birth_date: each(self.birth_date.as_ref(), |date| maybe_date("birth_date", Some(date)))?,
            sex: change_word("sex", self.sex.as_ref())?,
            weight_kg: self.weight_kg,
            callback_phone: change("callback_phone", self.callback_phone.as_ref())?,
            crew_notes: change("crew_notes", self.crew_notes.as_ref())?,
            reason: change("reason", self.reason.as_ref())?,
            needs: self.needs()?,
            dispatch_notes: change("dispatch_notes", self.dispatch_notes.as_ref())?,
            confidential: self.confidential,
            record_status: replacing_word("record_status", self.record_status.as_ref())?,
            delete_reason: maybe("delete_reason", self.delete_reason.as_ref())?,
            ..DispatchPatch::default()
        };
        self.authorization.as_ref().map_or(Ok(patch.clone()), |change| change.0.told(patch))
    }

    fn needs(&self) -> Result<NeedsPatch, Problem> {
        Ok(NeedsPatch {
            oxygen: oxygen::changed(self.oxygen, self.oxygen_lpm.as_ref())?,
            isolation: change_word("isolation", self.isolation.as_ref())?,
            bariatric: self.bariatric,
            attendants: self.attendants,
            stairs: self.stairs,
            escort: change("escort", self.escort.as_ref())?,
        })
    }

    fn arrival(&self) -> Result<Patch<Arrival>, Problem> {
        if !self.appointment.is_told() && !self.drop_off.is_told() {
            return Ok(Patch::Keep);
        }
        arrival(self.appointment.as_ref().to_set(), self.drop_off.as_ref().to_set()).map(Patch::exactly)
    }
}
