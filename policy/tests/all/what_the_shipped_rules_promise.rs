//! Promises about the shipped rules that hold in every cell, and the contract of the port.
#![allow(clippy::unwrap_used, clippy::panic)]

use crate::common;

use bayboard::access::{Action, DisplayProfile, Kind, Phase, RecordStatus, Relation, Role, RoleSet};
use bayboard::{Because, Detail, Disclosure, Facts, Field, Snapshot, Subject, Word};
use common::{disclosure, places, shipped, subject};
use proptest::prelude::*;

const SCREENS: [Role; 3] = [Role::FacilitySession, Role::Display, Role::Preview];

fn own_facility() -> Facts {
    Facts::new(Relation::OwnFacility, RecordStatus::Active, Phase::Active, false)
}

fn own_tenant(confidential: bool) -> Facts {
    Facts::new(Relation::OwnTenant, RecordStatus::Active, Phase::Active, confidential)
}

fn shown(role: Role, profile: DisplayProfile, facts: Facts) -> Disclosure {
    disclosure(shipped(), &subject(role, profile), facts)
}

fn may(role: Role, facts: Facts) -> Vec<Action> {
    let rules = shipped();
    let permits = |action: &Action| {
        rules.permits(&subject(role, DisplayProfile::Standard), *action, facts).is_allowed()
    };
    Action::ALL.iter().copied().filter(permits).collect()
}

#[test]
fn screens_at_a_facility_never_show_the_patient_the_other_room_or_operations() {
    let rules = shipped();
    let operations = Kind::Dispatch.group("operations").collect::<Vec<_>>();
    for (subject, facts) in
        places().filter(|(subject, _)| SCREENS.iter().any(|role| subject.roles.contains(*role)))
    {
        let shown = disclosure(rules, &subject, facts);
        for field in Field::ALL.iter().filter(|field| {
            field.is_phi() || **field == Field::OtherRoom || operations.contains(&(**field).into())
        }) {
            assert_eq!(shown.detail(*field), Detail::Withheld, "{subject:?} {facts:?} {field}");
        }
    }
}

#[test]
fn screens_at_a_facility_show_nothing_but_its_own_records_in_use() {
    let rules = shipped();
    for (subject, facts) in
        places().filter(|(subject, _)| SCREENS.iter().any(|role| subject.roles.contains(*role)))
    {
        if facts.relation() != Relation::OwnFacility || facts.record_status() != RecordStatus::Active {
            assert!(disclosure(rules, &subject, facts).is_nothing(), "{subject:?} {facts:?}");
        }
    }
}

#[test]
fn a_confidential_patient_changes_nothing_on_screens() {
    let rules = shipped();
    for (subject, facts) in
        places().filter(|(subject, _)| SCREENS.iter().any(|role| subject.roles.contains(*role)))
    {
        let same =
            |confidential| Facts::new(facts.relation(), facts.record_status(), facts.phase(), confidential);
        assert_eq!(disclosure(rules, &subject, same(true)), disclosure(rules, &subject, same(false)));
    }
}

#[test]
fn nobody_sees_a_record_without_relation_or_a_deleted_dispatch() {
    let rules = shipped();
    for (subject, facts) in places() {
        if facts.relation() == Relation::None || facts.record_status() == RecordStatus::Deleted {
            assert!(disclosure(rules, &subject, facts).is_nothing(), "{subject:?} {facts:?}");
        }
        if facts.relation() == Relation::None {
            assert!(Action::ALL.iter().all(|action| !rules.permits(&subject, *action, facts).is_allowed()));
            assert!(Kind::ALL.iter().all(|kind| rules.shown(&subject, *kind, facts).is_nothing()));
        }
    }
}

