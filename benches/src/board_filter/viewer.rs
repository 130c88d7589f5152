//! Who looks at the dispatches, and which fields a row of theirs is made of.

use bayboard::access::{DisplayProfile, Relation, Role, RoleSet};
use bayboard::{Field, Subject};

/// A viewer with one role.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Viewer {
    pub(crate) name: &'static str,
    pub(crate) role: Role,
    /// How the viewer stands to a record, and to how many of a hundred.
    pub(crate) relations: [(Relation, u64); 2],
    /// What a row of theirs may show: nobody has to ask for more.
    pub(crate) fields: &'static [Field],
}

use Field::*;

impl Viewer {
    /// A dispatcher in front of the company's own calls.
    pub(crate) const DISPATCHER: Self = Self {
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
    pub(crate) const FACILITY_SESSION: Self = Self {
        name: "facility session",
        role: Role::FacilitySession,
        relations: [(Relation::OwnFacility, 10), (Relation::None, 90)],
        fields: &[Time, Status, Level, Late, Leg, Room, OtherEnd, AuthorizationMark, AuthorizationForm],
    };
    /// The screen has no display profile of its own.
    pub(crate) const PROFILE: DisplayProfile = DisplayProfile::Standard;

    pub(crate) const fn subject(&self) -> Subject {
        Subject { roles: RoleSet::of(self.role), profile: Self::PROFILE }
    }
}
