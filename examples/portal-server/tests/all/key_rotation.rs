//! Keys are changed on two nodes of one database while people and products use both, the ring's and then the
//! company's: no request fails, no stream ends.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use crate::wire;
use crate::world;

use bayboard::danger::AsRaw;
use bayboard::portal::{NewDispatch, NewDisplay, Portal, PortalError, SignInLimit};
use bayboard::{
    ApiToken, Booking, Dispatch, Display, Facility, FacilityKind, Key, ServiceLevel, StaticKeyring, Stop,
    Store, StoreExt, Tenant, TenantId, Vault,
};
use bayboard_policy::Rules;
use bayboard_storage_postgres::{PostgresOptions, PostgresStore};
use bayboard_test_postgres::Database;
use clap::Parser;
use portal_server::app::{App, AppSettings};
use portal_server::clock::Clock;
use portal_server::commands::Cli;
use portal_server::keys::FollowedKeys;
use portal_server::keys::OsEntropy;
use portal_server::process::server;
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};
use tokio::net::TcpListener;
use tokio::task::JoinHandle;
use wire::{Connection, Request, ask};
use world::{Company, NOW, Place, Plan, line, minutes};

/// Writes a key file as it has to be: its owner's alone.
fn write_keys(file: &Path, text: &str) {
    use std::os::unix::fs::PermissionsExt;
    std::fs::write(file, text).unwrap();
    std::fs::set_permissions(file, std::fs::Permissions::from_mode(0o600)).unwrap();
}

const LOOK: Duration = Duration::from_millis(50);
const PATIENCE: Duration = Duration::from_secs(60);

fn database() -> Database {
    Database::copy_of("bayboard_template", |url| {
        let url = url.to_owned();
        let migrating = std::thread::spawn(move || {
            let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
            runtime.block_on(PostgresStore::migrate(&url, &PostgresOptions::default())).unwrap();
        });
        migrating.join().unwrap();
    })
}

/// A server with a key file of its own.
struct Node {
    file: PathBuf,
    address: SocketAddr,
    admin: SocketAddr,
    app: Arc<App>,
}

impl Node {
    async fn start(url: &str, file: &Path) -> Result<Self, PortalError> {
        let keys = FollowedKeys::open(file).unwrap();
        let store = PostgresStore::open(url, &PostgresOptions::default()).await.unwrap();
        let (wakes, store): (_, Arc<dyn Store>) = (Some(store.wakes()), Arc::new(store));
        let vault = Vault::new(Arc::clone(&keys) as _, Arc::new(OsEntropy));
        let portal =
            Portal::open(Arc::clone(&store), Arc::new(Rules::shipped().await.unwrap()), vault).await?;
        let portal = portal.with_sign_in_limit(SignInLimit { tries: u32::MAX, window: minutes(1) });
        let tenant: Tenant = store.all::<Tenant>(TenantId::DEPLOYMENT).await?.remove(0);
        tokio::spawn(Arc::clone(&keys).follow(store, LOOK));
        let settings = AppSettings { keys: Some(keys), wakes, ..AppSettings::default() };
        let app = App::new(portal, &tenant, Clock::set_to(NOW), settings);
        let (listener, operators) = (bind().await, bind().await);
        let (address, admin) = (listener.local_addr().unwrap(), operators.local_addr().unwrap());
        tokio::spawn(server::run(Arc::clone(&app), listener, operators));
        Ok(Self { file: file.to_owned(), address, admin, app })
    }

    /// The keys of the ring that it says it holds.
    async fn keys(&self) -> Value {
        let mut keys = ask(self.admin, &Request::get("/readyz")).await.json()["keys"].take();
        keys.as_object_mut().unwrap().remove("company");
        keys
    }

    /// The company's keys that it says are open there.
    async fn company_keys(&self) -> Value {
        ask(self.admin, &Request::get("/readyz")).await.json()["keys"]["company"].take()
    }

    async fn until(&self, what: &str, holds: impl Fn(&Value) -> bool) {
        let start = Instant::now();
        while !holds(&self.keys().await) {
            assert!(start.elapsed() < PATIENCE, "{what}: {}", self.keys().await);
            tokio::time::sleep(LOOK).await;
        }
    }

