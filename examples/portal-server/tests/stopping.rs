//! The real process is told to stop while many streams are open: they end at once, and it is gone within five seconds.
#![cfg(unix)]
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

#[path = "support/wire.rs"]
mod wire;

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

struct Running {
    process: Child,
    address: SocketAddr,
    wall: String,
    _log: Lines<BufReader<ChildStderr>>,
}

/// Serves the demonstration on ports of its own.
async fn serve(folder: &Path) -> Running {
    let database = format!("sqlite://{}", folder.join("demo.db").display());
    let mut command = Command::new(env!("CARGO_BIN_EXE_portal-server"));
    command.args(["serve", "--demo", "--listen", "127.0.0.1:0", "--admin-listen", "127.0.0.1:0", "--log", "portal_server=info"]);
    command.args(["--streams-per-client", "1000", "--database-url", &database]).current_dir(folder);
    let mut process = command.stdout(Stdio::piped()).stderr(Stdio::piped()).kill_on_drop(true).spawn().unwrap();
    let wall = wall(BufReader::new(process.stdout.take().unwrap()).lines()).await;
    let mut log = BufReader::new(process.stderr.take().unwrap()).lines();
    let address = address(&mut log).await;
    Running { process, address, wall, _log: log }
}

/// The path of the wall screen that the demonstration tells of.
async fn wall(mut told: Lines<BufReader<ChildStdout>>) -> String {
    loop {
        let line = told.next_line().await.unwrap().expect("the demonstration tells of its screens");
        if let Some((_, secret)) = line.split_once("/d/") {
            return format!("/d/{secret}");
        }
    }
}

async fn address(log: &mut Lines<BufReader<ChildStderr>>) -> SocketAddr {
    loop {
        let line = log.next_line().await.unwrap().expect("the server says where it listens");
        let event: Value = serde_json::from_str(&line).unwrap();
        if event["fields"]["message"] == "serving" {
            return event["fields"]["listen"].as_str().unwrap().parse().unwrap();
        }
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_stop_ends_all_streams_at_once_and_the_process_within_five_seconds() {
    let folder = tempfile::tempdir().unwrap();
    let mut server = serve(folder.path()).await;
    let follow = Request::get(format!("{}/stream", server.wall));
    let mut streams = Vec::new();
    for _ in 0..STREAMS {
        let mut stream = Connection::to(server.address);
        stream.send(&follow.bytes()).await;
        assert_eq!(stream.answer(false, 1).await.status(), 200);
        streams.push(stream);
    }
    // Somebody is in the middle of a request, and somebody says nothing at all.
    let mut half = Connection::to(server.address);
    half.send(b"GET / HTTP/1.1\r\nhost: x\r\nx-half: ").await;
    let id = server.process.id().unwrap().to_string();
    assert!(!streams[0].is_closed_within(Duration::from_millis(200)).await, "streams stay open before the stop");
    let told = Instant::now();
    assert!(Command::new("kill").args(["-TERM", &id]).status().await.unwrap().success());
    for stream in &mut streams {
        assert!(stream.is_closed_within(GONE.saturating_sub(told.elapsed())).await, "a stream outlived the stop");
    }
    let ended = told.elapsed();
    let status = tokio::time::timeout(GONE.saturating_sub(told.elapsed()), server.process.wait()).await;
    assert!(status.expect("the process is gone in time").unwrap().success());
    eprintln!("{STREAMS} streams ended {ended:?} after the signal, the process {:?}", told.elapsed());
}
