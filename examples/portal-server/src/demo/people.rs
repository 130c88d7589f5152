//! The people of the demonstration, ready to sign in: they came by their one-time links as everybody does,
//! chose a password, and set up an authenticator whose key is known here.

use super::line;
use crate::app::App;
use anyhow::{Context, bail};
use bayboard::Timestamp;
use bayboard::access::{Grant, Role, Scope};
use bayboard::portal::{Act, AuthenticatorForm, NewAccount, StaffCookie, StaffSession, Viewer, Visit};
use data_encoding::BASE32_NOPAD;
use std::time::Duration;
use totp_rs::Builder;

/// Somebody to sign in as.
#[derive(Clone)]
pub struct Person {
    /// What they sign in with.
    pub username: &'static str,
    /// Their password; public, as all of the demonstration is.
    pub password: &'static str,
    /// Their authenticator's key in base32.
    pub totp_secret: String,
    /// What they are.
    pub role: Role,
}

impl std::fmt::Debug for Person {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Person({})", self.username)
    }
}

impl Person {
    /// The code that their authenticator shows.
    #[must_use]
    pub fn code(&self, now: Timestamp) -> String {
        let key = BASE32_NOPAD.decode(self.totp_secret.as_bytes()).unwrap_or_default();
        let second = u64::try_from(now.as_micros() / 1_000_000).unwrap_or_default();
        Builder::new().with_secret(key).build_noncompliant().generate(second).to_string()
    }
}

const PASSWORD: &str = "Quiet harbor lights 7";

const PEOPLE: [(&str, &str, Role); 5] = [
    ("i.calloway", "Iris Calloway", Role::Administrator),
    ("d.whitlock", "Dana Whitlock", Role::Dispatcher),
    ("n.duarte", "Nuno Duarte", Role::Biller),
    ("j.kowalczyk", "Jan Kowalczyk", Role::Supervisor),
    ("a.menon", "Asha Menon", Role::HumanResources),
];

/// A step of an authenticator. The set-up takes the code before, so that the current one is still good.
const STEP: Duration = Duration::from_secs(30);

/// Makes their accounts, in a company that has none.
///
/// # Errors
/// When the store refuses.
pub async fn people(app: &App) -> anyhow::Result<Vec<Person>> {
    let mut people = Vec::new();
    for (username, name, role) in PEOPLE {
        people.push(ready(app, username, name, role).await?);
    }
    Ok(people)
}

async fn ready(app: &App, username: &'static str, name: &str, role: Role) -> anyhow::Result<Person> {
    let (desk, now) = (Viewer::operator(app.tenant, line("demonstration")), app.now());
    let grants = vec![Grant::new(role, Scope::Company)?];
    let new = NewAccount { username: username.parse()?, name: line(name), grants };
    let made = app.portal.seat(&desk, now).accounts().create(new, None).await?;
    let visit = Visit { boot: app.boot, ..Visit::default() };
    let link = made.value.link.context("a fresh account has a link")?;
    let signed = app.staff.redeem(app.tenant, &link.secret, &visit, now).await?;
    let session = of(app, &signed.context("a fresh link lets in")?.session).await?;
    let Ok(set) = app.staff.set_password(&session, None, PASSWORD, &visit, now).await? else {
        bail!("the demonstration's password follows the rule");
    };
    let session = of(app, &set.context("an authenticator is still to be set up")?).await?;
    let set_up = app.staff.begin_authenticator(&session, now).await?;
    let person = Person { username, password: PASSWORD, totp_secret: set_up.key_base32, role };
    let code = person.code(now.minus(STEP));
    let form = AuthenticatorForm { token: &set_up.token, code: &code, password: "", current: "" };
    let made = app.staff.confirm_authenticator(&session, &form, &visit, now).await?;
    let session = of(app, &made?.session).await?;
    app.staff.sign_out(&session, &visit, now).await?;
    Ok(person)
}

/// The session that a cookie opens.
async fn of(app: &App, cookie: &StaffCookie) -> anyhow::Result<StaffSession> {
    let client = bayboard::journal::Client::default();
    let found = app.staff.session(app.tenant, cookie, client, Act::Person, app.now()).await?;
    found.context("a fresh session is there")
}
