//! A facility's wall screens: hung, hung anew, and taken down.

use super::facility_id;
use super::input::DisplayInput;
use crate::api::path::Named;
use crate::api::token::Authorized;
use crate::api::write::body;
use crate::app::App;
use crate::http::Problem;
use axum::Json;
use axum::body::Bytes;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use bayboard::DisplayId;
use bayboard::portal::NewDisplayLink;
use serde_json::{Value, json};
use std::sync::Arc;

pub(super) async fn list(
    State(app): State<Arc<App>>,
    Authorized(viewer): Authorized,
    Named(id): Named<String>,
) -> Result<Response, Problem> {
    let id = facility_id(&app, &viewer, &id).await?;
    let displays = app.portal.seat(&viewer, app.now()).facilities().displays(id).await?;
    Ok(Json(json!({"items": displays, "next": null})).into_response())
}

pub(super) async fn create(
    State(app): State<Arc<App>>,
    Authorized(viewer): Authorized,
    Named(id): Named<String>,
    bytes: Bytes,
) -> Result<Response, Problem> {
    let id = facility_id(&app, &viewer, &id).await?;
    let new = body::<DisplayInput>(&bytes)?.parse()?;
    Ok(told(&app.portal.seat(&viewer, app.now()).facilities().create_display(id, new).await?))
}

pub(super) async fn renew(
    State(app): State<Arc<App>>,
    Authorized(viewer): Authorized,
    Named((id, display)): Named<(String, String)>,
) -> Result<Response, Problem> {
    let id = facility_id(&app, &viewer, &id).await?;
    let display = display_id(&display)?;
    Ok(told(&app.portal.seat(&viewer, app.now()).facilities().renew_display(id, display).await?))
}

pub(super) async fn revoke(
    State(app): State<Arc<App>>,
    Authorized(viewer): Authorized,
    Named((id, display)): Named<(String, String)>,
) -> Result<Response, Problem> {
    let id = facility_id(&app, &viewer, &id).await?;
    let display = display_id(&display)?;
    app.portal.seat(&viewer, app.now()).facilities().revoke_display(id, display).await?;
    Ok(StatusCode::NO_CONTENT.into_response())
}

fn display_id(text: &str) -> Result<DisplayId, Problem> {
    text.parse().map_err(|_| Problem::not_found())
}

/// The display with its link, told this once.
fn told(link: &NewDisplayLink) -> Response {
    let mut answer = json!(link.display);
    answer["path"] = Value::from(format!("/d/{}", link.secret));
    (StatusCode::CREATED, Json(answer)).into_response()
}
