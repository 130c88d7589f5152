//! Clients that are slow, greedy, or behind a proxy.

use super::Portal;
use crate::wire::{Connection, Request, ask};
use crate::world::{Company, Plan};
use bayboard::FacilityKind;
use clap::Parser;
use portal_server::app::{AppSettings, Limits};
use portal_server::commands::Cli;
use std::time::{Duration, Instant};

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
