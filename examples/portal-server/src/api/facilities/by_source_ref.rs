//! Facilities by the host product's reference: what stands under one, and bringing it up to the host's
//! record.

use super::input::{FacilityChange, FacilityInput};
use crate::api::fields::parse;
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
use axum::response::Response;
use bayboard::SourceRef;
use std::sync::Arc;

pub(super) async fn look_up(
    State(app): State<Arc<App>>,
    Authorized(viewer): Authorized,
    Named(reference): Named<String>,
) -> Result<Response, Problem> {
    let source: SourceRef = reference.parse().map_err(|_| Problem::not_found())?;
    let found = app.portal.seat(&viewer, app.now()).facilities().by_source_ref(&source).await?;
    let found = found.ok_or_else(Problem::not_found)?;
    Ok(with_etag(found.version(), Json(found)))
}

/// The body is read twice: as what is recorded, and as what is changed, where `null` clears.
pub(super) async fn upsert(
    State(app): State<Arc<App>>,
    Authorized(viewer): Authorized,
    Named(reference): Named<String>,
    Asking(restoring): Asking<Restoring>,
    headers: HeaderMap,
    bytes: Bytes,
) -> Result<Response, Problem> {
    must_not_match(&headers)?;
    let now = app.now();
    let home = app.portal.boards(viewer.tenant(), now).await?.tenant().zone().clone();
    let mut new = body::<FacilityInput>(&bytes)?.parse(&home)?;
    let patch = body::<FacilityChange>(&bytes)?.parse()?;
    if patch.source_ref.is_told() {
        return Err(Problem::invalid("source_ref", "stands in the path; leave it out"));
    }
    new.source_ref = Some(parse("ref", &reference)?);
    let seat = app.portal.seat(&viewer, now);
    Ok(answer(&seat.facilities().upsert(new, patch, restoring.if_archived()).await?))
}
