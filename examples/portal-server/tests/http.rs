//! The server against hostile and clumsy clients: headers, cookies, limits, ends, retries, conflicts, odd
//! texts.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

#[path = "support/logs.rs"]
mod logs;
#[path = "support/wire.rs"]
mod wire;
#[path = "support/world.rs"]
mod world;

use bayboard::FacilityKind;
use clap::Parser;
use futures_util::{StreamExt, stream};
use logs::Logs;
use portal_server::app::{AppSettings, Limits};
use portal_server::commands::Cli;
use portal_server::http::Surface;
use portal_server::routes;
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::time::{Duration, Instant};
use wire::{Answer, Connection, Request, ask};
use world::{Company, Place, Plan, Server, line};

/// A served company, a place to sign in at, and a token for all the rest.
struct Portal {
    server: Server,
    place: Place,
    other: Place,
    token: String,
    supervisor: String,
    token_id: bayboard::TokenId,
}

impl Portal {
    async fn with(settings: AppSettings) -> Self {
        let company = Company::found(Plan::default()).await;
        let place = company.facility("Maple Grove", FacilityKind::NursingHome).await;
        let other = company.facility("Lakeside", FacilityKind::Dialysis).await;
        let roles = vec!["api_client".parse().unwrap()];
        let made = company
            .portal
            .seat(&company.desk, world::NOW)
            .tokens()
            .create(line("api"), roles, None)
            .await
            .unwrap();
        let roles = vec!["supervisor".parse().unwrap()];
        let supervisor = company
            .portal
            .seat(&company.desk, world::NOW)
            .tokens()
            .create(line("captain"), roles, None)
            .await
            .unwrap()
            .secret;
        let server = company.serve(settings).await;
        Self { server, place, other, token: made.secret, supervisor, token_id: made.id }
    }

    async fn new() -> Self {
        Self::with(AppSettings::default()).await
    }

    async fn ask(&self, request: &Request) -> Answer {
        ask(self.server.address, request).await
    }

    async fn api(&self, request: Request) -> Answer {
        self.ask(&request.bearer(&self.token)).await
    }

    fn sign_in(&self) -> Request {
        Request::form(
            "/board/sign-in",
            &[("facility_id", &self.place.public_id), ("access_code", &self.place.code)],
        )
    }

    async fn session(&self) -> String {
        self.ask(&self.sign_in()).await.session().unwrap()
    }

    /// Brings a text to every field that takes one, and counts the requests.
    async fn take(&self, text: String, session: &str) -> usize {
        let mut connection = Connection::to(self.server.address);
        let requests = self.with_text_everywhere(&text, session);
        for request in &requests {
            let answer = connection.ask(request).await;
            assert!(
                (200..500).contains(&answer.status()),
                "{} {}: {} for {text:?}",
                request.method,
                request.target,
                answer.status()
            );
            assert!(
                answer.head.lines().all(|line| !line.starts_with("Set-Cookie: a=b")),
                "{text:?} wrote a header"
            );
        }
        requests.len()
    }

    fn with_text_everywhere(&self, text: &str, session: &str) -> Vec<Request> {
        let fields = [
            "patient_name",
            "crew_notes",
            "reason",
            "callback_phone",
            "source_ref",
            "birth_date",
            "level",
            "pickup",
            "unit_id",
        ];
        let (mut broken, mut notes) = (self.booking(), self.booking());
        fields.iter().for_each(|field| broken[*field] = text.into());
        fields[..3].iter().for_each(|field| notes[*field] = text.into());
        notes["destination"] = json!({"kind": "other", "name": text, "address": text, "room": text});
        let facility = json!({"name": text, "kind": "clinic", "street": text, "city": text, "phone": text, "zone": text});
        let escaped = wire::escaped(text);
        let api = |request: Request| request.bearer(&self.token);
        vec![
            Request::form("/board/sign-in", &[("facility_id", text), ("access_code", text)]),
            Request::form("/board/sign-in", &[("facility_id", text)]),
            Request::get(format!("/board?room={escaped}&theme={escaped}&missing_pan={escaped}"))
                .cookie(Some(session)),
            Request::get(format!("/d/{escaped}")),
            api(Request::json("POST", "/api/v1/dispatches", broken)),
            api(Request::json("POST", "/api/v1/dispatches", notes)),
            api(Request::json("POST", "/api/v1/units", json!({"call_sign": text, "level": "als"}))),
            api(Request::json("POST", "/api/v1/facilities", facility)),
            api(Request::get(format!("/api/v1/facilities/{escaped}"))),
            api(Request::get(format!("/api/v1/facilities?words={escaped}"))),
        ]
    }

