//! Dispatches by the host product's reference: what stands under one, and bringing it up to the host's
//! record.

use super::input::{DispatchChange, DispatchInput};
use super::{maybe_stop, stop};
use crate::api::path::Named;
use crate::api::token::Authorized;
use crate::api::upserted::{Restoring, answer, must_not_match};
use crate::api::write::{Asking, body, with_etag};
use crate::app::App;
use crate::http::Problem;
use axum::Json;
use axum::body::Bytes;
use axum::extract::State;
use axum::http::HeaderMap;
use axum::response::{IntoResponse, Response};
use bayboard::access::RecordStatus;
use bayboard::{SourceRef, ViewTag};
use serde::Serialize;
use std::sync::Arc;
use utoipa::ToSchema;

/// What stands under a reference.
#[derive(Serialize, ToSchema)]
pub(super) struct Referred {
    /// The dispatch's id.
    #[schema(format = "uuid")]
    id: String,
    /// Whether it is in use.
    record_status: RecordStatus,
    /// What you are shown of it, if you may see it.
    #[serde(skip_serializing_if = "Option::is_none")]
    version: Option<ViewTag>,
}

/// Tells nothing of the patient, and of one out of use that it is there.
pub(super) async fn look_up(
    State(app): State<Arc<App>>,
    Authorized(viewer): Authorized,
    Named(reference): Named<String>,
) -> Result<Response, Problem> {
    let source: SourceRef = reference.parse().map_err(|_| Problem::not_found())?;
    let found = app.portal.seat(&viewer, app.now()).dispatches().by_source_ref(&source).await?;
    let found = found.ok_or_else(Problem::not_found)?;
    let version = found.version;
    let body = Json(Referred { id: found.id.to_string(), record_status: found.record_status, version });
    Ok(match version {
        Some(version) => with_etag(version, body),
        None => body.into_response(),
    })
}

/// The body is read twice: as what is booked, and as what is changed, where `null` clears.
pub(super) async fn upsert(
    State(app): State<Arc<App>>,
    Authorized(viewer): Authorized,
    Named(reference): Named<String>,
    Asking(restoring): Asking<Restoring>,
    headers: HeaderMap,
    bytes: Bytes,
) -> Result<Response, Problem> {
    must_not_match(&headers)?;
    let (input, change): (DispatchInput, DispatchChange) = (body(&bytes)?, body(&bytes)?);
    let origin = stop(&app, &viewer, "origin", &input.origin.0).await?;
    let destination = stop(&app, &viewer, "destination", &input.destination.0).await?;
    let patch = change.parse(
        maybe_stop(&app, &viewer, "origin", change.origin.as_ref().map(|stop| &stop.0)).await?,
        maybe_stop(&app, &viewer, "destination", change.destination.as_ref().map(|stop| &stop.0)).await?,
    )?;
    let mut new = input.parse(origin, destination)?;
    new.source_ref = Some(crate::api::fields::parse("ref", &reference)?);
    let seat = app.portal.seat(&viewer, app.now());
    Ok(answer(&seat.dispatches().upsert(new, patch, restoring.if_archived()).await?))
}
