//! The database goes away under a running server, and comes back: what operators see, and what never stands
//! in it.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use crate::wire;
use crate::world;

use bayboard::access::Role;
use bayboard::portal::{NewDisplay, NewFacility};
use bayboard::{FacilityId, FacilityKind, Zone};
use bayboard_storage_postgres::{PostgresOptions, PostgresStore};
use bayboard_storage_sqlite::{SqliteOptions, SqliteStore};
use bayboard_test_postgres::{Cluster, Durability};
use clap::Parser;
use portal_server::app::{AppSettings, Limits};
use portal_server::commands::Cli;
use portal_server::process::{Metered, StoreMetrics};
use serde_json::json;
use std::io::{BufRead, BufReader};
use std::process::{Command, Stdio};
use std::sync::Arc;
use std::time::{Duration, Instant};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use wire::{Request, ask};
use world::{Company, NOW, Plan, Server, line};

const PATIENCE: Duration = Duration::from_secs(60);

/// An address on the cluster, as a role.
fn url(cluster: &Cluster, role: &str) -> String {
    cluster.url("bayboard").replacen("postgres@", &format!("{role}@"), 1)
}

/// A database made as the operator's guide says: the file of roles, then the migration by the owner.
async fn made_by_the_guide(cluster: &Cluster) {
    let roles = include_str!("../../deploy/roles.sql");
    for statement in roles.lines().filter(|line| !line.starts_with("--")) {
        cluster.run(statement);
    }
    let owner = url(cluster, "bayboard_owner");
    let migrate = async |more: &[&str]| {
        let arguments = ["portal-server", "migrate", "--database-url", &owner];
        Cli::try_parse_from(arguments.iter().chain(more))
            .unwrap()
            .run()
            .await
            .map_err(|error| error.to_string())
    };
    assert!(migrate(&["--check"]).await.unwrap_err().contains("migrate --apply"), "nothing is there yet");
    migrate(&["--apply", "--app-role", "bayboard_app", "--auditor-role", "bayboard_auditor"]).await.unwrap();
    assert_eq!(migrate(&["--check"]).await, Ok(()));
}

async fn metrics(server: &Server) -> String {
    ask(server.admin, &Request::get("/metrics")).await.text()
}

fn value(metrics: &str, series: &str) -> f64 {
    let line = metrics.lines().find_map(|line| line.strip_prefix(series)?.strip_prefix(' '));
    line.unwrap_or_else(|| panic!("no {series} in {metrics}")).parse().unwrap()
}

/// A wall screen's stream, read as it comes.
struct Screen {
    path: String,
    stream: TcpStream,
}

impl Screen {
    async fn open(server: &Server, place: FacilityId) -> Self {
        let made = server
            .app
            .portal
            .seat(&server.desk, NOW)
            .facilities()
            .create_display(place, NewDisplay::new(line("East")))
            .await;
        let path = format!("/d/{}", made.unwrap().secret);
        let mut stream = TcpStream::connect(server.address).await.unwrap();
        stream.write_all(&Request::get(format!("{path}/stream")).bytes()).await.unwrap();
        Self { path, stream }
    }

    /// Waits for an event that has not been read yet.
    async fn hears(&mut self, event: &str) {
        let mut heard = String::new();
        while !heard.contains(event) {
            let mut bytes = [0; 4_096];
            let read = tokio::time::timeout(PATIENCE, self.stream.read(&mut bytes)).await;
            let count = read.unwrap_or_else(|_| panic!("no {event}: {heard}")).unwrap();
            assert!(count > 0, "the stream ended: {heard}");
            heard += &String::from_utf8_lossy(&bytes[..count]);
        }
    }
}

