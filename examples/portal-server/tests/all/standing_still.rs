//! What stands still and goes on: a server that was stopped looks before it answers, and a probe that hangs
//! up on a database that is slow leaves nothing behind.
#![cfg(unix)]
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use crate::meddler;
use crate::wire;
use crate::world;

use crate::support::deployment::Deployment;
use bayboard::portal::{NewDisplay, Portal};
use bayboard::{FacilityKind, Key, SeededEntropy, StaticKeyring, Vault};
use bayboard_policy::Rules;
use bayboard_storage_postgres::{PostgresOptions, PostgresStore};
use bayboard_test_postgres::Database;
use meddler::{Meddler, Mishap, Target};
use portal_server::app::{App, AppSettings};
use portal_server::clock::Clock;
use portal_server::http::Credential;
use portal_server::process::server;
use portal_server::routes;
use serde_json::json;
use std::io::{Read, Write};
use std::net::TcpStream;
use std::sync::Arc;
use std::time::{Duration, Instant};
use tokio::net::TcpListener;
use wire::{Connection, Request, ask};
use world::{Company, NOW, Plan, line};

/// Longer than a look at the feed may be away, and shorter than what makes a server unready.
const STOPPED: Duration = Duration::from_millis(3_500);

/// Sends a request and leaves the answer to be read.
fn asked(address: std::net::SocketAddr, path: &str) -> TcpStream {
    let mut stream = TcpStream::connect(address).unwrap();
    write!(stream, "GET {path} HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\n\r\n").unwrap();
    stream.set_read_timeout(Some(Duration::from_secs(20))).unwrap();
    stream
}

fn answer(mut stream: TcpStream) -> String {
    let mut answer = String::new();
    stream.read_to_string(&mut answer).unwrap();
    answer
}

#[test]
fn a_server_that_was_stopped_looks_before_it_shows_a_board() {
    let deployment = Deployment::on_postgres();
    let (stopped, other) = (deployment.serve(), deployment.serve());
    let (_, token) = deployment.token("api_client");
    let home = json!({"name": "Maple Grove", "kind": "nursing_home", "zone": "America/Chicago"});
    let home = other.api("POST", "/api/v1/facilities", &token, Some(&home));
    let displays = format!("/api/v1/facilities/{}/displays", home["id"].as_str().unwrap());
    let display = other.api("POST", &displays, &token, Some(&json!({"name": "East station"})));
    let path = display["path"].as_str().unwrap();
    stopped.until("the board is shown", || answer(asked(stopped.address, path)).starts_with("HTTP/1.1 200"));

    stopped.signal("STOP");
    let revoked =
        other.ask("DELETE", &format!("{displays}/{}", display["id"].as_str().unwrap()), &token, None);
    assert_eq!(revoked.0, 204);
    std::thread::sleep(STOPPED);
    // They wait in front of the server, and are the first that it answers when it goes on.
    let of_links = routes::public().into_iter().filter(|route| route.credential == Credential::Link);
    let paths: Vec<String> = of_links.map(|route| route.path.replace("/d/{secret}", path)).collect();
    assert!(paths.len() >= 3, "{paths:?}");
    let waiting: Vec<_> = paths.iter().cycle().take(24).map(|path| asked(stopped.address, path)).collect();
    stopped.signal("CONT");
    for (stream, path) in waiting.into_iter().zip(paths.iter().cycle()) {
        let told = answer(stream);
        if path.ends_with("stream") {
            assert!(told.contains("event: end") && !told.contains("event: board"), "{told}");
        } else {
            assert!(told.starts_with("HTTP/1.1 410"), "{path}: {told}");
        }
    }
}

fn database() -> Database {
    Database::copy_of("bayboard_template", |url| {
        let url = url.to_owned();
        let migrating = std::thread::spawn(move || {
            let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
            runtime.block_on(PostgresStore::migrate(&url, &PostgresOptions::default())).unwrap();
        });
        migrating.join().unwrap();
    })
}

const READERS_BEGIN: Target = Target { connections: "bayboard reader", is_it: |text| text == "BEGIN" };
const SLOW: Duration = Duration::from_millis(700);

/// A server on the company that the founder made, which has not loaded its boards yet.
async fn serve(url: &str, founder: &Company) -> (Arc<App>, TcpListener, TcpListener) {
    let store = Arc::new(PostgresStore::open(url, &PostgresOptions::default()).await.unwrap());
    let vault = Vault::new(
        Arc::new(StaticKeyring::single(Key::from_bytes([7; 32]))),
        Arc::new(SeededEntropy::new(2)),
    );
    let portal = Portal::open(store, Arc::new(Rules::shipped().await.unwrap()), vault).await.unwrap();
    let tenant = founder.portal.boards(founder.tenant, NOW).await.unwrap().tenant();
    let app = App::new(portal, &tenant, Clock::set_to(NOW), AppSettings::default());
    let (listener, operators) =
        (TcpListener::bind("127.0.0.1:0").await.unwrap(), TcpListener::bind("127.0.0.1:0").await.unwrap());
    (app, listener, operators)
}

async fn until(what: &str, holds: impl AsyncFn() -> bool) {
    let start = Instant::now();
    while !holds().await {
        assert!(start.elapsed() < Duration::from_secs(10), "{what}");
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn probes_that_hang_up_on_a_slow_database_leave_no_board_frozen() {
    let database = database();
    let name = database.run("SELECT current_database()");
    database.run(&format!("ALTER DATABASE {name} SET default_transaction_isolation = 'repeatable read'"));
    let meddler = Meddler::before(&database.url());
    let store = Arc::new(PostgresStore::open(&database.url(), &PostgresOptions::default()).await.unwrap());
    let founder = Company::found_on(store, Plan::default()).await;
    let place = founder.facility("Maple Grove", FacilityKind::NursingHome).await;

    let (app, listener, operators) = serve(&meddler.url(), &founder).await;
    let (address, admin) = (listener.local_addr().unwrap(), operators.local_addr().unwrap());
    meddler.arm(READERS_BEGIN, Mishap::Late(SLOW), usize::MAX);
    tokio::spawn(server::run(Arc::clone(&app), listener, operators));
    for path in ["/readyz", "/metrics"].into_iter().cycle().take(6) {
        let mut probe = Connection::to(admin);
        probe.send(&Request::get(path).bytes()).await;
        tokio::time::sleep(SLOW / 8).await;
    }
    until("it is ready", async || ask(admin, &Request::get("/readyz")).await.status() == 200).await;
    tokio::time::sleep(SLOW).await;
    assert!(meddler.mend() > 3, "the probes hung up on nothing");

    // As often as there are connections that one of the probes might have left in a transaction.
    for round in 0..16 {
        let new = NewDisplay::new(line("East station"));
        let made =
            founder.portal.seat(&founder.desk, NOW).facilities().create_display(place.id, new).await.unwrap();
        let path = format!("/d/{}", made.secret);
        let status = async || ask(address, &Request::get(&path)).await.status();
        until(&format!("the board of round {round} is shown"), async || status().await == 200).await;
        founder
            .portal
            .seat(&founder.desk, NOW)
            .facilities()
            .revoke_display(place.id, made.display.id())
            .await
            .unwrap();
        until(&format!("the board of round {round} ends"), async || status().await == 410).await;
    }
    app.shut_down();
}
