//! Units, affiliates, payors and the company's settings: listed, looked up and changed, and by whom.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use crate::support;

use bayboard::access::{Action, Grant, Role, Scope};
use bayboard::journal::{Client, EntryKey, EntryKind, Sequence};
use bayboard::portal::{
    AffiliatePatch, NewAffiliate, NewDivision, NewPayor, NewUnit, Patch, PayorPatch, PortalError,
    Progressing, SettingsPatch, UnitPatch, Viewer,
};
use bayboard::{
    AffiliateId, Disclosure, DivisionKind, Journal, PayorId, ServiceLevel, SourceRef, Step, UniqueKey,
    UnitId, Word, Zone,
};
use std::num::NonZeroU16;
use support::company::{Company, NOW, at, line};
use support::rules::Rules;
use support::run;

const TWO: NonZeroU16 = NonZeroU16::new(2).unwrap();
const PAGE: NonZeroU16 = NonZeroU16::new(100).unwrap();

fn source(text: &str) -> SourceRef {
    text.parse().unwrap()
}

struct Known {
    company: Company,
    unit: UnitId,
    affiliate: AffiliateId,
    payor: PayorId,
}

impl Known {
    async fn new() -> Self {
        let company = Company::new().await;
        let seat = company.portal.seat(&company.desk, NOW);
        let unit =
            NewUnit { source_ref: Some(source("ours/1")), ..NewUnit::new(line("M1"), ServiceLevel::Bls) };
        let unit = seat.directory().create_unit(unit, None).await.unwrap().value;
        let vans = NewAffiliate { source_ref: Some(source("ours/1")), ..NewAffiliate::new(line("Vans")) };
        let affiliate = seat.directory().create_affiliate(vans, None).await.unwrap().value;
        let plan = NewPayor { source_ref: Some(source("ours/1")), ..NewPayor::new(line("Plan")) };
        let payor = seat.directory().create_payor(plan, None).await.unwrap().value;
        Self { company, unit, affiliate, payor }
    }

    /// Only this is allowed, in the whole company.
    async fn only(&self, allowed: &'static [Action]) {
        let version = format!("only {allowed:?}");
        let rules =
            Rules::new(&version, |_, _| Disclosure::NOTHING, move |_, action, _| allowed.contains(&action));
        self.company.policy.swap(rules);
        self.company.portal.catch_up(self.company.tenant, NOW).await.unwrap();
    }

    /// What was refused last.
    async fn denied(&self) -> bool {
        let all = EntryKey::All(self.company.tenant);
        let newest = self.company.store.entries(&all, None, true, NonZeroU16::MIN).await.unwrap();
        newest[0].kind == EntryKind::Denial && newest[0].sequence > Sequence::START
    }
}

#[test]
fn what_is_recorded_is_listed_and_found_by_id_and_by_reference() {
    run(async {
        let known = Known::new().await;
        let seat = known.company.portal.seat(&known.company.desk, NOW);
        let directory = seat.directory();
        for sign in ["M2", "M3"] {
            directory.create_unit(NewUnit::new(line(sign), ServiceLevel::Als), None).await.unwrap();
        }
        let first = directory.units(None, TWO).await.unwrap();
        let rest = directory.units(first.items.last().map(|unit| unit.id()), TWO).await.unwrap();
        let listed = first.items.iter().chain(&rest.items);
        let mut signs: Vec<&str> = listed.clone().map(|unit| unit.call_sign()).collect();
        assert!(listed.map(|unit| unit.id()).is_sorted(), "by id");
        signs.sort_unstable();
        assert_eq!((signs, first.more, rest.more), (vec!["M1", "M2", "M3"], true, false));
        let unit = directory.unit(known.unit).await.unwrap();
        assert_eq!((unit.level(), unit.division(), unit.in_service()), (ServiceLevel::Bls, None, true));
        assert_eq!(directory.unit_by_source_ref(&source("ours/1")).await, Ok(Some(unit)));
        let vans = directory.affiliate(known.affiliate).await.unwrap();
        assert_eq!(
            (vans.name(), vans.progress_reports(), vans.source_ref()),
            ("Vans", false, Some("ours/1"))
        );
        assert_eq!(directory.affiliates(None, PAGE).await.unwrap().items, std::slice::from_ref(&vans));
        assert_eq!(directory.affiliate_by_source_ref(&source("ours/1")).await, Ok(Some(vans)));
        let plan = directory.payor(known.payor).await.unwrap();
        assert_eq!((plan.name(), plan.requires_authorization(), plan.form()), ("Plan", false, None));
        assert_eq!(directory.payors(None, PAGE).await.unwrap().items, std::slice::from_ref(&plan));
        assert_eq!(directory.payor_by_source_ref(&source("ours/1")).await, Ok(Some(plan)));
        assert_eq!(directory.unit_by_source_ref(&source("ours/2")).await, Ok(None));
        let nobody = UnitId::from_uuid(known.payor.as_uuid());
        assert_eq!(directory.unit(nobody).await, Err(PortalError::NotFound));
        let nobody = directory.update_unit(nobody, None, UnitPatch::default()).await;
        assert_eq!(nobody, Err(PortalError::NotFound));
    });
}

