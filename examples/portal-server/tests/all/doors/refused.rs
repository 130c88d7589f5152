//! What the API refuses, and what is logged of who asked.

use super::{Portal, with_field};
use crate::logs;
use crate::wire::Request;
use portal_server::http::Credential;
use portal_server::routes;
use serde_json::{Value, json};
use std::collections::BTreeSet;

/// Those of the API that read one; what reveals a code asks nothing.
fn routes_with_bodies() -> BTreeSet<(String, &'static str)> {
    let of_api = routes::public().into_iter().filter(|route| route.credential == Credential::Token);
    let written = of_api.filter(|route| ["POST", "PATCH", "PUT"].contains(&route.method.as_str()));
    let without =
        ["/reveal", "/renew", "/{id}/activate", "/disable", "/enable", "/unlock", "/require-change"];
    let reading = written.filter(|route| !without.iter().any(|end| route.path.ends_with(end)));
    reading.map(|route| (route.method.to_string(), route.path)).collect()
}

/// The route of the API that a request goes to.
fn route_of(method: &str, path: &str) -> (String, &'static str) {
    let path: Vec<&str> = path.split('/').collect();
    let fits = |template: &str| {
        let parts: Vec<&str> = template.trim_start_matches("/api/v1").split('/').collect();
        parts.len() == path.len() && parts.iter().zip(&path).all(|(of, is)| of.starts_with('{') || of == is)
    };
    let found = routes::public().into_iter().find(|route| route.method == method && fits(route.path));
    (method.to_owned(), found.unwrap_or_else(|| panic!("{method} {path:?} is no route")).path)
}

