//! The gate: what is withheld leaves no trace in a board, and what types promise about records is true.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

mod support;

use bayboard::access::Role;
use bayboard::board::{DayFilter, LiveBoards};
use bayboard::danger::{AsRaw, RawDispatch};
use bayboard::portal::{NewAffiliate, NewDispatch, NewFacility, NewPayor, Patch, Progressing};
use bayboard::{
    AnyField, Arrival, ArrivalKind, AuthorizationDecision, BookedTime, Booking, Disclosure, Dispatch,
    DispatchId, FacilityKind, Field, FieldSet, Leg, Priority, Protected, Record, Records, RunNumber,
    ServiceLevel, Sex, Step, Stop, Timestamp, Word, Zone,
};
use support::company::{Company, NOW, Place, at, chicago, line, minutes, trip};
use support::rules::Rules;
use support::{canary, run, size};

fn room(text: &str) -> bayboard::Room {
    text.parse().unwrap()
}

/// A trip with something in every field.
async fn full(company: &Company, here: &Place, there: Stop) -> DispatchId {
    let (portal, desk) = (&company.portal, &company.desk);
    let payor = portal
        .seat(desk, NOW)
        .directory()
        .create_payor(
            NewPayor::new(line(&canary("payor")))
                .asking_for_numbers("https://forms.example/pan".parse().ok()),
            None,
        )
        .await
        .unwrap()
        .value;
    let mut new = NewDispatch::new(
        Stop::at(here.id).with_room(room("214 B")),
        there,
        Booking::exact(at(30)),
        ServiceLevel::Stretcher,
    );
    new.arrival = Some(Arrival { kind: ArrivalKind::Appointment, booking: Booking::exact(at(75)) });
    new.patient_name = Some(line(&canary("patient_name")).into());
    new.birth_date = Some(Protected::new("1931-02-27".parse().unwrap()));
    new.sex = Some(Protected::new(Sex::Female));
    new.weight_kg = Some(Protected::new(71));
    new.callback_phone = Some(line(&canary("phone")).into());
    new.crew_notes = Some(canary("notes").parse::<bayboard::Note>().unwrap().into());
    new.reason = Some(line(&canary("reason")).into());
    new.source_ref = Some(canary("source").parse().unwrap());
    new.payor = Some(payor);
    new.leg = Leg::Return;
    company.book(new).await
}

