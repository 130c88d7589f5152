//! The JSON API asked by people with the session of their pages: what it opens, what a browser may not be led
//! into, and that no script keeps a session awake.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use crate::staff;
use crate::staffed;
use crate::wire;
use crate::world;

use bayboard::access::Role;
use portal_server::app::AppSettings;
use portal_server::request_log::RequestLog;
use serde_json::json;
use staff::Colleague;
use staffed::Staffed;
use std::ops::Deref;
use wire::{Answer, Request, ask};
use world::{Company, NOW, Plan, minutes};

/// A served company with its people, a product, and a request log.
struct Portal {
    staffed: Staffed,
    token: String,
    log: tempfile::TempDir,
}

impl Deref for Portal {
    type Target = Staffed;

    fn deref(&self) -> &Staffed {
        &self.staffed
    }
}

impl Portal {
    async fn new() -> Self {
        let company = Company::found(Plan::default()).await;
        let token = company.token("desk software", &[Role::ApiClient]).await;
        let log = tempfile::tempdir().unwrap();
        let request_log = Some(RequestLog::open(log.path(), 60).unwrap());
        let server = company.serve(AppSettings { request_log, ..AppSettings::default() }).await;
        Self { staffed: Staffed::at(server).await, token, log }
    }

    /// The administrator, who is a dispatcher as well: nobody makes a token that may do more than they.
    async fn administrator(&self) -> Colleague {
        self.give(Role::Administrator, Role::Dispatcher).await;
        self.signed_in(Role::Administrator).await
    }
}

fn kind(answer: &Answer) -> String {
    assert_eq!(answer.header("content-type"), Some("application/problem+json"), "{}", answer.whole());
    answer.json()["type"].as_str().unwrap().rsplit(':').next().unwrap().to_owned()
}

