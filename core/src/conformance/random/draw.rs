//! What a random record is drawn from.

use super::Dice;
use crate::access::{Grant, Role, Scope};
use crate::conformance::World;
use crate::seal::Place;
use crate::{DivisionId, FacilityId, Line, Protected, RecordKind, RegionId, Room, Sealed, Stop, TenantId};
use std::collections::BTreeSet;
use std::str::FromStr;
use uuid::Uuid;

/// What a record is drawn from: its kind's own chance, its company and the records made before.
pub(super) struct Draw<'a> {
    pub(super) dice: &'a Dice,
    pub(super) world: &'a World,
    pub(super) made: &'a [(RecordKind, Uuid)],
}

impl Draw<'_> {
    pub(super) const fn tenant(&self) -> TenantId {
        self.world.id()
    }

    /// The id of a record made before; of any where none of its kind was.
    pub(super) fn known(&self, kind: RecordKind) -> Uuid {
        let ids: Vec<Uuid> = self.made.iter().filter(|(made, _)| *made == kind).map(|(_, id)| *id).collect();
        if ids.is_empty() { self.dice.uuid() } else { *self.dice.pick(&ids) }
    }

    pub(super) fn division_id(&self) -> Option<DivisionId> {
        self.dice.maybe(|| DivisionId::from_uuid(self.known(RecordKind::Division)))
    }

    pub(super) fn divisions(&self) -> Vec<DivisionId> {
        let some: BTreeSet<DivisionId> = (0..3).filter_map(|_| self.division_id()).collect();
        some.into_iter().collect()
    }

    pub(super) fn stop(&self) -> Stop {
        let d = self.dice;
        Stop {
            facility: d.maybe(|| FacilityId::from_uuid(self.known(RecordKind::Facility))),
            kind: d.word(),
            name: d.maybe(|| d.line().into()),
            address: d.maybe(|| d.line().into()),
            room: d.maybe(|| Protected::new(d.text(Room::MAX))),
        }
    }

    pub(super) fn grant(&self) -> Grant {
        let d = self.dice;
        let grant = match d.below(3) {
            0 => Grant::new(Role::Biller, Scope::Company),
            1 => Grant::new(
                Role::EdNormal,
                Scope::Division(DivisionId::from_uuid(self.known(RecordKind::Division))),
            ),
            _ => Grant::new(Role::Cmoc, Scope::Region(RegionId::from_uuid(self.known(RecordKind::Region)))),
        };
        let grant = grant.expect("roles at their places");
        let grant = d.maybe(|| d.time()).into_iter().fold(grant, Grant::until);
        let networks = ["10.0.0.0/8", "2001:db8::/32"].iter().filter(|_| d.coin());
        grant.from_networks(networks.map(|network| network.parse().expect("a network")).collect())
    }

    /// A text with the record's id in it, so that no other record has it.
    pub(super) fn unlike_others<T: FromStr<Err = crate::InvalidText>>(&self, id: Uuid) -> T {
        let text: Line = self.dice.text(80);
        format!("{} {id}", text.as_str()).parse().expect("both parts are printable and short")
    }

    pub(super) fn sealed(&self) -> Sealed {
        let place = Place { tenant: self.tenant(), record: Uuid::nil(), field: "anything" };
        self.world
            .company()
            .seal(&place, &self.dice.bytes()[..self.dice.below(33)])
            .expect("the ring has its key")
    }
}