#[test]
fn a_change_takes_its_parts_and_leaves_the_others() {
    run(async {
        let known = Known::new().await;
        let seat = known.company.portal.seat(&known.company.desk, NOW);
        let directory = seat.directory();
        let region = directory.create_region(line("North"), None).await.unwrap().value;
        let agency = NewDivision::new(region, line("EMS"), DivisionKind::Mobile);
        let agency = directory.create_division(agency, None).await.unwrap().value;
        let patch = UnitPatch {
            call_sign: Some(line("M7")),
            division: Patch::Set(agency),
            source_ref: Patch::Clear,
            ..UnitPatch::default()
        };
        let unit = directory.update_unit(known.unit, None, patch).await.unwrap();
        let expected = ("M7", ServiceLevel::Bls, Some(agency), true, None);
        let told = (unit.call_sign(), unit.level(), unit.division(), unit.in_service(), unit.source_ref());
        assert_eq!(told, expected);
        assert_eq!(directory.unit(known.unit).await, Ok(unit));
        assert_eq!(directory.unit_by_call_sign(&line("M7")).await, Ok(Some(known.unit)));
        assert_eq!(directory.unit_by_call_sign(&line("M1")).await, Ok(None), "it is free again");
        let patch = UnitPatch {
            level: Some(ServiceLevel::Cct),
            division: Patch::Clear,
            in_service: Some(false),
            ..UnitPatch::default()
        };
        let unit = directory.update_unit(known.unit, None, patch).await.unwrap();
        assert_eq!((unit.level(), unit.division(), unit.in_service()), (ServiceLevel::Cct, None, false));
        let patch = AffiliatePatch {
            name: Some(line("Cabs")),
            progress_reports: Some(true),
            source_ref: Patch::Set(source("ours/9")),
            ..AffiliatePatch::default()
        };
        let vans = directory.update_affiliate(known.affiliate, None, patch).await.unwrap();
        assert_eq!((vans.name(), vans.progress_reports(), vans.source_ref()), ("Cabs", true, Some("ours/9")));
        let patch = PayorPatch {
            requires_authorization: Some(true),
            form: Patch::exactly("https://forms.example/pan".parse().ok()),
            ..PayorPatch::default()
        };
        let plan = directory.update_payor(known.payor, None, patch).await.unwrap();
        let told = (plan.name(), plan.requires_authorization(), plan.form(), plan.source_ref());
        assert_eq!(told, ("Plan", true, Some("https://forms.example/pan"), Some("ours/1")));
        let patch = PayorPatch {
            name: Some(line("Elm")),
            form: Patch::Clear,
            source_ref: Patch::Clear,
            ..PayorPatch::default()
        };
        let plan = directory.update_payor(known.payor, None, patch).await.unwrap();
        assert_eq!((plan.name(), plan.form(), plan.source_ref()), ("Elm", None, None));
    });
}

