//! Load and faults over real sockets: thousands of screens before real server processes. Loopback only;
//! everything started ends with the run.
//!
//! A figure that misses its target is printed loudly and fails nothing, since machines differ. A screen that
//! ends on an old board, a change that was acknowledged and lost, or a planted defect that was not noticed
//! fails the run.

mod audience;
mod backup;
mod bare;
mod company;
mod crowd;
mod delays;
mod flood;
mod http;
mod memory;
mod nodes;
mod outage;
mod postgres;
mod proc;
mod process;
mod screen;
mod sign_ins;
mod size;
mod slow;
mod storm;
mod valve;
mod writer;

use crate::Failure;
use crate::target::{self, Target};
use size::Size;
use std::path::PathBuf;
use std::time::Instant;
use tokio::runtime::Builder;

/// The rigs, by the names people give on the command line.
const NAMES: [&str; 8] = ["memory", "crowd", "slow", "nodes", "storm", "outage", "sign-ins", "backup"];

/// What every rig is given.
#[derive(Debug)]
struct Rig {
    /// This program, which is also the peer.
    program: PathBuf,
    /// The portal server built beside it.
    server: PathBuf,
    size: Size,
}

/// Runs the rigs named, or all, and prints their tables; `--quick` takes small sizes.
///
/// # Errors
/// An unknown argument, a server that does not start, a lost state, a planted defect that was not noticed.
pub fn run(arguments: &[String]) -> Result<(), Failure> {
    let runtime = Builder::new_multi_thread().enable_all().build()?;
    match arguments {
        [word] if word == bare::WORD => runtime.block_on(bare::serve(false)),
        [word] if word == bare::IN_TURN => runtime.block_on(bare::serve(true)),
        words => runtime.block_on(run_rigs(words)),
    }
}

async fn run_rigs(words: &[String]) -> Result<(), Failure> {
    let (flags, mut names): (Vec<&str>, Vec<&str>) =
        words.iter().map(String::as_str).partition(|word| word.starts_with("--"));
    if let Some(flag) = flags.iter().find(|flag| **flag != "--quick") {
        return Err(format!("`{flag}` is not known; there is --quick").into());
    }
    if names.is_empty() {
        names.extend(NAMES);
    }
    let program = std::env::current_exe()?;
    let server = process::beside(&program)?;
    let rig = Rig { program, server, size: if flags.is_empty() { Size::FULL } else { Size::QUICK } };
    let mut targets = Vec::new();
    for name in names {
        let start = Instant::now();
        targets.extend(rig.run(name).await.map_err(|failure| format!("{name}: {failure}"))?);
        println!("\n{name} took {} s.", start.elapsed().as_secs());
    }
    target::print(&targets);
    Ok(())
}

impl Rig {
    async fn run(&self, name: &str) -> Result<Vec<Target>, Failure> {
        match name {
            "memory" => memory::run(self).await,
            "crowd" => crowd::run(self).await,
            "slow" => slow::run(self).await,
            "nodes" => nodes::run(self).await,
            "storm" => storm::run(self).await,
            "outage" => outage::run(self).await,
            "sign-ins" => sign_ins::run(self).await,
            "backup" => backup::run(self).await,
            _ => Err(format!("no such rig; there are {}", NAMES.join(", ")).into()),
        }
    }
}

/// Bytes as megabytes.
fn megabytes(bytes: u64) -> f64 {
    bytes as f64 / 1e6
}
