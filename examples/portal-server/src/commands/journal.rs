//! `journal`: its head, whether it holds, and letting go what it told long ago.

use super::deployment::{only_tenant, open_existing, operator_of, say};
use crate::clock::Clock;
use crate::process::{self, DatabaseOptions};
use anyhow::{Context, bail};
use bayboard::journal::{Head, Sequence};
use bayboard::portal::{drop_payloads, verify_journal};
use bayboard::{TenantId, Timestamp};
use clap::{Args, Subcommand};

/// The journal
#[derive(Args, Debug)]
pub(crate) struct Journal {
    #[command(subcommand)]
    command: JournalCommand,
}

#[derive(Subcommand, Debug)]
enum JournalCommand {
    /// Print the head, to be kept outside the database
    Head(DatabaseOptions),
    /// Verify the chain, against a saved head if one is given
    Verify(VerifyJournal),
    /// Say in the journal that what old entries tell may be dropped
    Retain(RetainJournal),
    /// Drop it, as the role that may
    Drop(DropPayloads),
}

#[derive(Args, Debug)]
struct RetainJournal {
    /// What was journaled before this moment is let go: 2020-11-29T00:00:00Z
    #[arg(long)]
    before: String,
    #[command(flatten)]
    database: DatabaseOptions,
}

#[derive(Args, Debug)]
struct DropPayloads {
    /// The number that `journal retain` printed
    #[arg(long)]
    under: u64,
    #[command(flatten)]
    database: DatabaseOptions,
}

#[derive(Args, Debug)]
struct VerifyJournal {
    /// What `journal head` printed earlier
    #[arg(long)]
    saved: Option<String>,
    #[command(flatten)]
    database: DatabaseOptions,
}

impl Journal {
    pub(crate) async fn run(self) -> anyhow::Result<()> {
        match self.command {
            JournalCommand::Head(database) => head(&database).await,
            JournalCommand::Verify(asked) => verify(&asked).await,
            JournalCommand::Retain(asked) => retain(&asked).await,
            JournalCommand::Drop(asked) => drop_told(&asked).await,
        }
    }
}

async fn head(database: &DatabaseOptions) -> anyhow::Result<()> {
    let portal = open_existing(database).await?;
    let tenant = only_tenant(&portal).await?.id();
    say(&portal.store().head(tenant).await?.to_string())
}

async fn verify(asked: &VerifyJournal) -> anyhow::Result<()> {
    let portal = open_existing(&asked.database).await?;
    let saved: Option<Head> = asked.saved.as_deref().map(str::parse).transpose()?;
    verify_journal(&**portal.store(), TenantId::DEPLOYMENT, None).await?;
    let held = verify_journal(&**portal.store(), only_tenant(&portal).await?.id(), saved).await?;
    say(&format!("the journal holds; head {}", held.head))?;
    say_what_is_not_known(held.undigested, saved.is_some())
}

async fn retain(asked: &RetainJournal) -> anyhow::Result<()> {
    let before: Timestamp = asked.before.parse().context("--before")?;
    let portal = open_existing(&asked.database).await?;
    match portal
        .seat(&operator_of(&portal).await?, Clock::System.now())
        .retention()
        .keep_since(before)
        .await?
    {
        None => say("no entry is that old that was not let go before"),
        Some(under) => say(&format!("entry     {}", under.0)),
    }
}

/// The role that may drop reads no record: companies are known to it by their journals.
async fn drop_told(asked: &DropPayloads) -> anyhow::Result<()> {
    let options = &asked.database;
    process::check_exists(options.url())?;
    let opened = process::open(options.url(), options).await?;
    opened.settle_at_the_end();
    let heads = opened.store.heads().await?;
    let mut companies =
        heads.into_iter().map(|(tenant, _)| tenant).filter(|tenant| *tenant != TenantId::DEPLOYMENT);
    let (Some(tenant), None) = (companies.next(), companies.next()) else {
        bail!("there is no journal of a company in this database, or of several; this server serves one")
    };
    drop_payloads(&*opened.store, tenant, Sequence(asked.under)).await?;
    say("dropped   what the journal told up to there; its chain holds as before")
}

/// What "holds" does not say.
fn say_what_is_not_known(undigested: u64, was_saved: bool) -> anyhow::Result<()> {
    if undigested > 0 {
        say(&format!(
            "note   {undigested} rows of logon history are newer than the last digest; it is made every minute"
        ))?;
    }
    if !was_saved {
        say(
            "note   without --saved nobody can tell whether the newest entries were cut off, or all of it written anew;",
        )?;
        say("       keep this head where nobody can reach it who can write to the database")?;
    }
    Ok(())
}
