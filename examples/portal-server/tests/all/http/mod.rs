//! The server against hostile and clumsy clients: headers, cookies, limits, ends, retries, conflicts, odd
//! texts.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

mod browsers;
mod limits;
mod odd_texts;
use crate::wire;
use crate::world;
mod writes;

use bayboard::FacilityKind;
use portal_server::app::AppSettings;
use serde_json::{Value, json};
use wire::{Answer, Connection, Request, ask};
use world::{Company, Place, Plan, Server, line};

/// A served company, a place to sign in at, and a token for all the rest.
struct Portal {
    server: Server,
    place: Place,
    other: Place,
    token: String,
    supervisor: String,
    token_id: bayboard::TokenId,
}

impl Portal {
    async fn with(settings: AppSettings) -> Self {
        let company = Company::found(Plan::default()).await;
        let place = company.facility("Maple Grove", FacilityKind::NursingHome).await;
        let other = company.facility("Lakeside", FacilityKind::Dialysis).await;
        let roles = vec!["api_client".parse().unwrap()];
        let made = company
            .portal
            .seat(&company.desk, world::NOW)
            .tokens()
            .create(line("api"), roles, None)
            .await
            .unwrap();
        let roles = vec!["supervisor".parse().unwrap()];
        let supervisor = company
            .portal
            .seat(&company.desk, world::NOW)
            .tokens()
            .create(line("captain"), roles, None)
            .await
            .unwrap()
            .secret;
        let server = company.serve(settings).await;
        Self { server, place, other, token: made.secret, supervisor, token_id: made.id }
    }

    async fn new() -> Self {
        Self::with(AppSettings::default()).await
    }

    async fn ask(&self, request: &Request) -> Answer {
        ask(self.server.address, request).await
    }

    async fn api(&self, request: Request) -> Answer {
        self.ask(&request.bearer(&self.token)).await
    }

    fn sign_in(&self) -> Request {
        Request::form(
            "/board/sign-in",
            &[("facility_id", &self.place.public_id), ("access_code", &self.place.code)],
        )
    }

    async fn session(&self) -> String {
        self.ask(&self.sign_in()).await.session().unwrap()
    }

    /// Brings a text to every field that takes one, and counts the requests.
    async fn take(&self, text: String, session: &str) -> usize {
        let mut connection = Connection::to(self.server.address);
        let requests = self.with_text_everywhere(&text, session);
        for request in &requests {
            let answer = connection.ask(request).await;
            assert!(
                (200..500).contains(&answer.status()),
                "{} {}: {} for {text:?}",
                request.method,
                request.target,
                answer.status()
            );
            assert!(
                answer.head.lines().all(|line| !line.starts_with("Set-Cookie: a=b")),
                "{text:?} wrote a header"
            );
        }
        requests.len()
    }

    fn with_text_everywhere(&self, text: &str, session: &str) -> Vec<Request> {
        let fields = [
            "patient_name",
            "crew_notes",
            "dispatch_notes",
            "escort",
            "isolation",
            "reason",
            "callback_phone",
            "source_ref",
            "birth_date",
            "level",
            "pickup",
            "unit_id",
        ];
        let (mut broken, mut notes) = (self.booking(), self.booking());
        fields.iter().for_each(|field| broken[*field] = text.into());
        fields[..3].iter().for_each(|field| notes[*field] = text.into());
        notes["destination"] = json!({"kind": "other", "name": text, "address": text, "room": text});
        let facility = json!({"name": text, "kind": "clinic", "street": text, "city": text, "phone": text, "zone": text});
        let escaped = wire::escaped(text);
        let api = |request: Request| request.bearer(&self.token);
        vec![
            Request::form("/board/sign-in", &[("facility_id", text), ("access_code", text)]),
            Request::form("/board/sign-in", &[("facility_id", text)]),
            Request::get(format!("/board?room={escaped}&theme={escaped}&missing_pan={escaped}"))
                .cookie(Some(session)),
            Request::get(format!("/d/{escaped}")),
            api(Request::json("POST", "/api/v1/dispatches", broken)),
            api(Request::json("POST", "/api/v1/dispatches", notes)),
            api(Request::json("POST", "/api/v1/units", json!({"call_sign": text, "level": "als"}))),
            api(Request::json("POST", "/api/v1/facilities", facility)),
            api(Request::get(format!("/api/v1/facilities/{escaped}"))),
            api(Request::get(format!("/api/v1/facilities?words={escaped}"))),
        ]
    }

    fn booking(&self) -> Value {
        json!({
            "origin": {"facility_id": self.place.public_id, "room": "214 B"}, "destination": {"facility_id": self.other.public_id},
            "pickup": "2026-11-21T15:00:00Z", "level": "bls", "patient_name": "Ada Example",
        })
    }
}
