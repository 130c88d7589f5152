//! How people stand to records that name what is theirs.

use super::desk::Desk;
use crate::access::{Action, DisplayProfile, HostKind, Kind, Relation, Role, RoleSet, Scope};
use crate::conformance::World;
use crate::conformance::fixtures::{altered, stamped};
use crate::gate::{DispatchView, Look, Standing, Standings, ViewTags, staff_dispatches};
use crate::index::{Located, TenantIndex};
use crate::{
    AccountId, AnyField, Because, Decision, Disclosure, Dispatch, DispatchId, Facts, IncidentId, Outcome,
    PatientId, PolicyVersion, Snapshot, Step, Subject, Timestamp, UnitId,
};
use std::sync::Arc;
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
    let index = TenantIndex::empty(world.tenant().clone());
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
            assert_eq!(index.relation(scope, &record, world.now()), expected, "{scope} and {ids:?}");
            assert_eq!(
                index.relation_to_write(scope, &record, world.now()),
                expected,
                "{scope} writes {ids:?}"
            );
        }
    }
}

#[test]
fn a_crew_keeps_its_units_call_for_twelve_hours_after_it_is_over() {
    let desk = Desk::set_up();
    let [unit, other] = [1, 2].map(|id| UnitId::from_uuid(Uuid::from_u128(id)));
    let run_by = |call: Dispatch| altered(&call, |raw| raw.unit = Some(unit));
    let (back, over) = (desk.after(5), desk.after(10));
    let closed = desk.call(0, |progress| {
        let back = progress.step(Step::InService, back, stamped(back)).unwrap();
        back.close(over, Outcome::AsOrdered, stamped(over)).unwrap()
    });
    let (open, closed, cancelled) =
        (run_by(desk.call(0, Clone::clone)), run_by(closed), run_by(desk.cancelled(0, 10)));
    let stands =
        |unit, call: &Dispatch, minute| desk.index.relation(Scope::Unit(unit), call, desk.after(minute));
    for call in [&closed, &cancelled] {
        assert_eq!(stands(unit, call, 10 + 719), Relation::AssignedCrew);
        assert_eq!(stands(unit, call, 10 + 720), Relation::None);
        assert_eq!(stands(other, call, 0), Relation::None);
    }
    assert_eq!(stands(unit, &open, 10 + 720), Relation::AssignedCrew);
    assert_eq!(stands(unit, &desk.call(0, Clone::clone), 0), Relation::None, "no unit");
}

/// Shows everything to whoever stands so to a record, and nothing to anybody else.
#[derive(Debug)]
struct Under(Relation, PolicyVersion);

impl Snapshot for Under {
    fn version(&self) -> &PolicyVersion {
        &self.1
    }

    fn decide_all(&self, _: &Subject, kind: Kind, facts: &[Facts], out: &mut [Disclosure]) {
        let all = kind.fields().iter().fold(Disclosure::NOTHING, |shown, field| shown.with_full(*field));
        let shown = |facts: &Facts| if facts.relation() == self.0 { all } else { Disclosure::NOTHING };
        out.iter_mut().zip(facts).for_each(|(out, facts)| *out = shown(facts));
    }

    fn permits(&self, _: &Subject, _: Action, facts: Facts) -> Decision {
        if facts.relation() == self.0 {
            Decision::Allow(Because::default())
        } else {
            Decision::Deny(Because::default())
        }
    }

    fn permits_host(&self, _: &Subject, _: &HostKind, _: &HostKind, _: Facts) -> Decision {
        Decision::Deny(Because::default())
    }

    fn host_words(&self) -> Vec<(HostKind, HostKind)> {
        Vec::new()
    }

    fn because(&self, _: &Subject, _: Facts, _: AnyField) -> Because {
        Because::default()
    }
}

#[test]
fn the_gate_shows_a_crew_the_calls_of_its_unit_and_no_other() {
    let desk = Desk::set_up();
    let units = [1, 2].map(|id| UnitId::from_uuid(Uuid::from_u128(id)));
    let calls = [Some(units[0]), Some(units[1]), None]
        .map(|unit| altered(&desk.call(0, Clone::clone), |raw| raw.unit = unit));
    let standing = Standing {
        scope: Scope::Unit(units[0]),
        subject: Subject { roles: RoleSet::of(Role::Crew), profile: DisplayProfile::Standard },
        rules: Arc::new(Under(Relation::AssignedCrew, PolicyVersion::new("crew"))),
    };
    assert!(Facts::of_kind(Kind::Dispatch).any(|facts| facts.relation() == standing.own()));
    let tags = ViewTags::new(desk.world.company()).unwrap();
    let standings = Standings::new(desk.world.tenant().id(), Uuid::nil(), tags, [standing].into_iter());
    let shown = staff_dispatches(&desk.index, &standings, &calls.each_ref(), Look::Opened, desk.after(0));
    let ids: Vec<DispatchId> = shown.value.iter().map(DispatchView::id).collect();
    assert_eq!(ids, [calls[0].id()]);
}
