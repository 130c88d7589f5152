//! `token`: API tokens.

use super::deployment::{only_tenant, open_existing, operator_of, say};
use crate::clock::Clock;
use crate::process::DatabaseOptions;
use anyhow::Context;
use bayboard::access::Grant;
use bayboard::{ApiToken, StoreExt, Timestamp};
use clap::{Args, Subcommand};

/// API tokens
#[derive(Args, Debug)]
pub(crate) struct Token {
    #[command(subcommand)]
    command: TokenCommand,
}

#[derive(Subcommand, Debug)]
enum TokenCommand {
    /// Make a token; its secret is printed once
    Create(CreateToken),
    /// List tokens
    List(DatabaseOptions),
    /// Revoke a token by its id
    Revoke(RevokeToken),
}

#[derive(Args, Debug)]
struct CreateToken {
    /// The person or product it is for; journals name it
    #[arg(long)]
    name: String,
    /// What it is: api_client, dispatcher, biller ... in the whole company
    #[arg(long, value_delimiter = ',')]
    roles: Vec<String>,
    /// What it is at one place, and on which conditions: ed_normal@division:ID,
    /// cmoc@region:ID,until=2027-01-01T00:00:00Z, dispatcher,from=10.20.0.0/16; repeat for several
    #[arg(long = "grant", value_name = "GRANT")]
    grants: Vec<Grant>,
    /// When it stops by itself, for example 2027-01-01T00:00:00Z
    #[arg(long)]
    expires: Option<String>,
    #[command(flatten)]
    database: DatabaseOptions,
}

#[derive(Args, Debug)]
struct RevokeToken {
    /// The id that `token list` shows
    id: String,
    #[command(flatten)]
    database: DatabaseOptions,
}

impl Token {
    pub(crate) async fn run(self) -> anyhow::Result<()> {
        match self.command {
            TokenCommand::Create(asked) => create_token(&asked).await,
            TokenCommand::List(database) => list_tokens(&database).await,
            TokenCommand::Revoke(asked) => revoke_token(&asked).await,
        }
    }
}

async fn create_token(asked: &CreateToken) -> anyhow::Result<()> {
    let portal = open_existing(&asked.database).await?;
    let mut grants = asked.roles.iter().map(|role| everywhere(role)).collect::<anyhow::Result<Vec<_>>>()?;
    grants.extend(asked.grants.iter().cloned());
    if grants.is_empty() {
        grants.push(everywhere("api_client")?);
    }
    let name = asked.name.parse().map_err(|problem| anyhow::anyhow!("--name {problem}"))?;
    let expires: Option<Timestamp> =
        asked.expires.as_deref().map(str::parse).transpose().context("--expires")?;
    let made = portal
        .seat(&operator_of(&portal).await?, Clock::System.now())
        .tokens()
        .create(name, grants, expires)
        .await?;
    say(&format!("id      {}", made.id))?;
    say(&format!("secret  {} (shown this once)", made.secret))
}

fn everywhere(role: &str) -> anyhow::Result<Grant> {
    role.trim().parse().with_context(|| format!("--roles {role}; roles at one place are given by --grant"))
}

async fn list_tokens(database: &DatabaseOptions) -> anyhow::Result<()> {
    let portal = open_existing(database).await?;
    let tenant = only_tenant(&portal).await?;
    let now = Clock::System.now();
    for token in portal.store().all::<ApiToken>(tenant.id()).await? {
        let grants: Vec<String> = token.grants().iter().map(ToString::to_string).collect();
        say(&format!("{}  {}  {}  {}", token.id(), state(&token, now), token.name(), grants.join(" ")))?;
    }
    Ok(())
}

fn state(token: &ApiToken, now: Timestamp) -> &'static str {
    if token.is_live(now) { "live   " } else { "ended  " }
}

async fn revoke_token(asked: &RevokeToken) -> anyhow::Result<()> {
    let portal = open_existing(&asked.database).await?;
    let id = asked.id.parse()?;
    portal
        .seat(&operator_of(&portal).await?, Clock::System.now())
        .tokens()
        .revoke(id)
        .await
        .context("no such token; see `token list`")?;
    say("revoked")
}
