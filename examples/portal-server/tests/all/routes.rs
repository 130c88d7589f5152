//! The table of routes says what is true: each opens to its own credential and to nothing else, the documents
//! tell all of them, and the log names them and nothing that was asked for.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use crate::logs;
use crate::staff;
use crate::wire;
use crate::world;

use bayboard::FacilityKind;
use bayboard::access::Role;
use bayboard::portal::NewDisplay;
use logs::Logs;
use portal_server::app::AppSettings;
use portal_server::http::{Credential, Route, Surface};
use portal_server::routes;
use staff::Colleague;
use std::collections::BTreeSet;
use std::path::PathBuf;
use wire::{Answer, Connection, Request};
use world::{Company, NOW, Plan, Server, line};

/// Stands in a path for whatever is named there.
const MARK: &str = "0f0e0d0c-0b0a-7908-8706-05040302f1f0";

/// A served company, with one good credential of each kind, and what asks it.
struct Served {
    server: Server,
    agent: &'static str,
    session: String,
    link: String,
    token: String,
    staff: String,
}

impl Served {
    async fn to(agent: &'static str) -> Self {
        let company = Company::found(Plan::default()).await;
        let place = company.facility("Maple Grove", FacilityKind::NursingHome).await;
        let display = NewDisplay::new(line("East"));
        let link = company
            .portal
            .seat(&company.desk, NOW)
            .facilities()
            .create_display(place.id, display)
            .await
            .unwrap()
            .secret;
        let token = company.token("desk software", &[Role::ApiClient]).await;
        let session = company.sign_in(&place.public_id, &place.code).await.as_str().to_owned();
        let settings = AppSettings { streams_per_client: 1_000, ..AppSettings::default() };
        let server = company.serve(settings).await;
        let people = staff::people(&server.app).await;
        let colleague =
            Colleague::signed_in(server.address, &server.app, &people[&Role::Administrator]).await;
        let staff = colleague.cookies["bayboard-staff"].clone();
        Self { server, agent, session, link, token, staff }
    }

    /// Asks a route with these credentials in hand, and with marks for whatever else its path names.
    async fn ask(&self, route: &Route, held: &[Credential]) -> Answer {
        let link = if held.contains(&Credential::Link) { self.link.as_str() } else { MARK };
        let target = format!("{}?mark={MARK}", filled(route, link));
        let mut request = Request::new(route.method.as_str(), target).with("user-agent", self.agent);
        if held.contains(&Credential::Session) {
            request = request.cookie(Some(&self.session));
        }
        if held.contains(&Credential::Staff) {
            request = request.with("cookie", format!("bayboard-staff={}", self.staff)).with("if-match", "*");
        }
        if held.contains(&Credential::Token) {
            request = request.bearer(&self.token).with("if-match", "*");
        }
        let mut connection = Connection::to(self.server.address);
        // A stream that is open does not end by itself.
        if route.surface == Surface::Stream {
            connection.open(&request, 1).await
        } else {
            connection.ask(&request).await
        }
    }
}

fn filled(route: &Route, link: &str) -> String {
    ["{id}", "{display}", "{name}", "{ref}", "{day}"]
        .iter()
        .fold(route.path.replace("{secret}", link), |path, gap| path.replace(gap, MARK))
}

/// Whether who asked was let in no further: sent to the door, told to bring something, or told that it is
/// over.
fn is_turned_away(answer: &Answer) -> bool {
    let is_over = answer.text().starts_with("event: end");
    matches!(answer.status(), 401 | 410) || is_over || answer.header("location") == Some("/")
}

/// Whether a route opens to who holds this: the API, where it wants a token, to people as well.
fn opens(route: &Route, held: Credential) -> bool {
    held == route.credential || (route.credential, held) == (Credential::Token, Credential::Staff)
}

fn all() -> Vec<Route> {
    routes::public().into_iter().chain(routes::operators()).collect()
}

