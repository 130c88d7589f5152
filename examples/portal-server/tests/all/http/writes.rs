//! Retries, conflicts, references and deletions.

use super::Portal;
use crate::wire::{Answer, Request};
use crate::world;
use crate::world::Place;
use serde_json::{Value, json};

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_repeated_key_makes_one_dispatch() {
    let portal = Portal::new().await;
    let book = |key: &str, body: Value| {
        Request::json("POST", "/api/v1/dispatches", body).with("idempotency-key", key)
    };
    let first = portal.api(book("a", portal.booking())).await;
    let again = portal.api(book("a", portal.booking())).await;
    assert_eq!((first.status(), again.status()), (201, 200));
    assert_eq!(first.json(), again.json());
    let mut other = portal.booking();
    other["level"] = "als".into();
    let refused = portal.api(book("a", other)).await;
    assert_eq!(
        (refused.status(), refused.json()["type"].clone()),
        (422, "urn:bayboard:problem:idempotency-key-reused".into())
    );
    assert!(!refused.text().contains("Ada"));
    let racing = (0..8).map(|_| portal.api(book("race", portal.booking())));
    let answers = futures_util::future::join_all(racing).await;
    let made = answers.iter().filter(|answer| answer.status() == 201).count();
    assert!(
        made == 1 && answers.iter().all(|answer| answer.json()["id"] == answers[0].json()["id"]),
        "{made} made"
    );
    for bad in ["", &"k".repeat(201), "caf\u{e9}"] {
        assert_eq!(portal.api(book(bad, portal.booking())).await.status(), 422, "{bad:?}");
    }
    let all = portal.api(Request::get("/api/v1/dispatches")).await.json();
    assert_eq!(all["items"].as_array().unwrap().len(), 2);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_repeated_key_makes_one_unit_affiliate_or_payor() {
    let portal = Portal::new().await;
    for (path, body) in [
        ("/api/v1/units", json!({"call_sign": "M12", "level": "als"})),
        ("/api/v1/affiliates", json!({"name": "Valley Vans"})),
        ("/api/v1/payors", json!({"name": "Prairie Plan"})),
    ] {
        let make = |key: &str, body: &Value| {
            portal.api(Request::json("POST", path, body.clone()).with("idempotency-key", key))
        };
        let answers = futures_util::future::join_all((0..4).map(|_| make(path, &body))).await;
        let made = answers.iter().filter(|answer| answer.status() == 201).count();
        assert!(
            made == 1 && answers.iter().all(|answer| answer.json() == answers[0].json()),
            "{path}: {made} made"
        );
        assert_eq!(make(path, &body).await.status(), 200, "{path}");
        let mut other = body.clone();
        other.as_object_mut().unwrap().values_mut().next().unwrap().clone_from(&"Another".into());
        assert_eq!(make(path, &other).await.status(), 422, "{path}: the key is another request's");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_stale_version_is_refused_and_problems_say_what_to_do() {
    let portal = Portal::new().await;
    let made = portal.api(Request::json("POST", "/api/v1/dispatches", portal.booking())).await;
    let target = format!("/api/v1/dispatches/{}", made.json()["id"].as_str().unwrap());
    let patch =
        |tag: &str| Request::json("PATCH", target.clone(), json!({"level": "als"})).with("if-match", tag);
    let seen = made.header("etag").unwrap();
    let changed = portal.api(patch(seen)).await;
    assert!(
        changed.status() == 200 && changed.header("etag").is_some_and(|tag| tag != seen),
        "{}",
        changed.whole()
    );
    let problems = [
        (portal.api(patch(seen)).await, 412, "conflict"),
        (portal.api(patch("\"1\"")).await, 412, "conflict"),
        (
            portal.api(Request::json("PATCH", target.clone(), json!({"level": "als"}))).await,
            428,
            "precondition-required",
        ),
        (portal.api(patch("1")).await, 422, "invalid"),
        (portal.ask(&Request::get(target.clone())).await, 401, "unauthorized"),
        (portal.api(Request::get("/api/v1/dispatches/none")).await, 404, "not-found"),
        (portal.api(Request::get("/api/v1/dispatches?limit=0")).await, 422, "invalid"),
        (portal.api(Request::get("/api/v1/dispatches?zq=1")).await, 400, "malformed"),
        (portal.api(Request::json("POST", "/api/v1/units", "{\"call_sign\": 1}")).await, 422, "malformed"),
        (
            portal
                .api(Request::json("POST", "/api/v1/units", json!({"call_sign": "\u{1}", "level": "als"})))
                .await,
            422,
            "invalid",
        ),
        (
            portal
                .api(Request::json("POST", format!("{target}/progress"), json!({"status": "cancelled"})))
                .await,
            422,
            "invalid",
        ),
        (
            portal.api(Request::json("POST", format!("{target}/progress"), json!({"undo": true}))).await,
            409,
            "step-refused",
        ),
    ];
    for (answer, status, kind) in problems {
        let problem = answer.json();
        assert_eq!(
            (answer.status(), answer.header("content-type")),
            (status, Some("application/problem+json")),
            "{kind}"
        );
        assert_eq!(
            (&problem["type"], &problem["status"]),
            (&format!("urn:bayboard:problem:{kind}").into(), &status.into())
        );
        assert!(problem["title"].is_string() && problem["detail"].as_str().unwrap().len() > 8);
        assert!(!answer.text().contains("zq"), "{}", answer.text());
    }
    assert_eq!(portal.ask(&Request::get(target)).await.header("www-authenticate"), Some("Bearer"));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_product_keeps_its_calls_and_places_in_step_by_its_own_references() {
    let portal = Portal::new().await;
    let (call, place) =
        ("/api/v1/dispatches/by-source-ref/cad%2F1", "/api/v1/facilities/by-source-ref/crm-1");
    let put = |target: &str, body: Value| portal.api(Request::json("PUT", target, body));
    let became = |answer: &Answer| (answer.status(), answer.json()["became"].as_str().unwrap().to_owned());
    assert_eq!(portal.api(Request::get(call)).await.status(), 404);
    let made = put(call, portal.booking()).await;
    assert_eq!((became(&made), made.text().contains("Ada")), ((201, "created".to_owned()), false));
    let found = portal.api(Request::get(call)).await;
    assert_eq!((&found.json()["id"], found.header("etag")), (&made.json()["id"], made.header("etag")));
    assert_eq!((&found.json()["record_status"], found.text().contains("Ada")), (&"active".into(), false));
    assert_eq!(became(&put(call, portal.booking()).await), (200, "unchanged".to_owned()));
    let mut other = portal.booking();
    (other["level"], other["patient_name"]) = ("als".into(), Value::Null);
    let changed = put(call, other).await;
    assert_eq!(became(&changed), (200, "changed".to_owned()));
    let target = format!("/api/v1/dispatches/{}", made.json()["id"].as_str().unwrap());
    let read = portal.api(Request::get(target.clone())).await;
    assert_eq!((read.header("etag"), read.json().get("patient_name")), (changed.header("etag"), None));
    assert_eq!((&read.json()["level"], &read.json()["source_ref"]), (&"als".into(), &"cad/1".into()));
    let away = Request::json("PATCH", target, json!({"record_status": "archived"})).with("if-match", "*");
    assert_eq!(portal.api(away).await.status(), 204);
    let found = portal.api(Request::get(call)).await;
    assert_eq!((&found.json()["record_status"], found.header("etag")), (&"archived".into(), None));
    assert_eq!(put(call, portal.booking()).await.status(), 409);
    let back = put(&format!("{call}?restore=true"), portal.booking()).await;
    assert_eq!((became(&back), &back.json()["id"]), ((200, "restored".to_owned()), &made.json()["id"]));
    let stale = Request::json("PUT", call, portal.booking()).with("if-match", back.header("etag").unwrap());
    assert_eq!(portal.api(stale).await.json()["field"], "If-Match");
    let house = |name: &str| json!({"name": name, "kind": "clinic"});
    let made = put(place, house("Elm")).await;
    assert_eq!(became(&made), (201, "created".to_owned()));
    assert_eq!(became(&put(place, house("Elm")).await), (200, "unchanged".to_owned()));
    assert_eq!(became(&put(place, house("Oak")).await), (200, "changed".to_owned()));
    let read = portal.api(Request::get(place)).await;
    assert_eq!((&read.json()["id"], &read.json()["name"]), (&made.json()["id"], &"Oak".into()));
    let twice = put(place, json!({"name": "Elm", "kind": "clinic", "source_ref": "crm-2"})).await;
    assert_eq!((twice.status(), &twice.json()["field"]), (422, &"source_ref".into()));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_facility_is_given_its_reference_afterwards_and_problems_name_the_field_that_was_sent() {
    let portal = Portal::new().await;
    let give = |place: &Place, reference: Value| {
        let target = format!("/api/v1/facilities/{}", place.public_id);
        portal.api(Request::json("PATCH", target, json!({"source_ref": reference})).with("if-match", "*"))
    };
    let given = give(&portal.place, "crm-17".into()).await;
    assert_eq!((given.status(), &given.json()["source_ref"]), (200, &"crm-17".into()));
    let taken = give(&portal.other, "crm-17".into()).await;
    assert_eq!((taken.status(), &taken.json()["type"]), (409, &"urn:bayboard:problem:duplicate".into()));
    assert_eq!(give(&portal.place, Value::Null).await.json()["source_ref"], Value::Null);
    assert_eq!(give(&portal.other, "crm-17".into()).await.status(), 200);
    let unknown = "0f0e0d0c-0b0a-7908-8706-05040302f1f0";
    for field in ["unit_id", "affiliate_id", "payor_id"] {
        let mut booking = portal.booking();
        booking[field] = unknown.into();
        let refused = portal.api(Request::json("POST", "/api/v1/dispatches", booking)).await;
        assert_eq!((refused.status(), &refused.json()["field"]), (422, &field.into()));
    }
    let unit = json!({"call_sign": "M9", "level": "wheelchair"});
    let unit = portal.api(Request::json("POST", "/api/v1/units", unit)).await.json()["id"].clone();
    let mut booking = portal.booking();
    booking["unit_id"] = unit;
    let refused = portal.api(Request::json("POST", "/api/v1/dispatches", booking.clone())).await;
    let problem = refused.json();
    assert_eq!((refused.status(), &problem["field"]), (409, &"unit_id".into()));
    assert_eq!(problem["type"], "urn:bayboard:problem:unassignable");
    assert!(problem["detail"].as_str().unwrap().contains("cannot run this level"));
    booking["assign_reason"] = "it is a short way".into();
    let booked = portal.api(Request::json("POST", "/api/v1/dispatches", booking)).await;
    assert_eq!(booked.status(), 201);
    let mut booking = portal.booking();
    booking["origin"]["facility_id"] = unknown.into();
    let refused = portal.api(Request::json("POST", "/api/v1/dispatches", booking)).await;
    assert_eq!((refused.status(), &refused.json()["field"]), (422, &"origin.facility_id".into()));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_change_that_hides_the_dispatch_from_who_made_it_stands_and_answers_without_content() {
    let portal = Portal::new().await;
    let made = portal.api(Request::json("POST", "/api/v1/dispatches", portal.booking())).await;
    let target = format!("/api/v1/dispatches/{}", made.json()["id"].as_str().unwrap());
    let archived = portal
        .api(
            Request::json("PATCH", target.clone(), json!({"record_status": "archived"}))
                .with("if-match", "*"),
        )
        .await;
    assert_eq!((archived.status(), archived.text().as_str()), (204, ""));
    assert_eq!(portal.api(Request::get(target.clone())).await.status(), 404);
    assert_eq!(
        portal.api(Request::get("/api/v1/dispatches")).await.json()["items"].as_array().unwrap().len(),
        0
    );
    // What it was called before is of no use: who archived it does not see it. Only without a name it comes
    // back.
    let back = Request::json("PATCH", target.clone(), json!({"record_status": "active"}));
    let seen = made.header("etag").unwrap().to_owned();
    assert_eq!(portal.api(back.clone().with("if-match", &seen)).await.status(), 412);
    assert_eq!(portal.api(back.with("if-match", "*")).await.status(), 200);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn deleting_a_call_without_saying_why_is_refused_with_the_field_that_lacks() {
    let portal = Portal::new().await;
    let made = portal.api(Request::json("POST", "/api/v1/dispatches", portal.booking())).await.json();
    let target = format!("/api/v1/dispatches/{}", made["id"].as_str().unwrap());
    let patch = async |change: Value| {
        let request = Request::json("PATCH", target.clone(), change).with("if-match", "*");
        portal.ask(&request.bearer(&portal.supervisor)).await
    };
    for (change, told) in [
        (json!({"record_status": "deleted"}), "delete_reason is missing"),
        (json!({"record_status": "deleted", "delete_reason": " "}), "delete_reason is missing"),
        (json!({"record_status": "archived", "delete_reason": "booked twice"}), "delete_reason goes with"),
    ] {
        let refused = patch(change.clone()).await;
        assert_eq!((refused.status(), &refused.json()["field"]), (422, &json!("delete_reason")), "{change}");
        assert!(refused.json()["detail"].as_str().unwrap().starts_with(told), "{}", refused.text());
    }
    let deleted = patch(json!({"record_status": "deleted", "delete_reason": "booked twice"})).await;
    assert_eq!((deleted.status(), deleted.text().as_str()), (204, ""));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_revoked_token_is_refused_from_the_next_request_on() {
    let portal = Portal::new().await;
    let list = || Request::get("/api/v1/facilities");
    assert_eq!(portal.api(list()).await.status(), 200);
    portal
        .server
        .app
        .portal
        .seat(&portal.server.desk, world::NOW)
        .tokens()
        .revoke(portal.token_id)
        .await
        .unwrap();
    let (revoked, unknown) = (portal.api(list()).await, portal.ask(&list().bearer("bb_nobody")).await);
    assert_eq!(revoked.status(), 401);
    assert_eq!(revoked.text(), unknown.text(), "a token that was one looks like one that never was");
}