async fn until(what: &str, holds: impl AsyncFn() -> bool) {
    let start = Instant::now();
    while !holds().await {
        assert!(start.elapsed() < PATIENCE, "{what}");
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_lost_database_is_counted_makes_the_server_unready_and_nothing_counted_names_a_record() {
    let mut cluster = Cluster::start(Durability::Quick);
    made_by_the_guide(&cluster).await;
    let counted = StoreMetrics::default();
    let store =
        PostgresStore::open(&url(&cluster, "bayboard_app"), &PostgresOptions::default()).await.unwrap();
    let company =
        Company::found_on(Arc::new(Metered::new(Arc::new(store), counted.clone())), Plan::default()).await;
    let place = company.facility("Maple Grove Canary", FacilityKind::NursingHome).await;
    let token = company.token("api canary", &[Role::ApiClient]).await;
    let limits = Limits { feed_within: Duration::from_secs(3), ..Limits::default() };
    let server = company
        .serve(AppSettings { store: counted, database: "postgresql", limits, ..AppSettings::default() })
        .await;
    let book = async |name: &str| {
        let body = json!({
            "origin": {"facility_id": place.public_id, "room": "214 Canary"}, "destination": {"kind": "residence"},
            "pickup": "2026-11-21T15:00:00Z", "level": "bls", "patient_name": name,
        });
        ask(server.address, &Request::json("POST", "/api/v1/dispatches", body).bearer(&token)).await
    };
    let made = book("Ada Canary").await;
    assert_eq!(made.status(), 201);
    let mut screen = Screen::open(&server, place.id).await;
    screen.hears("event: beat").await;
    let before = metrics(&server).await;
    assert!(value(&before, "bayboard_commit_seconds_count") >= 3.0, "{before}");
    for port in ["reads", "commit", "guards"] {
        assert_eq!(value(&before, &format!("bayboard_store_errors_total{{port=\"{port}\"}}")), 0.0);
    }
    assert_eq!(value(&before, "bayboard_journal_refusals_total"), 0.0);
    server.let_time_pass();
    until("boards come up", async || value(&metrics(&server).await, "bayboard_feed_behind_entries") == 0.0)
        .await;

    cluster.kill();
    let list = ask(server.address, &Request::get("/api/v1/dispatches").bearer(&token)).await;
    assert!(list.status() == 503 && !list.text().contains("Canary"), "{}", list.whole());
    let form = [("facility_id", place.public_id.as_str()), ("access_code", place.code.as_str())];
    assert_eq!(ask(server.address, &Request::form("/board/sign-in", &form)).await.status(), 503);
    let new =
        NewFacility::new(line("Canary House"), FacilityKind::Clinic, Zone::named("America/Chicago").unwrap());
    server.app.portal.seat(&server.desk, NOW).facilities().create(new, None).await.unwrap_err();
    until("it is not ready", async || ask(server.address, &Request::get("/readyz")).await.status() == 503)
        .await;
    until("the feed is behind", async || value(&metrics(&server).await, "bayboard_feed_lag_seconds") > 3.0)
        .await;
    let ready = ask(server.admin, &Request::get("/readyz")).await;
    assert_eq!((ready.status(), ready.json()["store"].clone()), (503, "postgresql".into()));
    screen.hears("event: stale").await;
    let held = ask(server.address, &Request::get(format!("{}/board.json", screen.path))).await;
    assert_eq!(
        (held.status(), held.header("bayboard-feed")),
        (200, Some("behind")),
        "what it holds is shown, as what it is"
    );
    let lost = metrics(&server).await;
    for port in ["reads", "commit", "guards"] {
        assert!(value(&lost, &format!("bayboard_store_errors_total{{port=\"{port}\"}}")) >= 1.0, "{lost}");
    }
    assert_eq!(value(&lost, "bayboard_journal_refusals_total"), 1.0, "one commit was refused");
    assert_eq!(
        value(&lost, "bayboard_commit_seconds_count"),
        value(&before, "bayboard_commit_seconds_count")
    );
    assert!(value(&lost, "bayboard_feed_errors_total") >= 1.0);
    assert!(!lost.contains("bayboard_feed_behind_entries"), "unknown is not nought");
    assert_eq!(ask(server.address, &Request::get("/healthz")).await.status(), 200, "the process is alive");

    cluster.start_again();
    screen.hears("event: beat").await;
    until("it is ready again", async || ask(server.address, &Request::get("/readyz")).await.status() == 200)
        .await;
    assert!(value(&metrics(&server).await, "bayboard_feed_lag_seconds") < 3.0);
    assert_eq!(book("Bea Canary").await.status(), 201);

    let id = made.json()["id"].as_str().unwrap().to_owned();
    let all = format!("{before}{lost}{}", metrics(&server).await);
    for canary in [
        "Canary",
        "canary",
        id.as_str(),
        &place.public_id,
        &place.id.to_string(),
        &server.app.tenant.to_string(),
        &token,
    ] {
        assert!(!all.contains(canary), "{canary}");
    }
    assert!(all.contains("/api/v1/dispatches"), "routes are named, as templates");
}

/// Another process that holds the file until its input ends.
const HOLD: &str = "import sqlite3, sys
shell = sqlite3.connect(sys.argv[1], isolation_level=None)
shell.execute('BEGIN IMMEDIATE')
print('held', flush=True)
sys.stdin.read()";

/// It can be read all the time, so that only a write tells; and nobody writes but those who ask whether it is
/// ready.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_server_whose_database_takes_no_writes_is_not_ready_until_it_does() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("bayboard.db");
    let store = SqliteStore::open(path.to_str().unwrap(), &SqliteOptions::default()).await.unwrap();
    let counted = StoreMetrics::default();
    let company =
        Company::found_on(Arc::new(Metered::new(Arc::new(store), counted.clone())), Plan::default()).await;
    let server = company.serve(AppSettings { store: counted, ..AppSettings::default() }).await;
    let status = async || ask(server.address, &Request::get("/readyz")).await.status();
    until("it is ready", async || status().await == 200).await;
    let mut shell = Command::new("python3");
    let mut shell =
        shell.args(["-c", HOLD]).arg(&path).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
    let mut held = String::new();
    BufReader::new(shell.stdout.take().unwrap()).read_line(&mut held).unwrap();
    assert_eq!(held, "held\n");
    until("it is not ready", async || status().await == 503).await;
    tokio::time::sleep(Duration::from_secs(1)).await;
    let told = ask(server.address, &Request::get("/readyz")).await;
    assert_eq!((told.status(), told.json()["status"].clone()), (503, "store does not take writes".into()));
    assert_eq!(ask(server.address, &Request::get("/healthz")).await.status(), 200);
    drop(shell.stdin.take());
    shell.wait().unwrap();
    until("it is ready again", async || status().await == 200).await;
}
