//! All ready-to-use sign-ins of the demonstration as JSON, for programs that try it out.

use super::{Person, World};
use crate::http::PathPrefix;
use bayboard::Word;
use serde_json::{Value, json};
use std::fs::{File, OpenOptions};
use std::io::Write;
use std::path::Path;

/// The sign-ins of facilities, wall screens, people and programs.
#[must_use]
pub fn sign_ins(world: &World, people: &[Person], prefix: &PathPrefix) -> Value {
    let facilities = world
        .places
        .iter()
        .map(|place| json!({"name": place.name, "facility_id": place.public_id, "access_code": place.code}));
    let accounts = people.iter().map(|person| {
        json!({
            "username": person.username,
            "password": person.password,
            "totp_secret": person.totp_secret,
            "role": person.role.word(),
        })
    });
    json!({
        "facilities": facilities.collect::<Vec<_>>(),
        "displays": [{"path": format!("{}/d/{}", prefix.as_str(), world.display)}],
        "accounts": accounts.collect::<Vec<_>>(),
        "token": world.token,
    })
}

/// Writes them to a file that its owner alone can read, in the place of one that was there.
///
/// # Errors
/// When it cannot be written.
pub fn write_sign_ins(
    file: &Path,
    world: &World,
    people: &[Person],
    prefix: &PathPrefix,
) -> std::io::Result<()> {
    let mut options = OpenOptions::new();
    options.write(true).create(true).truncate(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file = options.open(file)?;
    close_to_others(&file)?;
    writeln!(file, "{:#}", sign_ins(world, people, prefix))
}

/// One that was there before may be open to others.
fn close_to_others(file: &File) -> std::io::Result<()> {
    #[cfg(unix)]
    file.set_permissions(std::os::unix::fs::PermissionsExt::from_mode(0o600))?;

    #[cfg(not(unix))]
    let _ = file;
    Ok(())
}
