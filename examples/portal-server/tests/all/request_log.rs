//! The request log: it tells who asked for which route and nothing of what they asked for, is read by those
//! who may and journaled when they do, and is kept as many days as it was asked to be.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use crate::staff;
use crate::wire;
use crate::world;

use bayboard::FacilityKind;
use bayboard::access::Role;
use bayboard::journal::{EntryKey, EntryKind, Sequence};
use portal_server::app::AppSettings;
use portal_server::request_log::RequestLog;
use staff::Colleague;
use std::fs;
use std::num::NonZeroU16;
use std::path::Path;
use std::time::Duration;
use wire::{Answer, Request, ask};
use world::{Company, Place, Plan, Server};

const TODAY: &str = "2026-11-21";
const MARK: &str = "0f0e0d0c-0b0a-7908-8706-05040302f1f0";

struct Served {
    server: Server,
    place: Place,
    administrator: String,
    software: String,
}

impl Served {
    async fn logging_to(folder: Option<&Path>) -> Self {
        let company = Company::found(Plan::default()).await;
        let place = company.facility("Maple Grove", FacilityKind::NursingHome).await;
        let administrator = company.token("the auditor", &[Role::Administrator]).await;
        let software = company.token("=desk software", &[Role::ApiClient]).await;
        let request_log = folder.map(|folder| RequestLog::open(folder, 60).unwrap());
        let server = company.serve(AppSettings { request_log, ..AppSettings::default() }).await;
        Self { server, place, administrator, software }
    }

    async fn ask(&self, request: Request) -> Answer {
        ask(self.server.address, &request).await
    }

