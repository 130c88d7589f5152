//! Keys are changed while everything goes on, those of the ring and a company's own: nothing is lost, nothing
//! stays behind, and what was erased stays so.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

mod support;

use bayboard::access::{Grant, Role, Scope, SessionCookie};
use bayboard::board::Pass;
use bayboard::danger::AsRaw;
use bayboard::journal::{Client, EntryKey, EntryKind, RawEntry, Sequence, Verifier};
use bayboard::portal::{
    DispatchPatch, FacilityPatch, KeyUses, NewDispatch, NewDisplay, NewDivision, NewFacility, NewTenant,
    Patch, Portal, PortalError, Progressing, SignIn, Viewer, check_keys, give_up_key, retire_key,
};
use bayboard::{
    ChangeSet, Dispatch, DispatchId, DivisionKind, Draft, FacilityId, FacilityKind, Generation, Journal, Key,
    KeyId, Keyring, Record, RecordKind, RecordRef, Records, SealError, SeededEntropy, StaticKeyring, Step,
    TenantId, TenantSettings, Vault,
};
use std::collections::BTreeSet;
use std::num::NonZeroU16;
use std::sync::{Arc, Mutex};
use support::company::{BOOT, NOW, chicago, line, trip};
use support::rules::{Rules, Swappable};
use support::run;
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

#[test]
fn a_change_of_the_ring_rewrites_one_record_and_moves_nothing_else() {
    run(async {
        let stage = Stage::open().await;
        let (kept, decoy) =
            (stage.sign_in(&stage.public_id, &stage.code).await, stage.sign_in("0000-0001", "x").await);
        assert!(stage.works().await);
        stage.keys.add(2);
        // As a server does with a file that it follows.
        check_keys(&*stage.store, stage.portal.vault()).await.unwrap();
        assert!(stage.works().await);
        stage.keys.activate(2);
        assert!(stage.works().await);
        assert_eq!(stage.wrapped_under().await, BTreeSet::from([1]));
        let before = stage.journal().await.len();
        assert!(stage.portal.seat(&stage.desk, NOW).keys().rewrap_company().await.unwrap());
        assert!(
            !stage.portal.seat(&stage.desk, NOW).keys().rewrap_company().await.unwrap(),
            "whoever starts anew finds it done"
        );
        let journal = stage.journal().await;
        let told: Vec<RecordKind> =
            journal[before..].iter().map(|entry| entry.record.unwrap().kind).collect();
        assert_eq!((told, stage.wrapped_under().await), (vec![RecordKind::Tenant], BTreeSet::from([2])));

        retire_key(&*stage.store, KeyId(1)).await.unwrap();
        stage.keys.retire(1);
        // Nobody waited for a session, a link or a token to move, here or on a node that never knew the old
        // key.
        for node in [&stage, &stage.on(&stage.keys, 2).await] {
            assert!(node.works().await);
            assert_eq!((node.rows(&kept).await, node.rows(&decoy).await), (Some(2), Some(0)));
            assert_eq!((node.renewed(&kept).await, node.renewed(&decoy).await), (None, None));
            assert_eq!(node.needed().await, BTreeSet::from([1]));
            let code = node.portal.seat(&node.desk, NOW).facilities().reveal_code(node.place).await.unwrap();
            assert_eq!(code.spoken(), node.code);
        }
        let step = Progressing::Step(Step::Assigned, NOW);
        stage
            .portal
            .seat(&stage.desk, NOW)
            .dispatches()
            .progress(stage.call, None, step, None)
            .await
            .unwrap();
        assert!(stage.chain_holds().await);
    });
}

