//! The tables of roles, access levels and access by record status that regions work by, held against the
//! rules both ways.
#![allow(clippy::unwrap_used, clippy::panic)]

use crate::common;

use bayboard::access::{Action, DisplayProfile, Kind, RecordStatus, Relation, Role};
use bayboard::{Facts, Snapshot, Word};
use common::{shipped, subject};
use std::collections::BTreeMap;

const ROLES: &str = include_str!("../fixtures/region-tables/roles.csv");
const BY_STATUS: &str = include_str!("../fixtures/region-tables/access-by-status.csv");
const BY_LEVEL: &str = include_str!("../fixtures/region-tables/access-by-level.csv");

fn rows(text: &str) -> Vec<Vec<&str>> {
    let lines = text.lines().filter(|line| !line.starts_with('#'));
    lines.map(|line| line.split(',').map(str::trim).collect()).collect()
}

fn word<W: Word>(text: &str) -> W {
    W::from_word(text).unwrap_or_else(|| panic!("{text} is no {}", W::LIST))
}

/// What the rules grant of a patient's record, as a word of the tables; anything between the levels is spelt
/// out.
fn level(role: Role, relation: Relation, status: RecordStatus) -> String {
    use Action::{LocatePatient, SearchPatients, UpdatePatient};
    let (rules, subject) = (shipped(), subject(role, DisplayProfile::Standard));
    let facts = Facts::without_phase(relation, status, false);
    let shown = rules.shown(&subject, Kind::Patient, facts);
    let fields = Kind::Patient.fields().iter();
    let seen: Vec<&str> = fields.filter(|field| shown.shows(**field)).map(|field| field.word()).collect();
    let actions = [SearchPatients, LocatePatient, UpdatePatient];
    let may: Vec<Action> =
        actions.into_iter().filter(|action| rules.permits(&subject, *action, facts).is_allowed()).collect();
    let groups = |groups: &[&str]| {
        let of = Kind::Patient
            .fields()
            .iter()
            .filter(|field| field.group().is_some_and(|group| groups.contains(&group)));
        of.map(|field| field.word()).collect::<Vec<_>>()
    };
    let full = if status == RecordStatus::Active {
        vec![SearchPatients, LocatePatient, UpdatePatient]
    } else {
        vec![SearchPatients, UpdatePatient]
    };
    let level = if seen.len() == Kind::Patient.fields().len() && may == full {
        "full"
    } else if seen == groups(&["tracking", "recognition"]) && may == [LocatePatient] {
        "locate"
    } else if seen.is_empty() && may.is_empty() {
        "none"
    } else {
        return format!("sees {seen:?}, may {may:?}");
    };
    level.to_owned()
}

/// Every cell the tables decide: role, relation and status, and the level.
fn decided() -> BTreeMap<(Role, Relation, RecordStatus), &'static str> {
    let own: BTreeMap<&str, Relation> = rows(ROLES).iter().map(|row| (row[1], word(row[3]))).collect();
    let by_status = rows(BY_STATUS).into_iter().flat_map(|row| {
        let own = own[row[0]];
        RecordStatus::ALL
            .iter()
            .zip(row[1..].to_vec())
            .map(move |(status, level)| ((word(row[0]), own, *status), level))
            .collect::<Vec<_>>()
    });
    let relations = [Relation::OwnDivision, Relation::Region, Relation::MutualAid];
    let by_level = rows(BY_LEVEL).into_iter().flat_map(move |row| {
        relations
            .into_iter()
            .zip(row[2..].to_vec())
            .map(move |(relation, level)| ((word(row[1]), relation, RecordStatus::Active), level))
            .collect::<Vec<_>>()
    });
    let mut cells = BTreeMap::new();
    for (cell, level) in by_status.chain(by_level) {
        assert_eq!(
            *cells.entry(cell).or_insert(level),
            level,
            "the tables contradict each other on {cell:?}"
        );
    }
    cells
}

#[test]
fn every_cell_of_the_tables_is_what_the_rules_grant() {
    let cells = decided();
    assert_eq!(cells.len(), 13 * 5);
    let differing: Vec<_> = cells
        .iter()
        .filter(|((role, relation, status), wanted)| level(*role, *relation, *status) != **wanted)
        .collect();
    assert!(differing.is_empty(), "{differing:?}");
}

/// The other way: whatever of patients' records the rules grant to these roles stands in the tables.
#[test]
fn the_rules_grant_these_roles_nothing_that_the_tables_do_not() {
    let cells = decided();
    let roles: Vec<Role> = rows(ROLES).iter().map(|row| word(row[1])).collect();
    for role in roles {
        for relation in Relation::ALL.iter().copied() {
            for status in RecordStatus::ALL.iter().copied() {
                let wanted = cells.get(&(role, relation, status)).copied().unwrap_or("none");
                assert_eq!(level(role, relation, status), wanted, "{role} {relation} {status}");
            }
        }
    }
}

