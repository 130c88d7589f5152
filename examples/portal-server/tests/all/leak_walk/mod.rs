//! The leak walk: every route, with every method, as every kind of caller, and no canary where it does not
//! belong.
//!
//! A canary is a value that stands nowhere else. Each protected field of several calls holds one, and each
//! request brings some. They are looked for in heads, bodies, streams, counters and in everything logged at
//! the finest level. A route that has no class here fails, and a planted leak is found by the same search in
//! the same run.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

mod calls;
mod canaries;
use crate::logs;
use crate::staff;
use crate::wire;
use crate::world;

use bayboard::access::Role;
use bayboard::portal::{NewDispatch, NewDisplay};
use bayboard::{Booking, DispatchId, DisplayId, FacilityKind, ServiceLevel, Stop};
use bayboard_storage_sqlite::{SqliteOptions, SqliteStore};
use calls::{calls, home_place};
use canaries::{canary, digits, found, protected, sent};
use logs::Logs;
use portal_server::app::AppSettings;
use portal_server::http::{Credential, Surface};
use portal_server::routes;
use staff::Colleague;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use wire::{Answer, Connection, Request};
use world::{Company, NOW, Place, Plan, Server, line, minutes};

/// Every path of the server, with what a caller has to bring and what kind of answer it gives.
fn paths() -> BTreeMap<&'static str, (Credential, Surface)> {
    routes::public().iter().map(|route| (route.path, (route.credential, route.surface))).collect()
}

const METHODS: [&str; 8] = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE"];

/// Who asks, and with what in hand.
#[derive(Clone, Debug, Default)]
struct Viewer {
    name: &'static str,
    session: Option<String>,
    display: Option<String>,
    token: Option<String>,
    staff: Option<String>,
}

impl Viewer {
    /// Whether it holds a live token or a staff session, which may be shown what its roles are granted.
    fn is_staff(&self) -> bool {
        self.staff.is_some() || matches!(self.name, "api token" | "dispatcher" | "administrator")
    }

    /// What staff pages show whoever is signed in there: of places and partners, and nothing of any patient.
    fn pages_show(&self) -> &'static [&'static str] {
        match self.name {
            "staff administrator" => &[
                "affiliate",
                "call_sign",
                "facility_phone",
                "facility_ref",
                "facility_street",
                "home_name",
                "payor",
                "token_name",
            ],
            "staff biller" => &["payor"],
            _ => &[],
        }
    }
}

/// The world walked through.
struct Walk {
    server: Server,
    logs: Logs,
    viewers: Vec<Viewer>,
    place: Place,
    /// A place whose records requests may change.
    spare: Place,
    spare_display: DisplayId,
    dispatch: DispatchId,
    spare_dispatch: DispatchId,
    /// What must never be logged, and by whom it is held.
    secrets: BTreeMap<&'static str, String>,
    _files: tempfile::TempDir,
}

