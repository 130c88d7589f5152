//! A call as somebody knows it, and how each way in is told of it.

use crate::facts::office::Office;
use crate::world::{Dice, NOW, line, minutes};
use bayboard::portal::{Needs, NewDispatch};
use bayboard::{
    Arrival, ArrivalKind, Authorization, AuthorizationDecision, BookedTime, Booking, FacilityId,
    FacilityKind, Isolation, Leg, Oxygen, OxygenFlow, PersonName, Priority, Protected, ServiceLevel, Sex,
    Step, Stop, Timestamp, Word,
};
use serde_json::{Value, json};

/// One end: a saved facility, or a typed place with all that can be said of it.
#[derive(Clone, Debug)]
enum End {
    Saved(String, FacilityId),
    Typed(FacilityKind, String, String),
}

/// Everything that a new call can say, said.
#[derive(Clone, Debug)]
pub(crate) struct Call {
    ends: [(End, String); 2],
    pickup: BookedTime,
    arrival: Arrival,
    activation: Timestamp,
    level: ServiceLevel,
    priority: Priority,
    leg: Leg,
    decision: AuthorizationDecision,
    sex: Sex,
    weight: u16,
    /// Oxygen in tenths of a litre, or without a flow.
    oxygen: Option<u16>,
    isolation: Isolation,
    /// Who comes along to mind the patient, and steps.
    counts: [u16; 2],
    /// Whether no number is needed, whether the patient is confidential, needs a bariatric stretcher, and has
    /// a name in two parts.
    flags: [bool; 4],
    /// What is typed: number, first name, last name, birth, phone, notes, reason, escort, desk's notes.
    texts: [String; 9],
    pub(crate) steps: Vec<(Step, Timestamp)>,
}

/// The columns that a file has for it, beside one for each step.
pub(crate) const COLUMNS: [&str; 46] = [
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
    "payor",
    "authorization_number",
    "authorization_decision",
    "authorization_unnecessary",
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
    "confidential",
    "note",
];

fn word<T: Word>(dice: &mut Dice) -> T {
    T::ALL[dice.roll(T::ALL.len())]
}

fn yes(flag: bool) -> String {
    if flag { "yes" } else { "no" }.to_owned()
}

impl Call {
    pub(crate) fn draw(dice: &mut Dice, office: &Office) -> Self {
        let mut end = || {
            let end = if dice.roll(2) == 0 {
                let (name, id) = office.places[dice.roll(office.places.len())].clone();
                End::Saved(name, id)
            } else {
                End::Typed(
                    word(dice),
                    format!("Ash \"{}\" Court", dice.roll(90)),
                    format!("{} Elm St, Apt ;4", dice.roll(900)),
                )
            };
            (end, format!("{} B", dice.roll(300)))
        };
        let ends = [end(), end()];
        let at = NOW.plus(minutes(60 + dice.roll(3_000) as u64));
        let until = at.plus(minutes(dice.roll(90) as u64));
        let pickup = match dice.roll(4) {
            0 => BookedTime::Exact(at),
            1 | 2 => BookedTime::Window { from: at, until },
            _ => BookedTime::WillCall { not_before: (dice.roll(2) == 0).then_some(at) },
        };
        let due = until.plus(minutes(dice.roll(90) as u64));
        let due_time = if dice.roll(2) == 0 {
            BookedTime::Exact(due)
        } else {
            BookedTime::Window { from: due, until: due.plus(minutes(30)) }
        };
        let made = dice.roll(6);
        let step = |place: usize| (Step::ALL[place], NOW.minus(minutes(60 - 7 * place as u64)));
        Self {
            ends,
            pickup,
            arrival: Arrival { kind: word(dice), booking: Booking::of(due_time) },
            activation: at.minus(minutes(dice.roll(50) as u64)),
            level: word(dice),
            priority: word(dice),
            leg: word(dice),
            decision: word(dice),
            sex: word(dice),
            weight: 1 + dice.roll(650) as u16,
            oxygen: (dice.roll(3) > 0).then(|| 1 + dice.roll(600) as u16),
            isolation: word(dice),
            counts: [dice.roll(21) as u16, dice.roll(3_001) as u16],
            flags: [(); 4].map(|()| dice.roll(2) == 0),
            texts: [
                format!("PA {}", dice.roll(9_999)),
                "Zoë".to_owned(),
                format!("O’Hara, {}", dice.roll(99)),
                format!("19{}-0{}-1{}", 10 + dice.roll(90), 1 + dice.roll(9), dice.roll(10)),
                format!("+1 (555) 010-{:04}", dice.roll(9_999)),
                format!("mind the dog\n{} steps, \"steep\"", dice.roll(30)),
                format!("dialysis; {}", dice.roll(9)),
                format!("a daughter, {}", dice.roll(9_999)),
                format!("ring the ward\n{} times", dice.roll(9)),
            ],
            steps: (0..made).map(step).collect(),
        }
    }

