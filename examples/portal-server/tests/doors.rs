//! People get in however they type and whatever stands between them and the server, and ordinary text is
//! taken.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

#[path = "support/logs.rs"]
mod logs;
#[path = "support/wire.rs"]
mod wire;
#[path = "support/world.rs"]
mod world;

use bayboard::FacilityKind;
use portal_server::app::AppSettings;
use portal_server::http::Credential;
use portal_server::routes;
use serde_json::{Value, json};
use std::collections::BTreeSet;
use wire::{Answer, Connection, Request, ask};
use world::{Company, Place, Plan, Server};

struct Portal {
    server: Server,
    place: Place,
    token: String,
}

impl Portal {
    async fn new() -> Self {
        let company = Company::found(Plan::default()).await;
        let place = company.facility("Maple Grove", FacilityKind::NursingHome).await;
        let token = company.token("our dispatch software", &["api_client".parse().unwrap()]).await;
        Self { server: company.serve(AppSettings::default()).await, place, token }
    }

    async fn ask(&self, request: &Request) -> Answer {
        ask(self.server.address, request).await
    }

    async fn api(&self, method: &str, path: &str, body: &Value) -> Answer {
        // Whatever a record is by now; only a PATCH asks for it.
        self.ask(
            &Request::json(method, format!("/api/v1{path}"), body).with("if-match", "*").bearer(&self.token),
        )
        .await
    }

    fn booking(&self) -> Value {
        json!({"origin": {"facility_id": self.place.public_id}, "destination": {"kind": "clinic", "name": "Summit"},
            "pickup": "2026-11-21T15:00:00Z", "level": "bls"})
    }

    async fn session(&self, id: &str, code: &str) -> String {
        let form = Request::form("/board/sign-in", &[("facility_id", id), ("access_code", code)]);
        self.ask(&form).await.session().unwrap()
    }

    async fn board(&self, cookie: &str) -> Answer {
        self.ask(&Request::get("/api/v1/board").with("cookie", cookie)).await
    }

    async fn rows(&self, id: &str, code: &str) -> usize {
        let session = self.session(id, code).await;
        self.board(&format!("bayboard={session}")).await.json()["departures"].as_array().unwrap().len()
    }
}

