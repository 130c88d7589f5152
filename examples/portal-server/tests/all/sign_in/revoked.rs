//! What is taken away is gone when the call returns: no request that begins afterwards is answered as before
//! on the same node, no stream goes on, and on another node of the same database within five seconds.

use crate::nodes::Nodes;
use crate::planted::{Defect, Planted};
use crate::sign_in::ensure;
use crate::sign_in::holder::{Holder, PASSWORD, STEP, session};
use crate::sign_in::served::{in_memory, serve};
use crate::staff::Colleague;
use crate::world::{Company, Server, size};
use bayboard::access::Role;
use bayboard::portal::{AccountPatch, Portal, StaffCookie, StaffSession};
use bayboard::{Key, Policy, SeededEntropy, StaticKeyring, Vault};
use bayboard_policy::Rules;
use portal_server::app::AppSettings;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

/// How something is taken away.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Way {
    Role,
    Account,
    Session,
    Password,
}

const WAYS: [Way; 4] = [Way::Role, Way::Account, Way::Session, Way::Password];
/// What human resources may read.
const PROTECTED: &str = "/staff/accounts";
/// What is produced for a stream ends so soon on the same node, and everything on another.
const SAME_NODE: Duration = Duration::from_secs(1);
const OTHER_NODE: Duration = Duration::from_secs(5);
const NEW: &str = "Another harbor light 8";

/// Somebody who asks again and again: when each request began, and its status.
struct Asking {
    stop: Arc<AtomicBool>,
    tasks: Vec<tokio::task::JoinHandle<Vec<(Instant, u16)>>>,
}

impl Asking {
    fn begin(browser: &Colleague) -> Self {
        let stop = Arc::new(AtomicBool::new(false));
        let ask = || {
            let (stop, mut browser) = (Arc::clone(&stop), browser.clone());
            tokio::spawn(async move {
                let mut asked = Vec::new();
                while !stop.load(Ordering::Relaxed) {
                    let begun = Instant::now();
                    asked.push((begun, browser.get(PROTECTED).await.status()));
                }
                asked
            })
        };
        let tasks = vec![ask(), ask()];
        Self { stop, tasks }
    }

    async fn end(self) -> Vec<(Instant, u16)> {
        self.stop.store(true, Ordering::Relaxed);
        let mut asked = Vec::new();
        for task in self.tasks {
            asked.extend(task.await.unwrap());
        }
        asked
    }
}

/// Somebody of human resources, signed in twice.
struct Trial<'s> {
    server: &'s Server,
    way: Way,
    holder: Holder,
    here: Colleague,
    there: Colleague,
}

impl<'s> Trial<'s> {
    async fn of(server: &'s Server, number: usize) -> Self {
        let (app, desk, now) = (&server.app, &server.desk, server.clock.now());
        let username = format!("a.menon{number}");
        let who = (username.as_str(), Role::HumanResources);
        let holder = Holder::ready(&app.portal, &app.staff, desk, who, now).await;
        let here = signed_in(server, &holder).await;
        server.clock.turn_to(now.plus(STEP));
        let there = signed_in(server, &holder).await;
        Self { server, way: WAYS[number % WAYS.len()], holder, here, there }
    }

    /// The session of the browser that is to lose it.
    async fn session(&self) -> StaffSession {
        let cookie = StaffCookie::from_browser(&self.here.cookies["bayboard-staff"]);
        let app = &self.server.app;
        session(&app.staff, app.tenant, &cookie, app.now()).await.unwrap()
    }

    async fn take_away(&mut self) {
        let seat = self.server.app.portal.seat(&self.server.desk, self.server.clock.now());
        match self.way {
            Way::Role => {
                let patch = AccountPatch { grants: Some(Vec::new()), ..AccountPatch::default() };
                seat.accounts().update(self.holder.id, None, patch).await.map(drop).unwrap();
            }
            Way::Account => seat.accounts().disable(self.holder.id).await.map(drop).unwrap(),
            Way::Session => {
                let answer = self.here.clone().post("/staff/sign-out", &[]).await;
                assert_eq!(answer.status(), 303);
            }
            Way::Password => {
                let form = [("current", PASSWORD), ("password", NEW), ("again", NEW)];
                let answer = self.there.post("/staff/account/password", &form).await;
                assert_eq!(answer.status(), 303, "{}", answer.text());
            }
        }
    }

    /// How many requests were refused that began after the call had returned.
    async fn ends_here(mut self) -> Result<usize, String> {
        let (stream, door) = (self.session().await, &self.server.app.staff);
        assert!(door.goes_on(&stream, self.server.clock.now()));
        let asking = Asking::begin(&self.here);
        tokio::time::sleep(Duration::from_millis(4)).await;
        self.take_away().await;
        let returned = Instant::now();
        // A stream produces what its session's account may see, for as long as the session goes on.
        let shows = async || {
            let now = self.server.clock.now();
            let viewer = stream.viewer().filter(|_| door.goes_on(&stream, now));
            match viewer {
                Some(viewer) => {
                    self.server.app.portal.seat(&viewer, now).accounts().heartbeat().await.is_ok()
                }
                None => false,
            }
        };
        let mut last = None;
        while shows().await && returned.elapsed() < 2 * SAME_NODE {
            last = Some(returned.elapsed());
        }
        tokio::time::sleep(Duration::from_millis(6)).await;
        let asked = asking.end().await;
        let way = self.way;
        ensure(last.is_none_or(|last| last < SAME_NODE), || format!("{way:?}: a stream after {last:?}"))?;
        ensure(asked.iter().any(|(_, status)| *status == 200), || format!("{way:?}: nothing was open"))?;
        let after: Vec<u16> =
            asked.into_iter().filter(|(begun, _)| *begun > returned).map(|(_, status)| status).collect();
        ensure(!after.contains(&200), || format!("{way:?}: {after:?}"))?;
        Ok(after.len())
    }

