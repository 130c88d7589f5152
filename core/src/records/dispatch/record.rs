//! The dispatch record.

use super::stamp_time::LONG_PAST;
use super::{
    Arrival, Authorization, Booking, Isolation, Leg, Oxygen, Priority, Progress, ServiceLevel, Sex, Status,
    Stop,
};
use crate::access::{Phase, RecordStatus};
use crate::codec::newtype_value;
use crate::record::{RecordKind, RecordRef, record};
use crate::seal::{OpenKey, Place};
use crate::{
    AffiliateId, CompanyVault, DispatchId, DivisionId, FacilityId, Line, Note, PayorId, Protected, SealError,
    SourceRef, SubjectKey, TenantId, Timestamp, UnitId, UnknownFields,
};
use jiff::civil::Date;
use std::time::Duration;

/// Twelve months: so long a call that is over is one of late.
const OF_LATE: Duration = Duration::from_secs(365 * 24 * 3_600);

/// The readable number of a dispatch, rising within a tenant (NEMSIS eResponse.04). Never on facility boards.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RunNumber(pub u64);
newtype_value!(RunNumber);

record! {
    /// One transport job (FHIR Appointment while booked, Encounter while running).
    pub struct Dispatch / RawDispatch (DispatchId) sealed by journal_key {
        /// The company that runs it.
        tenant: TenantId = 4,
        /// Its readable number, given at commit.
        run_number: Option<RunNumber> = 5,
        /// The host product's reference, unique within the tenant.
        source_ref: Option<SourceRef> = 6,
        /// Service level.
        level: ServiceLevel = 7,
        /// How urgent it is.
        priority: Priority = 8,
        /// Where it starts.
        origin: Stop = 9,
        /// Where it ends.
        destination: Stop = 10,
        /// Booked pickup.
        pickup: Booking = 11,
        /// Booked time at the destination, if there is one.
        arrival: Option<Arrival> = 12,
        /// When it becomes live and needs a crew.
        activation: Option<Timestamp> = 13,
        /// Which part of a journey it is.
        leg: Leg = 14,
        /// The unit that runs it.
        unit: Option<UnitId> = 15,
        /// The affiliate it is delegated to.
        affiliate: Option<AffiliateId> = 16,
        /// How far it is.
        progress: Progress = 17,
        /// Who pays.
        payor: Option<PayorId> = 18,
        /// The payor's authorization.
        authorization: Authorization = 19,
        /// The patient's name, whole: as it is drawn.
        patient_name: Option<Protected<Line>> = 20,
        /// Date of birth.
        birth_date: Option<Protected<Date>> = 21,
        /// Sex.
        sex: Option<Protected<Sex>> = 22,
        /// Weight in kilograms.
        weight_kg: Option<Protected<u16>> = 23,
        /// A number to call back.
        callback_phone: Option<Protected<Line>> = 24,
        /// Notes for the crew.
        crew_notes: Option<Protected<Note>> = 25,
        /// Why the patient travels.
        reason: Option<Protected<Line>> = 26,
        /// Own staff, VIP or otherwise narrowed.
        confidential: bool = 27,
        /// The key that seals this patient's journal payloads, wrapped. Without it they are erased.
        journal_key: SubjectKey = 28,
        /// When it was booked.
        created_at: Timestamp = 29,
        /// The divisions of the facilities and the unit it names, as of when it named them last: sorted, each
        /// once. While it is open, a facility that comes to another division takes it along.
        divisions: Vec<DivisionId> = 30,
        /// The end of the patient's name that is the last name, where somebody said which it is.
        patient_last_name: Option<Protected<Line>> = 31,
        /// Oxygen on the way.
        oxygen: Option<Protected<Oxygen>> = 32,
        /// What the crew guards against.
        isolation: Option<Protected<Isolation>> = 33,
        /// Whether the stretcher has to be a bariatric one.
        bariatric: Option<Protected<bool>> = 34,
        /// How many people come along to mind the patient.
        attendants: Option<Protected<u16>> = 35,
        /// How many steps the patient is carried over, at both ends together.
        stairs: Option<Protected<u16>> = 36,
        /// Who comes along.
        escort: Option<Protected<Line>> = 37,
        /// Notes for the desk alone.
        dispatch_notes: Option<Protected<Note>> = 38,
    }
}

impl Dispatch {
    /// The company that runs it.
    #[must_use]
    pub const fn tenant(&self) -> TenantId {
        self.0.tenant
    }

    /// How far it is.
    #[must_use]
    pub const fn progress(&self) -> &Progress {
        &self.0.progress
    }

    /// Where it is at `now`.
    #[must_use]
    pub fn status(&self, now: Timestamp) -> Status {
        self.0.progress.status(self.0.activation, now)
    }

    /// When it left the work in hand; stores index open dispatches by it.
    #[must_use]
    pub fn settled_at(&self) -> Option<Timestamp> {
        self.0.progress.settled_at()
    }

