//! Setting a deployment up from the command line.

mod division;
mod keys;
mod migrate;
mod policy;
mod token;

pub(crate) use division::{DivisionCommand, division};
pub(crate) use keys::{KeysCommand, keys};
pub(crate) use migrate::{Migrate, migrate};
pub(crate) use policy::{PolicyCommand, policy};
pub(crate) use token::{TokenCommand, token};

use crate::clock::Clock;
use crate::database;
use crate::import::ImportArgs;
use crate::options::{DatabaseOptions, ServeOptions};
use crate::tls::Certificates;
use anyhow::{Context, bail};
use bayboard::journal::{Head, Sequence};
use bayboard::portal::{NewTenant, Portal, Viewer, drop_payloads, verify_journal};
use bayboard::{Line, StoreExt, Tenant, TenantId, TenantSettings, Timestamp, Zone};
use bayboard_policy::Rules;
use bayboard_storage_postgres::Roles;
use clap::{Args, Subcommand};
use std::io::Write;
use std::sync::Arc;

/// Companies.
#[derive(Subcommand, Debug)]
pub(crate) enum TenantCommand {
    /// Set a company up
    Create(CreateTenant),
}

#[derive(Args, Debug)]
pub(crate) struct CreateTenant {
    /// Its name on boards
    #[arg(long)]
    name: String,
    /// Dispatch's phone, shown where people should call
    #[arg(long)]
    phone: String,
    /// Its time zone, for example America/Chicago
    #[arg(long)]
    zone: String,
    /// Zones that unknown facility IDs draw from, if facilities lie in several; fixed for good
    #[arg(long, value_delimiter = ',')]
    facility_zones: Vec<String>,
    /// Primary colour of its pages
    #[arg(long, default_value = "1f6feb")]
    color: String,
    #[command(flatten)]
    database: DatabaseOptions,
}

/// A file to take in.
#[derive(Args, Debug)]
pub(crate) struct ImportFile {
    #[command(flatten)]
    args: ImportArgs,
    #[command(flatten)]
    database: DatabaseOptions,
}

