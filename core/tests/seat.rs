//! A seat is one request: what the viewer is, and the rules in force there, are found out once.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

mod support;

use bayboard::access::{Grant, Role, Scope};
use bayboard::journal::Client;
use bayboard::portal::{DispatchPatch, NewDivision, NewFacility, PortalError, Progressing, Viewer};
use bayboard::{DispatchId, DivisionId, DivisionKind, FacilityKind, ServiceLevel, Step};
use support::company::{Company, NOW, at, chicago, line, trip};
use support::rules::{Rules, everything};
use support::run;

/// A division with a facility, a call from there, and somebody who dispatches for it.
struct Stage {
    company: Company,
    division: DivisionId,
    call: DispatchId,
    dispatcher: Viewer,
}

impl Stage {
    async fn new() -> Self {
        let company = Company::new().await;
        let seat = company.portal.seat(&company.desk, NOW);
        let region = seat.directory().create_region(line("North")).await.unwrap();
        let mobile = DivisionKind::Mobile;
        let division =
            seat.directory().create_division(NewDivision::new(region, line("EMS"), mobile)).await.unwrap();
        let mut house = NewFacility::new(line("Maple Grove"), FacilityKind::NursingHome, chicago());
        house.division = Some(division);
        let house = company.facility_from(house).await;
        let call = company.book(trip(house.id, house.id, 30)).await;
        let grant = Grant::new(Role::Dispatcher, Scope::Division(division)).unwrap();
        let token = seat.tokens().create(line("desk"), vec![grant], None).await.unwrap();
        let found = company.portal.viewer_by_token(company.tenant, &token.secret, Client::default(), NOW);
        let dispatcher = found.await.unwrap().unwrap();
        company.policy.swap_at(division, Rules::showing(everything()));
        company.policy.asked();
        Self { company, division, call, dispatcher }
    }
}

#[test]
fn whatever_one_request_does_asks_for_the_rules_of_a_place_once() {
    run(async {
        let stage = Stage::new().await;
        let portal = &stage.company.portal;
        let step = Progressing::Step(Step::Enroute, NOW);
        let seat = portal.seat(&stage.dispatcher, NOW);
        let told = seat.dispatches().progress(stage.call, None, step, None).await.unwrap().value;
        seat.disclose(line("desk"), told).await.unwrap().unwrap();
        assert_eq!(stage.company.policy.asked(), 1, "a step and what is shown of it");
        let patch = DispatchPatch { level: Some(ServiceLevel::Cct), ..DispatchPatch::default() };
        portal.seat(&stage.dispatcher, NOW).dispatches().update(stage.call, None, patch).await.unwrap();
        assert_eq!(stage.company.policy.asked(), 1, "a change");
    });
}

#[test]
fn a_seat_keeps_the_rules_it_found_and_the_next_one_finds_those_in_force() {
    run(async {
        let stage = Stage::new().await;
        let portal = &stage.company.portal;
        let seat = portal.seat(&stage.dispatcher, NOW);
        seat.dispatches().read(stage.call).await.unwrap();
        let nothing = Rules::new("nothing", |_, _| everything(), |_, _, _| false);
        stage.company.policy.swap_at(stage.division, nothing);
        seat.dispatches().read(stage.call).await.unwrap();
        let refused = portal.seat(&stage.dispatcher, at(1)).dispatches().read(stage.call).await;
        assert_eq!(refused.err(), Some(PortalError::Forbidden));
    });
}
