//! A company whose staff sign in: in this process, on a store of its own or on a deployment's.

use crate::Failure;
use crate::person::{PASSWORD, Person};
use bayboard::access::{Grant, Role, Scope};
use bayboard::journal::Client;
use bayboard::portal::{
    AccountLink, Act, AuthenticatorForm, Hashing, NewAccount, NewTenant, Portal, StaffCookie, StaffDoor,
    StaffForm, StaffSession, StaffSignIn, StaffSigned, Viewer, Visit,
};
use bayboard::{
    Line, SeededEntropy, StaticKeyring, Store, StoreExt, Tenant, TenantId, Timestamp, Vault, Zone,
};
use bayboard_policy::Rules;
use bayboard_storage_postgres::{PostgresOptions, PostgresStore};
use bayboard_storage_sqlite::{SqliteOptions, SqliteStore};
use data_encoding::BASE32_NOPAD;
use std::sync::Arc;
use std::time::{Duration, SystemTime};
use tokio::task::JoinSet;
use uuid::Uuid;

/// As many as a server has.
const HASHERS: usize = 2;
const WAITING: usize = 64;
/// People who are hired at the same time.
const HANDS: usize = 8;
const STEP: Duration = Duration::from_secs(30);

/// The company, and the door its staff come in by.
pub(crate) struct Office {
    pub(crate) portal: Arc<Portal>,
    pub(crate) door: StaffDoor,
    pub(crate) desk: Viewer,
}

impl Office {
    /// A new company in an empty store.
    pub(crate) async fn found(store: Arc<dyn Store>, now: Timestamp) -> Result<Self, Failure> {
        let rules = Arc::new(Rules::shipped().await?);
        let portal = Portal::open(store, rules, Vault::in_memory(SeededEntropy::new(1))).await?;
        let company = NewTenant::new(line("Meridian Ambulance")?, line("(555) 010-0142")?, Zone::utc());
        let tenant = portal.create_tenant(line("benches")?, company, now).await?;
        Self::over(portal, tenant)
    }

    /// The company of a store that a deployment's commands set up, with its keys.
    pub(crate) async fn of(store: Arc<dyn Store>, keys: &str) -> Result<Self, Failure> {
        let (rules, ring) = (Arc::new(Rules::shipped().await?), StaticKeyring::parse(keys)?);
        // Ids have to differ from those of other processes on the database.
        let seed = now().as_micros().unsigned_abs();
        let vault = Vault::new(Arc::new(ring), Arc::new(SeededEntropy::new(seed)));
        let portal = Portal::open(store, rules, vault).await?;
        let tenant = portal.store().all::<Tenant>(TenantId::DEPLOYMENT).await?.pop();
        Self::over(portal, tenant.ok_or("no company is set up")?.id())
    }

    fn over(portal: Portal, tenant: TenantId) -> Result<Self, Failure> {
        let portal = Arc::new(portal);
        let door = StaffDoor::new(Arc::clone(&portal), Hashing::new(HASHERS, WAITING)?);
        Ok(Self { portal, door, desk: Viewer::operator(tenant, line("benches")?) })
    }

    pub(crate) const fn tenant(&self) -> TenantId {
        self.desk.tenant()
    }

    /// So many people, who come each from a network of their own.
    pub(crate) async fn hire_all(
        self: &Arc<Self>,
        count: usize,
        role: Role,
        now: Timestamp,
    ) -> Result<Vec<Person>, Failure> {
        let mut hands = JoinSet::new();
        for hand in 0..HANDS.min(count) {
            let office = Arc::clone(self);
            hands.spawn(async move {
                let mut hired = Vec::new();
                for number in (hand..count).step_by(HANDS) {
                    hired.push(office.hire(number, role, now).await?);
                }
                Ok::<_, Failure>(hired)
            });
        }
        let mut people = Vec::with_capacity(count);
        while let Some(hired) = hands.join_next().await {
            people.extend(hired??);
        }
        Ok(people)
    }

