//! What operators ask: is it alive, is it ready, what does it count.

use crate::app::App;
use crate::metrics::Readings;
use axum::Json;
use axum::Router;
use axum::extract::State;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use bayboard::PolicyVersion;
use bayboard::portal::PortalError;
use serde_json::{Map, Value, json};
use std::sync::Arc;

/// The listener for operators, apart from the public one: its numbers would betray volume and decoys.
pub(crate) fn router(app: Arc<App>) -> Router {
    Router::new()
        .route("/metrics", get(metrics))
        .route("/healthz", get(alive))
        .route("/readyz", get(ready_in_detail))
        .with_state(app)
}

pub(crate) async fn alive() -> Response {
    Json(json!({"status": "alive"})).into_response()
}

/// Ready when the store answers and rules are in force. The public knows no more than that.
pub(crate) async fn ready(State(app): State<Arc<App>>) -> Response {
    match in_force(&app).await {
        Ok(_) => Json(json!({"status": "ready"})).into_response(),
        Err(why) => (StatusCode::SERVICE_UNAVAILABLE, Json(json!({"status": why}))).into_response(),
    }
}

/// The same, with the keys held, the versions of the rules in force and why the last change of them was refused, if it was.
async fn ready_in_detail(State(app): State<Arc<App>>) -> Response {
    let version = in_force(&app).await;
    let refused = app.rules.as_ref().and_then(|rules| rules.last_error());
    let error = refused.as_deref().map(ToString::to_string);
    match version {
        Ok(version) => {
            let divisions = app.rules.iter().flat_map(|rules| rules.divisions(app.tenant));
            let divisions: Map<String, Value> =
                divisions.map(|(id, version)| (id.to_string(), version.as_str().into())).collect();
            let policy = json!({
                "status": "ready", "policy": version.as_str(), "policy_divisions": divisions, "policy_error": error,
                "keys": keys(&app),
            });
            Json(policy).into_response()
        }
        Err(why) => (StatusCode::SERVICE_UNAVAILABLE, Json(json!({"status": why, "policy_error": error, "keys": keys(&app)})))
            .into_response(),
    }
}

/// The keys this node holds, by number, so that an operator knows when every node has a new one.
fn keys(app: &App) -> Value {
    let vault = app.portal.vault();
    let held: Vec<u32> = vault.key_ids().iter().map(|id| id.0).collect();
    json!({"active": vault.active_key().0, "held": held, "error": app.keys.as_ref().and_then(|keys| keys.last_error())})
}

/// The version in force, or why nothing can be shown.
async fn in_force(app: &App) -> Result<PolicyVersion, &'static str> {
    const SILENT: &str = "store does not answer";
    app.portal.store().journal_head(app.tenant).await.map_err(|_| SILENT)?;
    match app.portal.boards(app.tenant, app.now()).await {
        Ok(boards) => Ok(boards.rules().version().clone()),
        Err(PortalError::Rules(_)) => Err("rules of the company are refused"),
        Err(_) => Err(SILENT),
    }
}

async fn metrics(State(app): State<Arc<App>>) -> Response {
    let boards = app.portal.boards(app.tenant, app.now()).await.ok();
    let readings = Readings {
        frames_rendered: boards.as_ref().map_or(0, |boards| boards.rendered()),
        boards_watched: boards.as_ref().map_or(0, |boards| boards.watched() as u64),
        releases_late: app.release.late(),
    };
    let kind = "application/openmetrics-text; version=1.0.0; charset=utf-8";
    ([(header::CONTENT_TYPE, kind)], app.metrics.render(readings)).into_response()
}
