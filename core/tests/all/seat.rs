//! A seat is one request: what the viewer is, and the rules in force there, are found out once.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use crate::support;

use bayboard::access::{Grant, Role, Scope};
use bayboard::danger::{AsRaw, RawDispatch};
use bayboard::journal::{Actor, Client};
use bayboard::portal::{DispatchPatch, NewDivision, NewFacility, Portal, PortalError, Progressing, Viewer};
use bayboard::{
    Disclosure, Dispatch, DispatchId, DivisionId, DivisionKind, Draft, FacilityKind, ServiceLevel, Step,
};
use std::num::NonZeroU16;
use std::time::Duration;
use support::company::{Company, NOW, at, chicago, line, trip, vault};
use support::rules::{Rules, everything};
use support::run;
use support::watched::Calls;
use tokio::time::timeout;

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
        let region = seat.directory().create_region(line("North"), None).await.unwrap().value;
        let new = NewDivision::new(region, line("EMS"), DivisionKind::Mobile);
        let division = seat.directory().create_division(new, None).await.unwrap().value;
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
        seat.disclose(line("desk"), told.view).await.unwrap().unwrap();
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

#[test]
fn changes_are_told_by_the_rules_in_force_though_the_seat_found_others() {
    run(async {
        let stage = Stage::new().await;
        let (portal, tenant, desk) = (&stage.company.portal, stage.company.tenant, &stage.company.desk);
        let seat = portal.seat(desk, NOW);
        let begun = seat.changes(None, NonZeroU16::MAX).await.unwrap().position;
        let level = DispatchPatch { level: Some(ServiceLevel::Cct), ..DispatchPatch::default() };
        portal.seat(desk, NOW).dispatches().update(stage.call, None, level).await.unwrap();
        assert_eq!(seat.changes(Some(&begun), NonZeroU16::MAX).await.unwrap().items.len(), 1);
        stage.company.policy.swap(Rules::new("narrow", |_, _| Disclosure::NOTHING, |_, _, _| true));
        portal.catch_up(tenant, NOW).await.unwrap();
        assert_eq!(seat.changes(Some(&begun), NonZeroU16::MAX).await.unwrap().items, []);
        stage.company.policy.swap(Rules::new("closed", |_, _| Disclosure::NOTHING, |_, _, _| false));
        let refused = seat.changes(Some(&begun), NonZeroU16::MAX).await;
        assert_eq!(refused.err(), Some(PortalError::Forbidden));
    });
}

/// Somebody else writes the call right before, and by then the rules are others.
#[test]
fn a_change_that_met_another_writer_is_judged_by_the_rules_in_force_by_then() {
    run(async {
        let stage = Stage::new().await;
        let (portal, company) = (&stage.company.portal, &stage.company);
        let keys = portal.company(company.tenant).await.unwrap();
        let is_overtaken = async |level| {
            company.policy.swap_at(stage.division, Rules::showing(everything()));
            let seat = portal.seat(&stage.dispatcher, NOW);
            seat.dispatches().read(stage.call).await.unwrap();
            let closed = Rules::new("closed", |_, _| everything(), |_, _, _| false);
            company.policy.swap_at(stage.division, closed);
            let before = company.dispatch(stage.call).await;
            let after = RawDispatch { level, ..before.as_raw().clone() };
            let draft = Draft::new(&keys, Actor::System, NOW);
            company.store.overtake(draft.edit(before, Dispatch::from(after)).unwrap().finish());
            seat
        };
        let patch = DispatchPatch { level: Some(ServiceLevel::Cct), ..DispatchPatch::default() };
        let seat = is_overtaken(ServiceLevel::Als).await;
        let refused = seat.dispatches().update(stage.call, None, patch).await;
        assert_eq!(refused.err(), Some(PortalError::Forbidden));
        let seat = is_overtaken(ServiceLevel::Bls).await;
        let refused = seat.dispatches().feed_steps(&[(stage.call, Step::Enroute, NOW)], &line("fed")).await;
        assert_eq!(refused.map_err(PortalError::beside_row).err(), Some(PortalError::Forbidden));
        let call = company.dispatch(stage.call).await;
        assert_eq!(call.as_raw().level, ServiceLevel::Bls, "the others' changes stand alone");
    });
}

/// A request may wait, and a host may keep a seat: boards live on meanwhile.
#[test]
fn a_seat_of_hours_ago_turns_no_board_back() {
    run(async {
        let company = Company::new().await;
        let (here, there) = (company.facility("Maple Grove").await, company.facility("Mercy").await);
        let call = company.trip(here.id, here.id, 5).await;
        let (kept, pass) = (company.portal.seat(&company.desk, NOW), company.pass(&here).await);
        let cancel = Progressing::Cancel(NOW, line("no"));
        company
            .portal
            .seat(&company.desk, NOW)
            .dispatches()
            .progress(call, None, cancel, None)
            .await
            .unwrap();
        let (boards, later) = (company.boards().await, at(120));
        let mut screen = boards.subscribe(pass, NOW).unwrap();
        let mut rows = async || {
            let mut rows = Vec::new();
            while let Ok(Some(frame)) = timeout(Duration::from_millis(20), screen.next(|| later)).await {
                rows.push(frame.board().departures().len());
            }
            rows
        };
        company.portal.catch_up(company.tenant, later).await.unwrap();
        boards.advance(later);
        assert_eq!(rows().await, [0], "the cancelled call has left");
        // A commit, a look at the feed.
        kept.dispatches().create_all(vec![trip(there.id, there.id, 300)]).await.unwrap();
        kept.changes(None, NonZeroU16::MIN).await.unwrap();
        // A look that brings another node's call and new rules, a preview, a sign-in.
        let vault = vault(&Calls::default(), 8);
        let other = Portal::open(company.store.clone(), company.policy.clone(), vault).await.unwrap();
        let new = vec![trip(there.id, there.id, 310)];
        other.seat(&company.desk, later).dispatches().create_all(new).await.unwrap();
        company.policy.swap(Rules::showing(everything()));
        kept.changes(None, NonZeroU16::MIN).await.unwrap();
        kept.facilities().preview_board(here.id).await.unwrap();
        company.sign_in("no house", "ABCD", Client::default(), NOW).await;
        let rows = rows().await;
        assert!(rows.iter().all(|rows| *rows == 0), "what has left does not come back: {rows:?}");
        assert_eq!(boards.current_as_of(), later);
        // The host's own clock may be set back all the same.
        company.portal.catch_up(company.tenant, at(60)).await.unwrap();
        assert_eq!(boards.current_as_of(), at(60));
    });
}
