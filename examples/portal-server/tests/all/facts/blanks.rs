//! An empty text says nothing, whatever the field holds otherwise: absent from what is made, `null` in what
//! is changed.

use crate::facts::office::Office;
use crate::wire::Answer;
use crate::world::line;
use serde_json::{Map, Value, json};

/// Fields that must be said, and those that can be changed and not cleared: an empty text is refused, and
/// never means something.
const NEEDED: &[&str] = &["name", "kind", "level", "pickup", "call_sign"];
const REPLACED: &[&str] =
    &["name", "kind", "zone", "level", "priority", "leg", "pickup", "display_profile", "record_status"];
/// Changed together only: one alone is refused, empty or `null`.
const PAIRED: &[&str] = &["patient_first_name", "patient_last_name"];
/// Parts that are objects or lists; the fields within are walked.
const GROUPS: &[&str] = &["origin", "destination", "authorization", "rooms"];

/// The names of all fields that a body may have, as the refusal of an unknown one lists them.
async fn fields(office: &Office, method: &str, path: &str, group: Option<&str>, body: &Value) -> Vec<String> {
    let mut body = body.clone();
    match group {
        Some(group) => body[group] = json!({"nothing": 1}),
        None => body["nothing"] = json!(1),
    }
    let told = office.api(method, path, &body).await.json()["detail"].as_str().unwrap_or_default().to_owned();
    let names = told.split('`').skip(1).step_by(2).map(str::to_owned).collect::<Vec<_>>();
    assert!(!names.is_empty(), "{method} {path}: {told}");
    names
}

/// What an answer says beside what is drawn anew for every record.
fn said(answer: &Answer) -> (u16, Value) {
    let mut told = answer.json();
    let own = [
        "id",
        "version",
        "run_number",
        "facility_id",
        "access_code",
        "path",
        "facility",
        "position",
        "created_at",
    ];
    if let Some(told) = told.as_object_mut() {
        own.iter().for_each(|own| drop(told.remove(*own)));
    }
    (answer.status(), told)
}

fn with(body: &Value, group: Option<&str>, field: &str, value: Option<Value>) -> Value {
    let mut body = body.clone();
    let object = match group {
        Some(group) => body.as_object_mut().unwrap().entry(group).or_insert_with(|| Map::new().into()),
        None => &mut body,
    };
    match value {
        Some(value) => object[field] = value,
        None => drop(object.as_object_mut().unwrap().remove(field)),
    }
    body
}

