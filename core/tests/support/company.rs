//! A company to test with: store, keys and randomness watched, rules that can be swapped.

use super::rules::{Rules, Swappable};
use super::watched::{Calls, WatchedEntropy, WatchedKeys, WatchedStore};
use bayboard::access::{AccessCode, BoardTicket, Grant, Role, Scope};
use bayboard::board::{LiveBoards, Pass};
use bayboard::danger::RawDispatch;
use bayboard::journal::{Actor, Client};
use bayboard::portal::{NewDispatch, NewDisplay, NewFacility, NewTenant, Portal, SignIn, Viewer};
use bayboard::{
    Booking, Dispatch, DispatchId, DisplayId, Draft, FacilityId, FacilityKind, Key, Line, Record, RecordKind,
    RecordRef, SeededEntropy, ServiceLevel, StaticKeyring, Stop, TenantId, TenantSettings, Timestamp, Vault,
    Zone,
};
use std::sync::Arc;
use std::time::Duration;
use uuid::Uuid;

/// 2026-11-21 14:05 UTC.
pub const NOW: Timestamp = Timestamp::from_millis(1_795_269_900_000);
pub const BOOT: Uuid = Uuid::nil();

pub fn line(text: &str) -> Line {
    text.parse().unwrap()
}

pub fn minutes(count: u64) -> Duration {
    Duration::from_secs(60 * count)
}

/// So many minutes from now; negative ones are past.
pub fn at(minute: i64) -> Timestamp {
    Timestamp::from_micros(NOW.as_micros() + minute * 60_000_000)
}

pub fn chicago() -> Zone {
    Zone::named("America/Chicago").unwrap()
}

pub fn from(address: &str) -> Client {
    Client { address: Some(line(address)), agent: None }
}

#[derive(Debug)]
pub struct Company {
    pub portal: Arc<Portal>,
    pub policy: Arc<Swappable>,
    pub store: Arc<WatchedStore>,
    pub calls: Calls,
    pub tenant: TenantId,
    pub desk: Viewer,
}

/// A facility and the code that was given to it.
#[derive(Clone, Debug)]
pub struct Place {
    pub id: FacilityId,
    pub public_id: String,
    pub code: AccessCode,
}

pub fn vault(calls: &Calls, seed: u64) -> Vault {
    let keys = WatchedKeys(calls.clone(), StaticKeyring::single(Key::from_bytes([7; 32])));
    Vault::new(Arc::new(keys), Arc::new(WatchedEntropy(calls.clone(), SeededEntropy::new(seed))))
}

impl Company {
    pub async fn new() -> Self {
        Self::with(TenantSettings::default()).await
    }

    pub async fn with(settings: TenantSettings) -> Self {
        let calls = Calls::default();
        let store = WatchedStore::new(calls.clone());
        let policy = Swappable::new(Rules::ordinary());
        let portal = Portal::open(store.clone(), policy.clone(), vault(&calls, 7)).await.unwrap();
        let portal = Arc::new(portal);
        let new = NewTenant {
            name: line("Meridian Ambulance"),
            phone: line("(555) 010-0142"),
            zone: chicago(),
            color: 0,
            settings,
            decoy_zones: Vec::new(),
        };
        let tenant = portal.create_tenant(line("set-up"), new, NOW).await.unwrap();
        Self { portal, policy, store, calls, tenant, desk: Viewer::operator(tenant, line("desk")) }
    }

    pub async fn boards(&self) -> Arc<LiveBoards> {
        self.portal.boards(self.tenant, NOW).await.unwrap()
    }

    pub async fn facility(&self, name: &str) -> Place {
        self.facility_from(NewFacility::new(line(name), FacilityKind::NursingHome, chicago())).await
    }

    pub async fn facility_from(&self, new: NewFacility) -> Place {
        let made = self.portal.seat(&self.desk, NOW).facilities().create(new, None).await.unwrap().value;
        let code = self.portal.seat(&self.desk, NOW).facilities().reveal_code(made.id()).await.unwrap();
        Place { id: made.id(), public_id: made.public_id().to_owned(), code }
    }