#[test]
fn a_change_is_refused_for_what_others_have_for_unknown_places_and_for_views_that_have_passed() {
    run(async {
        let known = Known::new().await;
        let seat = known.company.portal.seat(&known.company.desk, NOW);
        let directory = seat.directory();
        let other =
            NewUnit { source_ref: Some(source("ours/2")), ..NewUnit::new(line("M2"), ServiceLevel::Als) };
        directory.create_unit(other, None).await.unwrap();
        let update = |patch| directory.update_unit(known.unit, None, patch);
        let sign = UnitPatch { call_sign: Some(line("M2")), ..UnitPatch::default() };
        assert_eq!(update(sign).await, Err(PortalError::Duplicate(UniqueKey::CallSign)));
        let reference = UnitPatch { source_ref: Patch::Set(source("ours/2")), ..UnitPatch::default() };
        assert_eq!(update(reference).await, Err(PortalError::Duplicate(UniqueKey::SourceRef)));
        let nowhere = Patch::Set("0192d3a4-0000-7000-8000-000000000001".parse().unwrap());
        let refused = update(UnitPatch { division: nowhere, ..UnitPatch::default() }).await;
        assert!(matches!(refused, Err(PortalError::Invalid { field: "division_id", .. })), "{refused:?}");
        let off = || UnitPatch { in_service: Some(false), ..UnitPatch::default() };
        let seen = directory.unit(known.unit).await.unwrap().version();
        directory.update_unit(known.unit, Some(seen), off()).await.unwrap();
        assert_eq!(directory.update_unit(known.unit, Some(seen), off()).await, Err(PortalError::Conflict));
        let seen = directory.payor(known.payor).await.unwrap().version();
        let crossed = AffiliatePatch { name: Some(line("Cabs")), ..AffiliatePatch::default() };
        let crossed = directory.update_affiliate(known.affiliate, Some(seen), crossed).await;
        assert_eq!(crossed, Err(PortalError::Conflict), "another record's view");
    });
}

