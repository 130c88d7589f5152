//! The real process: it speaks TLS as its options say, and is gone within five seconds when it is told to
//! stop.
#![cfg(unix)]
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use crate::secure;
use crate::wire;

use secure::{Authority, Client};
use serde_json::Value;
use std::net::SocketAddr;
use std::path::Path;
use std::process::Stdio;
use std::time::{Duration, Instant};
use tokio::io::{AsyncBufReadExt, BufReader, Lines};
use tokio::process::{Child, ChildStderr, ChildStdout, Command};
use wire::{Connection, Request};

/// Whoever sends the signal allows this long.
const GONE: Duration = Duration::from_secs(5);
const STREAMS: usize = 300;
const BOARD: &str = "board.example";

struct Running {
    process: Child,
    /// What it said when it began to serve.
    serving: Value,
    told: String,
    _log: Lines<BufReader<ChildStderr>>,
}

impl Running {
    /// Serves the demonstration on ports of its own.
    async fn start(folder: &Path, more: &[&str]) -> Self {
        let database = format!("sqlite://{}", folder.join("demo.db").display());
        let mut command = Command::new(env!("CARGO_BIN_EXE_portal-server"));
        command.args(["serve", "--demo", "--listen", "127.0.0.1:0", "--admin-listen", "127.0.0.1:0"]);
        command
            .args(["--log", "portal_server=info", "--database-url", &database])
            .args(more)
            .current_dir(folder);
        let mut process =
            command.stdout(Stdio::piped()).stderr(Stdio::piped()).kill_on_drop(true).spawn().unwrap();
        let told = wall(BufReader::new(process.stdout.take().unwrap()).lines()).await;
        let mut log = BufReader::new(process.stderr.take().unwrap()).lines();
        Self { serving: serving(&mut log).await, process, told, _log: log }
    }

    fn address(&self, listener: &str) -> SocketAddr {
        self.serving[listener]
            .as_str()
            .unwrap_or_else(|| panic!("no {listener} in {}", self.serving))
            .parse()
            .unwrap()
    }

    async fn terminate(&self) {
        let id = self.process.id().unwrap().to_string();
        assert!(Command::new("kill").args(["-TERM", &id]).status().await.unwrap().success());
    }
}

/// The line that tells of the wall screen.
async fn wall(mut told: Lines<BufReader<ChildStdout>>) -> String {
    loop {
        let line = told.next_line().await.unwrap().expect("the demonstration tells of its screens");
        if line.contains("/d/") {
            return line;
        }
    }
}

async fn serving(log: &mut Lines<BufReader<ChildStderr>>) -> Value {
    loop {
        let line = log.next_line().await.unwrap().expect("the server says where it listens");
        let event: Value = serde_json::from_str(&line).unwrap();
        if event["fields"]["message"] == "serving" {
            return event["fields"].clone();
        }
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_options_of_tls_make_it_speak_tls_send_plain_http_on_and_follow_its_files() {
    let (folder, authority) = (tempfile::tempdir().unwrap(), Authority::new());
    let pair = authority.certify(&[BOARD], folder.path(), "board");
    let files = [pair.certificate.to_str().unwrap(), pair.key.to_str().unwrap()];
    let more = ["--tls-cert", files[0], "--tls-key", files[1], "--redirect-listen", "127.0.0.1:0"];
    let mut server = Running::start(folder.path(), &more).await;
    let (listen, plain) = (server.address("listen"), server.address("redirect"));
    assert!(server.told.contains(&format!("https://{listen}/d/")), "{}", server.told);

    let client = Client::trusting(&authority);
    let mut connection = Connection::over(listen, client.connect(listen, BOARD).await.unwrap());
    let door = connection.ask(&Request::get("/")).await;
    assert_eq!((door.status(), door.header("strict-transport-security")), (200, Some("max-age=31536000")));
    let mut sent_on = Connection::to(plain);
    sent_on.send(format!("GET /board HTTP/1.1\r\nhost: {BOARD}\r\n\r\n").as_bytes()).await;
    let target = format!("https://{BOARD}:{}/board", listen.port());
    assert_eq!(sent_on.answer(false, 1).await.header("location"), Some(target.as_str()));

    authority.certify(&["renewed.example"], folder.path(), "board");
    let start = Instant::now();
    while client.connect(listen, "renewed.example").await.is_err() {
        assert!(start.elapsed() < Duration::from_secs(20), "the renewed certificate is not served");
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    assert_eq!(connection.ask(&Request::get("/")).await.status(), 200, "the connection of before goes on");
    server.terminate().await;
    assert!(
        tokio::time::timeout(GONE, server.process.wait())
            .await
            .expect("it is gone in time")
            .unwrap()
            .success()
    );
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_stop_ends_all_streams_at_once_and_the_process_within_five_seconds() {
    let folder = tempfile::tempdir().unwrap();
    let mut server = Running::start(folder.path(), &["--streams-per-client", "1000"]).await;
    let secret = server.told.rsplit_once("/d/").unwrap().1;
    let follow = Request::get(format!("/d/{secret}/stream"));
    let mut streams = Vec::new();
    for _ in 0..STREAMS {
        let mut stream = Connection::to(server.address("listen"));
        stream.send(&follow.bytes()).await;
        assert_eq!(stream.answer(false, 1).await.status(), 200);
        streams.push(stream);
    }
    // Somebody is in the middle of a request, and somebody says nothing at all.
    let mut half = Connection::to(server.address("listen"));
    half.send(b"GET / HTTP/1.1\r\nhost: x\r\nx-half: ").await;
    assert!(
        !streams[0].is_closed_within(Duration::from_millis(200)).await,
        "streams stay open before the stop"
    );
    let told = Instant::now();
    server.terminate().await;
    for stream in &mut streams {
        assert!(
            stream.is_closed_within(GONE.saturating_sub(told.elapsed())).await,
            "a stream outlived the stop"
        );
    }
    let ended = told.elapsed();
    let status = tokio::time::timeout(GONE.saturating_sub(told.elapsed()), server.process.wait()).await;
    assert!(status.expect("the process is gone in time").unwrap().success());
    eprintln!("{STREAMS} streams ended {ended:?} after the signal, the process {:?}", told.elapsed());
}
