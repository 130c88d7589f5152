//! Board filtering beside its peers, as ratios in one run: `make bench`; with `--quick` a glance that proves nothing;
//! with a part's name only that part.
#![allow(clippy::print_stdout, reason = "what a benchmark prints is its result")]

mod board_filter;
mod effort;
mod facility_board;
mod measure;
mod policy_growth;
mod random;
mod target;

use effort::Effort;
use std::error::Error;

type Failure = Box<dyn Error + Send + Sync>;

/// A target that falls short is printed loudly and fails nothing: machines differ, and a number is not a defect.
fn main() -> Result<(), Failure> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let effort = if arguments.iter().any(|argument| argument == "--quick") { Effort::QUICK } else { Effort::FULL };
    let named = |part: &str| arguments.iter().all(|argument| argument.starts_with("--") || argument == part);
    let runtime = tokio::runtime::Builder::new_current_thread().build()?;
    let mut targets = Vec::new();
    if named("board_filter") {
        targets.extend(runtime.block_on(board_filter::run(&effort))?);
    }
    if named("facility_board") {
        targets.extend(runtime.block_on(facility_board::run(&effort))?);
    }
    if named("policy_growth") {
        targets.extend(runtime.block_on(policy_growth::run(&effort))?);
    }
    target::print(&targets);
    Ok(())
}
