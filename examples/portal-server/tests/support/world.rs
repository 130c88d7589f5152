//! A company on a running server, in this process: fixed clock, seeded randomness, shipped rules.
#![allow(
    dead_code,
    unreachable_pub,
    missing_docs,
    clippy::unwrap_used,
    clippy::panic,
    reason = "test support"
)]

use bayboard::access::{AccessCode, Grant, Role, Scope, SessionCookie};
use bayboard::board::{Pass, Screen};
use bayboard::journal::Client;
use bayboard::portal::{NewFacility, NewTenant, Portal, SignIn, SignInLimit, Viewer};
use bayboard::{
    FacilityId, FacilityKind, Key, Line, MemoryStore, Policy, SeededEntropy, StaticKeyring, Store, TenantId,
    TenantSettings, Timestamp, Vault, Zone,
};
use bayboard_policy::Rules;
use portal_server::app::{App, AppSettings};
use portal_server::clock::Clock;
use portal_server::process::server;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;
use tokio::net::TcpListener;
use tokio::task::JoinHandle;

pub fn line(text: &str) -> Line {
    text.parse().unwrap()
}

/// 2026-11-21 14:05 UTC.
pub const NOW: Timestamp = Timestamp::from_millis(1_795_269_900_000);

pub fn minutes(count: u64) -> Duration {
    Duration::from_secs(60 * count)
}

/// A company whose records can still be made.
#[derive(Debug)]
pub struct Company {
    pub portal: Portal,
    pub tenant: TenantId,
    pub desk: Viewer,
    pub rules: Arc<Rules>,
}

/// What a company is made of.
#[derive(Clone, Debug)]
pub struct Plan {
    pub seed: u64,
    pub name: &'static str,
    pub decoy_zones: Vec<Zone>,
    pub limit: SignInLimit,
}

impl Default for Plan {
    fn default() -> Self {
        let limit = SignInLimit { tries: u32::MAX, window: minutes(1) };
        Self { seed: 7, name: "Meridian Ambulance", decoy_zones: Vec::new(), limit }
    }
}

/// A facility people can sign in at.
#[derive(Clone, Debug)]
pub struct Place {
    pub id: FacilityId,
    pub public_id: String,
    pub code: String,
}

impl Company {
    pub async fn found(plan: Plan) -> Self {
        Self::found_on(Arc::new(MemoryStore::new()), plan).await
    }

    /// The same plan gives the same company: nothing before it draws randomness.
    pub async fn found_on(store: Arc<dyn Store>, plan: Plan) -> Self {
        Self::found_by(Arc::new(Rules::shipped().await.unwrap()), store, plan).await
    }

    /// By other rules.
    pub async fn found_by(rules: Arc<Rules>, store: Arc<dyn Store>, plan: Plan) -> Self {
        let keyring = StaticKeyring::single(Key::from_bytes([7; 32]));
        let vault = Vault::new(Arc::new(keyring), Arc::new(SeededEntropy::new(plan.seed)));
        let portal = Portal::open(store, Arc::clone(&rules) as Arc<dyn Policy>, vault)
            .await
            .unwrap()
            .with_sign_in_limit(plan.limit);
        let new = NewTenant {
            name: line(plan.name),
            phone: line("(555) 010-0142"),
            zone: Zone::named("America/Chicago").unwrap(),
            color: 0x1f_6feb,
            settings: TenantSettings::default(),
            decoy_zones: plan.decoy_zones,
        };
        let tenant = portal.create_tenant(line("set-up"), new, NOW).await.unwrap();
        Self { portal, tenant, desk: Viewer::operator(tenant, line("desk")), rules }
    }

    pub async fn facility(&self, name: &str, kind: FacilityKind) -> Place {
        self.facility_from(NewFacility::new(line(name), kind, Zone::named("America/Chicago").unwrap())).await
    }

    pub async fn facility_from(&self, mut new: NewFacility) -> Place {
        let code = AccessCode::generate(self.portal.vault().entropy());
        new.code = Some(code.clone());
        let made = self.portal.seat(&self.desk, NOW).facilities().create(new, None).await.unwrap().value;
        Place { id: made.id(), public_id: made.public_id().to_owned(), code: code.spoken() }
    }

    pub async fn token(&self, name: &str, roles: &[Role]) -> String {
        let grants = roles.iter().map(|role| Grant::new(*role, Scope::Company).unwrap()).collect();
        self.portal.seat(&self.desk, NOW).tokens().create(line(name), grants, None).await.unwrap().secret
    }

    pub async fn sign_in(&self, id: &str, code: &str) -> SessionCookie {
        let boot = uuid::Uuid::nil();
        match self.portal.sign_in(self.tenant, id, code, Client::default(), boot, NOW).await.unwrap() {
            SignIn::Session(session) => session,
            SignIn::Wait(_) => panic!("nobody has tried before"),
        }
    }

    pub async fn screen(&self, id: &str, code: &str) -> Screen {
        let ticket =
            self.portal.ticket(self.tenant, &self.sign_in(id, code).await, NOW).await.unwrap().unwrap();
        self.portal.boards(self.tenant, NOW).await.unwrap().admit(&Pass::Session(ticket)).unwrap()
    }

    /// Serves it on a free loopback port.
    pub async fn serve(self, settings: AppSettings) -> Server {
        let tenant = self.portal.boards(self.tenant, NOW).await.unwrap().tenant();
        let clock = Clock::set_to(NOW);
        let settings = AppSettings { rules: settings.rules.or(Some(self.rules)), ..settings };
        let app = App::new(self.portal, &tenant, clock.clone(), settings);
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let operators = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let (address, admin) = (listener.local_addr().unwrap(), operators.local_addr().unwrap());
        let running = tokio::spawn(server::run(Arc::clone(&app), listener, operators));
        Server { app, clock, address, admin, desk: self.desk, running }
    }
}

/// A company being served.
#[derive(Debug)]
pub struct Server {
    pub app: Arc<App>,
    pub clock: Clock,
    pub address: SocketAddr,
    pub admin: SocketAddr,
    pub desk: Viewer,
    pub running: JoinHandle<()>,
}

impl Server {
    /// From now on its clock goes as everybody's does.
    #[allow(dead_code, reason = "most tests stand still")]
    pub fn let_time_pass(&self) {
        let (clock, start, begun) = (self.clock.clone(), self.clock.now(), std::time::Instant::now());
        tokio::spawn(async move {
            loop {
                clock.turn_to(start.plus(begun.elapsed()));
                tokio::time::sleep(std::time::Duration::from_millis(20)).await;
            }
        });
    }
}

/// The size of a run: the full one only at night.
pub fn size(ordinary: usize, nightly: usize) -> usize {
    if std::env::var_os("BAYBOARD_NIGHTLY").is_some_and(|value| !value.is_empty()) {
        nightly
    } else {
        ordinary
    }
}

/// Repeatable choices.
#[derive(Clone, Debug)]
pub struct Dice(u64);

impl Dice {
    pub fn new(seed: u64) -> Self {
        Self(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) ^ 0x5851_f42d_4c95_7f2d)
    }

    pub fn roll(&mut self, sides: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        ((mixed ^ (mixed >> 31)) % sides as u64) as usize
    }

    pub fn pick<'a, T: ?Sized>(&mut self, of: &[&'a T]) -> &'a T {
        of[self.roll(of.len())]
    }
}