#[test]
fn each_is_read_by_whoever_lists_calls_and_changed_by_whoever_has_that_right_alone() {
    run(async {
        let known = Known::new().await;
        let viewer = known.company.token("somebody", Role::Biller).await;
        let seat = || known.company.portal.seat(&viewer, NOW);
        let unit =
            |patch| async move { seat().directory().update_unit(known.unit, None, patch).await.map(drop) };
        let off = || UnitPatch { in_service: Some(false), ..UnitPatch::default() };
        let level =
            || UnitPatch { in_service: Some(false), level: Some(ServiceLevel::Als), ..UnitPatch::default() };
        let tried = async || {
            let seat = seat();
            let directory = seat.directory();
            [
                directory.units(None, PAGE).await.is_ok(),
                directory.unit(known.unit).await.is_ok(),
                directory.unit_by_source_ref(&source("ours/1")).await.is_ok(),
                directory.affiliates(None, PAGE).await.is_ok(),
                directory.affiliate(known.affiliate).await.is_ok(),
                directory.affiliate_by_source_ref(&source("ours/1")).await.is_ok(),
                directory.payors(None, PAGE).await.is_ok(),
                directory.payor(known.payor).await.is_ok(),
                directory.payor_by_source_ref(&source("ours/1")).await.is_ok(),
                seat.settings().read().await.is_ok(),
                directory.update_affiliate(known.affiliate, None, AffiliatePatch::default()).await.is_ok(),
                directory.update_payor(known.payor, None, PayorPatch::default()).await.is_ok(),
                seat.settings().update(None, SettingsPatch::default()).await.is_ok(),
                unit(off()).await.is_ok(),
                unit(level()).await.is_ok(),
            ]
        };
        let numbers = |tried: [bool; 15]| -> Vec<usize> {
            tried.iter().enumerate().filter(|(_, may)| **may).map(|(number, _)| number).collect()
        };
        known.only(&[]).await;
        assert_eq!(numbers(tried().await), [0_usize; 0]);
        assert!(known.denied().await, "who is refused is journaled");
        known.only(&[Action::ListDispatches]).await;
        assert_eq!(numbers(tried().await), [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
        known.only(&[Action::EditUnits]).await;
        assert_eq!(numbers(tried().await), [0, 1, 2, 13, 14]);
        known.only(&[Action::SwitchUnits, Action::ListDispatches]).await;
        assert_eq!(
            numbers(tried().await),
            [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 13],
            "in and out of service, no more"
        );
        known.only(&[Action::SwitchUnits]).await;
        assert_eq!(numbers(tried().await), [0_usize; 0], "the answer would show them the unit");
        known.only(&[Action::EditDirectory]).await;
        assert_eq!(numbers(tried().await), [3, 4, 5, 10]);
        known.only(&[Action::EditPayors]).await;
        assert_eq!(numbers(tried().await), [6, 7, 8, 11]);
        known.only(&[Action::EditSettings]).await;
        assert_eq!(numbers(tried().await), [9, 12]);
        for action in [Action::SwitchUnits, Action::EditSettings] {
            assert!(action.word().contains('_'));
        }
    });
}

/// The company's own: no place gives it, whatever the rules say there.
#[test]
fn nobody_of_a_division_alone_lists_or_changes_what_is_the_companys() {
    run(async {
        let known = Known::new().await;
        let portal = &known.company.portal;
        let desk = portal.seat(&known.company.desk, NOW);
        let region = desk.directory().create_region(line("North"), None).await.unwrap().value;
        let east = NewDivision::new(region, line("East"), DivisionKind::Provider);
        let east = desk.directory().create_division(east, None).await.unwrap().value;
        let grant = Grant::new(Role::Dispatcher, Scope::Division(east)).unwrap();
        let made = desk.tokens().create(line("somebody"), vec![grant], None).await.unwrap();
        let viewer: Viewer = portal
            .viewer_by_token(known.company.tenant, &made.secret, Client::default(), NOW)
            .await
            .unwrap()
            .unwrap();
        let rules = Rules::new("all", |_, _| Disclosure::NOTHING, |_, _, _| true);
        known.company.policy.swap(rules);
        portal.catch_up(known.company.tenant, NOW).await.unwrap();
        let seat = portal.seat(&viewer, NOW);
        assert_eq!(seat.directory().units(None, PAGE).await.err(), Some(PortalError::Forbidden));
        assert_eq!(seat.directory().payor(known.payor).await.err(), Some(PortalError::Forbidden));
        let patch = UnitPatch { in_service: Some(false), ..UnitPatch::default() };
        let refused = seat.directory().update_unit(known.unit, None, patch).await;
        assert_eq!(refused.err(), Some(PortalError::Forbidden));
        assert_eq!(seat.settings().read().await.err(), Some(PortalError::Forbidden));
    });
}

#[test]
fn settings_change_the_boards_at_once_and_only_within_bounds() {
    run(async {
        let company = Company::new().await;
        let place = company.facility("Maple Grove").await;
        let call = company.trip(place.id, place.id, -20).await;
        let seat = company.portal.seat(&company.desk, NOW);
        let step = Progressing::Step(Step::Assigned, at(-25));
        seat.dispatches().progress(call, None, step, None).await.unwrap();
        let boards = company.boards().await;
        let board = || serde_json::to_value(boards.preview(place.id, NOW).unwrap()).unwrap().to_string();
        let before = board();
        let settings = seat.settings().read().await.unwrap();
        let patch = SettingsPatch {
            name: Some(line("Prairie Ambulance")),
            phone: Some(line("(555) 010-0199")),
            zone: Zone::named("America/New_York").ok(),
            color: Some(0x00_12ab),
            late_after_min: Some(60),
            ..SettingsPatch::default()
        };
        let changed = seat.settings().update(Some(settings.version()), patch).await.unwrap();
        let told = (changed.name(), changed.phone(), changed.zone(), changed.color());
        assert_eq!(told, ("Prairie Ambulance", "(555) 010-0199", "America/New_York", "#0012ab"));
        assert_eq!(changed.boards().late_after_min, 60);
        assert_eq!(changed.boards().horizon_hours, settings.boards().horizon_hours);
        assert_eq!(seat.settings().read().await, Ok(changed));
        assert_ne!(board(), before, "a call that was late is not any more");
        let passed = seat.settings().update(Some(settings.version()), SettingsPatch::default()).await;
        assert_eq!(passed, Err(PortalError::Conflict));
        let none = SettingsPatch::default;
        for (field, patch) in [
            ("color", SettingsPatch { color: Some(0x0100_0000), ..none() }),
            ("late_after_min", SettingsPatch { late_after_min: Some(721), ..none() }),
            ("keep_arrived_min", SettingsPatch { keep_arrived_min: Some(721), ..none() }),
            ("keep_cancelled_min", SettingsPatch { keep_cancelled_min: Some(721), ..none() }),
            ("horizon_hours", SettingsPatch { horizon_hours: Some(0), ..none() }),
            ("days_ahead", SettingsPatch { days_ahead: Some(93), ..none() }),
            ("days_ahead", SettingsPatch { days_ahead: Some(0), ..none() }),
            ("forget_after_hours", SettingsPatch { forget_after_hours: Some(23), ..none() }),
        ] {
            let refused = seat.settings().update(None, patch).await;
            assert!(
                matches!(refused, Err(PortalError::Invalid { field: named, .. }) if named == field),
                "{field}: {refused:?}"
            );
        }
    });
}
