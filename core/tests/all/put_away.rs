//! Units, affiliates, payors, regions and divisions go out of use and come back, and what hangs on them.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use crate::support;

use bayboard::access::{Grant, RecordStatus, Role, Scope};
use bayboard::journal::Client;
use bayboard::portal::{
    AffiliatePatch, DispatchPatch, DivisionPatch, FacilityPatch, NewAffiliate, NewDivision, NewFacility,
    NewPayor, NewUnit, Patch, PayorPatch, PortalError, Progressing, RegionPatch, UnitPatch,
};
use bayboard::{DispatchFilter, DivisionId, DivisionKind, FacilityKind, RegionId, ServiceLevel};
use std::num::NonZeroU16;
use support::company::{Company, NOW, chicago, line, trip};
use support::run;

const PAGE: NonZeroU16 = NonZeroU16::new(100).unwrap();
const ARCHIVED: Option<RecordStatus> = Some(RecordStatus::Archived);
const ACTIVE: Option<RecordStatus> = Some(RecordStatus::Active);

async fn division(company: &Company, name: &str) -> (RegionId, DivisionId) {
    let seat = company.portal.seat(&company.desk, NOW);
    let region = seat.directory().create_region(line("North"), None).await.unwrap().value;
    let new = NewDivision::new(region, line(name), DivisionKind::Mobile);
    (region, seat.directory().create_division(new, None).await.unwrap().value)
}

fn is_refused_for<T: std::fmt::Debug>(field: &str, answer: &Result<T, PortalError>) -> bool {
    matches!(answer, Err(PortalError::Invalid { field: told, .. }) if *told == field)
}

#[test]
fn regions_and_divisions_are_listed_read_changed_and_put_away() {
    run(async {
        let company = Company::new().await;
        let (region, east) = division(&company, "East").await;
        let seat = company.portal.seat(&company.desk, NOW);
        let directory = seat.directory();
        let south = directory.create_region(line("South"), None).await.unwrap().value;
        let view = directory.division(east).await.unwrap();
        assert_eq!((view.name(), view.region(), view.kind()), ("East", region, DivisionKind::Mobile));
        let listed = directory.divisions(None, PAGE).await.unwrap();
        assert_eq!((listed.items, listed.more), (vec![view.clone()], false));
        let mut names: Vec<String> = directory
            .regions(None, PAGE)
            .await
            .unwrap()
            .items
            .iter()
            .map(|it| it.name().to_owned())
            .collect();
        names.sort_unstable();
        assert_eq!(names, ["North", "South"]);
        let patch =
            DivisionPatch { name: Some(line("City")), region: Some(south), ..DivisionPatch::default() };
        let moved = directory.update_division(east, Some(view.version()), patch.clone()).await.unwrap();
        assert_eq!((moved.name(), moved.region()), ("City", south));
        assert_eq!(
            directory.update_division(east, Some(view.version()), patch).await,
            Err(PortalError::Conflict)
        );
        let away = || RegionPatch { record_status: ARCHIVED, ..RegionPatch::default() };
        assert!(
            is_refused_for("record_status", &directory.update_region(south, None, away()).await),
            "one is there"
        );
        let gone = directory.update_region(region, None, away()).await.unwrap();
        assert_eq!(gone.record_status(), RecordStatus::Archived);
        let back = DivisionPatch { region: Some(region), ..DivisionPatch::default() };
        assert!(is_refused_for("region_id", &directory.update_division(east, None, back).await));
        let new = NewDivision::new(region, line("West"), DivisionKind::Mobile);
        assert!(is_refused_for("region_id", &directory.create_division(new, None).await));
        let erased = RegionPatch { record_status: Some(RecordStatus::Deleted), ..RegionPatch::default() };
        assert!(is_refused_for("record_status", &directory.update_region(region, None, erased).await));
        let again = RegionPatch { record_status: ACTIVE, ..RegionPatch::default() };
        assert_eq!(
            directory.update_region(region, None, again).await.unwrap().record_status(),
            RecordStatus::Active
        );
    });
}

