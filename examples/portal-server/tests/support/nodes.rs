//! Two nodes of one portal on one database, in this process.
#![allow(
    dead_code,
    unreachable_pub,
    missing_docs,
    clippy::unwrap_used,
    clippy::panic,
    reason = "test support"
)]

use bayboard::access::{AccessCode, SessionCookie};
use bayboard::board::{LiveBoards, Pass};
use bayboard::danger::{AsRaw, RawDispatch};
use bayboard::journal::{Client, Head, RawEntry};
use bayboard::portal::{
    Claim, Made, NewDispatch, NewFacility, NewTenant, Portal, PortalError, SignIn, SignInLimit, Viewer,
};
use bayboard::{
    Booking, Dispatch, DispatchFilter, DispatchId, FacilityId, FacilityKind, Key, Line, Record, RecordKind,
    RecordRef, SeededEntropy, ServiceLevel, StaticKeyring, Stop, Store, StoreExt, TenantId, Timestamp, Vault,
    Zone,
};
use bayboard_policy::Rules;
use bayboard_storage_postgres::{PostgresOptions, PostgresStore};
use bayboard_storage_sqlite::{SqliteOptions, SqliteStore};
use bayboard_test_postgres::Database;
use std::sync::Arc;
use std::time::Duration;
use tempfile::TempDir;

#[path = "../../../../storage-orm/tests/rigs/journal.rs"]
mod journal;

/// A page as large as there are.
pub const ALL: std::num::NonZeroU16 = std::num::NonZeroU16::MAX;

/// 2026-11-21 14:05 UTC.
pub const NOW: Timestamp = Timestamp::from_millis(1_795_269_900_000);

pub fn line(text: &str) -> Line {
    text.parse().unwrap()
}

/// The size of a run: the full one only at night.
pub fn size(ordinary: usize, nightly: usize) -> usize {
    if std::env::var_os("BAYBOARD_NIGHTLY").is_some_and(|value| !value.is_empty()) {
        nightly
    } else {
        ordinary
    }
}

#[derive(Debug)]
enum Place {
    Sqlite(TempDir),
    Postgres(Database),
}

impl Place {
    async fn open(&self) -> Arc<dyn Store> {
        match self {
            Self::Sqlite(folder) => {
                let path = folder.path().join("portal.db");
                Arc::new(SqliteStore::open(path.to_str().unwrap(), &SqliteOptions::default()).await.unwrap())
            }
            Self::Postgres(database) => {
                Arc::new(PostgresStore::open(&database.url(), &PostgresOptions::default()).await.unwrap())
            }
        }
    }
}

/// A company with a hospital, served by two nodes.
#[derive(Debug)]
pub struct Nodes {
    pub nodes: [Arc<Portal>; 2],
    pub tenant: TenantId,
    pub desk: Viewer,
    pub facility: FacilityId,
    pub public_id: String,
    pub code: String,
    _place: Place,
}

impl Nodes {
    /// Two openings of one file.
    pub async fn on_sqlite() -> Self {
        Self::found(Place::Sqlite(tempfile::tempdir().unwrap())).await
    }

    pub async fn on_postgres() -> Self {
        let migrate = |url: &str| {
            let url = url.to_owned();
            // A thread of its own: the test runs in a runtime already.
            let migrating = std::thread::spawn(move || {
                let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
                runtime.block_on(PostgresStore::migrate(&url, &PostgresOptions::default())).unwrap();
            });
            migrating.join().unwrap();
        };
        Self::found(Place::Postgres(Database::copy_of("bayboard_template", migrate))).await
    }

    async fn found(place: Place) -> Self {
        let nodes = [node(place.open().await, 1).await, node(place.open().await, 2).await];
        let zone = Zone::named("America/Chicago").unwrap();
        let company = NewTenant::new(line("Meridian Ambulance"), line("(555) 010-0142"), zone.clone());
        let tenant = nodes[0].create_tenant(line("set-up"), company, NOW).await.unwrap();
        let desk = Viewer::operator(tenant, line("desk"));
        let mut new = NewFacility::new(line("St. Mary"), FacilityKind::Hospital, zone);
        let code = AccessCode::generate(nodes[0].vault().entropy());
        new.code = Some(code.clone());
        let made = nodes[0].seat(&desk, NOW).facilities().create(new, None).await.unwrap().value;
        let (facility, public_id) = (made.id(), made.public_id().to_owned());
        let nodes = Self { nodes, tenant, desk, facility, public_id, code: code.spoken(), _place: place };
        nodes.book(0, None).await.unwrap();
        nodes.follow().await;
        nodes
    }

