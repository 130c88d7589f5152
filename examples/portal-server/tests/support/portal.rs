//! The portal under test: the demonstration's company, served on a port of its own.

use super::PATIENCE;
use super::browser::Browser;
use bayboard::access::DisplayProfile;
use bayboard::portal::{NewDispatch, NewDisplay, Portal, Progressing, SignInLimit, Viewer};
use bayboard::{
    Booking, DispatchId, DisplayId, Key, Line, MemoryStore, Policy, SeededEntropy, ServiceLevel,
    StaticKeyring, Step, Stop, Store, Timestamp, Vault,
};
use bayboard_policy::Rules;
use portal_server::app::{App, AppSettings};
use portal_server::clock::Clock;
use portal_server::demo::{self, Place, World};
use portal_server::process::server;
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::Arc;
use std::time::Duration;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinHandle;

/// A company and the server in front of it.
#[derive(Debug)]
pub struct Site {
    pub app: Arc<App>,
    pub world: World,
    pub address: SocketAddr,
    /// Where operators ask.
    operators: SocketAddr,
    running: JoinHandle<()>,
}

/// A Saturday, seven past two in Chicago.
const SATURDAY: &str = "2026-11-21T20:07:10Z";

/// A clock that stands still, where minutes that pass would show: nothing becomes late or leaves the board.
pub fn standing_clock() -> Clock {
    Clock::set_to(SATURDAY.parse().expect("a moment"))
}

pub fn line(text: &str) -> Line {
    text.parse().expect("a line")
}

/// The same keys and the same randomness in every run.
fn vault(seed: u64) -> Vault {
    Vault::new(Arc::new(StaticKeyring::single(Key::from_bytes([7; 32]))), Arc::new(SeededEntropy::new(seed)))
}

async fn portal(store: Arc<dyn Store>, seed: u64) -> (Portal, Arc<Rules>) {
    let rules = Arc::new(Rules::shipped().await.expect("the shipped rules load"));
    let policy = Arc::clone(&rules) as Arc<dyn Policy>;
    let portal = Portal::open(store, policy, vault(seed)).await.expect("the store opens");
    (portal.with_sign_in_limit(SignInLimit { tries: 1_000, window: Duration::from_secs(1) }), rules)
}

impl Site {
    /// A day around the clock's now, in memory.
    pub async fn open(clock: Clock) -> Self {
        Self::open_on(Arc::new(MemoryStore::new()), clock).await
    }

    /// A day around the clock's now, in an empty store.
    pub async fn open_on(store: Arc<dyn Store>, clock: Clock) -> Self {
        Self::open_with(store, clock, AppSettings::default()).await
    }

    /// The same with a server that is set up otherwise.
    pub async fn open_with(store: Arc<dyn Store>, clock: Clock, settings: AppSettings) -> Self {
        let (portal, rules) = portal(store, 1).await;
        let settings = AppSettings { rules: settings.rules.or(Some(rules)), ..settings };
        let world = demo::build(&portal, clock.now()).await.expect("the demonstration is made");
        let app = App::new(portal, &world.tenant, clock, settings);
        let listener = bind(0).await;
        let address = listener.local_addr().expect("a bound listener has an address");
        let (running, operators) = serve(&app, listener).await;
        Self { running, app, world, address, operators }
    }

    /// Ends the server as a stop of the process would, and waits until it is gone.
    pub async fn stop(&mut self) {
        self.app.shut_down();
        tokio::time::timeout(PATIENCE, &mut self.running)
            .await
            .expect("it stops in time")
            .expect("it stops by itself");
    }

    /// A new server on the same port, and what it finds in a store.
    pub async fn start_again(&mut self, store: Arc<dyn Store>) {
        let (portal, rules) = portal(store, 2).await;
        let settings = AppSettings { rules: Some(rules), ..AppSettings::default() };
        self.app = App::new(portal, &self.world.tenant, self.app.clock.clone(), settings);
        (self.running, self.operators) = serve(&self.app, bind(self.address.port()).await).await;
    }

    /// What operators are told.
    pub async fn metrics(&self) -> String {
        let mut stream = TcpStream::connect(self.operators).await.expect("operators are served");
        stream
            .write_all(b"GET /metrics HTTP/1.1\r\nHost: portal\r\nConnection: close\r\n\r\n")
            .await
            .expect("it is asked");
        let mut answer = String::new();
        stream.read_to_string(&mut answer).await.expect("it answers");
        answer
    }

    pub fn url(&self, path: &str) -> String {
        format!("http://{}{path}", self.address)
    }

