//! `division`: regions, and the hospitals, agencies and offices in them.

use super::deployment::{open_existing, operator_of, say};
use crate::clock::Clock;
use crate::process::DatabaseOptions;
use bayboard::portal::{NewDivision, Portal, Viewer};
use bayboard::{DivisionKind, Region, RegionId, Word};
use clap::{Args, Subcommand};

/// Hospitals, agencies and offices, at which roles are granted
#[derive(Args, Debug)]
pub(crate) struct Division {
    #[command(subcommand)]
    command: DivisionCommand,
}

#[derive(Subcommand, Debug)]
enum DivisionCommand {
    /// Record one
    Create(CreateDivision),
    /// List them
    List(DatabaseOptions),
}

#[derive(Args, Debug)]
struct CreateDivision {
    /// Its name
    #[arg(long)]
    name: String,
    /// What it is: provider, mobile or public_health
    #[arg(long, value_parser = kind)]
    kind: DivisionKind,
    /// The name of its region, which is recorded if there is none of that name
    #[arg(long)]
    region: String,
    #[command(flatten)]
    database: DatabaseOptions,
}

impl Division {
    pub(crate) async fn run(self) -> anyhow::Result<()> {
        match self.command {
            DivisionCommand::Create(asked) => create(&asked).await,
            DivisionCommand::List(database) => list(&database).await,
        }
    }
}

fn kind(word: &str) -> Result<DivisionKind, String> {
    let words = || DivisionKind::ALL.iter().map(|kind| kind.word()).collect::<Vec<_>>().join(", ");
    DivisionKind::from_word(word).ok_or_else(|| format!("use one of {}", words()))
}

async fn create(asked: &CreateDivision) -> anyhow::Result<()> {
    let portal = open_existing(&asked.database).await?;
    let viewer = operator_of(&portal).await?;
    let name = asked.name.parse().map_err(|problem| anyhow::anyhow!("--name {problem}"))?;
    let region = region(&portal, &viewer, &asked.region).await?;
    let id = portal
        .seat(&viewer, Clock::System.now())
        .directory()
        .create_division(NewDivision::new(region, name, asked.kind), None)
        .await?
        .value;
    say(&format!("division  {id}"))
}

async fn region(portal: &Portal, viewer: &Viewer, name: &str) -> anyhow::Result<RegionId> {
    let now = Clock::System.now();
    let (regions, _) = portal.seat(viewer, now).directory().places().await?;
    match regions.iter().find(|region| region.name() == name.trim()) {
        Some(region) => Ok(region.id()),
        None => {
            let name = name.parse().map_err(|problem| anyhow::anyhow!("--region {problem}"))?;
            Ok(portal.seat(viewer, now).directory().create_region(name, None).await?.value)
        }
    }
}

async fn list(database: &DatabaseOptions) -> anyhow::Result<()> {
    let portal = open_existing(database).await?;
    let viewer = operator_of(&portal).await?;
    let (regions, divisions) = portal.seat(&viewer, Clock::System.now()).directory().places().await?;
    for division in divisions {
        let region = regions.iter().find(|region| region.id() == division.region()).map_or("", Region::name);
        say(&format!("{}  {}  {} ({region})", division.id(), division.kind(), division.name()))?;
    }
    Ok(())
}
