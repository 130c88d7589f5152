//! The request log: which days there are, and a day of it to take along.

use super::token::Authorized;
use crate::app::App;
use crate::http::{Credential, Problem, Route, Surface};
use crate::request_log::{Form, RequestLog, copy};
use axum::Json;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Response};
use bayboard::Line;
use bayboard::portal::Viewer;
use jiff::civil::Date;
use serde_json::{Value, json};
use std::io;
use std::sync::Arc;

pub(super) fn routes() -> Vec<Route> {
    let (json, token) = (Surface::Json, Credential::Token);
    vec![
        Route::get("/api/v1/request-log", json, token, "lists the days of the request log", days),
        Route::get("/api/v1/request-log/{day}", json, token, "a day of the request log", day),
    ]
}

async fn days(State(app): State<Arc<App>>, Authorized(viewer): Authorized) -> Result<Json<Value>, Problem> {
    let log = opened(&app, &viewer, "request log").await?;
    let days = in_blocking(&log, RequestLog::days).await?;
    let listed = |day: Date| json!({ "day": day.to_string(), "kept_until": log.kept_until(day).to_string() });
    let items: Vec<Value> = days.into_iter().map(listed).collect();
    Ok(Json(json!({ "items": items, "days_kept": log.days_kept() })))
}

async fn day(
    State(app): State<Arc<App>>,
    Authorized(viewer): Authorized,
    Path(day): Path<String>,
    headers: HeaderMap,
) -> Result<Response, Problem> {
    let day: Date = day.parse().map_err(|_| Problem::invalid("day", "must be a date such as 2026-11-21"))?;
    let log = opened(&app, &viewer, &format!("request log of {day}")).await?;
    log.flush().await;
    let file = in_blocking(&log, move |log| log.read(day)).await?.ok_or_else(nothing_of_that_day)?;
    let (form, kind, ending) = wanted(&headers);
    let name = format!("attachment; filename=\"request-log-{day}.{ending}\"");
    let headers = [(header::CONTENT_TYPE, kind.to_owned()), (header::CONTENT_DISPOSITION, name)];
    Ok((headers, copy(file, viewer.tenant(), form)).into_response())
}

/// The log, once it is journaled that the viewer reads it.
async fn opened(app: &App, viewer: &Viewer, surface: &str) -> Result<RequestLog, Problem> {
    let surface: Line = surface.parse().map_err(|_| Problem::not_found())?;
    app.portal.seat(viewer, app.now()).open_request_log(surface).await?;
    app.request_log.clone().ok_or_else(|| {
        let detail = "this server keeps no request log; an operator starts it with --request-log";
        Problem::new(StatusCode::NOT_FOUND, "not-found", detail)
    })
}

async fn in_blocking<T: Send + 'static>(
    log: &RequestLog,
    work: impl FnOnce(&RequestLog) -> io::Result<T> + Send + 'static,
) -> Result<T, Problem> {
    let log = log.clone();
    let done = tokio::task::spawn_blocking(move || work(&log)).await;
    done.unwrap_or_else(|error| Err(io::Error::other(error))).map_err(|error| {
        tracing::error!(%error, "the request log cannot be read");
        let detail = "the request log cannot be read; an operator finds the reason in the server's log";
        Problem::new(StatusCode::SERVICE_UNAVAILABLE, "unavailable", detail)
    })
}

fn nothing_of_that_day() -> Problem {
    let detail = "there is no request log of that day; the list says which days there are";
    Problem::new(StatusCode::NOT_FOUND, "not-found", detail)
}

/// A table for who asks for one, else JSON.
fn wanted(headers: &HeaderMap) -> (Form, &'static str, &'static str) {
    let accept = headers.get(header::ACCEPT).and_then(|accept| accept.to_str().ok()).unwrap_or_default();
    if accept.split(',').any(|kind| kind.trim().starts_with("text/csv")) {
        (Form::Csv, "text/csv; charset=utf-8", "csv")
    } else {
        (Form::Lines, "application/x-ndjson", "jsonl")
    }
}
