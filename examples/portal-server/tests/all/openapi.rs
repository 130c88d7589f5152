//! The description of the API against what is served: every JSON route has an operation, every answer that is
//! given is the one described, what is described to be read is read and nothing else, and the page for people
//! shows all of it.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use crate::schema;
use crate::staff;
use crate::wire;
use crate::world;

use bayboard::PolicyPart;
use bayboard::access::Role;
use bayboard::portal::{AccountPatch, NewAccount};
use portal_server::app::AppSettings;
use portal_server::http::{Credential, Route, Surface};
use portal_server::request_log::RequestLog;
use portal_server::routes;
use schema::Described;
use serde_json::{Value, json};
use staff::Colleague;
use std::collections::{BTreeMap, BTreeSet};
use wire::{Answer, Connection, Request};
use world::{Company, NOW, Plan, Server, line};

/// Rules that hide a little from somebody.
const OVERLAY: &str =
    "hide, no-weight, affiliate, assigned_affiliate, *, *, *, *, dispatch.weight, see\nend\n";

fn described_routes() -> Vec<Route> {
    routes::public().into_iter().filter(|route| route.surface == Surface::Json).collect()
}

async fn read(path: &str) -> Answer {
    let server = Company::found(Plan::default()).await.serve(AppSettings::default()).await;
    wire::ask(server.address, &Request::get(path)).await
}

/// A served company whose every answer is held against the description, and who has been answered how.
struct Walk {
    server: Server,
    document: Value,
    token: String,
    answered: BTreeMap<String, BTreeSet<u16>>,
    seen: BTreeSet<String>,
    file: String,
    account: String,
    /// The cookie of somebody who asks in the token's place while they are meant to.
    person: String,
    is_person: bool,
    _log: tempfile::TempDir,
}

impl Walk {
    async fn begun() -> Self {
        let company = Company::found(Plan::default()).await;
        let roles = [Role::ApiClient, Role::Dispatcher, Role::Supervisor, Role::Administrator, Role::Biller];
        let token = company.token("walker", &roles).await;
        let log = tempfile::tempdir().unwrap();
        let request_log = Some(RequestLog::open(log.path(), 60).unwrap());
        let (file, account) = made_by_people(&company).await;
        let server = company.serve(AppSettings { request_log, ..AppSettings::default() }).await;
        let document = wire::ask(server.address, &Request::get("/api/openapi.json")).await.json();
        let (answered, seen) = (BTreeMap::new(), BTreeSet::new());
        let person = administrator(&server).await;
        Self { server, document, token, answered, seen, file, account, person, is_person: false, _log: log }
    }

    /// Asks with the token or as the person, and holds request and answer against what is described.
    async fn ask(&mut self, route: &str, request: Request) -> Answer {
        let request = if self.is_person {
            request.with("cookie", format!("bayboard-staff={}", self.person))
        } else {
            request.bearer(&self.token)
        };
        self.ask_with(route, request).await
    }

    async fn ask_with(&mut self, route: &str, request: Request) -> Answer {
        let operation = self.document["paths"][route][request.method.to_lowercase()].clone();
        assert!(operation.is_object(), "{} {route} is not described", request.method);
        let what = format!("{} {route}", request.method);
        let answer = Connection::to(self.server.address).ask(&request).await;
        if !request.body.is_empty() && answer.status() < 300 {
            let schema = &operation["requestBody"]["content"]["application/json"]["schema"];
            let sent: Value = serde_json::from_str(&request.body).unwrap();
            assert_eq!(Described(&self.document).faults(schema, &sent), [""; 0], "{what} took it");
        }
        self.hold(&what, &operation, &answer);
        answer
    }

