//! Who gets in by which door, how long for, and what history is told of it.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use crate::support;

use bayboard::access::{AccessCode, Action, Grant, RecordStatus, Role, Scope};
use bayboard::board::Pass;
use bayboard::journal::{
    Actor, Client, EntryKind, LogonEvent, LogonKey, LogonNumber, LogonOutcome, LogonRow,
};
use bayboard::portal::{
    FacilityPatch, NewDisplay, NewDivision, NewFacility, NewTenant, PortalError, SettingsPatch, SignIn,
    SignInLimit, Viewer,
};
use bayboard::{
    DivisionKind, FacilityBoardSettings, FacilityKind, Generation, Hours, IdempotencyKey, Journal, KeyId,
    PolicyPart, TenantId, TenantSettings, Timestamp, UnknownFields, Word, Zone,
};
use std::collections::HashSet;
use std::num::NonZeroU16;
use std::time::Duration;
use support::company::{BOOT, Company, NOW, at, chicago, from, line};
use support::rules::{Rules, everything};
use support::run;

/// The last moment before this one.
fn before(at: Timestamp) -> Timestamp {
    at.minus(Duration::from_micros(1))
}

#[test]
fn a_token_opens_until_its_end_and_until_it_is_revoked() {
    run(async {
        let company = Company::new().await;
        let (portal, desk) = (&company.portal, &company.desk);
        let grants = || vec![Grant::new(Role::Dispatcher, Scope::Company).unwrap()];
        let opens = async |secret: &str, now| {
            portal.viewer_by_token(company.tenant, secret, Client::default(), now).await.unwrap().is_some()
        };
        let ending = portal
            .seat(desk, NOW)
            .tokens()
            .create(line("for an hour"), grants(), Some(at(60)))
            .await
            .unwrap();
        assert!(opens(&ending.secret, NOW).await && opens(&ending.secret, before(at(60))).await);
        assert!(!opens(&ending.secret, at(60)).await && !opens(&ending.secret, at(61)).await);
        let lasting = portal.seat(desk, NOW).tokens().create(line("for good"), grants(), None).await.unwrap();
        assert!(opens(&lasting.secret, at(1_000_000)).await);
        portal.seat(desk, NOW).tokens().revoke(lasting.id).await.unwrap();
        assert!(!opens(&lasting.secret, NOW).await, "from the moment it is revoked");
        assert!(!opens("bb_nobody", NOW).await && !opens("", NOW).await);
    });
}

#[test]
fn what_operators_do_no_token_does_whatever_its_roles() {
    run(async {
        let company = Company::new().await;
        let (portal, desk) = (&company.portal, &company.desk);
        let grants = [Role::Administrator, Role::PortalAdministrator, Role::ApiClient, Role::Dispatcher];
        let grants: Vec<Grant> = grants.map(|role| Grant::new(role, Scope::Company).unwrap()).to_vec();
        let made = portal.seat(desk, NOW).tokens().create(line("api"), grants.clone(), None).await.unwrap();
        let token = portal
            .viewer_by_token(company.tenant, &made.secret, Client::default(), NOW)
            .await
            .unwrap()
            .unwrap();
        company.policy.swap(Rules::new("open", |_, _| everything(), |_, _, _| true));
        portal.catch_up(company.tenant, NOW).await.unwrap();
        let overlay = async |viewer: &Viewer| {
            let text = "end".parse().unwrap();
            portal.seat(viewer, NOW).rules().import(PolicyPart::Overlay, line("house"), text, None).await
        };
        let file = overlay(desk).await.unwrap();
        let refusals = [
            portal.seat(&token, NOW).tokens().create(line("mine"), grants, None).await.map(drop),
            portal.seat(&token, NOW).tokens().revoke(made.id).await,
            overlay(&token).await.map(drop),
            portal.seat(&token, NOW).rules().activate(file, None).await.map(drop),
            portal.seat(&token, NOW).rules().deactivate(PolicyPart::Overlay, None).await.map(drop),
            portal.seat(&token, NOW).keys().uses().await.map(drop),
            portal.seat(&token, NOW).keys().rewrap_codes(None).await.map(drop),
            portal.seat(&token, NOW).keys().rewrap_authenticators(None).await.map(drop),
            portal.seat(&token, NOW).settings().end_sessions().await,
            portal.seat(&token, NOW).keys().rewrap_journal_keys(None).await.map(drop),
            portal.seat(&token, NOW).keys().facilities_with_lost_codes().await.map(drop),
            portal.seat(&token, NOW).keys().rewrap_company().await.map(drop),
            portal.seat(&token, NOW).keys().add().await.map(drop),
            portal.seat(&token, NOW).keys().activate().await.map(drop),
            portal.seat(&token, NOW).keys().drop(Generation(1)).await,
            portal.seat(&token, NOW).keys().replace_lost(KeyId(1)).await.map(drop),
        ];
        assert!(refusals.iter().all(|refused| *refused == Err(PortalError::Forbidden)), "{refusals:?}");
        portal.seat(desk, NOW).rules().activate(file, None).await.unwrap();
    });
}