    /// How far it is, as coarsely as rules care.
    pub(crate) fn phase(&self, now: Timestamp) -> Phase {
        if self.settled_at().is_some_and(|at| at.plus(OF_LATE) <= now) {
            return Phase::Past;
        }
        match self.status(now) {
            Status::Scheduled => Phase::Booked,
            Status::Unassigned => Phase::Waiting,
            Status::InService | Status::Closed => Phase::Finished,
            Status::Cancelled => Phase::Cancelled,
            Status::Assigned
            | Status::Enroute
            | Status::OnScene
            | Status::AtPatient
            | Status::Transporting
            | Status::AtDestination => Phase::Active,
        }
    }

    /// The saved facilities at its ends; one when both are the same.
    pub(crate) fn facilities(&self) -> impl Iterator<Item = FacilityId> {
        let (from, to) = (self.0.origin.facility, self.0.destination.facility);
        from.into_iter().chain(to.filter(|to| Some(*to) != from))
    }

    /// The latest time that stands in it, or at which its crew was heard of: once that is long past, nobody
    /// waits for it.
    pub(crate) fn last_time(&self) -> Option<Timestamp> {
        let stamps = self.0.progress.stamps();
        let booked = [Some(&self.0.pickup), self.0.arrival.as_ref().map(|arrival| &arrival.booking)];
        let booked = booked.into_iter().flatten().map(Booking::current).filter_map(|time| time.last());
        let told = booked.chain(stamps.iter().map(|stamp| stamp.at)).max()?;
        // A device's clock may be wrong, and its step recorded just now; an import of last month's calls is
        // no news of them.
        let heard = stamps.iter().map(|stamp| stamp.by.recorded_at.min(told.plus(LONG_PAST))).max();
        heard.max(Some(told))
    }

    /// The last time of the day on which a will-call waits: the one it is booked for, else the one from which
    /// it waits.
    pub(crate) fn waits_on(&self) -> Timestamp {
        let pickup = &self.0.pickup;
        let booked = pickup.time.earliest().max(Some(self.0.created_at));
        let call = pickup.current().earliest().max(pickup.waits_since).or(booked);
        let arrival = self.0.arrival.and_then(|arrival| arrival.booking.current().last());
        call.max(arrival).unwrap_or(self.0.created_at)
    }

    /// The key of what the journal tells of it, as it is now: readers learn from it what was erased.
    pub(crate) fn open_journal_key(&self, company: &CompanyVault) -> Result<OpenKey, SealError> {
        company.opened(&self.journal_place(), &self.0.journal_key)
    }

    pub(crate) const fn journal_place(&self) -> Place {
        Place::of_record_key(self.0.tenant, self.0.id.as_uuid())
    }
}

impl RawDispatch {
    /// The records it names, and in which field.
    pub(crate) fn references(&self) -> impl Iterator<Item = (&'static str, RecordRef)> + use<> {
        let facility = |stop: &Stop| stop.facility.map(|id| (RecordKind::Facility, id.as_uuid()));
        let references = [
            ("origin.facility_id", facility(&self.origin)),
            ("destination.facility_id", facility(&self.destination)),
            ("unit_id", self.unit.map(|id| (RecordKind::Unit, id.as_uuid()))),
            ("affiliate_id", self.affiliate.map(|id| (RecordKind::Affiliate, id.as_uuid()))),
            ("payor_id", self.payor.map(|id| (RecordKind::Payor, id.as_uuid()))),
        ];
        references.into_iter().filter_map(|(field, to)| to.map(|(kind, id)| (field, RecordRef { kind, id })))
    }
}

impl Dispatch {
    /// The record without anything about the patient, deleted. Every field is named: a new one must be
    /// decided here too.
    pub(crate) fn erased(&self, homes: &[FacilityId]) -> Self {
        let bare = |stop: Stop| match stop.facility {
            Some(facility) if homes.contains(&facility) => Stop::residence(None),
            _ => Stop { name: None, address: None, room: None, ..stop },
        };
        let raw = self.0.clone();
        Self(RawDispatch {
            id: raw.id,
            version: raw.version,
            record_status: RecordStatus::Deleted,
            tenant: raw.tenant,
            run_number: raw.run_number,
            source_ref: raw.source_ref,
            level: raw.level,
            priority: raw.priority,
            origin: bare(raw.origin),
            destination: bare(raw.destination),
            pickup: raw.pickup,
            arrival: raw.arrival,
            activation: raw.activation,
            leg: raw.leg,
            unit: raw.unit,
            affiliate: raw.affiliate,
            progress: raw.progress.without_reason(),
            payor: None,
            authorization: Authorization {
                number: None,
                decision: None,
                unnecessary: raw.authorization.unnecessary,
            },
            patient_name: None,
            birth_date: None,
            sex: None,
            weight_kg: None,
            callback_phone: None,
            crew_notes: None,
            reason: None,
            confidential: raw.confidential,
            journal_key: raw.journal_key.erased(),
            created_at: raw.created_at,
            divisions: raw.divisions,
            patient_last_name: None,
            oxygen: None,
            isolation: None,
            bariatric: None,
            attendants: None,
            stairs: None,
            escort: None,
            dispatch_notes: None,
            // What this build does not know may be about the patient.
            unknown: UnknownFields::default(),
        })
    }
}
