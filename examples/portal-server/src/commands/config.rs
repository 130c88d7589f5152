//! `config`: whether options, keys and database are in order.

use super::deployment::{only_tenant, open_with, say};
use super::serve::Serve;
use crate::clock::Clock;
use crate::process;
use crate::tls::Certificates;
use clap::{Args, Subcommand};

/// Configuration
#[derive(Args, Debug)]
pub(crate) struct Config {
    #[command(subcommand)]
    command: ConfigCommand,
}

#[derive(Subcommand, Debug)]
enum ConfigCommand {
    /// Check options, keys and database without serving
    Check(Serve),
}

impl Config {
    pub(crate) async fn run(self) -> anyhow::Result<()> {
        match self.command {
            ConfigCommand::Check(options) => check(&options).await,
        }
    }
}

async fn check(options: &Serve) -> anyhow::Result<()> {
    options.check()?;
    Certificates::load(options.certificates(), Clock::System.now())?;
    let rules = options.rule_files().load().await?;
    if !options.demo {
        let portal = open_with(&options.database, rules).await?;
        let tenant = only_tenant(&portal).await?;
        let rules = portal.boards(tenant.id(), Clock::System.now()).await?.rules();
        say(&format!("company   {}", tenant.name()))?;
        say(&format!("rules     {}", rules.version().as_str()))?;
        if let Some(warning) = process::warning(options.database.url()) {
            say(&format!("WARNING   {warning}"))?;
        }
    }
    say("options, certificates, rules, keys and database are in order")
}