#[test]
fn a_role_is_granted_at_a_division_that_has_it() {
    run(async {
        let company = Company::new().await;
        let (portal, desk) = (&company.portal, &company.desk);
        let region =
            portal.seat(desk, NOW).directory().create_region(line("North"), None).await.unwrap().value;
        for kind in [DivisionKind::Provider, DivisionKind::Mobile, DivisionKind::PublicHealth] {
            let division = portal
                .seat(desk, NOW)
                .directory()
                .create_division(NewDivision::new(region, line("Ward"), kind), None)
                .await
                .unwrap()
                .value;
            let scope = Scope::Division(division);
            for role in Role::ALL.iter().copied().filter(|role| scope.fits(*role)) {
                let grants = vec![Grant::new(role, scope).unwrap()];
                let made = portal.seat(desk, NOW).tokens().create(line("somebody"), grants, None).await;
                assert_eq!(made.is_ok(), kind.has(role), "{role} at a {kind} division");
            }
        }
    });
}

#[test]
fn a_code_is_chosen_and_a_display_revoked_by_whose_right_and_place_it_is() {
    run(async {
        let company = Company::new().await;
        let (place, other) = (company.facility("Maple Grove").await, company.facility("Lakeside").await);
        let (portal, desk) = (&company.portal, &company.desk);
        let (display, pass) = company.display(place.id, |_| {}).await;
        let boards = company.boards().await;
        assert_eq!(
            portal.seat(desk, NOW).facilities().revoke_display(other.id, display).await,
            Err(PortalError::NotFound)
        );
        assert!(boards.admit(&pass).is_some(), "in the name of another facility nothing is revoked");
        let without = async |refused| {
            let name = format!("without {refused:?}");
            company.policy.swap(Rules::new(
                &name,
                |_, _| everything(),
                move |_, action, _| action != refused,
            ));
            portal.catch_up(company.tenant, NOW).await.unwrap();
        };
        let code = || AccessCode::chosen("01AB-K7MQ-9X3V").unwrap();
        without(Action::ChooseAccessCode).await;
        assert_eq!(
            portal.seat(desk, NOW).facilities().rotate_code(place.id, Some(code()), false).await.map(drop),
            Err(PortalError::Forbidden)
        );
        let mut new = NewFacility::new(line("Hillcrest"), FacilityKind::Clinic, chicago());
        new.code = Some(code());
        assert_eq!(
            portal.seat(desk, NOW).facilities().create(new.clone(), None).await.map(drop),
            Err(PortalError::Forbidden)
        );
        assert_eq!(
            portal.seat(desk, NOW).facilities().create_all(vec![new]).await.map_err(PortalError::beside_row),
            Err(PortalError::Forbidden)
        );
        portal.seat(desk, NOW).facilities().rotate_code(place.id, None, false).await.unwrap();
        without(Action::RotateAccessCode).await;
        assert_eq!(
            portal.seat(desk, NOW).facilities().rotate_code(place.id, None, false).await.map(drop),
            Err(PortalError::Forbidden)
        );
        assert!(
            portal
                .seat(desk, NOW)
                .facilities()
                .rotate_code(place.id, Some(code()), false)
                .await
                .unwrap()
                .matches(&code())
        );
        without(Action::CreateDisplay).await;
        let wall =
            portal.seat(desk, NOW).facilities().create_display(place.id, NewDisplay::new(line("Wall"))).await;
        assert_eq!(wall.map(drop), Err(PortalError::Forbidden));
        without(Action::RevokeDisplay).await;
        assert_eq!(
            portal.seat(desk, NOW).facilities().revoke_display(place.id, display).await,
            Err(PortalError::Forbidden)
        );
        without(Action::ViewBoard).await;
        assert!(boards.admit(&pass).is_none(), "rules that close boards close them");
    });
}