/// Of everybody else, only the patient, who represents them and the clinic's reception have to do with a
/// patient's record.
#[test]
fn other_roles_stand_to_patients_only_as_their_own_or_their_clinics() {
    let listed: Vec<Role> = rows(ROLES).iter().map(|row| word(row[1])).collect();
    for role in Role::ALL.iter().copied().filter(|role| !listed.contains(role)) {
        for relation in Relation::ALL.iter().copied() {
            for status in RecordStatus::ALL.iter().copied() {
                let own = [
                    (Role::Patient, Relation::OwnPatient),
                    (Role::Representative, Relation::RepresentedPatient),
                    (Role::FrontDesk, Relation::OwnTenant),
                    (Role::FrontDesk, Relation::OwnDivision),
                ];
                if !(own.contains(&(role, relation)) && status == RecordStatus::Active) {
                    assert_eq!(level(role, relation, status), "none", "{role} {relation} {status}");
                }
            }
        }
    }
}

#[test]
fn the_roles_of_the_tables_are_the_regions_roles_by_name() {
    let words: Vec<&str> = rows(ROLES).iter().map(|row| row[1]).collect();
    let first = Role::ALL.iter().position(|role| *role == Role::RegionalAdmin).unwrap();
    let mut region: Vec<&str> = Role::ALL[first..].iter().map(|role| role.word()).collect();
    let mut listed = words.clone();
    region.sort_unstable();
    listed.sort_unstable();
    assert_eq!(listed, region);
    for table in [
        rows(BY_STATUS).iter().map(|row| row[0]).collect::<Vec<_>>(),
        rows(BY_LEVEL).iter().map(|row| row[1]).collect(),
    ] {
        assert!(words.iter().all(|word| table.contains(word)));
    }
}

#[test]
fn creating_an_incident_takes_one_of_five_roles() {
    let rules = shipped();
    let may = |role: &Role| {
        let mut facts =
            Relation::ALL.iter().map(|relation| Facts::without_phase(*relation, RecordStatus::Active, false));
        facts.any(|facts| {
            rules
                .permits(&subject(*role, DisplayProfile::Standard), Action::CreateIncident, facts)
                .is_allowed()
        })
    };
    let creators: Vec<&str> = Role::ALL.iter().filter(|role| may(role)).map(|role| role.word()).collect();
    assert_eq!(creators, ["regional_admin", "cmoc", "ems_admin", "field_ems_incident", "dispatch"]);
}

/// Break-glass is for dispatchers, emergency departments, agencies, public health and the region, on records
/// in use.
#[test]
fn emergency_access_takes_one_of_the_roles_that_meet_emergencies() {
    let rules = shipped();
    let may = |role: &Role, status| {
        let mut facts = Relation::ALL.iter().map(|relation| Facts::without_phase(*relation, status, true));
        facts.any(|facts| {
            rules
                .permits(&subject(*role, DisplayProfile::Standard), Action::EmergencyAccess, facts)
                .is_allowed()
        })
    };
    let who = |status| {
        Role::ALL.iter().filter(|role| may(role, status)).map(|role| role.word()).collect::<Vec<_>>()
    };
    let meet = [
        "dispatcher",
        "regional_admin",
        "cmoc",
        "ed_admin",
        "ed_normal",
        "ems_admin",
        "field_ems",
        "field_ems_incident",
        "public_health_admin",
        "public_health_user",
        "dispatch",
    ];
    assert_eq!(who(RecordStatus::Active), meet);
    assert_eq!((who(RecordStatus::Archived), who(RecordStatus::Deleted)), (vec![], vec![]));
}

#[test]
fn a_biller_gets_dispatches_reports_and_bills_and_nothing_else() {
    let (rules, biller) = (shipped(), subject(Role::Biller, DisplayProfile::Standard));
    let facts = Facts::without_phase(Relation::OwnTenant, RecordStatus::Active, false);
    let seen: Vec<Kind> =
        Kind::ALL.iter().copied().filter(|kind| !rules.shown(&biller, *kind, facts).is_nothing()).collect();
    assert_eq!(seen, [Kind::Dispatch, Kind::CareReport, Kind::Billing]);
    for hosted in common::HOSTED {
        let (kind, action) = hosted.split_once('.').unwrap();
        assert!(
            !rules
                .permits_host(&biller, &kind.parse().unwrap(), &action.parse().unwrap(), facts)
                .is_allowed(),
            "{hosted}"
        );
    }
}