/// As East Asian keyboards type it.
fn wide(text: &str) -> String {
    text.chars()
        .map(|c| if c == ' ' { '\u{3000}' } else { char::from_u32(u32::from(c) + 0xfee0).unwrap() })
        .collect()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_id_and_a_code_open_their_board_however_they_are_typed() {
    let portal = Portal::new().await;
    assert_eq!(portal.api("POST", "/dispatches", &portal.booking()).await.status(), 201);
    let (id, code) = (portal.place.public_id.clone(), portal.place.code.clone());
    for dash in "-–‑‐—−./_ ·．－\u{ad}\u{200b}\u{202c}".chars() {
        let typed = |text: &str| text.replace('-', &dash.to_string());
        assert_eq!(portal.rows(&typed(&id), &typed(&code)).await, 1, "U+{:04X}", u32::from(dash));
    }
    for typed in [
        format!("ID {id}"),
        format!("id: {id}"),
        wide(&format!("ID {id}")),
        format!("\u{202a}{id}\u{202c}"),
        format!("Facility {id}."),
    ] {
        assert_eq!(portal.rows(&typed, &code).await, 1, "{typed}");
    }
    for typed in
        [format!("Code: {code}"), format!("ID {code}"), wide(&code), code.to_lowercase(), format!("“{code}”")]
    {
        assert_eq!(portal.rows(&id, &typed).await, 1, "another way to type the code");
    }
    assert_eq!(portal.rows(&format!("ID {}", &id[1..]), &code).await, 0, "a word is no digit");
    assert_eq!(portal.rows(&id, &code[1..]).await, 0);
}

/// Known or not, an ID in another spelling is that ID: the same page, and the spelling shown back as it came.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn spellings_are_treated_alike_for_ids_that_exist_and_ids_that_do_not() {
    let portal = Portal::new().await;
    let spellings: [fn(&str) -> String; 4] = [
        str::to_owned,
        |id| format!("ID {}", id.replace('-', "–")),
        wide,
        |id| format!("{id}{}", " x".repeat(40)),
    ];
    for spell in spellings {
        let mut pages = Vec::new();
        for id in [portal.place.public_id.as_str(), "0000-0001"] {
            let session = portal.session(&spell(id), "wrong").await;
            let page = portal.ask(&Request::get("/board").cookie(Some(&session))).await.text();
            let shown: String = spell(id)
                .chars()
                .scan(0, |bytes, c| {
                    *bytes += c.len_utf8();
                    (*bytes <= 48).then_some(c)
                })
                .collect();
            assert!(page.contains(shown.trim_end()), "what was typed is shown");
            pages.push((session.len(), page.replace(&spell(id), "").replace(shown.trim_end(), "")));
        }
        assert_eq!(pages[0], pages[1]);
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn browsers_that_do_not_say_where_they_come_from_sign_in_and_out_and_nothing_else() {
    let portal = Portal::new().await;
    let form = || {
        Request::form(
            "/board/sign-in",
            &[("facility_id", &portal.place.public_id), ("access_code", &portal.place.code)],
        )
    };
    assert_eq!(portal.ask(&form().with("origin", "null")).await.status(), 303);
    assert_eq!(
        portal.ask(&form().with("origin", "null").with("sec-fetch-site", "cross-site")).await.status(),
        403
    );
    assert_eq!(
        portal.ask(&Request::new("POST", "/board/sign-out").with("origin", "null")).await.status(),
        303
    );
    let unit = Request::json("POST", "/api/v1/units", json!({"call_sign": "M1", "level": "als"}))
        .bearer(&portal.token);
    assert_eq!(portal.ask(&unit.with("origin", "null")).await.status(), 403);
    for (host, origin, status) in [
        ("b.example:443", "https://b.example", 303),
        ("b.example", "https://b.example:443", 303),
        ("b.example:80", "http://B.example", 303),
        ("b.example:80", "https://b.example", 403),
        ("b.example:8443", "https://b.example", 403),
    ] {
        let text = String::from_utf8(form().with("origin", origin).bytes())
            .unwrap()
            .replace("host: portal.example", &format!("host: {host}"));
        let mut connection = Connection::to(portal.server.address);
        connection.send(text.as_bytes()).await;
        assert_eq!(connection.answer(false, usize::MAX).await.status(), status, "{host} {origin}");
    }
    assert!(
        portal
            .ask(&Request::get("/"))
            .await
            .text()
            .contains("<meta name=\"referrer\" content=\"same-origin\">")
    );
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_host_is_one_name_within_bounds() {
    let portal = Portal::new().await;
    let long = format!("host: {}\r\n", "a".repeat(300));
    for hosts in [
        "host: a.example\r\nhost: b.example\r\n",
        "host: me@a.example\r\n",
        "host: a b\r\n",
        long.as_str(),
        "host: \u{e9}\r\n",
    ] {
        let mut connection = Connection::to(portal.server.address);
        connection.send(format!("GET /api/v1/facilities HTTP/1.1\r\n{hosts}\r\n").as_bytes()).await;
        let answer = connection.answer(false, usize::MAX).await;
        assert_eq!(
            (answer.status(), answer.header("content-type")),
            (400, Some("application/problem+json")),
            "{hosts}"
        );
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_session_is_found_among_whatever_cookies_there_are() {
    let portal = Portal::new().await;
    let session = portal.session(&portal.place.public_id, &portal.place.code).await;
    for cookies in [
        format!("bayboard={session}"),
        format!("user=José; bayboard={session}"),
        format!("bayboard={session}; user=José"),
        format!("bayboard=stale; bayboard={session}"),
        format!("bayboard=; theme=\"a=b\"; nonsense; bayboard={session};"),
        format!("bayboard=\"{session}\""),
    ] {
        assert_eq!(portal.board(&cookies).await.status(), 200, "{}", cookies.replace(&session, "..."));
    }
    let ended = portal.session(&portal.place.public_id, &portal.place.code).await;
    let leave = Request::new("POST", "/board/sign-out").cookie(Some(&ended));
    assert_eq!(portal.ask(&leave).await.status(), 303);
    assert_eq!(portal.board(&format!("bayboard={ended}")).await.status(), 401);
    assert_eq!(
        portal.board(&format!("bayboard={ended}; bayboard={session}")).await.status(),
        200,
        "one that ended comes first"
    );
    // Another application's cookie that only ends in our name is not ours.
    for cookies in [format!("x-bayboard={session}"), "bayboard=stale".to_owned(), "user=José".to_owned()] {
        assert_eq!(portal.board(&cookies).await.status(), 401);
    }
}

/// What other systems send every day, and what becomes of it: in a text of one line, and in notes.
const TEXTS: [(&str, Option<(&str, &str)>); 14] = [
    ("one\r\ntwo", Some(("one two", "one\ntwo"))),
    ("one\rtwo\u{2028}3", Some(("one two 3", "one\ntwo\n3"))),
    ("a\tb", Some(("a b", "a\tb"))),
    ("\u{202a}+1 555 01\u{202c}", Some(("+1 555 01", "+1 555 01"))),
    ("\u{feff}a\u{200b}b\u{ad}c\u{200e}", Some(("abc", "abc"))),
    (
        "\u{639}\u{6cc}\u{200c}\u{631}",
        Some(("\u{639}\u{6cc}\u{200c}\u{631}", "\u{639}\u{6cc}\u{200c}\u{631}")),
    ),
    ("\u{1f468}\u{200d}\u{1f469}", Some(("\u{1f468}\u{200d}\u{1f469}", "\u{1f468}\u{200d}\u{1f469}"))),
    ("Ja\u{200d}ne", Some(("Jane", "Jane"))),
    (" \u{a0}x\u{3000}", Some(("x", "x"))),
    ("\u{3164}", None),
    ("\u{200b}\u{fe0f}", None),
    ("a\u{0}b", None),
    ("a\u{202e}b", None),
    ("a\u{1b}b", None),
];

/// Every text of every record: where it is sent, under which name, and whether it comes back in the answer.
const FIELDS: [(&str, &str); 24] = [
    ("/facilities", "name"),
    ("/facilities", "street"),
    ("/facilities", "city"),
    ("/facilities", "state"),
    ("/facilities", "postal_code"),
    ("/facilities", "phone"),
    ("/facilities", "npi"),
    ("/facilities", "cms_number"),
    ("/facilities", "source_ref"),
    ("/units", "call_sign"),
    ("/affiliates", "name"),
    ("/payors", "name"),
    ("/facilities/ID/displays", "name"),
    ("/facilities/ID/displays", "rooms/0"),
    ("/dispatches", "patient_name"),
    ("/dispatches", "callback_phone"),
    ("/dispatches", "crew_notes"),
    ("/dispatches", "reason"),
    ("/dispatches", "source_ref"),
    ("/dispatches", "authorization/number"),
    ("/dispatches", "origin/room"),
    ("/dispatches", "destination/room"),
    ("/dispatches", "destination/name"),
    ("/dispatches", "destination/address"),
];

fn with_field(portal: &Portal, path: &str, field: &str, text: Value) -> Value {
    let mut body = match path {
        "/facilities" => json!({"name": "Lakeside", "kind": "clinic"}),
        "/units" => json!({"call_sign": "M1", "level": "als"}),
        "/dispatches" => portal.booking(),
        _ => json!({"name": "East", "rooms": ["1"]}),
    };
    if matches!(path, "/affiliates" | "/payors") {
        body = json!({"name": "Acme"});
    }
    if field.starts_with("authorization") {
        body["authorization"] = json!({});
    }
    let (parent, name) = field.rsplit_once('/').unwrap_or(("", field));
    let pointer = if parent.is_empty() { String::new() } else { format!("/{parent}") };
    match body.pointer_mut(&pointer).unwrap() {
        Value::Array(list) => list[0] = text,
        object => object[name] = text,
    }
    body
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_text_of_every_record_takes_what_other_systems_send() {
    let portal = Portal::new().await;
    let mut seen = 0;
    for (path, field) in FIELDS {
        let target = path.replace("ID", &portal.place.public_id);
        for (text, kept) in TEXTS {
            // References and call signs are unique: each record but one is made anew by its own text.
            let answer = portal.api("POST", &target, &with_field(&portal, path, field, text.into())).await;
            match kept {
                None => {
                    assert_eq!(answer.status(), 422, "{path} {field} {text:?}");
                    let named = answer.json()["field"].as_str().unwrap().replace('.', "/");
                    assert!(field.starts_with(&named), "{field} is not {named}");
                }
                Some((line, note)) => {
                    let expected = if field == "crew_notes" { note } else { line };
                    let unique = answer.status() == 409 && matches!(field, "source_ref" | "call_sign");
                    assert!(unique || answer.status() == 201, "{path} {field} {text:?}: {}", answer.text());
                    if let Some(told) = answer.json().pointer(&format!("/{field}")).and_then(Value::as_str) {
                        assert_eq!(told, expected, "{path} {field} {text:?}");
                        seen += 1;
                    }
                }
            }
        }
    }
    assert!(seen > 100, "only {seen} came back to be compared");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_empty_text_is_left_out_of_what_is_made_and_clears_what_is_changed() {
    let portal = Portal::new().await;
    let required = ["name", "call_sign", "rooms/0"];
    for (path, field) in FIELDS {
        let target = path.replace("ID", &portal.place.public_id);
        let answer = portal.api("POST", &target, &with_field(&portal, path, field, " ".into())).await;
        let expected = if required.contains(&field) { 422 } else { 201 };
        assert_eq!(answer.status(), expected, "{path} {field}: {}", answer.text());
    }
    for field in ["activation", "leg", "unit_id", "payor_id", "birth_date", "sex", "appointment", "priority"]
    {
        let answer =
            portal.api("POST", "/dispatches", &with_field(&portal, "/dispatches", field, "".into())).await;
        assert_eq!(answer.status(), 201, "{field}: {}", answer.text());
    }
    let made = portal
        .api("POST", "/dispatches", &with_field(&portal, "/dispatches", "crew_notes", "mind the dog".into()))
        .await;
    let target = format!("/dispatches/{}", made.json()["id"].as_str().unwrap());
    let kept = portal.api("PATCH", &target, &json!({"level": "als"})).await.json();
    assert_eq!(kept["crew_notes"], "mind the dog");
    let cleared =
        portal.api("PATCH", &target, &json!({"crew_notes": "", "appointment": "", "sex": ""})).await;
    assert_eq!((cleared.status(), cleared.json().get("crew_notes").and_then(Value::as_str)), (200, None));
    for field in ["level", "priority", "record_status", "pickup"] {
        assert_eq!(
            portal.api("PATCH", &target, &json!({field: ""})).await.status(),
            422,
            "{field} cannot be cleared"
        );
    }
    let place = format!("/facilities/{}", portal.place.public_id);
    assert_eq!(portal.api("PATCH", &place, &json!({"name": ""})).await.json()["field"], "name");
    assert_eq!(portal.api("PATCH", &place, &json!({"city": ""})).await.status(), 200);
}

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

/// Real numbers of every country, and addresses of every odd kind: taken and told as they were sent, or
/// refused by field.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn collections_of_other_peoples_texts_come_back_or_are_refused_by_field() {
    let portal = Portal::new().await;
    let folder = std::env::var("BAYBOARD_DATA")
        .unwrap_or_else(|_| concat!(env!("CARGO_MANIFEST_DIR"), "/../../../shared/data").to_owned());
    let read = |name: &str| std::fs::read_to_string(format!("{folder}/{name}")).unwrap_or_default();
    let phones = if std::env::var_os("BAYBOARD_NIGHTLY").is_some() { 1 } else { 12 };
    let mut texts: Vec<String> = serde_json::from_str(&read("naughty-strings.json")).unwrap_or_default();
    texts.extend(
        read("phone-numbers.csv")
            .lines()
            .skip(1)
            .step_by(phones)
            .flat_map(|line| line.split(',').skip(3).take(2))
            .map(str::to_owned),
    );
    texts.extend(
        read("email-addresses.xml")
            .split("<address>")
            .skip(1)
            .filter_map(|rest| rest.split("</address>").next())
            .map(str::to_owned),
    );
    texts.extend(ODD_TEXTS.map(str::to_owned));
    for text in texts {
        let mut booking = portal.booking();
        for field in ["patient_name", "callback_phone", "crew_notes", "reason"] {
            booking[field] = text.clone().into();
        }
        let answer = portal.api("POST", "/dispatches", &booking).await;
        let told = answer.json();
        if answer.status() == 201 {
            let name = told["patient_name"].as_str();
            assert!(name.is_some() || text.trim().is_empty(), "{text:?} got lost");
            let visible = |text: &str| {
                text.split_whitespace()
                    .flat_map(str::chars)
                    .filter(|c| !HIDDEN.contains(c) && !c.is_control())
                    .collect::<String>()
            };
            assert_eq!(visible(name.unwrap_or_default()), visible(&text));
            // What came back is sent again and comes back as it is.
            booking["patient_name"] = name.unwrap_or_default().into();
            assert_eq!(
                portal.api("POST", "/dispatches", &booking).await.json()["patient_name"].as_str(),
                name
            );
        } else {
            assert_eq!(answer.status(), 422, "{text:?}: {told}");
            assert!(
                told["field"].is_string()
                    && told["detail"].as_str().is_some_and(|detail| detail.contains(' ')),
                "{text:?}: {told}"
            );
        }
    }
}

/// A few of every kind, where no larger collections are at hand.
const ODD_TEXTS: [&str; 32] = [
    "(555) 010-0142",
    "+1 555 010 0142 ext. 7",
    "+44 20 7946 0958",
    "+36 1 555 0142",
    "01 99 00 12 34",
    "５５５－０１４２",
    "\u{202d}+1 555 010 0142\u{202c}",
    "test@example.org",
    "\"Ada Sample\" <ada@example.org>",
    "ada+ward.7@sub.example.org",
    "社會科學院語學研究所",
    "Ærøskøbing Ünïçødé",
    "Zoe\u{301} O\u{2019}Neill-Łukasz",
    "محمد الأمين",
    "שרה כהן",
    "क्\u{200d}ष",
    "می\u{200c}خواهم",
    "👩\u{200d}⚕\u{fe0f} 🚑",
    "<b>Ada</b>",
    "'; DROP TABLE dispatch; --",
    "{{7*7}} ${7*7} %s %n",
    "../../etc/passwd",
    "=HYPERLINK(\"x\")",
    "null",
    "-0",
    "1e309",
    "0x7f",
    "two  blanks",
    "line\r\nbreak\ttab",
    "\u{0}nul",
    "\u{1b}[31mred",
    "\u{200b}\u{2060}\u{feff}",
];

/// Marks that are dropped, or stay only where they mean something.
const HIDDEN: [char; 34] = [
    '\u{ad}', '\u{200b}', '\u{200c}', '\u{200d}', '\u{200e}', '\u{200f}', '\u{202a}', '\u{202b}', '\u{202c}',
    '\u{202d}', '\u{2060}', '\u{2061}', '\u{2062}', '\u{2063}', '\u{2064}', '\u{2065}', '\u{2066}',
    '\u{2067}', '\u{2068}', '\u{2069}', '\u{206a}', '\u{206b}', '\u{206c}', '\u{206d}', '\u{206e}',
    '\u{206f}', '\u{feff}', '\u{fff9}', '\u{fffa}', '\u{fffb}', '\u{61c}', '\u{3164}', '\u{2800}',
    '\u{ffa0}',
];
