//! Somebody of the staff before a running server: the cookies they hold, and what they ask.
#![allow(dead_code, unreachable_pub, missing_docs, clippy::unwrap_used, reason = "test support")]

use super::wire::{Answer, Request, ask};
use bayboard::access::Role;
use portal_server::app::App;
use portal_server::demo::{self, Person};
use std::collections::BTreeMap;
use std::net::SocketAddr;
use std::time::Duration;

/// The step of an authenticator: a code works once, so whoever signs in again waits for the next one.
pub const STEP: Duration = Duration::from_secs(30);

/// A browser of the staff's.
#[derive(Clone, Debug)]
pub struct Colleague {
    pub address: SocketAddr,
    pub cookies: BTreeMap<String, String>,
}

/// The demonstration's people, one of each role.
pub async fn people(app: &App) -> BTreeMap<Role, Person> {
    let people = demo::people(app).await.unwrap();
    people.into_iter().map(|person| (person.role, person)).collect()
}

impl Colleague {
    /// A browser that holds nothing yet.
    pub fn at(address: SocketAddr) -> Self {
        Self { address, cookies: BTreeMap::new() }
    }

    /// Somebody who has signed in.
    pub async fn signed_in(address: SocketAddr, app: &App, person: &Person) -> Self {
        let mut colleague = Self::at(address);
        let answer = colleague.sign_in(person.username, person.password, &person.code(app.now())).await;
        assert_eq!((answer.status(), answer.header("location")), (303, Some("/staff")), "{}", answer.text());
        colleague
    }

    pub async fn sign_in(&mut self, username: &str, password: &str, code: &str) -> Answer {
        self.post("/staff/sign-in", &[("username", username), ("password", password), ("code", code)]).await
    }

    pub async fn get(&mut self, path: &str) -> Answer {
        self.ask(Request::get(path)).await
    }

    pub async fn post(&mut self, path: &str, form: &[(&str, &str)]) -> Answer {
        self.ask(Request::form(path, form)).await
    }

    /// Asks with all that the browser holds, and keeps what it is handed.
    pub async fn ask(&mut self, request: Request) -> Answer {
        let held: Vec<String> = self.cookies.iter().map(|(name, value)| format!("{name}={value}")).collect();
        let request = if held.is_empty() { request } else { request.with("cookie", held.join("; ")) };
        let answer = ask(self.address, &request).await;
        for (name, value) in set_cookies(&answer) {
            if value.is_empty() {
                self.cookies.remove(&name);
            } else {
                self.cookies.insert(name, value);
            }
        }
        answer
    }
}

/// The cookies of an answer, without what goes with them.
pub fn set_cookies(answer: &Answer) -> Vec<(String, String)> {
    let all = answer.headers().into_iter().filter(|(name, _)| name.eq_ignore_ascii_case("set-cookie"));
    let pairs = all.filter_map(|(_, cookie)| cookie.split(';').next()?.split_once('='));
    pairs.map(|(name, value)| (name.to_owned(), value.to_owned())).collect()
}

/// What stands between two marks of a page, the first time.
pub fn between<'t>(text: &'t str, before: &str, after: &str) -> &'t str {
    let (_, rest) = text.split_once(before).unwrap_or_else(|| panic!("no {before}: {text}"));
    rest.split(after).next().unwrap_or_default()
}
