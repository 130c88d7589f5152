//! The command line of the import.

use super::dispatches::DispatchImport;
use super::facilities::FacilityImport;
use super::facility_row::Defaults;
use super::kinds::kind_of;
use super::payors::PayorImport;
use super::report::Report;
use super::target;
use anyhow::{Context, bail};
use bayboard::portal::{Portal, Viewer};
use bayboard::{FacilityKind, Timestamp, Zone};
use clap::{Args, Subcommand};
use std::io::Write;
use std::path::{Path, PathBuf};

/// What to import.
#[derive(Args, Clone, Debug)]
pub struct ImportArgs {
    /// Facilities, payors or dispatches.
    #[command(subcommand)]
    pub what: ImportCommand,
}

/// The imports.
#[derive(Subcommand, Clone, Debug)]
pub enum ImportCommand {
    /// Take in facilities; each gets a facility ID and an access code
    Facilities(FacilitiesArgs),
    /// Take in payors, which dispatches name
    Payors(PayorsArgs),
    /// Take in dispatches
    Dispatches(DispatchesArgs),
}

/// How to import facilities.
#[derive(Args, Clone, Debug)]
pub struct FacilitiesArgs {
    /// The file
    #[arg(long, value_name = "FILE")]
    pub csv: PathBuf,
    /// What new ones are, where the file does not say: hospital, nursing_home, skilled_nursing, dialysis,
    /// clinic, residence or other
    #[arg(long, value_parser = kind_of)]
    pub kind: Option<FacilityKind>,
    /// Time zone of new ones, where the file does not say, such as America/Chicago; else it follows from the
    /// state
    #[arg(long, value_name = "AREA/CITY", value_parser = Zone::named)]
    pub zone: Option<Zone>,
    /// Where to write what became of rows that somebody should look at
    #[arg(long, value_name = "FILE")]
    pub report: Option<PathBuf>,
    /// Let empty cells take away what is recorded; else they change nothing
    #[arg(long)]
    pub clear_empty: bool,
    /// Say what would happen and write nothing
    #[arg(long)]
    pub dry_run: bool,
}

/// How to import payors.
#[derive(Args, Clone, Debug)]
pub struct PayorsArgs {
    /// The file, with the columns name, requires_authorization (yes or no) and form (an https address)
    #[arg(long, value_name = "FILE")]
    pub csv: PathBuf,
    /// Where to write what became of rows that somebody should look at
    #[arg(long, value_name = "FILE")]
    pub report: Option<PathBuf>,
    /// Let empty cells take away what is recorded; else they change nothing
    #[arg(long)]
    pub clear_empty: bool,
}

/// How to import dispatches.
#[derive(Args, Clone, Debug)]
pub struct DispatchesArgs {
    /// The file
    #[arg(long, value_name = "FILE")]
    pub csv: PathBuf,
    /// The time zone of times without an offset, such as America/Chicago
    #[arg(long, value_name = "AREA/CITY", value_parser = Zone::named)]
    pub zone: Option<Zone>,
    /// Where to write what became of rows that somebody should look at
    #[arg(long, value_name = "FILE")]
    pub report: Option<PathBuf>,
}

/// Imports and tells on the terminal what became of the file.
///
/// # Errors
/// When the file cannot be read or has no fitting header, or the store refuses; and when rows are bad, after
/// all others were taken in, so that whoever runs it each night hears of them.
pub async fn run(args: &ImportArgs, portal: &Portal, viewer: &Viewer, now: Timestamp) -> anyhow::Result<()> {
    let report = import(args, portal, viewer, now).await?;
    tell(&report, args.what.report())?;
    match report.summary.bad {
        0 => Ok(()),
        bad => bail!("{bad} bad rows were left out; mend them and import the file again"),
    }
}

/// Imports and answers what became of the file.
///
/// # Errors
/// As for [`run`].
pub async fn import(
    args: &ImportArgs,
    portal: &Portal,
    viewer: &Viewer,
    now: Timestamp,
) -> anyhow::Result<Report> {
    if let Some(report) = args.what.report() {
        target::check(report, &[args.what.csv()])?;
    }
    match &args.what {
        ImportCommand::Facilities(args) => {
            let defaults = Defaults { kind: args.kind, zone: args.zone.clone(), ..Defaults::default() };
            let (clear_empty, is_trial) = (args.clear_empty, args.dry_run);
            FacilityImport { portal, viewer, defaults, clear_empty, is_trial, now }
                .run(&read(&args.csv)?)
                .await
        }
        ImportCommand::Payors(args) => {
            let clear_empty = args.clear_empty;
            PayorImport { portal, viewer, clear_empty, now }.run(&read(&args.csv)?).await
        }
        ImportCommand::Dispatches(args) => {
            DispatchImport { portal, viewer, zone: args.zone.clone(), now }.run(&read(&args.csv)?).await
        }
    }
}

impl ImportCommand {
    fn report(&self) -> Option<&Path> {
        match self {
            Self::Facilities(args) => args.report.as_deref(),
            Self::Payors(args) => args.report.as_deref(),
            Self::Dispatches(args) => args.report.as_deref(),
        }
    }

    fn csv(&self) -> &Path {
        match self {
            Self::Facilities(args) => &args.csv,
            Self::Payors(args) => &args.csv,
            Self::Dispatches(args) => &args.csv,
        }
    }
}

fn read(file: &Path) -> anyhow::Result<Vec<u8>> {
    std::fs::read(file)
        .with_context(|| format!("cannot read {}; give an existing file with --csv", file.display()))
}

fn tell(report: &Report, file: Option<&Path>) -> anyhow::Result<()> {
    let mut errors = std::io::stderr().lock();
    if !report.unused.is_empty() {
        writeln!(errors, "columns not read: {}", report.unused.join(", "))?;
    }
    match file {
        Some(file) => report.save(file)?,
        None => report.bad_rows().try_for_each(|row| writeln!(errors, "{row}"))?,
    }
    writeln!(std::io::stdout().lock(), "{}", report.summary)?;
    Ok(())
}