#[test]
fn a_deactivated_account_gets_nothing_whatever_roles_it_had() {
    let rules = shipped();
    let roles = Role::ALL.iter().fold(RoleSet::DEACTIVATED, |all, role| all.with(*role));
    let deactivated = Subject { roles, profile: DisplayProfile::Standard };
    for facts in Facts::all() {
        assert!(disclosure(rules, &deactivated, facts).is_nothing());
        assert!(Kind::ALL.iter().all(|kind| rules.shown(&deactivated, *kind, facts).is_nothing()));
        assert!(Action::ALL.iter().all(|action| !rules.permits(&deactivated, *action, facts).is_allowed()));
    }
}

#[test]
fn the_screen_profile_decides_on_room_and_other_end() {
    let seen = |profile| {
        let shown = shown(Role::Display, profile, own_facility());
        (shown.detail(Field::Room), shown.detail(Field::OtherEnd))
    };
    assert_eq!(seen(DisplayProfile::Standard), (Detail::Full, Detail::Full));
    assert_eq!(seen(DisplayProfile::NoRoom), (Detail::Withheld, Detail::Full));
    assert_eq!(seen(DisplayProfile::KindOnly), (Detail::Full, Detail::Coarse));
    assert_eq!(seen(DisplayProfile::Minimal), (Detail::Withheld, Detail::Coarse));
}

#[test]
fn the_payors_form_is_for_browsers_and_not_for_wall_screens() {
    let seen = |role| {
        let shown = shown(role, DisplayProfile::Standard, own_facility());
        (shown.shows(Field::AuthorizationMark), shown.shows(Field::AuthorizationForm))
    };
    assert_eq!(seen(Role::FacilitySession), (true, true));
    assert_eq!(seen(Role::Preview), (true, true));
    assert_eq!(seen(Role::Display), (true, false));
}

#[test]
fn a_preview_is_what_the_facility_sees() {
    let rules = shipped();
    for profile in DisplayProfile::ALL.iter().copied() {
        for facts in Facts::all() {
            let [facility, preview] = [Role::FacilitySession, Role::Preview]
                .map(|role| disclosure(rules, &subject(role, profile), facts));
            assert_eq!(facility, preview);
        }
    }
}

#[test]
fn dispatchers_see_every_field_of_records_in_use_and_none_of_archived_ones() {
    for confidential in [false, true] {
        let shown = shown(Role::Dispatcher, DisplayProfile::Standard, own_tenant(confidential));
        assert!(Field::ALL.iter().all(|field| shown.shows(*field)));
    }
    let archived = Facts::new(Relation::OwnTenant, RecordStatus::Archived, Phase::Finished, false);
    assert!(shown(Role::Dispatcher, DisplayProfile::Standard, archived).is_nothing());
}

#[test]
fn dispatchers_run_calls_and_do_not_set_things_up() {
    use Action::*;
    let allowed = [
        PreviewBoard,
        ListDispatches,
        CreateDispatch,
        UpdateDispatch,
        ProgressDispatch,
        CorrectSteps,
        CancelDispatch,
        CloseDispatch,
        EnterAuthorization,
        SetConfidential,
        ReadHistory,
        EmergencyAccess,
        ListFacilities,
        CreateFacility,
        ReadAccessCode,
        RotateAccessCode,
        RevokeDisplay,
        SwitchUnits,
    ];
    assert_eq!(may(Role::Dispatcher, own_tenant(false)), allowed);
}

#[test]
fn no_role_erases_and_only_supervisors_and_regions_delete_calls_or_lift_the_flag() {
    let anywhere =
        |role: &Role, action: Action| Facts::all().any(|facts| may(*role, facts).contains(&action));
    let who = |action| {
        Role::ALL.iter().filter(|role| anywhere(role, action)).map(|role| role.word()).collect::<Vec<_>>()
    };
    assert_eq!(who(Action::EraseDispatch), [""; 0]);
    for action in [Action::DeleteDispatch, Action::UndeleteDispatch, Action::LiftConfidential] {
        assert_eq!(who(action), ["supervisor", "regional_admin"], "{action}");
    }
    assert_eq!(who(Action::RestoreDispatch), ["api_client", "supervisor", "administrator", "regional_admin"]);
    assert_eq!(who(Action::SetConfidential), ["api_client", "dispatcher", "front_desk", "dispatch"]);
    assert_eq!(who(Action::ExportDispatches), ["supervisor"]);
    assert_eq!(who(Action::ExportJournals), ["supervisor", "administrator"]);
}