impl Walk {
    async fn begun() -> Self {
        let logs = Logs::captured();
        let files = tempfile::tempdir().unwrap();
        let url = format!("sqlite://{}", files.path().join("walk.db").display());
        let store = SqliteStore::open(&url, &SqliteOptions::default()).await.unwrap();
        let company = Company::found_on(Arc::new(store), Plan::default()).await;
        let (place, spare) =
            (home_place(&company).await, company.facility("Spare House", FacilityKind::Clinic).await);
        let dispatch = calls(&company, &place).await;
        let pickup = Booking::exact(NOW.plus(minutes(60)));
        let spare_call =
            NewDispatch::new(Stop::at(spare.id), Stop::residence(None), pickup, ServiceLevel::Bls);
        let spare_dispatch =
            company.portal.seat(&company.desk, NOW).dispatches().create_all(vec![spare_call]).await.unwrap()
                [0]
            .id;
        let link = |name: &str| NewDisplay {
            name: line(name),
            rooms: Vec::new(),
            profile: None,
            shows_names: true,
            twelve_hours: None,
            horizon_hours: None,
        };
        let display = company
            .portal
            .seat(&company.desk, NOW)
            .facilities()
            .create_display(place.id, link("East"))
            .await
            .unwrap();
        let revoked = company
            .portal
            .seat(&company.desk, NOW)
            .facilities()
            .create_display(place.id, link("West"))
            .await
            .unwrap();
        company
            .portal
            .seat(&company.desk, NOW)
            .facilities()
            .revoke_display(place.id, revoked.display.id())
            .await
            .unwrap();
        let spare_display = company
            .portal
            .seat(&company.desk, NOW)
            .facilities()
            .create_display(spare.id, link("Spare"))
            .await
            .unwrap();
        let api = company.token(&canary("token_name"), &[Role::ApiClient]).await;
        let dispatcher = company.token("desk software", &[Role::Dispatcher]).await;
        let administrator = company.token("set-up", &[Role::Administrator]).await;
        let seat = company.portal.seat(&company.desk, NOW);
        let grants = vec!["api_client".parse().unwrap()];
        let old = seat.tokens().create(line("old"), grants, None).await.unwrap();
        seat.tokens().revoke(old.id).await.unwrap();
        let server =
            company.serve(AppSettings { streams_per_client: 100_000, ..AppSettings::default() }).await;
        let session = session(&server, &place.public_id, &place.code).await;
        let ended = self::session(&server, &place.public_id, &place.code).await;
        wire::ask(server.address, &Request::new("POST", "/board/sign-out").cookie(Some(&ended))).await;
        let decoy = self::session(&server, "9999-0000", &canary("typed_code")).await;
        let wrong = self::session(&server, &place.public_id, &canary("typed_code")).await;
        let none = || Viewer::default();
        let mut viewers = vec![
            Viewer { name: "nobody", ..none() },
            Viewer { name: "code session", session: Some(session.clone()), ..none() },
            Viewer { name: "wrong code", session: Some(wrong), ..none() },
            Viewer { name: "decoy", session: Some(decoy.clone()), ..none() },
            Viewer { name: "ended session", session: Some(ended), ..none() },
            Viewer { name: "garbage cookie", session: Some("A".repeat(190)), ..none() },
            Viewer { name: "display", display: Some(display.secret.clone()), ..none() },
            Viewer { name: "revoked display", display: Some(revoked.secret), ..none() },
            Viewer { name: "api token", token: Some(api.clone()), ..none() },
            Viewer { name: "dispatcher", token: Some(dispatcher.clone()), ..none() },
            Viewer { name: "administrator", token: Some(administrator.clone()), ..none() },
            Viewer { name: "revoked token", token: Some(old.secret), ..none() },
            Viewer {
                name: "garbage token",
                token: Some("bb_aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa".to_owned()),
                ..none()
            },
        ];
        let mut secrets = BTreeMap::from([
            ("access code", place.code.replace('-', "")),
            ("spoken access code", place.code.clone()),
            ("display secret", display.secret),
            ("api token", api),
            ("dispatcher token", dispatcher),
            ("administrator token", administrator),
            ("session cookie", session),
            ("decoy cookie", decoy),
        ]);
        let people = staff::people(&server.app).await;
        for (name, role) in [("staff administrator", Role::Administrator), ("staff biller", Role::Biller)] {
            let colleague = Colleague::signed_in(server.address, &server.app, &people[&role]).await;
            let staff = Some(colleague.cookies["bayboard-staff"].clone());
            viewers.push(Viewer { name, staff, ..none() });
        }
        let person = &people[&Role::Administrator];
        secrets.insert("password", person.password.to_owned());
        secrets.insert("authenticator key", person.totp_secret.clone());
        for viewer in &viewers {
            secrets.extend(viewer.staff.clone().map(|cookie| (viewer.name, cookie)));
        }
        let spare_display = spare_display.display.id();
        Self {
            server,
            logs,
            viewers,
            place,
            spare,
            spare_display,
            dispatch,
            spare_dispatch,
            secrets,
            _files: files,
        }
    }