    async fn takes_over(&self, held: &[u32], active: u32) {
        let wanted = json!({"active": active, "held": held, "error": null});
        self.until(&format!("{wanted}"), |keys| *keys == wanted).await;
    }
}

impl Drop for Node {
    fn drop(&mut self) {
        self.app.shut_down();
    }
}

async fn bind() -> TcpListener {
    TcpListener::bind("127.0.0.1:0").await.unwrap()
}

/// Two nodes, the operator's own key file, and what is used on them.
struct Deployment {
    nodes: [Node; 2],
    file: PathBuf,
    place: Place,
    wall: String,
    token: String,
    /// One for each of those who write: they meet the rewrap, not each other.
    calls: [String; 2],
    database: Database,
    _folder: tempfile::TempDir,
}

impl Deployment {
    async fn start() -> Self {
        let (database, folder) = (database(), tempfile::tempdir().unwrap());
        let file = folder.path().join("bayboard.keys");
        // The key that the test's companies are founded with.
        write_keys(&file, &StaticKeyring::single(Key::from_bytes([7; 32])).to_text());
        let store = PostgresStore::open(&database.url(), &PostgresOptions::default()).await.unwrap();
        let company = Company::found_on(Arc::new(store), Plan::default()).await;
        let place = company.facility("Maple Grove", FacilityKind::NursingHome).await;
        let new = || {
            let pickup = Booking::exact(NOW.plus(minutes(30)));
            NewDispatch::new(Stop::at(place.id), Stop::residence(None), pickup, ServiceLevel::Bls)
        };
        // More than one page of them.
        let calls = company
            .portal
            .seat(&company.desk, NOW)
            .dispatches()
            .create_all((0..300).map(|_| new()).collect())
            .await
            .unwrap();
        let display = company
            .portal
            .seat(&company.desk, NOW)
            .facilities()
            .create_display(place.id, NewDisplay::new(line("East")))
            .await
            .unwrap();
        let token = company.token("software", &[bayboard::access::Role::Dispatcher]).await;
        let node = async |name: &str| {
            let own = folder.path().join(name);
            std::fs::copy(&file, &own).unwrap();
            Node::start(&database.url(), &own).await.unwrap()
        };
        let nodes = [node("a.keys").await, node("b.keys").await];
        let wall = format!("/d/{}", display.secret);
        let calls = [calls[10], calls[150]].map(|booked| format!("/api/v1/dispatches/{}", booked.id));
        Self { nodes, file, place, wall, token, calls, database, _folder: folder }
    }

    /// The command line, as an operator calls it.
    async fn run(&self, words: &[&str]) -> anyhow::Result<()> {
        let (url, file) = (self.database.url(), self.file.to_str().unwrap().to_owned());
        let options = ["--database-url", &url, "--key-file", &file];
        Cli::try_parse_from(["portal-server"].iter().chain(words).chain(&options)).unwrap().run().await
    }

    fn copy_to(&self, node: usize) {
        std::fs::copy(&self.file, &self.nodes[node].file).unwrap();
    }

    async fn copy_to_all(&self, held: &[u32], active: u32) {
        for node in 0..self.nodes.len() {
            self.copy_to(node);
            self.nodes[node].takes_over(held, active).await;
        }
    }

    /// The company's keys that anything is sealed or digested under, and how many records have one.
    async fn keys_in_use(&self) -> (BTreeSet<u32>, usize) {
        let store = PostgresStore::open(&self.database.url(), &PostgresOptions::default()).await.unwrap();
        let tenant = store.all::<Tenant>(TenantId::DEPLOYMENT).await.unwrap().remove(0).id();
        let facilities = store.all::<Facility>(tenant).await.unwrap();
        let mut keys: Vec<u32> = facilities.iter().map(|it| it.as_raw().access_code.key_id().0).collect();
        let dispatches = store.all::<Dispatch>(tenant).await.unwrap();
        keys.extend(dispatches.iter().map(|it| it.as_raw().journal_key.wrapped_under().unwrap().0));
        keys.extend(store.all::<Display>(tenant).await.unwrap().iter().map(|it| it.as_raw().digest_key.0));
        keys.extend(store.all::<ApiToken>(tenant).await.unwrap().iter().map(|it| it.as_raw().digest_key.0));
        (keys.iter().copied().collect(), keys.len())
    }

