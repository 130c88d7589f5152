//! `policy`: the rules a company has in force: taking files in, and putting them in force.

use super::deployment::{open_existing, open_with_rules, operator_of, say};
use crate::clock::Clock;
use crate::process::{self, DatabaseOptions};
use anyhow::{Context, bail};
use bayboard::portal::{Portal, PortalError, Viewer};
use bayboard::{ActivePolicy, DivisionId, PolicyFile, PolicyFileId, PolicyPart, StoreExt, Timestamp};
use clap::{Args, Subcommand};
use std::path::PathBuf;

/// The rules in force for the company
#[derive(Args, Debug)]
pub(crate) struct Policy {
    #[command(subcommand)]
    command: PolicyCommand,
}

#[derive(Subcommand, Debug)]
enum PolicyCommand {
    /// Take an overlay, or a whole rule file, into the database; nothing changes yet
    Import(ImportPolicy),
    /// Put a file in force; servers that run follow within seconds
    Activate(ActivatePolicy),
    /// Take an overlay, or a whole rule file, out of force
    Deactivate(DeactivatePolicy),
    /// List the files, and which are in force
    List(DatabaseOptions),
    /// Print a file as it was taken in
    Show(ShowPolicy),
}

#[derive(Args, Debug)]
struct ImportPolicy {
    /// The file
    file: PathBuf,
    /// The file is a whole rule file that stands in for the server's, not an overlay
    #[arg(long)]
    rules: bool,
    /// It is meant for those who act for this division, and is checked on top of the company's overlay
    #[arg(long, value_name = "ID", conflicts_with = "rules")]
    division: Option<DivisionId>,
    #[command(flatten)]
    database: DatabaseOptions,
}

#[derive(Args, Debug)]
struct ActivatePolicy {
    /// The id that `policy import` and `policy list` show
    id: PolicyFileId,
    /// Only for those who act for this division, on top of the company's overlay
    #[arg(long, value_name = "ID")]
    division: Option<DivisionId>,
    #[command(flatten)]
    database: DatabaseOptions,
}

#[derive(Args, Debug)]
struct DeactivatePolicy {
    /// The whole rule file, not the overlay
    #[arg(long, conflicts_with = "division")]
    rules: bool,
    /// The overlay of this division
    #[arg(long, value_name = "ID")]
    division: Option<DivisionId>,
    #[command(flatten)]
    database: DatabaseOptions,
}

#[derive(Args, Debug)]
struct ShowPolicy {
    /// The id that `policy list` shows
    id: PolicyFileId,
    #[command(flatten)]
    database: DatabaseOptions,
}

const fn part(is_rules: bool) -> PolicyPart {
    if is_rules { PolicyPart::Rules } else { PolicyPart::Overlay }
}

impl Policy {
    pub(crate) async fn run(self) -> anyhow::Result<()> {
        match self.command {
            PolicyCommand::Import(asked) => import(&asked).await,
            PolicyCommand::Activate(asked) => activate(&asked).await,
            PolicyCommand::Deactivate(asked) => deactivate(&asked).await,
            PolicyCommand::List(database) => list(&database).await,
            PolicyCommand::Show(asked) => show(&asked).await,
        }
    }
}

async fn import(asked: &ImportPolicy) -> anyhow::Result<()> {
    let path = asked.file.display();
    let text = process::text(&asked.file)?.parse().map_err(|problem| anyhow::anyhow!("{path} {problem}"))?;
    let name = asked.file.file_stem().unwrap_or_default().to_string_lossy();
    let name = name.parse().map_err(|problem| anyhow::anyhow!("the name of {path} {problem}"))?;
    let portal = open_existing(&asked.database).await?;
    let (operator, now) = (operator_of(&portal).await?, Clock::System.now());
    match portal.seat(&operator, now).rules().import(part(asked.rules), name, text, asked.division).await {
        Ok(id) => {
            let place = asked.division.map(|id| format!(" --division {id}")).unwrap_or_default();
            say(&format!("file      {id}"))?;
            say(&format!("next      portal-server policy activate {id}{place}"))
        }
        Err(PortalError::Rules(refused)) => {
            let hint = if asked.division.is_none() {
                "\n  (a division's overlay is taken in with --division ID)"
            } else {
                ""
            };
            bail!("nothing was taken in; the rules are not good:\n  {}{hint}", refused.0.join("\n  "))
        }
        Err(other) => Err(other.into()),
    }
}

