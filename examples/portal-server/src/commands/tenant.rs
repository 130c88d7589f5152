//! `tenant`: companies.

use super::deployment::{open_existing, operator, say};
use super::role_sets::ChooseRoleSets;
use crate::clock::Clock;
use crate::process::DatabaseOptions;
use anyhow::{Context, bail};
use bayboard::portal::NewTenant;
use bayboard::{StoreExt, TenantId, TenantSettings, Zone};
use clap::{Args, Subcommand};

/// Companies
#[derive(Args, Debug)]
pub(crate) struct Tenant {
    #[command(subcommand)]
    command: TenantCommand,
}

#[derive(Subcommand, Debug)]
enum TenantCommand {
    /// Set a company up
    Create(CreateTenant),
    /// Choose the sets of roles that it works with
    RoleSets(ChooseRoleSets),
}

#[derive(Args, Debug)]
struct CreateTenant {
    /// Its name on boards
    #[arg(long)]
    name: String,
    /// Dispatch's phone, shown where people should call
    #[arg(long)]
    phone: String,
    /// Its time zone, for example America/Chicago
    #[arg(long)]
    zone: String,
    /// Zones that unknown facility IDs draw from beside the company's own, if facilities lie in several
    #[arg(long, value_delimiter = ',')]
    facility_zones: Vec<String>,
    /// Primary colour of its pages
    #[arg(long, default_value = "1f6feb")]
    color: String,
    #[command(flatten)]
    database: DatabaseOptions,
}

impl Tenant {
    pub(crate) async fn run(self) -> anyhow::Result<()> {
        match self.command {
            TenantCommand::Create(asked) => create(&asked).await,
            TenantCommand::RoleSets(asked) => asked.run().await,
        }
    }
}

async fn create(asked: &CreateTenant) -> anyhow::Result<()> {
    let portal = open_existing(&asked.database).await?;
    if !portal.store().all::<bayboard::Tenant>(TenantId::DEPLOYMENT).await?.is_empty() {
        bail!("a company is set up already; this server serves one");
    }
    let zones = asked.facility_zones.iter().map(|name| Zone::named(name)).collect::<Result<_, _>>()?;
    let new = NewTenant {
        name: asked.name.parse().map_err(|problem| anyhow::anyhow!("--name {problem}"))?,
        phone: asked.phone.parse().map_err(|problem| anyhow::anyhow!("--phone {problem}"))?,
        zone: Zone::named(&asked.zone)?,
        color: u32::from_str_radix(asked.color.trim_start_matches('#'), 16)
            .context("--color is not six hex digits")?,
        settings: TenantSettings::default(),
        decoy_zones: zones,
    };
    let id = portal.create_tenant(operator()?, new, Clock::System.now()).await?;
    say(&format!("company   {id}"))?;
    say("next      portal-server account create --username NAME --name \"Their name\" --administrator")?;
    say("          portal-server token create --name \"our dispatch software\"")?;
    say("          portal-server serve")
}
