//! One end of a trip.

use crate::codec::fields;
use crate::{FacilityId, FacilityKind, Line, Protected, Room};

/// Where a trip starts or ends: a saved facility, or a place typed in (NEMSIS eScene, eDisposition).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stop {
    /// The saved facility, if it is one.
    pub facility: Option<FacilityId>,
    /// What the place is, where it is not a saved facility.
    pub kind: FacilityKind,
    /// Its name, where it is not a saved facility.
    pub name: Option<Protected<Line>>,
    /// Its street address, where it is not a saved facility.
    pub address: Option<Protected<Line>>,
    /// Room and bed there: it belongs to the trip, not to the facility.
    pub room: Option<Protected<Room>>,
}
fields!(Stop { facility = 1, kind = 2, name = 3, address = 4, room = 5 });

impl Stop {
    /// A saved facility, without a room yet.
    #[must_use]
    pub const fn at(facility: FacilityId) -> Self {
        Self { facility: Some(facility), kind: FacilityKind::Other, name: None, address: None, room: None }
    }

    /// A private home: the narrow choice where nothing else is known.
    #[must_use]
    pub const fn residence(address: Option<Protected<Line>>) -> Self {
        Self { facility: None, kind: FacilityKind::Residence, name: None, address, room: None }
    }

    /// The same place with a room.
    #[must_use]
    pub fn with_room(self, room: Room) -> Self {
        Self { room: Some(Protected::new(room)), ..self }
    }

    /// A stop at a saved facility in its one form: what the facility is, it says itself.
    pub(crate) fn settled(self) -> Self {
        let kind = if self.facility.is_some() { FacilityKind::Other } else { self.kind };
        Self { kind, ..self }
    }

    /// Whether this is that place without a room.
    pub(crate) fn is_bare_of(&self, other: &Self) -> bool {
        self.clone().settled() == Self { room: None, ..other.clone().settled() }
    }
}
