//! What operators ask: is it alive, is it ready, what does it count.

use crate::app::App;
use crate::metrics::Readings;
use axum::Json;
use axum::Router;
use axum::extract::State;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use serde_json::json;
use std::sync::Arc;

/// The listener for operators, apart from the public one: its numbers would betray volume and decoys.
pub(crate) fn router(app: Arc<App>) -> Router {
    Router::new().route("/metrics", get(metrics)).route("/healthz", get(alive)).route("/readyz", get(ready)).with_state(app)
}

pub(crate) async fn alive() -> Response {
    Json(json!({"status": "alive"})).into_response()
}

/// Ready when the store answers and rules are in force.
pub(crate) async fn ready(State(app): State<Arc<App>>) -> Response {
    let head = app.portal.store().journal_head(app.tenant).await;
    let boards = app.portal.boards(app.tenant, app.now()).await;
    match (head, boards) {
        (Ok(_), Ok(boards)) => Json(json!({"status": "ready", "policy": boards.rules().version().as_str()})).into_response(),
        _ => (StatusCode::SERVICE_UNAVAILABLE, Json(json!({"status": "store does not answer"}))).into_response(),
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