#[test]
fn tries_are_counted_for_each_company_and_never_past_the_limit() {
    run(async {
        let company = Company::new().await;
        let (portal, zone) = (&company.portal, chicago());
        let other = NewTenant::new(line("Another"), line("(555) 010-0143"), zone);
        let other = portal.create_tenant(line("set-up"), other, NOW).await.unwrap();
        let tried = async |tenant, now| {
            let tried =
                portal.sign_in(tenant, "0000-0001", "wrong", from("203.0.113.9"), BOOT, now).await.unwrap();
            matches!(tried, SignIn::Session(_))
        };
        let limit = SignInLimit::default();
        for _ in 0..limit.tries {
            assert!(tried(company.tenant, NOW).await);
        }
        let end = NOW.plus(limit.window);
        assert!(!tried(company.tenant, NOW).await && !tried(company.tenant, before(end)).await);
        assert!(tried(other, NOW).await, "another company's door is another door");
        assert!(tried(company.tenant, end).await);
    });
}

/// History since the last row that was read.
async fn history(company: &Company, after: &mut u64) -> Vec<LogonRow> {
    let rows = company
        .store
        .logons(&LogonKey::All(company.tenant), LogonNumber(*after), NonZeroU16::MAX)
        .await
        .unwrap();
    *after += rows.len() as u64;
    rows.into_iter().map(|(_, row)| row).collect()
}

#[test]
fn history_tells_who_came_by_which_door_and_whether_rightly() {
    run(async {
        let company = Company::new().await;
        let (open, closed) = (company.facility("Maple Grove").await, company.facility("Closed House").await);
        let away = FacilityPatch { record_status: Some(RecordStatus::Archived), ..FacilityPatch::default() };
        company.portal.seat(&company.desk, NOW).facilities().update(closed.id, None, away).await.unwrap();
        let mut after = 0;
        let table = [
            (open.public_id.as_str(), open.code.spoken(), LogonOutcome::Accepted, Some(open.id)),
            (&open.public_id, "wrong".to_owned(), LogonOutcome::WrongCode, Some(open.id)),
            (&closed.public_id, closed.code.spoken(), LogonOutcome::UnknownId, Some(closed.id)),
            (&closed.public_id, "wrong".to_owned(), LogonOutcome::UnknownId, Some(closed.id)),
            ("0000-0001", "wrong".to_owned(), LogonOutcome::UnknownId, None),
            ("?", String::new(), LogonOutcome::UnknownId, None),
        ];
        for (visitor, (id, code, outcome, facility)) in (1..).zip(table) {
            let client = from(&format!("203.0.113.{visitor}"));
            let SignIn::Session(cookie) = company.sign_in(id, &code, client.clone(), NOW).await else {
                panic!("it is no throttle")
            };
            let ticket = company.portal.ticket(company.tenant, &cookie, NOW).await.unwrap().unwrap();
            let (session, pass) = (ticket.session(), Pass::Session(ticket));
            let row = LogonRow {
                at: NOW,
                event: LogonEvent::SignIn,
                outcome,
                facility,
                display: None,
                session: Some(session),
                client: client.clone(),
                boot: BOOT,
                count: 1,
                account: None,
                unknown: UnknownFields::default(),
            };
            assert_eq!(history(&company, &mut after).await, vec![row.clone()], "{id} {outcome}");
            company
                .portal
                .record_screen(company.tenant, &pass, LogonEvent::Connect, client, BOOT, at(1))
                .await
                .unwrap();
            let is_right = outcome == LogonOutcome::Accepted;
            let connect = LogonRow {
                at: at(1),
                event: LogonEvent::Connect,
                outcome: if is_right { outcome } else { LogonOutcome::UnknownId },
                facility: facility.filter(|_| is_right),
                ..row
            };
            assert_eq!(history(&company, &mut after).await, vec![connect], "{id} {outcome}");
        }
        let (display, pass) = company.display(open.id, |_| {}).await;
        company
            .portal
            .record_screen(company.tenant, &pass, LogonEvent::Connect, from("192.0.2.7"), BOOT, NOW)
            .await
            .unwrap();
        let row = history(&company, &mut after).await.remove(0);
        assert_eq!((row.display, row.facility, row.session), (Some(display), Some(open.id), None));
        assert_eq!(row.outcome, LogonOutcome::Accepted);
    });
}