    fn booking(&self) -> Value {
        json!({
            "origin": {"facility_id": self.place.public_id, "room": "214 B"}, "destination": {"facility_id": self.other.public_id},
            "pickup": "2026-11-21T15:00:00Z", "level": "bls", "patient_name": "Ada Example",
        })
    }
}

fn filled(route: &str) -> String {
    let id = "01890000-0000-7000-8000-000000000000";
    route
        .replace("{id}", id)
        .replace("{ref}", id)
        .replace("{display}", id)
        .replace("{secret}", "none")
        .replace("{day}", "2026-11-21")
        .replace("{name}", "page.css")
}

/// An address of every path there is.
fn paths() -> BTreeSet<String> {
    routes::public().iter().map(|route| filled(route.path)).collect()
}

/// Where pages send their forms to.
fn forms() -> BTreeSet<&'static str> {
    let of_pages = routes::public().into_iter().filter(|route| route.surface == Surface::Page);
    let forms: BTreeSet<_> = of_pages.filter(|route| route.method != "GET").map(|route| route.path).collect();
    assert!(forms.is_superset(&BTreeSet::from(["/board/sign-in", "/board/sign-out"])), "{forms:?}");
    forms
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_route_answers_with_the_security_headers_and_refuses_unknown_methods() {
    let portal = Portal::new().await;
    let expected = [
        (
            "content-security-policy",
            "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
        ),
        ("x-content-type-options", "nosniff"),
        ("referrer-policy", "same-origin"),
        ("x-frame-options", "DENY"),
        ("cross-origin-opener-policy", "same-origin"),
        ("cross-origin-resource-policy", "same-origin"),
    ];
    let routes: Vec<String> = paths().into_iter().chain(["/nowhere".to_owned()]).collect();
    let puts = routes::public().into_iter().filter(|route| route.method == "PUT");
    let takes_puts: BTreeSet<String> = puts.map(|route| filled(route.path)).collect();
    assert_eq!(takes_puts.len(), 2);
    for route in &routes {
        for method in ["GET", "POST", "PATCH", "DELETE", "PUT", "HEAD", "OPTIONS", "TRACE", "BREW"] {
            let answer = portal.api(Request::new(method, route)).await;
            for (name, value) in expected {
                assert_eq!(answer.header(name), Some(value), "{method} {route}");
            }
            let kept = answer.header("cache-control").unwrap();
            assert!(
                kept == "no-store" || route.starts_with("/assets/") && kept == "public, max-age=300",
                "{method} {route}: {kept}"
            );
            assert!(
                answer.header("server").is_none() && answer.header("strict-transport-security").is_none()
            );
            let is_put = method == "PUT" && !takes_puts.contains(route);
            if (is_put || matches!(method, "OPTIONS" | "TRACE" | "BREW")) && route != "/nowhere" {
                assert_eq!(answer.status(), 405, "{method} {route}");
                assert!(answer.header("allow").is_some(), "{method} {route}");
                let told = answer.header("content-type") == Some("application/problem+json");
                assert_eq!(told, route == "/api" || route.starts_with("/api/"), "{method} {route}");
            }
            assert!(answer.status() < 500, "{method} {route}: {}", answer.status());
        }
    }
    let metrics = ask(portal.server.admin, &Request::get("/metrics")).await.text();
    assert!(
        !metrics.contains("BREW") && metrics.contains("method=\"other\""),
        "made-up methods are one series"
    );
}

