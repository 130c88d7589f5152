//! People who sign in to the company under test, hashing cheaply, and the apps that make their codes.

use super::company::{BOOT, Company, NOW, from, line};
use bayboard::access::{Grant, Role, Scope};
use bayboard::danger::{AsRaw, RawAccount, RawCredential};
use bayboard::journal::{Actor, LogonKey, LogonNumber, LogonRow};
use bayboard::portal::{
    Act, AuthenticatorForm, DeviceCookie, HashCost, Hashing, RecoveryCodes, StaffCookie, StaffDoor,
    StaffForm, StaffSession, StaffSignIn, StaffSigned, Stage, Visit,
};
use bayboard::{
    Account, AccountId, Cell, CellKey, Cells, Credential, CredentialId, Draft, Journal, Record, RecordKind,
    Space, Swap, Timestamp, UnknownFields, Version,
};
use std::num::NonZeroU16;
use std::time::Duration;
use totp_rs::{Builder, Secret, Totp};

/// A password that keeps the rule.
pub const PASSWORD: &str = "Zq7mmwwk of the harbour";
pub const HOUR: Duration = Duration::from_secs(3_600);

/// So many seconds from now.
pub fn second(count: i64) -> Timestamp {
    Timestamp::from_micros(NOW.as_micros() + count * 1_000_000)
}

/// 0.1 ms a hash.
pub fn cheap() -> HashCost {
    HashCost::new(8, 1, 1).unwrap()
}

pub fn visit(address: &str) -> Visit {
    Visit { client: from(address), boot: BOOT }
}

#[derive(Debug)]
pub struct Staff {
    pub company: Company,
    pub door: StaffDoor,
}

/// Somebody who has set up all they sign in with.
pub struct Person {
    pub id: AccountId,
    pub username: String,
    app: Totp,
    pub key_base32: String,
    pub recovery: RecoveryCodes,
}

impl Person {
    /// What their app shows.
    pub fn code(&self, now: Timestamp) -> String {
        self.app.generate(u64::try_from(now.as_micros() / 1_000_000).unwrap()).to_string()
    }
}

pub fn app(key_base32: &str) -> Totp {
    Builder::new().with_secret(Secret::try_from_base32(key_base32).unwrap()).build().unwrap()
}

/// The session that was opened.
pub fn signed(answer: StaffSignIn) -> StaffSigned {
    match answer {
        StaffSignIn::Signed(signed) => signed,
        other => panic!("{other:?}"),
    }
}

/// A first authenticator's form.
pub fn first<'a>(token: &'a str, code: &'a str) -> AuthenticatorForm<'a> {
    AuthenticatorForm { token, code, password: "", current: "" }
}

pub fn is_refused(answer: &StaffSignIn) -> bool {
    matches!(answer, StaffSignIn::Refused)
}

impl Staff {
    pub async fn new() -> Self {
        Self::with(Hashing::new(2, 100).unwrap().costing(cheap())).await
    }

    pub async fn with(hashing: Hashing) -> Self {
        let company = Company::new().await;
        let door = StaffDoor::new(company.portal.clone(), hashing);
        Self { company, door }
    }

    /// An account with this role in the whole company, and nothing set up.
    pub async fn account(&self, username: &str, role: Role) -> AccountId {
        let (tenant, vault) = (self.company.tenant, self.company.portal.vault());
        let (id, version) = (AccountId::generate(NOW, vault.entropy()), Version::FIRST);
        let account = RawAccount {
            id,
            version,
            record_status: bayboard::access::RecordStatus::Active,
            tenant,
            username: username.parse().unwrap(),
            name: line("Ada Quillfeather"),
            grants: vec![Grant::new(role, Scope::Company).unwrap()],
            epoch: 0,
            disabled_at: None,
            created_at: NOW,
            unknown: UnknownFields::default(),
        };
        let credential = RawCredential {
            id: CredentialId::of(id),
            version,
            record_status: bayboard::access::RecordStatus::Active,
            tenant,
            account: id,
            password: None,
            must_change: false,
            totp: None,
            recovery: Vec::new(),
            password_set_at: None,
            totp_set_at: None,
            unknown: UnknownFields::default(),
        };
        let draft = Draft::new(&self.company.portal.company(tenant).await.unwrap(), Actor::System, NOW);
        let draft = draft.create(Account::from(account)).unwrap();
        self.write(draft.create(Credential::from(credential)).unwrap(), NOW).await;
        id
    }

    /// Writes past every use case, as another node does.
    async fn write(&self, draft: Draft, now: Timestamp) {
        self.company.portal.store().commit(&draft.finish()).await.unwrap();
        self.company.portal.catch_up(self.company.tenant, now).await.unwrap();
    }

    /// A one-time link, as whoever makes an account gives it: its secret.
    pub async fn link(&self, id: AccountId, now: Timestamp) -> String {
        let secret = format!("secret {} {}", id, now.as_micros());
        let company = self.company.portal.company(self.company.tenant).await.unwrap();
        let key = *company.blind_index("one-time link", &secret).unwrap().as_bytes();
        let epoch = self.raw(id).await.epoch;
        // In the stored format: the account, its epoch, and the seed of a company that was never restored.
        let mut bytes = vec![2, 1, 16];
        bytes.extend_from_slice(id.as_uuid().as_bytes());
        if epoch > 0 {
            bytes.extend_from_slice(&[2, 1, u8::try_from(epoch).unwrap()]);
        }
        bytes.extend_from_slice(&[3, 16]);
        bytes.extend_from_slice(&[0; 16]);
        let cell = Cell {
            key: CellKey { space: Space::Secret, id: key },
            version: 0,
            owner: id.as_uuid(),
            rank: now.as_micros(),
            until: now.plus(24 * HOUR),
            bytes: Some(bytes),
        };
        let swap = Swap { cell, expected: None };
        self.company.store.swap(self.company.tenant, &[swap], None, now).await.unwrap();
        secret
    }

