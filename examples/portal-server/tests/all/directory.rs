//! What the command line makes is made, changed and put away by JSON as well, by whoever the rules let.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use crate::wire;
use crate::world;

use bayboard::FacilityKind;
use bayboard::access::Role;
use portal_server::app::AppSettings;
use serde_json::{Value, json};
use std::collections::BTreeMap;
use wire::{Answer, Request, ask};
use world::{Company, Place, Plan, Server};

struct Portal {
    server: Server,
    place: Place,
    api: String,
    administrator: String,
    biller: String,
}

impl Portal {
    async fn new() -> Self {
        let company = Company::found(Plan::default()).await;
        let place = company.facility("Maple Grove", FacilityKind::NursingHome).await;
        let api = company.token("desk software", &[Role::ApiClient]).await;
        let administrator = company.token("set-up", &[Role::Administrator]).await;
        let biller = company.token("billing", &[Role::Biller]).await;
        Self { server: company.serve(AppSettings::default()).await, place, api, administrator, biller }
    }

    async fn ask(&self, token: &str, request: Request) -> Answer {
        ask(self.server.address, &request.bearer(token)).await
    }

    async fn api(&self, request: Request) -> Answer {
        self.ask(&self.api, request).await
    }

    async fn made(&self, path: &str, body: Value) -> String {
        let answer = self.api(Request::json("POST", path, body)).await;
        assert_eq!(answer.status(), 201, "{path}: {}", answer.whole());
        answer.json()["id"].as_str().unwrap().to_owned()
    }

    async fn patch(&self, path: &str, seen: &str, body: Value) -> Answer {
        self.api(Request::json("PATCH", path, body).with("if-match", seen)).await
    }
}

