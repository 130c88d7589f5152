//! A process that writes and says what came of it, for tests in which its disk fails: a test binary starts
//! itself again.
#![allow(
    dead_code,
    unreachable_pub,
    missing_docs,
    missing_debug_implementations,
    reason = "every test file uses its part"
)]
#![allow(clippy::unwrap_used, clippy::panic, clippy::print_stdout, reason = "test support")]

use super::open;
use super::rigs::promises::Promises;
use bayboard::conformance::World;
use bayboard::conformance::fixtures::{altered, dispatch_in};
use bayboard::{Committed, Dispatch, Record, Store, StoreError};
use bayboard_storage_orm::{OrmStore, Poison, migrate};
use sea_orm::{ConnectOptions, ConnectionTrait, Database};
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::time::{Duration, Instant};

const TARGET: &str = "BAYBOARD_WRITING_TARGET";
const KEEPING: &str = "BAYBOARD_WRITING_KEEPING";
const CALLS: &str = "BAYBOARD_WRITING_CALLS";
const SEED: u64 = 7;
const PATIENCE: Duration = Duration::from_secs(60);

/// What a process is to do.
#[derive(Clone, Copy, Debug)]
pub struct Task {
    /// The planted defect: it keeps its connection, whatever became of it.
    pub is_keeping: bool,
    /// Calls in a booking: very many do not fit into memory, and are written in the middle of a transaction.
    pub calls: usize,
}

impl Default for Task {
    fn default() -> Self {
        Self { is_keeping: false, calls: 1 }
    }
}

/// What the test named `child` does. Without the environment of [`Writing::start`] that is nothing.
pub async fn write_until_killed() {
    let Ok(path) = std::env::var(TARGET) else { return };
    let calls = std::env::var(CALLS).unwrap().parse().unwrap();
    let store = match std::env::var_os(KEEPING) {
        Some(_) => keeping(&path).await,
        None => Box::new(open(Path::new(&path)).await) as Box<dyn Store>,
    };
    let world = World::founded(SEED, &*store).await;
    loop {
        book_and_be_refused(&*store, &world, calls).await;
    }
}

async fn keeping(path: &str) -> Box<dyn Store> {
    let options = ConnectOptions::new(format!("sqlite://{path}?mode=rwc"))
        .max_connections(1)
        .sqlx_logging(false)
        .to_owned();
    let pool = Database::connect(options).await.unwrap();
    pool.execute_unprepared("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL").await.unwrap();
    migrate(&pool).await.unwrap();
    Box::new(OrmStore::with_one_writer(pool.clone(), pool, &Poison::ignored()).unwrap())
}

/// Books calls, edits one, and books them once more: what is refused is taken back, and nothing else may be.
async fn book_and_be_refused(store: &dyn Store, world: &World, calls: usize) {
    let drafts: Vec<Dispatch> = (0..calls).map(|_| world.any_dispatch()).collect();
    let creation = world.creation(drafts.into_iter().map(Record::from));
    let Some(booked) = told(store.commit(&creation).await) else { return };
    let booked = dispatch_in(&booked);
    let edited = altered(&booked, |raw| raw.confidential = !raw.confidential);
    told(store.commit(&world.edition(booked, edited)).await);
    let again = store.commit(&creation).await;
    assert!(matches!(again, Err(StoreError::Conflict { .. } | StoreError::Unavailable { .. })), "{again:?}");
}

/// Says what came of it, for the parent.
fn told(answer: Result<Committed, StoreError>) -> Option<Committed> {
    match answer {
        Ok(committed) => {
            let lines: String = committed
                .records
                .iter()
                .map(|record| Promises::line(record, &committed.head) + "\n")
                .collect();
            println!("{lines}DONE");
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
pub struct Writing {
    process: Child,
    lines: Receiver<String>,
    pub promises: Promises,
    pub refused: usize,
}

impl Writing {
    /// A shell lets the process live on when it hits a limit, and be told of an error instead.
    pub fn start(path: &Path, task: Task, prepare: impl FnOnce(&mut Command)) -> Self {
        let mut command = Command::new("sh");
        command
            .args(["-c", "trap '' XFSZ; exec \"$0\" child --exact --nocapture"])
            .arg(std::env::current_exe().unwrap());
        command
            .env(TARGET, path)
            .env(CALLS, task.calls.to_string())
            .stdout(Stdio::piped())
            .stderr(Stdio::null());
        if task.is_keeping {
            command.env(KEEPING, "1");
        }
        prepare(&mut command);
        let mut process = command.spawn().unwrap();
        let (sender, lines) = channel();
        let said = BufReader::new(process.stdout.take().unwrap()).lines();
        std::thread::spawn(move || said.map_while(Result::ok).try_for_each(|line| sender.send(line)));
        Self { process, lines, promises: Promises::default(), refused: 0 }
    }

    pub fn id(&self) -> u32 {
        self.process.id()
    }

    /// Waits until it has said so many lines of a kind.
    pub fn hears(&mut self, word: &str, count: usize) {
        let (mut heard, begun) = (0, Instant::now());
        while heard < count {
            let line = self
                .lines
                .recv_timeout(PATIENCE)
                .unwrap_or_else(|_| panic!("{heard} of {count} times {word}"));
            heard += usize::from(self.note(&line).starts_with(word));
            assert!(begun.elapsed() < PATIENCE, "{heard} of {count} times {word}");
        }
    }

    /// Takes in what it says until something has happened.
    pub fn goes_on_until(&mut self, has_happened: impl Fn() -> bool) {
        let begun = Instant::now();
        while !has_happened() {
            if let Ok(line) = self.lines.recv_timeout(Duration::from_millis(20)) {
                self.note(&line);
            }
            assert!(begun.elapsed() < PATIENCE, "it never happened");
        }
    }

    fn note<'a>(&mut self, line: &'a str) -> &'a str {
        let _ = self.promises.read(line);
        self.refused += usize::from(line.starts_with("REFUSED"));
        line
    }

    /// Kills it, and reads with another process what it had promised. Returns how many calls are there.
    pub async fn read_back(mut self, path: &Path) -> Result<usize, String> {
        self.process.kill().unwrap();
        self.process.wait().unwrap();
        for line in self.lines.iter() {
            let _ = self.promises.read(&line);
        }
        let store = open(path).await;
        let there = self.promises.check(&store, World::new(SEED).id()).await?;
        store.close().await.map_err(|error| error.to_string())?;
        Ok(there)
    }
}
