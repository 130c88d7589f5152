//! `keys`: changing keys. Of the ring a new one beside the old, companies' keys wrapped again under it, the
//! old one retired; of a company a new one, everything sealed again under it, the old one dropped.

use super::deployment::{open_existing, operator, say};
use crate::clock::Clock;
use crate::keys::{self, KeyFile, OsEntropy};
use crate::process::{self, DatabaseOptions};
use anyhow::bail;
use bayboard::portal::{
    KeyUse, KeyUses, Portal, PortalError, Rewrapped, Viewer, check_keys, give_up_key, retire_key,
};
use bayboard::{
    Generation, Key, KeyId, Keyring, StaticKeyring, Store, StoreExt, Tenant, TenantId, Timestamp, Vault,
};
use clap::{Args, Subcommand};
use std::sync::Arc;
use std::time::Duration;
use zeroize::Zeroizing;

/// The keys that everything secret is sealed under
#[derive(Args, Debug)]
pub(crate) struct Keys {
    #[command(subcommand)]
    command: KeysCommand,
}

#[derive(Subcommand, Debug)]
enum KeysCommand {
    /// Say which keys are held, and what each is needed for
    Status(DatabaseOptions),
    /// Add a fresh key to the file; the old one stays active
    Add(DatabaseOptions),
    /// Make a key active; every server must hold it already
    Activate(OneKey),
    /// Wrap the companies' keys under the active key
    Rewrap(DatabaseOptions),
    /// Give every company a fresh key, and seal everything in the database again under it
    Renew(Renew),
    /// Take a key from the companies that nothing needs any more
    Drop(OneGeneration),
    /// Remove a key from the file that nothing needs any more
    Retire(OneKey),
    /// Print the line of a fresh key for a new key file, under a number that the database never knew
    Fresh(Fresh),
    /// Go on without a key that is lost for good: gives fresh access codes where they were sealed under it
    Lost(OneKey),
}

#[derive(Args, Debug)]
struct OneKey {
    /// The key's number, as `keys status` shows it
    number: u32,
    #[command(flatten)]
    database: DatabaseOptions,
}

#[derive(Args, Debug)]
struct Renew {
    /// Seconds that every server has to hear of the fresh keys before they are used
    #[arg(long, default_value_t = 10)]
    wait: u64,
    #[command(flatten)]
    database: DatabaseOptions,
}

#[derive(Args, Debug)]
struct OneGeneration {
    /// The generation's number, as `keys status` shows it
    generation: u32,
    #[command(flatten)]
    database: DatabaseOptions,
}

#[derive(Args, Debug)]
struct Fresh {
    /// The key's number
    #[arg(value_parser = clap::value_parser!(u32).range(1..=i64::from(KeyId::LAST.0)))]
    number: u32,
}

impl Keys {
    pub(crate) async fn run(self) -> anyhow::Result<()> {
        match self.command {
            KeysCommand::Status(database) => status(&database).await,
            KeysCommand::Add(database) => add(&database).await,
            KeysCommand::Activate(asked) => activate(&asked).await,
            KeysCommand::Rewrap(database) => rewrap(&database).await,
            KeysCommand::Renew(asked) => renew(&asked).await,
            KeysCommand::Drop(asked) => drop_generation(&asked).await,
            KeysCommand::Retire(asked) => retire(&asked).await,
            KeysCommand::Fresh(asked) => fresh(&asked),
            KeysCommand::Lost(asked) => lost(&asked).await,
        }
    }
}

async fn status(database: &DatabaseOptions) -> anyhow::Result<()> {
    let portal = open_existing(database).await?;
    let (active, held) = (portal.vault().active_key(), portal.vault().key_ids());
    let companies = companies(&portal).await?;
    for id in &held {
        let state = if *id == active { "active" } else { "held  " };
        say(&format!("key {}  {state}  {}", id.0, wraps(&companies, *id)))?;
    }
    companies.iter().try_for_each(status_of)
}

/// What a key of the ring is needed for.
fn wraps(companies: &[Company], id: KeyId) -> String {
    let names: Vec<&str> = companies
        .iter()
        .filter(|company| company.keys.wrapped_under.contains(&id))
        .map(Company::name)
        .collect();
    if names.is_empty() { "nothing".to_owned() } else { format!("the keys of {}", names.join(", ")) }
}

