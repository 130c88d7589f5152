//! People get in however they type and whatever stands between them and the server, and ordinary text is
//! taken.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

mod refused;
mod texts;
mod typed;
use crate::wire;
use crate::world;

use bayboard::FacilityKind;
use portal_server::app::AppSettings;
use serde_json::{Value, json};
use wire::{Answer, Request, ask};
use world::{Company, Place, Plan, Server};

struct Portal {
    server: Server,
    place: Place,
    token: String,
}

impl Portal {
    async fn new() -> Self {
        let company = Company::found(Plan::default()).await;
        let place = company.facility("Maple Grove", FacilityKind::NursingHome).await;
        let token = company.token("our dispatch software", &["api_client".parse().unwrap()]).await;
        Self { server: company.serve(AppSettings::default()).await, place, token }
    }

    async fn ask(&self, request: &Request) -> Answer {
        ask(self.server.address, request).await
    }

    async fn api(&self, method: &str, path: &str, body: &Value) -> Answer {
        // Whatever a record is by now; only a PATCH asks for it.
        self.ask(
            &Request::json(method, format!("/api/v1{path}"), body).with("if-match", "*").bearer(&self.token),
        )
        .await
    }

    fn booking(&self) -> Value {
        json!({"origin": {"facility_id": self.place.public_id}, "destination": {"kind": "clinic", "name": "Summit"},
            "pickup": "2026-11-21T15:00:00Z", "level": "bls"})
    }

    async fn session(&self, id: &str, code: &str) -> String {
        let form = Request::form("/board/sign-in", &[("facility_id", id), ("access_code", code)]);
        self.ask(&form).await.session().unwrap()
    }

    async fn board(&self, cookie: &str) -> Answer {
        self.ask(&Request::get("/api/v1/board").with("cookie", cookie)).await
    }

    async fn rows(&self, id: &str, code: &str) -> usize {
        let session = self.session(id, code).await;
        self.board(&format!("bayboard={session}")).await.json()["departures"].as_array().unwrap().len()
    }
}

fn with_field(portal: &Portal, path: &str, field: &str, text: Value) -> Value {
    let mut body = match path {
        "/facilities" => json!({"name": "Lakeside", "kind": "clinic"}),
        "/units" => json!({"call_sign": "M1", "level": "als"}),
        "/dispatches" => portal.booking(),
        _ => json!({"name": "East", "rooms": ["1"]}),
    };
    if matches!(path, "/affiliates" | "/payors") {
        body = json!({"name": "Acme"});
    }
    if field.starts_with("authorization") {
        body["authorization"] = json!({});
    }
    let (parent, name) = field.rsplit_once('/').unwrap_or(("", field));
    let pointer = if parent.is_empty() { String::new() } else { format!("/{parent}") };
    match body.pointer_mut(&pointer).unwrap() {
        Value::Array(list) => list[0] = text,
        object => object[name] = text,
    }
    body
}