    pub async fn book(&self, new: NewDispatch) -> DispatchId {
        self.portal.seat(&self.desk, NOW).dispatches().create_all(vec![new]).await.unwrap()[0].id
    }

    /// A trip from here to there at a minute from now.
    pub async fn trip(&self, from: FacilityId, to: FacilityId, minute: i64) -> DispatchId {
        self.book(trip(from, to, minute)).await
    }

    pub async fn sign_in(&self, id: &str, code: &str, client: Client, now: Timestamp) -> SignIn {
        self.portal.sign_in(self.tenant, id, code, client, BOOT, now).await.unwrap()
    }

    pub async fn ticket(&self, id: &str, code: &str) -> BoardTicket {
        // Each ID comes from a source of its own: the throttle is tested elsewhere.
        let client = Client { address: format!("a house at {id}").parse().ok(), agent: None };
        match self.sign_in(id, code, client, NOW).await {
            SignIn::Session(cookie) => self.portal.ticket(self.tenant, &cookie, NOW).await.unwrap().unwrap(),
            SignIn::Wait(_) => panic!("nobody has tried that often"),
        }
    }

    pub async fn sign_out(&self, ticket: &BoardTicket) {
        self.portal.sign_out(self.tenant, ticket, Client::default(), BOOT, NOW).await.unwrap();
    }

    pub async fn pass(&self, place: &Place) -> Pass {
        Pass::Session(self.ticket(&place.public_id, &place.code.spoken()).await)
    }

    pub async fn display(
        &self,
        place: FacilityId,
        change: impl FnOnce(&mut NewDisplay),
    ) -> (DisplayId, Pass) {
        let mut new = NewDisplay {
            name: line("East"),
            rooms: Vec::new(),
            profile: None,
            shows_names: true,
            twelve_hours: None,
            horizon_hours: None,
        };
        change(&mut new);
        let link = self.portal.seat(&self.desk, NOW).facilities().create_display(place, new).await.unwrap();
        let pass = self.portal.display_pass(self.tenant, &link.secret, NOW).await.unwrap().unwrap();
        (link.display.id(), pass)
    }

    pub async fn token(&self, name: &str, role: Role) -> Viewer {
        let made = self
            .portal
            .seat(&self.desk, NOW)
            .tokens()
            .create(line(name), vec![Grant::new(role, Scope::Company).unwrap()], None)
            .await
            .unwrap();
        self.portal.viewer_by_token(self.tenant, &made.secret, Client::default(), NOW).await.unwrap().unwrap()
    }

    pub async fn record(&self, kind: RecordKind, id: Uuid) -> Record {
        use bayboard::StoreExt;
        self.store.records_of(self.tenant, &[RecordRef { kind, id }]).await.unwrap().remove(0)
    }

    /// Writes a dispatch as it is, past every use case.
    pub async fn put(&self, before: Dispatch, raw: RawDispatch) {
        let draft = Draft::new(&self.portal.company(self.tenant).await.unwrap(), Actor::System, NOW);
        let changes = draft.edit(before, Dispatch::from(raw)).unwrap().finish();
        self.portal.store().commit(&changes).await.unwrap();
        self.portal.catch_up(self.tenant, NOW).await.unwrap();
    }

    pub async fn dispatch(&self, id: DispatchId) -> Dispatch {
        match self.record(RecordKind::Dispatch, id.as_uuid()).await {
            Record::Dispatch(dispatch) => *dispatch,
            _ => panic!("the key names a dispatch"),
        }
    }
}

pub fn trip(from: FacilityId, to: FacilityId, minute: i64) -> NewDispatch {
    NewDispatch::new(Stop::at(from), Stop::at(to), Booking::exact(at(minute)), ServiceLevel::Bls)
}
