//! `account`: who signs in at the staff door. The rest is done there, by whoever administers the company.

use super::deployment::{only_tenant, open_existing, operator, operator_of, say};
use crate::clock::Clock;
use crate::process::DatabaseOptions;
use anyhow::Context;
use bayboard::access::{Grant, Role, Scope, Username};
use bayboard::portal::{AccountLink, NewAccount, Portal, Reset, Viewer};
use bayboard::{Account as StoredAccount, Line, StoreExt, TenantId, Unique};
use clap::{Args, Subcommand};
use std::io::{IsTerminal, Write};

/// Accounts of staff
#[derive(Args, Debug)]
pub(crate) struct Account {
    #[command(subcommand)]
    command: AccountCommand,
}

#[derive(Subcommand, Debug)]
enum AccountCommand {
    /// Make an account; the link to set it up is printed once
    Create(CreateAccount),
    /// List accounts
    List(DatabaseOptions),
    /// Make a new link for an account, for somebody who lost password or phone
    Reset(ResetAccount),
}

#[derive(Args, Debug)]
struct CreateAccount {
    /// What they sign in with; an e-mail address is one
    #[arg(long)]
    username: Username,
    /// The person's name; journals tell it
    #[arg(long)]
    name: String,
    /// Make them the company's administrator, who does the rest
    #[arg(long)]
    administrator: bool,
    /// What else they are, and where, as for `token create`; repeat for several
    #[arg(long = "grant", value_name = "GRANT")]
    grants: Vec<Grant>,
    /// Where people reach this server, to print the whole link: https://portal.example
    #[arg(long)]
    address: Option<String>,
    #[command(flatten)]
    database: DatabaseOptions,
}

#[derive(Args, Debug)]
struct ResetAccount {
    /// What they sign in with
    #[arg(long)]
    username: Username,
    /// Take the authenticator away too; left out, its code is still asked for
    #[arg(long)]
    authenticator: bool,
    /// Where people reach this server, to print the whole link: https://portal.example
    #[arg(long)]
    address: Option<String>,
    #[command(flatten)]
    database: DatabaseOptions,
}

impl Account {
    pub(crate) async fn run(self) -> anyhow::Result<()> {
        match self.command {
            AccountCommand::Create(asked) => create(asked).await,
            AccountCommand::List(database) => list(&database).await,
            AccountCommand::Reset(asked) => reset(&asked).await,
        }
    }
}

async fn create(asked: CreateAccount) -> anyhow::Result<()> {
    let portal = open_existing(&asked.database).await?;
    let mut grants = asked.grants;
    if asked.administrator {
        grants.push(administrator()?);
    }
    let name: Line = asked.name.parse().map_err(|problem| anyhow::anyhow!("--name {problem}"))?;
    let new = NewAccount::new(asked.username, name).holding(grants);
    let made = make(&portal, &operator_of(&portal).await?, new).await?;
    say(&format!("id    {}", made.account.id()))?;
    tell(&made, asked.address.as_deref().unwrap_or_default())
}

async fn list(database: &DatabaseOptions) -> anyhow::Result<()> {
    let portal = open_existing(database).await?;
    let tenant = only_tenant(&portal).await?.id();
    for account in portal.store().all::<StoredAccount>(tenant).await? {
        let state = if account.is_disabled() { "disabled" } else { "enabled " };
        let grants: Vec<String> = account.grants().iter().map(ToString::to_string).collect();
        let (id, username, name) = (account.id(), account.username(), account.name());
        say(&format!("{id}  {state}  {username}  {name}  {}", grants.join(" ")))?;
    }
    Ok(())
}

async fn reset(asked: &ResetAccount) -> anyhow::Result<()> {
    let portal = open_existing(&asked.database).await?;
    let operator = operator_of(&portal).await?;
    let username = Unique::username(operator.tenant(), &asked.username);
    let account: Option<StoredAccount> = portal.store().find_as(&username).await?;
    let account = account.context("no such account; see `account list`")?;
    let what = if asked.authenticator { Reset::Everything } else { Reset::Password };
    let seat = portal.seat(&operator, Clock::System.now());
    tell(&seat.accounts().reset(account.id(), what).await?, asked.address.as_deref().unwrap_or_default())
}

fn administrator() -> anyhow::Result<Grant> {
    Ok(Grant::new(Role::Administrator, Scope::Company)?)
}

async fn make(portal: &Portal, operator: &Viewer, new: NewAccount) -> anyhow::Result<AccountLink> {
    let seat = portal.seat(operator, Clock::System.now());
    Ok(seat.accounts().create(new, None).await?.value)
}