    /// The route's address for this caller. What writes is aimed at the spare place, so that the walk goes
    /// on.
    fn target(&self, route: &str, method: &str, viewer: &Viewer) -> String {
        let reads = matches!(method, "GET" | "HEAD");
        let place = if reads { &self.place } else { &self.spare };
        let dispatch = if reads { self.dispatch } else { self.spare_dispatch };
        let (id, reference) = if route.contains("dispatches") {
            (dispatch.to_string(), canary("source_ref"))
        } else {
            (place.id.to_string(), canary("facility_ref"))
        };
        route
            .replace("{id}", &id)
            .replace("{secret}", viewer.display.as_deref().unwrap_or(&canary("path")))
            .replace("{display}", &self.spare_display.to_string())
            .replace("{name}", "board.css")
            .replace("{day}", "2026-11-21")
            .replace("{ref}", &reference)
    }

    /// Three ways to ask: plainly, with a bad query, with a bad body.
    fn requests(&self, route: &str, method: &str, viewer: &Viewer) -> Vec<Request> {
        let target = self.target(route, method, viewer);
        let sent = sent();
        let query = format!("{target}?room={}&{}=1&limit={0}", sent["query"], sent["query_name"]);
        let body = format!("{{\"{}\":\"{}\",\"name\":{{\"{1}\":1}}}}", sent["body_name"], sent["body"]);
        let form = [("facility_id", sent["typed_id"].as_str()), ("access_code", &sent["typed_code"])];
        let plain = Request::new(method, target.clone());
        let mut all = vec![plain.clone(), Request::new(method, query)];
        if !matches!(method, "GET" | "HEAD") {
            all.push(Request::json(method, target.clone(), body));
            all.push(Request { method: method.to_owned(), ..Request::form(&target, &form) });
        }
        all.into_iter().map(|request| self.as_viewer(request, viewer)).collect()
    }

    fn as_viewer(&self, request: Request, viewer: &Viewer) -> Request {
        let request = request.with("x-note", sent()["header"].clone()).cookie(viewer.session.as_deref());
        let request = match &viewer.staff {
            Some(staff) => request.with("cookie", format!("bayboard-staff={staff}")),
            None => request,
        };
        match &viewer.token {
            Some(token) => request.bearer(token),
            None => request,
        }
    }

    async fn answer(&self, surface: Surface, request: &Request) -> Answer {
        let mut connection = Connection::to(self.server.address);
        // A live stream does not end by itself: a frame and a beat are enough. One that ends has two chunks
        // or none.
        if surface == Surface::Stream {
            connection.open(request, 2).await
        } else {
            connection.ask(request).await
        }
    }

    /// What the records that were asked for are known by. A log says which route was asked, and not for whom.
    fn ids(&self) -> BTreeMap<&'static str, String> {
        BTreeMap::from([
            ("dispatch", self.dispatch.to_string()),
            ("spare dispatch", self.spare_dispatch.to_string()),
            ("facility", self.place.id.to_string()),
            ("facility ID", self.place.public_id.clone()),
            ("spare facility", self.spare.id.to_string()),
            ("spare facility ID", self.spare.public_id.clone()),
            ("spare display", self.spare_display.to_string()),
        ])
    }

    async fn metrics(&self) -> String {
        wire::ask(self.server.admin, &Request::get("/metrics")).await.whole()
    }
}

async fn session(server: &Server, id: &str, code: &str) -> String {
    let form = [("facility_id", id), ("access_code", code)];
    wire::ask(server.address, &Request::form("/board/sign-in", &form)).await.session().unwrap()
}

