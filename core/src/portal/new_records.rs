//! What callers hand in to make records.

use crate::access::AccessCode;
use crate::records::TenantSettings;
use crate::{
    AffiliateId, Arrival, Authorization, Booking, DivisionId, FacilityBoardSettings, FacilityKind, Leg, Line,
    Note, PayorId, Priority, Protected, ServiceLevel, Sex, SourceRef, Stop, Timestamp, UnitId, Zone,
};
use jiff::civil::Date;

/// A company to be set up.
#[derive(Clone, Debug)]
pub struct NewTenant {
    /// Its name.
    pub name: Line,
    /// Dispatch's phone.
    pub phone: Line,
    /// Its zone.
    pub zone: Zone,
    /// Primary colour as `0xRRGGBB`.
    pub color: u32,
    /// How its boards behave.
    pub settings: TenantSettings,
    /// Zones that unknown facility IDs draw from; its own if empty.
    pub decoy_zones: Vec<Zone>,
}

impl NewTenant {
    /// A company of which only the necessary is known; its pages are blue.
    #[must_use]
    pub fn new(name: Line, phone: Line, zone: Zone) -> Self {
        let settings = TenantSettings::default();
        Self { name, phone, zone, color: 0x1f_6feb, settings, decoy_zones: Vec::new() }
    }
}

/// A facility to be recorded. Its ID and code are assigned.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct NewFacility {
    /// Its name.
    pub name: Line,
    /// What it is.
    pub kind: FacilityKind,
    /// Its zone.
    pub zone: Zone,
    /// The host product's reference.
    pub source_ref: Option<SourceRef>,
    /// The division it belongs to.
    pub division: Option<DivisionId>,
    /// Street address.
    pub street: Option<Line>,
    /// City.
    pub city: Option<Line>,
    /// State.
    pub state: Option<Line>,
    /// Postal code.
    pub postal_code: Option<Line>,
    /// Phone.
    pub phone: Option<Line>,
    /// National provider identifier.
    pub npi: Option<Line>,
    /// CMS certification number.
    pub cms_number: Option<Line>,
    /// How its boards differ from the tenant's.
    pub board: FacilityBoardSettings,
    /// A typed code, if not a generated one.
    pub code: Option<AccessCode>,
}

impl NewFacility {
    /// A facility of which only the necessary is known.
    #[must_use]
    pub fn new(name: Line, kind: FacilityKind, zone: Zone) -> Self {
        Self {
            name,
            kind,
            zone,
            source_ref: None,
            division: None,
            street: None,
            city: None,
            state: None,
            postal_code: None,
            phone: None,
            npi: None,
            cms_number: None,
            board: FacilityBoardSettings::default(),
            code: None,
        }
    }
}

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
