//! A made-up company, set up as an operator and a host product set one up: commands first, then the JSON API.

use super::http::Link;
use super::process::{Deployment, Server};
use crate::office::Office;
use crate::{Failure, office};
use serde_json::{Value, json};
use std::path::Path;
use tempfile::TempDir;

/// Calls under way at once while the company is booked.
const HANDS: usize = 16;

/// A company in a database, with boards in pairs: each pair's calls go from one to the other, so one call is
/// on both.
#[derive(Debug)]
pub(super) struct Company {
    pub(super) deployment: Deployment,
    pub(super) token: String,
    /// The display link of each board, as a path.
    pub(super) boards: Vec<String>,
    /// One call of each pair, whose rooms say which round it is.
    pub(super) moving: Vec<String>,
    _folder: TempDir,
}

/// How much is booked.
#[derive(Clone, Copy, Debug)]
pub(super) struct Plan {
    /// An even number.
    pub(super) boards: usize,
    pub(super) rows: usize,
}

impl Company {
    /// Sets it up in SQLite, in a folder of its own.
    pub(super) async fn on_sqlite(program: &Path, plan: Plan) -> Result<(Self, Server), Failure> {
        let folder = TempDir::with_prefix("bayboard-screens")?;
        let database = format!("sqlite://{}", folder.path().join("bayboard.db").display());
        Self::set_up(program, folder, database, plan).await
    }

    /// Sets it up in an empty PostgreSQL database.
    pub(super) async fn on_postgres(
        program: &Path,
        database: String,
        plan: Plan,
    ) -> Result<(Self, Server), Failure> {
        Self::set_up(program, TempDir::with_prefix("bayboard-screens")?, database, plan).await
    }

    /// It in this process, while no server is on it: for what commands and the API do not do by the hundred.
    pub(super) async fn office(&self) -> Result<Office, Failure> {
        Office::of(office::open(&self.deployment.database).await?, &self.deployment.keys()?).await
    }

    async fn set_up(
        program: &Path,
        folder: TempDir,
        database: String,
        plan: Plan,
    ) -> Result<(Self, Server), Failure> {
        let deployment =
            Deployment { program: program.to_owned(), folder: folder.path().to_owned(), database };
        deployment.operate(&["init"])?;
        deployment.operate(&[
            "tenant",
            "create",
            "--name=Meridian Ambulance",
            "--phone=(555) 010-0142",
            "--zone=Etc/UTC",
        ])?;
        let token = secret(&deployment.operate(&["token", "create", "--name=rig"])?)?;
        let server = Server::start(&deployment).await?;
        let mut company = Self { deployment, token, boards: Vec::new(), moving: Vec::new(), _folder: folder };
        for _ in 0..plan.boards / 2 {
            company.open_pair(&server, plan.rows).await?;
        }
        Ok((company, server))
    }

    async fn open_pair(&mut self, server: &Server, rows: usize) -> Result<(), Failure> {
        let (from, to) = (self.open(server).await?, self.open(server).await?);
        let calls = self.book(server, (&from, &to), rows).await?;
        self.moving.extend(calls.into_iter().next());
        Ok(())
    }

    async fn open(&mut self, server: &Server) -> Result<String, Failure> {
        let facility = json!({"name": format!("Facility {}", self.boards.len()), "kind": "hospital"});
        let facility = text(&self.ask(server, "/api/v1/facilities", &facility).await?, "id")?;
        let display = self
            .ask(server, &format!("/api/v1/facilities/{facility}/displays"), &json!({"name": "Hall"}))
            .await?;
        self.boards.push(text(&display, "path")?);
        Ok(facility)
    }

    /// Books calls from one facility to another, several at a time.
    pub(super) async fn book(
        &self,
        server: &Server,
        (from, to): (&str, &str),
        calls: usize,
    ) -> Result<Vec<String>, Failure> {
        let pickup = bayboard::Timestamp::from_millis(now_in_milliseconds() + 5 * 3_600_000).to_string();
        let call = |number: usize| {
            json!({
                "origin": {"facility_id": from, "room": format!("{}", 101 + number % 800)},
                "destination": {"facility_id": to, "room": format!("{}", 101 + number % 700)},
                "pickup": pickup, "level": "bls", "patient_name": "Ada Sample",
            })
        };
        let mut hands = tokio::task::JoinSet::new();
        for hand in 0..HANDS.min(calls) {
            let bodies: Vec<Value> = (hand..calls).step_by(HANDS).map(call).collect();
            hands.spawn(book_all(server.address, self.token.clone(), bodies));
        }
        let mut ids = Vec::with_capacity(calls);
        while let Some(booked) = hands.join_next().await {
            ids.extend(booked??);
        }
        Ok(ids)
    }

    async fn ask(&self, server: &Server, path: &str, body: &Value) -> Result<Value, Failure> {
        post(&mut Link::to(server.address), path, &self.token, body).await
    }

    /// Two facilities that nobody watches, for calls that only have to be there.
    pub(super) async fn two_facilities(&mut self, server: &Server) -> Result<(String, String), Failure> {
        Ok((self.open(server).await?, self.open(server).await?))
    }

    /// Every board as a server shows it that has read nothing but the database: the truth that screens are
    /// held against.
    pub(super) async fn truth(&self) -> Result<Vec<String>, Failure> {
        let witness = Server::start(&self.deployment).await?;
        let mut link = Link::to(witness.address);
        let mut boards = Vec::with_capacity(self.boards.len());
        for path in &self.boards {
            let answer = link.get(&format!("{path}/board.json")).await?;
            if answer.status != 200 {
                return Err(format!("a board answers {}", answer.status).into());
            }
            boards.push(answer.body);
        }
        Ok(boards)
    }
}

async fn book_all(
    address: std::net::SocketAddr,
    token: String,
    bodies: Vec<Value>,
) -> Result<Vec<String>, Failure> {
    let mut link = Link::to(address);
    let mut ids = Vec::with_capacity(bodies.len());
    for body in bodies {
        ids.push(text(&post(&mut link, "/api/v1/dispatches", &token, &body).await?, "id")?);
    }
    Ok(ids)
}

async fn post(link: &mut Link, path: &str, token: &str, body: &Value) -> Result<Value, Failure> {
    let answer = link.send("POST", path, token, &body.to_string()).await?;
    if answer.status != 201 {
        return Err(format!("{path} answers {}: {}", answer.status, answer.body).into());
    }
    Ok(serde_json::from_str(&answer.body)?)
}

fn text(of: &Value, name: &str) -> Result<String, Failure> {
    Ok(of[name].as_str().ok_or_else(|| format!("the answer has no {name}"))?.to_owned())
}

/// The secret in what `token create` prints.
fn secret(printed: &str) -> Result<String, Failure> {
    let line = printed.lines().find_map(|line| line.strip_prefix("secret")).ok_or("no token was made")?;
    Ok(line.split_whitespace().next().ok_or("no token was made")?.to_owned())
}

fn now_in_milliseconds() -> i64 {
    let since = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap_or_default();
    i64::try_from(since.as_millis()).unwrap_or(i64::MAX)
}