fn status_of(company: &Company) -> anyhow::Result<()> {
    say(&format!("company {}", company.name()))?;
    let KeyUses { active, held, uses, .. } = &company.keys;
    for at in held.union(&uses.keys().copied().collect()) {
        let state = if at == active { "active" } else { "held  " };
        let state = if held.contains(at) { state } else { "LOST  " };
        say(&format!("  generation {}  {state}  {}", at.0, needs(&company.need(*at))))?;
    }
    Ok(())
}

fn needs(need: &KeyUse) -> String {
    let KeyUse { facilities, dispatches, displays, tokens, authenticators } = need;
    let (displays, tokens) = (displays.len(), tokens.len());
    format!(
        "{facilities} facilities, {dispatches} dispatches, {displays} displays, {tokens} tokens, {authenticators} authenticators"
    )
}

/// A company, whoever acts for it here, and its keys with what needs them.
struct Company {
    tenant: Tenant,
    operator: Viewer,
    keys: KeyUses,
}

impl Company {
    fn name(&self) -> &str {
        self.tenant.name()
    }

    fn need(&self, at: Generation) -> KeyUse {
        self.keys.uses.get(&at).cloned().unwrap_or_default()
    }

    /// Whether sealing again broke off: something that does not move by itself is still under an older key.
    fn is_unfinished(&self) -> bool {
        let older =
            self.keys.uses.iter().filter(|(at, _)| **at < self.keys.active && self.keys.held.contains(at));
        older.into_iter().any(|(_, need)| need.facilities + need.dispatches > 0)
    }
}

async fn companies(portal: &Portal) -> anyhow::Result<Vec<Company>> {
    let mut companies = Vec::new();
    for (tenant, operator) in operators(portal).await? {
        let keys = portal.seat(&operator, Clock::System.now()).keys().uses().await?;
        companies.push(Company { tenant, operator, keys });
    }
    Ok(companies)
}

async fn operators(portal: &Portal) -> anyhow::Result<Vec<(Tenant, Viewer)>> {
    let (tenants, name) = (portal.store().all::<Tenant>(TenantId::DEPLOYMENT).await?, operator()?);
    let operators = tenants.into_iter().map(|tenant| {
        let operator = Viewer::operator(tenant.id(), name.clone());
        (tenant, operator)
    });
    Ok(operators.collect())
}

/// Starts a change of the key file; keys in the environment are changed where they are kept.
fn change(database: &DatabaseOptions) -> anyhow::Result<KeyFile> {
    if database.keys_text().is_some() {
        bail!(
            "the keys are in BAYBOARD_KEYS; change them where that is set, and start the servers again one by one"
        );
    }
    KeyFile::change(&database.key_file)
}

async fn add(database: &DatabaseOptions) -> anyhow::Result<()> {
    let file = change(database)?;
    let portal = open_existing(database).await?;
    let (id, ring) = with_fresh_key(file.ring(), &**portal.store()).await?;
    file.replace(&ring)?;
    say(&format!(
        "key {}  added to {}; key {} stays active",
        id.0,
        database.key_file.display(),
        ring.active().0
    ))?;
    say("next   copy the file to every server, and keep a copy of it apart from the database's;")?;
    say(&format!(
        "       when /readyz of every server's admin listener lists it: portal-server keys activate {}",
        id.0
    ))
}

/// The ring with a fresh key, under a number that the database never knew.
async fn with_fresh_key(ring: &StaticKeyring, store: &dyn Store) -> anyhow::Result<(KeyId, StaticKeyring)> {
    let mut id = ring.next_id();
    loop {
        let fresh = ring.clone().with(id, Key::generate(&OsEntropy));
        // The database remembers the key's check value, and so refuses every other key under this number.
        match check_keys(store, &Vault::new(Arc::new(fresh.clone()), Arc::new(OsEntropy))).await {
            Ok(()) => return Ok((id, fresh)),
            // A key of this number was retired, or never made it into the file.
            Err(PortalError::WrongKey(wrong)) if wrong == id => id = KeyId(id.0 + 1),
            Err(error) => return Err(error.into()),
        }
    }
}

