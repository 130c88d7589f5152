//! Changes to calls and places: what they were made on, what they may name, and what they leave behind.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use crate::support;

use bayboard::danger::AsRaw;
use bayboard::portal::{
    Claim, DispatchPatch, FacilityPatch, ListedPayor, MOST_AT_ONCE, NewDispatch, NewFacility, NewPayor,
    Patch, PortalError, Progressing,
};
use bayboard::{
    AffiliateId, Disclosure, DispatchId, FacilityId, FacilityKind, Field, IdempotencyClaim, IdempotencyKey,
    Outcome, PayorId, Protected, RecordKind, ServiceLevel, Status, Step, StepError, Stop, Timestamp, UnitId,
    ViewTag,
};
use std::time::Duration;
use support::company::{Company, NOW, at, chicago, line, trip};
use support::rules::{Rules, everything};
use support::{canary, run};

async fn version(company: &Company, id: DispatchId) -> ViewTag {
    let answer = company.portal.seat(&company.desk, NOW).dispatches().read(id).await.unwrap();
    company.portal.seat(&company.desk, NOW).disclose(line("test"), answer).await.unwrap().version()
}

async fn shows(company: &Company, name: &str, shown: Disclosure) {
    company.policy.swap(Rules::new(name, move |_, _| shown, |_, _, _| true));
    company.portal.catch_up(company.tenant, NOW).await.unwrap();
}

#[test]
fn a_change_or_a_step_made_on_a_view_that_has_passed_is_refused() {
    run(async {
        let company = Company::new().await;
        let place = company.facility("Maple Grove").await;
        let (portal, desk, id) = (&company.portal, &company.desk, company.trip(place.id, place.id, 30).await);
        let level = |level| DispatchPatch { level: Some(level), ..DispatchPatch::default() };
        let update = async |seen, patch| {
            portal.seat(desk, NOW).dispatches().update(id, Some(seen), patch).await.map(drop)
        };
        let step = async |seen| {
            let step = Progressing::Step(Step::Enroute, at(-1));
            portal.seat(desk, NOW).dispatches().progress(id, Some(seen), step, None).await.map(drop)
        };
        let first = version(&company, id).await;
        assert_eq!(update(first, level(ServiceLevel::Cct)).await, Ok(()));
        assert_eq!(update(first, level(ServiceLevel::Als)).await, Err(PortalError::Conflict));
        assert_eq!(step(first).await, Err(PortalError::Conflict));
        let record = company.dispatch(id).await;
        assert_eq!(
            (record.as_raw().level, record.progress().stamps().len()),
            (ServiceLevel::Cct, 0),
            "nothing was written"
        );
        assert_eq!(step(version(&company, id).await).await, Ok(()));
        // Nor is one made on a view by whom the record is hidden from now.
        let last = version(&company, id).await;
        shows(&company, "blind", Disclosure::NOTHING).await;
        assert_eq!(update(last, DispatchPatch::default()).await, Err(PortalError::Conflict));
        shows(&company, "open again", everything()).await;
        assert_eq!(update(last, DispatchPatch::default()).await, Ok(()));
    });
}

#[test]
fn what_is_hidden_changes_without_passing_the_view() {
    run(async {
        let company = Company::new().await;
        let place = company.facility("Maple Grove").await;
        let id = company.trip(place.id, place.id, 30).await;
        shows(&company, "little", Disclosure::NOTHING.with_full(Field::Level)).await;
        let seen = version(&company, id).await;
        shows(&company, "all", everything()).await;
        let note = DispatchPatch {
            patient_name: Patch::Set(line(&canary("name")).into()),
            ..DispatchPatch::default()
        };
        company.portal.seat(&company.desk, NOW).dispatches().update(id, None, note).await.unwrap();
        shows(&company, "little once more", Disclosure::NOTHING.with_full(Field::Level)).await;
        assert_eq!(version(&company, id).await, seen);
        let change = DispatchPatch { level: Some(ServiceLevel::Cct), ..DispatchPatch::default() };
        assert!(
            company.portal.seat(&company.desk, NOW).dispatches().update(id, Some(seen), change).await.is_ok()
        );
    });
}

