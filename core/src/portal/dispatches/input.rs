//! What callers hand in of a call: one to be booked, and changes of one. What a change does not tell stays.

use crate::access::{Action, RecordStatus};
use crate::portal::dispatches::parts::{named, protect, put, rename, said, set};
use crate::portal::patch::Patch;
use crate::portal::seat::parts::{Moves, Part, judged_in};
use crate::portal::{FeedPatch, Needs, NeedsPatch};
use crate::records::RawDispatch;
use crate::{
    AffiliateId, Arrival, Authorization, AuthorizationDecision, BookedTime, Booking, Dispatch, DispatchId,
    Field, Leg, Line, Note, PayorId, PersonName, Priority, Progress, Protected, Room, ServiceLevel, Sex,
    SourceRef, Stop, SubjectKey, TenantId, Timestamp, UnitId, UnknownFields, Version,
};
use jiff::civil::Date;

/// A transport to be booked.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct NewDispatch {
    /// Where it starts.
    pub origin: Stop,
    /// Where it ends.
    pub destination: Stop,
    /// Booked pickup.
    pub pickup: Booking,
    /// Service level.
    pub level: ServiceLevel,
    /// How urgent it is.
    pub priority: Priority,
    /// Booked time at the destination.
    pub arrival: Option<Arrival>,
    /// When it becomes live; by default an hour before pickup, at once if it is not booked ahead.
    pub activation: Option<Timestamp>,
    /// Which part of a journey it is.
    pub leg: Leg,
    /// The host product's reference.
    pub source_ref: Option<SourceRef>,
    /// A unit reserved for it.
    pub unit: Option<UnitId>,
    /// Why it is this unit, where something speaks against it. The journal keeps it then.
    pub assign_reason: Option<Line>,
    /// The affiliate it is delegated to.
    pub affiliate: Option<AffiliateId>,
    /// Who pays.
    pub payor: Option<PayorId>,
    /// The payor's authorization.
    pub authorization: Authorization,
    /// The patient's name.
    pub patient_name: Option<Protected<PersonName>>,
    /// Date of birth.
    pub birth_date: Option<Protected<Date>>,
    /// Sex.
    pub sex: Option<Protected<Sex>>,
    /// Weight in kilograms.
    pub weight_kg: Option<Protected<u16>>,
    /// A number to call back.
    pub callback_phone: Option<Protected<Line>>,
    /// Notes for the crew.
    pub crew_notes: Option<Protected<Note>>,
    /// Why the patient travels.
    pub reason: Option<Protected<Line>>,
    /// What there has to be on the way.
    pub needs: Needs,
    /// Notes for the desk alone.
    pub dispatch_notes: Option<Protected<Note>>,
    /// Own staff, VIP or otherwise narrowed.
    pub confidential: bool,
}

impl NewDispatch {
    /// A transport of which only the necessary is known.
    #[must_use]
    pub fn new(origin: Stop, destination: Stop, pickup: Booking, level: ServiceLevel) -> Self {
        Self {
            origin,
            destination,
            pickup,
            level,
            priority: Priority::Scheduled,
            arrival: None,
            activation: None,
            leg: Leg::Single,
            source_ref: None,
            unit: None,
            assign_reason: None,
            affiliate: None,
            payor: None,
            authorization: Authorization::default(),
            patient_name: None,
            birth_date: None,
            sex: None,
            weight_kg: None,
            callback_phone: None,
            crew_notes: None,
            reason: None,
            needs: Needs::default(),
            dispatch_notes: None,
            confidential: false,
        }
    }

    /// The record of it. It is new, and nothing else is known.
    pub(crate) fn into_record(self, tenant: TenantId, id: DispatchId, now: Timestamp) -> RawDispatch {
        let (patient_name, patient_last_name) = named(self.patient_name.as_ref());
        RawDispatch {
            id,
            version: Version::FIRST,
            record_status: RecordStatus::Active,
            tenant,
            run_number: None,
            source_ref: self.source_ref,
            level: self.level,
            priority: self.priority,
            origin: self.origin.settled(),
            destination: self.destination.settled(),
            pickup: self.pickup,
            arrival: self.arrival,
            activation: self.activation,
            leg: self.leg,
            unit: self.unit,
            affiliate: self.affiliate,
            progress: Progress::default(),
            payor: self.payor,
            authorization: self.authorization,
            patient_name,
            birth_date: self.birth_date,
            sex: self.sex,
            weight_kg: self.weight_kg,
            callback_phone: self.callback_phone,
            crew_notes: self.crew_notes,
            reason: self.reason,
            confidential: self.confidential,
            journal_key: SubjectKey::NONE,
            created_at: now,
            divisions: Vec::new(),
            patient_last_name,
            oxygen: self.needs.oxygen,
            isolation: self.needs.isolation,
            bariatric: self.needs.bariatric,
            attendants: self.needs.attendants,
            stairs: self.needs.stairs,
            escort: self.needs.escort,
            dispatch_notes: self.dispatch_notes,
            unknown: UnknownFields::default(),
        }
    }
}