async fn activate(asked: &ActivatePolicy) -> anyhow::Result<()> {
    let (portal, rules) = open_with_rules(&asked.database).await?;
    let operator = operator_of(&portal).await?;
    let outcome =
        portal.seat(&operator, Clock::System.now()).rules().activate(asked.id, asked.division).await;
    let refused = "there is no such file; see `policy list`";
    in_force(outcome, asked.division, refused)?;
    let in_force = rules.of(operator.tenant(), asked.division);
    let opening = in_force.opening();
    if !opening.is_empty() {
        say(&format!("the overlay allows more than the rules do: {}", opening.join(", ")))?;
    }
    rules.warnings(operator.tenant()).iter().try_for_each(|warning| say(&format!("warning   {warning}")))
}

async fn deactivate(asked: &DeactivatePolicy) -> anyhow::Result<()> {
    let portal = open_existing(&asked.database).await?;
    let operator = operator_of(&portal).await?;
    let outcome = portal
        .seat(&operator, Clock::System.now())
        .rules()
        .deactivate(part(asked.rules), asked.division)
        .await;
    let refused = match (asked.rules, asked.division) {
        (true, _) => "the company has no rule file of its own in force",
        (false, None) => "the company has no overlay in force; for a division's, add --division ID",
        (false, Some(_)) => "this division has no overlay in force; see `policy list`",
    };
    in_force(outcome, asked.division, refused)
}

/// Says what is in force now, or every reason why nothing changed.
fn in_force(
    outcome: Result<String, PortalError>,
    division: Option<DivisionId>,
    missing: &str,
) -> anyhow::Result<()> {
    let place = division.map_or_else(|| "in the whole company".to_owned(), |id| format!("at division {id}"));
    match outcome {
        Ok(version) => say(&format!("in force  {version} {place}")),
        Err(PortalError::Rules(refused)) => {
            bail!("nothing changed; the rules are not good:\n  {}", refused.0.join("\n  "))
        }
        Err(PortalError::NotFound) => bail!("{missing}"),
        Err(other) => Err(other.into()),
    }
}

async fn list(database: &DatabaseOptions) -> anyhow::Result<()> {
    let portal = open_existing(database).await?;
    let operator = operator_of(&portal).await?;
    let active = portal.active_policy(operator.tenant()).await?;
    for file in portal.store().all::<PolicyFile>(operator.tenant()).await? {
        let place = where_in_force(&file, active.as_ref());
        say(&format!("{}  {}  {}  {}{place}", file.id(), taken_in(&file), file.part(), file.name()))?;
    }
    Ok(())
}

/// When it was taken in; ids tell that.
fn taken_in(file: &PolicyFile) -> String {
    let at = file.id().as_uuid().get_timestamp().map(|at| at.to_unix());
    let at = at
        .and_then(|(seconds, _)| i64::try_from(seconds).ok())
        .map(|seconds| Timestamp::from_millis(seconds * 1_000));
    at.map(|at| at.to_string()).unwrap_or_default()
}

fn where_in_force(file: &PolicyFile, active: Option<&ActivePolicy>) -> String {
    let Some(active) = active else { return String::new() };
    let is = |division| active.file(file.part(), division) == Some(file.id());
    let company = is(None).then(|| "in force".to_owned());
    let divisions = active
        .divisions()
        .filter(|division| is(Some(*division)))
        .map(|division| format!("in force at {division}"));
    company.into_iter().chain(divisions).map(|place| format!("  {place}")).collect()
}

async fn show(asked: &ShowPolicy) -> anyhow::Result<()> {
    let portal = open_existing(&asked.database).await?;
    let file = find(&portal, &operator_of(&portal).await?, asked.id).await?;
    say(file.text().trim_end_matches('\n'))
}

async fn find(portal: &Portal, operator: &Viewer, id: PolicyFileId) -> anyhow::Result<PolicyFile> {
    let files = portal.store().all::<PolicyFile>(operator.tenant()).await?;
    files.into_iter().find(|file| file.id() == id).context("there is no such file; see `policy list`")
}