#[test]
fn a_facility_changed_since_is_not_changed_again_on_what_was_seen_before() {
    run(async {
        let company = Company::new().await;
        let id = company.facility("Maple Grove").await.id;
        let (portal, desk) = (&company.portal, &company.desk);
        let named = |name: &str| FacilityPatch { name: Some(line(name)), ..FacilityPatch::default() };
        let seen = portal.seat(desk, NOW).facilities().read(id).await.unwrap().version();
        let now = portal
            .seat(desk, NOW)
            .facilities()
            .update(id, Some(seen), named("Maple Hill"))
            .await
            .unwrap()
            .version();
        let again = portal.seat(desk, NOW).facilities().update(id, Some(seen), named("Maple Dale")).await;
        assert_eq!(again.map(drop), Err(PortalError::Conflict));
        assert_eq!(
            portal
                .seat(desk, NOW)
                .facilities()
                .update(id, Some(now), named("Maple Dale"))
                .await
                .unwrap()
                .name(),
            "Maple Dale"
        );
    });
}

#[test]
fn a_call_names_nothing_that_is_not_known_here_when_booked_and_when_changed() {
    run(async {
        let company = Company::new().await;
        let place = company.facility("Maple Grove").await.id;
        let (portal, desk) = (&company.portal, &company.desk);
        let unknown = uuid::Uuid::from_u128(7);
        let nowhere = || Stop::at(FacilityId::from_uuid(unknown));
        let patches: Vec<(&str, DispatchPatch)> = vec![
            ("origin.facility_id", DispatchPatch { origin: Some(nowhere()), ..Default::default() }),
            ("destination.facility_id", DispatchPatch { destination: Some(nowhere()), ..Default::default() }),
            ("unit_id", DispatchPatch { unit: Patch::Set(UnitId::from_uuid(unknown)), ..Default::default() }),
            (
                "affiliate_id",
                DispatchPatch {
                    affiliate: Patch::Set(AffiliateId::from_uuid(unknown)),
                    ..Default::default()
                },
            ),
            (
                "payor_id",
                DispatchPatch { payor: Patch::Set(PayorId::from_uuid(unknown)), ..Default::default() },
            ),
        ];
        let id = company.trip(place, place, 30).await;
        let before = company.dispatch(id).await;
        for (name, patch) in patches {
            let mut new: NewDispatch = trip(place, place, 30);
            new.origin = patch.origin.clone().unwrap_or(new.origin);
            new.destination = patch.destination.clone().unwrap_or(new.destination);
            new.unit = patch.unit.to_set();
            new.affiliate = patch.affiliate.to_set();
            new.payor = patch.payor.to_set();
            let answers = [
                portal.seat(desk, NOW).dispatches().create(new.clone(), None).await.map(drop),
                portal
                    .seat(desk, NOW)
                    .dispatches()
                    .create_all(vec![trip(place, place, 30), new])
                    .await
                    .map(drop),
                portal.seat(desk, NOW).dispatches().update(id, None, patch.clone()).await.map(drop),
                portal.seat(desk, NOW).dispatches().update_all(vec![(id, patch)]).await.map(drop),
            ];
            for (answer, row) in answers.into_iter().zip([None, Some(1), None, Some(0)]) {
                let refused = answer.unwrap_err();
                assert_eq!(refused.row(), row, "{name}");
                let refused = refused.beside_row();
                assert!(
                    matches!(&refused, PortalError::Invalid { field, .. } if *field == name),
                    "{name}: {refused:?}"
                );
            }
        }
        assert_eq!(company.dispatch(id).await, before);
    });
}

#[test]
fn a_request_is_known_as_made_for_a_day_and_not_a_moment_longer() {
    run(async {
        let company = Company::new().await;
        let place = company.facility("Maple Grove").await.id;
        let claim = Some(Claim { key: IdempotencyKey([1; 32]), request: [1; 32] });
        let book = async |now| {
            company
                .portal
                .seat(&company.desk, now)
                .dispatches()
                .create(trip(place, place, 30), claim)
                .await
                .unwrap()
        };
        let end = NOW.plus(IdempotencyClaim::LIFE);
        assert!(!book(NOW).await.repeated);
        assert!(book(end.minus(Duration::from_micros(1))).await.repeated);
        assert!(!book(end).await.repeated, "another booking, a day later");
    });
}