    /// As `POST /api/v1/dispatches` takes it.
    pub(crate) fn body(&self, source: &str, office: &Office) -> Value {
        let end = |(end, room): &(End, String)| match end {
            End::Saved(_, id) => json!({"facility_id": id.to_string(), "room": room}),
            End::Typed(kind, name, address) => {
                json!({"kind": kind.word(), "name": name, "address": address, "room": room})
            }
        };
        let time = |time: &BookedTime| match time {
            BookedTime::Exact(at) => json!(at.to_string()),
            BookedTime::Window { from, until } => {
                json!({"from": from.to_string(), "until": until.to_string()})
            }
            BookedTime::WillCall { not_before } => {
                json!({"will_call": true, "not_before": not_before.map(|at| at.to_string())})
            }
        };
        let [number, first, last, birth, phone, notes, reason, escort, desk] = &self.texts;
        let mut body = json!({
            "origin": end(&self.ends[0]), "destination": end(&self.ends[1]), "pickup": time(&self.pickup),
            "activation": self.activation.to_string(), "level": self.level.word(), "priority": self.priority.word(),
            "leg": self.leg.word(), "source_ref": source, "unit_id": office.unit.to_string(),
            "assign_reason": "as it was", "affiliate_id": office.affiliate.to_string(), "payor_id": office.payor.to_string(),
            "authorization": {"number": number, "decision": self.decision.word(), "unnecessary": self.flags[0]},
            "birth_date": birth, "sex": self.sex.word(), "weight_kg": self.weight,
            "callback_phone": phone, "crew_notes": notes, "reason": reason, "confidential": self.flags[1],
            "oxygen": true, "oxygen_lpm": self.oxygen.map(|tenths| f64::from(tenths) / 10.0),
            "isolation": self.isolation.word(), "bariatric": self.flags[2], "attendants": self.counts[0],
            "stairs": self.counts[1], "escort": escort, "dispatch_notes": desk,
        });
        if self.flags[3] {
            (body["patient_first_name"], body["patient_last_name"]) =
                (first.as_str().into(), last.as_str().into());
        } else {
            body["patient_name"] = self.whole_name().into();
        }
        body[self.arrival.kind.word()] = time(&self.arrival.booking.time);
        body
    }

    fn whole_name(&self) -> String {
        let [_, first, last, ..] = &self.texts;
        format!("{first} {last}")
    }

    fn name(&self) -> PersonName {
        let [_, first, last, ..] = &self.texts;
        if self.flags[3] {
            PersonName::parted(Some(line(first)), line(last)).unwrap()
        } else {
            line(&self.whole_name()).into()
        }
    }

    fn needs(&self, escort: &str) -> Needs {
        let flow = self.oxygen.and_then(OxygenFlow::from_tenths);
        Needs {
            oxygen: Some(Oxygen { flow }.into()),
            isolation: Some(self.isolation.into()),
            bariatric: Some(self.flags[2].into()),
            attendants: Some(self.counts[0].into()),
            stairs: Some(self.counts[1].into()),
            escort: Some(line(escort).into()),
        }
    }

    /// As the library's use case takes it.
    pub(crate) fn booking(&self, source: &str, office: &Office) -> NewDispatch {
        let end = |(end, room): &(End, String)| {
            let stop = match end {
                End::Saved(_, id) => Stop::at(*id),
                End::Typed(kind, name, address) => Stop {
                    kind: *kind,
                    name: Some(line(name).into()),
                    ..Stop::residence(Some(line(address).into()))
                },
            };
            stop.with_room(room.parse().unwrap())
        };
        let [number, _, _, birth, phone, notes, reason, escort, desk] = &self.texts;
        let mut new =
            NewDispatch::new(end(&self.ends[0]), end(&self.ends[1]), Booking::of(self.pickup), self.level);
        (new.priority, new.arrival, new.activation, new.leg) =
            (self.priority, Some(self.arrival), Some(self.activation), self.leg);
        new.source_ref = Some(source.parse().unwrap());
        new.assign_reason = Some(line("as it was"));
        (new.unit, new.affiliate, new.payor) =
            (Some(office.unit), Some(office.affiliate), Some(office.payor));
        let (decision, unnecessary) = (Some(self.decision), self.flags[0]);
        new.authorization = Authorization { number: Some(line(number).into()), decision, unnecessary };
        (new.patient_name, new.birth_date) =
            (Some(self.name().into()), Some(Protected::new(birth.parse().unwrap())));
        (new.sex, new.weight_kg) = (Some(self.sex.into()), Some(self.weight.into()));
        (new.callback_phone, new.reason) = (Some(line(phone).into()), Some(line(reason).into()));
        (new.needs, new.dispatch_notes) = (self.needs(escort), Some(Protected::new(desk.parse().unwrap())));
        (new.crew_notes, new.confidential) = (Some(Protected::new(notes.parse().unwrap())), self.flags[1]);
        new
    }

