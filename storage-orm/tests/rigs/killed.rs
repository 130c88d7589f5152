//! A writing process that is killed: a test binary starts itself again, and the child writes until the end.

use super::promises::Promises;
use super::writers::{Promising, Witness, start};
use bayboard::conformance::World;
use bayboard::journal::Head;
use bayboard::{Record, Store, StoreError};
use std::io::{BufRead, BufReader, Write};
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::time::Duration;

const TARGET: &str = "BAYBOARD_KILL_TARGET";
const SEED: &str = "BAYBOARD_KILL_SEED";
const EARLY: &str = "BAYBOARD_KILL_EARLY";
const WRITERS: usize = 8;

/// The database that this process is to write to, if it is a child.
pub fn target() -> Option<String> {
    std::env::var(TARGET).ok()
}

/// What the child does: it founds its seed's company, and writes until it is killed.
pub async fn write_until_killed(store: Arc<dyn Store>) {
    let seed = std::env::var(SEED).unwrap().parse().unwrap();
    let promising = if std::env::var_os(EARLY).is_some() { Promising::TooEarly } else { Promising::Truly };
    let world = World::founded(seed, &*store).await;
    for writer in start(WRITERS, &store, &world, promising, &Arc::new(Printed)) {
        writer.await.unwrap();
    }
}

/// Prints what was acknowledged, for the parent.
struct Printed;

impl Witness for Printed {
    fn acknowledged(&self, record: &Record, head: &Head) {
        let mut out = std::io::stdout().lock();
        writeln!(out, "{}", Promises::line(record, head)).unwrap();
        out.flush().unwrap();
    }

    fn refused(&self, error: &StoreError) {
        panic!("nothing is wrong with the database: {error}");
    }
}

/// Lets a process write for a while after its first promise, kills it, and returns all that it had promised.
pub fn write_and_kill(target: &str, seed: u64, promising: Promising) -> Promises {
    let mut child = spawn(target, seed, promising);
    let mut lines = BufReader::new(child.stdout.take().unwrap()).lines().map(Result::unwrap);
    let mut promises = Promises::default();
    lines.by_ref().find(|line| promises.read(line).is_some()).expect("it writes something");
    let reader = std::thread::spawn(move || {
        for line in lines {
            let _ = promises.read(&line);
        }
        promises
    });
    std::thread::sleep(a_while(seed));
    child.kill().unwrap();
    child.wait().unwrap();
    reader.join().unwrap()
}

/// Another time for every seed, between 30 and 150 ms.
pub fn a_while(seed: u64) -> Duration {
    Duration::from_millis(30 + seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) % 121)
}

/// The test named `child` of this binary does nothing unless it is called like this.
fn spawn(target: &str, seed: u64, promising: Promising) -> Child {
    let mut command = Command::new(std::env::current_exe().unwrap());
    command.args(["child", "--exact", "--nocapture"]).env(TARGET, target).env(SEED, seed.to_string());
    if promising == Promising::TooEarly {
        command.env(EARLY, "1");
    }
    command.stdout(Stdio::piped()).stderr(Stdio::null()).spawn().unwrap()
}
