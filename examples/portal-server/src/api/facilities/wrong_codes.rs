//! Sign-ins with facilities' IDs and wrong codes.

use super::facility_id;
use crate::api::fields::maybe;
use crate::api::path::Named;
use crate::api::token::Authorized;
use crate::api::write::Asking;
use crate::app::App;
use crate::http::Problem;
use axum::Json;
use axum::extract::State;
use axum::response::{IntoResponse, Response};
use bayboard::{Line, Timestamp};
use serde::Deserialize;
use serde_json::json;
use std::sync::Arc;
use std::time::Duration;

const DAY: Duration = Duration::from_secs(24 * 3_600);

/// Since when: a day ago, unless it is said.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Since {
    since: Option<String>,
}

impl Since {
    fn moment(&self, now: Timestamp) -> Result<Timestamp, Problem> {
        Ok(maybe("since", self.since.as_ref())?.unwrap_or_else(|| now.minus(DAY)))
    }
}

pub(super) async fn of_all(
    State(app): State<Arc<App>>,
    Authorized(viewer): Authorized,
    Asking(asked): Asking<Since>,
) -> Result<Response, Problem> {
    let since = asked.moment(app.now())?;
    let found = app.portal.seat(&viewer, app.now()).facilities().wrong_codes(since).await?;
    let items: Vec<_> = found
        .iter()
        .map(|codes| {
            json!({
                "facility": codes.facility.to_string(), "tries": codes.tries, "first": codes.first.to_string(),
                "last": codes.last.to_string(), "sources": codes.sources,
            })
        })
        .collect();
    Ok(Json(json!({"items": items, "next": null})).into_response())
}

pub(super) async fn of_one(
    State(app): State<Arc<App>>,
    Authorized(viewer): Authorized,
    Named(id): Named<String>,
    Asking(asked): Asking<Since>,
) -> Result<Response, Problem> {
    let id = facility_id(&app, &viewer, &id).await?;
    let since = asked.moment(app.now())?;
    let found = app.portal.seat(&viewer, app.now()).facilities().wrong_codes_of(id, since).await?;
    let items: Vec<_> = found
        .iter()
        .map(|code| {
            json!({
                "at": code.at.to_string(), "count": code.count,
                "address": code.client.address.as_ref().map(Line::as_str),
                "agent": code.client.agent.as_ref().map(Line::as_str),
            })
        })
        .collect();
    Ok(Json(json!({"items": items, "next": null})).into_response())
}