    pub async fn raw(&self, id: AccountId) -> RawAccount {
        match self.company.record(RecordKind::Account, id.as_uuid()).await {
            Record::Account(account) => account.as_raw().clone(),
            _ => panic!("the key names an account"),
        }
    }

    pub async fn credential(&self, id: AccountId) -> RawCredential {
        match self.company.record(RecordKind::Credential, id.as_uuid()).await {
            Record::Credential(credential) => credential.as_raw().clone(),
            _ => panic!("the key names a credential"),
        }
    }

    /// Changes an account past every use case.
    pub async fn change(&self, id: AccountId, change: impl FnOnce(&mut RawAccount)) {
        let before = self.raw(id).await;
        let mut after = before.clone();
        change(&mut after);
        let draft =
            Draft::new(&self.company.portal.company(self.company.tenant).await.unwrap(), Actor::System, NOW);
        self.write(draft.edit(Account::from(before), Account::from(after)).unwrap(), NOW).await;
    }

    /// The same of how they prove who they are.
    pub async fn change_credential(&self, id: AccountId, change: impl FnOnce(&mut RawCredential)) {
        let before = self.credential(id).await;
        let mut after = before.clone();
        change(&mut after);
        let draft =
            Draft::new(&self.company.portal.company(self.company.tenant).await.unwrap(), Actor::System, NOW);
        self.write(draft.edit(Credential::from(before), Credential::from(after)).unwrap(), NOW).await;
    }

    /// Somebody with this role who set all up ten minutes ago, and signed out.
    pub async fn person(&self, username: &str, role: Role) -> Person {
        let (id, then) = (self.account(username, role).await, second(-600));
        let secret = self.link(id, then).await;
        let from = visit("192.0.2.250");
        let opened =
            self.door.redeem(self.company.tenant, &secret, &from, then).await.unwrap().expect("it is fresh");
        let session = self.session(&opened.session, then).await.unwrap();
        let set = self.door.set_password(&session, None, PASSWORD, &from, then).await.unwrap().unwrap();
        let session = self.session(&set.expect("it goes on"), then).await.unwrap();
        let set_up = self.door.begin_authenticator(&session, then).await.unwrap();
        let app = app(&set_up.key_base32);
        let code = app.generate(u64::try_from(then.as_micros() / 1_000_000).unwrap()).to_string();
        let form = first(&set_up.token, &code);
        let made = self.door.confirm_authenticator(&session, &form, &from, then).await.unwrap();
        let made = made.expect("the code is the key's");
        let (recovery, session) = (made.codes, self.session(&made.session, then).await.unwrap());
        assert_eq!(session.stage(), Stage::Full);
        self.door.sign_out(&session, &from, then).await.unwrap();
        let (username, key_base32) = (username.to_owned(), set_up.key_base32);
        Person { id, username, app, key_base32, recovery }
    }

    /// The session behind a cookie, asked for by a person.
    pub async fn session(&self, cookie: &StaffCookie, now: Timestamp) -> Option<StaffSession> {
        let asked = self.door.session(self.company.tenant, cookie, from("192.0.2.9"), Act::Person, now);
        asked.await.unwrap()
    }

    pub async fn sign_in(
        &self,
        (username, password, code): (&str, &str, &str),
        device: Option<&DeviceCookie>,
        address: &str,
        now: Timestamp,
    ) -> StaffSignIn {
        let form = StaffForm { username, password, code, device };
        self.door.sign_in(self.company.tenant, &form, &visit(address), now).await.unwrap()
    }

    /// Somebody signs in with all that is right.
    pub async fn come_in(&self, who: &Person, now: Timestamp) -> StaffSigned {
        let code = who.code(now);
        signed(self.sign_in((&who.username, PASSWORD, &code), None, "192.0.2.9", now).await)
    }

    /// All of logon history.
    pub async fn logons(&self) -> Vec<LogonRow> {
        let all = LogonKey::All(self.company.tenant);
        let rows = self.company.store.logons(&all, LogonNumber(0), NonZeroU16::MAX).await.unwrap();
        rows.into_iter().map(|(_, row)| row).collect()
    }
}

/// Polls all of them in turn until each has ended.
pub async fn together<F: Future>(work: impl Iterator<Item = F>) -> Vec<F::Output> {
    let mut work: Vec<_> = work.map(|one| (Box::pin(one), None)).collect();
    std::future::poll_fn(|context| {
        let mut is_done = true;
        for (one, answer) in &mut work {
            if answer.is_none() {
                match one.as_mut().poll(context) {
                    std::task::Poll::Ready(done) => *answer = Some(done),
                    std::task::Poll::Pending => is_done = false,
                }
            }
        }
        if is_done { std::task::Poll::Ready(()) } else { std::task::Poll::Pending }
    })
    .await;
    work.into_iter().map(|(_, answer)| answer.unwrap()).collect()
}