    pub fn wall(&self) -> String {
        self.url(&format!("/d/{}", self.world.display))
    }

    pub fn now(&self) -> Timestamp {
        self.app.now()
    }

    pub fn desk(&self) -> Viewer {
        Viewer::operator(self.app.tenant, line("the desk"))
    }

    /// Where the wall screen hangs and most calls come and go.
    pub fn home(&self) -> &Place {
        &self.world.places[0]
    }

    /// The crew makes a step.
    pub async fn step(&self, call: DispatchId, step: Step) {
        let now = self.now();
        let stepped = self
            .app
            .portal
            .seat(&self.desk(), now)
            .dispatches()
            .progress(call, None, Progressing::Step(step, now), None)
            .await;
        stepped.expect("the step follows the last one");
    }

    /// Books a departure from home in an hour, from a room that is named like that.
    pub async fn book_from(&self, room: &str) {
        let pickup = Booking::exact(self.now().plus(Duration::from_secs(3_600)));
        let from = Stop::at(self.home().id).with_room(room.parse().expect("a room"));
        let new = NewDispatch::new(from, Stop::at(self.world.places[1].id), pickup, ServiceLevel::Cct);
        self.app
            .portal
            .seat(&self.desk(), self.now())
            .dispatches()
            .create(new, None)
            .await
            .expect("the call is booked");
    }

    /// Books a departure from a room of home's.
    pub async fn book_at(&self, room: &str, pickup: Booking) {
        let from = Stop::at(self.home().id).with_room(room.parse().expect("a room"));
        let new = NewDispatch::new(from, Stop::at(self.world.places[1].id), pickup, ServiceLevel::Cct);
        self.app
            .portal
            .seat(&self.desk(), self.now())
            .dispatches()
            .create(new, None)
            .await
            .expect("the call is booked");
    }

    /// The path of a wall screen at home that looks two weeks ahead.
    pub async fn far_display(&self, twelve_hours: bool) -> String {
        let (name, twelve_hours) = (line("Office"), Some(twelve_hours));
        let new = NewDisplay {
            name,
            rooms: Vec::new(),
            profile: None,
            shows_names: true,
            twelve_hours,
            horizon_hours: Some(336),
        };
        let made = self
            .app
            .portal
            .seat(&self.desk(), self.now())
            .facilities()
            .create_display(self.home().id, new)
            .await;
        self.url(&format!("/d/{}", made.expect("the display is made").secret))
    }

    /// The address of one more wall screen at home.
    pub async fn display(&self, profile: Option<DisplayProfile>, twelve_hours: bool) -> String {
        self.hang(profile, twelve_hours).await.0
    }

    /// One more wall screen at home: its address, and what the desk knows it by.
    pub async fn hang(&self, profile: Option<DisplayProfile>, twelve_hours: bool) -> (String, DisplayId) {
        let name = line("North corridor");
        let twelve_hours = Some(twelve_hours);
        let new = NewDisplay {
            name,
            rooms: Vec::new(),
            profile,
            shows_names: true,
            twelve_hours,
            horizon_hours: None,
        };
        let made = self
            .app
            .portal
            .seat(&self.desk(), self.now())
            .facilities()
            .create_display(self.home().id, new)
            .await;
        let made = made.expect("the display is made");
        (self.url(&format!("/d/{}", made.secret)), made.display.id())
    }

    /// Signs in at the door, typing as people do.
    pub async fn sign_in(&self, browser: &Browser, id: &str, code: &str) {
        browser.go(&self.url("/")).await;
        for (field, text) in [("#facility_id", id), ("#access_code", code)] {
            browser.type_into(field, text).await;
        }
        browser.click("#door button[type=submit]", "document.getElementById('board')").await;
    }

    /// Signs in at home.
    pub async fn sign_in_at_home(&self, browser: &Browser) {
        let (id, code) =
            (self.home().public_id.replace('-', "  "), self.home().code.to_lowercase().replace('-', " "));
        self.sign_in(browser, &id, &format!(" {code} ")).await;
    }
}

impl Drop for Site {
    fn drop(&mut self) {
        self.app.shut_down();
    }
}

async fn bind(port: u16) -> TcpListener {
    TcpListener::bind((Ipv4Addr::LOCALHOST, port)).await.expect("the port is free")
}

async fn serve(app: &Arc<App>, listener: TcpListener) -> (JoinHandle<()>, SocketAddr) {
    let operators = bind(0).await;
    let address = operators.local_addr().expect("a bound listener has an address");
    (tokio::spawn(server::run(Arc::clone(app), listener, operators)), address)
}