/// A screen's visits within a minute are counted, and the server tells each again that the store did not
/// take.
#[test]
fn an_event_that_could_not_be_counted_is_counted_once_when_it_can() {
    run(async {
        let (company, mut after) = (Company::new().await, 0);
        let place = company.facility("Maple Grove").await;
        let (_, pass) = company.display(place.id, |_| {}).await;
        history(&company, &mut after).await;
        let tell = async |event| {
            let from = from("192.0.2.7");
            company.portal.record_screen(company.tenant, &pass, event, from, BOOT, NOW).await
        };
        for event in [LogonEvent::Connect, LogonEvent::Disconnect, LogonEvent::Connect] {
            tell(event).await.unwrap();
        }
        company.store.count_nothing(true);
        for _ in 0..5 {
            assert!(matches!(tell(LogonEvent::Disconnect).await, Err(PortalError::Store(_))));
        }
        company.store.count_nothing(false);
        tell(LogonEvent::Disconnect).await.unwrap();
        company.portal.tell_screens(company.tenant, false, at(1)).await.unwrap();
        let told: Vec<_> =
            history(&company, &mut after).await.iter().map(|row| (row.event, row.count)).collect();
        assert_eq!(
            told,
            [LogonEvent::Connect, LogonEvent::Disconnect, LogonEvent::Connect, LogonEvent::Disconnect]
                .map(|it| (it, 1))
        );
    });
}

#[test]
fn whoever_signs_out_is_told_to_have_done_it() {
    run(async {
        let company = Company::new().await;
        let place = company.facility("Maple Grove").await;
        let ticket = company.ticket(&place.public_id, &place.code.spoken()).await;
        let mut after = 0;
        history(&company, &mut after).await;
        for _ in 0..2 {
            company.portal.sign_out(company.tenant, &ticket, from("192.0.2.7"), BOOT, at(1)).await.unwrap();
        }
        let told = history(&company, &mut after).await;
        let [row] = &told[..] else { panic!("one end is one row: {told:?}") };
        assert_eq!((row.at, row.event, row.outcome), (at(1), LogonEvent::SignOut, LogonOutcome::Accepted));
        assert_eq!((row.session, row.facility), (Some(ticket.session()), Some(place.id)));
        assert_eq!((&row.client, row.boot), (&from("192.0.2.7"), BOOT));
        assert!(company.boards().await.admit(&Pass::Session(ticket)).is_none());
    });
}

