//! Rotating keys: a new one beside the old, everything sealed again under it, the old one retired.

use super::{open_existing, operator, say};
use crate::clock::Clock;
use crate::database;
use crate::key_file::KeyFile;
use crate::keys::OsEntropy;
use crate::options::DatabaseOptions;
use anyhow::bail;
use bayboard::portal::{KeyUse, Portal, PortalError, Rewrapped, Viewer, check_keys, give_up_key, retire_key};
use bayboard::{Key, KeyId, Keyring, StaticKeyring, Store, StoreExt, Tenant, TenantId, Timestamp, Vault};
use clap::{Args, Subcommand};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use zeroize::Zeroizing;

/// The keys that everything secret is sealed under.
#[derive(Subcommand, Debug)]
pub(crate) enum KeysCommand {
    /// Say which keys are held, and what each is needed for
    Status(DatabaseOptions),
    /// Add a fresh key to the file; the old one stays active
    Add(DatabaseOptions),
    /// Make a key active; every server must hold it already
    Activate(OneKey),
    /// Seal everything in the database again that is not under the active key
    Rewrap(DatabaseOptions),
    /// Remove a key from the file that nothing needs any more
    Retire(OneKey),
    /// Print the line of a fresh key for a new key file, under a number that the database never knew
    Fresh(Fresh),
    /// Go on without a key that is lost for good: gives fresh access codes where they were sealed under it
    Lost(OneKey),
}

#[derive(Args, Debug)]
pub(crate) struct OneKey {
    /// The key's number, as `keys status` shows it
    number: u32,
    #[command(flatten)]
    database: DatabaseOptions,
}

#[derive(Args, Debug)]
pub(crate) struct Fresh {
    /// The key's number
    #[arg(value_parser = clap::value_parser!(u32).range(1..=i64::from(KeyId::LAST.0)))]
    number: u32,
}

pub(crate) async fn keys(command: KeysCommand) -> anyhow::Result<()> {
    match command {
        KeysCommand::Status(database) => status(&database).await,
        KeysCommand::Add(database) => add(&database).await,
        KeysCommand::Activate(asked) => activate(&asked).await,
        KeysCommand::Rewrap(database) => rewrap(&database).await,
        KeysCommand::Retire(asked) => retire(&asked).await,
        KeysCommand::Fresh(asked) => fresh(&asked),
        KeysCommand::Lost(asked) => lost(&asked).await,
    }
}

async fn status(database: &DatabaseOptions) -> anyhow::Result<()> {
    let portal = open_existing(database).await?;
    let (active, held) = (portal.vault().active_key(), portal.vault().key_ids());
    let uses = uses(&portal).await?;
    let known: BTreeSet<KeyId> = held.iter().chain(uses.keys()).copied().collect();
    for id in known {
        let state = if id == active { "active " } else { "held   " };
        let state = if held.contains(&id) { state } else { "MISSING" };
        say(&format!("key {}  {state}  {}", id.0, needs(&uses.get(&id).cloned().unwrap_or_default())))?;
    }
    Ok(())
}

fn needs(need: &KeyUse) -> String {
    let KeyUse { facilities, dispatches, displays, tokens } = need;
    let (displays, tokens) = (displays.len(), tokens.len());
    format!("{facilities} facilities, {dispatches} dispatches, {displays} displays, {tokens} tokens")
}

/// What of all companies is kept under which key.
async fn uses(portal: &Portal) -> anyhow::Result<BTreeMap<KeyId, KeyUse>> {
    let mut all: BTreeMap<KeyId, KeyUse> = BTreeMap::new();
    for operator in operators(portal).await? {
        for (id, need) in portal.key_uses(&operator, Clock::System.now()).await? {
            let sum = all.entry(id).or_default();
            sum.facilities += need.facilities;
            sum.dispatches += need.dispatches;
            sum.displays.extend(need.displays);
            sum.tokens.extend(need.tokens);
        }
    }
    Ok(all)
}

async fn operators(portal: &Portal) -> anyhow::Result<Vec<Viewer>> {
    let (tenants, name) = (portal.store().all::<Tenant>(TenantId::DEPLOYMENT).await?, operator()?);
    Ok(tenants.iter().map(|tenant| Viewer::operator(tenant.id(), name.clone())).collect())
}

/// Starts a change of the key file; keys in the environment are changed where they are kept.
fn change(database: &DatabaseOptions) -> anyhow::Result<KeyFile> {
    if database.keys_text().is_some() {
        bail!("the keys are in BAYBOARD_KEYS; change them where that is set, and start the servers again one by one");
    }
    KeyFile::change(&database.key_file)
}