    fn hold(&mut self, what: &str, operation: &Value, answer: &Answer) {
        let status = answer.status();
        let told = &operation["responses"][status.to_string()];
        assert!(told.is_object(), "{what} answers {}", answer.whole());
        let kind = answer.header("content-type");
        let content = told["content"].as_object().and_then(|content| content.iter().next());
        let kinds = told["content"].as_object().into_iter().flat_map(|content| content.keys());
        let kinds: Vec<Option<&str>> = kinds.map(|kind| Some(kind.as_str())).collect();
        assert!(kinds.contains(&kind) || kinds.is_empty() && kind.is_none(), "{what}: {}", answer.whole());
        let is_json = |kind: &str| kind == "application/json" || kind.ends_with("+json");
        if let Some((_, content)) = content.filter(|(kind, _)| is_json(kind)) {
            let faults = Described(&self.document).faults(&content["schema"], &answer.json());
            assert_eq!(faults, [""; 0], "{what}: {}", answer.text());
            members(&answer.json(), "", &mut self.seen);
        }
        if status < 300 {
            let is_named = told["headers"]["ETag"].is_object();
            assert!(is_named || answer.header("etag").is_none(), "{what} gives an ETag");
            assert!(!is_named || answer.header("etag").is_some(), "{what} gives no ETag");
        }
        self.answered.entry(what.to_owned()).or_default().insert(status);
    }

    /// Whether a request that would else be good is refused for this header.
    async fn minds(&mut self, route: &str, request: &Request, name: &str, bad: &str) -> bool {
        let answer = self.ask(route, request.clone().with(name, bad)).await;
        answer.status() == 422
            && answer.json()["field"].as_str().is_some_and(|f| f.eq_ignore_ascii_case(name))
    }

    /// A good request that writes: what it minds is what is described, and then it is made.
    async fn write(&mut self, method: &str, route: &str, path: &str, body: Value) -> Answer {
        let operation = self.document["paths"][route][method.to_lowercase()].clone();
        let taken = |name: &str| {
            let parameters = operation["parameters"].as_array().unwrap();
            parameters.iter().find(|parameter| parameter["name"] == name).cloned()
        };
        let request = Request::json(method, path, body);
        let (key, seen) = (taken("Idempotency-Key"), taken("If-Match"));
        let refuses_match = method == "PUT";
        if key.is_some() {
            assert!(
                self.minds(route, &request, "idempotency-key", "").await,
                "{method} {route} reads no key"
            );
        }
        if seen.is_some() || refuses_match {
            assert!(self.minds(route, &request, "if-match", "no quotes").await, "{method} {route}");
        }
        let (is_read, is_needed) =
            (seen.is_some() || refuses_match, seen.is_some_and(|seen| seen["required"] == true));
        if is_needed {
            assert_eq!(self.ask(route, request.clone()).await.status(), 428, "{method} {route}");
        }
        // What is not described to be read is not minded.
        let request = if key.is_some() { request } else { request.with("idempotency-key", "") };
        let request = match (is_needed, is_read) {
            (true, _) => request.with("if-match", "*"),
            (false, true) => request,
            (false, false) => request.with("if-match", "no quotes"),
        };
        let answer = self.ask(route, request).await;
        assert!(answer.status() < 300, "{method} {route}: {}", answer.whole());
        answer
    }

    async fn made(&mut self, resource: &str, body: Value) -> Value {
        let path = format!("/api/v1/{resource}");
        self.write("POST", &path, &path, body).await.json()
    }

    async fn get(&mut self, route: &str, path: impl Into<String>) -> Value {
        self.ask(route, Request::get(path)).await.json()
    }
}

/// Somebody with the session of an administrator, who dispatches as well.
async fn administrator(server: &Server) -> String {
    let people = staff::people(&server.app).await;
    let person = &people[&Role::Administrator];
    let accounts = server.app.portal.seat(&server.desk, NOW);
    let all = accounts.accounts().list(None, 200.try_into().unwrap()).await.unwrap().items;
    let account = all.iter().find(|account| account.username() == Some(person.username)).unwrap().id();
    let grants = ["administrator", "dispatcher"].map(|grant| grant.parse().unwrap()).to_vec();
    let patch = AccountPatch { grants: Some(grants), ..AccountPatch::default() };
    accounts.accounts().update(account, None, patch).await.unwrap();
    let colleague = Colleague::signed_in(server.address, &server.app, person).await;
    colleague.cookies["bayboard-staff"].clone()
}

/// A file of rules and an account, which people make and no token.
async fn made_by_people(company: &Company) -> (String, String) {
    let seat = company.portal.seat(&company.desk, NOW);
    let text = OVERLAY.parse().unwrap();
    let file = seat.rules().import(PolicyPart::Overlay, line("house"), text, None).await.unwrap();
    seat.rules().activate(file, None).await.unwrap();
    let new = NewAccount::new("ada".parse().unwrap(), line("Ada Sample"));
    let account = seat.accounts().create(new, None).await.unwrap();
    (file.to_string(), account.value.account.id().to_string())
}