#[test]
fn a_division_with_places_or_units_in_use_stays_and_one_out_of_use_takes_none() {
    run(async {
        let company = Company::new().await;
        let (region, east) = division(&company, "East").await;
        let seat = company.portal.seat(&company.desk, NOW);
        let mut new = NewFacility::new(line("Ward"), FacilityKind::Clinic, chicago());
        new.division = Some(east);
        let ward = company.facility_from(new.clone()).await;
        let unit = NewUnit { division: Some(east), ..NewUnit::new(line("M1"), ServiceLevel::Als) };
        let unit = seat.directory().create_unit(unit, None).await.unwrap().value;
        let away = || DivisionPatch { record_status: ARCHIVED, ..DivisionPatch::default() };
        let put_away = async || seat.directory().update_division(east, None, away()).await;
        assert!(is_refused_for("record_status", &put_away().await), "a facility and a unit");
        let elsewhere = FacilityPatch { division: Patch::Clear, ..FacilityPatch::default() };
        seat.facilities().update(ward.id, None, elsewhere).await.unwrap();
        assert!(is_refused_for("record_status", &put_away().await), "a unit");
        let archived = UnitPatch { record_status: ARCHIVED, ..UnitPatch::default() };
        seat.directory().update_unit(unit, None, archived).await.unwrap();
        put_away().await.unwrap();
        assert!(is_refused_for("division_id", &seat.facilities().create(new, None).await));
        let unit = NewUnit { division: Some(east), ..NewUnit::new(line("M2"), ServiceLevel::Als) };
        assert!(is_refused_for("division_id", &seat.directory().create_unit(unit, None).await));
        let at_east = Grant::new(Role::Dispatcher, Scope::Division(east)).unwrap();
        assert!(is_refused_for("grants", &seat.tokens().create(line("desk"), vec![at_east], None).await));
        // The region cannot go before it, and it cannot come back without its region.
        let gone = RegionPatch { record_status: ARCHIVED, ..RegionPatch::default() };
        seat.directory().update_region(region, None, gone).await.unwrap();
        let back = DivisionPatch { record_status: ACTIVE, ..DivisionPatch::default() };
        assert!(is_refused_for("region_id", &seat.directory().update_division(east, None, back).await));
    });
}

#[test]
fn what_was_granted_at_a_place_gives_nothing_while_that_is_out_of_use() {
    run(async {
        let company = Company::new().await;
        let (_, east) = division(&company, "East").await;
        let (portal, desk) = (&company.portal, &company.desk);
        let seat = portal.seat(desk, NOW);
        let grants = vec![Grant::new(Role::Dispatcher, Scope::Division(east)).unwrap()];
        let made = seat.tokens().create(line("desk"), grants, None).await.unwrap();
        let viewer = portal.viewer_by_token(company.tenant, &made.secret, Client::default(), NOW).await;
        let viewer = viewer.unwrap().unwrap();
        let lists = async || {
            portal.seat(&viewer, NOW).dispatches().list(&DispatchFilter::default(), PAGE).await.is_ok()
        };
        assert!(lists().await);
        let status = |record_status| DivisionPatch { record_status, ..DivisionPatch::default() };
        seat.directory().update_division(east, None, status(ARCHIVED)).await.unwrap();
        assert!(!lists().await);
        seat.directory().update_division(east, None, status(ACTIVE)).await.unwrap();
        assert!(lists().await);
    });
}

#[test]
fn what_open_calls_name_stays_in_use_and_what_is_put_away_is_named_by_no_other() {
    run(async {
        let company = Company::new().await;
        let place = company.facility("Maple Grove").await;
        let seat = company.portal.seat(&company.desk, NOW);
        let directory = seat.directory();
        let unit =
            directory.create_unit(NewUnit::new(line("M1"), ServiceLevel::Als), None).await.unwrap().value;
        let vans = directory.create_affiliate(NewAffiliate::new(line("Vans")), None).await.unwrap().value;
        let plan = directory.create_payor(NewPayor::new(line("Plan")), None).await.unwrap().value;
        let naming = |minute| {
            let mut new = trip(place.id, place.id, minute);
            (new.unit, new.affiliate, new.payor) = (Some(unit), Some(vans), Some(plan));
            new
        };
        let call = company.book(naming(5)).await;
        let no_unit = UnitPatch { record_status: ARCHIVED, ..UnitPatch::default() };
        let no_vans = AffiliatePatch { record_status: ARCHIVED, ..AffiliatePatch::default() };
        let no_plan = PayorPatch { record_status: ARCHIVED, ..PayorPatch::default() };
        let put_away = async || {
            [
                directory.update_unit(unit, None, no_unit.clone()).await.map(drop),
                directory.update_affiliate(vans, None, no_vans.clone()).await.map(drop),
            ]
        };
        assert!(put_away().await.iter().all(|answer| is_refused_for("record_status", answer)));
        seat.dispatches()
            .progress(call, None, Progressing::Cancel(NOW, line("not needed")), None)
            .await
            .unwrap();
        assert_eq!(put_away().await, [Ok(()), Ok(())]);
        directory.update_payor(plan, None, no_plan).await.unwrap();
        let book = async |new| seat.dispatches().create(new, None).await.map(drop);
        assert!(is_refused_for("unit_id", &book(naming(9)).await));
        let without_unit = {
            let mut new = naming(9);
            new.unit = None;
            new
        };
        assert!(is_refused_for("affiliate_id", &book(without_unit.clone()).await));
        let with_plan = {
            let mut new = without_unit;
            new.affiliate = None;
            new
        };
        assert!(is_refused_for("payor_id", &book(with_plan).await));
        let other = DispatchPatch { level: Some(ServiceLevel::Cct), ..DispatchPatch::default() };
        assert!(seat.dispatches().update(call, None, other).await.is_ok(), "it keeps what it named");
        let back = UnitPatch { record_status: ACTIVE, ..UnitPatch::default() };
        assert_eq!(
            directory.update_unit(unit, None, back).await.unwrap().record_status(),
            RecordStatus::Active
        );
    });
}
