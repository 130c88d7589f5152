//! A served company with one person of each role, and what tests do with them.
#![allow(
    dead_code,
    unreachable_pub,
    missing_docs,
    clippy::unwrap_used,
    clippy::panic,
    reason = "test support"
)]

use super::staff::{Colleague, STEP, people};
use super::world::{Company, Plan, Server};
use bayboard::access::{Grant, Role, Scope};
use bayboard::portal::AccountPatch;
use portal_server::app::AppSettings;
use portal_server::demo::Person;
use std::collections::BTreeMap;
use std::num::NonZeroU16;

/// A served company with its people.
#[derive(Debug)]
pub struct Staffed {
    pub server: Server,
    pub people: BTreeMap<Role, Person>,
}

impl Staffed {
    pub async fn new() -> Self {
        Self::with(AppSettings::default()).await
    }

    pub async fn with(settings: AppSettings) -> Self {
        Self::at(Company::found(Plan::default()).await.serve(settings).await).await
    }

    pub async fn at(server: Server) -> Self {
        let people = people(&server.app).await;
        Self { server, people }
    }

    pub async fn signed_in(&self, role: Role) -> Colleague {
        Colleague::signed_in(self.server.address, &self.server.app, &self.people[&role]).await
    }

    pub fn stranger(&self) -> Colleague {
        Colleague::at(self.server.address)
    }

    /// The id of somebody's account.
    pub async fn account(&self, reader: &mut Colleague, role: Role) -> String {
        let all = reader.get("/api/v1/accounts").await.json();
        let username = self.people[&role].username;
        let found = all["items"].as_array().unwrap().iter().find(|item| item["username"] == username);
        found.unwrap()["id"].as_str().unwrap().to_owned()
    }

    /// The address of somebody's sheet, found as a reader finds it.
    pub async fn sheet(&self, reader: &mut Colleague, role: Role) -> String {
        let list = reader.get("/staff/accounts").await.text();
        let name = format!("<span class=\"second\">{}</span>", self.people[&role].username);
        let (before, _) = list.split_once(&name).unwrap_or_else(|| panic!("{list}"));
        before.rsplit("href=\"").next().unwrap().split('"').next().unwrap().to_owned()
    }

    /// Gives somebody another role, as the operator does: what a token has, its maker has.
    pub async fn give(&self, to: Role, role: Role) {
        let app = &self.server.app;
        let seat = app.portal.seat(&self.server.desk, app.now());
        let accounts = seat.accounts().list(None, NonZeroU16::MAX).await.unwrap().items;
        let person = &self.people[&to];
        let account = accounts.iter().find(|account| account.username() == Some(person.username)).unwrap();
        let mut grants = account.grants().unwrap().to_vec();
        grants.push(Grant::new(role, Scope::Company).unwrap());
        let patch = AccountPatch { grants: Some(grants), ..AccountPatch::default() };
        seat.accounts().update(account.id(), None, patch).await.unwrap();
    }

    /// So that the next code is another one.
    pub fn wait_for_the_next_code(&self) {
        self.server.clock.turn_to(self.server.clock.now().plus(STEP));
    }
}