#[test]
fn everything_moves_to_the_companys_new_key_and_works_at_every_step() {
    run(async {
        let stage = Stage::open().await;
        let (kept, decoy) =
            (stage.sign_in(&stage.public_id, &stage.code).await, stage.sign_in("0000-0001", "x").await);
        let lost = stage.sign_in(&stage.public_id, &stage.code).await;
        assert_eq!(stage.portal.seat(&stage.desk, NOW).keys().add().await.unwrap(), Generation(2));
        assert_eq!(
            stage.portal.seat(&stage.desk, NOW).keys().add().await.unwrap(),
            Generation(2),
            "the one that waits"
        );
        assert!(
            stage.works().await && stage.renewed(&kept).await.is_none(),
            "nothing is sealed under it yet"
        );
        assert_eq!(stage.needed().await, BTreeSet::from([1]));
        let waiting = stage.portal.seat(&stage.desk, NOW).keys().drop(Generation(2)).await;
        let stays = Err(PortalError::Seal(SealError::ActiveGeneration(Generation(2))));
        assert_eq!(waiting, stays, "the next one would have its number");

        assert_eq!(stage.portal.seat(&stage.desk, NOW).keys().activate().await.unwrap(), Generation(2));
        assert_eq!((stage.rows(&kept).await, stage.rows(&decoy).await), (Some(2), Some(0)));
        let (renewed, renewed_decoy) =
            (stage.renewed(&kept).await.unwrap(), stage.renewed(&decoy).await.unwrap());
        assert_eq!(renewed.as_str().len(), renewed_decoy.as_str().len());
        assert!(stage.renewed(&renewed).await.is_none() && stage.door_works().await);
        let under_old = stage.uses().await.uses.remove(&Generation(1)).unwrap();
        assert_eq!((under_old.facilities, under_old.dispatches), (1, 2));
        assert_eq!(
            (under_old.displays, under_old.tokens),
            (vec!["East".to_owned()], vec!["software".to_owned()])
        );
        let early = stage.portal.seat(&stage.desk, NOW).keys().drop(Generation(1)).await;
        assert!(matches!(early, Err(PortalError::Invalid { field: "generation", .. })), "{early:?}");
        assert!(stage.works().await, "digests move as they are used");
        assert_eq!(stage.rewrap().await, (1, 2));
        assert_eq!(stage.rewrap().await, (0, 0), "whoever starts anew passes over what is done");
        assert_eq!(stage.needed().await, BTreeSet::from([2]));

        stage.portal.seat(&stage.desk, NOW).keys().drop(Generation(1)).await.unwrap();
        assert_eq!(stage.uses().await.held, BTreeSet::from([Generation(2)]));
        for node in [&stage, &stage.on(&stage.keys, 2).await] {
            assert!(node.works().await);
            assert_eq!((node.rows(&renewed).await, node.rows(&renewed_decoy).await), (Some(2), Some(0)));
            assert_eq!(node.rows(&lost).await, None, "what was never shown since ends");
        }
        let active = stage.portal.seat(&stage.desk, NOW).keys().drop(Generation(2)).await;
        assert!(active.is_err(), "what is needed is not dropped");
        let step = Progressing::Step(Step::Assigned, NOW);
        stage
            .portal
            .seat(&stage.desk, NOW)
            .dispatches()
            .progress(stage.call, None, step, None)
            .await
            .unwrap();
        assert!(stage.chain_holds().await);
    });
}

#[test]
fn each_record_sealed_again_has_its_entry_and_payloads_of_patients_stay_sealed() {
    run(async {
        let stage = Stage::open().await;
        stage.renew().await;
        let before = stage.journal().await.len();
        stage.rewrap().await;
        assert!(stage.has_display().await && stage.has_token().await);
        let journal = stage.journal().await;
        let fresh: Vec<&RawEntry> = journal[before..].iter().collect();
        assert!(fresh.iter().all(|entry| entry.kind == EntryKind::Change));
        let of = |kind| {
            fresh.iter().filter(|entry| entry.record.is_some_and(|record| record.kind == kind)).count()
        };
        let kinds = [RecordKind::Facility, RecordKind::Dispatch, RecordKind::Display, RecordKind::ApiToken];
        assert_eq!((kinds.map(of), fresh.len()), ([1, 2, 1, 1], 5));
        let is_sealed = |entry: &&RawEntry| entry.header().unwrap().sealed;
        assert_eq!(fresh.iter().copied().filter(is_sealed).count(), 2);
    });
}