/// The names of members, by their path; elements of lists share one.
fn members(value: &Value, at: &str, into: &mut BTreeSet<String>) {
    if let Value::Array(all) = value {
        all.iter().for_each(|one| members(one, at, into));
    }
    for (name, member) in value.as_object().into_iter().flatten() {
        let at = format!("{at}.{name}");
        members(member, &at, into);
        into.insert(at);
    }
}

fn booking(facility: &str) -> Value {
    json!({
        "origin": {"facility_id": facility, "room": "214 B"},
        "destination": {"kind": "organisation", "name": "Foundry", "address": "12 Example Street", "room": "3"},
        "pickup": "2026-11-21T15:00:00Z", "appointment": {"from": "2026-11-21T16:00:00Z", "until": "2026-11-21T16:30:00Z"},
        "level": "stretcher", "priority": "scheduled", "activation": "2026-11-21T14:30:00Z", "leg": "outbound",
        "patient_first_name": "Ada", "patient_last_name": "Sample", "birth_date": "1946-05-30", "sex": "female", "weight_kg": 80,
        "callback_phone": "555", "crew_notes": "two steps", "reason": "dialysis", "confidential": false,
        "oxygen": true, "oxygen_lpm": 2.5, "isolation": "contact", "bariatric": true, "attendants": 1, "stairs": 12,
        "escort": "a daughter", "dispatch_notes": "ring the ward",
        "authorization": {"number": "PA-1", "decision": null, "unnecessary": false},
    })
}

async fn facilities(walk: &mut Walk) -> Value {
    let whole = json!({
        "name": "Maple Grove", "kind": "nursing_home", "zone": "America/Chicago", "street": "2200 Road", "city": "Meridian",
        "state": "IL", "postal_code": "60000", "phone": "555", "npi": "1234567893", "cms_number": "1", "source_ref": "crm-17",
        "display_profile": "standard", "twelve_hours": true, "horizon_hours": 24,
    });
    let made = walk.made("facilities", whole).await;
    walk.made("facilities", json!({"name": "Lakeside", "kind": "dialysis"})).await;
    let (one, id) = ("/api/v1/facilities/{id}", made["id"].as_str().unwrap());
    let at = |rest: &str| format!("/api/v1/facilities/{id}{rest}");
    walk.get("/api/v1/facilities", "/api/v1/facilities?limit=1").await;
    walk.get("/api/v1/facilities", "/api/v1/facilities?words=maple+meridian").await;
    walk.get(one, at("")).await;
    walk.write("PATCH", one, &at(""), json!({"city": null, "horizon_hours": 12})).await;
    let code = format!("{one}/access-code");
    walk.write("POST", &code, &at("/access-code"), json!({"revoke_displays": true})).await;
    walk.ask(&format!("{code}/reveal"), Request::new("POST", at("/access-code/reveal"))).await;
    walk.get(&format!("{one}/board-preview"), at("/board-preview")).await;
    let displays = format!("{one}/displays");
    let new = json!({"name": "East", "rooms": ["214 B"], "display_profile": "no_room", "shows_names": true});
    let hung = walk.write("POST", &displays, &at("/displays"), new).await.json();
    let renew = format!("/displays/{}/renew", hung["id"].as_str().unwrap());
    let renewed = walk.ask(&format!("{displays}/{{display}}/renew"), Request::new("POST", at(&renew))).await;
    let hung = renewed.json();
    walk.get(&displays, at("/displays")).await;
    let path = format!("{}/board.json", hung["path"].as_str().unwrap());
    walk.ask_with("/d/{secret}/board.json", Request::get(path)).await;
    let display = format!("/displays/{}", hung["id"].as_str().unwrap());
    walk.ask(&format!("{displays}/{{display}}"), Request::new("DELETE", at(&display))).await;
    let source = "/api/v1/facilities/by-source-ref/{ref}";
    walk.write(
        "PUT",
        source,
        "/api/v1/facilities/by-source-ref/crm-18",
        json!({"name": "Hill", "kind": "clinic"}),
    )
    .await;
    walk.get(source, "/api/v1/facilities/by-source-ref/crm-18").await;
    walk.ask(source, Request::get("/api/v1/facilities/by-source-ref/none")).await;
    let form = [("facility_id", made["facility_id"].as_str().unwrap()), ("access_code", "WRON-GWRO-NGWR")];
    wire::ask(walk.server.address, &Request::form("/board/sign-in", &form)).await;
    let wrong = "/api/v1/facilities/wrong-codes";
    assert_eq!(walk.get(wrong, wrong).await["items"].as_array().map(Vec::len), Some(1));
    walk.get(&format!("{one}/wrong-codes"), at("/wrong-codes?since=2026-11-21T00:00:00Z")).await;
    made
}

