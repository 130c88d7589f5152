//! TLS on the server's own listener: the right certificate for each name, renewed files, slow clients, and
//! plain http that is sent on.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use crate::logs;
use crate::secure;
use crate::wire;
use crate::world;

use bayboard::{FacilityKind, Timestamp};
use clap::Parser;
use logs::Logs;
use portal_server::app::{AppSettings, Limits};
use portal_server::commands::Cli;
use portal_server::http::redirect;
use portal_server::tls::{Certificates, Pair};
use secure::{Authority, Client};
use serde_json::Value;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, Instant};
use tempfile::TempDir;
use tokio::net::{TcpListener, TcpStream};
use wire::{Connection, Request, ask};
use world::{Company, NOW, Place, Plan, Server};

const BOARD: &str = "board.example";
const OTHER: &str = "other.example";

/// A company served with two certificates, whose files can be changed.
struct Site {
    server: Server,
    place: Place,
    client: Client,
    authority: Authority,
    folder: TempDir,
}

impl Site {
    async fn with(limits: Limits) -> Self {
        let (folder, authority) = (tempfile::tempdir().unwrap(), Authority::new());
        let pairs = vec![
            authority.certify(&[BOARD], folder.path(), "board"),
            authority.certify(&["*.wild.example", OTHER, "127.0.0.1"], folder.path(), "other"),
        ];
        let certificates = Certificates::load(pairs, NOW).unwrap();
        let company = Company::found(Plan::default()).await;
        let place = company.facility("Maple Grove", FacilityKind::NursingHome).await;
        let settings =
            AppSettings { certificates: Some(Arc::clone(&certificates)), limits, ..AppSettings::default() };
        let server = company.serve(settings).await;
        let clock = server.clock.clone();
        tokio::spawn(async move { certificates.follow(clock, Duration::from_millis(100)).await });
        Self { server, place, client: Client::trusting(&authority), authority, folder }
    }

    async fn new() -> Self {
        Self::with(Limits::default()).await
    }

    fn address(&self) -> SocketAddr {
        self.server.address
    }

    async fn connect(&self, name: &str) -> Connection {
        Connection::over(self.address(), self.client.connect(self.address(), name).await.unwrap())
    }

    /// Which certificate a client that asks for this name is shown.
    async fn shown(&self, name: &str) -> Vec<u8> {
        let blind = Client::trusting_anybody();
        secure::certificate(&blind.connect(self.address(), name).await.unwrap())
    }

