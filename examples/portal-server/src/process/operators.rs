//! What operators ask: is it alive, is it ready, what does it count.

use super::metrics::Readings;
use crate::app::App;
use crate::http::{Credential, Route, Surface};
use axum::Json;
use axum::extract::State;
use axum::handler::Handler;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use bayboard::PolicyVersion;
use bayboard::portal::PortalError;
use serde_json::{Map, Value, json};
use std::sync::Arc;

/// What whoever distributes requests may ask on the public listener.
pub(crate) fn public_routes() -> Vec<Route> {
    vec![
        route("/healthz", "whether the process is alive", alive),
        route("/readyz", "whether it can serve", ready),
    ]
}

/// What operators ask on their own listener.
pub(crate) fn operators_routes() -> Vec<Route> {
    vec![
        route("/metrics", "what it counts", metrics),
        route("/healthz", "whether the process is alive", alive),
        route("/readyz", "whether it can serve, and why not", ready_in_detail),
    ]
}

fn route<T: 'static>(path: &'static str, what: &'static str, handler: impl Handler<T, Arc<App>>) -> Route {
    Route::get(path, Surface::Operation, Credential::Nothing, what, handler)
}

async fn alive() -> Response {
    Json(json!({"status": "alive"})).into_response()
}

/// Ready when the store answers and takes writes, rules are in force and boards are current. The public knows
/// no more than that.
async fn ready(State(app): State<Arc<App>>) -> Response {
    match readiness(&app).await {
        Ok(_) => Json(json!({"status": "ready"})).into_response(),
        Err(why) => (StatusCode::SERVICE_UNAVAILABLE, Json(json!({"status": why}))).into_response(),
    }
}

/// The same, with what operators want to know besides.
async fn ready_in_detail(State(app): State<Arc<App>>) -> Response {
    let (status, why, version) = match readiness(&app).await {
        Ok(version) => (StatusCode::OK, "ready", Some(version)),
        Err(why) => (StatusCode::SERVICE_UNAVAILABLE, why, None),
    };
    let mut told = policy(&app, version.as_ref());
    told.insert("status".to_owned(), why.into());
    told.insert("store".to_owned(), app.database.into());
    told.insert("feed_lag_ms".to_owned(), u64::try_from(app.lag().as_millis()).unwrap_or(u64::MAX).into());
    told.insert("certificates".to_owned(), certificates(&app));
    told.insert("keys".to_owned(), keys(&app).await);
    (status, Json(told)).into_response()
}

/// The versions of the rules in force, and why the last change of them was refused, if it was.
fn policy(app: &App, version: Option<&PolicyVersion>) -> Map<String, Value> {
    let divisions = app.rules.iter().flat_map(|rules| rules.divisions(app.tenant));
    let divisions: Map<String, Value> =
        divisions.map(|(id, version)| (id.to_string(), version.as_str().into())).collect();
    let error = app.rules.as_ref().and_then(|rules| rules.last_error()).map(|error| error.to_string());
    let told = json!({"policy": version.map(PolicyVersion::as_str), "policy_divisions": divisions, "policy_error": error});
    told.as_object().cloned().unwrap_or_default()
}

/// Names and ends of the certificates in force, and why the last change of their files was refused, if it
/// was.
fn certificates(app: &App) -> Value {
    let states = app.certificates.iter().flat_map(|certificates| certificates.states());
    states.map(|(names, ends, error)| json!({"names": names, "ends": ends.to_string(), "error": error.as_deref()})).collect()
}

/// The keys this node holds, by number, and those of the company that are open here, so that an operator
/// knows when every node has a new one.
async fn keys(app: &App) -> Value {
    let vault = app.portal.vault();
    let held: Vec<u32> = vault.key_ids().iter().map(|id| id.0).collect();
    let error = app.keys.as_ref().and_then(|keys| keys.last_error());
    json!({"active": vault.active_key().0, "held": held, "error": error, "company": company_keys(app).await})
}

/// Nothing while the database does not answer.
async fn company_keys(app: &App) -> Value {
    let asked = tokio::time::timeout(app.limits.store_within, app.portal.company(app.tenant)).await;
    let Ok(Ok(company)) = asked else { return Value::Null };
    let open: Vec<u32> = company.generations().iter().map(|generation| generation.0).collect();
    let under: Vec<u32> = company.wrapped_under().iter().map(|id| id.0).collect();
    json!({"active": company.active().0, "open": open, "wrapped_under": under})
}

/// The version of the rules in force, or why this node should get no requests.
async fn readiness(app: &Arc<App>) -> Result<PolicyVersion, &'static str> {
    if app.is_behind() {
        return Err("boards are behind the change feed");
    }
    let version =
        tokio::time::timeout(app.limits.store_within, in_force(app)).await.unwrap_or(Err(SILENT))?;
    // By a task of its own: whoever asked may hang up, and a write that was begun goes on.
    let asked = Arc::clone(app);
    let written = tokio::spawn(async move {
        asked.probe.can_write(&**asked.portal.store(), &asked.metrics.store.writes, asked.now()).await
    });
    let limit = app.limits.store_within;
    tokio::time::timeout(limit, written)
        .await
        .ok()
        .and_then(Result::ok)
        .filter(|done| *done)
        .map(|_| version)
        .ok_or(UNWRITTEN)
}

const SILENT: &str = "store does not answer";
const UNWRITTEN: &str = "store does not take writes";
const KEYLESS: &str = "a key is missing, and nobody can sign in";

async fn in_force(app: &App) -> Result<PolicyVersion, &'static str> {
    app.portal.store().head(app.tenant).await.map_err(|_| SILENT)?;
    match app.portal.boards(app.tenant, app.now()).await {
        Ok(boards) => {
            app.portal.check_doors(app.tenant, app.now()).await.map_err(|_| KEYLESS)?;
            Ok(boards.rules().version().clone())
        }
        Err(PortalError::Rules(_)) => Err("rules of the company are refused"),
        Err(_) => Err(SILENT),
    }
}

async fn metrics(State(app): State<Arc<App>>) -> Response {
    let readings = tokio::time::timeout(app.limits.store_within, from_boards(&app)).await.unwrap_or_default();
    let first_end = app.certificates.as_ref().and_then(|certificates| certificates.first_end());
    let readings = Readings {
        releases_late: app.timing.late(),
        hashing: app.staff.hashing().counts(),
        feed_lag: app.lag(),
        certificate_left: first_end.map(|end| end.since(app.now())),
        ..readings
    };
    let kind = "application/openmetrics-text; version=1.0.0; charset=utf-8";
    ([(header::CONTENT_TYPE, kind)], app.metrics.render(readings)).into_response()
}

/// What the boards tell; nothing while they cannot be loaded.
async fn from_boards(app: &App) -> Readings {
    let Ok(boards) = app.portal.boards(app.tenant, app.now()).await else { return Readings::default() };
    let head = app.portal.store().head(app.tenant).await.ok();
    let known = app.portal.last_verified(app.tenant, app.now()).await.unwrap_or_default();
    Readings {
        journal_broken: known.broken.is_some(),
        journal_held_ago: known.held.map(|held| app.now().since(held.at)),
        frames_rendered: boards.rendered(),
        screens_polling: app.looks.count(),
        boards_watched: boards.watched() as u64,
        feed_behind: head.map(|head| head.sequence.0.saturating_sub(boards.sequence().0)),
        ..Readings::default()
    }
}