    fn sign_in(&self, code: &str) -> Request {
        Request::form("/board/sign-in", &[("facility_id", &self.place.public_id), ("access_code", code)])
    }

    async fn session(&self, code: &str) -> String {
        ask(self.nodes[0].address, &self.sign_in(code)).await.session().unwrap()
    }
}

/// A browser's session, which follows what answers set.
struct Jar(String);

/// Somebody with two browsers, one of them at a decoy, and a call to change.
struct Person {
    real: Jar,
    decoy: Jar,
    call: String,
    rounds: usize,
}

/// What people and products do on both nodes at once, and what went wrong.
struct Traffic {
    address: [SocketAddr; 2],
    failures: Mutex<Vec<String>>,
    asked: AtomicUsize,
    over: AtomicBool,
}

impl Traffic {
    fn on(address: [SocketAddr; 2]) -> Self {
        Self { address, failures: Mutex::default(), asked: AtomicUsize::new(0), over: AtomicBool::new(false) }
    }

    async fn ask(&self, node: usize, wanted: u16, request: &Request) -> wire::Answer {
        let answer = ask(self.address[node], request).await;
        self.asked.fetch_add(1, Ordering::SeqCst);
        if answer.status() != wanted {
            let told = format!("node {node}: {} {}: {}", request.method, request.target, answer.status());
            self.failures.lock().unwrap().push(told);
        }
        answer
    }

    async fn look(&self, node: usize, target: &str, jar: &mut Jar) {
        let answer = self.ask(node, 200, &Request::get(target).cookie(Some(&jar.0))).await;
        if let Some(session) = answer.session() {
            let told = answer.header("set-cookie").unwrap();
            assert!(
                session.len() == jar.0.len()
                    && told.contains("HttpOnly")
                    && told.contains("Max-Age=34560000"),
                "{told}"
            );
            jar.0 = session;
        }
    }

    /// One round of everything on a node.
    async fn round(&self, node: usize, site: &Deployment, person: &mut Person) {
        let session = self.ask(node, 303, &site.sign_in(&site.place.code)).await.session();
        let fresh = self.ask(node, 200, &Request::get("/api/v1/board").cookie(session.as_deref())).await;
        if fresh.json()["departures"].as_array().is_none_or(Vec::is_empty) {
            self.failures.lock().unwrap().push(format!("node {node}: a fresh session shows nothing"));
        }
        self.ask(
            node,
            303,
            &Request::form("/board/sign-in", &[("facility_id", "0000-0001"), ("access_code", "x")]),
        )
        .await;
        for jar in [&mut person.real, &mut person.decoy] {
            self.look(node, "/board", jar).await;
            self.look(node, "/api/v1/board", jar).await;
        }
        self.ask(node, 200, &Request::get(format!("{}/board.json", site.wall))).await;
        self.ask(node, 200, &Request::get("/api/v1/dispatches?limit=3").bearer(&site.token)).await;
        let change = json!({"crew_notes": if person.rounds % 4 < 2 { "ring twice" } else { "ring once" }});
        self.ask(
            node,
            200,
            &Request::json("PATCH", &person.call, change).with("if-match", "*").bearer(&site.token),
        )
        .await;
        person.rounds += 1;
    }