/// What to change of a dispatch.
#[derive(Clone, Default)]
pub struct DispatchPatch {
    /// Service level.
    pub level: Option<ServiceLevel>,
    /// How urgent it is.
    pub priority: Option<Priority>,
    /// Where it starts.
    pub origin: Option<Stop>,
    /// Where it ends.
    pub destination: Option<Stop>,
    /// Room at the origin.
    pub origin_room: Patch<Room>,
    /// Room at the destination.
    pub destination_room: Patch<Room>,
    /// Booked pickup; clears a revised one.
    pub pickup: Option<BookedTime>,
    /// Revised pickup, shown beside the booked one.
    pub revised_pickup: Patch<BookedTime>,
    /// Booked time at the destination.
    pub arrival: Patch<Arrival>,
    /// Revised time at the destination.
    pub revised_arrival: Patch<BookedTime>,
    /// When it becomes live.
    pub activation: Patch<Timestamp>,
    /// Which part of a journey it is.
    pub leg: Option<Leg>,
    /// The unit reserved for it or running it.
    pub unit: Patch<UnitId>,
    /// Why it is this unit, where something speaks against it. The journal keeps it then.
    pub assign_reason: Option<Line>,
    /// The affiliate it is delegated to.
    pub affiliate: Patch<AffiliateId>,
    /// Who pays.
    pub payor: Patch<PayorId>,
    /// The authorization number.
    pub authorization_number: Patch<Line>,
    /// What the payor said.
    pub authorization_decision: Patch<AuthorizationDecision>,
    /// Whether a number is unnecessary for this trip.
    pub authorization_unnecessary: Option<bool>,
    /// The patient's name, with its parts. One that stands whole keeps them where the whole is the same.
    pub patient_name: Patch<PersonName>,
    /// Date of birth.
    pub birth_date: Patch<Date>,
    /// Sex.
    pub sex: Patch<Sex>,
    /// Weight in kilograms.
    pub weight_kg: Patch<u16>,
    /// A number to call back.
    pub callback_phone: Patch<Line>,
    /// Notes for the crew.
    pub crew_notes: Patch<Note>,
    /// Why the patient travels.
    pub reason: Patch<Line>,
    /// What there has to be on the way.
    pub needs: NeedsPatch,
    /// Notes for the desk alone.
    pub dispatch_notes: Patch<Note>,
    /// Whether access is narrowed.
    pub confidential: Option<bool>,
    /// Whether the record is in use.
    pub record_status: Option<RecordStatus>,
    /// Why it is deleted, which whoever deletes must say. The journal keeps it.
    pub delete_reason: Option<Line>,
    /// What a feed says less exactly.
    pub feed: FeedPatch,
}

const MOVES: Moves = Moves {
    archive: Action::ArchiveDispatch,
    restore: Action::RestoreDispatch,
    delete: Action::DeleteDispatch,
    undelete: Action::UndeleteDispatch,
};

/// Whoever changes a place moves either room, so must see both.
const ROOMS: &[Field] = &[Field::Room, Field::OtherRoom];
/// A place is changed with its name, its address and its room.
const PLACE: &[Field] = &[Field::OtherEnd, Field::Address, Field::Room, Field::OtherRoom];

impl std::fmt::Debug for DispatchPatch {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("DispatchPatch(..)")
    }
}

impl DispatchPatch {
    /// Without booked times and places that stay as they were, so that what stands beside them stays: revised
    /// time, room.
    pub(crate) fn without_restated(mut self, dispatch: &Dispatch) -> Self {
        let raw = &dispatch.0;
        self.pickup = self.pickup.filter(|time| *time != raw.pickup.time);
        let booked = |arrival: &Arrival| (arrival.kind, arrival.booking.time);
        if self.arrival.is_told()
            && self.arrival.as_ref().to_set().map(booked) == raw.arrival.as_ref().map(booked)
        {
            self.arrival = Patch::Keep;
        }
        self.origin = self.origin.filter(|stop| !stop.is_bare_of(&raw.origin));
        self.destination = self.destination.filter(|stop| !stop.is_bare_of(&raw.destination));
        self
    }