/// The answer's problem, by its kind and field.
fn problem(answer: &Answer) -> (u16, String, Value) {
    let told = answer.json();
    let kind =
        told["type"].as_str().unwrap_or_default().trim_start_matches("urn:bayboard:problem:").to_owned();
    (answer.status(), kind, told["field"].clone())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_calls_refer_to_is_made_read_listed_changed_and_put_away() {
    let portal = Portal::new().await;
    let region = portal.made("/api/v1/regions", json!({"name": "North"})).await;
    for (all, new, change, expected) in [
        (
            "/api/v1/units",
            json!({"call_sign": "M12", "level": "als", "source_ref": "v1"}),
            json!({"call_sign": "M7", "source_ref": null}),
            json!({"call_sign": "M7", "level": "als", "in_service": true, "source_ref": null}),
        ),
        (
            "/api/v1/affiliates",
            json!({"name": "Vans"}),
            json!({"progress_reports": true}),
            json!({"name": "Vans", "progress_reports": true}),
        ),
        (
            "/api/v1/payors",
            json!({"name": "Plan", "form": "https://forms.example/pan"}),
            json!({"form": null, "requires_authorization": true}),
            json!({"name": "Plan", "form": null, "requires_authorization": true}),
        ),
        ("/api/v1/regions", json!({"name": "South"}), json!({"name": "Coast"}), json!({"name": "Coast"})),
        (
            "/api/v1/divisions",
            json!({"name": "City EMS", "kind": "mobile", "region_id": region}),
            json!({"name": "City"}),
            json!({"name": "City", "kind": "mobile", "region_id": region}),
        ),
    ] {
        let id = portal.made(all, new).await;
        let one = format!("{all}/{id}");
        let read = portal.api(Request::get(one.clone())).await;
        let seen = read.header("etag").unwrap().to_owned();
        let changed = portal.patch(&one, &seen, change.clone()).await;
        assert_eq!(changed.status(), 200, "{one}: {}", changed.whole());
        for (field, value) in expected.as_object().unwrap() {
            assert_eq!(&changed.json()[field], value, "{one}: {field}");
        }
        assert_eq!(portal.patch(&one, &seen, change.clone()).await.status(), 412, "{one}: it has changed");
        let unseen = portal.api(Request::json("PATCH", one.clone(), change)).await;
        assert_eq!(unseen.status(), 428, "{one}");
        let away = portal.patch(&one, "*", json!({"record_status": "archived"})).await;
        assert_eq!((away.status(), away.json()["record_status"].clone()), (200, "archived".into()), "{one}");
        let deleted = portal.patch(&one, "*", json!({"record_status": "deleted"})).await;
        assert_eq!(problem(&deleted), (422, "invalid".to_owned(), "record_status".into()), "{one}");
        let listed = portal.api(Request::get(format!("{all}?limit=200"))).await.json();
        let items = listed["items"].as_array().unwrap();
        assert!(
            items.iter().any(|item| item["id"] == id.as_str() && item["record_status"] == "archived"),
            "{all}"
        );
        let back = portal.patch(&one, "*", json!({"record_status": "active"})).await;
        assert_eq!((back.status(), back.json()["record_status"].clone()), (200, "active".into()), "{one}");
        assert_eq!(portal.api(Request::get(format!("{all}/none"))).await.status(), 404, "{all}");
        let refused =
            portal.ask(&portal.biller, Request::json("PATCH", one, json!({})).with("if-match", "*")).await;
        assert_eq!(
            refused.status(),
            if all == "/api/v1/payors" { 200 } else { 403 },
            "{all}: {}",
            refused.whole()
        );
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_repeated_key_makes_one_region_or_division() {
    let portal = Portal::new().await;
    let keyed = |path: &str, body: &Value| {
        portal.api(Request::json("POST", path, body.clone()).with("idempotency-key", "once"))
    };
    let (first, again) = (
        keyed("/api/v1/regions", &json!({"name": "North"})).await,
        keyed("/api/v1/regions", &json!({"name": "North"})).await,
    );
    assert_eq!((first.status(), again.status()), (201, 200));
    assert_eq!(first.json(), again.json());
    let division = json!({"name": "East", "kind": "provider", "region_id": first.json()["id"]});
    let other = portal
        .api(Request::json("POST", "/api/v1/divisions", division).with("idempotency-key", "once"))
        .await;
    assert_eq!(other.status(), 422, "the key is another request's");
    let nowhere = json!({"name": "East", "kind": "provider", "region_id": portal.place.id.to_string()});
    let refused = portal.api(Request::json("POST", "/api/v1/divisions", nowhere)).await;
    assert_eq!(problem(&refused), (422, "invalid".to_owned(), "region_id".into()));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn settings_are_read_by_many_and_changed_by_administrators() {
    let portal = Portal::new().await;
    let read = portal.api(Request::get("/api/v1/settings")).await;
    assert_eq!((read.status(), read.json()["late_after_min"].clone()), (200, 15.into()));
    let patch = |body| {
        Request::json("PATCH", "/api/v1/settings", body).with("if-match", read.header("etag").unwrap())
    };
    let body = json!({"phone": "(555) 010-0199", "color": "#00ff7f", "late_after_min": 20});
    assert_eq!(portal.api(patch(body.clone())).await.status(), 403);
    let changed = portal.ask(&portal.administrator, patch(body.clone())).await;
    let told = changed.json();
    assert_eq!(
        (&told["phone"], &told["color"], &told["late_after_min"]),
        (&"(555) 010-0199".into(), &"#00ff7f".into(), &20.into())
    );
    assert_eq!(portal.ask(&portal.administrator, patch(body)).await.status(), 412);
    for (field, bad) in [
        ("color", json!("green")),
        ("zone", json!("Mars/Base")),
        ("late_after_min", json!(721)),
        ("horizon_hours", json!(0)),
    ] {
        let request = Request::json("PATCH", "/api/v1/settings", json!({field: bad})).with("if-match", "*");
        let refused = portal.ask(&portal.administrator, request).await;
        assert_eq!(problem(&refused), (422, "invalid".to_owned(), field.into()));
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_display_hung_anew_has_another_link_and_the_old_one_ends() {
    let portal = Portal::new().await;
    let displays = format!("/api/v1/facilities/{}/displays", portal.place.public_id);
    let hung = portal
        .api(Request::json(
            "POST",
            displays.clone(),
            json!({"name": "East", "rooms": ["214 B"], "horizon_hours": 12}),
        ))
        .await
        .json();
    let path = |told: &Value| told["path"].as_str().unwrap().to_owned();
    let open = async |path: String| {
        ask(portal.server.address, &Request::get(format!("{path}/board.json"))).await.status()
    };
    assert_eq!(open(path(&hung)).await, 200);
    let renew = format!("{displays}/{}/renew", hung["id"].as_str().unwrap());
    let anew = portal.api(Request::new("POST", renew.clone())).await;
    let told = anew.json();
    assert_eq!(
        (anew.status(), &told["name"], &told["rooms"], &told["horizon_hours"]),
        (201, &hung["name"], &hung["rooms"], &12.into())
    );
    assert!(open(path(&told)).await == 200 && open(path(&hung)).await == 410);
    assert_eq!(portal.api(Request::new("POST", renew)).await.status(), 404, "its link has ended");
    let listed = portal.api(Request::get(displays)).await.json();
    let revoked: Vec<&Value> =
        listed["items"].as_array().unwrap().iter().map(|display| &display["revoked"]).collect();
    assert_eq!(revoked, [true, false]);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn staff_see_that_wrong_codes_are_tried_and_from_where() {
    let portal = Portal::new().await;
    for _ in 0..3 {
        let form = [("facility_id", portal.place.public_id.as_str()), ("access_code", "WRON-GWRO-NGWR")];
        ask(portal.server.address, &Request::form("/board/sign-in", &form)).await;
    }
    let all = portal.api(Request::get("/api/v1/facilities/wrong-codes")).await.json();
    let first = &all["items"][0];
    assert_eq!(
        (&first["facility"], &first["tries"], &first["sources"]),
        (&portal.place.id.to_string().into(), &3.into(), &1.into())
    );
    let here = format!("/api/v1/facilities/{}/wrong-codes", portal.place.public_id);
    let here = portal.api(Request::get(here)).await.json();
    assert_eq!(
        (here["items"].as_array().unwrap().len(), &here["items"][0]["address"]),
        (3, &"127.0.0.1".into())
    );
    assert!(!all.to_string().contains("WRON") && !here.to_string().contains("WRON"));
    let later =
        portal.api(Request::get("/api/v1/facilities/wrong-codes?since=2099-01-01T00:00:00Z")).await.json();
    assert_eq!(later["items"], json!([]));
    let refused = portal.ask(&portal.biller, Request::get("/api/v1/facilities/wrong-codes")).await;
    assert_eq!(refused.status(), 403);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn tokens_and_rules_are_read_by_administrators_and_made_by_no_token() {
    let portal = Portal::new().await;
    let as_administrator = |request| portal.ask(&portal.administrator, request);
    let tokens = as_administrator(Request::get("/api/v1/tokens")).await;
    let ids: BTreeMap<String, String> = tokens.json()["items"]
        .as_array()
        .unwrap()
        .iter()
        .map(|token| ["name", "id"].map(|member| token[member].as_str().unwrap().to_owned()).into())
        .collect();
    assert_eq!(ids.keys().collect::<Vec<_>>(), ["billing", "desk software", "set-up"]);
    assert!(!tokens.text().contains("secret") && !tokens.text().contains("digest"), "{}", tokens.text());
    let one = format!("/api/v1/tokens/{}", ids["billing"]);
    assert_eq!(as_administrator(Request::get(one.clone())).await.json()["grants"], json!(["biller"]));
    assert_eq!(portal.api(Request::get("/api/v1/tokens")).await.status(), 403);
    let new = json!({"name": "mine", "grants": ["biller"]});
    assert_eq!(as_administrator(Request::json("POST", "/api/v1/tokens", new)).await.status(), 403);
    assert_eq!(as_administrator(Request::new("DELETE", one)).await.status(), 403);
    let now = as_administrator(Request::get("/api/v1/policies/in-force")).await.json();
    assert!(now["version"].as_str().unwrap().starts_with("default@") && now["overlay"].is_null(), "{now}");
    for path in ["/api/v1/policies", "/api/v1/policies/history"] {
        assert_eq!(as_administrator(Request::get(path)).await.json()["items"], json!([]), "{path}");
        assert_eq!(portal.api(Request::get(path)).await.status(), 403, "{path}");
    }
    let overlay = json!({"name": "house", "part": "overlay", "text": "end\n"});
    assert_eq!(as_administrator(Request::json("POST", "/api/v1/policies", overlay)).await.status(), 403);
    let out = json!({"part": "overlay"});
    assert_eq!(
        as_administrator(Request::json("POST", "/api/v1/policies/deactivate", out)).await.status(),
        403
    );
}

/// What a list of facilities names, in its order, and what the next page comes after.
async fn named(portal: &Portal, query: &str) -> (Vec<String>, Value) {
    let answer = portal.api(Request::get(format!("/api/v1/facilities?{query}"))).await;
    assert_eq!(answer.status(), 200, "{query}: {}", answer.whole());
    let listed = answer.json();
    let names = listed["items"].as_array().unwrap().iter().map(|item| item["name"].as_str().unwrap());
    (names.map(str::to_owned).collect(), listed["next"].clone())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn facilities_are_found_by_their_words_and_listed_by_name() {
    let portal = Portal::new().await;
    for (name, city, reference) in [
        ("Oak House", "Meridian", "crm-1"),
        ("Birch House", "Meridian", "crm-2"),
        ("Elm Clinic", "Salem", "crm-3"),
    ] {
        let body = json!({"name": name, "kind": "clinic", "city": city, "source_ref": reference});
        portal.made("/api/v1/facilities", body).await;
    }
    let oak = portal.api(Request::get("/api/v1/facilities/by-source-ref/crm-1")).await.json();
    let away = json!({"record_status": "archived"});
    let path = format!("/api/v1/facilities/{}", oak["id"].as_str().unwrap());
    assert_eq!(portal.patch(&path, "*", away).await.status(), 200);
    let own = format!("words={}", portal.place.public_id);
    for (query, names) in [
        ("words=house+MERIDIAN", &["Birch House", "Oak House"][..]),
        ("words=crm-3", &["Elm Clinic"]),
        (own.as_str(), &["Maple Grove"]),
        ("words=house+salem", &[]),
        ("words=", &["Birch House", "Elm Clinic", "Maple Grove", "Oak House"]),
    ] {
        assert_eq!(
            named(&portal, query).await,
            (names.iter().map(ToString::to_string).collect(), Value::Null),
            "{query}"
        );
    }
    let (first, next) = named(&portal, "words=house&limit=1").await;
    assert_eq!(first, ["Birch House"]);
    let rest = format!("words=house&limit=1&after={}", next.as_str().unwrap());
    assert_eq!(named(&portal, &rest).await, (vec!["Oak House".to_owned()], Value::Null));
    let other = portal.ask(&portal.biller, Request::get("/api/v1/facilities?words=oak")).await;
    assert_eq!(other.status(), portal.ask(&portal.biller, Request::get("/api/v1/facilities")).await.status());
}
