//! What facilities may not see changes nothing on their screens.

use super::{full, room};
use crate::support::company::{Company, NOW, at, line, minutes};
use crate::support::run;
use bayboard::access::Role;
use bayboard::board::DayFilter;
use bayboard::danger::{AsRaw, RawDispatch};
use bayboard::portal::Progressing;
use bayboard::{
    AuthorizationDecision, Isolation, Oxygen, Protected, RunNumber, ServiceLevel, Sex, Step, Stop,
};

type Change = (&'static str, fn(&mut RawDispatch));

/// Every field that does not exist for a facility, changed. The list is checked against the record's own
/// below.
const HIDDEN: [Change; 25] = [
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
    ("patient_last_name", |raw| raw.patient_last_name = Some(line("Person").into())),
    ("oxygen", |raw| raw.oxygen = Some(Protected::new(Oxygen::default()))),
    ("isolation", |raw| raw.isolation = Some(Protected::new(Isolation::Airborne))),
    ("bariatric", |raw| raw.bariatric = Some(Protected::new(false))),
    ("attendants", |raw| raw.attendants = None),
    ("stairs", |raw| raw.stairs = Some(Protected::new(3))),
    ("escort", |raw| raw.escort = None),
    ("dispatch_notes", |raw| raw.dispatch_notes = None),
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
