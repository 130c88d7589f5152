//! All ready-to-use sign-ins of the demonstration as JSON, for programs that try it out.

use super::{Person, World};
use bayboard::Word;
use serde_json::{Value, json};

/// The sign-ins of facilities, wall screens, people and programs.
#[must_use]
pub fn sign_ins(world: &World, people: &[Person]) -> Value {
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
        "displays": [{"path": format!("/d/{}", world.display)}],
        "accounts": accounts.collect::<Vec<_>>(),
        "token": world.token,
    })
}
