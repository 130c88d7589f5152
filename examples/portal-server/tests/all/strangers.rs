//! What strangers cannot do to a server: fill its disk, take all its connections, or be told apart while they
//! try.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use crate::wire;
use crate::world;

use bayboard::FacilityKind;
use bayboard::journal::{LogonEvent, LogonKey, LogonNumber, LogonRow};
use futures_util::{StreamExt, stream};
use portal_server::app::AppSettings;
use std::num::NonZeroU16;
use std::process::Stdio;
use std::time::{Duration, Instant};
use tokio::io::{AsyncBufReadExt, BufReader};
use tokio::net::TcpStream;
use wire::{Connection, Request, ask};
use world::{Company, Place, Plan, Server, minutes};

/// Rows in a minute, whatever strangers do: twenty screens with four each, and two that count all the rest.
const MOST_ROWS: usize = 82;
const SESSIONS: usize = 60;
const CONNECTS: usize = 8;

async fn served(settings: AppSettings) -> (Server, Place) {
    let company = Company::found(Plan::default()).await;
    let place = company.facility("Maple Grove", FacilityKind::NursingHome).await;
    (company.serve(settings).await, place)
}

async fn sessions(server: &Server, id: &str, code: &str, count: usize) -> Vec<String> {
    let form = Request::form("/board/sign-in", &[("facility_id", id), ("access_code", code)]);
    let address = server.address;
    let answers = (0..count).map(|_| {
        let form = form.clone();
        async move { ask(address, &form).await.session().unwrap() }
    });
    stream::iter(answers).buffer_unordered(20).collect().await
}

/// Connects and goes with each session so often; none is refused.
async fn come_and_go(server: &Server, sessions: &[String]) {
    let address = server.address;
    let visits = sessions.iter().cycle().take(sessions.len() * CONNECTS).map(|session| async move {
        let follow = Request::get("/board/stream").cookie(Some(session.as_str()));
        Connection::to(address).open(&follow, 1).await.status()
    });
    let refused = stream::iter(visits)
        .buffer_unordered(20)
        .filter(|status| std::future::ready(*status != 200))
        .count()
        .await;
    assert_eq!(refused, 0, "streams of screens are never throttled");
    let gone = async {
        while !ask(server.admin, &Request::get("/metrics")).await.text().contains("bayboard_streams_open 0\n")
        {
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
        // Their rows are written behind their backs.
        tokio::time::sleep(Duration::from_millis(300)).await;
    };
    tokio::time::timeout(Duration::from_secs(20), gone).await.expect("all are gone");
}

/// The minute's rows of screens, once it is over.
async fn told(server: &Server, after: LogonNumber) -> (Vec<LogonRow>, LogonNumber) {
    let app = &server.app;
    server.clock.turn_to(server.clock.now().plus(minutes(1)));
    app.portal.tell_screens(app.tenant, false, app.now()).await.unwrap();
    let rows = app.portal.store().logons(&LogonKey::All(app.tenant), after, NonZeroU16::MAX).await.unwrap();
    let last = rows.last().map_or(after, |(number, _)| *number);
    let is_screen = |row: &LogonRow| matches!(row.event, LogonEvent::Connect | LogonEvent::Disconnect);
    (rows.into_iter().map(|(_, row)| row).filter(is_screen).collect(), last)
}

fn events(rows: &[LogonRow]) -> usize {
    rows.iter().map(|row| row.count as usize).sum()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_stranger_who_reconnects_as_fast_as_it_can_writes_a_bounded_number_of_rows() {
    let (server, place) = served(AppSettings { streams_per_client: 10_000, ..AppSettings::default() }).await;
    let strangers = sessions(&server, "9999-0000", "0000-1111-2222", SESSIONS).await;
    come_and_go(&server, &strangers).await;
    let (rows, last) = told(&server, LogonNumber::default()).await;
    assert!(rows.len() <= MOST_ROWS, "{} rows for {} events", rows.len(), 2 * SESSIONS * CONNECTS);
    assert_eq!(events(&rows), 2 * SESSIONS * CONNECTS, "each event is in some count");
    // With a right code no screen is left out, and what it repeats is one row of each kind.
    let right = sessions(&server, &place.public_id, &place.code, SESSIONS).await;
    come_and_go(&server, &right).await;
    let (rows, _) = told(&server, last).await;
    assert_eq!((rows.len(), events(&rows)), (4 * SESSIONS, 2 * SESSIONS * CONNECTS));
    assert!(rows.iter().all(|row| row.facility == Some(place.id) && row.session.is_some()));
}

async fn connected(server: &Server) -> Connection {
    Connection::over(server.address, TcpStream::connect(server.address).await.unwrap())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn connections_are_capped_per_client_but_not_those_of_a_trusted_proxy_or_of_operators() {
    let capped = AppSettings { connections_per_client: 3, ..AppSettings::default() };
    let trusting = AppSettings { trusted_proxies: vec!["127.0.0.1".parse().unwrap()], ..capped.clone() };
    let (server, _) = served(capped).await;
    let (behind_proxy, _) = served(trusting).await;
    let health = Request::get("/healthz");
    let mut open = Vec::new();
    for _ in 0..3 {
        let mut connection = Connection::to(server.address);
        assert_eq!(connection.ask(&health).await.status(), 200);
        open.push(connection);
    }
    let mut fourth = connected(&server).await;
    assert!(fourth.is_closed_within(Duration::from_secs(5)).await, "one more than a client may hold");
    assert!(
        ask(server.admin, &Request::get("/metrics"))
            .await
            .text()
            .contains("bayboard_connections_refused_total 1\n")
    );
    open.pop();
    let again = Instant::now();
    while connected(&server).await.is_closed_within(Duration::from_millis(200)).await {
        assert!(again.elapsed() < Duration::from_secs(10), "one that went makes room");
    }
    let mut many = Vec::new();
    for _ in 0..9 {
        let mut connection = Connection::to(behind_proxy.address);
        assert_eq!(connection.ask(&health).await.status(), 200);
        many.push(connection);
    }
    assert!(AppSettings::default().connections_per_client >= 6 * AppSettings::default().streams_per_client);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_low_limit_on_open_files_is_told_at_start() {
    let folder = tempfile::tempdir().unwrap();
    let database = format!("sqlite://{}", folder.path().join("demo.db").display());
    let said = async |files: &str, streams: &str| {
        let mut command = tokio::process::Command::new("sh");
        command.args([
            "-c",
            &format!("ulimit -n {files} && exec \"$0\" \"$@\""),
            env!("CARGO_BIN_EXE_portal-server"),
        ]);
        command.args([
            "serve",
            "--demo",
            "--listen",
            "127.0.0.1:0",
            "--admin-listen",
            "127.0.0.1:0",
            "--streams",
            streams,
        ]);
        command.args(["--database-url", &database]).current_dir(folder.path());
        let mut server =
            command.stdout(Stdio::null()).stderr(Stdio::piped()).kill_on_drop(true).spawn().unwrap();
        let mut log = BufReader::new(server.stderr.take().unwrap()).lines();
        let mut said = String::new();
        while !said.contains("\"serving\"") {
            said += &log.next_line().await.unwrap().expect("it comes to serve");
        }
        server.kill().await.unwrap();
        said
    };
    let low = said("512", "12000").await;
    assert!(
        low.contains("\"WARN\"") && low.contains("LimitNOFILE=13000") && low.contains("\"limit\":512"),
        "{low}"
    );
    assert!(!said("1100", "100").await.contains("LimitNOFILE"), "it is enough for a hundred streams");
}