/// One answer, judged.
fn judge(
    viewer: &Viewer,
    credential: Credential,
    request: &Request,
    answer: &Answer,
    complaints: &mut Vec<String>,
) {
    let what = || format!("{} {} as {}", request.method, request.target, viewer.name);
    if answer.status() == 0 || answer.status() >= 500 {
        complaints.push(format!("{}: status {}", what(), answer.status()));
    }
    let whole = answer.whole();
    let seen = found(&whole, &protected());
    let may_see = viewer.is_staff() && credential == Credential::Token
        || credential == Credential::Staff && seen.iter().all(|name| viewer.pages_show().contains(name));
    if !(seen.is_empty() || may_see) {
        complaints.push(format!("{}: shows {seen:?}", what()));
    }
    if seen.len() > 1 && whole.contains("application/problem+json") {
        complaints.push(format!("{}: an error shows {seen:?}", what()));
    }
    // A page may show a reader what he typed himself; an error of the interface does not.
    let echoed = found(&whole, &sent());
    if !echoed.is_empty() && (credential == Credential::Token || !answer.head.contains("text/html")) {
        complaints.push(format!("{}: repeats {echoed:?}", what()));
    }
}

/// The walk tries every method on a path and judges them alike.
#[test]
fn every_path_has_one_class() {
    let classes: BTreeSet<_> = routes::public().iter().map(|route| (route.path, route.credential)).collect();
    assert_eq!(classes.len(), paths().len(), "one path asks for one credential, whatever the method");
    for credential in
        [Credential::Nothing, Credential::Session, Credential::Link, Credential::Token, Credential::Staff]
    {
        assert!(classes.iter().any(|(_, class)| *class == credential), "{credential:?}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn no_route_method_or_caller_brings_a_canary_where_it_does_not_belong() {
    let walk = Walk::begun().await;
    let (mut complaints, mut asked) = (Vec::new(), 0);
    for (route, (credential, surface)) in paths() {
        // Signing out ends the session: it has its own session below.
        for viewer in walk.viewers.iter().filter(|viewer| !ends_itself(route, viewer)) {
            for method in METHODS {
                for request in walk.requests(route, method, viewer) {
                    let answer = walk.answer(surface, &request).await;
                    judge(viewer, credential, &request, &answer, &mut complaints);
                    asked += 1;
                }
            }
        }
    }
    sign_out_and_what_is_made_up(&walk, &mut complaints).await;
    assert!(asked > 6_000, "only {asked} requests");
    assert!(
        complaints.is_empty(),
        "{} complaints\n{}",
        complaints.len(),
        complaints[..complaints.len().min(20)].join("\n")
    );
    nothing_logged_or_counted(&walk).await;
    what_each_role_is_granted(&walk).await;
    a_planted_leak_is_found(&walk);
}

/// Whoever signs out is no viewer of the routes behind it.
fn ends_itself(route: &str, viewer: &Viewer) -> bool {
    match route {
        "/board/sign-out" => viewer.session.is_some(),
        "/staff/sign-out" => viewer.staff.is_some(),
        _ => false,
    }
}

async fn sign_out_and_what_is_made_up(walk: &Walk, complaints: &mut Vec<String>) {
    let session = session(&walk.server, &walk.place.public_id, &walk.place.code).await;
    let viewer = Viewer { name: "code session", session: Some(session), ..Viewer::default() };
    for request in walk.requests("/board/sign-out", "POST", &viewer) {
        let answer = walk.answer(Surface::Page, &request).await;
        judge(&viewer, Credential::Session, &request, &answer, complaints);
    }
    for (route, (credential, _)) in paths() {
        let request = Request::new(&sent()["method"].to_uppercase(), walk.target(route, "GET", &viewer));
        let answer = walk.answer(Surface::Page, &walk.as_viewer(request.clone(), &viewer)).await;
        judge(&viewer, credential, &request, &answer, complaints);
    }
    for path in ["/", "/board/", "/api/v1/", "/api/v1/dispatches/"] {
        let request = Request::get(format!("{path}{}/x?{0}", sent()["path"]));
        let answer = walk.answer(Surface::Page, &walk.as_viewer(request.clone(), &viewer)).await;
        judge(&viewer, Credential::Token, &request, &answer, complaints);
    }
}

/// The log without what the request log says of whose token asked: there it may stand, and nowhere else.
fn without_names(logged: &str) -> String {
    logged.replace(&format!("\"who\":\"token {}\"", canary("token_name")), "")
}

async fn nothing_logged_or_counted(walk: &Walk) {
    let (logged, counted) = (walk.logs.drain(), walk.metrics().await);
    assert!(logged.lines().count() > 5_000, "the log was captured");
    assert!(
        tracing::enabled!(target: "sqlx::query", tracing::Level::TRACE),
        "at the finest level, of every part"
    );
    assert!(counted.contains("bayboard_requests"), "the counters were read");
    assert_ne!(logged, without_names(&logged), "the request log names the token");
    let logged = without_names(&logged);
    for (name, text) in [("log", &logged), ("counters", &counted)] {
        for canaries in [protected(), sent(), walk.secrets.clone(), walk.ids()] {
            let line = |value: &str| {
                text.lines()
                    .find(|line| line.to_lowercase().contains(&value.to_lowercase()))
                    .map(str::to_owned)
            };
            let first = found(text, &canaries).into_iter().next().map(|what| (what, line(&canaries[what])));
            assert_eq!(first, None, "in the {name}");
        }
    }
    for line in logged.lines() {
        let clean = line.chars().all(|c| !c.is_control() && !('\u{202a}'..='\u{202e}').contains(&c));
        assert!(clean && line.starts_with('{') && line.ends_with('}'), "one event, one line: {line:?}");
    }
}

/// The walk means something: boards showed rows, and staff saw exactly what the shipped rules grant.
async fn what_each_role_is_granted(walk: &Walk) {
    let viewer = |name: &str| walk.viewers.iter().find(|viewer| viewer.name == name).unwrap();
    for name in ["code session", "display"] {
        let viewer = viewer(name);
        let route = if name == "display" { "/d/{secret}/board.json" } else { "/api/v1/board" };
        let board = walk
            .answer(Surface::Json, &walk.as_viewer(Request::get(walk.target(route, "GET", viewer)), viewer))
            .await
            .text();
        assert!(
            board.contains("214 B") && board.contains("Residence") && board.contains("St. Luke"),
            "{name}: {board}"
        );
        assert!(board.contains("cancelled") && board.contains("\"authorization\""), "{name}: {board}");
    }
    let withheld_from_administrators =
        BTreeSet::from(["crew_notes", "dispatch_notes", "reason", "authorization_number"]);
    for (name, withheld) in [
        ("api token", BTreeSet::new()),
        ("dispatcher", BTreeSet::new()),
        ("administrator", withheld_from_administrators.clone()),
        ("staff administrator", withheld_from_administrators),
    ] {
        let viewer = viewer(name);
        let answer = walk
            .answer(
                Surface::Json,
                &walk.as_viewer(Request::get(format!("/api/v1/dispatches/{}", walk.dispatch)), viewer),
            )
            .await;
        let granted = BTreeSet::from([
            "authorization_number",
            "birth_date",
            "call_sign",
            "callback_phone",
            "crew_notes",
            "destination_address",
            "dispatch_notes",
            "escort",
            "facility_street",
            "last_name",
            "patient_name",
            "payor",
            "reason",
            "run_number",
            "source_ref",
            "typed_home_name",
        ]);
        let seen = found(&answer.text(), &protected());
        assert_eq!(seen, granted.difference(&withheld).copied().collect(), "{name}");
    }
}

fn a_planted_leak_is_found(walk: &Walk) {
    tracing::debug!(patient = canary("patient_name"), "planted");
    tracing::trace!("planted {}", walk.secrets["session cookie"]);
    let logged = without_names(&walk.logs.drain());
    assert_eq!(found(&logged, &protected()), BTreeSet::from(["patient_name"]));
    assert_eq!(found(&logged, &walk.secrets), BTreeSet::from(["session cookie"]));
    let mut complaints = Vec::new();
    let answer = Answer {
        head: "HTTP/1.1 200 OK\r\n".to_owned(),
        raw_body: digits("home_phone").into_bytes(),
        body: Vec::new(),
    };
    judge(&walk.viewers[1], Credential::Session, &Request::get("/board"), &answer, &mut complaints);
    assert_eq!(complaints.len(), 1);
}