#[test]
fn what_happened_lies_two_minutes_ahead_at_most_whatever_it_is() {
    run(async {
        let company = Company::new().await;
        let place = company.facility("Maple Grove").await.id;
        let (edge, moment) = (NOW.plus(Duration::from_secs(120)), Duration::from_micros(1));
        let acts: [fn(Timestamp) -> Progressing; 4] = [
            |at| Progressing::Step(Step::OnScene, at),
            |at| Progressing::Correct(Step::Enroute, at, line("late")),
            |at| Progressing::Cancel(at, line("no")),
            |at| Progressing::Close(at, Outcome::AsOrdered),
        ];
        for act in acts {
            let id = company.trip(place, place, 30).await;
            let record = async |what| {
                company
                    .portal
                    .seat(&company.desk, NOW)
                    .dispatches()
                    .progress(id, None, what, None)
                    .await
                    .map(drop)
            };
            if matches!(act(edge), Progressing::Close(..)) {
                record(Progressing::Step(Step::OnScene, NOW)).await.unwrap();
            }
            assert_eq!(record(act(edge.plus(moment))).await, Err(PortalError::Step(StepError::Future)));
            assert_eq!(record(act(edge)).await, Ok(()));
        }
    });
}

#[test]
fn a_step_is_made_once_and_moved_by_correcting_it() {
    run(async {
        let company = Company::new().await;
        let place = company.facility("Maple Grove").await.id;
        let id = company.trip(place, place, 30).await;
        let record = async |what| {
            company
                .portal
                .seat(&company.desk, NOW)
                .dispatches()
                .progress(id, None, what, None)
                .await
                .map(drop)
        };
        record(Progressing::Step(Step::Enroute, at(-9))).await.unwrap();
        for again in [at(-9), at(-5), NOW] {
            let current = Status::Enroute;
            let refused = Err(PortalError::Step(StepError::Backwards { current }));
            assert_eq!(record(Progressing::Step(Step::Enroute, again)).await, refused);
        }
        record(Progressing::Correct(Step::Enroute, at(-5), line("late"))).await.unwrap();
        let progress = company.dispatch(id).await.progress().clone();
        assert_eq!((progress.stamps().len(), progress.at(Step::Enroute)), (1, Some(at(-5))));
    });
}

#[test]
fn a_call_that_goes_elsewhere_leaves_the_board_it_stood_on() {
    run(async {
        let company = Company::new().await;
        let mut places = Vec::new();
        for name in ["Maple Grove", "Lakeside", "Hillcrest"] {
            places.push(company.facility(name).await.id);
        }
        let id = company.trip(places[0], places[1], 30).await;
        let boards = company.boards().await;
        let rows = |place| {
            let board = boards.preview(place, NOW).unwrap();
            [board.departures().len(), board.arrivals().len()]
        };
        let all = || places.iter().map(|place| rows(*place)).collect::<Vec<_>>();
        assert_eq!(all(), [[1, 0], [0, 1], [0, 0]]);
        let patch = DispatchPatch { origin: Some(Stop::at(places[2])), ..DispatchPatch::default() };
        company.portal.seat(&company.desk, NOW).dispatches().update(id, None, patch).await.unwrap();
        assert_eq!(all(), [[0, 0], [0, 1], [1, 0]]);
        let patch = DispatchPatch { destination: Some(Stop::residence(None)), ..DispatchPatch::default() };
        company.portal.seat(&company.desk, NOW).dispatches().update(id, None, patch).await.unwrap();
        assert_eq!(all(), [[0, 0], [0, 0], [1, 0]]);
    });
}