#[test]
fn what_is_erased_stays_erased_even_when_it_happens_meanwhile() {
    run(async {
        let stage = Stage::open().await;
        stage.renew().await;
        stage
            .store
            .overtake(stage.draft().await.erase(&stage.dispatch(stage.call).await, &[]).unwrap().finish());
        let done = stage.portal.seat(&stage.desk, NOW).keys().rewrap_journal_keys(None).await.unwrap();
        assert_eq!(done.sealed, 1, "of three dispatches two were erased");
        for id in [stage.call, stage.erased] {
            assert!(
                !stage.dispatch(id).await.as_raw().journal_key.is_held(),
                "an erased dispatch gets no key"
            );
        }
        assert!(stage.chain_holds().await);
    });
}

#[test]
fn a_change_that_meets_the_rewrap_goes_on_and_one_whose_view_has_passed_does_not() {
    run(async {
        let stage = Stage::open().await;
        let step = |step| Progressing::Step(step, NOW);
        let progress = async |what| {
            stage.portal.seat(&stage.desk, NOW).dispatches().progress(stage.call, None, what, None).await
        };
        let patch = || DispatchPatch { confidential: Some(true), ..DispatchPatch::default() };

        // As good as a rewrap for who looks beside what the key is wrapped under: a new version, and nothing
        // else.
        let rewrapped = async || {
            let before = stage.dispatch(stage.call).await;
            stage.draft().await.edit(before.clone(), before).unwrap().finish()
        };
        stage.store.overtake(rewrapped().await);
        progress(step(Step::Assigned)).await.unwrap();
        stage.store.overtake(rewrapped().await);
        stage.portal.seat(&stage.desk, NOW).dispatches().update(stage.call, None, patch()).await.unwrap();

        stage.store.overtake(rewrapped().await);
        progress(Progressing::Undo).await.unwrap();

        let update = async |seen, patch| {
            stage.portal.seat(&stage.desk, NOW).dispatches().update(stage.call, seen, patch).await
        };
        let seen = update(None, patch()).await.unwrap().version;
        stage.store.overtake(rewrapped().await);
        let seen = update(seen, patch()).await.unwrap().version;
        stage.store.overtake(stage.edit_of(stage.call).await);
        assert_eq!(update(seen, patch()).await.map(drop), Err(PortalError::Conflict));
    });
}

#[test]
fn a_secret_is_looked_up_under_every_key_of_the_company_whatever_it_is() {
    run(async {
        let stage = Stage::open().await;
        stage.portal.seat(&stage.desk, NOW).keys().add().await.unwrap();
        let asked = async |token: &str| {
            stage.calls.drain();
            stage.portal.viewer_by_token(stage.tenant, token, Client::default(), NOW).await.unwrap();
            stage.calls.drain()
        };
        let unknown = asked("bb_nobody").await;
        assert_eq!(unknown.iter().filter(|call| *call == "find").count(), 2, "{unknown:?}");
        assert_eq!((asked(&stage.token).await, asked("").await), (unknown.clone(), unknown));
    });
}

#[test]
fn another_companys_token_opens_nothing() {
    run(async {
        let stage = Stage::open().await;
        let new = NewTenant::new(line("Two Zones"), line("(555) 010-0143"), chicago());
        let other = stage.portal.create_tenant(line("set-up"), new, NOW).await.unwrap();
        assert!(
            stage
                .portal
                .viewer_by_token(other, &stage.token, Client::default(), NOW)
                .await
                .unwrap()
                .is_none()
        );
        assert!(stage.has_token().await);
        let session = stage.sign_in(&stage.public_id, &stage.code).await;
        assert_eq!(stage.portal.ticket(other, &session, NOW).await.unwrap(), None);
    });
}