fn tell(made: &AccountLink, address: &str) -> anyhow::Result<()> {
    told(made, address).map_or(Ok(()), |link| say(&link))
}

fn told(made: &AccountLink, address: &str) -> Option<String> {
    let (link, address) = (made.link.as_ref()?, address.trim_end_matches('/'));
    Some(format!("link  {address}/staff/link/{} (shown this once; until {})", link.secret, link.until))
}

/// Who reads what a server says as it starts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Reader {
    /// Whoever sits at its terminal, now.
    Person,
    /// Whoever can read what is kept of it, now or later: a log.
    Log,
}

impl Reader {
    /// Whoever reads this process's output.
    pub(super) fn of_stdout() -> Self {
        if std::io::stdout().is_terminal() { Self::Person } else { Self::Log }
    }
}

/// Where nobody can sign in yet, the person who starts the server at a terminal is made the first
/// administrator, and told their link there. Anywhere else output is kept, and a link in it would open the
/// company to whoever reads it: then no account is made, and it is only said how to make one.
pub(super) async fn first(
    (portal, tenant): (&Portal, TenantId),
    address: &str,
    reader: Reader,
    out: &mut (dyn Write + Send),
) -> anyhow::Result<()> {
    if !portal.store().all::<StoredAccount>(tenant).await?.is_empty() {
        return Ok(());
    }
    if reader == Reader::Log {
        tracing::warn!("nobody can sign in yet; run `portal-server account create --administrator`");
        return Ok(());
    }
    let name = operator()?;
    let username = name.as_str().parse().or_else(|_| "administrator".parse())?;
    let new = NewAccount::new(username, name.clone()).holding(vec![administrator()?]);
    let made = make(portal, &Viewer::operator(tenant, name), new).await?;
    let username = made.account.username().unwrap_or_default();
    writeln!(out, "nobody could sign in yet; {username} may now, by this link")?;
    if let Some(link) = told(&made, address) {
        writeln!(out, "{link}")?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use bayboard::portal::{Hashing, NewTenant, StaffDoor, Visit};
    use bayboard::{Key, MemoryStore, StaticKeyring, Vault, Zone};
    use bayboard_policy::Rules;
    use std::sync::Arc;

    async fn company() -> (Arc<Portal>, TenantId) {
        let keyring = StaticKeyring::single(Key::from_bytes([7; 32]));
        let vault = Vault::new(Arc::new(keyring), Arc::new(crate::keys::OsEntropy));
        let rules = Arc::new(Rules::shipped().await.unwrap());
        let portal = Portal::open(Arc::new(MemoryStore::new()), rules, vault).await.unwrap();
        let (name, phone) = ("Acme Ambulance".parse().unwrap(), "(555) 010-0100".parse().unwrap());
        let new = NewTenant::new(name, phone, Zone::named("America/Chicago").unwrap());
        let tenant = portal.create_tenant("set-up".parse().unwrap(), new, Clock::System.now()).await.unwrap();
        (Arc::new(portal), tenant)
    }

    async fn started(portal: &Portal, tenant: TenantId, reader: Reader) -> String {
        let mut out = Vec::new();
        first((portal, tenant), "https://portal.example/ems", reader, &mut out).await.unwrap();
        String::from_utf8(out).unwrap()
    }

    async fn accounts(portal: &Portal, tenant: TenantId) -> usize {
        portal.store().all::<StoredAccount>(tenant).await.unwrap().len()
    }

    #[tokio::test]
    async fn what_is_kept_of_a_first_start_has_no_link_and_nobody_can_sign_in_by_it() {
        let (portal, tenant) = company().await;
        assert_eq!(started(&portal, tenant, Reader::Log).await, "");
        assert_eq!(accounts(&portal, tenant).await, 0, "an account whose link nobody was told");
    }

    #[tokio::test]
    async fn a_person_at_the_terminal_is_told_a_link_that_lets_in_once_and_only_at_the_first_start() {
        let (portal, tenant) = company().await;
        let told = started(&portal, tenant, Reader::Person).await;
        let (_, link) = told.split_once("https://portal.example/ems/staff/link/").unwrap();
        let secret = link.split(' ').next().unwrap();
        let door = StaffDoor::new(Arc::clone(&portal), Hashing::new(1, 1).unwrap());
        for lets_in in [true, false] {
            let now = Clock::System.now();
            let session = door.redeem(tenant, secret, &Visit::default(), now).await.unwrap();
            assert_eq!(session.is_some(), lets_in, "{told}");
        }
        assert_eq!(started(&portal, tenant, Reader::Person).await, "", "there is an administrator");
        assert_eq!(accounts(&portal, tenant).await, 1);
    }
}
