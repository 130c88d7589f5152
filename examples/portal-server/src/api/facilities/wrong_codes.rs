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
use bayboard::{FacilityId, Timestamp};
use serde::{Deserialize, Serialize};
use serde_json::json;
use std::sync::Arc;
use std::time::Duration;
use utoipa::{IntoParams, ToSchema};

const DAY: Duration = Duration::from_secs(24 * 3_600);

/// Since when: a day ago, unless it is said.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
pub(super) struct Since {
    /// Since when; a day ago if absent.
    since: Option<String>,
}

/// Wrong codes at one facility.
#[derive(Serialize, ToSchema)]
pub(super) struct WrongCodesView {
    /// The facility's id.
    #[schema(value_type = FacilityId)]
    facility: String,
    /// How often.
    tries: u64,
    /// When first.
    #[schema(value_type = Timestamp)]
    first: String,
    /// When last.
    #[schema(value_type = Timestamp)]
    last: String,
    /// From how many places.
    sources: u64,
}

/// Wrong codes from one place within a minute.
#[derive(Serialize, ToSchema)]
pub(super) struct WrongCodeView {
    /// When it was tried.
    #[schema(value_type = Timestamp)]
    at: String,
    /// How often.
    count: u64,
    /// From where.
    address: Option<String>,
    /// The browser, as it calls itself.
    agent: Option<String>,
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
        .map(|codes| WrongCodesView {
            facility: codes.facility.to_string(),
            tries: codes.tries,
            first: codes.first.to_string(),
            last: codes.last.to_string(),
            sources: codes.sources as u64,
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
        .map(|code| WrongCodeView {
            at: code.at.to_string(),
            count: code.count.into(),
            address: code.client.address.as_ref().map(|address| address.as_str().to_owned()),
            agent: code.client.agent.as_ref().map(|agent| agent.as_str().to_owned()),
        })
        .collect();
    Ok(Json(json!({"items": items, "next": null})).into_response())
}