#[test]
fn administrators_and_host_products_run_and_set_up_their_own_company() {
    use Action::*;
    let desk = [
        CreateDispatch,
        UpdateDispatch,
        ProgressDispatch,
        CancelDispatch,
        CloseDispatch,
        CorrectSteps,
        EnterAuthorization,
    ];
    for role in [Role::Administrator, Role::ApiClient] {
        let may = may(role, own_tenant(false));
        assert!(desk.iter().all(|action| may.contains(action)), "{role}");
        // Whoever edits units switches them. How the company's boards behave is for people to say.
        let others = [
            RestoreFacility,
            DeleteFacility,
            UndeleteFacility,
            EditPortalSettings,
            SwitchUnits,
            EditSettings,
            ReadRules,
            EditRules,
            EditTokens,
        ];
        let places =
            Action::ALL.iter().filter(|action| action.kind() == Kind::Directory && !others.contains(action));
        assert!(places.into_iter().all(|action| may.contains(action)), "{role}");
        for action in [EditSettings, ReadRules, EditRules, EditTokens] {
            assert_eq!(may.contains(&action), role == Role::Administrator, "{role} {action}");
        }
        let patients = |action: &&Action| matches!(action.kind(), Kind::Patient | Kind::Incident);
        assert!(!Action::ALL.iter().filter(patients).any(|action| may.contains(action)), "{role}");
    }
}

#[test]
fn screens_open_their_own_board_and_do_nothing_else() {
    for role in SCREENS {
        assert_eq!(may(role, own_facility()), [Action::ViewBoard]);
        assert!(may(role, own_tenant(false)).is_empty());
    }
}

#[test]
fn administrators_see_nothing_clinical_and_no_confidential_patient() {
    let open = shown(Role::Administrator, DisplayProfile::Standard, own_tenant(false));
    let confidential = shown(Role::Administrator, DisplayProfile::Standard, own_tenant(true));
    let needs = [
        Field::Oxygen,
        Field::Isolation,
        Field::Bariatric,
        Field::Attendants,
        Field::Stairs,
        Field::DispatchNotes,
    ];
    for field in [Field::Reason, Field::CrewNotes, Field::AuthorizationNumber].into_iter().chain(needs) {
        assert_eq!(open.detail(field), Detail::Withheld);
    }
    assert!(open.shows(Field::PatientName) && open.shows(Field::Payor));
    assert!(
        Field::ALL
            .iter()
            .filter(|field| field.is_phi())
            .all(|field| confidential.detail(*field) == Detail::Withheld)
    );
}

#[test]
fn notes_for_dispatch_stay_with_the_desk_and_who_oversees_it() {
    let sees = |role: &Role, field: Field| {
        Facts::all().any(|facts| shown(*role, DisplayProfile::Standard, facts).shows(field))
    };
    let who =
        |field| Role::ALL.iter().filter(|role| sees(role, field)).map(|role| role.word()).collect::<Vec<_>>();
    assert_eq!(who(Field::DispatchNotes), ["api_client", "dispatcher", "supervisor", "dispatch"]);
}