/// What of an empty board depends on whose it is.
async fn layout(company: &Company, tenant: TenantId, id: &str) -> (String, bool, u16) {
    let client = Client { address: format!("a house at {id}").parse().ok(), agent: None };
    let entered = company.portal.sign_in(tenant, id, "wrong", client, BOOT, NOW).await.unwrap();
    let SignIn::Session(cookie) = entered else { panic!("nobody has tried that often") };
    let pass = Pass::Session(company.portal.ticket(tenant, &cookie, NOW).await.unwrap().unwrap());
    let class = company.portal.boards(tenant, NOW).await.unwrap().admit(&pass).unwrap().class;
    (class.zone().name().to_owned(), class.hours() == Hours::Twelve, class.horizon_hours())
}

/// Another company of the same deployment, in two zones.
async fn in_two_zones(company: &Company) -> TenantId {
    let mut new = NewTenant::new(line("Two Zones"), line("(555) 010-0143"), chicago());
    new.decoy_zones = ["America/Chicago", "America/Denver"].map(|zone| Zone::named(zone).unwrap()).to_vec();
    company.portal.create_tenant(line("set-up"), new, NOW).await.unwrap()
}

#[test]
fn boards_of_unknown_ids_differ_as_facilities_do_and_each_stays_as_it_is() {
    run(async {
        let company = Company::new().await;
        let (one, neighbour) = (in_two_zones(&company).await, in_two_zones(&company).await);
        let ids: Vec<String> = (1..=200).map(|number| format!("0000-{number:04}")).collect();
        let (mut layouts, mut elsewhere) = (Vec::new(), Vec::new());
        for id in &ids {
            layouts.push(layout(&company, one, id).await);
            elsewhere.push(layout(&company, neighbour, id).await);
            assert_eq!(
                layout(&company, one, &id.replace('-', "")).await,
                layouts[layouts.len() - 1],
                "however it is typed"
            );
        }
        assert_ne!(layouts, elsewhere, "nobody foretells one company's from another's");
        let kinds =
            |of: fn(&(String, bool, u16)) -> String| layouts.iter().map(of).collect::<HashSet<_>>().len();
        assert_eq!((kinds(|one| one.0.clone()), kinds(|one| one.1.to_string())), (2, 2));
        let own =
            layouts.iter().filter(|(_, _, hours)| *hours != TenantSettings::default().horizon_hours).count();
        assert!((5..60).contains(&own), "{own} of 200 reach as far as they chose");
    });
}

/// A company that moves: its new facilities have the new zone, and boards of unknown IDs draw it as well.
#[test]
fn a_zone_that_a_company_comes_to_is_drawn_and_moves_its_share_alone() {
    run(async {
        let company = Company::new().await;
        let tenant = in_two_zones(&company).await;
        let desk = Viewer::operator(tenant, line("desk"));
        let ids: Vec<String> = (1..=150).map(|number| format!("0000-{number:04}")).collect();
        let drawn = async || {
            let mut layouts = Vec::new();
            for id in &ids {
                layouts.push(layout(&company, tenant, id).await);
            }
            layouts
        };
        let comes_to = async |zone: &str| {
            let patch = SettingsPatch { zone: Zone::named(zone).ok(), ..SettingsPatch::default() };
            company.portal.seat(&desk, NOW).settings().update(None, patch).await.unwrap();
        };
        let first = drawn().await;
        comes_to("America/Denver").await;
        assert_eq!(drawn().await, first, "it was among them");
        comes_to("America/New_York").await;
        let second = drawn().await;
        let moved: Vec<_> = first.iter().zip(&second).filter(|(before, after)| before != after).collect();
        assert!((25..75).contains(&moved.len()), "{} of 150 draw one of three", moved.len());
        for (before, after) in moved {
            let expected = ("America/New_York".to_owned(), before.1, before.2);
            assert_eq!(*after, expected, "nothing else of it moves, and to nowhere else");
        }
        comes_to("America/Chicago").await;
        assert_eq!(drawn().await, second, "none is ever taken out");
    });
}