type Change = (&'static str, fn(&mut RawDispatch));

/// Every field that does not exist for a facility, changed. The list is checked against the record's own
/// below.
const HIDDEN: [Change; 17] = [
    ("run_number", |raw| raw.run_number = Some(RunNumber(999_999))),
    ("source_ref", |raw| raw.source_ref = Some("other".parse().unwrap())),
    ("activation", |raw| raw.activation = raw.activation.map(|at| at.minus(minutes(5)))),
    ("unit", |raw| raw.unit = Some(bayboard::UnitId::from_uuid(uuid::Uuid::from_u128(5)))),
    ("patient_name", |raw| raw.patient_name = Some(line("Other Person").into())),
    ("birth_date", |raw| raw.birth_date = None),
    ("sex", |raw| raw.sex = Some(Protected::new(Sex::Male))),
    ("weight_kg", |raw| raw.weight_kg = Some(Protected::new(140))),
    ("callback_phone", |raw| raw.callback_phone = None),
    ("crew_notes", |raw| raw.crew_notes = None),
    ("reason", |raw| raw.reason = Some(line("other").into())),
    ("confidential", |raw| raw.confidential = !raw.confidential),
    ("created_at", |raw| raw.created_at = raw.created_at.minus(minutes(600))),
    ("destination.address", |raw| raw.destination.address = Some(line("9 Other Street").into())),
    ("destination.name of a home", |raw| raw.destination.name = Some(line("Home of Other").into())),
    ("destination.room", |raw| raw.destination.room = Some(Protected::new(room("999")))),
    ("authorization.decision", |raw| raw.authorization.decision = Some(AuthorizationDecision::Requested)),
];

#[test]
fn what_facilities_may_not_see_changes_no_byte_and_wakes_no_screen() {
    run(async {
        let company = Company::new().await;
        let place = company.facility("Maple Grove").await;
        let home = Stop {
            name: Some(line("Home of Somebody").into()),
            ..Stop::residence(Some(line("1 Street").into()))
        };
        let id = full(&company, &place, home).await;
        let (boards, pass) = (company.boards().await, company.pass(&place).await);
        let mut screen = boards.subscribe(pass.clone(), NOW).unwrap();
        let frame = screen.next(|| NOW).await.unwrap();
        let days = serde_json::to_string(&boards.days(&pass, &DayFilter::default(), NOW).unwrap()).unwrap();
        assert!(
            frame.json().contains("214 B") && frame.json().contains("Residence") && days.contains("214 B")
        );
        for (name, change) in HIDDEN {
            let before = company.dispatch(id).await;
            let mut raw = before.as_raw().clone();
            change(&mut raw);
            company.put(before, raw).await;
            let (_, now) = boards.frame(&pass, NOW).unwrap();
            assert_eq!((now.id(), now.json()), (frame.id(), frame.json()), "{name}");
            assert_eq!(
                serde_json::to_string(&boards.days(&pass, &DayFilter::default(), NOW).unwrap()).unwrap(),
                days,
                "{name}"
            );
            let woken = tokio::time::timeout(std::time::Duration::from_millis(5), screen.next(|| NOW)).await;
            assert!(woken.is_err(), "{name} woke the screen");
        }
        // The comparison can fail: a visible field changes both.
        let before = company.dispatch(id).await;
        let raw = RawDispatch { level: ServiceLevel::Cct, ..before.as_raw().clone() };
        company.put(before, raw).await;
        assert_ne!(screen.next(|| NOW).await.unwrap().json(), frame.json());
    });
}

/// What the stamps say beyond the status is hidden too: who made a step, from where and when.
#[test]
fn when_and_by_whom_a_step_was_made_stays_with_the_staff() {
    run(async {
        let company = Company::new().await;
        let (place, other) = (company.facility("Maple Grove").await, company.facility("Lakeside").await);
        let mut shown = Vec::new();
        for (minute, role) in [(-3, Role::Dispatcher), (-1, Role::ApiClient)] {
            let id = company.trip(place.id, other.id, 30).await;
            let viewer = company.token("steps", role).await;
            let step = Progressing::Step(Step::Enroute, at(minute));
            company.portal.seat(&viewer, NOW).dispatches().progress(id, None, step, None).await.unwrap();
            let board = company.boards().await.preview(place.id, NOW).unwrap();
            let mut row = serde_json::to_value(board.departures()[0]).unwrap();
            row["key"].take();
            shown.push(row);
            let raw = company.dispatch(id).await;
            let record = RawDispatch {
                record_status: bayboard::access::RecordStatus::Deleted,
                ..raw.as_raw().clone()
            };
            company.put(raw, record).await;
        }
        assert_eq!(shown[0], shown[1]);
        assert_eq!(shown[0]["status"], "enroute");
    });
}

/// The fields of a facility row, and what each shows; the rest of the fields may be granted and still show
/// nothing there.
fn visible(row: &serde_json::Value) -> FieldSet {
    let is = |name: &str| !row[name].is_null();
    let mut seen = FieldSet::NONE;
    let pairs = [
        ("time", Field::Time),
        ("room", Field::Room),
        ("level", Field::Level),
        ("other_end", Field::OtherEnd),
        ("status", Field::Status),
        ("late_minutes", Field::Late),
        ("authorization", Field::AuthorizationMark),
    ];
    for (name, field) in pairs {
        seen = if is(name) { seen.with(field) } else { seen };
    }
    seen = if row["return"] == true || row["is_return"] == true { seen.with(Field::Leg) } else { seen };
    if row["authorization"]["form"].is_string() { seen.with(Field::AuthorizationForm) } else { seen }
}

#[test]
fn a_row_shows_a_field_exactly_if_the_rules_do() {
    run(async {
        let company = Company::new().await;
        let place = company.facility("Maple Grove").await;
        let there = Stop {
            kind: FacilityKind::Hospital,
            name: Some(line(&canary("hospital")).into()),
            ..Stop::residence(None)
        };
        full(&company, &place, there.with_room(room("OTHER"))).await;
        let (boards, pass) = (company.boards().await, company.pass(&place).await);
        let late = at(50);
        let on_rows = [
            Field::Time,
            Field::Room,
            Field::Level,
            Field::OtherEnd,
            Field::Status,
            Field::Late,
            Field::AuthorizationMark,
            Field::AuthorizationForm,
            Field::Leg,
        ];
        let hidden: Vec<Field> =
            Field::ALL.iter().copied().filter(|field| !on_rows.contains(field)).collect();
        for subset in 0..1u32 << on_rows.len() {
            // Of the fields that facilities never see, another handful is granted each time.
            let also = hidden
                .iter()
                .enumerate()
                .filter(|(index, _)| (subset >> (index % 7)) & 1 == 1)
                .map(|(_, field)| *field);
            let granted: FieldSet = on_rows
                .iter()
                .enumerate()
                .filter(|(index, _)| (subset >> index) & 1 == 1)
                .map(|(_, field)| *field)
                .collect();
            let all = granted
                .iter()
                .chain(also.map(AnyField::from))
                .fold(Disclosure::NOTHING, Disclosure::with_full);
            boards.set_rules(Rules::showing(all), late);
            let json = boards.frame(&pass, late).unwrap().1.json().to_owned();
            let board: serde_json::Value = serde_json::from_str(&json).unwrap();
            if all.is_nothing() {
                assert_eq!(board["departures"].as_array().unwrap().len(), 0);
                continue;
            }
            // The form stands on the mark: without the mark there is nothing to put it on.
            let expected = if granted.contains(Field::AuthorizationMark) {
                granted
            } else {
                granted.minus(FieldSet::NONE.with(Field::AuthorizationForm))
            };
            assert_eq!(visible(&board["departures"][0]), expected, "{json}");
            for secret in ["patient_name", "phone", "notes", "reason", "source", "payor"] {
                assert!(!json.contains(&canary(secret)), "{secret} with {all:?}");
            }
            assert!(!json.contains("OTHER") && !json.contains("1931"), "{json}");
            assert_eq!(json.contains(&canary("hospital")), granted.contains(Field::OtherEnd));
        }
    });
}

#[test]
fn staff_see_a_field_exactly_if_the_rules_show_it() {
    run(async {
        let company = Company::new().await;
        let place = company.facility("Maple Grove").await;
        let there = Stop {
            name: Some(line(&canary("home")).into()),
            ..Stop::residence(Some(line(&canary("address")).into()))
        };
        let id = full(&company, &place, there).await;
        let boards = company.boards().await;
        let json = async |shown: Disclosure| {
            boards.set_rules(Rules::showing(shown), NOW);
            let answer = company.portal.seat(&company.desk, NOW).dispatches().read(id).await.unwrap();
            let view = company.portal.seat(&company.desk, NOW).disclose(line("test"), answer).await.unwrap();
            serde_json::to_value(view).unwrap()
        };
        let bare = json(Disclosure::NOTHING.with_full(Field::Affiliate)).await;
        let keys: Vec<&String> = bare.as_object().unwrap().keys().collect();
        assert_eq!(keys, ["destination", "id", "origin", "record_status", "version"]);
        assert_eq!(
            bare["destination"],
            serde_json::json!({"facility_id": null}),
            "not even the kind of place"
        );
        let where_shown = [
            (Field::PatientName, "patient_name"),
            (Field::BirthDate, "birth_date"),
            (Field::Sex, "sex"),
            (Field::Weight, "weight_kg"),
            (Field::CallbackPhone, "callback_phone"),
            (Field::CrewNotes, "crew_notes"),
            (Field::Reason, "reason"),
            (Field::Payor, "payor"),
            (Field::SourceRef, "source_ref"),
            (Field::RunNumber, "run_number"),
            (Field::Level, "level"),
            (Field::Priority, "priority"),
            (Field::Status, "status"),
            (Field::Time, "pickup"),
            (Field::Leg, "leg"),
            (Field::Stamps, "stamps"),
            (Field::AuthorizationMark, "authorization_missing"),
            (Field::CancelReason, "cancel_reason"),
        ];
        let cancelling = Progressing::Cancel(NOW, line(&canary("cancel_reason")));
        company
            .portal
            .seat(&company.desk, NOW)
            .dispatches()
            .progress(id, None, cancelling, None)
            .await
            .unwrap();
        for (field, name) in where_shown {
            let shown = json(Disclosure::NOTHING.with_full(field)).await;
            for (other, key) in where_shown {
                assert_eq!(shown.get(key).is_some(), other == field, "{key} with {field} alone");
            }
            assert!(!shown[name].is_null());
        }
        let addresses = json(Disclosure::NOTHING.with_full(Field::Address)).await;
        assert_eq!(
            addresses["destination"]["name"],
            canary("home"),
            "a private home's name is an address of the patient's"
        );
        let ends = json(Disclosure::NOTHING.with_full(Field::OtherEnd)).await;
        assert_eq!(ends["destination"], serde_json::json!({"facility_id": null, "kind": "residence"}));
        assert_eq!(ends["origin"]["name"], "Maple Grove");
        let room = Disclosure::NOTHING.with_full(Field::Room);
        assert!(json(room).await["origin"].get("room").is_none(), "staff have no end of their own");
        assert_eq!(json(room.with_full(Field::OtherRoom)).await["origin"]["room"], "214 B");
    });
}

/// By its id one could follow a home from call to call, and ask for what is recorded of it.
#[test]
fn a_recorded_home_is_told_to_staff_as_an_address_by_name_street_and_id() {
    run(async {
        let company = Company::new().await;
        let record = async |kind| {
            let mut new = NewFacility::new(line(&canary("name")), kind, chicago());
            new.street = Some(line(&canary("street")));
            company.facility_from(new).await.id
        };
        for kind in FacilityKind::ALL.iter().copied() {
            let place = record(kind).await;
            let id = company.trip(place, place, 30).await;
            let field = if kind == FacilityKind::Residence { Field::Address } else { Field::OtherEnd };
            for shown in Field::ALL.iter().copied() {
                company.policy.swap(Rules::new(
                    &format!("{kind} {shown}"),
                    move |_, _| Disclosure::NOTHING.with_full(shown),
                    |_, _, _| true,
                ));
                company.portal.catch_up(company.tenant, NOW).await.unwrap();
                let answer = company.portal.seat(&company.desk, NOW).dispatches().read(id).await.unwrap();
                let view =
                    company.portal.seat(&company.desk, NOW).disclose(line("test"), answer).await.unwrap();
                let view = serde_json::to_value(view).unwrap();
                for end in ["origin", "destination"].map(|end| view[end].to_string()) {
                    for told in [canary("name"), canary("street"), place.to_string()] {
                        assert_eq!(end.contains(&told), shown == field, "{kind} with {shown}: {end}");
                    }
                }
            }
        }
    });
}

#[test]
fn each_end_sees_its_own_room_and_homes_have_no_name() {
    run(async {
        let company = Company::new().await;
        let (one, other) = (company.facility("Maple Grove").await, company.facility("Lakeside").await);
        let home = company
            .facility_from(NewFacility::new(line("Home of Jane"), FacilityKind::Residence, chicago()))
            .await;
        let with_rooms = |from: &Place, to: &Place, minute| {
            let mut new = trip(from.id, to.id, minute);
            (new.origin, new.destination) =
                (new.origin.with_room(room("FROM")), new.destination.with_room(room("TO")));
            new
        };
        company.book(with_rooms(&one, &other, 10)).await;
        company.book(with_rooms(&one, &home, 20)).await;
        company.book(with_rooms(&one, &one, 30)).await;
        let json = async |place: &Place| {
            let (boards, pass) = (company.boards().await, company.pass(place).await);
            serde_json::from_str::<serde_json::Value>(boards.frame(&pass, NOW).unwrap().1.json()).unwrap()
        };
        let (here, there) = (json(&one).await, json(&other).await);
        assert_eq!(here["departures"].as_array().unwrap().len(), 3);
        assert_eq!(
            here["arrivals"].as_array().unwrap().len(),
            1,
            "a trip inside one house stands on both charts"
        );
        let departures = here["departures"].as_array().unwrap();
        assert!(departures.iter().all(|row| row["room"] == "FROM") && !there.to_string().contains("FROM"));
        assert_eq!(
            (&departures[0]["other_end"], &departures[1]["other_end"]),
            (&"Lakeside".into(), &"Residence".into())
        );
        assert_eq!(
            (&here["arrivals"][0]["room"], &there["arrivals"][0]["room"]),
            (&"TO".into(), &"TO".into())
        );
        assert!(!here.to_string().contains("Jane"));
        let keys: Vec<String> = departures
            .iter()
            .chain(there["arrivals"].as_array().unwrap())
            .map(|row| row["key"].to_string())
            .collect();
        assert!(keys[0] != keys[3], "two boards share no key");
    });
}

#[test]
fn a_typed_place_is_named_if_its_kind_says_that_it_is_an_organisation() {
    run(async {
        let company = Company::new().await;
        let place = company.facility("Maple Grove").await;
        let recorded = company
            .facility_from(NewFacility::new(line("Foundry Gate 3"), FacilityKind::Other, chicago()))
            .await;
        let typed =
            |kind| Stop { kind, name: Some(line(&canary("typed name")).into()), ..Stop::residence(None) };
        let name = canary("typed name");
        let table = [
            (typed(FacilityKind::Other), "Other place"),
            (typed(FacilityKind::Residence), "Residence"),
            (typed(FacilityKind::Organisation), name.as_str()),
            (typed(FacilityKind::Hospital), name.as_str()),
            (typed(FacilityKind::Clinic), name.as_str()),
            (Stop { name: None, ..typed(FacilityKind::Organisation) }, "Organisation"),
            (Stop::at(recorded.id), "Foundry Gate 3"),
        ];
        for (there, expected) in table {
            let new = NewDispatch::new(Stop::at(place.id), there, Booking::exact(at(30)), ServiceLevel::Bls);
            let id = company.book(new).await;
            let (boards, pass) = (company.boards().await, company.pass(&place).await);
            let (frame, days) = (
                boards.frame(&pass, NOW).unwrap().1,
                boards.days(&pass, &DayFilter::default(), NOW).unwrap(),
            );
            let preview = boards.preview(place.id, NOW).unwrap();
            assert_eq!(preview.departures()[0].other_end(), Some(expected));
            for surface in [
                frame.event().to_owned(),
                serde_json::to_string(&days).unwrap(),
                serde_json::to_string(&preview).unwrap(),
            ] {
                assert!(surface.contains(expected), "{surface}");
                assert_eq!(surface.contains(&name), expected == name, "{surface}");
            }
            let record = company.dispatch(id).await;
            let raw = RawDispatch {
                record_status: bayboard::access::RecordStatus::Deleted,
                ..record.as_raw().clone()
            };
            company.put(record, raw).await;
        }
    });
}

#[test]
fn rows_are_ordered_by_what_can_be_seen_of_them() {
    run(async {
        let company = Company::new().await;
        let (place, other) = (company.facility("Maple Grove").await, company.facility("Lakeside").await);
        for (minute, own) in [(50, "A"), (40, "B"), (30, "C"), (40, "A")] {
            let mut new = trip(place.id, other.id, minute);
            new.origin = new.origin.with_room(room(own));
            company.book(new).await;
        }
        let (boards, pass) = (company.boards().await, company.pass(&place).await);
        let rooms = || {
            let (_, frame) = boards.frame(&pass, NOW).unwrap();
            frame
                .board()
                .departures()
                .iter()
                .map(|row| row.room().unwrap_or("-").to_owned())
                .collect::<Vec<_>>()
        };
        assert_eq!(rooms(), ["C", "A", "B", "A"]);
        boards.set_rules(Rules::showing(Disclosure::NOTHING.with_full(Field::Room)), NOW);
        assert_eq!(rooms(), ["A", "A", "B", "C"], "without times the order must not tell them");
    });
}

#[test]
fn the_mark_of_a_missing_authorization_follows_its_rules() {
    use AuthorizationDecision::{Affirmed, Denied, NotNeeded, Requested};
    use ServiceLevel::{Als, Bls, Car, Cct, Stretcher, Wheelchair};
    run(async {
        let company = Company::new().await;
        let place = company.facility("Maple Grove").await;
        let payor = async |asks| {
            company
                .portal
                .seat(&company.desk, NOW)
                .directory()
                .create_payor(NewPayor { requires_authorization: asks, ..NewPayor::new(line("Plan")) }, None)
                .await
                .unwrap()
                .value
        };
        let (asking, easy) = (payor(true).await, payor(false).await);
        let plain = (Stretcher, Priority::Scheduled, Some(asking), None, None, false);
        let table = [
            (plain, true),
            ((Car, plain.1, plain.2, None, None, false), false),
            ((Wheelchair, plain.1, plain.2, None, None, false), false),
            ((Bls, plain.1, plain.2, None, None, false), true),
            ((Als, plain.1, plain.2, None, None, false), true),
            ((Cct, plain.1, plain.2, None, None, false), true),
            ((Bls, Priority::Emergent, plain.2, None, None, false), false),
            ((Bls, Priority::Critical, plain.2, None, None, false), false),
            ((Bls, plain.1, Some(easy), None, None, false), false),
            ((Bls, plain.1, None, None, None, false), false),
            ((Bls, plain.1, plain.2, Some("PA-1"), None, false), false),
            ((Bls, plain.1, plain.2, Some("PA-1"), Some(Affirmed), false), false),
            ((Bls, plain.1, plain.2, Some("PA-1"), Some(Denied), false), true),
            ((Bls, plain.1, plain.2, None, Some(Requested), false), true),
            ((Bls, plain.1, plain.2, None, Some(NotNeeded), false), false),
            ((Bls, plain.1, plain.2, None, None, true), false),
        ];
        for ((level, priority, payor, number, decision, unnecessary), marked) in table {
            let mut new =
                NewDispatch::new(Stop::at(place.id), Stop::residence(None), Booking::exact(at(30)), level);
            (new.priority, new.payor) = (priority, payor);
            new.authorization.number = number.map(|number| line(number).into());
            (new.authorization.decision, new.authorization.unnecessary) = (decision, unnecessary);
            let id = company.book(new).await;
            let board = company.boards().await.preview(place.id, NOW).unwrap();
            assert_eq!(
                board.departures()[0].authorization().is_some(),
                marked,
                "{level} {priority} {number:?} {decision:?}"
            );
            let before = company.dispatch(id).await;
            let raw = RawDispatch {
                record_status: bayboard::access::RecordStatus::Deleted,
                ..before.as_raw().clone()
            };
            company.put(before, raw).await;
        }
    });
}

/// Status word and lateness of the only departure, if it is there.
async fn departure(company: &Company, place: &Place, now: Timestamp) -> Option<(String, Option<u32>)> {
    let board = company.boards().await.preview(place.id, now).unwrap();
    board.departures().first().map(|row| (row.status().unwrap().word().to_owned(), row.late_minutes()))
}

#[test]
fn lateness_horizon_and_leaving_are_on_the_minute() {
    run(async {
        let company = Company::new().await;
        let (place, other) = (company.facility("Maple Grove").await, company.facility("Lakeside").await);
        let id = company.trip(place.id, other.id, 24 * 60 + 1).await;
        let just = |at: Timestamp| at.minus(std::time::Duration::from_micros(1));
        let seen = async |now| departure(&company, &place, now).await;
        assert_eq!(seen(just(at(1))).await, None, "a moment too early for the horizon of a day");
        assert_eq!(seen(at(1)).await, Some(("scheduled".to_owned(), None)));
        let pickup = at(24 * 60 + 1);
        let after = |minute: u64| pickup.plus(minutes(minute));
        assert_eq!(seen(pickup.minus(minutes(60))).await.unwrap().0, "unassigned", "live an hour before");
        assert_eq!(seen(just(after(15))).await.unwrap().1, None);
        assert_eq!(seen(after(15)).await.unwrap().1, Some(15));
        assert_eq!(
            (seen(just(after(17))).await.unwrap().1, seen(after(17)).await.unwrap().1),
            (Some(16), Some(17))
        );
        let step = async |step, minute: u64| {
            let now = after(minute);
            company
                .portal
                .seat(&company.desk, now)
                .dispatches()
                .progress(id, None, Progressing::Step(step, now), None)
                .await
                .unwrap();
        };
        step(Step::Enroute, 18).await;
        assert_eq!(seen(after(18)).await, Some(("enroute".to_owned(), Some(18))));
        step(Step::OnScene, 20).await;
        assert_eq!(seen(after(20)).await, Some(("on_scene".to_owned(), None)), "on scene is not late");
        step(Step::AtDestination, 40).await;
        assert_eq!(seen(just(after(50))).await.unwrap().0, "at_destination");
        assert_eq!(seen(after(50)).await, None, "ten minutes after arriving");
        let gone = company.trip(place.id, other.id, 30).await;
        company
            .portal
            .seat(&company.desk, NOW)
            .dispatches()
            .progress(gone, None, Progressing::Cancel(NOW, line("no")), None)
            .await
            .unwrap();
        assert_eq!(seen(just(at(15))).await.unwrap().0, "cancelled");
        assert_eq!(seen(at(15)).await.map(|(status, _)| status).filter(|status| status == "cancelled"), None);
    });
}

#[test]
fn windows_will_calls_and_revised_times_read_as_booked() {
    run(async {
        let company = Company::new().await;
        let (place, other) = (company.facility("Maple Grove").await, company.facility("Lakeside").await);
        let times = [
            (
                Booking::of(BookedTime::Window { from: at(30), until: at(60) }),
                r#"{"kind":"window","label":"pickup","at":"08:35","until":"09:05"}"#,
            ),
            (
                Booking::of(BookedTime::WillCall { not_before: None }),
                r#"{"kind":"will_call","label":"pickup"}"#,
            ),
            (
                Booking {
                    revised: Some(BookedTime::Exact(at(45))),
                    ..Booking::of(BookedTime::Exact(at(30)))
                },
                r#"{"kind":"exact","label":"pickup","at":"08:50","was":"08:35"}"#,
            ),
        ];
        for (pickup, expected) in times {
            let mut new = trip(place.id, other.id, 0);
            new.pickup = pickup;
            let id = company.book(new).await;
            let board = company.boards().await.preview(place.id, NOW).unwrap();
            assert_eq!(serde_json::to_string(board.departures()[0].time().unwrap()).unwrap(), expected);
            // A window is overdue after its end, a revised time after the new one, a will-call never.
            let late = departure(&company, &place, at(70)).await.unwrap().1;
            assert_eq!(
                late,
                match pickup.current() {
                    BookedTime::Exact(_) => Some(25),
                    _ => None,
                }
            );
            let before = company.dispatch(id).await;
            let raw = RawDispatch {
                record_status: bayboard::access::RecordStatus::Deleted,
                ..before.as_raw().clone()
            };
            company.put(before, raw).await;
        }
    });
}

/// The only departure's time as JSON, and its day.
async fn told_time(
    company: &Company,
    place: &Place,
    pickup: Booking,
    now: Timestamp,
) -> (String, Option<String>) {
    let other = company.facility("Lakeside").await;
    let mut new = trip(place.id, other.id, 0);
    new.pickup = pickup;
    let id = company.book(new).await;
    let board = company.boards().await.preview(place.id, now).unwrap();
    let row = board.departures()[0];
    let told = (serde_json::to_string(row.time().unwrap()).unwrap(), row.day().map(str::to_owned));
    let (boards, pass) = (company.boards().await, company.pass(place).await);
    assert!(
        boards.frame(&pass, now).unwrap().1.json().contains(&told.0),
        "the stream's bytes say the same as {}",
        told.0
    );
    let record = company.dispatch(id).await;
    let raw =
        RawDispatch { record_status: bayboard::access::RecordStatus::Deleted, ..record.as_raw().clone() };
    company.put(record, raw).await;
    told
}

#[test]
fn times_say_their_day_where_it_is_not_the_rows() {
    use BookedTime::{Exact, WillCall, Window};
    run(async {
        let company = Company::new().await;
        let place = company.facility("Maple Grove").await;
        // It is 8:05 in the morning of the 21st.
        let times = [
            (
                Booking::of(Window { from: at(930), until: at(1_020) }),
                "2026-11-21",
                r#""at":"23:35","until":"01:05","until_day":"2026-11-22""#,
            ),
            (
                Booking::of(Window { from: at(60), until: at(4_320) }),
                "2026-11-21",
                r#""at":"09:05","until":"08:05","until_day":"2026-11-24""#,
            ),
            (
                Booking::of(Window { from: at(-600), until: at(60) }),
                "2026-11-20",
                r#""at":"22:05","until":"09:05","until_day":"2026-11-21""#,
            ),
            (
                Booking { revised: Some(Exact(at(1_380))), ..Booking::of(Exact(at(120))) },
                "2026-11-22",
                r#""at":"07:05","was":"10:05","was_day":"2026-11-21""#,
            ),
            (
                Booking { revised: Some(Exact(at(120))), ..Booking::of(Exact(at(4_440))) },
                "2026-11-21",
                r#""at":"10:05","was":"10:05","was_day":"2026-11-24""#,
            ),
            (
                Booking { revised: Some(WillCall { not_before: None }), ..Booking::of(Exact(at(120))) },
                "",
                r#""was":"10:05","was_day":"2026-11-21""#,
            ),
            (
                Booking::of(Window { from: at(60), until: at(120) }),
                "2026-11-21",
                r#""at":"09:05","until":"10:05""#,
            ),
        ];
        for (booking, day, expected) in times {
            let (time, told) = told_time(&company, &place, booking, NOW).await;
            assert!(time.ends_with(&format!("{expected}}}")), "{time} should end with {expected}");
            assert_eq!(told.unwrap_or_default(), day, "{time}");
        }
    });
}

#[test]
fn the_hour_that_comes_twice_is_told_apart() {
    use BookedTime::{Exact, Window};
    run(async {
        let company = Company::new().await;
        let place = company.facility("Maple Grove").await;
        let moment = |text: &str| text.parse::<Timestamp>().unwrap();
        let evening = moment("2026-10-31T20:00:00Z");
        let (first, second) = (moment("2026-11-01T06:30:00Z"), moment("2026-11-01T07:30:00Z"));
        let (before, after) = (moment("2026-11-01T05:59:00Z"), moment("2026-11-01T08:00:00Z"));
        let times = [
            (Booking::exact(first), r#""at":"01:30","at_zone":"CDT""#),
            (Booking::exact(second), r#""at":"01:30","at_zone":"CST""#),
            (Booking::exact(before), r#""at":"00:59""#),
            (Booking::exact(after), r#""at":"02:00""#),
            (
                Booking::of(Window { from: first, until: second }),
                r#""at":"01:30","at_zone":"CDT","until":"01:30","until_zone":"CST""#,
            ),
            (
                Booking { revised: Some(Exact(second)), ..Booking::of(Exact(first)) },
                r#""at":"01:30","at_zone":"CST","was":"01:30","was_zone":"CDT""#,
            ),
        ];
        for (booking, expected) in times {
            let (time, _) = told_time(&company, &place, booking, evening).await;
            assert!(time.ends_with(&format!("{expected}}}")), "{time} should end with {expected}");
        }
        let patch = bayboard::portal::FacilityPatch { twelve_hours: Patch::Set(true), ..Default::default() };
        company.portal.seat(&company.desk, NOW).facilities().update(place.id, None, patch).await.unwrap();
        let (time, _) = told_time(&company, &place, Booking::exact(second), evening).await;
        assert!(time.ends_with(r#""at":"1:30 am","at_zone":"CST"}"#), "{time}");
    });
}

#[test]
fn a_silent_affiliates_call_has_no_live_status_and_is_never_late() {
    run(async {
        let company = Company::new().await;
        let (place, other) = (company.facility("Maple Grove").await, company.facility("Lakeside").await);
        for (reports, before, after) in
            [(false, "scheduled", "no_live_status"), (true, "unassigned", "unassigned")]
        {
            let affiliate = company
                .portal
                .seat(&company.desk, NOW)
                .directory()
                .create_affiliate(
                    NewAffiliate { progress_reports: reports, ..NewAffiliate::new(line("Vans")) },
                    None,
                )
                .await
                .unwrap()
                .value;
            let mut new = trip(place.id, other.id, 30);
            new.affiliate = Some(affiliate);
            let id = company.book(new).await;
            assert_eq!(departure(&company, &place, at(29)).await, Some((before.to_owned(), None)));
            let late = reports.then_some(90);
            assert_eq!(departure(&company, &place, at(120)).await, Some((after.to_owned(), late)));
            let record = company.dispatch(id).await;
            let raw = RawDispatch {
                record_status: bayboard::access::RecordStatus::Deleted,
                ..record.as_raw().clone()
            };
            company.put(record, raw).await;
        }
    });
}

/// Clock changes of other people's making, where the data is at hand; else some that are known by heart.
fn transitions() -> Vec<(String, Timestamp, String)> {
    let folder = std::env::var("BAYBOARD_DATA")
        .unwrap_or_else(|_| concat!(env!("CARGO_MANIFEST_DIR"), "/../../shared/data").to_owned());
    let Ok(text) = std::fs::read_to_string(format!("{folder}/timezone-transitions.csv")) else {
        let known = [
            ("America/Chicago", "2024-03-10T08:00:00Z", "03:00:00"),
            ("America/Chicago", "2024-11-03T07:00:00Z", "01:00:00"),
            ("Europe/Budapest", "2024-03-31T01:00:00Z", "03:00:00"),
            ("Australia/Lord_Howe", "2024-04-06T15:00:00Z", "01:30:00"),
        ];
        return known
            .iter()
            .map(|(zone, at, local)| ((*zone).to_owned(), at.parse().unwrap(), (*local).to_owned()))
            .collect();
    };
    // What is decided already: governments change their minds about later years, and Morocco about every one.
    let settled = |row: &Vec<&str>| {
        ("2015".."2031").contains(&&row[1][..4]) && (row[0] != "Africa/Casablanca" || &row[1][..4] < "2020")
    };
    let rows: Vec<Vec<&str>> =
        text.lines().skip(1).map(|line| line.split(',').collect()).filter(settled).collect();
    let mut zones: Vec<&str> = rows.iter().map(|row| row[0]).collect();
    zones.dedup();
    assert!(zones.len() >= 10, "the file is shorter than it was");
    let per_zone = size(6, usize::MAX);
    let pick = |zone: &&str| {
        let of: Vec<_> = rows.iter().filter(|row| row[0] == *zone).cloned().collect();
        of.into_iter().rev().take(per_zone).collect::<Vec<_>>()
    };
    let picked = zones.iter().flat_map(pick);
    picked.map(|row| (row[0].to_owned(), row[1].parse().unwrap(), row[3].to_owned())).collect()
}

#[test]
fn rows_stay_whole_and_in_order_while_clocks_change() {
    run(async {
        let company = Company::new().await;
        let (place, other) = (company.facility("Maple Grove").await, company.facility("Lakeside").await);
        let id = company.trip(place.id, other.id, 30).await;
        let like = company.dispatch(id).await;
        let ranges = LiveBoards::ranges(company.tenant, NOW);
        for (zone, change, local) in transitions() {
            let zone = Zone::named(&zone).unwrap();
            let read = zone.local(change).time();
            assert_eq!(
                format!("{:02}:{:02}:{:02}", read.hour(), read.minute(), read.second()),
                local,
                "{zone:?} at {change}"
            );
            let mut moment = company.store.moment(company.tenant, &ranges).await.unwrap();
            let ids: Vec<DispatchId> =
                (0..61).map(|minute| DispatchId::from_uuid(uuid::Uuid::from_u128(minute + 1))).collect();
            let every_third = |index: usize| {
                Timestamp::from_micros(change.as_micros() + (index as i64 * 3 - 90) * 60_000_000)
            };
            *moment.records.last_mut().unwrap() = ids
                .iter()
                .enumerate()
                .map(|(index, id)| {
                    let raw = RawDispatch {
                        id: *id,
                        pickup: Booking::exact(every_third(index)),
                        activation: None,
                        ..like.as_raw().clone()
                    };
                    Dispatch::from(raw).into()
                })
                .rev()
                .collect();
            for record in moment.records.iter_mut().flatten() {
                if let Record::Facility(facility) = record {
                    let raw =
                        bayboard::danger::RawFacility { zone: zone.clone(), ..facility.as_raw().clone() };
                    **facility = raw.into();
                }
            }
            let boards =
                LiveBoards::load(moment, Rules::ordinary(), company.portal.vault()).unwrap().unwrap();
            let board = boards.preview(place.id, change.minus(minutes(91))).unwrap();
            let shown: Vec<(Option<&str>, Option<&str>)> =
                board.departures().iter().map(|row| (row.day(), row.time().unwrap().at())).collect();
            let expected: Vec<(String, String)> = (0..61)
                .map(|index| {
                    let local = zone.local(every_third(index));
                    (local.date().to_string(), format!("{:02}:{:02}", local.hour(), local.minute()))
                })
                .collect();
            let expected: Vec<(Option<&str>, Option<&str>)> =
                expected.iter().map(|(day, at)| (Some(day.as_str()), Some(at.as_str()))).collect();
            assert_eq!(shown, expected, "{zone:?} at {change}");
        }
    });
}