/// Every part of a call that may hold something of the patient is filled, and none of it outlives erasure.
#[test]
fn an_erased_call_holds_nothing_that_was_protected() {
    run(async {
        let company = Company::new().await;
        let place = company.facility("Maple Grove").await.id;
        let told = |what: &str| line(&canary(what));
        let end = |end: &str| Stop {
            name: Some(told(&format!("{end} name")).into()),
            ..Stop::residence(Some(told(&format!("{end} address")).into()))
                .with_room(canary(&format!("{end} room")).parse().unwrap())
        };
        let mut new = trip(place, place, 30);
        (new.origin, new.destination) = (end("origin"), end("destination"));
        let payor = company
            .portal
            .seat(&company.desk, NOW)
            .directory()
            .create_payor(NewPayor::new(told("payor")).asking_for_numbers(None), None)
            .await
            .unwrap()
            .value;
        new.payor = Some(payor);
        new.authorization.number = Some(told("number").into());
        new.patient_name = Some(told("name").into());
        new.birth_date = Some(Protected::new("1931-02-27".parse().unwrap()));
        new.weight_kg = Some(Protected::new(647));
        new.sex = Some(Protected::new(bayboard::Sex::Female));
        new.callback_phone = Some(told("phone").into());
        new.crew_notes = Some(canary("notes").parse::<bayboard::Note>().unwrap().into());
        new.reason = Some(told("reason").into());
        let id = company.book(new).await;
        let cancel = Progressing::Cancel(NOW, told("cancel reason"));
        company.portal.seat(&company.desk, NOW).dispatches().progress(id, None, cancel, None).await.unwrap();
        let bytes =
            async || bayboard::danger::encode(&company.record(RecordKind::Dispatch, id.as_uuid()).await);
        let holds = |bytes: &[u8], what: &[u8]| bytes.windows(what.len()).any(|window| window == what);
        let texts = [
            "origin name",
            "origin address",
            "origin room",
            "destination name",
            "destination address",
            "destination room",
            "number",
            "name",
            "phone",
            "notes",
            "reason",
            "cancel reason",
        ];
        let before = bytes().await;
        assert!(
            texts.iter().all(|what| holds(&before, canary(what).as_bytes())),
            "each is there to be found"
        );
        company.portal.seat(&company.desk, NOW).dispatches().erase(id).await.unwrap();
        let after = bytes().await;
        for what in texts {
            assert!(!holds(&after, canary(what).as_bytes()), "{what}");
        }
        let record = company.dispatch(id).await;
        let raw = record.as_raw();
        assert!(
            raw.payor.is_none() && raw.birth_date.is_none() && raw.weight_kg.is_none() && raw.sex.is_none()
        );
        assert!(!raw.journal_key.is_held(), "and its journal cannot be read");
    });
}

#[test]
fn more_than_one_transaction_takes_is_refused_whole() {
    run(async {
        let company = Company::new().await;
        let place = company.facility("Maple Grove").await.id;
        let (portal, desk) = (&company.portal, &company.desk);
        let trips = |count| (0..count).map(|_| trip(place, place, 30)).collect::<Vec<_>>();
        let (one, steps) =
            (company.trip(place, place, 30).await, |id| vec![(id, Step::Assigned, NOW); MOST_AT_ONCE + 1]);
        let house = NewFacility::new(line("Summit"), FacilityKind::Clinic, chicago());
        let payor = ListedPayor { name: line("Plan"), requires_authorization: None, form: Patch::Keep };
        company.store.committed();
        let answers = [
            portal.seat(desk, NOW).dispatches().create_all(trips(MOST_AT_ONCE + 1)).await.map(drop),
            portal
                .seat(desk, NOW)
                .dispatches()
                .update_all(vec![(one, DispatchPatch::default()); MOST_AT_ONCE + 1])
                .await
                .map(drop),
            portal.seat(desk, NOW).dispatches().feed_steps(&steps(one), &line("feed")).await.map(drop),
            portal.seat(desk, NOW).facilities().create_all(vec![house; MOST_AT_ONCE + 1]).await.map(drop),
            portal
                .seat(desk, NOW)
                .facilities()
                .update_all(vec![(place, FacilityPatch::default()); MOST_AT_ONCE + 1])
                .await
                .map(drop),
            portal.seat(desk, NOW).directory().list_payors(vec![payor; MOST_AT_ONCE + 1]).await.map(drop),
        ];
        for answer in answers {
            assert!(matches!(&answer, Err(PortalError::Invalid { field: "count", .. })), "{answer:?}");
        }
        assert!(company.store.committed().is_empty());
        assert_eq!(
            portal.seat(desk, NOW).dispatches().create_all(trips(MOST_AT_ONCE)).await.unwrap().len(),
            MOST_AT_ONCE
        );
    });
}
