//! What a host product sends and is told by its own reference.

use super::write::{if_match, with_etag};
use crate::http::{IfMatch, Problem, Route};
use axum::Json;
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use bayboard::ViewTag;
use bayboard::portal::{Became, IfArchived, Upserted};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

/// What to do where the reference is taken by something out of use.
#[derive(Clone, Copy, Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
pub(crate) struct Restoring {
    /// Whether one that was archived is brought back.
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

/// What came of it.
#[derive(Serialize, ToSchema)]
struct BroughtUp {
    /// The record's id.
    #[schema(format = "uuid")]
    id: String,
    /// What it became.
    became: BecameWord,
    /// What you are shown of it now, if you may see it.
    #[serde(skip_serializing_if = "Option::is_none")]
    version: Option<ViewTag>,
}

#[derive(Serialize, ToSchema)]
#[serde(rename_all = "snake_case")]
#[schema(as = Became)]
enum BecameWord {
    Created,
    Changed,
    Unchanged,
    Restored,
}

/// What a route takes and answers that brings a record up to the host's.
pub(crate) fn upserting<T: ToSchema>(route: Route) -> Route {
    route
        .asks::<Restoring>()
        .takes::<T>()
        .if_match(IfMatch::Refused)
        .gives::<BroughtUp>(201, "it is recorded")
        .gives::<BroughtUp>(200, "it stood there already")
        .named()
}

pub(crate) fn answer<Id: ToString>(done: &Upserted<Id>) -> Response {
    let (status, became) = match done.became {
        Became::Created => (StatusCode::CREATED, BecameWord::Created),
        Became::Changed => (StatusCode::OK, BecameWord::Changed),
        Became::Unchanged => (StatusCode::OK, BecameWord::Unchanged),
        Became::Restored => (StatusCode::OK, BecameWord::Restored),
    };
    let answer = (status, Json(BroughtUp { id: done.id.to_string(), became, version: done.version }));
    match done.version {
        Some(version) => with_etag(version, answer),
        None => answer.into_response(),
    }
}