    async fn read(&self, path: &str, accept: &str) -> Answer {
        self.ask(Request::get(path).bearer(&self.administrator).with("accept", accept)).await
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_log_tells_who_asked_for_which_route_and_nothing_of_what_they_asked_for() {
    let root = tempfile::tempdir().unwrap();
    let served = Served::logging_to(Some(root.path())).await;
    let code = &served.place.code;
    let form = [("facility_id", served.place.public_id.as_str()), ("access_code", code.as_str())];
    served.ask(Request::form("/board/sign-in", &form).with("user-agent", "=Firefox")).await;
    served.ask(Request::get(format!("/d/{MARK}?{MARK}"))).await;
    let call = format!("/api/v1/dispatches/{MARK}?a={MARK}");
    served.ask(Request::get(call).bearer(&served.software)).await;
    served.ask(Request::get(format!("/{MARK}"))).await;
    let answer = served.read(&format!("/api/v1/request-log/{TODAY}"), "*/*").await;
    assert_eq!((answer.status(), answer.header("content-type")), (200, Some("application/x-ndjson")));
    assert_eq!(
        answer.header("content-disposition"),
        Some("attachment; filename=\"request-log-2026-11-21.jsonl\"")
    );
    let lines: Vec<serde_json::Value> =
        answer.text().lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    // The reading itself may stand in it already.
    let told: Vec<_> = lines
        .iter()
        .filter(|line| line["route"] != "/api/v1/request-log/{day}")
        .map(|line| {
            let word = |name: &str| line[name].as_str().unwrap().to_owned();
            (word("method"), word("route"), line["status"].as_u64().unwrap(), word("who"))
        })
        .collect();
    let expected = [
        ("POST", "/board/sign-in", 303, ""),
        ("GET", "/d/{secret}", 410, ""),
        ("GET", "/api/v1/dispatches/{id}", 404, "token =desk software"),
        ("GET", "other", 404, ""),
    ]
    .map(|(method, route, status, who)| (method.to_owned(), route.to_owned(), status, who.to_owned()));
    assert_eq!(told, expected);
    assert_eq!((&lines[0]["address"], &lines[0]["agent"]), (&"127.0.0.1".into(), &"=Firefox".into()));
    assert_eq!(lines[0]["at"], "2026-11-21T14:05:00Z");
    let whole = fs::read_to_string(root.path().join(format!("{TODAY}.jsonl"))).unwrap();
    for secret in [MARK, code, &served.place.public_id, &served.software, &served.administrator] {
        assert!(!whole.contains(secret), "{secret} stands in the log");
    }
    let table = served.read(&format!("/api/v1/request-log/{TODAY}"), "text/csv").await;
    assert_eq!(table.header("content-type"), Some("text/csv; charset=utf-8"));
    let rows = table.text();
    assert!(rows.starts_with("at,address,who,method,route,status,agent\n"), "{rows}");
    assert!(rows.contains(",'=Firefox\n") && rows.contains(",token =desk software,"), "{rows}");
    assert!(rows.contains("/api/v1/request-log/{day}"), "whoever read it stands in it, too");
}

#[tokio::test(flavor = "multi_thread")]
async fn only_who_may_reads_the_log_and_the_journal_tells_that_they_did() {
    let root = tempfile::tempdir().unwrap();
    let served = Served::logging_to(Some(root.path())).await;
    let day = format!("/api/v1/request-log/{TODAY}");
    for path in ["/api/v1/request-log", &day] {
        assert_eq!(served.ask(Request::get(path)).await.status(), 401);
        assert_eq!(served.ask(Request::get(path).bearer(&served.software)).await.status(), 403);
    }
    assert_eq!(journaled(&served, EntryKind::Denial).await, 2);
    let listed = served.read("/api/v1/request-log", "*/*").await.json();
    let items = serde_json::json!([{ "day": TODAY, "kept_until": "2027-01-20" }]);
    assert_eq!((&listed["items"], &listed["days_kept"]), (&items, &60.into()));
    assert_eq!(served.read(&day, "*/*").await.status(), 200);
    assert_eq!(journaled(&served, EntryKind::Disclosure).await, 2);
    for (path, status) in [("2026-11-20", 404), ("..%2fplace", 404), ("yesterday", 404)] {
        assert_eq!(
            served.read(&format!("/api/v1/request-log/{path}"), "*/*").await.status(),
            status,
            "{path}"
        );
    }
    let without = Served::logging_to(None).await;
    let told = without.read("/api/v1/request-log", "*/*").await;
    assert!(told.status() == 404 && told.text().contains("--request-log"), "{}", told.text());
}

async fn journaled(served: &Served, kind: EntryKind) -> usize {
    let of = EntryKey::Kind(served.server.app.tenant, kind);
    let store = served.server.app.portal.store();
    store.entries(&of, Some(Sequence::START), false, NonZeroU16::MAX).await.unwrap().len()
}

#[tokio::test(flavor = "multi_thread")]
async fn days_that_are_not_kept_any_more_go_by_the_clockwork() {
    let root = tempfile::tempdir().unwrap();
    for day in ["2026-09-21", "2026-09-22"] {
        fs::write(root.path().join(format!("{day}.jsonl")), "{}\n").unwrap();
    }
    let served = Served::logging_to(Some(root.path())).await;
    let gone = root.path().join("2026-09-21.jsonl");
    for _ in 0..1_000 {
        if !gone.exists() {
            break;
        }
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    assert!(!gone.exists() && root.path().join("2026-09-22.jsonl").exists());
    drop(served);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_server_that_stops_has_written_all_of_it() {
    let root = tempfile::tempdir().unwrap();
    let served = Served::logging_to(Some(root.path())).await;
    for _ in 0..50 {
        served.ask(Request::get("/")).await;
    }
    served.server.app.shut_down();
    served.server.running.await.unwrap();
    let text = fs::read_to_string(root.path().join(format!("{TODAY}.jsonl"))).unwrap();
    assert_eq!(text.lines().count(), 50);
}

#[tokio::test(flavor = "multi_thread")]
async fn an_administrator_takes_a_day_along_from_the_staff_pages_and_nobody_else_does() {
    let root = tempfile::tempdir().unwrap();
    let served = Served::logging_to(Some(root.path())).await;
    let people = staff::people(&served.server.app).await;
    let day = format!("/staff/request-log/{TODAY}");
    let mut administrator =
        Colleague::signed_in(served.server.address, &served.server.app, &people[&Role::Administrator]).await;
    let list = administrator.get("/staff/request-log").await;
    assert!(list.status() == 200 && list.text().contains(&format!("href=\"{day}\"")), "{}", list.text());
    let table = administrator.get(&day).await;
    assert_eq!((table.status(), table.header("content-type")), (200, Some("text/csv; charset=utf-8")));
    assert!(table.text().contains(",POST,/staff/sign-in,303,"), "{}", table.text());
    assert!(table.text().contains(",account "), "who asked stands in it");
    let lines = administrator.get(&format!("{day}?form=lines")).await;
    assert_eq!(lines.header("content-type"), Some("application/x-ndjson"));
    for missing in ["/staff/request-log/2026-11-20", "/staff/request-log/..%2fplace"] {
        assert_eq!(administrator.get(missing).await.status(), 404, "{missing}");
    }
    let mut biller =
        Colleague::signed_in(served.server.address, &served.server.app, &people[&Role::Biller]).await;
    for path in ["/staff/request-log", &day] {
        assert_eq!(biller.get(path).await.status(), 404, "{path}");
        assert_eq!(ask(served.server.address, &Request::get(path)).await.status(), 401, "{path}");
    }
}