async fn activate(asked: &OneKey) -> anyhow::Result<()> {
    let file = change(&asked.database)?;
    open_existing(&asked.database).await?;
    let ring = file.ring().clone().with_active(KeyId(asked.number))?;
    file.replace(&ring)?;
    say(&format!("key {}  active in {}", asked.number, asked.database.key_file.display()))?;
    say(
        "next   copy the file to every server; when /readyz of every server's admin listener says that it is active:",
    )?;
    say("       portal-server keys rewrap")
}

async fn rewrap(database: &DatabaseOptions) -> anyhow::Result<()> {
    let portal = open_existing(database).await?;
    let active = portal.vault().active_key();
    for (tenant, operator) in operators(&portal).await? {
        let is_changed = portal.seat(&operator, Clock::System.now()).keys().rewrap_company().await?;
        let done = if is_changed { "wrapped again" } else { "as they were" };
        say(&format!("keys of {}  {done}", tenant.name()))?;
    }
    say(&format!("nothing but key {} is needed any more", active.0))?;
    say("next   portal-server keys retire, with the number of the old key")
}

/// Goes on where it broke off; else begins anew.
async fn renew(asked: &Renew) -> anyhow::Result<()> {
    let portal = open_existing(&asked.database).await?;
    let companies = companies(&portal).await?;
    let mut renewed = Vec::new();
    for company in companies.iter().filter(|company| !company.is_unfinished()) {
        let fresh = portal.seat(&company.operator, Clock::System.now()).keys().add().await?;
        say(&format!("generation {}  added for {}", fresh.0, company.name()))?;
        renewed.push(company);
    }
    if !renewed.is_empty() {
        say(&format!("waiting {} s, until every server has heard of it", asked.wait))?;
        tokio::time::sleep(Duration::from_secs(asked.wait)).await;
    }
    for company in renewed {
        let active = portal.seat(&company.operator, Clock::System.now()).keys().activate().await?;
        say(&format!("generation {}  active for {}", active.0, company.name()))?;
    }
    for company in &companies {
        seal_again(&portal, &company.operator).await?;
    }
    say(
        "next   portal-server keys status; displays, tokens and sessions follow as they are used, then portal-server keys drop",
    )
}

async fn seal_again(portal: &Portal, operator: &Viewer) -> anyhow::Result<()> {
    let codes = async |after, now| portal.seat(operator, now).keys().rewrap_codes(after).await;
    repeat("facilities", codes).await?;
    let journal_keys =
        async |before, now| portal.seat(operator, now).keys().rewrap_journal_keys(before).await;
    repeat("dispatches", journal_keys).await?;
    let authenticators =
        async |after, now| portal.seat(operator, now).keys().rewrap_authenticators(after).await;
    repeat("authenticators", authenticators).await
}

/// Of all companies or of none: what one of them still needs stops it.
async fn drop_generation(asked: &OneGeneration) -> anyhow::Result<()> {
    let (portal, generation) = (open_existing(&asked.database).await?, Generation(asked.generation));
    let companies = companies(&portal).await?;
    let held: Vec<&Company> =
        companies.iter().filter(|company| company.keys.held.contains(&generation)).collect();
    if held.is_empty() {
        bail!("no company has a key of generation {}", generation.0);
    }
    for company in &held {
        let need = company.need(generation);
        if !need.is_nothing() {
            bail!(
                "generation {} of {} is still needed: {}{}",
                generation.0,
                company.name(),
                needs(&need),
                remedy(&need)
            );
        }
    }
    for company in held {
        portal.seat(&company.operator, Clock::System.now()).keys().drop(generation).await?;
        say(&format!("generation {}  dropped from {}", generation.0, company.name()))?;
    }
    Ok(())
}

/// Goes through all records of a kind, and says how far it is.
async fn repeat<At>(
    what: &str,
    page: impl AsyncFn(Option<At>, Timestamp) -> Result<Rewrapped<At>, PortalError>,
) -> anyhow::Result<()> {
    let (mut at, mut sealed) = (None, 0);
    loop {
        let done = page(at, Clock::System.now()).await?;
        sealed += done.sealed;
        if done.sealed > 0 || done.next.is_none() {
            say(&format!("{what}  {sealed} sealed again"))?;
        }
        if done.next.is_none() {
            return Ok(());
        }
        at = done.next;
    }
}