#[test]
fn a_companys_own_zone_is_drawn_whatever_others_are_listed() {
    run(async {
        let company = Company::new().await;
        let mut new = NewTenant::new(line("Elsewhere"), line("(555) 010-0143"), chicago());
        new.decoy_zones = vec![Zone::named("America/Denver").unwrap()];
        let tenant = company.portal.create_tenant(line("set-up"), new, NOW).await.unwrap();
        let mut zones = HashSet::new();
        for number in 1..=40 {
            zones.insert(layout(&company, tenant, &format!("0000-{number:04}")).await.0);
        }
        assert_eq!(zones, HashSet::from(["America/Chicago", "America/Denver"].map(str::to_owned)));
    });
}

#[test]
fn the_board_of_a_facility_out_of_use_is_that_of_an_unknown_one() {
    run(async {
        let company = Company::new().await;
        let tenant = in_two_zones(&company).await;
        let company = Company { tenant, desk: Viewer::operator(tenant, line("desk")), ..company };
        let mut new = NewFacility::new(
            line("Far House"),
            FacilityKind::Clinic,
            Zone::named("Pacific/Honolulu").unwrap(),
        );
        new.board = FacilityBoardSettings {
            twelve_hours: Some(true),
            horizon_hours: Some(99),
            ..FacilityBoardSettings::default()
        };
        let place = company.facility_from(new).await;
        let own = ("Pacific/Honolulu".to_owned(), true, 99);
        assert_eq!(
            layout(&company, tenant, &place.public_id).await,
            own,
            "right and wrong codes show one layout"
        );
        for status in [RecordStatus::Archived, RecordStatus::Deleted] {
            let to = |status| {
                let delete_reason = (status == RecordStatus::Deleted).then(|| line("recorded twice"));
                FacilityPatch { record_status: Some(status), delete_reason, ..FacilityPatch::default() }
            };
            company
                .portal
                .seat(&company.desk, NOW)
                .facilities()
                .update(place.id, None, to(status))
                .await
                .unwrap();
            let (zone, _, horizon) = layout(&company, tenant, &place.public_id).await;
            assert!(zone != own.0 && horizon != own.2, "{status}");
            company
                .portal
                .seat(&company.desk, NOW)
                .facilities()
                .update(place.id, None, to(RecordStatus::Active))
                .await
                .unwrap();
        }
        assert_eq!(layout(&company, tenant, &place.public_id).await, own);
    });
}

#[test]
fn a_display_made_for_a_facility_out_of_use_shows_nothing_while_it_is() {
    run(async {
        let company = Company::new().await;
        let (place, other) = (company.facility("Maple Grove").await, company.facility("Lakeside").await);
        company.trip(place.id, other.id, 30).await;
        // Whoever may hang screens there all the same.
        company.policy.swap(Rules::showing(everything()));
        let boards = company.boards().await;
        let becomes = async |status| {
            let delete_reason = (status == RecordStatus::Deleted).then(|| line("recorded twice"));
            let patch =
                FacilityPatch { record_status: Some(status), delete_reason, ..FacilityPatch::default() };
            company.portal.seat(&company.desk, NOW).facilities().update(place.id, None, patch).await.unwrap();
        };
        for status in [RecordStatus::Archived, RecordStatus::Deleted] {
            becomes(status).await;
            let (_, pass) = company.display(place.id, |_| {}).await;
            assert!(
                boards.admit(&pass).is_none() && boards.subscribe(pass.clone(), NOW).is_none(),
                "{status}"
            );
            assert!(boards.days(&pass, &Default::default(), NOW).is_none(), "{status}");
            becomes(RecordStatus::Active).await;
            assert_eq!(boards.frame(&pass, NOW).unwrap().1.board().departures().len(), 1, "{status}");
        }
    });
}