fn file(name: &str) -> String {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../docs").join(name);
    std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// The routes in the first cells of a document's tables: `GET /board`.
fn told_in(document: &str) -> BTreeSet<String> {
    let cells = document.lines().filter_map(|line| line.strip_prefix("| ")?.split(" | ").next());
    let codes = cells.flat_map(|cell| cell.split('`').skip(1).step_by(2));
    codes.filter(|code| code.split_once(" /").is_some()).map(str::to_owned).collect()
}

#[test]
fn a_route_stands_in_the_table_once_and_says_what_it_is() {
    for routes in [routes::public(), routes::operators()] {
        let once: BTreeSet<(&str, &str)> =
            routes.iter().map(|route| (route.method.as_str(), route.path)).collect();
        assert_eq!(once.len(), routes.len());
    }
    for route in all() {
        assert!(route.what.len() > 8 && !route.what.ends_with('.'), "{} {}", route.method, route.path);
    }
}

#[test]
fn the_documents_tell_every_route_and_make_none_up() {
    let for_readers = |route: &Route| !matches!(route.surface, Surface::Asset | Surface::Operation);
    let served: BTreeSet<String> = routes::public()
        .iter()
        .filter(|route| for_readers(route))
        .map(|route| format!("{} {}", route.method, route.path))
        .collect();
    assert_eq!(told_in(&file("api.md")), served);
    let guide = file("operating.md");
    for route in all().iter().filter(|route| route.surface == Surface::Operation) {
        assert!(guide.lines().any(|row| row.starts_with(&format!("| `{}`", route.path))), "{}", route.path);
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_route_opens_to_its_own_credential_and_to_no_other() {
    use Credential::{Link, Nothing, Session, Staff, Token};
    let served = Served::to("a door").await;
    for route in routes::public() {
        let what = format!("{} {}", route.method, route.path);
        let (own, others): (Vec<Credential>, Vec<Credential>) =
            [Session, Link, Token, Staff].into_iter().partition(|held| opens(&route, *held));
        let answers = [served.ask(&route, &[]).await, served.ask(&route, &others).await];
        for answer in answers {
            assert_eq!(is_turned_away(&answer), route.credential != Nothing, "{what}: {}", answer.whole());
        }
        // Signing out would end the session, and looks the same whoever asks.
        for held in own.into_iter().filter(|_| !route.path.ends_with("/sign-out")) {
            let answer = served.ask(&route, &[held]).await;
            assert!(!is_turned_away(&answer) && answer.status() < 500, "{what}: {}", answer.whole());
        }
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_operators_ask_of_their_listener_is_not_on_the_public_one() {
    let server = Company::found(Plan::default()).await.serve(AppSettings::default()).await;
    let public: BTreeSet<&str> = routes::public().iter().map(|route| route.path).collect();
    for route in routes::operators() {
        let ask = async |address| wire::ask(address, &Request::get(route.path)).await;
        assert_eq!(ask(server.admin).await.status(), 200, "{}", route.path);
        assert_eq!(ask(server.address).await.status() == 200, public.contains(route.path), "{}", route.path);
    }
    assert!(!public.contains("/metrics"));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_log_names_the_route_and_nothing_of_what_was_asked_for() {
    let logs = Logs::captured();
    let served = Served::to("a walk").await;
    for route in routes::public() {
        logs.drain();
        served.ask(&route, &[Credential::Token, Credential::Session]).await;
        assert_eq!(logged(&logs, served.agent), [(route.method.to_string(), route.path.to_owned())]);
    }
    for path in [format!("/{MARK}"), format!("/api/v1/{MARK}/x"), format!("/board/{MARK}?{MARK}")] {
        logs.drain();
        wire::ask(served.server.address, &Request::get(path).with("user-agent", served.agent)).await;
        assert_eq!(logged(&logs, served.agent), [("GET".to_owned(), "other".to_owned())]);
    }
    let counted = wire::ask(served.server.admin, &Request::get("/metrics")).await.text();
    assert!(counted.contains("route=\"/api/v1/dispatches/{id}\"") && counted.contains("route=\"other\""));
    assert!(!counted.contains(MARK));
}

/// Method and route of an agent's requests in the log, once nothing in it holds the mark.
fn logged(logs: &Logs, agent: &str) -> Vec<(String, String)> {
    let text = logs.text();
    assert!(!text.contains(MARK), "{}", text.lines().find(|line| line.contains(MARK)).unwrap_or_default());
    let lines = text.lines().map(|line| serde_json::from_str::<serde_json::Value>(line).unwrap());
    let requests = lines.filter(|line| line["target"] == "request" && line["fields"]["agent"] == agent);
    let word = |line: &serde_json::Value, name: &str| line["fields"][name].as_str().unwrap().to_owned();
    requests.map(|line| (word(&line, "method"), word(&line, "route"))).collect()
}