    async fn run(self: Arc<Self>, site: Arc<Deployment>, mut person: Person) -> Person {
        while !self.over.load(Ordering::SeqCst) {
            self.round(person.rounds % 2, &site, &mut person).await;
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
        person
    }
}

/// Traffic that is running, and the streams that stay open all the while.
struct Running {
    traffic: Arc<Traffic>,
    people: Vec<JoinHandle<Person>>,
    streams: Vec<JoinHandle<wire::Answer>>,
}

impl Running {
    async fn start(site: &Arc<Deployment>) -> Self {
        let address = [site.nodes[0].address, site.nodes[1].address];
        let traffic = Arc::new(Traffic::on(address));
        let (mut people, mut streams) = (Vec::new(), Vec::new());
        for (address, call) in address.into_iter().zip(&site.calls) {
            let (real, decoy) = (site.session(&site.place.code).await, site.session("wrong").await);
            for request in [
                Request::get("/board/stream").cookie(Some(&real)),
                Request::get("/board/stream").cookie(Some(&decoy)),
                Request::get(format!("{}/stream", site.wall)),
            ] {
                streams.push(tokio::spawn(async move {
                    let mut stream = Connection::to(address);
                    stream.send(&request.bytes()).await;
                    stream.answer(false, usize::MAX).await
                }));
            }
            let person = Person { real: Jar(real), decoy: Jar(decoy), call: call.clone(), rounds: 0 };
            people.push(tokio::spawn(Arc::clone(&traffic).run(Arc::clone(site), person)));
        }
        Self { traffic, people, streams }
    }

