//! How people stand to records that name what is theirs.

use super::desk::Desk;
use crate::access::{Relation, Scope};
use crate::board::{Book, Located};
use crate::conformance::World;
use crate::conformance::fixtures::{altered, stamped};
use crate::{AccountId, Dispatch, IncidentId, Outcome, PatientId, Timestamp, UnitId};
use uuid::Uuid;

/// A record that names these.
#[derive(Default)]
struct Named {
    crew: Option<UnitId>,
    incident: Option<IncidentId>,
    patient: Option<PatientId>,
    account: Option<AccountId>,
}

impl Located for Named {
    fn crew(&self, _: Timestamp) -> Option<UnitId> {
        self.crew
    }
    fn incident(&self) -> Option<IncidentId> {
        self.incident
    }
    fn patient(&self) -> Option<PatientId> {
        self.patient
    }
    fn account(&self) -> Option<AccountId> {
        self.account
    }
}

/// Names one thing of each list, or of some lists nothing.
fn named(ids: [Option<Uuid>; 4]) -> Named {
    Named {
        crew: ids[0].map(UnitId::from_uuid),
        incident: ids[1].map(IncidentId::from_uuid),
        patient: ids[2].map(PatientId::from_uuid),
        account: ids[3].map(AccountId::from_uuid),
    }
}

#[test]
fn whoever_a_record_names_stands_to_it_and_nobody_else_does() {
    let world = World::new(3);
    let book = Book::empty(world.tenant().clone());
    let [mine, other] = [1, 2].map(Uuid::from_u128);
    let places = [
        (Scope::Unit(UnitId::from_uuid(mine)), 0, Relation::AssignedCrew),
        (Scope::Incident(IncidentId::from_uuid(mine)), 1, Relation::Incident),
        (Scope::Patient(PatientId::from_uuid(mine)), 2, Relation::OwnPatient),
        (Scope::Represented(PatientId::from_uuid(mine)), 2, Relation::RepresentedPatient),
        (Scope::Account(AccountId::from_uuid(mine)), 3, Relation::OwnPatient),
    ];
    let each = [None, Some(mine), Some(other)];
    for combination in 0..81 {
        let ids = [1, 3, 9, 27].map(|by| each[combination / by % 3]);
        let record = named(ids);
        for (scope, list, relation) in places {
            let expected = if ids[list] == Some(mine) { relation } else { Relation::None };
            assert_eq!(book.relation(scope, &record, world.now()), expected, "{scope} and {ids:?}");
            assert_eq!(book.relation_to_write(scope, &record, world.now()), expected, "{scope} writes {ids:?}");
        }
    }
}

#[test]
fn a_crew_keeps_its_units_call_for_twelve_hours_after_it_is_over() {
    let desk = Desk::set_up();
    let [unit, other] = [1, 2].map(|id| UnitId::from_uuid(Uuid::from_u128(id)));
    let run_by = |call: Dispatch| altered(&call, |raw| raw.unit = Some(unit));
    let over = desk.after(10);
    let closed = desk.call(0, |progress| progress.close(over, Outcome::AsOrdered, stamped(over)).unwrap());
    let (open, closed, cancelled) = (run_by(desk.call(0, Clone::clone)), run_by(closed), run_by(desk.cancelled(0, 10)));
    let stands = |unit, call: &Dispatch, minute| desk.book.relation(Scope::Unit(unit), call, desk.after(minute));
    for call in [&closed, &cancelled] {
        assert_eq!(stands(unit, call, 10 + 719), Relation::AssignedCrew);
        assert_eq!(stands(unit, call, 10 + 720), Relation::None);
        assert_eq!(stands(other, call, 0), Relation::None);
    }
    assert_eq!(stands(unit, &open, 10 + 720), Relation::AssignedCrew);
    assert_eq!(stands(unit, &desk.call(0, Clone::clone), 0), Relation::None, "no unit");
}
