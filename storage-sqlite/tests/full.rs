//! Commits that fail, for a moment or for longer: whatever is acknowledged afterwards is there for another process too.
#![cfg(unix)]
#![allow(clippy::unwrap_used, clippy::panic, clippy::print_stdout, clippy::print_stderr)]

mod support;

use bayboard::conformance::World;
use bayboard::conformance::fixtures::{altered, dispatch_in};
use bayboard::{Commit, Committed, Store, StoreError};
use bayboard_storage_orm::{OrmStore, Spoiled, migrate};
use sea_orm::{ConnectOptions, ConnectionTrait, Database};
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::time::{Duration, Instant};
use support::rigs::promises::Promises;
use support::{Shell, open};

const TARGET: &str = "BAYBOARD_FULL_TARGET";
const KEEPING: &str = "BAYBOARD_FULL_KEEPING";
const SEED: u64 = 7;
/// No file may grow beyond it while it holds: enough for a company, too little for a log that grows.
const LIMIT: u64 = 2 << 20;
const PATIENCE: Duration = Duration::from_secs(60);

/// The writing process: this test binary again, with the environment set. Without it, there is nothing to do.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn child() {
    let Ok(path) = std::env::var(TARGET) else { return };
    let store = match std::env::var_os(KEEPING) {
        Some(_) => keeping(&path).await,
        None => Box::new(open(Path::new(&path)).await) as Box<dyn Store>,
    };
    let world = World::founded(SEED, &*store).await;
    loop {
        book_and_be_refused(&*store, &world).await;
    }
}

/// The planted defect: a writer that keeps its connection, whatever became of it.
async fn keeping(path: &str) -> Box<dyn Store> {
    let options = ConnectOptions::new(format!("sqlite://{path}?mode=rwc")).max_connections(1).sqlx_logging(false).to_owned();
    let pool = Database::connect(options).await.unwrap();
    pool.execute_unprepared("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL").await.unwrap();
    migrate(&pool).await.unwrap();
    Box::new(OrmStore::with_one_writer(pool.clone(), pool, &Spoiled::ignored()).unwrap())
}

/// Books a call, edits it, and books it once more: what is refused is taken back, and nothing else may be.
async fn book_and_be_refused(store: &dyn Store, world: &World) {
    let creation = world.creation([world.any_dispatch().into()]);
    let Some(booked) = told(store.commit(&creation).await) else { return };
    let booked = dispatch_in(&booked);
    let edited = altered(&booked, |raw| raw.confidential = true);
    told(store.commit(&world.edition(booked, edited)).await);
    let again = store.commit(&creation).await;
    assert!(matches!(again, Err(StoreError::Conflict { .. } | StoreError::Unavailable { .. })), "{again:?}");
}

/// Says what came of it, for the parent.
fn told(answer: Result<Committed, StoreError>) -> Option<Committed> {
    match answer {
        Ok(committed) => {
            committed.records.iter().for_each(|record| println!("{}", Promises::line(record, &committed.head)));
            Some(committed)
        }
        Err(StoreError::Unavailable { reason }) => {
            println!("REFUSED {reason}");
            None
        }
        Err(error) => panic!("{error}"),
    }
}

/// A writing process, what it says, and all that it has promised.
struct Writing {
    process: Child,
    lines: Receiver<String>,
    promises: Promises,
}

impl Writing {
    /// A shell lets the process live on when it hits the limit, and be told of an error instead.
    fn start(path: &Path, is_keeping: bool) -> Self {
        let mut command = Command::new("sh");
        command.args(["-c", "trap '' XFSZ; exec \"$0\" child --exact --nocapture"]).arg(std::env::current_exe().unwrap());
        command.env(TARGET, path).stdout(Stdio::piped()).stderr(Stdio::null());
        if is_keeping {
            command.env(KEEPING, "1");
        }
        let mut process = command.spawn().unwrap();
        let (sender, lines) = channel();
        let said = BufReader::new(process.stdout.take().unwrap()).lines();
        std::thread::spawn(move || said.map_while(Result::ok).try_for_each(|line| sender.send(line)));
        Self { process, lines, promises: Promises::default() }
    }

    /// Bounds every file of the process, or none.
    fn limit(&self, bytes: Option<u64>) {
        let limit = bytes.map_or_else(|| "unlimited".to_owned(), |bytes| bytes.to_string());
        let (pid, limit) = (self.process.id().to_string(), format!("--fsize={limit}:"));
        assert!(Command::new("prlimit").args(["--pid", &pid, &limit]).status().unwrap().success());
    }

    /// Waits until it has said so many lines of a kind.
    fn hears(&mut self, word: &str, count: usize) {
        let mut heard = 0;
        while heard < count {
            let line = self.lines.recv_timeout(PATIENCE).unwrap_or_else(|_| panic!("{heard} of {count} times {word}"));
            let _ = self.promises.read(&line);
            heard += usize::from(line.starts_with(word));
        }
    }

    fn kill(mut self) -> Promises {
        self.process.kill().unwrap();
        self.process.wait().unwrap();
        for line in self.lines.iter() {
            self.promises.read(&line);
        }
        self.promises
    }
}

/// A log that cannot grow fails in the commit, and SQLite takes the transaction back by itself: the driver does not know of it.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_is_acknowledged_after_failed_commits_is_there_for_another_process() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("bayboard.db");
    assert_eq!(write_and_fail(&path, false, &[1, 2, 7, 1, 2]).await, Ok(()));
}

/// The check is worth something only if it finds a writer that goes on with the connection whose commit failed.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_writer_that_keeps_its_connection_is_found() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("bayboard.db");
    let lost = write_and_fail(&path, true, &[1]).await.unwrap_err();
    eprintln!("found: {lost}");
}

/// Lets commits fail so many times, and again, with time to go on between; then the process is killed, and this one reads.
async fn write_and_fail(path: &Path, is_keeping: bool, turns: &[usize]) -> Result<(), String> {
    let mut writing = Writing::start(path, is_keeping);
    writing.hears("ACK", 1);
    for failures in turns {
        writing.limit(Some(LIMIT));
        writing.hears("REFUSED", *failures);
        writing.limit(None);
        writing.hears("ACK", 40);
    }
    let promises = writing.kill();
    eprintln!("{} calls promised", promises.len());
    let store = open(path).await;
    promises.check(&store, World::new(SEED).id()).await?;
    store.close().await.map_err(|error| error.to_string())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_locked_database_refuses_within_two_seconds() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("bayboard.db");
    let store = std::sync::Arc::new(open(&path).await);
    let world = World::founded(1, &*store).await;
    let shell = Shell::open(&path).await;
    shell.run("BEGIN IMMEDIATE").await.unwrap();
    let mut asked = Vec::new();
    for _ in 0..4 {
        let (store, changes) = (store.clone(), world.creation([world.any_dispatch().into()]));
        asked.push(tokio::spawn(async move {
            let start = Instant::now();
            (store.commit(&changes).await, start.elapsed())
        }));
        tokio::time::sleep(Duration::from_millis(150)).await;
    }
    for asked in asked {
        let (answer, taken) = asked.await.unwrap();
        assert_eq!(answer.unwrap_err(), StoreError::Unavailable { reason: "database is busy with another process" });
        assert!(taken < Duration::from_secs(2), "{taken:?}");
    }
    shell.run("ROLLBACK").await.unwrap();
    store.commit(&world.creation([world.any_dispatch().into()])).await.unwrap();
    shell.close().await;
}
