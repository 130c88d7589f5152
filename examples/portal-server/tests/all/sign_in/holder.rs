//! Somebody with an account who has set up all they sign in with, by a link as everybody does.

use crate::world::line;
use bayboard::access::{Grant, Role, Scope};
use bayboard::journal::Client;
use bayboard::portal::{
    Act, AuthenticatorForm, DeviceCookie, HashCost, Hashing, NewAccount, Portal, StaffCookie, StaffDoor,
    StaffForm, StaffSession, StaffSignIn, StaffSigned, Viewer, Visit,
};
use bayboard::{AccountId, TenantId, Timestamp};
use std::time::Duration;
use totp_rs::{Builder, Secret, Totp};

/// A password that keeps the rule.
pub const PASSWORD: &str = "Quiet harbor lights 7";
/// The step of an authenticator.
pub const STEP: Duration = Duration::from_secs(30);

pub struct Holder {
    pub id: AccountId,
    pub username: String,
    pub recovery: Vec<String>,
    app: Totp,
}

/// A door that hashes as cheaply as argon2id can.
pub fn hashing() -> Hashing {
    Hashing::new(2, 100).unwrap().costing(HashCost::new(8, 1, 1).unwrap())
}

pub fn visit(address: &str) -> Visit {
    Visit { client: Client { address: Some(line(address)), agent: None }, ..Visit::default() }
}

pub fn app(key_base32: &str) -> Totp {
    Builder::new().with_secret(Secret::try_from_base32(key_base32).unwrap()).build().unwrap()
}

pub fn code_of(app: &Totp, now: Timestamp) -> String {
    app.generate(u64::try_from(now.as_micros() / 1_000_000).unwrap()).to_string()
}

/// The session behind a cookie, asked for by a person.
pub async fn session(
    door: &StaffDoor,
    tenant: TenantId,
    cookie: &StaffCookie,
    now: Timestamp,
) -> Option<StaffSession> {
    door.session(tenant, cookie, Client::default(), Act::Person, now).await.unwrap()
}

/// An account with this role in the whole company, and its link.
pub async fn account(
    portal: &Portal,
    desk: &Viewer,
    (username, role): (&str, Role),
    now: Timestamp,
) -> (AccountId, String) {
    let grants = vec![Grant::new(role, Scope::Company).unwrap()];
    let new = NewAccount { username: username.parse().unwrap(), name: line("Asha Menon"), grants };
    let made = portal.seat(desk, now).accounts().create(new, None).await.unwrap().value;
    (made.account.id(), made.link.unwrap().secret)
}

impl Holder {
    /// They set all up a step ago, so that the code of now is still good, and signed out.
    pub async fn ready(
        portal: &Portal,
        door: &StaffDoor,
        desk: &Viewer,
        (username, role): (&str, Role),
        now: Timestamp,
    ) -> Self {
        let (id, secret) = account(portal, desk, (username, role), now).await;
        let (tenant, from) = (desk.tenant(), visit("192.0.2.250"));
        let opened = door.redeem(tenant, &secret, &from, now).await.unwrap().expect("it is fresh");
        let setting_up = session(door, tenant, &opened.session, now).await.unwrap();
        let set = door.set_password(&setting_up, None, PASSWORD, &from, now).await.unwrap().unwrap();
        let setting_up = session(door, tenant, &set.expect("it goes on"), now).await.unwrap();
        let set_up = door.begin_authenticator(&setting_up, now).await.unwrap();
        let app = app(&set_up.key_base32);
        let first = code_of(&app, now.minus(STEP));
        let form = AuthenticatorForm { token: &set_up.token, code: &first, password: "", current: "" };
        let made = door.confirm_authenticator(&setting_up, &form, &from, now).await.unwrap();
        let made = made.expect("the code is the key's");
        let recovery = made.codes.codes().to_vec();
        let whole = session(door, tenant, &made.session, now).await.unwrap();
        door.sign_out(&whole, &from, now).await.unwrap();
        Self { id, username: username.to_owned(), recovery, app }
    }

    /// What their app shows.
    pub fn code(&self, now: Timestamp) -> String {
        code_of(&self.app, now)
    }

    /// Six digits that are none of those that are good now.
    pub fn no_code(&self, now: Timestamp) -> String {
        let good = [now.minus(STEP), now, now.plus(STEP)].map(|moment| self.code(moment));
        (0..4).map(|number| format!("00000{number}")).find(|code| !good.contains(code)).unwrap()
    }

    /// They bring their password and something beside it.
    pub async fn bring(
        &self,
        door: &StaffDoor,
        tenant: TenantId,
        (code, device): (&str, Option<&DeviceCookie>),
        from: &str,
        now: Timestamp,
    ) -> Result<Option<StaffSigned>, String> {
        let form = StaffForm { username: &self.username, password: PASSWORD, code, device };
        match door.sign_in(tenant, &form, &visit(from), now).await {
            Ok(StaffSignIn::Signed(signed)) => Ok(Some(signed)),
            Ok(StaffSignIn::Refused) => Ok(None),
            Ok(other) => Err(format!("{other:?}")),
            Err(error) => Err(error.to_string()),
        }
    }
}