    /// How long the same browser is answered by another node.
    async fn ends_elsewhere(mut self, other: &Server) -> Result<Duration, String> {
        other.clock.turn_to(self.server.clock.now());
        let browser = Colleague { address: other.address, ..self.here.clone() };
        let before = browser.clone().get(PROTECTED).await.status();
        ensure(before == 200, || format!("{:?}: {before} at the other node", self.way))?;
        self.take_away().await;
        let (returned, mut last) = (Instant::now(), Duration::ZERO);
        // Sixteen refusals in a row, or it goes on for too long.
        let mut refused = 0;
        while refused < 16 && last <= OTHER_NODE {
            let begun = returned.elapsed();
            match browser.clone().get(PROTECTED).await.status() {
                200 => (last, refused) = (begun, 0),
                _ => refused += 1,
            }
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
        ensure(last <= OTHER_NODE, || format!("{:?}: open at another node after {last:?}", self.way))?;
        Ok(last)
    }
}

async fn signed_in(server: &Server, holder: &Holder) -> Colleague {
    let mut browser = Colleague::at(server.address);
    let code = holder.code(server.clock.now());
    let answer = browser.sign_in(&holder.username, PASSWORD, &code).await;
    assert_eq!(answer.status(), 303, "{}", answer.text());
    browser
}

/// So many times each of the ways. How many requests were refused.
async fn nothing_goes_on(server: &Server, trials: usize) -> Result<usize, String> {
    let mut refused = 0;
    for number in 0..trials {
        refused += Trial::of(server, number).await.ends_here().await?;
    }
    Ok(refused)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_was_taken_away_opens_nothing_once_the_call_has_returned() {
    let (trials, begun) = (size(60, 10_000), Instant::now());
    let refused = nothing_goes_on(&in_memory(None).await, trials).await;
    eprintln!("{trials} trials in {:?}: {refused:?} requests refused", begun.elapsed());
    assert!(refused.unwrap() > trials, "requests went on meanwhile");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_session_that_does_not_end_is_found() {
    assert!(nothing_goes_on(&in_memory(Some(Defect::LosesEnds)).await, 4).await.is_err());
}

/// The same database served twice.
async fn two_servers(nodes: &Nodes, defect: Option<Defect>) -> [Server; 2] {
    let company = async |at: usize| {
        let keyring = StaticKeyring::single(Key::from_bytes([7; 32]));
        let vault = Vault::new(Arc::new(keyring), Arc::new(SeededEntropy::new(20 + at as u64)));
        let store = Planted::on(nodes.nodes[at].store().clone(), defect);
        let rules = Arc::new(Rules::shipped().await.unwrap());
        let policy = Arc::clone(&rules) as Arc<dyn Policy>;
        let portal = Portal::open(store, policy, vault).await.unwrap();
        Company { portal, tenant: nodes.tenant, desk: nodes.desk.clone(), rules }
    };
    let serve = async |at: usize| serve(company(at).await, AppSettings::default()).await;
    [serve(0).await, serve(1).await]
}

async fn ends_on_both(nodes: &Nodes, trials: usize, defect: Option<Defect>) -> Result<Duration, String> {
    let [one, other] = two_servers(nodes, defect).await;
    let mut longest = Duration::ZERO;
    for number in 0..trials {
        // Nobody is held back for having tried too often.
        one.clock.turn_to(one.clock.now().plus(Duration::from_secs(120)));
        longest = longest.max(Trial::of(&one, number).await.ends_elsewhere(&other).await?);
    }
    Ok(longest)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn it_opens_nothing_at_another_node_of_one_file_within_five_seconds() {
    let longest = ends_on_both(&Nodes::on_sqlite().await, size(8, 400), None).await;
    eprintln!("SQLite: at most {longest:?}");
    longest.unwrap();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn it_opens_nothing_at_another_node_of_one_postgres_within_five_seconds() {
    let longest = ends_on_both(&Nodes::on_postgres().await, size(8, 400), None).await;
    eprintln!("PostgreSQL: at most {longest:?}");
    longest.unwrap();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_goes_on_at_another_node_is_found() {
    let nodes = Nodes::on_sqlite().await;
    let [one, other] = two_servers(&nodes, Some(Defect::LosesEnds)).await;
    let signs_out = Trial { way: Way::Session, ..Trial::of(&one, 0).await };
    assert!(signs_out.ends_elsewhere(&other).await.is_err());
}