    /// The rights of which a change takes some.
    pub(crate) const ACTIONS: &'static [Action] = &[
        Action::UpdateDispatch,
        Action::EnterAuthorization,
        Action::SetConfidential,
        Action::LiftConfidential,
        Action::ArchiveDispatch,
        Action::RestoreDispatch,
        Action::DeleteDispatch,
        Action::UndeleteDispatch,
    ];

    /// The parts of the change, with what each takes of this dispatch. Entering an authorization is a right
    /// of its own, which billers have, and so are the flag of a confidential patient and each move of the
    /// record's status. Which right the flag takes never depends on what stands, or a refusal would tell it.
    /// Taken apart without `..`, so that a new part cannot be forgotten.
    pub(crate) fn parts(&self, before: RecordStatus) -> Vec<Part> {
        use Action::{EnterAuthorization, LiftConfidential, SetConfidential, UpdateDispatch};
        let Self {
            level,
            priority,
            origin,
            destination,
            origin_room,
            destination_room,
            pickup,
            revised_pickup,
            arrival,
            revised_arrival,
            activation,
            leg,
            unit,
            assign_reason: _,
            affiliate,
            payor,
            authorization_number,
            authorization_decision,
            authorization_unnecessary,
            patient_name,
            birth_date,
            sex,
            weight_kg,
            callback_phone,
            crew_notes,
            reason,
            needs,
            dispatch_notes,
            confidential,
            record_status,
            delete_reason: _,
            feed,
        } = self;
        let overwriting: [(bool, &'static str, Action, &[Field]); 32] = [
            (level.is_some(), "level", UpdateDispatch, &[Field::Level]),
            (priority.is_some(), "priority", UpdateDispatch, &[Field::Priority]),
            (origin.is_some(), "origin", UpdateDispatch, PLACE),
            (destination.is_some(), "destination", UpdateDispatch, PLACE),
            (origin_room.is_told(), "origin_room", UpdateDispatch, ROOMS),
            (destination_room.is_told(), "destination_room", UpdateDispatch, ROOMS),
            (pickup.is_some(), "pickup", UpdateDispatch, &[Field::Time]),
            (revised_pickup.is_told(), "revised_pickup", UpdateDispatch, &[Field::Time]),
            (arrival.is_told(), "arrival", UpdateDispatch, &[Field::Time]),
            (revised_arrival.is_told(), "revised_arrival", UpdateDispatch, &[Field::Time]),
            (activation.is_told(), "activation", UpdateDispatch, &[Field::Time]),
            (leg.is_some(), "leg", UpdateDispatch, &[Field::Leg]),
            (unit.is_told(), "unit_id", UpdateDispatch, &[Field::Unit]),
            (affiliate.is_told(), "affiliate_id", UpdateDispatch, &[Field::Affiliate]),
            (payor.is_told(), "payor_id", UpdateDispatch, &[Field::Payor]),
            (
                authorization_number.is_told(),
                "authorization.number",
                EnterAuthorization,
                &[Field::AuthorizationNumber],
            ),
            (
                authorization_decision.is_told(),
                "authorization.decision",
                EnterAuthorization,
                &[Field::AuthorizationNumber],
            ),
            (
                authorization_unnecessary.is_some(),
                "authorization.unnecessary",
                EnterAuthorization,
                &[Field::AuthorizationMark],
            ),
            (patient_name.is_told(), "patient_name", UpdateDispatch, &[Field::PatientName]),
            (birth_date.is_told(), "birth_date", UpdateDispatch, &[Field::BirthDate]),
            (sex.is_told(), "sex", UpdateDispatch, &[Field::Sex]),
            (weight_kg.is_told(), "weight_kg", UpdateDispatch, &[Field::Weight]),
            (callback_phone.is_told(), "callback_phone", UpdateDispatch, &[Field::CallbackPhone]),
            (crew_notes.is_told(), "crew_notes", UpdateDispatch, &[Field::CrewNotes]),
            (reason.is_told(), "reason", UpdateDispatch, &[Field::Reason]),
            (dispatch_notes.is_told(), "dispatch_notes", UpdateDispatch, &[Field::DispatchNotes]),
            (feed.origin.is_told(), "origin", UpdateDispatch, PLACE),
            (feed.destination.is_told(), "destination", UpdateDispatch, PLACE),
            (feed.pickup_from.is_some(), "pickup", UpdateDispatch, &[Field::Time]),
            (feed.will_call, "pickup", UpdateDispatch, &[Field::Time]),
            (feed.appointment.is_told(), "arrival", UpdateDispatch, &[Field::Time]),
            (feed.drop_off.is_told(), "arrival", UpdateDispatch, &[Field::Time]),
        ];
        let status = judged_in(before, *record_status);
        let fields = overwriting.into_iter().filter(|(changes, ..)| *changes);
        let fields = fields.map(|(_, name, action, sees)| (name, action, sees));
        let needs = needs.changes().map(|(name, sees)| (name, UpdateDispatch, sees));
        let fields = fields.chain(needs);
        let fields = fields.map(|(name, action, sees)| Part::new(name, action, status).overwriting(sees));
        let flag = confidential.map(|narrow| if narrow { SetConfidential } else { LiftConfidential });
        let flag = flag.map(|action| Part::new("confidential", action, status));
        let moves = record_status.map_or_else(Vec::new, |to| MOVES.parts(before, to));
        let parts: Vec<Part> = moves.into_iter().chain(fields).chain(flag).collect();
        // Whoever changes nothing must be somebody who could.
        if parts.is_empty() { vec![Part::new("record_status", UpdateDispatch, status)] } else { parts }
    }

    /// The dispatch as it will be.
    pub(crate) fn apply(self, dispatch: &Dispatch) -> Dispatch {
        let mut raw = dispatch.0.clone();
        self.apply_booking(&mut raw);
        Dispatch(raw)
    }

    fn apply_booking(self, raw: &mut RawDispatch) {
        set(&mut raw.level, self.level);
        set(&mut raw.priority, self.priority);
        set(&mut raw.origin, self.origin.map(Stop::settled));
        set(&mut raw.destination, self.destination.map(Stop::settled));
        protect(&mut raw.origin.room, self.origin_room);
        protect(&mut raw.destination.room, self.destination_room);
        if let Some(time) = self.pickup {
            raw.pickup = crate::Booking::of(time);
        }
        put(&mut raw.pickup.revised, self.revised_pickup);
        put(&mut raw.arrival, self.arrival);
        if let Some(arrival) = &mut raw.arrival {
            put(&mut arrival.booking.revised, self.revised_arrival);
        }
        put(&mut raw.activation, self.activation);
        set(&mut raw.leg, self.leg);
        put(&mut raw.unit, self.unit);
        put(&mut raw.affiliate, self.affiliate);
        put(&mut raw.payor, self.payor);
        protect(&mut raw.authorization.number, self.authorization_number);
        put(&mut raw.authorization.decision, self.authorization_decision);
        set(&mut raw.authorization.unnecessary, self.authorization_unnecessary);
        rename(raw, self.patient_name);
        protect(&mut raw.birth_date, self.birth_date);
        protect(&mut raw.sex, self.sex);
        protect(&mut raw.weight_kg, self.weight_kg);
        protect(&mut raw.callback_phone, self.callback_phone);
        protect(&mut raw.crew_notes, self.crew_notes);
        protect(&mut raw.reason, self.reason);
        self.needs.apply(raw);
        protect(&mut raw.dispatch_notes, self.dispatch_notes);
        set(&mut raw.confidential, self.confidential);
        set(&mut raw.record_status, self.record_status);
    }
}