/// The session's cookie comes with links from other sites, so no address may do anything by being visited.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn whoever_comes_by_a_link_from_another_site_changes_nothing() {
    let portal = Portal::new().await;
    let session = portal.session().await;
    let from_elsewhere =
        |request: Request| request.cookie(Some(&session)).with("sec-fetch-site", "cross-site");
    let app = &portal.server.app;
    let head = async || app.portal.store().head(app.tenant).await.unwrap();
    let before = head().await;
    for path in paths() {
        let answer =
            Connection::to(portal.server.address).open(&from_elsewhere(Request::get(&path)), 1).await;
        assert!(![0, 403].contains(&answer.status()), "{path}: {}", answer.status());
    }
    for path in forms() {
        assert_eq!(portal.ask(&from_elsewhere(Request::form(path, &[]))).await.status(), 403, "{path}");
    }
    assert_eq!(head().await, before);
    assert_eq!(portal.ask(&Request::get("/board").cookie(Some(&session))).await.status(), 200);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn cookies_are_bound_to_this_host_and_to_tls_where_there_is_tls() {
    let plain = Portal::new().await.ask(&Portal::new().await.sign_in()).await;
    let flags = |answer: &Answer| answer.header("set-cookie").unwrap().split_once(';').unwrap().1.to_owned();
    assert!(plain.header("set-cookie").unwrap().starts_with("bayboard="));
    assert_eq!(flags(&plain), " HttpOnly; SameSite=Lax; Path=/; Max-Age=34560000");
    let proxies = vec!["127.0.0.1".parse().unwrap()];
    let portal =
        Portal::with(AppSettings { secure: true, trusted_proxies: proxies, ..AppSettings::default() }).await;
    let secure = portal.ask(&portal.sign_in()).await;
    assert!(secure.header("set-cookie").unwrap().starts_with("__Host-bayboard="));
    assert_eq!(flags(&secure), " HttpOnly; SameSite=Lax; Secure; Path=/; Max-Age=34560000");
    assert_eq!(secure.header("strict-transport-security"), Some("max-age=31536000"));
    let session = secure.session().unwrap();
    let board =
        portal.ask(&Request::get("/board").with("cookie", format!("__Host-bayboard={session}"))).await;
    assert_eq!(board.status(), 200);
    let unprefixed = portal.ask(&Request::get("/board").with("cookie", format!("bayboard={session}"))).await;
    assert_eq!(unprefixed.status(), 303, "a cookie that a neighbour could set is not looked at");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn forms_from_other_sites_are_refused() {
    let portal = Portal::new().await;
    let table: [(&[(&str, &str)], u16); 13] = [
        (&[], 303),
        (&[("sec-fetch-site", "same-origin")], 303),
        (&[("sec-fetch-site", "none")], 303),
        (&[("sec-fetch-site", "none"), ("origin", "http://portal.example")], 303),
        (&[("sec-fetch-site", "none"), ("origin", "https://evil.example")], 403),
        (&[("sec-fetch-site", "cross-site")], 403),
        (&[("sec-fetch-site", "same-site")], 403),
        (&[("origin", "http://portal.example")], 303),
        (&[("origin", "https://evil.example")], 403),
        (&[("origin", "null")], 303),
        (&[("origin", "null"), ("sec-fetch-site", "cross-site")], 403),
        (&[("origin", "http://portal.example.evil.example")], 403),
        (&[("origin", "http://portal.example"), ("sec-fetch-site", "cross-site")], 403),
    ];
    for target in forms() {
        for (headers, status) in table {
            let request =
                headers.iter().fold(portal.sign_in(), |request, (name, value)| request.with(name, *value));
            let answer = portal.ask(&Request { target: target.to_owned(), ..request }).await;
            if target.starts_with("/board/") {
                assert_eq!(answer.status(), status, "{target} {headers:?}");
            } else {
                // What staff do is no stranger's to send from where nobody knows.
                let is_hidden = headers.contains(&("origin", "null"));
                assert_eq!(answer.status() == 403, status == 403 || is_hidden, "{target} {headers:?}");
            }
        }
    }
    let api = Request::json("POST", "/api/v1/units", json!({"call_sign": "M1", "level": "als"}));
    assert_eq!(portal.api(api.clone().with("sec-fetch-site", "cross-site")).await.status(), 403);
    assert_eq!(portal.api(api).await.status(), 201);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn slow_and_oversized_requests_are_ended() {
    let limits = Limits {
        headers_within: Duration::from_millis(900),
        body_within: Duration::from_millis(700),
        ..Limits::default()
    };
    let portal = Portal::with(AppSettings { limits, ..AppSettings::default() }).await;
    let mut half = Connection::to(portal.server.address);
    let begun = Instant::now();
    half.send(b"GET / HTTP/1.1\r\nhost: x\r\nx-half: ").await;
    let mut drip = Connection::to(portal.server.address);
    drip.send(b"POST /board/sign-in HTTP/1.1\r\nhost: x\r\ncontent-type: application/x-www-form-urlencoded\r\ncontent-length: 90\r\n\r\nfac").await;
    assert_eq!(drip.answer(false, 1).await.status(), 408, "a body that does not come");
    assert!(half.is_closed_within(Duration::from_secs(8)).await, "a head that does not come");
    assert!(begun.elapsed() >= Duration::from_millis(800));
    assert_eq!(Limits::default().headers_within, Duration::from_secs(10));
    assert_eq!(Limits::default().body_within, Duration::from_secs(30));
    assert_eq!(Limits::default().handshake_within, Duration::from_secs(10));
    let large = Request { body: "a".repeat(70_000), ..portal.sign_in() };
    assert_eq!(portal.ask(&large).await.status(), 413);
    let crowd = (0..80).fold(Request::get("/"), |request, number| request.with(&format!("x-{number}"), "1"));
    assert_eq!(portal.ask(&crowd).await.status(), 431);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn streams_are_capped_per_client_and_end_when_the_server_does() {
    let portal = Portal::with(AppSettings { streams_per_client: 2, ..AppSettings::default() }).await;
    let session = portal.session().await;
    let follow = Request::get("/board/stream").cookie(Some(&session));
    let mut open = Vec::new();
    for _ in 0..2 {
        let mut connection = Connection::to(portal.server.address);
        connection.send(&follow.bytes()).await;
        assert_eq!(connection.answer(false, 2).await.status(), 200);
        open.push(connection);
    }
    let third = portal.ask(&follow).await;
    assert_eq!((third.status(), third.header("retry-after")), (503, Some("30")));
    open.pop();
    let again = async {
        loop {
            let mut connection = Connection::to(portal.server.address);
            let answer = connection.open(&follow, 1).await;
            if answer.status() == 200 {
                return;
            }
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    };
    tokio::time::timeout(Duration::from_secs(10), again).await.expect("a screen that went makes room");
    portal.server.app.shut_down();
    assert!(open[0].is_closed_within(Duration::from_secs(6)).await, "the stream ends with the server");
    tokio::time::timeout(Duration::from_secs(12), portal.server.running)
        .await
        .expect("the server ends")
        .unwrap();
}

#[tokio::test]
async fn plain_http_beyond_this_machine_is_refused_at_start() {
    let start = async |arguments: &[&str]| {
        let arguments = ["portal-server", "config", "check"].iter().chain(arguments);
        Cli::try_parse_from(arguments).unwrap().run().await.map_err(|error| error.to_string())
    };
    for listen in ["0.0.0.0:8080", "[::]:8080", "192.0.2.7:80"] {
        let refused = start(&["--demo", "--listen", listen]).await.unwrap_err();
        assert!(refused.contains("--trusted-proxy"), "{refused}");
        let demo = start(&["--demo", "--listen", listen, "--trusted-proxy", "192.0.2.1"]).await.unwrap_err();
        assert!(demo.contains("loopback"), "the demonstration's keys are public: {demo}");
    }
    let near = ["--demo", "--listen", "127.0.0.1:0", "--trusted-proxy", "127.0.0.1"];
    let behind = start(&near).await.unwrap_err();
    assert!(behind.contains("--demo and --trusted-proxy"), "a proxy takes it everywhere: {behind}");
    assert_eq!(start(&["--demo", "--listen", "127.0.0.1:0"]).await, Ok(()));
    assert_eq!(start(&["--demo", "--listen", "[::1]:0"]).await, Ok(()));
}

/// Which source a request counts against, seen by whose tries run out.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn only_the_last_word_of_a_trusted_proxy_names_the_source() {
    for (trusted, spoofed_is_another_source) in
        [(Vec::new(), false), (vec!["127.0.0.1".parse().unwrap()], true)]
    {
        let limit = bayboard::portal::SignInLimit { tries: 2, window: Duration::from_secs(60) };
        let company = Company::found(Plan { limit, ..Plan::default() }).await;
        let place = company.facility("Maple Grove", FacilityKind::NursingHome).await;
        let server = company.serve(AppSettings { trusted_proxies: trusted, ..AppSettings::default() }).await;
        let from = async |forwarded: &str| {
            let form = [("facility_id", place.public_id.as_str()), ("access_code", "wrong")];
            ask(server.address, &Request::form("/board/sign-in", &form).with("x-forwarded-for", forwarded))
                .await
                .status()
        };
        assert_eq!(
            [from("203.0.113.9").await, from("203.0.113.9").await, from("203.0.113.9").await],
            [303, 303, 429]
        );
        let expected = if spoofed_is_another_source { 303 } else { 429 };
        assert_eq!(from("203.0.113.10").await, expected);
        assert_eq!(
            from("6.6.6.6, 203.0.113.9").await,
            429,
            "what stands before the last word anybody can write"
        );
        assert_eq!(from("203.0.113.77, ::ffff:203.0.113.9").await, 429, "one client has one address");
    }
}

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

/// Strings that broke other people's software, where the collection is at hand; else a handful.
fn naughty() -> Vec<String> {
    let folder = std::env::var("BAYBOARD_DATA")
        .unwrap_or_else(|_| concat!(env!("CARGO_MANIFEST_DIR"), "/../../../shared/data").to_owned());
    let own = [
        "\r\nSet-Cookie: a=b",
        "\u{1b}[31mred",
        "a\u{0}b",
        "\u{202e}dorw",
        "=cmd|' /C calc'!A0",
        "<script>alert(1)</script>",
        "' or 1=1 --",
        "\u{feff}x",
        "🚑",
    ];
    let mut all: Vec<String> = own.map(str::to_owned).to_vec();
    if let Ok(text) = std::fs::read_to_string(format!("{folder}/naughty-strings.json")) {
        let more: Vec<String> = serde_json::from_str(&text).unwrap();
        assert!(more.len() > 400, "the collection is shorter than it was");
        all.extend(more);
    }
    all
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn odd_texts_break_neither_answers_nor_log_lines() {
    let logs = Logs::captured();
    let portal = Portal::new().await;
    let session = portal.session().await;
    let asked: usize = stream::iter(naughty())
        .map(|text| portal.take(text, &session))
        .buffer_unordered(16)
        .collect::<Vec<_>>()
        .await
        .iter()
        .sum();
    let board = portal.ask(&Request::get("/board").cookie(Some(&session))).await;
    assert!(board.status() == 200 && !board.text().contains("<script>alert"), "what was booked is escaped");
    let logged = logs.text();
    assert!(asked > 80 && logged.lines().count() >= asked, "a line for each request");
    for line in logged.lines() {
        assert!(line.chars().all(|c| !c.is_control() && !('\u{202a}'..='\u{202e}').contains(&c)), "{line:?}");
        serde_json::from_str::<Value>(line).unwrap_or_else(|_| panic!("one event, one line: {line:?}"));
    }
}