    /// What a file has in a column.
    pub(crate) fn cell(&self, column: &str, source: &str) -> String {
        let [number, first, last, birth, phone, notes, reason, escort, desk] = &self.texts;
        let told = |at: Option<Timestamp>| at.map(|at| at.to_string()).unwrap_or_default();
        match column {
            "source_ref" => source.to_owned(),
            "pickup" if matches!(self.pickup, BookedTime::WillCall { .. }) => "Will-Call".to_owned(),
            "pickup" => told(self.pickup.earliest()),
            "pickup_until" => told(end_of(&self.pickup)),
            "pickup_not_before" if matches!(self.pickup, BookedTime::WillCall { .. }) => {
                told(self.pickup.earliest())
            }
            "activation" => told(Some(self.activation)),
            "level" => self.level.word().to_uppercase(),
            "priority" => self.priority.word().to_owned(),
            "leg" => self.leg.word().to_owned(),
            "unit" => "M1".to_owned(),
            "affiliate" => "neighbor".to_owned(),
            "payor" => "elm health".to_owned(),
            "authorization_number" => number.clone(),
            "authorization_decision" => self.decision.word().to_owned(),
            "authorization_unnecessary" => yes(self.flags[0]),
            "patient_name" if !self.flags[3] => self.whole_name(),
            "patient_first_name" if self.flags[3] => first.clone(),
            "patient_last_name" if self.flags[3] => last.clone(),
            "oxygen" => self
                .oxygen
                .map_or_else(|| "yes".to_owned(), |tenths| format!("{}.{}", tenths / 10, tenths % 10)),
            "isolation" => self.isolation.word().to_uppercase(),
            "bariatric" => yes(self.flags[2]),
            "attendants" => self.counts[0].to_string(),
            "stairs" => self.counts[1].to_string(),
            "escort" => escort.clone(),
            "dispatch_notes" => desk.clone(),
            "birth_date" => birth.clone(),
            "sex" => self.sex.word().to_owned(),
            "weight_kg" => self.weight.to_string(),
            "callback_phone" => phone.clone(),
            "crew_notes" => notes.clone(),
            "reason" => reason.clone(),
            "confidential" => yes(self.flags[1]),
            _ => self
                .cell_of_end(column)
                .or_else(|| self.cell_of_arrival(column))
                .unwrap_or_else(|| self.cell_of_step(column)),
        }
    }

    fn cell_of_end(&self, column: &str) -> Option<String> {
        let (end, part) = column.split_once('_')?;
        let (end, room) = &self.ends[["origin", "destination"].iter().position(|name| *name == end)?];
        Some(match (part, end) {
            ("facility", End::Saved(name, _)) => name.clone(),
            ("kind", End::Typed(kind, ..)) => kind.word().to_owned(),
            ("name", End::Typed(_, name, _)) => name.clone(),
            ("address", End::Typed(.., address)) => address.clone(),
            ("room", _) => room.clone(),
            _ => String::new(),
        })
    }

    fn cell_of_arrival(&self, column: &str) -> Option<String> {
        let kind = self.arrival.kind.word();
        let time = &self.arrival.booking.time;
        let is_known = ArrivalKind::ALL.iter().any(|kind| column.starts_with(kind.word()));
        let told = match column.strip_prefix(kind) {
            Some("") => time.earliest(),
            Some("_until") => end_of(time),
            _ => None,
        };
        is_known.then(|| told.map(|at| at.to_string()).unwrap_or_default())
    }

    fn cell_of_step(&self, column: &str) -> String {
        let made = self.steps.iter().find(|(step, _)| step.word() == column);
        made.map(|(_, at)| at.to_string()).unwrap_or_default()
    }
}

const fn end_of(time: &BookedTime) -> Option<Timestamp> {
    if let BookedTime::Window { until, .. } = time { Some(*until) } else { None }
}