    /// Books a call that starts at the hospital and is live now. Answers its id, and whether a request was
    /// repeated.
    pub async fn book(&self, node: usize, claim: Option<Claim>) -> Result<(DispatchId, bool), PortalError> {
        let (from, to) = (Stop::at(self.facility), Stop::residence(None));
        let mut new = NewDispatch::new(from, to, Booking::exact(NOW), ServiceLevel::Bls);
        new.activation = Some(NOW);
        let Made { value, repeated } =
            self.nodes[node].seat(&self.desk, NOW).dispatches().create(new, claim).await?;
        Ok((value.id, repeated))
    }

    /// What the store has of a dispatch.
    pub async fn stored(&self, id: DispatchId) -> RawDispatch {
        let key = RecordRef { kind: RecordKind::Dispatch, id: id.as_uuid() };
        match self.store().records(self.tenant, &[key]).await.unwrap().pop() {
            Some(Record::Dispatch(dispatch)) => dispatch.as_raw().clone(),
            _ => panic!("it was booked"),
        }
    }

    pub fn store(&self) -> &Arc<dyn Store> {
        self.nodes[0].store()
    }

    pub async fn boards(&self, node: usize) -> Arc<LiveBoards> {
        self.nodes[node].boards(self.tenant, NOW).await.unwrap()
    }

    /// Both nodes read the change feed.
    pub async fn follow(&self) {
        for node in &self.nodes {
            node.catch_up(self.tenant, NOW).await.unwrap();
        }
    }

    /// Another node, which starts now.
    pub async fn start(&self) -> Arc<Portal> {
        node(Arc::clone(self.store()), 3).await
    }

    /// What somebody gets who types this code.
    pub async fn sign_in(&self, node: usize, code: &str) -> Pass {
        let cookie = self.cookie(node, code).await;
        Pass::Session(self.nodes[node].ticket(self.tenant, &cookie, NOW).await.unwrap().unwrap())
    }

    pub async fn cookie(&self, node: usize, code: &str) -> SessionCookie {
        let portal = &self.nodes[node];
        let signing =
            portal.sign_in(self.tenant, &self.public_id, code, Client::default(), uuid::Uuid::nil(), NOW);
        match signing.await.unwrap() {
            SignIn::Session(cookie) => cookie,
            SignIn::Wait(_) => panic!("there is no limit"),
        }
    }

    /// Whether a pass shows the hospital's calls on this node. A decoy's board is open and empty.
    pub async fn shows(&self, node: usize, pass: &Pass) -> bool {
        let frame = self.boards(node).await.frame(pass, NOW);
        frame.is_some_and(|(_, frame)| !frame.board().departures().is_empty())
    }

    /// What must hold after every race: the chain, dense run numbers, and an entry for every version of every
    /// dispatch.
    pub async fn check(&self) -> Result<usize, String> {
        let entries = journal::journal(&**self.store(), self.tenant).await;
        let head: Head = self.store().head(self.tenant).await.unwrap();
        journal::verify(&entries, self.tenant, Some(head)).map_err(|tampered| tampered.to_string())?;
        let dispatches = self.store().dispatches(self.tenant, &DispatchFilter::default(), ALL).await.unwrap();
        let runs =
            dispatches.iter().rev().map(|dispatch| dispatch.as_raw().run_number.map_or(0, |number| number.0));
        if !runs.eq(1..=dispatches.len() as u64) {
            return Err("run numbers have a gap".to_owned());
        }
        match dispatches.iter().find(|dispatch| !is_told(dispatch, &entries)) {
            Some(dispatch) => Err(format!("the journal does not explain {}", dispatch.id().as_uuid())),
            None => Ok(entries.len()),
        }
    }
}

fn is_told(dispatch: &Dispatch, entries: &[RawEntry]) -> bool {
    let key = Record::from(dispatch.clone()).key();
    let versions = entries.iter().filter(|entry| entry.record == Some(key)).filter_map(|entry| entry.version);
    // Showing a record is journaled too, without a version.
    versions.map(|version| version.0).eq(1..=dispatch.version().0)
}

/// A node on this store, which starts now. Two with one seed draw the same.
pub async fn node(store: Arc<dyn Store>, seed: u64) -> Arc<Portal> {
    let keyring = StaticKeyring::single(Key::from_bytes([7; 32]));
    let vault = Vault::new(Arc::new(keyring), Arc::new(SeededEntropy::new(seed)));
    let rules = Arc::new(Rules::shipped().await.unwrap());
    let limit = SignInLimit { tries: u32::MAX, window: Duration::from_secs(60) };
    Arc::new(Portal::open(store, rules, vault).await.unwrap().with_sign_in_limit(limit))
}
