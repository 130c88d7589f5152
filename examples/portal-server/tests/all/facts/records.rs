//! One drawn set of facts, taken in by the API, by a file and by the library: the stored records, field by
//! field.

use crate::facts::call::{self, Call};
use crate::facts::office::{Office, table};
use crate::facts::place::{self, Place};
use crate::world::{Dice, NOW, size};
use bayboard::danger::{AsRaw, RawDispatch, RawFacility};
use bayboard::portal::Progressing;
use bayboard::{Dispatch, Facility, Stamp, Step, Timestamp, Word};
use serde_json::json;

/// The names of the fields that differ. Records are taken apart whole, so that a new field cannot be
/// forgotten.
macro_rules! differing {
    ($type:ident, $one:expr, $other:expr; $($field:ident),+; but $($apart:ident),+) => {{
        let ($type { $($field,)+ $($apart: _),+ }, other) = ($one, $other);
        let pairs = [$((stringify!($field), *$field == other.$field)),+];
        pairs.into_iter().filter(|(_, is_equal)| !is_equal).map(|(name, _)| name).collect::<Vec<_>>()
    }};
}

/// What was made when. Who told it, by which way, and when it was recorded are no facts of the call.
fn made(stamps: &[Stamp]) -> Vec<(Step, Timestamp)> {
    stamps.iter().map(|stamp| (stamp.step, stamp.at)).collect()
}

fn differing_calls(one: &Dispatch, other: &Dispatch) -> Vec<&'static str> {
    let mut found = differing!(
        RawDispatch, one.as_raw(), other.as_raw();
        record_status, tenant, level, priority, origin, destination, pickup, arrival, activation, leg, unit, affiliate, payor,
        authorization, patient_name, birth_date, sex, weight_kg, callback_phone, crew_notes, reason, confidential, created_at,
        divisions, patient_last_name, oxygen, isolation, bariatric, attendants, stairs, escort, dispatch_notes, unknown;
        but id, version, run_number, source_ref, progress, journal_key
    );
    let (one, other) = (one.progress(), other.progress());
    if made(one.stamps()) != made(other.stamps())
        || one.cancelled() != other.cancelled()
        || one.closed() != other.closed()
    {
        found.push("progress");
    }
    found
}

fn differing_facilities(one: &Facility, other: &Facility) -> Vec<&'static str> {
    differing!(
        RawFacility, one.as_raw(), other.as_raw();
        record_status, tenant, code_epoch, division, name, kind, street, city, state, postal_code, phone, npi, cms_number, zone,
        board, unknown;
        but id, version, public_id, access_code, source_ref
    )
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn equal_facts_make_equal_calls_by_the_api_by_a_file_and_by_the_library() {
    let office = Office::open().await;
    let mut dice = Dice::new(11);
    let calls: Vec<Call> = (0..size(60, 600)).map(|_| Call::draw(&mut dice, &office)).collect();
    let columns: Vec<&str> =
        call::COLUMNS.into_iter().chain(Step::ALL.iter().map(|step| step.word())).collect();
    let csv =
        |way: &str| table(&columns, calls.len(), |n, column| calls[n].cell(column, &format!("{way}-{n}")));
    let report = office.calls(&csv("csv")).await;
    assert_eq!(
        (report.summary.created, report.summary.bad),
        (calls.len() as u64, 0),
        "{:?}",
        report.bad_rows().next()
    );
    for (n, call) in calls.iter().enumerate() {
        book_by_api(&office, call, &format!("api-{n}")).await;
        book_by_library(&office, call, &format!("lib-{n}")).await;
    }
    for (n, call) in calls.iter().enumerate() {
        let [api, csv, library] = [&*format!("api-{n}"), &*format!("csv-{n}"), &*format!("lib-{n}")];
        let (api, csv, library) =
            (office.call(api).await, office.call(csv).await, office.call(library).await);
        for (ways, one, other) in
            [("api, csv", &api, &csv), ("csv, library", &csv, &library), ("api, library", &api, &library)]
        {
            assert_eq!(differing_calls(one, other), Vec::<&str>::new(), "{ways}: {call:?}");
        }
    }
    // A file that says the same leaves each of them alone, byte for byte.
    for way in ["api", "csv", "lib"] {
        let before = office.call(&format!("{way}-0")).await;
        let report = office.calls(&csv(way)).await;
        assert_eq!((report.summary.unchanged, report.summary.cleared), (calls.len() as u64, 0), "{way}");
        assert!(office.call(&format!("{way}-0")).await == before, "{way}");
    }
}

async fn book_by_api(office: &Office, call: &Call, source: &str) {
    let made = office.api("POST", "/dispatches", &call.body(source, office)).await;
    assert!(matches!(made.status(), 201 | 204), "{}", made.text());
    let id = office.call(source).await.id();
    for (step, at) in &call.steps {
        let body = json!({"status": step.word(), "at": at.to_string()});
        let answer = office.api("POST", &format!("/dispatches/{id}/progress"), &body).await;
        assert_eq!(answer.status(), 200, "{}", answer.text());
    }
}

async fn book_by_library(office: &Office, call: &Call, source: &str) {
    let portal = &office.server.app.portal;
    portal.seat(office.desk(), NOW).dispatches().create(call.booking(source, office), None).await.unwrap();
    let id = office.call(source).await.id();
    for (step, at) in &call.steps {
        portal
            .seat(office.desk(), NOW)
            .dispatches()
            .progress(id, None, Progressing::Step(*step, *at), None)
            .await
            .unwrap();
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn equal_facts_make_equal_facilities_by_the_api_by_a_file_and_by_the_library() {
    let office = Office::open().await;
    let mut dice = Dice::new(12);
    let places: Vec<Place> = (0..size(60, 600)).map(|_| Place::draw(&mut dice)).collect();
    let columns = place::COLUMNS;
    let csv =
        |way: &str| table(&columns, places.len(), |n, column| places[n].cell(column, &format!("{way}-{n}")));
    let report = office.list(&csv("csv")).await;
    assert_eq!(
        (report.summary.created, report.summary.bad),
        (places.len() as u64, 0),
        "{:?}",
        report.bad_rows().next()
    );
    for (n, place) in places.iter().enumerate() {
        let made = office.api("POST", "/facilities", &place.body(&format!("api-{n}"), &office)).await;
        assert_eq!(made.status(), 201, "{}", made.text());
        let new = place.listing(&format!("lib-{n}"), &office);
        office.server.app.portal.seat(office.desk(), NOW).facilities().create(new, None).await.unwrap();
    }
    for (n, place) in places.iter().enumerate() {
        let [api, csv, library] = [&*format!("api-{n}"), &*format!("csv-{n}"), &*format!("lib-{n}")];
        let (api, csv, library) =
            (office.facility(api).await, office.facility(csv).await, office.facility(library).await);
        for (ways, one, other) in
            [("api, csv", &api, &csv), ("csv, library", &csv, &library), ("api, library", &api, &library)]
        {
            assert_eq!(differing_facilities(one, other), Vec::<&str>::new(), "{ways}: {place:?}");
        }
    }
    for way in ["api", "csv", "lib"] {
        let before = office.facility(&format!("{way}-0")).await;
        let report = office.list(&csv(way)).await;
        assert_eq!((report.summary.unchanged, report.summary.cleared), (places.len() as u64, 0), "{way}");
        assert!(office.facility(&format!("{way}-0")).await == before, "{way}");
    }
}
