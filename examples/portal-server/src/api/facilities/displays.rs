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
use bayboard::portal::NewDisplayLink;
use bayboard::{DisplayId, DisplayView};
use serde::Serialize;
use serde_json::json;
use std::sync::Arc;
use utoipa::ToSchema;

/// A wall screen with its link.
#[derive(Serialize, ToSchema)]
pub(super) struct DisplayMade {
    #[serde(flatten)]
    display: DisplayView,
    /// The path of its link, which is told this once.
    path: String,
}

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
    let (display, path) = (link.display.clone(), format!("/d/{}", link.secret));
    (StatusCode::CREATED, Json(DisplayMade { display, path })).into_response()
}
