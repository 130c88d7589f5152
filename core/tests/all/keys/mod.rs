//! Keys are changed while everything goes on, those of the ring and a company's own: nothing is lost, nothing
//! stays behind, and what was erased stays so.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

mod company;
mod ring;
use crate::support;

use bayboard::access::{Grant, Role, Scope, SessionCookie};
use bayboard::board::Pass;
use bayboard::danger::AsRaw;
use bayboard::journal::{Client, EntryKey, RawEntry, Sequence, Verifier};
use bayboard::portal::{
    KeyUses, NewDispatch, NewDisplay, NewFacility, NewTenant, Portal, PortalError, SignIn, Viewer,
};
use bayboard::{
    ChangeSet, Dispatch, DispatchId, Draft, FacilityId, FacilityKind, Generation, Journal, Key, KeyId,
    Keyring, Record, RecordKind, RecordRef, Records, SealError, SeededEntropy, StaticKeyring, TenantId,
    TenantSettings, Vault,
};
use std::collections::BTreeSet;
use std::num::NonZeroU16;
use std::sync::{Arc, Mutex};
use support::company::{BOOT, NOW, chicago, line, trip};
use support::rules::{Rules, Swappable};
use support::watched::{Calls, WatchedStore};

/// A ring that is changed while it is used.
#[derive(Clone, Debug)]
struct Changing(Arc<Mutex<StaticKeyring>>);

impl Changing {
    fn new() -> Self {
        Self(Arc::new(Mutex::new(StaticKeyring::single(Key::from_bytes([1; 32])))))
    }

    fn change(&self, change: impl FnOnce(StaticKeyring) -> Result<StaticKeyring, SealError>) {
        let mut ring = self.0.lock().unwrap();
        *ring = change(ring.clone()).unwrap();
    }

    fn add(&self, number: u32) {
        self.change(
            |ring| Ok(ring.with(KeyId(number), Key::from_bytes([u8::try_from(number).unwrap(); 32]))),
        );
    }

    fn activate(&self, number: u32) {
        self.change(|ring| ring.with_active(KeyId(number)));
    }

    fn retire(&self, number: u32) {
        self.change(|ring| ring.without(KeyId(number)));
    }
}

impl Keyring for Changing {
    fn active(&self) -> KeyId {
        self.0.lock().unwrap().active()
    }

    fn key(&self, id: KeyId) -> Option<Key> {
        self.0.lock().unwrap().key(id)
    }

    fn ids(&self) -> Vec<KeyId> {
        self.0.lock().unwrap().ids()
    }
}

/// A company with something under every kind of seal.
struct Stage {
    keys: Changing,
    store: Arc<WatchedStore>,
    calls: Calls,
    portal: Portal,
    tenant: TenantId,
    desk: Viewer,
    place: FacilityId,
    public_id: String,
    code: String,
    display: String,
    token: String,
    call: DispatchId,
    erased: DispatchId,
}

async fn open(store: &Arc<WatchedStore>, keys: &Changing, seed: u64) -> Result<Portal, PortalError> {
    let vault = Vault::new(Arc::new(keys.clone()), Arc::new(SeededEntropy::new(seed)));
    Portal::open(store.clone(), Swappable::new(Rules::ordinary()), vault).await
}

impl Stage {
    async fn open() -> Self {
        let (keys, calls) = (Changing::new(), Calls::default());
        let store = WatchedStore::new(calls.clone());
        let portal = open(&store, &keys, 1).await.unwrap();
        let new = NewTenant {
            name: line("Meridian Ambulance"),
            phone: line("(555) 010-0142"),
            zone: chicago(),
            color: 0,
            settings: TenantSettings::default(),
            decoy_zones: Vec::new(),
        };
        let tenant = portal.create_tenant(line("set-up"), new, NOW).await.unwrap();
        let desk = Viewer::operator(tenant, line("desk"));
        let new = NewFacility::new(line("Maple Grove"), FacilityKind::NursingHome, chicago());
        let made = portal.seat(&desk, NOW).facilities().create(new, None).await.unwrap().value;
        let (place, public_id) = (made.id(), made.public_id().to_owned());
        let code = portal.seat(&desk, NOW).facilities().reveal_code(place).await.unwrap().spoken();
        let display = portal
            .seat(&desk, NOW)
            .facilities()
            .create_display(place, NewDisplay::new(line("East")))
            .await
            .unwrap()
            .secret;
        let grants = vec![Grant::new(Role::Dispatcher, Scope::Company).unwrap()];
        let token =
            portal.seat(&desk, NOW).tokens().create(line("software"), grants, None).await.unwrap().secret;
        let trips: Vec<NewDispatch> = (0..3).map(|_| trip(place, place, 30)).collect();
        let booked = portal.seat(&desk, NOW).dispatches().create_all(trips).await.unwrap();
        let booked: Vec<DispatchId> = booked.iter().map(|booked| booked.id).collect();
        portal.seat(&desk, NOW).dispatches().erase(booked[1]).await.unwrap();
        let (call, erased) = (booked[0], booked[1]);
        Self {
            keys,
            store,
            calls,
            portal,
            tenant,
            desk,
            place,
            public_id,
            code,
            display,
            token,
            call,
            erased,
        }
    }