async fn add(database: &DatabaseOptions) -> anyhow::Result<()> {
    let file = change(database)?;
    let portal = open_existing(database).await?;
    let (id, ring) = with_fresh_key(file.ring(), &**portal.store()).await?;
    file.replace(&ring)?;
    say(&format!("key {}  added to {}; key {} stays active", id.0, database.key_file.display(), ring.active().0))?;
    say("next   copy the file to every server, and keep a copy of it apart from the database's;")?;
    say(&format!("       when /readyz of every server's admin listener lists it: portal-server keys activate {}", id.0))
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
    say("next   copy the file to every server; when /readyz of every server's admin listener says that it is active:")?;
    say("       portal-server keys rewrap")
}

async fn rewrap(database: &DatabaseOptions) -> anyhow::Result<()> {
    let portal = open_existing(database).await?;
    for operator in operators(&portal).await? {
        let codes = async |after, now| portal.rewrap_codes(&operator, after, now).await;
        repeat("facilities", codes).await?;
        let journal_keys = async |before, now| portal.rewrap_journal_keys(&operator, before, now).await;
        repeat("dispatches", journal_keys).await?;
    }
    say(&format!("everything that can be is sealed under key {}", portal.vault().active_key().0))?;
    say("next   portal-server keys status; displays and tokens follow as they are used")
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
    if let Some(need) = uses(&portal).await?.get(&id) {
        bail!("key {} is still needed: {}{}", id.0, needs(need), remedy(need));
    }
    // The database first: a key that is in use there and in no file would keep every server from starting.
    retire_key(&**portal.store(), id).await?;
    file.replace(&ring)?;
    say(&format!("key {}  removed from {}", id.0, asked.database.key_file.display()))?;
    say("next   copy the file to every server; copies of the old file open backups of before, and nothing else")
}

/// For a file that begins anew, when the old one is lost.
fn fresh(asked: &Fresh) -> anyhow::Result<()> {
    let ring = StaticKeyring::numbered(KeyId(asked.number), Key::generate(&OsEntropy));
    say(Zeroizing::new(ring.to_text()).trim_end())
}

/// Takes a key out of use that no file holds any more. What it sealed stays closed for good.
async fn lost(asked: &OneKey) -> anyhow::Result<()> {
    let id = KeyId(asked.number);
    let vault = crate::keys::vault(asked.database.keys_text().as_deref(), &asked.database.key_file)?;
    if vault.key_ids().contains(&id) {
        bail!("key {} is held here; it is not lost. To remove it: portal-server keys retire {}", id.0, id.0);
    }
    database::check_exists(asked.database.url())?;
    let opened = database::open(asked.database.url(), &asked.database).await?;
    opened.settle_at_the_end();
    let was_in_use = give_up_key(&*opened.store, &vault, id).await?;
    drop(opened);
    let (portal, mut fresh) = (open_existing(&asked.database).await?, 0);
    for operator in operators(&portal).await? {
        fresh += fresh_codes(&portal, &operator, id).await?;
    }
    // Where it broke off before, the key was given up already and codes were still to come.
    if !was_in_use && fresh == 0 {
        bail!("key {} is not in use in this database; nothing was given up", id.0);
    }
    say(&format!("key {}  given up; sessions, display links and tokens made under it must be made anew", id.0))
}

/// Facilities whose code nobody can open get a generated one; says how many.
async fn fresh_codes(portal: &Portal, operator: &Viewer, lost: KeyId) -> anyhow::Result<usize> {
    let facilities = portal.facilities_sealed_under(operator, lost).await?;
    for facility in &facilities {
        portal.rotate_code(operator, facility.id(), None, false, Clock::System.now()).await?;
        say(&format!("code   fresh for {}; read it out from the facilities list", facility.public_id()))?;
    }
    Ok(facilities.len())
}

fn remedy(need: &KeyUse) -> String {
    let list = |what: &str, names: &[String]| names.iter().map(|name| format!("\n  {what} {name}")).collect::<String>();
    let rewrap = if need.facilities + need.dispatches > 0 { "\n  run `portal-server keys rewrap` again" } else { "" };
    let unused = if need.displays.is_empty() && need.tokens.is_empty() {
        ""
    } else {
        "\nnot used since the newer key became active; they move when they are used, or revoke them:"
    };
    format!("{rewrap}{unused}{}{}", list("display", &need.displays), list("token", &need.tokens))
}
