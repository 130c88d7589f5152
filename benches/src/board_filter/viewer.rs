//! Who looks at the dispatches, and which fields a row of theirs is made of.

use bayboard::access::{DisplayProfile, Relation, Role, RoleSet};
use bayboard::{Facts, Field, Subject, Word};

/// A viewer with one role.
#[derive(Clone, Copy, Debug)]
pub struct Viewer {
    /// How the tables call them.
    pub name: &'static str,
    /// The one role.
    pub role: Role,
    /// How the viewer stands to a record, and to how many of a hundred.
    pub relations: [(Relation, u64); 2],
    /// What a row of theirs may show: nobody has to ask for more.
    pub fields: &'static [Field],
}

use Field::*;

impl Viewer {
    /// A dispatcher in front of the company's own calls.
    pub const DISPATCHER: Self = Self {
        name: "dispatcher",
        role: Role::Dispatcher,
        relations: [(Relation::OwnTenant, 100), (Relation::None, 0)],
        fields: &[
            Time,
            Status,
            Level,
            Leg,
            Room,
            OtherRoom,
            OtherEnd,
            AuthorizationMark,
            RunNumber,
            SourceRef,
            Unit,
            Affiliate,
            Priority,
            Stamps,
            Address,
            PatientName,
            BirthDate,
            Sex,
            Weight,
            CallbackPhone,
            CrewNotes,
            Reason,
            Payor,
            AuthorizationNumber,
        ],
    };
    /// A browser signed in at a facility; a tenth of the calls start or end there.
    pub const FACILITY_SESSION: Self = Self {
        name: "facility session",
        role: Role::FacilitySession,
        relations: [(Relation::OwnFacility, 10), (Relation::None, 90)],
        fields: &[Time, Status, Level, Late, Leg, Room, OtherEnd, AuthorizationMark, AuthorizationForm],
    };
    /// The screen has no display profile of its own.
    pub const PROFILE: DisplayProfile = DisplayProfile::Standard;

    /// The viewer as our own rules know them.
    #[must_use]
    pub const fn subject(&self) -> Subject {
        Subject { roles: RoleSet::of(self.role), profile: Self::PROFILE }
    }

    /// The words of a question, in the order of the shipped model's `r` line.
    #[must_use]
    pub fn question(&self, facts: Facts, field: Field, act: &str) -> [String; 8] {
        let (relation, status, phase) =
            (facts.relation().word(), facts.record_status().word(), facts.phase().word());
        let (confidential, object) = (Self::confidential(facts), format!("dispatch.{field}"));
        [self.role.word(), relation, status, phase, Self::PROFILE.word(), confidential, &object, act]
            .map(str::to_owned)
    }

    /// The word for whether the patient is confidential.
    #[must_use]
    pub const fn confidential(facts: Facts) -> &'static str {
        if facts.is_confidential() { "yes" } else { "no" }
    }
}
