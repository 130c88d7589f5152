//! What a viewer is not shown leaves no trace in its answers: an edit of a withheld field changes not one
//! byte, headers included, and a change made on what one saw is refused exactly when one would see anything
//! else.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use crate::wire;
use crate::world;

use bayboard::access::{Grant, Role, Scope};
use bayboard::danger::{AsRaw, RawDispatch};
use bayboard::journal::Actor;
use bayboard::portal::{NewAffiliate, NewDispatch, NewPayor, NewUnit};
use bayboard::{
    AffiliateId, Arrival, ArrivalKind, Booking, Dispatch, DispatchId, Draft, FacilityKind, Isolation, Leg,
    Oxygen, OxygenFlow, PayorId, Priority, Protected, Record, RecordKind, RecordRef, ServiceLevel, Sex, Stop,
    UnitId, Word,
};
use portal_server::app::AppSettings;
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};
use wire::{Answer, Request, ask};
use world::{Company, NOW, Place, Plan, Server, line, minutes};

struct Walk {
    server: Server,
    place: Place,
    dispatch: DispatchId,
    refers: Refers,
    /// A token of each role that can be granted in the company.
    readers: Vec<(Role, String)>,
}

/// What a dispatch may be changed to refer to.
#[derive(Clone, Copy)]
struct Refers {
    unit: UnitId,
    affiliate: AffiliateId,
    payor: PayorId,
    other: bayboard::FacilityId,
}

impl Walk {
    async fn begun() -> Self {
        let company = Company::found(Plan::default()).await;
        let (portal, desk) = (&company.portal, &company.desk);
        let place = company.facility("Maple Grove", FacilityKind::NursingHome).await;
        let refers = Refers {
            unit: portal
                .seat(desk, NOW)
                .directory()
                .create_unit(NewUnit::new(line("M7"), ServiceLevel::Als), None)
                .await
                .unwrap()
                .value,
            affiliate: portal
                .seat(desk, NOW)
                .directory()
                .create_affiliate(NewAffiliate::new(line("Vans")).reporting(), None)
                .await
                .unwrap()
                .value,
            payor: portal
                .seat(desk, NOW)
                .directory()
                .create_payor(NewPayor::new(line("Medicaid")).asking_for_numbers(None), None)
                .await
                .unwrap()
                .value,
            other: company.facility("St. Luke", FacilityKind::Hospital).await.id,
        };
        let home = Stop::residence(Some(line("12 Elm Street").into()));
        let pickup = Booking::exact(NOW.plus(minutes(30)));
        let new = NewDispatch::new(Stop::at(place.id), home, pickup, ServiceLevel::Bls);
        let dispatch = portal.seat(desk, NOW).dispatches().create_all(vec![new]).await.unwrap()[0].id;
        let mut readers = Vec::new();
        for role in Role::ALL.iter().filter(|role| Grant::new(**role, Scope::Company).is_ok()) {
            readers.push((*role, company.token(role.word(), &[*role]).await));
        }
        let server = company.serve(AppSettings::default()).await;
        Self { server, place, dispatch, refers, readers }
    }

    async fn ask(&self, request: Request, token: &str) -> Answer {
        ask(self.server.address, &request.bearer(token)).await
    }

    /// All that a reader is answered about dispatches, but for the time of day.
    async fn answers(&self, token: &str) -> (String, Value) {
        let one = self.ask(Request::get(format!("/api/v1/dispatches/{}", self.dispatch)), token).await;
        let all = self.ask(Request::get("/api/v1/dispatches?limit=9"), token).await;
        let bytes = [&one, &all].map(|answer| {
            let kept = answer.whole();
            kept.lines()
                .filter(|line| !line.to_lowercase().starts_with("date:"))
                .collect::<Vec<_>>()
                .join("\n")
        });
        (bytes.concat(), json!([one.status(), one.json(), all.json()]))
    }

    async fn record(&self) -> Dispatch {
        let key = RecordRef { kind: RecordKind::Dispatch, id: self.dispatch.as_uuid() };
        match self.server.app.portal.store().records(self.server.app.tenant, &[key]).await.unwrap().remove(0)
        {
            Record::Dispatch(dispatch) => *dispatch,
            _ => panic!("the key names a dispatch"),
        }
    }

    async fn edit(&self, edit: fn(&mut RawDispatch, Refers)) {
        let (app, before) = (&self.server.app, self.record().await);
        let mut raw = before.as_raw().clone();
        edit(&mut raw, self.refers);
        let draft = Draft::new(&app.portal.company(app.tenant).await.unwrap(), Actor::System, NOW);
        app.portal.store().commit(&draft.edit(before, Dispatch::from(raw)).unwrap().finish()).await.unwrap();
        app.portal.catch_up(app.tenant, NOW).await.unwrap();
    }
}

