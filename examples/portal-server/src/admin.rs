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
use serde_json::json;
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
        Some(_) => Json(json!({"status": "ready"})).into_response(),
        None => (StatusCode::SERVICE_UNAVAILABLE, Json(json!({"status": "store does not answer"}))).into_response(),
    }
}

/// The same, with the version of the rules in force and why the last change of them was refused, if it was.
async fn ready_in_detail(State(app): State<Arc<App>>) -> Response {
    let Some(version) = in_force(&app).await else { return ready(State(app)).await };
    let refused = app.rules.as_ref().and_then(|rules| rules.last_error());
    let error = refused.as_deref().map(ToString::to_string);
    Json(json!({"status": "ready", "policy": version.as_str(), "policy_error": error})).into_response()
}

async fn in_force(app: &App) -> Option<PolicyVersion> {
    app.portal.store().journal_head(app.tenant).await.ok()?;
    let boards = app.portal.boards(app.tenant, app.now()).await.ok()?;
    Some(boards.rules().version().clone())
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