async fn retire(asked: &OneKey) -> anyhow::Result<()> {
    let (file, id) = (change(&asked.database)?, KeyId(asked.number));
    let ring = file.ring().clone().without(id)?;
    let portal = open_existing(&asked.database).await?;
    let tenants: Vec<Tenant> = portal.store().all(TenantId::DEPLOYMENT).await?;
    let names: Vec<&str> = tenants
        .iter()
        .filter(|tenant| tenant.keys().wrapped_under().contains(&id))
        .map(Tenant::name)
        .collect();
    if !names.is_empty() {
        bail!(
            "key {} is still needed for the keys of {}; run `portal-server keys rewrap`",
            id.0,
            names.join(", ")
        );
    }
    // The database first: a key that is in use there and in no file would keep every server from starting.
    retire_key(&**portal.store(), id).await?;
    file.replace(&ring)?;
    say(&format!("key {}  removed from {}", id.0, asked.database.key_file.display()))?;
    say(
        "next   copy the file to every server; copies of the old file open backups of before, and nothing else",
    )
}

/// For a file that begins anew, when the old one is lost.
fn fresh(asked: &Fresh) -> anyhow::Result<()> {
    let ring = StaticKeyring::numbered(KeyId(asked.number), Key::generate(&OsEntropy));
    say(Zeroizing::new(ring.to_text()).trim_end())
}

/// Takes a key out of use that no file holds any more. What it sealed stays closed for good.
async fn lost(asked: &OneKey) -> anyhow::Result<()> {
    let id = KeyId(asked.number);
    let vault = keys::vault(asked.database.keys_text().as_deref(), &asked.database.key_file)?;
    if vault.key_ids().contains(&id) {
        bail!("key {} is held here; it is not lost. To remove it: portal-server keys retire {}", id.0, id.0);
    }
    process::check_exists(asked.database.url())?;
    let opened = process::open(asked.database.url(), &asked.database).await?;
    opened.settle_at_the_end();
    let was_in_use = give_up_key(&*opened.store, &vault, id).await?;
    drop(opened);
    let (portal, mut fresh) = (open_existing(&asked.database).await?, 0);
    for (tenant, operator) in operators(&portal).await? {
        if portal.seat(&operator, Clock::System.now()).keys().replace_lost(id).await? {
            say(&format!("keys   fresh for {}", tenant.name()))?;
        }
        fresh += fresh_codes(&portal, &operator).await?;
    }
    // Where it broke off before, the key was given up already and codes were still to come.
    if !was_in_use && fresh == 0 {
        bail!("key {} is not in use in this database; nothing was given up", id.0);
    }
    say(&format!(
        "key {}  given up; sessions, display links and tokens of these companies must be made anew",
        id.0
    ))
}

/// Facilities whose code nobody can open get a generated one; says how many.
async fn fresh_codes(portal: &Portal, operator: &Viewer) -> anyhow::Result<usize> {
    let facilities = portal.seat(operator, Clock::System.now()).keys().facilities_with_lost_codes().await?;
    for facility in &facilities {
        portal
            .seat(operator, Clock::System.now())
            .facilities()
            .rotate_code(facility.id(), None, false)
            .await?;
        say(&format!("code   fresh for {}; read it out from the facilities list", facility.public_id()))?;
    }
    Ok(facilities.len())
}

fn remedy(need: &KeyUse) -> String {
    let list = |what: &str, names: &[String]| {
        names.iter().map(|name| format!("\n  {what} {name}")).collect::<String>()
    };
    let rewrap = if need.facilities + need.dispatches + need.authenticators > 0 {
        "\n  run `portal-server keys renew` again"
    } else {
        ""
    };
    let unused = if need.displays.is_empty() && need.tokens.is_empty() {
        ""
    } else {
        "\nnot used since the newer key became active; they move when they are used, or revoke them:"
    };
    format!("{rewrap}{unused}{}{}", list("display", &need.displays), list("token", &need.tokens))
}