/// Without what an answer is called.
fn unnamed(mut answer: Value) -> Value {
    match &mut answer {
        Value::Object(members) => {
            members.remove("version");
            members.values_mut().for_each(|member| *member = unnamed(member.take()));
        }
        Value::Array(members) => members.iter_mut().for_each(|member| *member = unnamed(member.take())),
        _ => {}
    }
    answer
}

type Edit = (&'static str, fn(&mut RawDispatch, Refers));

/// An edit of every field of a dispatch that can be edited; one that is new fails the test below until it has
/// its own.
const EDITS: [Edit; 32] = [
    ("crew_notes", |raw, _| raw.crew_notes = Some("two steps".parse::<bayboard::Note>().unwrap().into())),
    ("reason", |raw, _| raw.reason = Some(line("dialysis").into())),
    ("patient_name", |raw, _| raw.patient_name = Some(line("Ada Sample").into())),
    ("birth_date", |raw, _| raw.birth_date = Some(Protected::new("1931-02-27".parse().unwrap()))),
    ("sex", |raw, _| raw.sex = Some(Protected::new(Sex::Female))),
    ("weight_kg", |raw, _| raw.weight_kg = Some(Protected::new(71))),
    ("callback_phone", |raw, _| raw.callback_phone = Some(line("+15550100142").into())),
    ("payor", |raw, refers| raw.payor = Some(refers.payor)),
    ("authorization.number", |raw, _| raw.authorization.number = Some(line("PA-204117").into())),
    ("authorization.unnecessary", |raw, _| raw.authorization.unnecessary = true),
    ("origin.room", |raw, _| raw.origin.room = Some("214 B".parse::<bayboard::Room>().unwrap().into())),
    ("destination.address", |raw, _| raw.destination.address = Some(line("14 Elm Street").into())),
    ("patient_last_name", |raw, _| raw.patient_last_name = Some(line("Sample").into())),
    ("oxygen", |raw, _| raw.oxygen = Some(Protected::new(Oxygen { flow: OxygenFlow::from_tenths(20) }))),
    ("isolation", |raw, _| raw.isolation = Some(Protected::new(Isolation::Contact))),
    ("bariatric", |raw, _| raw.bariatric = Some(Protected::new(true))),
    ("attendants", |raw, _| raw.attendants = Some(Protected::new(2))),
    ("stairs", |raw, _| raw.stairs = Some(Protected::new(12))),
    ("escort", |raw, _| raw.escort = Some(line("a daughter").into())),
    ("dispatch_notes", |raw, _| {
        raw.dispatch_notes = Some("ring the ward".parse::<bayboard::Note>().unwrap().into());
    }),
    ("source_ref", |raw, _| raw.source_ref = Some("cad-88121".parse().unwrap())),
    ("unit", |raw, refers| raw.unit = Some(refers.unit)),
    ("affiliate", |raw, refers| raw.affiliate = Some(refers.affiliate)),
    ("priority", |raw, _| raw.priority = Priority::Emergent),
    ("level", |raw, _| raw.level = ServiceLevel::Als),
    ("leg", |raw, _| raw.leg = Leg::Return),
    ("pickup", |raw, _| raw.pickup = Booking::exact(NOW.plus(minutes(35)))),
    ("arrival", |raw, _| {
        raw.arrival =
            Some(Arrival { kind: ArrivalKind::Appointment, booking: Booking::exact(NOW.plus(minutes(80))) });
    }),
    ("activation", |raw, _| raw.activation = Some(NOW.minus(minutes(9)))),
    ("destination", |raw, refers| raw.destination = Stop::at(refers.other)),
    ("nothing", |_, _| {}),
    ("confidential", |raw, _| raw.confidential = true),
];

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_edit_of_a_withheld_field_changes_not_one_byte_of_an_answer() {
    let walk = Walk::begun().await;
    let mut unseen: BTreeMap<Role, BTreeSet<&str>> = BTreeMap::new();
    let mut readers = walk.readers.clone();
    for (field, edit) in EDITS {
        let mut before = Vec::new();
        for (_, token) in &readers {
            before.push(walk.answers(token).await);
        }
        let version = walk.record().await.version();
        walk.edit(edit).await;
        assert_eq!(walk.record().await.version().0, version.0 + 1, "{field}: the record has moved on");
        for ((role, token), (bytes, answer)) in readers.iter().zip(before) {
            let (bytes_now, answer_now) = walk.answers(token).await;
            let is_unseen = unnamed(answer.clone()) == unnamed(answer_now.clone());
            assert_eq!(bytes == bytes_now, is_unseen, "{field} as {}: {bytes}\n{bytes_now}", role.word());
            let names =
                |answer: &Value| (answer[1]["version"].clone(), answer[2]["items"][0]["version"].clone());
            assert_eq!(names(&answer) == names(&answer_now), is_unseen, "{field} as {}", role.word());
            if is_unseen && answer[0] == 200 {
                unseen.entry(*role).or_default().insert(field);
            }
        }
        // Whoever is shown nothing at all has been compared once, and need not be asked each time.
        readers = reading(&walk, readers).await;
    }
    assert!(readers.len() >= 3, "some roles read dispatches");
    let withheld = |role: Role| unseen.get(&role).cloned().unwrap_or_default();
    for field in ["crew_notes", "reason", "oxygen", "isolation", "stairs", "dispatch_notes"] {
        assert!(withheld(Role::Administrator).contains(field), "{field} is withheld from administrators");
    }
    assert!(
        !withheld(Role::Dispatcher).contains("crew_notes") && withheld(Role::Dispatcher).contains("nothing")
    );
}

async fn reading(walk: &Walk, readers: Vec<(Role, String)>) -> Vec<(Role, String)> {
    let mut kept = Vec::new();
    for (role, token) in readers {
        if walk.answers(&token).await.1[0] == 200 {
            kept.push((role, token));
        }
    }
    kept
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_change_holds_to_what_its_maker_saw_and_to_nothing_else() {
    let walk = Walk::begun().await;
    let token = |asked: Role| walk.readers.iter().find(|(role, _)| *role == asked).unwrap().1.clone();
    let (administrator, dispatcher) = (token(Role::Administrator), token(Role::Dispatcher));
    let path = format!("/api/v1/dispatches/{}", walk.dispatch);
    let (path, walked) = (path.as_str(), &walk);
    let tag =
        async |token: &str| walked.ask(Request::get(path), token).await.header("etag").unwrap().to_owned();
    let seen = [tag(&administrator).await, tag(&dispatcher).await];
    walk.edit(EDITS[0].1).await;
    assert_eq!(tag(&administrator).await, seen[0]);
    assert_ne!(tag(&dispatcher).await, seen[1]);
    let change = |tag: &str, note: &str| {
        Request::json("PATCH", path, json!({"crew_notes": note})).with("if-match", tag)
    };
    let stale = walk.ask(change(&seen[1], "one step"), &dispatcher).await;
    assert_eq!((stale.status(), stale.json()["type"].as_str()), (412, Some("urn:bayboard:problem:conflict")));
    let current = tag(&dispatcher).await;
    let done = walk.ask(change(&format!("W/{current}"), "one step"), &dispatcher).await;
    assert_eq!(done.status(), 200, "{}", done.text());
    let now = done.header("etag").unwrap();
    assert!(
        now != current
            && now == tag(&dispatcher).await
            && now == format!("\"{}\"", done.json()["version"].as_str().unwrap())
    );
    // A facility's code is no part of its view: whoever changes the facility is not told that the code was
    // changed.
    let place = format!("/api/v1/facilities/{}", walk.place.id);
    let before = walk.ask(Request::get(&place), &administrator).await;
    let (app, desk) = (&walk.server.app, &walk.server.desk);
    app.portal.seat(desk, NOW).facilities().rotate_code(walk.place.id, None, false).await.unwrap();
    let after = walk.ask(Request::get(&place), &administrator).await;
    assert_eq!((before.text(), before.header("etag")), (after.text(), after.header("etag")));
    let rename =
        |tag: &str| Request::json("PATCH", &place, json!({"name": "Maple Hill"})).with("if-match", tag);
    let renamed = walk.ask(rename(before.header("etag").unwrap()), &administrator).await;
    assert_eq!(renamed.status(), 200, "{}", renamed.text());
    assert_eq!(walk.ask(rename(before.header("etag").unwrap()), &administrator).await.status(), 412);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_change_says_what_it_was_made_on() {
    let walk = Walk::begun().await;
    let token = walk.readers.iter().find(|(role, _)| *role == Role::ApiClient).unwrap().1.clone();
    for (path, change) in [
        (format!("/api/v1/dispatches/{}", walk.dispatch), json!({"level": "als"})),
        (format!("/api/v1/facilities/{}", walk.place.id), json!({"name": "Maple Hill"})),
    ] {
        let patch = || Request::json("PATCH", &path, change.clone());
        let before = walk.ask(Request::get(&path), &token).await.text();
        let unsaid = walk.ask(patch(), &token).await;
        assert_eq!((unsaid.status(), unsaid.header("content-type")), (428, Some("application/problem+json")));
        assert!(unsaid.json()["detail"].as_str().unwrap().contains("If-Match"), "{}", unsaid.text());
        assert_eq!(walk.ask(Request::get(&path), &token).await.text(), before, "nothing was changed");
        assert_eq!(walk.ask(patch().with("if-match", "*"), &token).await.status(), 200);
    }
    let step = || {
        Request::json(
            "POST",
            format!("/api/v1/dispatches/{}/progress", walk.dispatch),
            json!({"status": "assigned"}),
        )
    };
    assert_eq!(walk.ask(step().with("if-match", "\"AAECAwQFBgcICQoLDA0O\""), &token).await.status(), 412);
    assert_eq!(walk.ask(step(), &token).await.status(), 200, "a step may go without");
}