/// The journal.
#[derive(Subcommand, Debug)]
pub(crate) enum JournalCommand {
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
pub(crate) struct RetainJournal {
    /// What was journaled before this moment is let go: 2020-11-29T00:00:00Z
    #[arg(long)]
    before: String,
    #[command(flatten)]
    database: DatabaseOptions,
}

#[derive(Args, Debug)]
pub(crate) struct DropPayloads {
    /// The number that `journal retain` printed
    #[arg(long)]
    under: u64,
    #[command(flatten)]
    database: DatabaseOptions,
}

#[derive(Args, Debug)]
pub(crate) struct VerifyJournal {
    /// What `journal head` printed earlier
    #[arg(long)]
    saved: Option<String>,
    #[command(flatten)]
    database: DatabaseOptions,
}

fn say(line: &str) -> anyhow::Result<()> {
    Ok(writeln!(std::io::stdout(), "{line}")?)
}

/// The person at the keyboard, as journals name them.
fn operator() -> anyhow::Result<Line> {
    let name = std::env::var("BAYBOARD_OPERATOR")
        .or_else(|_| std::env::var("USER"))
        .unwrap_or_else(|_| "operator".to_owned());
    name.parse().map_err(|problem| anyhow::anyhow!("BAYBOARD_OPERATOR {problem}"))
}

async fn open_existing(options: &DatabaseOptions) -> anyhow::Result<Portal> {
    Ok(open_with_rules(options).await?.0)
}

/// The same with the rules that its companies' overlays are laid on.
async fn open_with_rules(options: &DatabaseOptions) -> anyhow::Result<(Portal, Arc<Rules>)> {
    let rules = Arc::new(Rules::shipped().await?);
    Ok((open_with(options, Arc::clone(&rules)).await?, rules))
}

async fn open_with(options: &DatabaseOptions, rules: Arc<Rules>) -> anyhow::Result<Portal> {
    let vault = crate::keys::vault(options.keys_text().as_deref(), &options.key_file)?;
    database::check_exists(options.url())?;
    let opened = database::open(options.url(), options).await?;
    opened.settle_at_the_end();
    Ok(Portal::open(opened.store, rules, vault).await?)
}

/// The company this server serves.
///
/// # Errors
/// When there is none, or more than one: several companies on one server come with host names.
pub async fn only_tenant(portal: &Portal) -> anyhow::Result<Tenant> {
    let mut tenants = portal.store().all::<Tenant>(TenantId::DEPLOYMENT).await?;
    match (tenants.pop(), tenants.len()) {
        (Some(tenant), 0) => Ok(tenant),
        (None, _) => {
            bail!("no company is set up; run `portal-server tenant create --name ... --phone ... --zone ...`")
        }
        _ => bail!("several companies are in this database; this server serves one"),
    }
}

async fn operator_of(portal: &Portal) -> anyhow::Result<Viewer> {
    Ok(Viewer::operator(only_tenant(portal).await?.id(), operator()?))
}

pub(crate) async fn init(options: &DatabaseOptions) -> anyhow::Result<()> {
    let file = &options.key_file;
    if options.keys_text().is_none() {
        // A first try may have failed after it made them.
        let made = !file.exists();
        if made {
            crate::keys::write_new(file)?;
        }
        let which = if made {
            "keep a copy apart from the database's"
        } else {
            "there already, and kept as they are"
        };
        say(&format!("keys      {} ({which})", file.display()))?;
    }
    // An owner has migrated already where servers connect as another role.
    if database::schema(options).await?.is_none_or(|schema| schema.is_current().is_err()) {
        database::migrate(options, &Roles::default()).await?;
    }
    open_existing(options).await?;
    say(&format!("database  {}", database::shown(options.url())))?;
    say(
        "next      portal-server tenant create --name \"Acme Ambulance\" --phone \"(555) 010-0100\" --zone America/Chicago",
    )
}

pub(crate) async fn tenant(command: TenantCommand) -> anyhow::Result<()> {
    let TenantCommand::Create(asked) = command;
    let portal = open_existing(&asked.database).await?;
    if !portal.store().all::<Tenant>(TenantId::DEPLOYMENT).await?.is_empty() {
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
    say("next      portal-server token create --name \"our dispatch software\", then portal-server serve")
}

pub(crate) async fn import(asked: ImportFile) -> anyhow::Result<()> {
    let portal = open_existing(&asked.database).await?;
    let viewer = operator_of(&portal).await?;
    crate::import::run(&asked.args, &portal, &viewer, Clock::System.now()).await
}

pub(crate) async fn journal(command: JournalCommand) -> anyhow::Result<()> {
    match command {
        JournalCommand::Head(database) => {
            let portal = open_existing(&database).await?;
            let tenant = only_tenant(&portal).await?.id();
            say(&portal.store().head(tenant).await?.to_string())
        }
        JournalCommand::Verify(asked) => {
            let portal = open_existing(&asked.database).await?;
            let saved: Option<Head> = asked.saved.as_deref().map(str::parse).transpose()?;
            verify_journal(&**portal.store(), TenantId::DEPLOYMENT, None).await?;
            let held = verify_journal(&**portal.store(), only_tenant(&portal).await?.id(), saved).await?;
            say(&format!("the journal holds; head {}", held.head))?;
            say_what_is_not_known(held.undigested, saved.is_some())
        }
        JournalCommand::Retain(asked) => retain(&asked).await,
        JournalCommand::Drop(asked) => drop_told(&asked).await,
    }
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
    database::check_exists(options.url())?;
    let opened = database::open(options.url(), options).await?;
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

pub(crate) async fn check(options: &ServeOptions) -> anyhow::Result<()> {
    options.check()?;
    Certificates::load(options.certificates(), Clock::System.now())?;
    let rules = options.rule_files().load().await?;
    if !options.demo {
        let portal = open_with(&options.database, rules).await?;
        let tenant = only_tenant(&portal).await?;
        let rules = portal.boards(tenant.id(), Clock::System.now()).await?.rules();
        say(&format!("company   {}", tenant.name()))?;
        say(&format!("rules     {}", rules.version().as_str()))?;
        if let Some(warning) = database::warning(options.database.url()) {
            say(&format!("WARNING   {warning}"))?;
        }
    }
    say("options, certificates, rules, keys and database are in order")
}