async fn dispatches(walk: &mut Walk, facility: &str) {
    let mut whole = booking(facility);
    let payor = walk
        .made(
            "payors",
            json!({"name": "Payor", "requires_authorization": true, "form": "https://p.example/"}),
        )
        .await;
    let unit = walk.made("units", json!({"call_sign": "Medic 7", "level": "als"})).await;
    let affiliate = json!({"name": "Other Ambulance", "progress_reports": true, "source_ref": "aff-1"});
    let affiliate = walk.made("affiliates", affiliate).await;
    (whole["payor_id"], whole["unit_id"]) = (payor["id"].clone(), unit["id"].clone());
    referred(walk, "payors", &payor, json!({"requires_authorization": true, "form": null})).await;
    referred(walk, "units", &unit, json!({"in_service": true, "level": "cct"})).await;
    referred(walk, "affiliates", &affiliate, json!({"progress_reports": true})).await;
    (whole["source_ref"], whole["assign_reason"]) = (json!("cad-1"), json!("nobody else is near"));
    let made = walk.made("dispatches", whole).await;
    let (one, id) = ("/api/v1/dispatches/{id}", made["id"].as_str().unwrap());
    let (at, steps) = (format!("/api/v1/dispatches/{id}"), format!("{one}/progress"));
    let change = json!({
        "revised_pickup": "2026-11-21T15:20:00Z", "drop_off": null, "weight_kg": null, "authorization": {"number": null},
        "appointment": {"will_call": true, "not_before": "2026-11-21T16:00:00Z"},
    });
    walk.write("PATCH", one, &at, change).await;
    for step in ["enroute", "on_scene"] {
        walk.write("POST", &steps, &format!("{at}/progress"), json!({"status": step, "at": NOW.to_string()}))
            .await;
    }
    walk.get(one, &at).await;
    let history = walk.get(&format!("{one}/history"), format!("{at}/history?limit=2")).await;
    assert_eq!(history["items"][0]["deed"], "changed", "{history}");
    walk.get(&format!("{one}/history"), format!("{at}/history?after=2")).await;
    let done = json!({"status": "cancelled", "reason": "recovered"});
    walk.write("POST", &steps, &format!("{at}/progress"), done.clone()).await;
    assert_eq!(walk.ask(&steps, Request::json("POST", format!("{at}/progress"), done)).await.status(), 409);
    let source = "/api/v1/dispatches/by-source-ref/{ref}";
    let path = "/api/v1/dispatches/by-source-ref/cad-2";
    walk.write("PUT", source, path, booking(facility)).await;
    let second = walk.get(source, path).await;
    let at = format!("/api/v1/dispatches/{}", second["id"].as_str().unwrap());
    for step in
        ["enroute", "on_scene", "at_patient", "transporting", "at_destination", "in_service", "closed"]
    {
        walk.write("POST", &steps, &format!("{at}/progress"), json!({"status": step})).await;
    }
    walk.get("/api/v1/dispatches", "/api/v1/dispatches?limit=1").await;
    walk.get("/api/v1/dispatches", format!("/api/v1/dispatches?open=true&facility_id={facility}&before=9"))
        .await;
    walk.ask("/api/v1/dispatches", Request::get("/api/v1/dispatches?nonsense=1")).await;
    walk.write("PATCH", one, &at, json!({"record_status": "archived"})).await;
    walk.get(one, at).await;
}