const OF_PEOPLE: [&str; 9] = [
    "/api/v1/tokens",
    "/api/v1/policies",
    "/api/v1/policies/in-force",
    "/api/v1/journal",
    "/api/v1/journal/head",
    "/api/v1/request-log",
    "/api/v1/accounts",
    "/api/v1/logons",
    "/api/v1/sessions",
];

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_administrator_reads_by_cookie_what_no_product_reads() {
    let portal = Portal::new().await;
    let mut administrator = portal.signed_in(Role::Administrator).await;
    let mut biller = portal.signed_in(Role::Biller).await;
    for path in OF_PEOPLE {
        let answer = administrator.get(path).await;
        assert_eq!(answer.status(), 200, "{path}: {}", answer.text());
        assert_eq!(answer.header("cache-control"), Some("no-store"), "{path}");
        let refused = biller.get(path).await;
        assert_eq!((refused.status(), kind(&refused).as_str()), (403, "forbidden"), "{path}");
        let stranger = ask(portal.server.address, &Request::get(path)).await;
        let bad = ask(portal.server.address, &Request::get(path).bearer("bb_not_a_token")).await;
        assert_eq!((stranger.status(), stranger.text()), (401, bad.text()), "{path}");
        let garbage = Request::get(path).with("cookie", format!("bayboard-staff={}", "A".repeat(118)));
        assert_eq!(ask(portal.server.address, &garbage).await.text(), bad.text(), "{path}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_person_makes_a_token_and_both_logs_name_them() {
    let portal = Portal::new().await;
    let mut administrator = portal.administrator().await;
    let account = portal.account(&mut administrator, Role::Administrator).await;
    let wanted = json!({"name": "dispatch wall", "grants": ["dispatcher@company"]});
    let made = administrator.ask(Request::json("POST", "/api/v1/tokens", &wanted)).await;
    assert_eq!(made.status(), 201, "{}", made.text());
    let made = made.json();
    let with_it = Request::get("/api/v1/dispatches").bearer(made["secret"].as_str().unwrap());
    assert_eq!(ask(portal.server.address, &with_it).await.status(), 200);
    let journal = administrator.get(&format!("/api/v1/journal?actor=account:{account}")).await.json();
    let rows = journal["items"].as_array().unwrap();
    assert!(rows.iter().any(|row| row.to_string().contains(made["id"].as_str().unwrap())), "{journal}");
    portal.server.app.shut_down();
    portal.staffed.server.running.await.unwrap();
    let log = std::fs::read_to_string(portal.log.path().join("2026-11-21.jsonl")).unwrap();
    let lines: Vec<serde_json::Value> = log.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let post = lines.iter().find(|line| line["route"] == "/api/v1/tokens").unwrap();
    assert_eq!(post["who"], format!("account {account}"));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_another_site_makes_a_browser_ask_is_refused_reading_and_writing() {
    let portal = Portal::new().await;
    let mut administrator = portal.administrator().await;
    let before = administrator.get("/api/v1/tokens").await.text();
    let wanted = json!({"name": "planted", "grants": ["dispatcher@company"]});
    let from = [
        ("sec-fetch-site", "cross-site"),
        ("sec-fetch-site", "same-site"),
        ("origin", "https://evil.example"),
        ("origin", "null"),
    ];
    for (name, value) in from {
        for request in [Request::get("/api/v1/tokens"), Request::json("POST", "/api/v1/tokens", &wanted)] {
            let refused = administrator.ask(request.with(name, value)).await;
            assert_eq!((refused.status(), kind(&refused).as_str()), (403, "other-site"), "{name}: {value}");
        }
        let by_token = Request::get("/api/v1/dispatches").with(name, value).bearer(&portal.token);
        assert_eq!(
            ask(portal.server.address, &by_token).await.status(),
            200,
            "a token is sent by nobody else"
        );
    }
    assert_eq!(administrator.get("/api/v1/tokens").await.text(), before);
    for (name, value) in [("sec-fetch-site", "same-origin"), ("origin", "http://portal.example")] {
        for request in [Request::get("/api/v1/tokens"), Request::json("POST", "/api/v1/tokens", &wanted)] {
            assert!(administrator.ask(request.with(name, value)).await.status() < 300, "{name}: {value}");
        }
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_token_in_the_header_decides_whatever_the_cookie_opens() {
    let portal = Portal::new().await;
    let mut administrator = portal.signed_in(Role::Administrator).await;
    let accounts = || Request::get("/api/v1/accounts");
    assert_eq!(administrator.ask(accounts().bearer(&portal.token)).await.status(), 403);
    let over = administrator.ask(accounts().bearer("bb_not_a_token")).await;
    assert_eq!((over.status(), kind(&over).as_str()), (401, "unauthorized"));
    let basic = administrator.ask(accounts().with("authorization", "Basic eDp5")).await;
    assert_eq!((basic.status(), kind(&basic).as_str()), (401, "unauthorized"));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn asking_all_the_time_keeps_no_session_awake_and_a_locked_one_says_why() {
    let portal = Portal::new().await;
    let mut administrator = portal.signed_in(Role::Administrator).await;
    for minute in 1..15 {
        portal.server.clock.turn_to(NOW.plus(minutes(minute)));
        assert_eq!(administrator.get("/api/v1/tokens").await.status(), 200, "{minute}");
    }
    portal.server.clock.turn_to(NOW.plus(minutes(15)));
    let wanted = json!({"name": "too late", "grants": ["dispatcher@company"]});
    for request in [Request::get("/api/v1/tokens"), Request::json("POST", "/api/v1/tokens", &wanted)] {
        let locked = administrator.ask(request).await;
        assert_eq!((locked.status(), kind(&locked).as_str()), (401, "session-locked"));
    }
    let password = portal.people[&Role::Administrator].password;
    administrator.post("/staff/unlock", &[("password", password), ("to", "/staff")]).await;
    let tokens = administrator.get("/api/v1/tokens").await;
    assert!(tokens.status() == 200 && !tokens.text().contains("too late"), "{}", tokens.text());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_session_that_is_being_set_up_or_over_opens_nothing() {
    let portal = Portal::new().await;
    let mut administrator = portal.signed_in(Role::Administrator).await;
    let form = [("name", "Grace Okafor"), ("username", "g.okafor"), ("role", "administrator"), ("place", "")];
    let page = administrator.post("/staff/accounts", &form).await.text();
    let link = format!("/staff/link/{}", staff::between(&page, "/staff/link/", "<"));
    let mut new = Colleague::at(portal.server.address);
    new.post(&link, &[]).await;
    let mut gone = administrator.clone();
    administrator.post("/staff/sign-out", &[]).await;
    for colleague in [&mut new, &mut gone] {
        let answer = colleague.get("/api/v1/tokens").await;
        assert_eq!((answer.status(), kind(&answer).as_str()), (401, "unauthorized"));
    }
}

/// What a request as somebody answers, which is refused to nobody here.
async fn done(colleague: &mut Colleague, method: &str, path: &str, body: serde_json::Value) -> Answer {
    let answer = colleague.ask(Request::json(method, path, &body).with("if-match", "*")).await;
    assert!(answer.status() < 300, "{method} {path}: {}", answer.text());
    answer
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_account_is_made_once_with_a_link_told_once_and_changed_by_what_was_seen() {
    let portal = Portal::new().await;
    let mut administrator = portal.signed_in(Role::Administrator).await;
    let wanted = json!({"username": "g.okafor", "name": "Grace Okafor", "grants": ["biller"]});
    let make = || Request::json("POST", "/api/v1/accounts", &wanted).with("idempotency-key", "grace");
    let (made, again) = (administrator.ask(make()).await, administrator.ask(make()).await);
    assert_eq!((made.status(), again.status()), (201, 200), "{}", made.text());
    assert!(again.json()["link"].is_null() && again.json()["account"] == made.json()["account"]);
    let link = made.json()["link"]["path"].as_str().unwrap().to_owned();
    let redeemed = Colleague::at(portal.server.address).post(&link, &[]).await;
    assert_eq!(redeemed.header("location"), Some("/staff/set-up"), "{}", redeemed.text());
    let one = format!("/api/v1/accounts/{}", made.json()["account"]["id"].as_str().unwrap());
    let shown = administrator.get(&one).await;
    let rename = |tag: &str| {
        Request::json("PATCH", &one, json!({"name": "Grace Hopper"})).with("if-match", tag.to_owned())
    };
    let renamed = administrator.ask(rename(shown.header("etag").unwrap())).await;
    assert_eq!((renamed.status(), &renamed.json()["name"]), (200, &json!("Grace Hopper")));
    assert_eq!(administrator.ask(rename(shown.header("etag").unwrap())).await.status(), 412);
    let grants = json!(["qa_reviewer", "biller,until=2027-01-01T06:00:00Z"]);
    let given = done(&mut administrator, "PATCH", &one, json!({"grants": grants})).await.json();
    assert_eq!(given["grants"].as_array().unwrap().len(), 2, "{given}");
    let taken = done(&mut administrator, "PATCH", &one, json!({"grants": ["qa_reviewer"]})).await.json();
    assert_eq!(taken["grants"].as_array().unwrap().len(), 1, "{taken}");
    let taken = administrator.ask(Request::json("POST", "/api/v1/accounts", &wanted)).await;
    assert_eq!((taken.status(), kind(&taken).as_str()), (409, "duplicate"));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_is_done_to_an_account_ends_what_it_has_to_and_nobody_does_it_to_themselves() {
    let portal = Portal::new().await;
    let mut administrator = portal.signed_in(Role::Administrator).await;
    let mut biller = portal.signed_in(Role::Biller).await;
    let account = portal.account(&mut administrator, Role::Biller).await;
    let one = |act: &str| format!("/api/v1/accounts/{account}/{act}");
    for (act, state) in [("require-change", "enabled"), ("unlock", "enabled"), ("disable", "disabled")] {
        let answer = done(&mut administrator, "POST", &one(act), json!({})).await;
        assert_eq!(answer.json()["state"], state, "{act}");
        assert!(answer.header("etag").is_some(), "{act}");
    }
    assert_eq!(biller.get("/api/v1/sessions/own").await.status(), 401, "it is over");
    let reset = Request::json("POST", one("reset"), json!({"what": "password"}));
    assert_eq!(administrator.ask(reset.clone()).await.status(), 422, "it is disabled");
    done(&mut administrator, "POST", &one("enable"), json!({})).await;
    let link = administrator.ask(reset).await.json();
    assert!(link["link"]["path"].as_str().unwrap().starts_with("/staff/link/"), "{link}");
    assert_eq!(link["account"]["sign_in"]["password"], false);
    let own = portal.account(&mut administrator, Role::Administrator).await;
    let own = Request::new("POST", format!("/api/v1/accounts/{own}/disable"));
    assert_eq!(administrator.ask(own).await.status(), 422);
    let mut personnel = portal.signed_in(Role::HumanResources).await;
    done(&mut personnel, "POST", &one("disable"), json!({})).await;
    let wanted = json!({"username": "g.okafor", "name": "Grace Okafor"});
    let refused = personnel.ask(Request::json("POST", "/api/v1/accounts", &wanted)).await;
    assert_eq!((refused.status(), kind(&refused).as_str()), (403, "forbidden"));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn one_sees_and_ends_ones_own_sessions_and_nobody_elses() {
    let portal = Portal::new().await;
    let mut here = portal.signed_in(Role::Biller).await;
    portal.server.clock.turn_to(NOW.plus(staff::STEP));
    let mut there = portal.signed_in(Role::Biller).await;
    let mut other = portal.signed_in(Role::HumanResources).await;
    let own = here.get("/api/v1/sessions/own").await.json();
    let items = own["items"].as_array().unwrap();
    let is_this: Vec<bool> = items.iter().map(|item| item["is_this"].as_bool().unwrap()).collect();
    assert_eq!(is_this, [true, false], "{own}");
    let end = || Request::new("DELETE", format!("/api/v1/sessions/{}", items[1]["id"].as_str().unwrap()));
    assert_eq!(other.ask(end()).await.status(), 404);
    assert_eq!(there.get("/api/v1/sessions/own").await.status(), 200);
    assert_eq!(here.ask(end()).await.status(), 204);
    assert_eq!(there.get("/api/v1/sessions/own").await.status(), 401);
}