    fn file(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn sign_in(&self) -> Request {
        Request::form(
            "/board/sign-in",
            &[("facility_id", &self.place.public_id), ("access_code", &self.place.code)],
        )
    }

    async fn ready(&self) -> Value {
        ask(self.server.admin, &Request::get("/readyz")).await.json()
    }

    async fn until(&self, what: &str, holds: impl AsyncFn() -> bool) {
        let start = Instant::now();
        while !holds().await {
            assert!(start.elapsed() < Duration::from_secs(20), "{what}: {}", self.ready().await);
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_certificate_is_chosen_by_the_name_asked_for() {
    let site = Site::new().await;
    let (board, other) =
        (secure::first_in(&site.file("board.pem")), secure::first_in(&site.file("other.pem")));
    assert_ne!(board, other);
    let table = [
        (BOARD, &board),
        (OTHER, &other),
        ("a.wild.example", &other),
        ("a.b.wild.example", &board),
        ("wild.example", &board),
        ("unknown.example", &board),
        ("127.0.0.1", &board),
    ];
    for (name, expected) in table {
        assert!(site.shown(name).await == *expected, "{name}; for an address clients send no name");
    }
    for name in [BOARD, OTHER] {
        let page = site.connect(name).await.ask(&Request::get("/")).await;
        assert_eq!(page.status(), 200, "{name}");
    }
    assert!(
        site.client.connect(site.address(), "unknown.example").await.is_err(),
        "a client that checks refuses the first"
    );
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn cookies_are_secure_and_browsers_are_told_to_stay_with_https() {
    let site = Site::new().await;
    let answer = site.connect(BOARD).await.ask(&site.sign_in()).await;
    let cookie = answer.header("set-cookie").unwrap();
    assert!(cookie.starts_with("__Host-bayboard=") && cookie.contains("; Secure;"), "{cookie}");
    assert_eq!(answer.header("strict-transport-security"), Some("max-age=31536000"));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn versions_before_1_2_plain_http_and_other_protocols_are_refused() {
    let site = Site::new().await;
    for (version, is_taken) in [([3, 1], false), ([3, 2], false), ([3, 3], true)] {
        assert_eq!(secure::answers_hello(site.address(), version).await, is_taken, "version {version:?}");
    }
    for version in [&rustls::version::TLS12, &rustls::version::TLS13] {
        let stream =
            Client::of_version(&site.authority, version).connect(site.address(), BOARD).await.unwrap();
        assert_eq!(secure::protocol(&stream), b"http/1.1");
    }
    assert!(site.client.speaking(b"h2").connect(site.address(), BOARD).await.is_err());
    let mut plain = Connection::to(site.address());
    assert_eq!(plain.ask(&Request::get("/")).await.status(), 0, "nothing is answered in the clear");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_renewed_certificate_is_swapped_in_and_open_streams_go_on() {
    let site = Site::new().await;
    let mut connection = site.connect(BOARD).await;
    let session = connection.ask(&site.sign_in()).await.session().unwrap();
    let cookie = format!("__Host-bayboard={session}");
    let mut following = site.connect(BOARD).await;
    following.send(&Request::get("/board/stream").with("cookie", cookie).bytes()).await;
    assert_eq!(following.answer(false, 1).await.status(), 200);

    let (old, kept) = (site.shown(BOARD).await, site.shown(OTHER).await);
    site.authority.certify(&[BOARD, "new.example"], site.folder.path(), "board");
    let new = secure::first_in(&site.file("board.pem"));
    assert_ne!(old, new);
    site.until("the new certificate is served", async || site.shown(BOARD).await == new).await;
    assert!(site.shown(OTHER).await == kept, "the other pair was not touched");
    assert_eq!(site.ready().await["certificates"][0]["names"], serde_json::json!([BOARD, "new.example"]));

    assert_eq!(connection.ask(&Request::get("/")).await.status(), 200, "the connection of before goes on");
    assert!(!following.is_closed_within(Duration::from_millis(300)).await, "the stream of before goes on");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_pair_that_is_no_good_leaves_the_last_good_one_serving_and_is_told() {
    let site = Site::new().await;
    let before = site.shown(BOARD).await;
    let (chain, key) =
        (std::fs::read(site.file("board.pem")).unwrap(), std::fs::read(site.file("board.key")).unwrap());
    assert!(site.ready().await["certificates"][0]["error"].is_null());
    type Spoil = fn(&Site);
    let spoilt: [(&str, Spoil); 5] = [
        ("does not go with", |site| {
            std::fs::write(site.file("board.key"), std::fs::read(site.file("other.key")).unwrap()).unwrap()
        }),
        ("no private key", |site| std::fs::write(site.file("board.key"), "not a key").unwrap()),
        ("cannot read", |site| std::fs::remove_file(site.file("board.pem")).unwrap()),
        ("has expired at 2025-01-01T00:00:00Z", |site| {
            site.authority.expired(BOARD, site.folder.path(), "board")
        }),
        ("not valid before 2027-01-01T00:00:00Z", |site| {
            site.authority.future(BOARD, site.folder.path(), "board")
        }),
    ];
    for (told, spoil) in spoilt {
        spoil(&site);
        let error =
            async || site.ready().await["certificates"][0]["error"].as_str().unwrap_or_default().to_owned();
        site.until(told, async || error().await.contains(told)).await;
        assert!(site.shown(BOARD).await == before, "the last good one serves");
        assert_eq!(site.ready().await["status"], "ready");
        std::fs::write(site.file("board.pem"), &chain).unwrap();
        std::fs::write(site.file("board.key"), &key).unwrap();
        site.until("it is good again", async || error().await.is_empty()).await;
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_certificate_that_begins_later_is_taken_when_it_begins() {
    let site = Site::new().await;
    let before = site.shown(BOARD).await;
    site.authority.future(BOARD, site.folder.path(), "board");
    let is_refused = async || !site.ready().await["certificates"][0]["error"].is_null();
    site.until("it is too early", is_refused).await;
    assert!(site.shown(BOARD).await == before);
    site.server.clock.turn_to("2027-01-01T00:00:00Z".parse().unwrap());
    site.until("it is time", async || site.shown(BOARD).await != before).await;
    assert!(!is_refused().await);
}

#[tokio::test]
async fn a_server_does_not_start_with_a_pair_that_is_no_good() {
    let (folder, authority) = (tempfile::tempdir().unwrap(), Authority::new());
    let load =
        |pair: Pair| Certificates::load(vec![pair], NOW).map(|_| ()).map_err(|error| format!("{error:#}"));
    let good = authority.certify(&[BOARD], folder.path(), "good");
    let other = authority.certify(&[BOARD], folder.path(), "other");
    assert_eq!(load(good.clone()), Ok(()));
    let told = load(Pair { key: other.key, ..good.clone() }).unwrap_err();
    assert!(told.contains("does not go with") && !told.contains("PRIVATE"), "{told}");
    assert!(load(Pair { key: folder.path().join("none"), ..good }).unwrap_err().contains("cannot read"));
    authority.expired(BOARD, folder.path(), "old");
    assert!(load(pair(folder.path(), "old")).unwrap_err().contains("has expired"));
}

fn pair(folder: &Path, name: &str) -> Pair {
    Pair { certificate: folder.join(format!("{name}.pem")), key: folder.join(format!("{name}.key")) }
}

#[tokio::test]
#[cfg(unix)]
async fn a_key_that_others_can_read_is_warned_of() {
    use std::os::unix::fs::PermissionsExt;
    let (logs, folder, authority) = (Logs::captured(), tempfile::tempdir().unwrap(), Authority::new());
    let pair = authority.certify(&[BOARD], folder.path(), "board");
    for (mode, is_warned) in [(0o600, false), (0o640, true), (0o644, true)] {
        std::fs::set_permissions(&pair.key, std::fs::Permissions::from_mode(mode)).unwrap();
        logs.drain();
        Certificates::load(vec![pair.clone()], NOW).unwrap();
        assert_eq!(logs.drain().contains("may read this private key"), is_warned, "{mode:o}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn handshakes_that_do_not_end_are_ended_and_keep_nobody_waiting() {
    let site =
        Site::with(Limits { handshake_within: Duration::from_millis(3_000), ..Limits::default() }).await;
    let begun = Instant::now();
    let mut stuck = Vec::new();
    for _ in 0..40 {
        let mut connection =
            Connection::over(site.address(), TcpStream::connect(site.address()).await.unwrap());
        connection.send(&[0x16, 3, 1]).await;
        stuck.push(connection);
    }
    assert_eq!(site.connect(BOARD).await.ask(&Request::get("/")).await.status(), 200);
    assert!(
        begun.elapsed() < Duration::from_millis(2_900),
        "others are served meanwhile: {:?}",
        begun.elapsed()
    );
    for connection in &mut stuck {
        assert!(connection.is_closed_within(Duration::from_secs(8)).await, "a handshake that does not end");
    }
    assert!(begun.elapsed() >= Duration::from_millis(2_900));
    let metrics = async || ask(site.server.admin, &Request::get("/metrics")).await.text();
    site.until("all are counted", async || {
        metrics().await.contains("bayboard_tls_handshakes_failed_total 40\n")
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn plain_http_is_sent_on_to_our_own_names_only() {
    let site = Site::new().await;
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let plain = listener.local_addr().unwrap();
    tokio::spawn(redirect(Arc::clone(&site.server.app), listener, 443));
    let send = async |method: &str, host: &str, target: &str| {
        let text = format!("{method} {target} HTTP/1.1\r\nhost: {host}\r\n\r\n");
        let mut connection = Connection::to(plain);
        connection.send(text.as_bytes()).await;
        let answer = connection.answer(method == "HEAD", usize::MAX).await;
        assert!(answer.header("strict-transport-security").is_none(), "not over plain http");
        (answer.status(), answer.header("location").unwrap_or_default().to_owned())
    };
    let sent_on = |target: &str| (308, target.to_owned());
    assert_eq!(
        send("GET", BOARD, "/board?room=214+B").await,
        sent_on("https://board.example/board?room=214+B")
    );
    assert_eq!(send("HEAD", "BOARD.example:80", "/").await, sent_on("https://board.example/"));
    assert_eq!(send("GET", "x.wild.example", "/d/a%2Fb").await, sent_on("https://x.wild.example/d/a%2Fb"));
    assert_eq!(send("GET", "127.0.0.1:8080", "/").await, sent_on("https://127.0.0.1/"));
    assert_eq!(
        send("GET", BOARD, "//evil.example/x").await,
        sent_on("https://board.example//evil.example/x")
    );
    let nowhere = (404, String::new());
    for host in [
        "evil.example",
        "board.example.evil.example",
        "board.example@evil.example",
        "",
        "[::1]",
        "evil.example/board.example",
    ] {
        assert_eq!(send("GET", host, "/").await, nowhere, "{host}");
    }
    assert_eq!(
        send("GET", BOARD, "http://evil.example/").await,
        nowhere,
        "what the request line names counts"
    );
    for method in ["POST", "PUT", "PATCH", "DELETE", "OPTIONS", "BREW"] {
        assert_eq!(send(method, BOARD, "/board/sign-in").await, (405, String::new()), "{method}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn plain_http_is_refused_without_its_body_being_read_and_ends_in_time() {
    let site = Site::with(Limits { headers_within: Duration::from_millis(700), ..Limits::default() }).await;
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let plain = listener.local_addr().unwrap();
    tokio::spawn(redirect(Arc::clone(&site.server.app), listener, 8443));
    let mut posting = Connection::to(plain);
    posting
        .send(b"POST /board/sign-in HTTP/1.1\r\nhost: board.example\r\ncontent-length: 90\r\n\r\nfac")
        .await;
    let answer = posting.answer(false, usize::MAX).await;
    assert_eq!(
        (answer.status(), answer.text().as_str()),
        (405, "use https\n"),
        "no byte of the body was waited for"
    );
    assert!(posting.is_closed_within(Duration::from_secs(5)).await);
    let mut half = Connection::to(plain);
    half.send(b"GET / HTTP/1.1\r\nhost: x\r\nx-half: ").await;
    assert!(half.is_closed_within(Duration::from_secs(8)).await, "a head that does not come");
    let sent_on = ask(plain, &Request::get("/").with("x-filler", "1")).await;
    assert_eq!(sent_on.status(), 404, "portal.example is not ours");
    site.server.app.shut_down();
    tokio::time::timeout(Duration::from_secs(5), site.server.running)
        .await
        .expect("the server ends")
        .unwrap();
}

#[tokio::test]
async fn certificates_let_a_server_listen_anywhere() {
    let (folder, authority) = (tempfile::tempdir().unwrap(), Authority::new());
    let made = authority.certify_for(
        &[BOARD],
        folder.path(),
        "board",
        secure::Dates::around(Timestamp::from(std::time::SystemTime::now())),
    );
    let (certificate, key) = (made.certificate.to_str().unwrap(), made.key.to_str().unwrap());
    let check = async |arguments: &[&str]| {
        let arguments = ["portal-server", "config", "check"].iter().chain(arguments);
        let options = Cli::try_parse_from(arguments).map_err(|error| error.to_string())?;
        options.run().await.map_err(|error| format!("{error:#}"))
    };
    let database = format!("sqlite://{}", folder.path().join("none").join("x.db").display());
    let anywhere = ["--listen", "0.0.0.0:8443", "--database-url", &database, "--key-file", "none"];
    let with = |more: &[&'static str]| {
        [anywhere.as_slice(), &["--tls-cert", certificate, "--tls-key", key], more].concat()
    };
    assert!(check(&anywhere).await.unwrap_err().contains("nothing ends TLS"));
    assert!(
        check(&with(&[])).await.unwrap_err().contains("no keys at none"),
        "options and certificates pass"
    );
    assert!(
        check(&with(&["--tls-cert", "x.pem"])).await.unwrap_err().contains("2 --tls-cert and 1 --tls-key")
    );
    assert!(
        check(&with(&["--tls-cert", "x.pem", "--tls-key", "x.key"]))
            .await
            .unwrap_err()
            .contains("cannot read x.pem")
    );
    assert!(check(&["--redirect-listen", "127.0.0.1:0"]).await.unwrap_err().contains("needs --tls-cert"));
}