/// What dispatches refer to, and what it lies in: listed, read and changed.
async fn referred(walk: &mut Walk, resource: &str, made: &Value, change: Value) {
    let (all, one) = (format!("/api/v1/{resource}"), format!("/api/v1/{resource}/{{id}}"));
    let at = format!("{all}/{}", made["id"].as_str().unwrap());
    walk.get(&all, format!("{all}?limit=1")).await;
    walk.get(&one, &at).await;
    walk.write("PATCH", &one, &at, change).await;
}

async fn company(walk: &mut Walk) {
    let region = walk.made("regions", json!({"name": "North"})).await;
    let division = json!({"name": "Summit", "kind": "provider", "region_id": region["id"]});
    let division = walk.made("divisions", division).await;
    referred(walk, "regions", &region, json!({"name": "The north"})).await;
    referred(walk, "divisions", &division, json!({"name": "Summit Hospital"})).await;
    let settings = "/api/v1/settings";
    walk.get(settings, settings).await;
    walk.write("PATCH", settings, settings, json!({"days_ahead": 7, "color": "#1f6feb"})).await;
    let tokens = walk.get("/api/v1/tokens", "/api/v1/tokens").await;
    let token = format!("/api/v1/tokens/{}", tokens["items"][0]["id"].as_str().unwrap());
    walk.get("/api/v1/tokens/{id}", token).await;
    walk.get("/api/v1/accounts", "/api/v1/accounts?limit=1").await;
    walk.get("/api/v1/accounts/{id}", format!("/api/v1/accounts/{}", walk.account)).await;
    walk.get("/api/v1/sessions", "/api/v1/sessions").await;
    walk.get("/api/v1/logons", "/api/v1/logons?limit=1").await;
    for path in ["", "/in-force", "/history"] {
        let path = format!("/api/v1/policies{path}");
        walk.get(&path, &path).await;
    }
    let file = format!("/api/v1/policies/{}", walk.file);
    walk.get("/api/v1/policies/{id}", &file).await;
    walk.get("/api/v1/policies/{id}/difference", format!("{file}/difference")).await;
    let log = "/api/v1/request-log";
    walk.get(log, log).await;
    walk.ask("/api/v1/request-log/{day}", Request::get(format!("{log}/2026-11-21"))).await;
    walk.ask("/api/v1/request-log/{day}", Request::get(format!("{log}/1999-01-01"))).await;
}

/// People do or read these, and no token does: it is refused, as it is described.
const OF_PEOPLE: [(&str, &str); 14] = [
    ("POST", "/api/v1/accounts"),
    ("PATCH", "/api/v1/accounts/{id}"),
    ("POST", "/api/v1/accounts/{id}/disable"),
    ("POST", "/api/v1/accounts/{id}/enable"),
    ("POST", "/api/v1/accounts/{id}/unlock"),
    ("POST", "/api/v1/accounts/{id}/require-change"),
    ("POST", "/api/v1/accounts/{id}/reset"),
    ("POST", "/api/v1/tokens"),
    ("DELETE", "/api/v1/tokens/{id}"),
    ("POST", "/api/v1/policies"),
    ("POST", "/api/v1/policies/{id}/activate"),
    ("POST", "/api/v1/policies/deactivate"),
    ("GET", "/api/v1/journal"),
    ("GET", "/api/v1/journal/head"),
];

/// What each of them reads, in their order; nothing where they read nothing.
fn of_people() -> [Value; 14] {
    [
        json!({"username": "grace", "name": "Grace Sample", "grants": ["biller"]}),
        json!({"name": "Ada Example", "grants": ["biller,until=2027-01-01T06:00:00Z"]}),
        Value::Null,
        Value::Null,
        Value::Null,
        Value::Null,
        json!({"what": "everything"}),
        json!({"name": "mine", "grants": ["dispatcher"]}),
        Value::Null,
        json!({"name": "house", "part": "overlay", "text": OVERLAY}),
        json!({}),
        json!({"part": "overlay"}),
        Value::Null,
        Value::Null,
    ]
}

