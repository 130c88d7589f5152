//! Facilities, their access codes, displays and previews.

use super::input::{DisplayInput, FacilityChange, FacilityInput, RotateInput};
use super::{Asking, Authorized, Key, Named, Problem, body, must_match, page_limit, with_etag};
use crate::app::App;
use axum::Json;
use axum::body::Bytes;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use bayboard::access::PublicFacilityId;
use bayboard::portal::{PortalError, Viewer};
use bayboard::{DisplayId, FacilityId};
use serde::Deserialize;
use serde_json::{Value, json};
use std::sync::Arc;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Page {
    after: Option<String>,
    limit: Option<u16>,
}

/// The record's id, or the ID that people type.
pub(super) async fn facility_id(app: &App, viewer: &Viewer, text: &str) -> Result<FacilityId, Problem> {
    if let Ok(id) = text.parse() {
        return Ok(id);
    }
    let public = PublicFacilityId::parse(text).ok_or_else(Problem::not_found)?;
    let found = app.portal.seat(viewer, app.now()).facilities().id_by_public_id(&public).await?;
    found.ok_or_else(Problem::not_found)
}

pub(crate) async fn list(
    State(app): State<Arc<App>>,
    Authorized(viewer): Authorized,
    Asking(page): Asking<Page>,
) -> Result<Response, Problem> {
    let after = page.after.as_deref().map(|after| super::input::parse("after", after)).transpose()?;
    let found = app.portal.seat(&viewer, app.now()).facilities().list(after, page_limit(page.limit)?).await?;
    let next = found.items.last().filter(|_| found.more).map(|last| last.id().to_string());
    Ok(Json(json!({"items": found.items, "next": next})).into_response())
}

pub(crate) async fn create(
    State(app): State<Arc<App>>,
    Authorized(viewer): Authorized,
    key: Key,
    bytes: Bytes,
) -> Result<Response, Problem> {
    let now = app.now();
    let home = app.portal.boards(app.tenant, now).await?.tenant().zone().clone();
    let new = body::<FacilityInput>(&bytes)?.parse(&home)?;
    let made = app.portal.seat(&viewer, now).facilities().create(new, key.claim(&viewer, &bytes)?).await?;
    let mut answer = json!(made.value);
    // The code is told to those who may read it; that is journaled as a reading.
    match app.portal.seat(&viewer, now).facilities().reveal_code(made.value.id()).await {
        Ok(code) => answer["access_code"] = Value::from(code.spoken()),
        Err(PortalError::Forbidden) => {}
        Err(error) => return Err(error.into()),
    }
    let status = if made.repeated { StatusCode::OK } else { StatusCode::CREATED };
    Ok(with_etag(made.value.version(), (status, Json(answer))))
}

pub(crate) async fn show(
    State(app): State<Arc<App>>,
    Authorized(viewer): Authorized,
    Named(id): Named<String>,
) -> Result<Response, Problem> {
    let id = facility_id(&app, &viewer, &id).await?;
    let facility = app.portal.seat(&viewer, app.now()).facilities().read(id).await?;
    Ok(with_etag(facility.version(), Json(facility)))
}

pub(crate) async fn update(
    State(app): State<Arc<App>>,
    Authorized(viewer): Authorized,
    Named(id): Named<String>,
    headers: HeaderMap,
    bytes: Bytes,
) -> Result<Response, Problem> {
    let id = facility_id(&app, &viewer, &id).await?;
    let patch = body::<FacilityChange>(&bytes)?.parse()?;
    let seen = must_match(&headers)?;
    let facility = app.portal.seat(&viewer, app.now()).facilities().update(id, seen, patch).await;
    let facility = facility.map_err(|error| Problem::of_write(error, seen.is_some()))?;
    Ok(with_etag(facility.version(), Json(facility)))
}

pub(crate) async fn rotate(
    State(app): State<Arc<App>>,
    Authorized(viewer): Authorized,
    Named(id): Named<String>,
    bytes: Bytes,
) -> Result<Response, Problem> {
    let id = facility_id(&app, &viewer, &id).await?;
    let (chosen, revoke_displays) = body::<RotateInput>(&bytes)?.parse()?;
    let code =
        app.portal.seat(&viewer, app.now()).facilities().rotate_code(id, chosen, revoke_displays).await?;
    Ok(Json(json!({"access_code": code.spoken()})).into_response())
}

pub(crate) async fn reveal(
    State(app): State<Arc<App>>,
    Authorized(viewer): Authorized,
    Named(id): Named<String>,
) -> Result<Response, Problem> {
    let id = facility_id(&app, &viewer, &id).await?;
    let code = app.portal.seat(&viewer, app.now()).facilities().reveal_code(id).await?;
    Ok(Json(json!({"access_code": code.spoken()})).into_response())
}

pub(crate) async fn preview(
    State(app): State<Arc<App>>,
    Authorized(viewer): Authorized,
    Named(id): Named<String>,
) -> Result<Response, Problem> {
    let id = facility_id(&app, &viewer, &id).await?;
    Ok(Json(app.portal.seat(&viewer, app.now()).facilities().preview_board(id).await?).into_response())
}

pub(crate) async fn displays(
    State(app): State<Arc<App>>,
    Authorized(viewer): Authorized,
    Named(id): Named<String>,
) -> Result<Response, Problem> {
    let id = facility_id(&app, &viewer, &id).await?;
    let displays = app.portal.seat(&viewer, app.now()).facilities().displays(id).await?;
    Ok(Json(json!({"items": displays, "next": null})).into_response())
}

pub(crate) async fn create_display(
    State(app): State<Arc<App>>,
    Authorized(viewer): Authorized,
    Named(id): Named<String>,
    bytes: Bytes,
) -> Result<Response, Problem> {
    let id = facility_id(&app, &viewer, &id).await?;
    let new = body::<DisplayInput>(&bytes)?.parse()?;
    let link = app.portal.seat(&viewer, app.now()).facilities().create_display(id, new).await?;
    let mut answer = json!(link.display);
    answer["path"] = Value::from(format!("/d/{}", link.secret));
    Ok((StatusCode::CREATED, Json(answer)).into_response())
}

pub(crate) async fn revoke_display(
    State(app): State<Arc<App>>,
    Authorized(viewer): Authorized,
    Named((id, display)): Named<(String, String)>,
) -> Result<Response, Problem> {
    let id = facility_id(&app, &viewer, &id).await?;
    let display: DisplayId = display.parse().map_err(|_| Problem::not_found())?;
    app.portal.seat(&viewer, app.now()).facilities().revoke_display(id, display).await?;
    Ok(StatusCode::NO_CONTENT.into_response())
}
