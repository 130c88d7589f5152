//! What a host product sends and is told by its own reference.

use super::write::{if_match, with_etag};
use crate::http::Problem;
use axum::Json;
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use bayboard::portal::{Became, IfArchived, Upserted};
use serde::Deserialize;
use serde_json::json;

/// What to do where the reference is taken by something out of use.
#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Restoring {
    restore: Option<bool>,
}

impl Restoring {
    pub(crate) fn if_archived(self) -> IfArchived {
        if self.restore.unwrap_or(false) { IfArchived::Restore } else { IfArchived::Refuse }
    }
}

/// Whoever sends all that a record is to be does not say what it was.
pub(crate) fn must_not_match(headers: &HeaderMap) -> Result<(), Problem> {
    if if_match(headers)?.is_none() {
        return Ok(());
    }
    Err(Problem::invalid("If-Match", "does not go with a PUT; change the record by its id, or leave it out"))
}

pub(crate) fn answer<Id: ToString>(done: &Upserted<Id>) -> Response {
    let (status, became) = match done.became {
        Became::Created => (StatusCode::CREATED, "created"),
        Became::Changed => (StatusCode::OK, "changed"),
        Became::Unchanged => (StatusCode::OK, "unchanged"),
        Became::Restored => (StatusCode::OK, "restored"),
    };
    let mut body = json!({"id": done.id.to_string(), "became": became});
    let Some(version) = done.version else { return (status, Json(body)).into_response() };
    body["version"] = json!(version);
    with_etag(version, (status, Json(body)))
}
