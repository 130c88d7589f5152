//! Board filtering beside its peers, as ratios in one run. The crate's own binary knows the peers that the
//! workspace links; `benches/peers`, a package of its own, adds the others.
#![allow(clippy::print_stdout, reason = "what a benchmark prints is its result")]

mod board_filter;
mod chart;
mod effort;
mod embedding;
mod facility_board;
mod hash;
mod live_boards;
mod measure;
mod office;
mod peer;
mod person;
mod plain_board;
mod policy_growth;
mod random;
mod redact;
mod screens;
mod sign_in_alone;
mod storage;
mod target;
mod town;

pub use board_filter::{ByQuestion, CasbinOrder, Question, Questions, RuleTable, Scope, TableRule, Viewer};
pub use peer::{Deciding, Drawer, Drawing, Peer, Peers};
pub use plain_board::{PlainAuthorization, PlainBoard, PlainRow, PlainTime};
pub use screens::run as run_screens;

use chart::Group;
use effort::Effort;
use std::error::Error;
use std::path::Path;
use target::Target;
use tokio::runtime::{Builder, Runtime};

/// What stops a run: a peer that does not start, or one that decides differently.
pub type Failure = Box<dyn Error + Send + Sync>;

type Part = fn(&Bench<'_>) -> Result<Outcome, Failure>;

/// The parts of a run, by the names people give on the command line.
const PARTS: [(&str, Part); 13] = [
    ("board_filter", board_filter::run),
    ("redact", redact::run),
    ("facility_board", facility_board::run),
    ("policy_growth", policy_growth::run),
    ("live_boards", live_boards::run),
    ("acknowledged_writes", storage::acknowledged),
    ("journal_chain", storage::chain),
    ("storage_reads", storage::reads),
    ("disclosures", storage::disclosures),
    ("messages", storage::messages),
    ("staff_door", storage::door),
    ("staff_lists", storage::lists),
    ("embedding", embedding::run),
];

/// How the targets of one part fared, and what the chart shows of it.
#[derive(Default)]
pub(crate) struct Outcome {
    pub(crate) targets: Vec<Target>,
    pub(crate) groups: Vec<Group>,
}

impl From<Vec<Target>> for Outcome {
    fn from(targets: Vec<Target>) -> Self {
        Self { targets, groups: Vec::new() }
    }
}

/// What every part of a run is given.
pub(crate) struct Bench<'a> {
    pub(crate) effort: Effort,
    pub(crate) peers: &'a Peers,
    /// For what has to be waited for before anything is timed.
    pub(crate) runtime: Runtime,
}

/// Measures the parts named, or all, and prints the tables; `--quick` is a glance that proves nothing,
/// `--nightly` reads among ten million dispatches, `--chart=FILE` writes the chart.
///
/// A target that falls short is printed loudly and fails nothing: machines differ, and a number is not a
/// defect.
///
/// # Errors
/// An unknown argument, a peer that fails to answer, a chart that cannot be written.
///
/// # Panics
/// When two ways decide differently.
pub fn run(arguments: &[String], peers: &Peers) -> Result<(), Failure> {
    let chosen = Chosen::read(arguments)?;
    let bench = Bench { effort: chosen.effort, peers, runtime: Builder::new_current_thread().build()? };
    let mut outcome = Outcome::default();
    for part in chosen.parts {
        let Outcome { targets, groups } = part(&bench)?;
        outcome.targets.extend(targets);
        outcome.groups.extend(groups);
    }
    target::print(&outcome.targets);
    if let Some(file) = chosen.chart {
        std::fs::write(file, chart::svg(&outcome.groups))?;
    }
    Ok(())
}

/// What the command line asks for.
struct Chosen<'a> {
    effort: Effort,
    parts: Vec<Part>,
    chart: Option<&'a Path>,
}

impl<'a> Chosen<'a> {
    fn read(arguments: &'a [String]) -> Result<Self, Failure> {
        let mut chosen = Self { effort: Effort::FULL, parts: Vec::new(), chart: None };
        for argument in arguments {
            match (argument.as_str(), argument.strip_prefix("--chart=")) {
                ("--quick", _) => chosen.effort = Effort::QUICK,
                ("--nightly", _) => chosen.effort = Effort::NIGHTLY,
                (_, Some(file)) => chosen.chart = Some(Path::new(file)),
                (name, None) => chosen.parts.push(part(name)?),
            }
        }
        if chosen.parts.is_empty() {
            chosen.parts.extend(PARTS.iter().map(|(_, part)| *part));
        }
        Ok(chosen)
    }
}

fn part(name: &str) -> Result<Part, Failure> {
    let names = || PARTS.iter().map(|(name, _)| *name).collect::<Vec<_>>().join(", ");
    let found = PARTS.iter().find(|(known, _)| *known == name);
    Ok(found.ok_or_else(|| format!("`{name}` is no part; there are {}", names()))?.1)
}