#[test]
fn rules_that_are_refused_are_neither_kept_nor_put_in_force() {
    run(async {
        let company = Company::new().await;
        let (portal, desk) = (&company.portal, &company.desk);
        let seat = portal.seat(desk, NOW);
        let import = || seat.rules().import(PolicyPart::Overlay, line("house"), "end".parse().unwrap(), None);
        let file = import().await.unwrap();
        company.store.committed();
        company.policy.refuse(true);
        assert!(matches!(import().await.map(drop), Err(PortalError::Rules(_))));
        assert!(matches!(
            portal.seat(desk, NOW).rules().activate(file, None).await.map(drop),
            Err(PortalError::Rules(_))
        ));
        assert!(
            company.store.committed().is_empty()
                && portal.active_policy(company.tenant).await.unwrap().is_none()
        );
        company.policy.refuse(false);
        portal.seat(desk, NOW).rules().activate(file, None).await.unwrap();
        company.policy.refuse(true);
        company.store.committed();
        let back = portal.seat(desk, NOW).rules().deactivate(PolicyPart::Overlay, None).await;
        assert!(matches!(back.map(drop), Err(PortalError::Rules(_))) && company.store.committed().is_empty());
    });
}

#[test]
fn two_callers_never_share_a_key_for_repeating() {
    let key = |caller: u128, text: &str| IdempotencyKey::new(uuid::Uuid::from_u128(caller), text);
    assert_eq!(key(1, "a"), key(1, "a"));
    assert!(key(1, "a") != key(2, "a") && key(1, "a") != key(1, "b"));
}

/// Entries of every kind say who, from which device, about what and by which rules.
#[test]
fn every_entry_says_who_from_where_and_by_which_rules() {
    run(async {
        let company = Company::new().await;
        let place = company.facility("Maple Grove").await;
        let mut trip = support::company::trip(place.id, place.id, 30);
        trip.patient_name = Some(line("Ada Example").into());
        let id = company.book(trip).await;
        let (portal, desk) = (&company.portal, &company.desk);
        let grants = [Role::Administrator, Role::Dispatcher]
            .map(|role| Grant::new(role, Scope::Company).unwrap())
            .to_vec();
        let made = portal.seat(desk, NOW).tokens().create(line("api"), grants, None).await.unwrap();
        let client = Client { address: Some(line("192.0.2.9")), agent: Some(line("a browser")) };
        let token = portal.viewer_by_token(company.tenant, &made.secret, client, NOW).await.unwrap().unwrap();
        company.store.committed();
        let answer = portal.seat(&token, at(1)).dispatches().read(id).await.unwrap();
        portal.seat(&token, at(1)).disclose(line("page"), answer).await.unwrap();
        portal.seat(&token, at(1)).facilities().reveal_code(place.id).await.unwrap();
        let rename = FacilityPatch { name: Some(line("Maple Hill")), ..FacilityPatch::default() };
        portal.seat(&token, at(1)).facilities().update(place.id, None, rename).await.unwrap();
        company.policy.swap(Rules::new("ordinary but closed", |_, _| everything(), |_, _, _| false));
        portal.catch_up(company.tenant, NOW).await.unwrap();
        assert_eq!(
            portal.seat(&token, at(1)).facilities().reveal_code(place.id).await.map(drop),
            Err(PortalError::Forbidden)
        );
        let commits = company.store.committed();
        let entries: Vec<_> = commits.iter().flat_map(|commit| &commit.entries).collect();
        let kinds: Vec<EntryKind> = entries.iter().map(|entry| entry.kind).collect();
        assert_eq!(
            kinds,
            [EntryKind::Disclosure, EntryKind::CodeReading, EntryKind::Change, EntryKind::Denial]
        );
        for entry in entries {
            let header = entry.header().unwrap();
            assert_eq!((header.actor, header.at), (Actor::Token(made.id), at(1)), "{}", header.kind);
            let of = if header.kind == EntryKind::Disclosure { id.as_uuid() } else { place.id.as_uuid() };
            assert_eq!(header.record.map(|record| record.id), Some(of), "{}", header.kind);
            let said = String::from_utf8_lossy(&entry.body.as_ref().unwrap().payload).into_owned();
            assert!(said.contains("192.0.2.9") && said.contains("a browser"), "{}: {said}", header.kind);
            assert!(said.contains("ordinary") || header.kind == EntryKind::Change, "{}: {said}", header.kind);
        }
    });
}