/// The minimum for transport: what has to be brought along, and not who comes along.
#[test]
fn affiliates_learn_what_transport_takes_and_nothing_else_of_the_patient() {
    let assigned = Facts::new(Relation::AssignedAffiliate, RecordStatus::Active, Phase::Active, false);
    let seen = shown(Role::Affiliate, DisplayProfile::Standard, assigned);
    let protected = Field::ALL.iter().copied().filter(|field| field.is_phi() && seen.shows(*field));
    let expected = [
        Field::Address,
        Field::PatientName,
        Field::Weight,
        Field::CallbackPhone,
        Field::CrewNotes,
        Field::Oxygen,
        Field::Isolation,
        Field::Bariatric,
        Field::Attendants,
        Field::Stairs,
    ];
    assert_eq!(protected.collect::<Vec<_>>(), expected);
}

#[test]
fn the_journal_learns_which_rules_showed_a_field() {
    let rules = shipped();
    let because = |role, facts, field: Field| {
        rules.because(&subject(role, DisplayProfile::Minimal), facts, field.into())
    };
    let named = |name: &str| Because(vec![name.to_owned()]);
    assert_eq!(
        because(Role::FacilitySession, own_facility(), Field::OtherEnd),
        named("screens-other-end-minimal")
    );
    assert_eq!(because(Role::ApiClient, own_tenant(true), Field::Reason), named("api-calls"));
    assert_eq!(because(Role::Display, own_facility(), Field::PatientName), Because::default());
}

#[test]
fn a_decision_names_its_rules() {
    use bayboard::Decision::{Allow, Deny};
    let rules = shipped();
    let ask = |role| {
        rules.permits(&subject(role, DisplayProfile::Standard), Action::CreateDisplay, own_tenant(false))
    };
    assert_eq!(ask(Role::Administrator), Allow(Because(vec!["administrator-makes-displays".to_owned()])));
    assert_eq!(ask(Role::Dispatcher), Deny(Because::default()));
}

#[test]
fn whatever_out_held_is_overwritten() {
    let rules = shipped();
    let everything = Field::ALL.iter().copied().fold(Disclosure::NOTHING, Disclosure::with_full);
    for roles in [RoleSet::NONE, RoleSet::of(Role::Display), RoleSet::of(Role::Display).with(Role::Preview)] {
        let stranger = Facts::new(Relation::None, RecordStatus::Active, Phase::Active, false);
        for kind in Kind::ALL {
            let mut out = [everything; 3];
            rules.decide_all(
                &Subject { roles, profile: DisplayProfile::Standard },
                *kind,
                &[stranger],
                &mut out,
            );
            assert!(out.iter().all(Disclosure::is_nothing), "{roles:?} {kind}");
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn roles_add_up(bits in any::<u32>(), profile in 0_usize..4, index in 0_usize..Facts::COUNT) {
        let rules = shipped();
        let roles: Vec<Role> = Role::ALL.iter().copied().filter(|role| bits >> *role as u32 & 1 == 1).collect();
        let (profile, facts) = (DisplayProfile::ALL[profile], Facts::all().nth(index).unwrap());
        let all = Subject { roles: roles.iter().copied().collect(), profile };
        let single: Vec<Subject> = roles.iter().map(|role| subject(*role, profile)).collect();

        for kind in Kind::ALL.iter().copied() {
            let united = single.iter().fold(Disclosure::NOTHING, |sum, one| sum.union(rules.shown(one, kind, facts)));
            prop_assert_eq!(rules.shown(&all, kind, facts), united);
            // A list so long that the tables are united first.
            let many = vec![facts; Facts::COUNT + 1];
            let mut out = vec![Disclosure::NOTHING; many.len()];
            rules.decide_all(&all, kind, &many, &mut out);
            prop_assert!(out.iter().all(|shown| *shown == united));
            for field in kind.fields() {
                let explained = !rules.because(&all, facts, *field).0.is_empty();
                prop_assert_eq!(explained, united.detail(*field) != Detail::Withheld);
            }
        }
        for action in Action::ALL.iter().copied() {
            let any = single.iter().any(|one| rules.permits(one, action, facts).is_allowed());
            prop_assert_eq!(rules.permits(&all, action, facts).is_allowed(), any);
        }
    }
}
