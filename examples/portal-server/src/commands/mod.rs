//! The command line. A command is a file here, which holds its arguments, its description and what it does,
//! and a line in the list below.

mod account;
mod backup;
mod config;
mod deployment;
mod division;
mod import;
mod init;
mod journal;
mod keys;
mod migrate;
mod policy;
mod replay;
mod restore;
mod role_sets;
mod serve;
mod tenant;
mod token;

use crate::process;
use clap::{Parser, Subcommand};

/// Live boards of ambulance arrivals and departures.
#[derive(Parser, Debug)]
#[command(name = "portal-server", version, about)]
pub struct Cli {
    #[command(subcommand)]
    command: Command,
}

/// The list of commands, as `--help` shows it.
macro_rules! commands {
    ($($file:ident::$name:ident,)+) => {
        #[derive(Subcommand, Debug)]
        enum Command {
            $($name($file::$name),)+
        }

        impl Command {
            async fn run(self) -> anyhow::Result<()> {
                match self {
                    // On the heap: all of them in one would outgrow a thread's stack.
                    $(Self::$name(command) => Box::pin(command.run()).await,)+
                }
            }
        }
    };
}

commands! {
    serve::Serve,
    init::Init,
    migrate::Migrate,
    tenant::Tenant,
    token::Token,
    division::Division,
    keys::Keys,
    policy::Policy,
    import::Import,
    replay::Replay,
    journal::Journal,
    config::Config,
    account::Account,
    backup::Backup,
    restore::Restore,
}

impl Cli {
    /// Does what was asked.
    ///
    /// # Errors
    /// What went wrong and what to do, for the terminal.
    pub async fn run(self) -> anyhow::Result<()> {
        outlive_file_limits();
        let done = self.command.run().await;
        process::settle().await;
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
