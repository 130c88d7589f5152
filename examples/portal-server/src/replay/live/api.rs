//! The server's API from outside: one request at a time, tried again while the server is away or busy.

use super::args::LiveArgs;
use super::tally::Tally;
use crate::keys::OsEntropy;
use anyhow::{Context, ensure};
use bayboard::Entropy;
use http_body_util::{BodyExt, Full};
use hyper::body::Bytes;
use hyper::header::{AUTHORIZATION, CONTENT_TYPE, HeaderValue};
use hyper::{Method, Request, StatusCode, Uri};
use hyper_util::client::legacy::Client;
use hyper_util::client::legacy::connect::HttpConnector;
use hyper_util::rt::TokioExecutor;
use serde_json::Value;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;
use tokio::sync::Semaphore;
use tokio::time::Instant;

/// A request that got no answer for so long is sent again.
const ANSWER: Duration = Duration::from_secs(30);
/// Pauses between tries double from the first to the longest.
const FIRST_PAUSE: Duration = Duration::from_millis(100);
const LONGEST_PAUSE: Duration = Duration::from_secs(5);

/// A server that takes bookings and steps.
pub(super) struct Api {
    client: Client<HttpConnector, Full<Bytes>>,
    server: String,
    authorization: HeaderValue,
    places: Semaphore,
    patience: Duration,
    tally: Mutex<Tally>,
}

/// What the server said in the end.
pub(super) enum Said {
    Yes(Value),
    /// Refused, with the kind of problem.
    No(String),
    /// Nothing, for longer than anybody waits.
    Nothing,
}

impl Api {
    pub(super) fn of(server: &Uri, token: &str, args: &LiveArgs) -> anyhow::Result<Self> {
        ensure!(
            server.scheme_str() == Some("http"),
            "--server must begin with http://; play from beside a server behind TLS"
        );
        let mut authorization =
            HeaderValue::try_from(format!("Bearer {token}")).context("BAYBOARD_TOKEN is not an API token")?;
        authorization.set_sensitive(true);
        Ok(Self {
            client: Client::builder(TokioExecutor::new()).build_http(),
            server: server.to_string().trim_end_matches('/').to_owned(),
            authorization,
            places: Semaphore::new(args.parallel.get().into()),
            patience: args.patience,
            tally: Mutex::default(),
        })
    }

    /// What has happened so far.
    pub(super) fn tally(&self) -> Tally {
        self.counts().clone()
    }

    pub(super) fn counts(&self) -> MutexGuard<'_, Tally> {
        self.tally.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Posts until there is an answer that stays. The key makes a second try find what the first one did.
    pub(super) async fn post(&self, path: &str, key: &str, body: &Value) -> Said {
        let (began, mut pause) = (Instant::now(), FIRST_PAUSE);
        loop {
            match self.once(path, key, body).await {
                Some((status, answer)) if status.is_success() => return Said::Yes(answer),
                Some((status, answer)) if !is_passing(status, kind(&answer)) => {
                    return Said::No(kind(&answer).to_owned());
                }
                _ if began.elapsed() >= self.patience => return Said::Nothing,
                _ => {}
            }
            self.counts().retried += 1;
            tokio::time::sleep(jittered(pause)).await;
            pause = (pause * 2).min(LONGEST_PAUSE);
        }
    }

    /// One try; nothing when no whole answer came.
    async fn once(&self, path: &str, key: &str, body: &Value) -> Option<(StatusCode, Value)> {
        let _place = self.places.acquire().await.ok()?;
        let sent = Instant::now();
        let answer = tokio::time::timeout(ANSWER, self.send(path, key, body)).await.ok()??;
        self.counts().answers.push(sent.elapsed());
        Some(answer)
    }

    async fn send(&self, path: &str, key: &str, body: &Value) -> Option<(StatusCode, Value)> {
        let request = Request::builder()
            .method(Method::POST)
            .uri(format!("{}{path}", self.server))
            .header(AUTHORIZATION, self.authorization.clone())
            .header(CONTENT_TYPE, "application/json")
            .header("idempotency-key", key);
        let answer = self.client.request(request.body(Full::from(body.to_string())).ok()?).await.ok()?;
        let status = answer.status();
        let bytes = answer.into_body().collect().await.ok()?.to_bytes();
        Some((status, serde_json::from_slice(&bytes).unwrap_or_default()))
    }
}

/// The last word of a problem's type.
fn kind(answer: &Value) -> &str {
    answer["type"].as_str().and_then(|kind| kind.rsplit(':').next()).unwrap_or_default()
}

/// Whether the same request may well succeed later: the server is away or busy, or somebody else wrote at the
/// same time.
fn is_passing(status: StatusCode, kind: &str) -> bool {
    matches!(status.as_u16(), 429 | 502..=504) || kind == "conflict"
}

/// Between half of it and all of it, so that calls do not come back in one wave.
fn jittered(pause: Duration) -> Duration {
    let mut random = [0];
    OsEntropy.fill(&mut random);
    pause.mul_f64(0.5 + f64::from(random[0]) / 512.0)
}