/// Every object of every input, sent as a list of its values in their order.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn lists_are_not_objects() {
    let portal = Portal::new().await;
    let id =
        portal.api("POST", "/dispatches", &portal.booking()).await.json()["id"].as_str().unwrap().to_owned();
    let place = format!("/facilities/{}", portal.place.public_id);
    let (one, steps) = (format!("/dispatches/{id}"), format!("/dispatches/{id}/progress"));
    let stop = json!([portal.place.public_id, null, null, null, "12"]);
    let whole = [
        (
            "POST",
            "/facilities".to_owned(),
            json!([
                "Lakeside", "clinic", null, null, null, null, null, null, null, null, null, null, null, null,
                null, null
            ]),
        ),
        (
            "PATCH",
            place.clone(),
            json!([
                "Lakeside", null, null, null, null, null, null, null, null, null, null, null, null, null,
                null
            ]),
        ),
        ("POST", format!("{place}/access-code"), json!([null, false])),
        ("POST", format!("{place}/displays"), json!(["East", [], null, true, null, null])),
        ("POST", "/units".to_owned(), json!(["M1", "als", null])),
        ("POST", "/affiliates".to_owned(), json!(["Acme", true])),
        ("POST", "/payors".to_owned(), json!(["Acme", true, null])),
        ("POST", "/regions".to_owned(), json!(["North"])),
        ("POST", "/divisions".to_owned(), json!(["St. Mary", "provider", id])),
        ("PATCH", format!("/units/{id}"), json!(["M1"])),
        ("PATCH", format!("/affiliates/{id}"), json!(["Acme"])),
        ("PATCH", format!("/payors/{id}"), json!(["Acme"])),
        ("PATCH", format!("/regions/{id}"), json!(["North"])),
        ("PATCH", format!("/divisions/{id}"), json!(["St. Mary"])),
        ("PATCH", "/settings".to_owned(), json!(["Acme"])),
        ("POST", "/accounts".to_owned(), json!(["grace", "Grace Sample"])),
        ("PATCH", format!("/accounts/{id}"), json!(["Grace Sample"])),
        ("POST", format!("/accounts/{id}/reset"), json!(["everything"])),
        ("POST", "/tokens".to_owned(), json!(["mine", ["biller"]])),
        ("POST", "/policies".to_owned(), json!(["house", "overlay", "end"])),
        ("POST", "/policies/deactivate".to_owned(), json!(["overlay"])),
        (
            "POST",
            "/dispatches".to_owned(),
            json!([
                portal.booking()["origin"],
                portal.booking()["destination"],
                "2026-11-21T15:00:00Z",
                "bls"
            ]),
        ),
        (
            "PUT",
            "/dispatches/by-source-ref/cad-1".to_owned(),
            json!([
                portal.booking()["origin"],
                portal.booking()["destination"],
                "2026-11-21T15:00:00Z",
                "bls"
            ]),
        ),
        ("PUT", "/facilities/by-source-ref/crm-1".to_owned(), json!(["Lakeside", "clinic"])),
        ("PATCH", one.clone(), json!([null])),
        ("POST", steps, json!(["assigned", null, null, null, false, false])),
    ];
    let with = |field: &str, value: Value| with_field(&portal, "/dispatches", field, value);
    let inner = [
        ("POST", "/dispatches".to_owned(), with("origin", stop.clone())),
        ("POST", "/dispatches".to_owned(), with("destination", stop.clone())),
        (
            "POST",
            "/dispatches".to_owned(),
            with("pickup", json!(["2026-11-21T15:00:00Z", "2026-11-21T16:00:00Z"])),
        ),
        ("POST", "/dispatches".to_owned(), with("appointment", json!([true, null]))),
        ("POST", "/dispatches".to_owned(), with("authorization", json!(["PA-1", null, false]))),
        ("PATCH", one.clone(), json!({"origin": stop})),
        ("PATCH", one.clone(), json!({"authorization": ["PA-1", null, false]})),
        ("PATCH", one, json!({"revised_pickup": ["2026-11-21T15:00:00Z", "2026-11-21T16:00:00Z"]})),
    ];
    let asked: BTreeSet<_> = whole.iter().map(|(method, path, _)| route_of(method, path)).collect();
    assert_eq!(asked, routes_with_bodies(), "every input there is");
    for (method, path, body) in whole.into_iter().chain(inner) {
        let answer = portal.api(method, &path, &body).await;
        assert_eq!(
            (answer.status(), &answer.json()["type"]),
            (422, &json!("urn:bayboard:problem:malformed")),
            "{method} {path} {body}"
        );
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn whatever_the_api_refuses_is_a_problem_document() {
    let portal = Portal::new().await;
    let get = |path: &str| Request::get(path).bearer(&portal.token);
    let large = Request {
        body: "a".repeat(70_000),
        ..Request::new("POST", "/api/v1/dispatches").bearer(&portal.token)
    };
    for (request, status) in [
        (get("/api/v1/dispatches/%FF"), 404),
        (get("/api/v1/facilities/%FF/displays"), 404),
        (Request::new("DELETE", "/api/v1/facilities/x/displays/%FF").bearer(&portal.token), 404),
        (Request::get("/api/v1/nothing"), 404),
        (Request::get("/api/v2"), 404),
        (Request::get("/api/nothing"), 404),
        (Request::new("PUT", "/api/v1/dispatches"), 405),
        (large, 413),
        (Request::json("POST", "/api/v1/units", json!({})).with("sec-fetch-site", "cross-site"), 403),
    ] {
        let answer = portal.ask(&request).await;
        let kind = answer.header("content-type").map(str::to_owned);
        assert_eq!(
            (answer.status(), kind.as_deref()),
            (status, Some("application/problem+json")),
            "{} {}",
            request.method,
            request.target
        );
        assert_eq!(answer.json()["status"], status, "{}", request.target);
        assert!(answer.json()["detail"].as_str().is_some_and(|detail| detail.len() > 10));
    }
    let page = portal.ask(&Request::get("/nothing")).await;
    assert_eq!(
        (page.status(), page.header("content-type")),
        (404, Some("text/html; charset=utf-8")),
        "people get a page"
    );
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn days_and_moments_are_within_sense() {
    let portal = Portal::new().await;
    for (field, text, status) in [
        ("birth_date", "1946-05-30", 201),
        ("birth_date", "1897-01-01", 201),
        ("birth_date", "1896-01-01", 422),
        ("birth_date", "0001-01-01", 422),
        ("birth_date", "-001946-05-30", 422),
        ("birth_date", "1946-05-30T12:00:00", 422),
        ("birth_date", "19460530", 422),
        ("pickup", "2026-11-21T15:00:00+14:00", 201),
        ("pickup", "2026-11-21T15:00:00+14:30", 422),
        ("pickup", "2026-11-21T15:00:00-23:00", 422),
    ] {
        let answer =
            portal.api("POST", "/dispatches", &with_field(&portal, "/dispatches", field, text.into())).await;
        assert_eq!(answer.status(), status, "{field} {text}: {}", answer.text());
        assert!(status == 201 || answer.json()["field"] == field);
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_weak_tag_is_the_version_that_was_seen() {
    let portal = Portal::new().await;
    let made = portal.api("POST", "/dispatches", &portal.booking()).await;
    let target = format!("/api/v1/dispatches/{}", made.json()["id"].as_str().unwrap());
    let tag = made.header("etag").unwrap().to_owned();
    let change = |tag: &str, level: &str| {
        Request::json("PATCH", target.clone(), json!({"level": level}))
            .bearer(&portal.token)
            .with("if-match", tag)
    };
    assert_eq!(portal.ask(&change(&format!("W/{tag}"), "als")).await.status(), 200);
    assert_eq!(
        portal.ask(&change(&format!("W/{tag}"), "cct")).await.status(),
        412,
        "it has changed meanwhile"
    );
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_request_log_names_whose_token_asked_and_no_patient() {
    let logs = logs::Logs::captured();
    let portal = Portal::new().await;
    let mut booking = portal.booking();
    booking["patient_name"] = "Zacharias Quill".into();
    let made = portal.api("POST", "/dispatches", &booking).await;
    let id = made.json()["id"].as_str().unwrap().to_owned();
    portal.api("GET", &format!("/dispatches/{id}"), &json!({})).await;
    let text = logs.text();
    let asked: Vec<Value> = text
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .filter(|line: &Value| line["target"] == "request")
        .collect();
    let of = |route: &str| {
        asked
            .iter()
            .rfind(|line| line["fields"]["route"] == route && line["fields"]["status"] != 404)
            .unwrap()["fields"]["who"]
            .clone()
    };
    assert_eq!(of("/api/v1/dispatches/{id}"), "token our dispatch software");
    assert_eq!(of("/api/v1/dispatches"), "token our dispatch software");
    for line in asked {
        let line = line.to_string();
        assert!(
            ![portal.token.as_str(), &id, "Zacharias"].iter().any(|secret| line.contains(secret)),
            "{line}"
        );
    }
}
