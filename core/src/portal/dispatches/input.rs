//! What callers hand in to make records.

use crate::{
    AffiliateId, Arrival, Authorization, Booking, Leg, Line, Note, PayorId, Priority, Protected,
    ServiceLevel, Sex, SourceRef, Stop, Timestamp, UnitId,
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
    /// The affiliate it is delegated to.
    pub affiliate: Option<AffiliateId>,
    /// Who pays.
    pub payor: Option<PayorId>,
    /// The payor's authorization.
    pub authorization: Authorization,
    /// The patient's name.
    pub patient_name: Option<Protected<Line>>,
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
            confidential: false,
        }
    }
}
