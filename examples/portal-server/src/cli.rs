//! The command line.

use crate::commands;
use crate::database;
use crate::options::{DatabaseOptions, ServeOptions};
use crate::replay::ReplayArgs;
use clap::{Parser, Subcommand};

/// Live boards of ambulance arrivals and departures.
#[derive(Parser, Debug)]
#[command(name = "portal-server", version, about)]
pub struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand, Debug)]
enum Command {
    /// Serve the portal
    Serve(ServeOptions),
    /// Make keys and database for a new deployment
    Init(DatabaseOptions),
    /// Bring a PostgreSQL database to this version's schema
    Migrate(commands::Migrate),
    /// Companies
    #[command(subcommand)]
    Tenant(commands::TenantCommand),
    /// API tokens
    #[command(subcommand)]
    Token(commands::TokenCommand),
    /// Hospitals, agencies and offices, at which roles are granted
    #[command(subcommand)]
    Division(commands::DivisionCommand),
    /// The keys that everything secret is sealed under
    #[command(subcommand)]
    Keys(commands::KeysCommand),
    /// The rules in force for the company
    #[command(subcommand)]
    Policy(commands::PolicyCommand),
    /// Take facilities, payors or dispatches in from CSV
    Import(commands::ImportFile),
    /// Feed a CSV of unit responses through import, store and live boards, and print who is where
    Replay(ReplayArgs),
    /// The journal
    #[command(subcommand)]
    Journal(commands::JournalCommand),
    /// Configuration
    #[command(subcommand)]
    Config(ConfigCommand),
}

#[derive(Subcommand, Debug)]
enum ConfigCommand {
    /// Check options, keys and database without serving
    Check(ServeOptions),
}

impl Cli {
    /// Does what was asked.
    ///
    /// # Errors
    /// What went wrong and what to do, for the terminal.
    pub async fn run(self) -> anyhow::Result<()> {
        outlive_file_limits();
        let done = self.command.run().await;
        database::settle().await;
        done
    }
}

/// A file that may not grow is told by the write that fails, as a full disk is; the signal that comes with it
/// would end the process.
fn outlive_file_limits() {
    #[cfg(unix)]
    {
        const SIGXFSZ: i32 = 25;
        // Once somebody listens to it, it ends nothing, also after nobody does any more.
        drop(tokio::signal::unix::signal(tokio::signal::unix::SignalKind::from_raw(SIGXFSZ)));
    }
}

impl Command {
    async fn run(self) -> anyhow::Result<()> {
        match self {
            Command::Serve(options) => crate::server::serve(options).await,
            Command::Init(options) => commands::init(&options).await,
            Command::Migrate(asked) => commands::migrate(asked).await,
            Command::Tenant(command) => commands::tenant(command).await,
            Command::Token(command) => commands::token(command).await,
            Command::Division(command) => commands::division(command).await,
            Command::Keys(command) => commands::keys(command).await,
            Command::Policy(command) => commands::policy(command).await,
            Command::Import(asked) => commands::import(asked).await,
            Command::Replay(args) => crate::replay::run(args).await,
            Command::Journal(command) => commands::journal(command).await,
            Command::Config(ConfigCommand::Check(options)) => commands::check(&options).await,
        }
    }
}