#[test]
fn a_node_whose_ring_is_behind_serves_until_something_is_sealed_under_what_it_lacks() {
    run(async {
        let stage = Stage::open().await;
        let behind = stage.on(&Changing::new(), 2).await;
        assert!(behind.works().await);
        let follow = async || behind.portal.catch_up(behind.tenant, NOW).await.unwrap();
        stage.keys.add(2);
        check_keys(&*stage.store, stage.portal.vault()).await.unwrap();
        stage.keys.activate(2);
        stage.portal.seat(&stage.desk, NOW).keys().rewrap_company().await.unwrap();
        follow().await;
        assert!(behind.works().await, "the company's key is the one that was open there");
        let company = behind.portal.company(behind.tenant).await.unwrap();
        assert_eq!(
            company.wrapped_under(),
            &BTreeSet::from([KeyId(2)]),
            "and whoever asks is told what is missing"
        );
        assert_eq!(
            open(&stage.store, &behind.keys, 3).await.map(drop).unwrap_err(),
            PortalError::MissingKey(KeyId(2))
        );

        stage.renew().await;
        // Known or unknown, right or wrong: while the key is missing the answer is the same.
        let lost = || PortalError::Seal(SealError::UnknownKey(KeyId(2)));
        for (id, code) in [
            (stage.public_id.as_str(), stage.code.as_str()),
            (&stage.public_id, "x"),
            ("0000-0001", "x"),
            ("?", "?"),
        ] {
            let tried = behind.portal.sign_in(behind.tenant, id, code, Client::default(), BOOT, NOW).await;
            assert_eq!(tried.map(|_| ()).unwrap_err(), lost());
        }
        assert_eq!(behind.portal.check_doors(behind.tenant, NOW).await, Err(lost()));
        behind.keys.add(2);
        assert!(behind.works().await, "as soon as it has it");
    });
}

#[test]
fn without_a_lost_key_facilities_get_new_codes_and_patients_can_be_erased() {
    run(async {
        let stage = Stage::open().await;
        let fresh = Changing::new();
        fresh.add(2);
        fresh.activate(2);
        fresh.retire(1);
        assert_eq!(
            open(&stage.store, &fresh, 2).await.map(drop).unwrap_err(),
            PortalError::MissingKey(KeyId(1))
        );
        let vault = Vault::new(Arc::new(fresh.clone()), Arc::new(SeededEntropy::new(3)));
        assert!(give_up_key(&*stage.store, &vault, KeyId(1)).await.unwrap());

        let stage = stage.on(&fresh, 4).await;
        let lost = || PortalError::Seal(SealError::UnknownKey(KeyId(1)));
        let tried = stage
            .portal
            .sign_in(stage.tenant, &stage.public_id, &stage.code, Client::default(), BOOT, NOW)
            .await;
        assert_eq!(tried.map(|_| ()).unwrap_err(), lost());
        assert!(stage.portal.seat(&stage.desk, NOW).keys().replace_lost(KeyId(1)).await.unwrap());
        assert!(
            !stage.portal.seat(&stage.desk, NOW).keys().replace_lost(KeyId(1)).await.unwrap(),
            "broken off, it is run again"
        );
        let gone = || PortalError::Seal(SealError::UnknownGeneration(Generation(1)));
        for (id, code) in [(stage.public_id.as_str(), stage.code.as_str()), ("0000-0001", "x")] {
            let tried = stage.portal.sign_in(stage.tenant, id, code, Client::default(), BOOT, NOW).await;
            assert_eq!(
                tried.map(|_| ()).unwrap_err(),
                gone(),
                "while one code is lost, known and unknown alike"
            );
        }
        let closed = stage.portal.seat(&stage.desk, NOW).keys().facilities_with_lost_codes().await.unwrap();
        assert_eq!(closed.iter().map(|facility| facility.id()).collect::<Vec<_>>(), [stage.place]);
        let code = stage
            .portal
            .seat(&stage.desk, NOW)
            .facilities()
            .rotate_code(stage.place, None, false)
            .await
            .unwrap()
            .spoken();
        assert!(
            stage.portal.seat(&stage.desk, NOW).keys().facilities_with_lost_codes().await.unwrap().is_empty()
        );
        assert_eq!(stage.rows(&stage.sign_in(&stage.public_id, &code).await).await, Some(2));
        assert!(!stage.has_display().await && !stage.has_token().await);
        let step = Progressing::Step(Step::Assigned, NOW);
        let tried =
            stage.portal.seat(&stage.desk, NOW).dispatches().progress(stage.call, None, step, None).await;
        assert_eq!(tried.map(|_| ()).unwrap_err(), gone());
        assert_eq!(stage.rewrap().await, (0, 0), "what is lost stops nothing");
        let region = stage
            .portal
            .seat(&stage.desk, NOW)
            .directory()
            .create_region(line("North"), None)
            .await
            .unwrap()
            .value;
        let division = stage
            .portal
            .seat(&stage.desk, NOW)
            .directory()
            .create_division(NewDivision::new(region, line("East"), DivisionKind::Provider), None)
            .await
            .unwrap()
            .value;
        let moved = FacilityPatch { division: Patch::Set(division), ..FacilityPatch::default() };
        stage.portal.seat(&stage.desk, NOW).facilities().update(stage.place, None, moved).await.unwrap();
        stage.portal.seat(&stage.desk, NOW).dispatches().erase(stage.call).await.unwrap();
        assert!(stage.chain_holds().await);
    });
}