async fn of_people_alone(walk: &mut Walk) {
    let tokens = walk.get("/api/v1/tokens", "/api/v1/tokens").await;
    let mut token = tokens["items"][0]["id"].as_str().unwrap().to_owned();
    let asked = |method: &str, path: String, body: &Value| match body {
        Value::Null => Request::new(method, path),
        body => Request::json(method, path, body),
    };
    let paths = |walk: &Walk, route: &str, token: &str| {
        let kinds =
            [("tokens", token), ("accounts", walk.account.as_str()), ("policies", walk.file.as_str())];
        let (_, id) = kinds.into_iter().find(|(kind, _)| route.contains(kind)).unwrap_or_default();
        route.replace("{id}", id)
    };
    for ((method, route), body) in OF_PEOPLE.into_iter().zip(of_people()) {
        let request = asked(method, paths(walk, route, &token), &body).with("if-match", "*");
        let answer = walk.ask(route, request).await;
        assert_eq!(answer.status(), 403, "{method} {route}: {}", answer.whole());
    }
    walk.is_person = true;
    for ((method, route), body) in OF_PEOPLE.into_iter().zip(of_people()) {
        let path = paths(walk, route, &token);
        let answer = match &body {
            Value::Null => walk.ask(route, asked(method, path, &body)).await,
            body => walk.write(method, route, &path, body.clone()).await,
        };
        assert!(answer.status() < 300, "{method} {route}: {}", answer.whole());
        if route == "/api/v1/tokens" {
            token = answer.json()["id"].as_str().unwrap().to_owned();
        }
    }
    let own = walk.get("/api/v1/sessions/own", "/api/v1/sessions/own").await;
    let end = format!("/api/v1/sessions/{}", own["items"][0]["id"].as_str().unwrap());
    walk.ask("/api/v1/sessions/{id}", Request::new("DELETE", &end)).await;
    assert_eq!(walk.ask("/api/v1/sessions/own", Request::get("/api/v1/sessions/own")).await.status(), 401);
    walk.is_person = false;
    assert_eq!(walk.get("/api/v1/sessions/own", "/api/v1/sessions/own").await, json!({"items": []}));
    assert_eq!(walk.ask("/api/v1/sessions/{id}", Request::new("DELETE", end)).await.status(), 404);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_answer_of_the_api_is_one_that_is_described() {
    let mut walk = Walk::begun().await;
    let made = facilities(&mut walk).await;
    let (typed, id) = (made["facility_id"].as_str().unwrap(), made["id"].as_str().unwrap().to_owned());
    dispatches(&mut walk, typed).await;
    company(&mut walk).await;
    of_people_alone(&mut walk).await;
    let preview = "/api/v1/facilities/{id}/board-preview";
    walk.get(preview, format!("/api/v1/facilities/{id}/board-preview")).await;
    let code = walk
        .ask(
            "/api/v1/facilities/{id}/access-code/reveal",
            Request::new("POST", format!("/api/v1/facilities/{id}/access-code/reveal")),
        )
        .await
        .json();
    let form = [("facility_id", typed), ("access_code", code["access_code"].as_str().unwrap())];
    let session = wire::ask(walk.server.address, &Request::form("/board/sign-in", &form)).await.session();
    walk.ask_with("/api/v1/board", Request::get("/api/v1/board").cookie(session.as_deref())).await;
    walk.ask_with("/api/v1/board", Request::get("/api/v1/board")).await;
    walk.ask_with("/api/openapi.json", Request::get("/api/openapi.json")).await;
    for route in described_routes() {
        let answered = walk.answered.get(&format!("{} {}", route.method, route.path));
        let is_walked = answered.is_some_and(|all| all.iter().any(|status| *status < 300));
        assert!(is_walked, "{} {} was never answered well: take it along here", route.method, route.path);
        if route.credential == Credential::Token {
            let path = route.path.replace("{id}", &id).replace("{ref}", "x").replace("{display}", "x");
            let path = path.replace("{day}", "2026-11-21");
            let request = Request::json(route.method.as_str(), path, json!({}));
            assert_eq!(walk.ask_with(route.path, request).await.status(), 401, "{}", route.path);
            let security =
                &walk.document["paths"][route.path][route.method.as_str().to_lowercase()]["security"];
            assert_eq!(*security, json!([{"token": []}, {"staff": []}]), "{}", route.path);
        }
    }
    let shown = |member: &str| walk.seen.iter().any(|seen| seen.ends_with(member));
    let all = Described(&walk.document).members(&walk.document["components"]["schemas"]["DispatchView"]);
    let unseen: Vec<&str> = all.unwrap().into_iter().filter(|name| !shown(&format!(".{name}"))).collect();
    assert_eq!(unseen, [""; 0], "what the walk never saw of a dispatch");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_a_route_reads_is_what_is_described() {
    let mut walk = Walk::begun().await;
    let document = walk.document.clone();
    let mut bodies = 0;
    for route in described_routes().iter().filter(|route| !route.method.is_safe() && route.method != "DELETE")
    {
        let operation = &document["paths"][route.path][route.method.as_str().to_lowercase()];
        let schema = &operation["requestBody"]["content"]["application/json"]["schema"];
        if schema.is_null() {
            continue;
        }
        bodies += 1;
        let id = walk.made("facilities", json!({"name": "Hill", "kind": "clinic"})).await["id"].clone();
        let path = route.path.replace("{id}", id.as_str().unwrap()).replace("{ref}", "x");
        let refused = async |walk: &mut Walk, body: Value| {
            let request = Request::json(route.method.as_str(), &path, body).with("if-match", "*");
            let request =
                if route.method == "PUT" { Request::json("PUT", &path, request.body) } else { request };
            walk.ask(route.path, request).await.json()["detail"].as_str().unwrap().to_owned()
        };
        let detail = refused(&mut walk, json!({"no_such_field": 1})).await;
        assert_eq!(known(&detail), names(&document, schema), "{} {}", route.method, route.path);
        for end in ["origin", "destination"].iter().filter(|end| names(&document, schema).contains(**end)) {
            let detail = refused(&mut walk, json!({*end: {"no_such_field": 1}})).await;
            let stop = &document["components"]["schemas"]["StopInput"];
            assert_eq!(known(&detail), names(&document, stop), "{} {}", route.method, route.path);
        }
    }
    assert!(bodies >= 11, "{bodies}");
}

/// The fields that a refusal says are known.
fn known(detail: &str) -> BTreeSet<String> {
    detail.split('`').skip(1).step_by(2).map(str::to_owned).collect()
}

fn names(document: &Value, schema: &Value) -> BTreeSet<String> {
    Described(document).members(schema).unwrap().into_iter().map(str::to_owned).collect()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_json_route_is_described_with_words_for_all_of_it() {
    let document = read("/api/openapi.json").await.json();
    assert_eq!(document["openapi"], "3.1.0");
    let paths = document["paths"].as_object().unwrap();
    let told: BTreeSet<(String, String)> = paths
        .iter()
        .flat_map(|(path, item)| {
            item.as_object().unwrap().keys().map(|method| (method.to_uppercase(), path.clone()))
        })
        .collect();
    let served =
        described_routes().iter().map(|route| (route.method.to_string(), route.path.to_owned())).collect();
    assert_eq!(told, served);
    let mut names = BTreeSet::new();
    for (path, operation) in
        paths.iter().flat_map(|(path, item)| item.as_object().unwrap().values().map(move |one| (path, one)))
    {
        assert!(names.insert(operation["operationId"].as_str().unwrap()), "{path}");
        let answers = operation["responses"].as_object().unwrap();
        assert!(answers.keys().any(|status| status.starts_with('2')), "{path} tells no answer");
        for parameter in operation["parameters"].as_array().unwrap() {
            assert!(
                parameter["description"].as_str().is_some_and(|what| what.len() > 8),
                "{path} {parameter}"
            );
            let (name, schema) = (parameter["name"].as_str().unwrap(), &parameter["schema"]);
            let is_typed = path.starts_with("/api/v1/facilities/{id}") || name == "facility_id";
            if name == "limit" {
                let range = [&schema["minimum"], &schema["maximum"]].map(Value::as_f64);
                assert_eq!(range, [Some(1.0), Some(200.0)], "{path} {parameter}");
            } else if name == "display" || (name.ends_with("id") && !is_typed) {
                assert_eq!(schema["format"], "uuid", "{path} {parameter}");
            }
        }
        for (status, answer) in answers {
            assert!(answer["description"].as_str().is_some_and(|what| what.len() > 5), "{path} {status}");
        }
    }
    let described = Described(&document);
    for (name, schema) in document["components"]["schemas"].as_object().unwrap() {
        for (member, told) in schema["properties"].as_object().into_iter().flatten() {
            let ways = told["oneOf"].as_array().into_iter().flatten();
            let places = [told, described.schema(told)].into_iter().chain(ways);
            let words = places.filter_map(|place| place["description"].as_str()).next();
            assert!(words.is_some_and(|words| words.len() > 5), "{name}.{member} is not told");
        }
    }
    for place in references(&document) {
        assert!(document.pointer(place.trim_start_matches('#')).is_some(), "{place} leads nowhere");
    }
}

fn references(value: &Value) -> BTreeSet<String> {
    match value {
        Value::Array(all) => all.iter().flat_map(references).collect(),
        Value::Object(all) => {
            let own = all.get("$ref").and_then(Value::as_str).map(str::to_owned);
            own.into_iter().chain(all.values().flat_map(references)).collect()
        }
        _ => BTreeSet::new(),
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_page_shows_all_of_it_without_scripts_or_other_addresses() {
    let (page, document) = (read("/api?theme=light").await, read("/api/openapi.json").await.json());
    assert!(page.header("content-security-policy").unwrap().starts_with("default-src 'none';"));
    let page = page.text();
    for route in described_routes() {
        assert!(
            page.contains(&format!("{} {}", route.method, route.path)),
            "{} {}",
            route.method,
            route.path
        );
    }
    for name in document["components"]["schemas"].as_object().unwrap().keys() {
        assert!(page.contains(&format!("<section id=\"{name}\"")), "{name}");
    }
    for absent in ["<script", " style=", "src=", "<form", "javascript:"] {
        assert!(!page.contains(absent), "{absent}");
    }
    let targets: BTreeSet<&str> = attributes(&page, " id=\"");
    for address in attributes(&page, " href=\"") {
        match address.strip_prefix('#') {
            Some(place) => assert!(targets.contains(place), "{address} leads nowhere"),
            None => assert!(address.starts_with('/') && !address.starts_with("//"), "{address}"),
        }
    }
    for words in
        ["kilograms", "If-Match", "Idempotency-Key", "ETag", "step-refused", "at_patient", "Retry-After"]
    {
        assert!(page.contains(words), "{words}");
    }
}

fn attributes<'a>(page: &'a str, name: &str) -> BTreeSet<&'a str> {
    page.split(name).skip(1).filter_map(|rest| rest.split('"').next()).collect()
}

#[test]
fn the_check_of_schemas_finds_what_is_wrong() {
    let document = json!({"components": {"schemas": {
        "Word": {"type": "string", "enum": ["a", "b"]},
        "Base": {"type": "object", "properties": {"id": {"type": "string", "format": "uuid"}}, "required": ["id"]},
        "Whole": {"allOf": [{"$ref": "#/components/schemas/Base"}, {
            "type": "object", "properties": {"word": {"oneOf": [{"type": "null"}, {"$ref": "#/components/schemas/Word"}]},
            "list": {"type": "array", "items": {"type": "integer", "minimum": 0}}}, "required": ["list"]}]},
    }}});
    let (whole, id) = (&document["components"]["schemas"]["Whole"], "01890000-0000-7000-8000-000000000000");
    let faults = |value: Value| Described(&document).faults(whole, &value);
    assert_eq!(faults(json!({"id": id, "list": [1], "word": "a"})), [""; 0]);
    assert_eq!(faults(json!({"id": id, "list": [], "word": null})), [""; 0]);
    for bad in [
        json!({"list": []}),
        json!({"id": "x", "list": []}),
        json!({"id": id}),
        json!({"id": id, "list": [-1]}),
        json!({"id": id, "list": ["1"]}),
        json!({"id": id, "list": [], "word": "c"}),
        json!({"id": id, "list": [], "other": 1}),
        json!([]),
    ] {
        assert_ne!(faults(bad.clone()), [""; 0], "{bad}");
    }
    let odd = json!({"type": "string", "pattern": "^a$"});
    assert_ne!(Described(&document).faults(&odd, &json!("a")), [""; 0], "a keyword that is not understood");
}