    /// So many more requests.
    async fn go_on(&self, requests: usize) {
        let (from, start) = (self.traffic.asked.load(Ordering::SeqCst), Instant::now());
        while self.traffic.asked.load(Ordering::SeqCst) < from + requests {
            assert!(start.elapsed() < PATIENCE, "requests go on");
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
    }

    /// Ends it: what failed, how much was asked, and the people with what they hold.
    async fn end(self) -> (Vec<String>, usize, Vec<Person>) {
        self.traffic.over.store(true, Ordering::SeqCst);
        let mut people = Vec::new();
        for person in self.people {
            people.push(person.await.unwrap());
        }
        let mut failures = self.traffic.failures.lock().unwrap().clone();
        let ended = self.streams.iter().filter(|stream| stream.is_finished()).count();
        failures.extend((0..ended).map(|_| "a stream ended".to_owned()));
        self.streams.iter().for_each(JoinHandle::abort);
        (failures, self.traffic.asked.load(Ordering::SeqCst), people)
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn keys_are_rotated_on_two_nodes_without_a_failed_request() {
    let site = Arc::new(Deployment::start().await);
    let running = Running::start(&site).await;
    running.go_on(40).await;

    site.run(&["keys", "add"]).await.unwrap();
    site.copy_to_all(&[1, 2], 1).await;
    running.go_on(40).await;
    site.run(&["keys", "activate", "2"]).await.unwrap();
    let early = site.run(&["keys", "retire", "1"]).await.unwrap_err().to_string();
    assert!(early.contains("still needed for the keys of") && early.contains("keys rewrap"), "{early}");
    site.copy_to_all(&[1, 2], 2).await;
    running.go_on(40).await;
    // Nothing has to be waited for: what people and products hold does not change with the ring.
    site.run(&["keys", "rewrap"]).await.unwrap();
    site.run(&["keys", "retire", "1"]).await.unwrap();
    site.copy_to_all(&[2], 2).await;
    site.run(&["keys", "status"]).await.unwrap();
    running.go_on(80).await;

    // Then the company's own key, under which everything is.
    site.run(&["keys", "renew", "--wait", "2"]).await.unwrap();
    for node in &site.nodes {
        assert_eq!(node.company_keys().await, json!({"active": 2, "open": [1, 2], "wrapped_under": [2]}));
    }
    running.go_on(80).await;
    site.run(&["keys", "status"]).await.unwrap();
    site.run(&["keys", "drop", "1"]).await.unwrap();
    running.go_on(80).await;
    let (failures, asked, people) = running.end().await;
    println!("{asked} requests");
    assert!(failures.is_empty(), "{} of {asked} requests: {failures:#?}", failures.len());

    let (keys, records) = site.keys_in_use().await;
    assert_eq!(keys, BTreeSet::from([2]));
    assert!(records > 300, "only {records} records have a key");
    site.run(&["journal", "verify"]).await.unwrap();

    // A node that never knew the old keys serves everything.
    let late = Node::start(&site.database.url(), &site.file).await.unwrap();
    let traffic = Traffic::on([late.address; 2]);
    for mut person in people {
        traffic.round(0, &site, &mut person).await;
    }
    assert_eq!(traffic.failures.into_inner().unwrap(), Vec::<String>::new());
}

/// The defect that the test above must be able to see.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_node_without_the_new_file_fails_requests_once_something_is_sealed_under_it_and_is_seen() {
    let site = Arc::new(Deployment::start().await);
    let running = Running::start(&site).await;
    site.run(&["keys", "add"]).await.unwrap();
    site.copy_to(0);
    site.nodes[0].takes_over(&[1, 2], 1).await;
    assert_eq!(
        site.nodes[1].keys().await,
        json!({"active": 1, "held": [1], "error": null}),
        "its readiness tells"
    );
    running.go_on(40).await;
    assert!(running.traffic.failures.lock().unwrap().is_empty(), "so far nothing needs the new key");
    site.run(&["keys", "activate", "2"]).await.unwrap();
    site.copy_to(0);
    site.nodes[0].takes_over(&[1, 2], 2).await;
    site.run(&["keys", "rewrap"]).await.unwrap();
    running.go_on(40).await;
    assert!(running.traffic.failures.lock().unwrap().is_empty(), "the company's key is open on both nodes");
    let behind = Node::start(&site.database.url(), &site.nodes[1].file).await.map(|_| ()).unwrap_err();
    assert_eq!(behind, PortalError::MissingKey(bayboard::KeyId(2)), "but a node does not start like that");
    site.run(&["keys", "renew", "--wait", "1"]).await.unwrap();
    running.go_on(100).await;
    assert_eq!(
        site.nodes[1].company_keys().await,
        json!({"active": 2, "open": [1], "wrapped_under": [2]}),
        "and it is told"
    );
    let (failures, ..) = running.end().await;
    assert!(
        failures.iter().any(|failure| failure.starts_with("node 1: POST /board/sign-in: 503")),
        "{failures:?}"
    );
    assert!(failures.iter().any(|failure| failure.starts_with("node 1: GET /board: 401")), "{failures:?}");
    assert!(
        failures.iter().any(|failure| failure.starts_with("node 1: GET /api/v1/dispatches")),
        "{failures:?}"
    );
    assert!(
        failures.iter().all(|failure| failure.starts_with("node 1")),
        "the node that has it serves: {failures:?}"
    );
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_wrong_or_broken_key_file_changes_nothing_and_is_told() {
    let site = Deployment::start().await;
    let node = &site.nodes[0];
    site.run(&["keys", "add"]).await.unwrap();
    let right = std::fs::read_to_string(&site.file).unwrap();
    let wrong = right.lines().map(|line| {
        if line.starts_with("2:") { format!("2:{}\n", "9".repeat(64)) } else { format!("{line}\n") }
    });
    let wrong: String = wrong.collect();
    for (text, told) in
        [(wrong.as_str(), "key 2 is not the one"), ("2:xyz\n", "malformed"), ("", "malformed")]
    {
        write_keys(&node.file, text);
        let is_told = |keys: &Value| keys["error"].as_str().is_some_and(|error| error.contains(told));
        node.until(told, is_told).await;
        assert_eq!(node.keys().await["held"], json!([1]));
    }
    std::fs::remove_file(&node.file).unwrap();
    node.until("it is gone", |keys| keys["error"].as_str().is_some_and(|error| error.contains("no keys at")))
        .await;
    assert_eq!(
        ask(node.address, &site.sign_in(&site.place.code)).await.status(),
        303,
        "the last good keys serve"
    );
    write_keys(&node.file, &wrong);
    let refused = Node::start(&site.database.url(), &node.file).await.map(|_| ()).unwrap_err();
    assert_eq!(refused, PortalError::WrongKey(bayboard::KeyId(2)), "nor does a node start with it");
    write_keys(&site.file, &wrong);
    let refused = site.run(&["keys", "add"]).await.unwrap_err();
    assert!(refused.to_string().contains("key 2 is not the one"), "{refused}");
    site.copy_to(0);
    write_keys(&node.file, &right);
    node.takes_over(&[1, 2], 1).await;
}