/// Compares an empty text with its absence, or with `null`, field by field. Answers how many fields there
/// were.
async fn walk(office: &Office, method: &str, path: &str, body: &Value, groups: &[&str]) -> usize {
    let mut walked = 0;
    for group in std::iter::once(None).chain(groups.iter().copied().map(Some)) {
        for field in fields(office, method, path, group, body).await {
            if group.is_none() && GROUPS.contains(&&*field) {
                continue;
            }
            let is_firm =
                if method == "PATCH" { REPLACED } else { NEEDED }.contains(&&*field) && group.is_none();
            let nothing = if method == "PATCH" { Some(Value::Null) } else { None };
            for blank in ["", "  "] {
                let empty = office.api(method, path, &with(body, group, &field, Some(blank.into()))).await;
                if is_firm {
                    assert_eq!(empty.status(), 422, "{method} {path} {field}: {}", empty.text());
                    continue;
                }
                let other = office.api(method, path, &with(body, group, &field, nothing.clone())).await;
                let is_half = method == "PATCH" && PAIRED.contains(&&*field);
                let taken = if is_half { other.status() == 422 } else { other.status() < 300 };
                assert!(taken, "{method} {path} {field}: {}", other.text());
                assert_eq!(said(&empty), said(&other), "{method} {path} {group:?} {field}");
            }
            walked += 1;
        }
    }
    walked
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_empty_text_is_absent_from_every_field_of_every_new_record_and_null_in_every_change() {
    let office = Office::open().await;
    let call = json!({
        "origin": {"kind": "clinic", "name": "Elm"}, "destination": {"kind": "clinic", "name": "Oak"},
        "pickup": "2026-11-22T16:00:00Z", "level": "bls",
    });
    let mut walked =
        walk(&office, "POST", "/dispatches", &call, &["origin", "destination", "authorization"]).await;
    assert_eq!(walked, 30 + 5 + 5 + 3, "every field of a new call");
    let id = office.api("POST", "/dispatches", &call).await.json()["id"].as_str().unwrap().to_owned();
    walked += walk(
        &office,
        "PATCH",
        &format!("/dispatches/{id}"),
        &json!({}),
        &["origin", "destination", "authorization"],
    )
    .await;
    let place = json!({"name": "Maple", "kind": "clinic"});
    walked += walk(&office, "POST", "/facilities", &place, &[]).await;
    let path = format!("/facilities/{}", office.places[0].1);
    walked += walk(&office, "PATCH", &path, &json!({}), &[]).await;
    walked += walk(&office, "POST", &format!("{path}/displays"), &json!({"name": "East"}), &[]).await;
    walked += walk(&office, "POST", "/affiliates", &json!({"name": "Acme"}), &[]).await;
    walked += walk(&office, "POST", "/payors", &json!({"name": "Acme"}), &[]).await;
    assert!(walked > 100, "only {walked} fields");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn numbers_and_flags_are_cleared_by_an_empty_text_and_not_guessed_from_others() {
    let office = Office::open().await;
    let call = json!({
        "origin": {"facility_id": office.places[0].1.to_string()}, "destination": {"kind": "clinic"}, "level": "bls",
        "pickup": "2026-11-22T16:00:00Z", "weight_kg": 80, "confidential": "", "authorization": {"unnecessary": ""},
    });
    let made = office.api("POST", "/dispatches", &call).await;
    assert_eq!((made.status(), &made.json()["weight_kg"]), (201, &json!(80)), "{}", made.text());
    let path = format!("/dispatches/{}", made.json()["id"].as_str().unwrap());
    let cleared =
        office.api("PATCH", &path, &json!({"weight_kg": "", "revised_pickup": "", "confidential": ""})).await;
    assert_eq!((cleared.status(), cleared.json().get("weight_kg")), (200, None));
    let place = format!("/facilities/{}", office.places[0].1);
    assert_eq!(
        office.api("PATCH", &place, &json!({"twelve_hours": true, "horizon_hours": 12})).await.status(),
        200
    );
    let kept = office.api("PATCH", &place, &json!({"twelve_hours": "", "horizon_hours": " "})).await.json();
    assert_eq!((&kept["twelve_hours"], &kept["horizon_hours"]), (&Value::Null, &Value::Null));
    for (field, value) in
        [("weight_kg", json!("80")), ("weight_kg", json!("heavy")), ("confidential", json!("yes"))]
    {
        let refused = office.api("PATCH", &path, &json!({field: value})).await;
        assert_eq!(refused.status(), 422, "{field} {value}");
        assert!(!refused.text().contains("heavy"));
    }
    let steps = format!("{path}/progress");
    let step =
        office.api("POST", &steps, &json!({"status": "assigned", "at": "", "undo": "", "remove": ""})).await;
    assert_eq!(step.status(), 200, "{}", step.text());
    let rotated = office
        .api("POST", &format!("{place}/access-code"), &json!({"access_code": "", "revoke_displays": ""}))
        .await;
    assert_eq!(rotated.status(), 200, "{}", rotated.text());
    assert_eq!(
        office
            .server
            .app
            .portal
            .seat(office.desk(), crate::world::NOW)
            .directory()
            .payors_by_name()
            .await
            .unwrap()
            .len(),
        1
    );
    let unit = json!({"call_sign": line("M2").as_str(), "level": "als", "division_id": ""});
    assert_eq!(office.api("POST", "/units", &unit).await.status(), 201);
}