    /// Somebody who came by their link, chose a password and set up an authenticator.
    pub(crate) async fn hire(&self, number: usize, role: Role, now: Timestamp) -> Result<Person, Failure> {
        let made = self.invite(&format!("person{number}"), role, now).await?;
        let link = made.link.ok_or("a fresh account has a link")?;
        let address = format!("127.{}.{}.1", 1 + number / 250, number % 250);
        let client = Client { address: Some(line(&address)?), agent: Some(line("a browser")?) };
        let visit = Visit { client: client.clone(), boot: Uuid::nil() };
        let signed = self.door.redeem(self.tenant(), &link.secret, &visit, now).await?;
        let session = self.session(&signed.ok_or("a fresh link lets in")?.session, now).await?;
        let session = session.ok_or("a fresh session is there")?;
        let set = self.door.set_password(&session, None, PASSWORD, &visit, now).await??;
        let session = self.session(&set.ok_or("an authenticator is still to be set up")?, now).await?;
        let session = session.ok_or("a fresh session is there")?;
        let set_up = self.door.begin_authenticator(&session, now).await?;
        let key = BASE32_NOPAD.decode(set_up.key_base32.as_bytes())?;
        let id = made.account.id();
        let mut person = Person::new(id, format!("person{number}").parse()?, client, key);
        let code = person.code(now.minus(STEP)).ok_or("no code was given yet")?;
        let form = AuthenticatorForm { token: &set_up.token, code: &code, password: "", current: "" };
        let made = self.door.confirm_authenticator(&session, &form, &visit, now).await??;
        let session = self.session(&made.session, now).await?.ok_or("a session that is whole is there")?;
        self.door.sign_out(&session, &visit, now).await?;
        Ok(person)
    }

    /// An account whose link nobody has used.
    pub(crate) async fn invite(
        &self,
        name: &str,
        role: Role,
        now: Timestamp,
    ) -> Result<AccountLink, Failure> {
        let grants = vec![Grant::new(role, Scope::Company)?];
        let new = NewAccount::new(name.parse()?, line(name)?).holding(grants);
        Ok(self.portal.seat(&self.desk, now).accounts().create(new, None).await?.value)
    }

    /// Somebody signs in, with all that is right.
    pub(crate) async fn sign_in(&self, person: &mut Person, now: Timestamp) -> Result<StaffSigned, Failure> {
        let code = person.code(now).ok_or("all codes were given")?;
        let form =
            StaffForm { username: person.username.as_str(), password: PASSWORD, code: &code, device: None };
        let visit = Visit { client: person.client.clone(), boot: Uuid::nil() };
        match self.door.sign_in(self.tenant(), &form, &visit, now).await? {
            StaffSignIn::Signed(signed) => Ok(signed),
            other => Err(format!("somebody who is right does not come in: {other:?}").into()),
        }
    }

    /// What a request finds behind its cookie.
    pub(crate) async fn session(
        &self,
        cookie: &StaffCookie,
        now: Timestamp,
    ) -> Result<Option<StaffSession>, Failure> {
        Ok(self.door.session(self.tenant(), cookie, Client::default(), Act::Person, now).await?)
    }
}

/// Opens the store behind an address, as a server does.
pub(crate) async fn open(url: &str) -> Result<Arc<dyn Store>, Failure> {
    if url.starts_with("postgres") {
        PostgresStore::migrate(url, &PostgresOptions::default()).await?;
        return Ok(Arc::new(PostgresStore::open(url, &PostgresOptions::default()).await?));
    }
    Ok(Arc::new(SqliteStore::open(url, &SqliteOptions::default()).await?))
}

pub(crate) fn line(text: &str) -> Result<Line, Failure> {
    Ok(text.parse()?)
}

/// The time of this machine: servers beside go by it.
pub(crate) fn now() -> Timestamp {
    Timestamp::from(SystemTime::now())
}
