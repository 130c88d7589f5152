//! The demonstration: a believable day around now, with crews that move. Every name in it is made up.

mod crews;
mod data;
mod day;
mod pace;
mod people;
mod sign_ins;

pub use crews::drive;
pub use data::{Place, World};
pub use people::{Person, people};
pub use sign_ins::{sign_ins, write_sign_ins};

use crate::process::{self, DatabaseOptions};
use anyhow::bail;
use bayboard::access::{Grant, Role, Scope};
use bayboard::portal::{NewDisplay, NewTenant, Portal, PortalError, Viewer};
use bayboard::{Line, TenantSettings, Timestamp, Vault, Word, Zone};
use bayboard_policy::Rules;
use std::io::Write;
use std::sync::Arc;

fn line(text: &str) -> Line {
    text.parse().expect("our own texts are lines")
}

fn minutes(now: Timestamp, minutes: i64) -> Timestamp {
    Timestamp::from_micros(now.as_micros() + minutes * 60_000_000)
}

/// Removes the last demonstration, so that the day starts around now. Refuses a database that holds anything
/// else.
///
/// # Errors
/// When the database was not made by a demonstration.
pub async fn clear(options: &DatabaseOptions, vault: &Vault, rules: Arc<Rules>) -> anyhow::Result<()> {
    let url = options.demonstration_url();
    let Some(path) = options.demonstration_file() else {
        bail!("the demonstration is kept in a SQLite file; leave --database-url out, or name a file");
    };
    if !std::path::Path::new(path).exists() {
        return Ok(());
    }
    let store = process::open(url, options).await?.store;
    // The company may have another name by now; what its keys seal stays.
    let is_ours = match Portal::open(store, rules, vault.clone()).await {
        Ok(_) => true,
        Err(PortalError::WrongKey(_)) => false,
        Err(error) => return Err(error.into()),
    };
    if !is_ours {
        bail!(
            "{path} holds something else than a demonstration; delete it, or name another file with --database-url sqlite://FILE"
        );
    }
    for ending in ["", "-wal", "-shm"] {
        let file = format!("{path}{ending}");
        if std::path::Path::new(&file).exists() {
            std::fs::remove_file(file)?;
        }
    }
    Ok(())
}

/// Sets the company up, with its facilities, crews and a day of calls around `now`.
///
/// # Errors
/// When the store refuses.
pub async fn build(portal: &Portal, now: Timestamp) -> anyhow::Result<World> {
    let zone = Zone::named("America/Chicago")?;
    let new = NewTenant {
        name: line(data::COMPANY),
        phone: line("(555) 010-0142"),
        zone: zone.clone(),
        color: 0x1f_6feb,
        settings: TenantSettings::default(),
        decoy_zones: Vec::new(),
    };
    let tenant = portal.create_tenant(line("demonstration"), new, now).await?;
    let desk = Viewer::operator(tenant, line("demonstration"));
    let mut world = data::build(portal, &desk, &zone, now).await?;
    day::book(portal, &desk, &mut world, now).await?;
    let screen = NewDisplay {
        name: line("East nurses' station"),
        rooms: Vec::new(),
        profile: None,
        shows_names: true,
        twelve_hours: None,
        horizon_hours: None,
    };
    world.display = portal.seat(&desk, now).facilities().create_display(world.home(), screen).await?.secret;
    let grants = vec![Grant::new(Role::ApiClient, Scope::Company)?];
    world.token =
        portal.seat(&desk, now).tokens().create(line("demonstration API token"), grants, None).await?.secret;
    Ok(world)
}

/// Prints the address and the ready-to-use sign-ins.
pub fn announce(world: &World, people: &[Person], address: &str, now: Timestamp) {
    let mut text =
        format!("\n{} (demonstration: every name is made up)\n\n  Portal       {address}/\n", data::COMPANY);
    for place in world.places.iter().filter(|place| place.is_announced) {
        text += &format!("  Facility     ID {}   code {}   {}\n", place.public_id, place.code, place.name);
    }
    text += &format!("  Wall screen  {address}/d/{}\n  API token    {}\n", world.display, world.token);
    text += &format!("  Staff        {address}/staff, where the codes of the moment stand\n");
    for person in people {
        let Person { username, password, role, .. } = person;
        let code = person.code(now);
        text += &format!("               {username:<12} {password:<22} code {code}   {}\n", role.word());
    }
    text += "\n";
    // Without a terminal there is nobody to read it.
    let _ = std::io::stdout().write_all(text.as_bytes());
    let _ = std::io::stdout().flush();
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::keys::demonstration_vault;
    use bayboard::portal::SettingsPatch;
    use bayboard::{Key, StaticKeyring};
    use std::path::Path;

    const NOW: Timestamp = Timestamp::from_millis(1_795_269_900_000);

    fn at(file: &Path) -> DatabaseOptions {
        let database_url = Some(format!("sqlite://{}", file.display()));
        DatabaseOptions { database_url, database_schema: None, key_file: "unused.keys".into(), keys: None }
    }

    async fn portal(options: &DatabaseOptions, vault: Vault) -> Portal {
        let store = process::open(options.demonstration_url(), options).await.unwrap().store;
        Portal::open(store, Arc::new(Rules::shipped().await.unwrap()), vault).await.unwrap()
    }

    async fn cleared(options: &DatabaseOptions) -> anyhow::Result<()> {
        clear(options, &demonstration_vault(), Arc::new(Rules::shipped().await.unwrap())).await
    }

    #[tokio::test]
    async fn a_demonstration_whose_company_has_another_name_is_one() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("demo.db");
        let options = at(&file);
        let portal = portal(&options, demonstration_vault()).await;
        let world = build(&portal, NOW).await.unwrap();
        let desk = Viewer::operator(world.tenant.id(), line("desk"));
        let renamed = SettingsPatch { name: Some(line("Prairie Ambulance")), ..SettingsPatch::default() };
        portal.seat(&desk, NOW).settings().update(None, renamed).await.unwrap();
        drop(portal);
        cleared(&options).await.unwrap();
        assert!(!file.exists());
    }

    #[tokio::test]
    async fn what_was_sealed_with_other_keys_is_kept() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("bayboard.db");
        let options = at(&file);
        let keyring = StaticKeyring::single(Key::from_bytes([7; 32]));
        drop(portal(&options, Vault::new(Arc::new(keyring), Arc::new(crate::keys::OsEntropy))).await);
        let refused = cleared(&options).await.unwrap_err().to_string();
        assert!(refused.contains("delete it") && file.exists(), "{refused}");
    }
}