#[test]
fn a_key_of_another_deployment_is_refused_active_or_not() {
    run(async {
        let stage = Stage::open().await;
        stage.keys.add(2);
        open(&stage.store, &stage.keys, 3).await.unwrap();
        let wrong = Changing::new();
        wrong.change(|ring| Ok(ring.with(KeyId(2), Key::from_bytes([9; 32]))));
        assert_eq!(
            open(&stage.store, &wrong, 4).await.map(|_| ()).unwrap_err(),
            PortalError::WrongKey(KeyId(2))
        );
    });
}

#[test]
fn a_ring_that_lacks_a_key_in_use_or_goes_back_to_a_retired_one_is_refused() {
    run(async {
        let stage = Stage::open().await;
        stage.keys.add(2);
        open(&stage.store, &stage.keys, 3).await.unwrap();
        let only_new = Changing::new();
        only_new.add(2);
        only_new.activate(2);
        only_new.retire(1);
        assert_eq!(
            open(&stage.store, &only_new, 4).await.map(drop).unwrap_err(),
            PortalError::MissingKey(KeyId(1))
        );
        // A stranger's ring, none of whose keys is known here, is no better.
        let stranger = Changing::new();
        stranger.add(3);
        stranger.activate(3);
        stranger.retire(1);
        assert_eq!(
            open(&stage.store, &stranger, 5).await.map(drop).unwrap_err(),
            PortalError::MissingKey(KeyId(1))
        );
        open(&stage.store, &stage.keys, 6).await.unwrap();

        stage.keys.activate(2);
        stage.portal.seat(&stage.desk, NOW).keys().rewrap_company().await.unwrap();
        retire_key(&*stage.store, KeyId(1)).await.unwrap();
        assert!(open(&stage.store, &only_new, 7).await.is_ok());
        stage.keys.activate(1);
        assert_eq!(
            open(&stage.store, &stage.keys, 8).await.map(drop).unwrap_err(),
            PortalError::RetiredKey(KeyId(1))
        );
    });
}

#[test]
fn a_node_that_has_not_heard_of_the_newer_key_writes_no_digest_back() {
    run(async {
        let stage = Stage::open().await;
        let late = stage.on(&stage.keys, 2).await;
        assert!(late.works().await);
        stage.portal.seat(&stage.desk, NOW).keys().add().await.unwrap();
        late.portal.catch_up(late.tenant, NOW).await.unwrap();
        stage.portal.seat(&stage.desk, NOW).keys().activate().await.unwrap();
        assert!(stage.has_display().await && stage.has_token().await);
        let moved = stage.journal().await.len();
        assert!(late.has_token().await, "looked up under every key");
        late.portal.catch_up(late.tenant, NOW).await.unwrap();
        assert!(late.has_display().await && late.has_token().await);
        assert_eq!(stage.journal().await.len(), moved);
        let uses = stage.uses().await.uses;
        assert_eq!((uses[&Generation(2)].displays.len(), uses[&Generation(2)].tokens.len()), (1, 1));
    });
}