/// What a booking says, as a change: what it leaves open stays as it is, and a flag that it does not set
/// is not taken away. Taken apart without `..`, so that a new part cannot be forgotten.
impl From<&NewDispatch> for DispatchPatch {
    fn from(new: &NewDispatch) -> Self {
        let NewDispatch {
            origin,
            destination,
            pickup: Booking { time, revised, waits_since: _ },
            level,
            priority,
            arrival,
            activation,
            leg,
            source_ref: _,
            unit,
            assign_reason,
            affiliate,
            payor,
            authorization: Authorization { number, decision, unnecessary },
            patient_name,
            birth_date,
            sex,
            weight_kg,
            callback_phone,
            crew_notes,
            reason,
            needs,
            dispatch_notes,
            confidential,
        } = new;
        Self {
            level: Some(*level),
            priority: Some(*priority),
            origin: Some(origin.clone()),
            destination: Some(destination.clone()),
            origin_room: Patch::Keep,
            destination_room: Patch::Keep,
            pickup: Some(*time),
            revised_pickup: Patch::known(*revised),
            arrival: Patch::known(*arrival),
            revised_arrival: Patch::known(arrival.and_then(|arrival| arrival.booking.revised)),
            activation: Patch::known(*activation),
            leg: Some(*leg),
            unit: Patch::known(*unit),
            assign_reason: assign_reason.clone(),
            affiliate: Patch::known(*affiliate),
            payor: Patch::known(*payor),
            authorization_number: said(number.as_ref()),
            authorization_decision: Patch::known(*decision),
            authorization_unnecessary: unnecessary.then_some(true),
            patient_name: said(patient_name.as_ref()),
            birth_date: said(birth_date.as_ref()),
            sex: said(sex.as_ref()),
            weight_kg: said(weight_kg.as_ref()),
            callback_phone: said(callback_phone.as_ref()),
            crew_notes: said(crew_notes.as_ref()),
            reason: said(reason.as_ref()),
            needs: NeedsPatch::from(needs),
            dispatch_notes: said(dispatch_notes.as_ref()),
            confidential: confidential.then_some(true),
            record_status: None,
            delete_reason: None,
            feed: FeedPatch::default(),
        }
    }
}
