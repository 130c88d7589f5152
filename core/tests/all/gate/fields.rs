//! A field is shown exactly if the rules show it.

use super::{full, room};
use crate::support::company::{Company, NOW, at, chicago, line};
use crate::support::rules::Rules;
use crate::support::{canary, run};
use bayboard::portal::{NewFacility, Progressing};
use bayboard::{AnyField, Disclosure, FacilityKind, Field, FieldSet, Stop, Word};

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
            for secret in ["patient_name", "phone", "notes", "reason", "source", "payor", "escort", "desk"] {
                assert!(!json.contains(&canary(secret)), "{secret} with {all:?}");
            }
            assert!(!json.contains("OTHER") && !json.contains("1931"), "{json}");
            for need in ["oxygen", "protective", "bariatric", "attendants", "stairs"] {
                assert!(!json.contains(need), "{need} with {all:?}");
            }
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
            (Field::Oxygen, "oxygen"),
            (Field::Oxygen, "oxygen_lpm"),
            (Field::Isolation, "isolation"),
            (Field::Bariatric, "bariatric"),
            (Field::Attendants, "attendants"),
            (Field::Stairs, "stairs"),
            (Field::Escort, "escort"),
            (Field::DispatchNotes, "dispatch_notes"),
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