    async fn sign_in(&self, id: &str, code: &str) -> SessionCookie {
        match self.portal.sign_in(self.tenant, id, code, Client::default(), BOOT, NOW).await.unwrap() {
            SignIn::Session(session) => session,
            SignIn::Wait(_) => panic!("nobody has tried that often"),
        }
    }

    /// How many rows the session shows; none when it has ended.
    async fn rows(&self, session: &SessionCookie) -> Option<usize> {
        let pass = Pass::Session(self.portal.ticket(self.tenant, session, NOW).await.unwrap()?);
        let (_, frame) = self.portal.boards(self.tenant, NOW).await.unwrap().frame(&pass, NOW)?;
        Some(frame.board().departures().len())
    }

    async fn has_display(&self) -> bool {
        self.portal.display_pass(self.tenant, &self.display, NOW).await.unwrap().is_some()
    }

    async fn has_token(&self) -> bool {
        self.portal.viewer_by_token(self.tenant, &self.token, Client::default(), NOW).await.unwrap().is_some()
    }

    /// Right, wrong and unknown: all get a session, and only the right one shows rows.
    async fn door_works(&self) -> bool {
        let right = self.rows(&self.sign_in(&self.public_id, &self.code).await).await;
        let wrong = self.rows(&self.sign_in(&self.public_id, "0000-0000-0000").await).await;
        let unknown = self.rows(&self.sign_in("0000-0001", "0000-0000-0000").await).await;
        (right, wrong, unknown) == (Some(2), Some(0), Some(0))
    }

    async fn rewrap(&self) -> (usize, usize) {
        let (mut codes, mut keys, mut after, mut before) = (0, 0, None, None);
        loop {
            let done = self.portal.seat(&self.desk, NOW).keys().rewrap_codes(after).await.unwrap();
            (codes, after) = (codes + done.sealed, done.next);
            if after.is_none() {
                break;
            }
        }
        loop {
            let done = self.portal.seat(&self.desk, NOW).keys().rewrap_journal_keys(before).await.unwrap();
            (keys, before) = (keys + done.sealed, done.next);
            if before.is_none() {
                return (codes, keys);
            }
        }
    }

    /// A new key for the company, added and made active.
    async fn renew(&self) -> Generation {
        let added = self.portal.seat(&self.desk, NOW).keys().add().await.unwrap();
        assert_eq!(self.portal.seat(&self.desk, NOW).keys().activate().await.unwrap(), added);
        added
    }

    async fn uses(&self) -> KeyUses {
        self.portal.seat(&self.desk, NOW).keys().uses().await.unwrap()
    }

    /// The company's keys that something needs.
    async fn needed(&self) -> BTreeSet<u32> {
        self.uses().await.uses.keys().map(|generation| generation.0).collect()
    }

    /// The keys of the ring that are needed.
    async fn wrapped_under(&self) -> BTreeSet<u32> {
        self.uses().await.wrapped_under.iter().map(|id| id.0).collect()
    }

    async fn renewed(&self, session: &SessionCookie) -> Option<SessionCookie> {
        self.portal.renewed(self.tenant, session).await.unwrap()
    }

    async fn works(&self) -> bool {
        self.door_works().await && self.has_display().await && self.has_token().await
    }

    /// The same company on another node, whose ring is its own.
    async fn on(&self, keys: &Changing, seed: u64) -> Self {
        let portal = open(&self.store, keys, seed).await.unwrap();
        let (keys, store, desk) = (keys.clone(), self.store.clone(), self.desk.clone());
        let calls = self.calls.clone();
        let (public_id, code) = (self.public_id.clone(), self.code.clone());
        let (display, token) = (self.display.clone(), self.token.clone());
        let Self { tenant, place, call, erased, .. } = *self;
        Self {
            keys,
            store,
            calls,
            portal,
            tenant,
            desk,
            place,
            public_id,
            code,
            display,
            token,
            call,
            erased,
        }
    }

    async fn dispatch(&self, id: DispatchId) -> Dispatch {
        let key = RecordRef { kind: RecordKind::Dispatch, id: id.as_uuid() };
        match self.store.records(self.tenant, &[key]).await.unwrap().remove(0) {
            Record::Dispatch(dispatch) => *dispatch,
            _ => panic!("the key names a dispatch"),
        }
    }

    async fn journal(&self) -> Vec<RawEntry> {
        self.store
            .entries(&EntryKey::All(self.tenant), Some(Sequence::START), false, NonZeroU16::MAX)
            .await
            .unwrap()
    }

    async fn chain_holds(&self) -> bool {
        let mut verifier = Verifier::new(self.tenant, None);
        self.journal().await.iter().for_each(|entry| verifier.check(entry).unwrap());
        verifier.finish().unwrap() == self.store.head(self.tenant).await.unwrap()
    }

    /// What somebody else writes of a dispatch meanwhile.
    async fn edit_of(&self, id: DispatchId) -> ChangeSet {
        let before = self.dispatch(id).await;
        let mut raw = before.as_raw().clone();
        raw.level = bayboard::ServiceLevel::Cct;
        self.draft().await.edit(before, Dispatch::from(raw)).unwrap().finish()
    }

    async fn draft(&self) -> Draft {
        Draft::new(&self.portal.company(self.tenant).await.unwrap(), bayboard::journal::Actor::System, NOW)
    }
}
