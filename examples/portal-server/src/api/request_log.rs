//! The request log: which days there are, and a day of it to take along.

use super::token::Authorized;
use crate::app::App;
use crate::http::{Credential, Problem, Route, Surface};
use crate::request_log::{self, Form, Unread};
use axum::Json;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::Response;
use jiff::civil::Date;
use serde::Serialize;
use std::sync::Arc;
use utoipa::ToSchema;

pub(super) fn routes() -> Vec<Route> {
    let (json, token) = (Surface::Json, Credential::Token);
    vec![
        Route::get("/api/v1/request-log", json, token, "lists the days of the request log", days)
            .gives::<Days>(200, "the days there are"),
        Route::get("/api/v1/request-log/{day}", json, token, "a day of the request log", day).gives_file(
            200,
            "that day",
            &["application/x-ndjson", "text/csv; charset=utf-8"],
        ),
    ]
}

/// The days that the request log has.
#[derive(Serialize, ToSchema)]
struct Days {
    /// They, the newest first.
    items: Vec<DayKept>,
    /// How many days are kept.
    days_kept: u16,
}

#[derive(Serialize, ToSchema)]
struct DayKept {
    /// The day: 2026-11-21.
    day: String,
    /// The last day on which it is there.
    kept_until: String,
}

async fn days(State(app): State<Arc<App>>, Authorized(viewer): Authorized) -> Result<Json<Days>, Problem> {
    let (days, days_kept) = request_log::days(&app, &viewer).await?;
    let items =
        days.iter().map(|kept| DayKept { day: kept.day.to_string(), kept_until: kept.until.to_string() });
    Ok(Json(Days { items: items.collect(), days_kept }))
}

async fn day(
    State(app): State<Arc<App>>,
    Authorized(viewer): Authorized,
    Path(day): Path<String>,
    headers: HeaderMap,
) -> Result<Response, Problem> {
    let day: Date = day.parse().map_err(|_| Unread::NoSuchDay)?;
    Ok(request_log::day(&app, &viewer, day, wanted(&headers)).await?)
}

/// A table for who asks for one, else JSON.
fn wanted(headers: &HeaderMap) -> Form {
    let accept = headers.get(header::ACCEPT).and_then(|accept| accept.to_str().ok()).unwrap_or_default();
    let is_table = accept.split(',').any(|kind| kind.trim().starts_with("text/csv"));
    if is_table { Form::Csv } else { Form::Lines }
}

impl From<Unread> for Problem {
    fn from(unread: Unread) -> Self {
        let missing = |detail: &str| Self::new(StatusCode::NOT_FOUND, "not-found", detail);
        match unread {
            Unread::Refused(error) => error.into(),
            Unread::NotKept => {
                missing("this server keeps no request log; an operator starts it with --request-log")
            }
            Unread::NoSuchDay => {
                missing("there is no request log of that day; the list says which days there are")
            }
            Unread::Broken => {
                let detail =
                    "the request log cannot be read; an operator finds the reason in the server's log";
                Self::new(StatusCode::SERVICE_UNAVAILABLE, "unavailable", detail)
            }
        }
    }
}
