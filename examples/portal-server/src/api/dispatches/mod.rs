//! Dispatches: booking, changing, progress, lists. Every answer with a patient in it is journaled before it
//! leaves.

mod by_source_ref;
mod input;
mod progress;

use crate::api::facilities::facility_id;
use crate::api::path::Named;
use crate::api::token::Authorized;
use crate::api::write::{Asking, Key, body, if_match, must_match, page_limit, with_etag};
use crate::app::App;
use crate::http::{Credential, Problem, Route, Surface};
use axum::Json;
use axum::body::Bytes;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use bayboard::portal::{Changed, Page, Viewer};
use bayboard::{DispatchFilter, DispatchId, DispatchView, FacilityId, Line, RunNumber, Stop, Undisclosed};
use input::{DispatchChange, DispatchInput, StopInput};
use progress::ProgressInput;
use serde::Deserialize;
use serde_json::json;
use std::sync::Arc;

pub(super) fn routes() -> Vec<Route> {
    const ONE: &str = "/api/v1/dispatches/{id}";
    const STEPS: &str = "/api/v1/dispatches/{id}/progress";
    const SOURCE: &str = "/api/v1/dispatches/by-source-ref/{ref}";
    use Credential::Token;
    use Surface::Json;
    vec![
        Route::get("/api/v1/dispatches", Json, Token, "lists dispatches, the newest first", list),
        Route::post("/api/v1/dispatches", Json, Token, "books a dispatch", create),
        Route::get(ONE, Json, Token, "reads a dispatch", show),
        Route::patch(ONE, Json, Token, "changes a dispatch", update),
        Route::post(STEPS, Json, Token, "records, corrects or takes back a step", progress),
        Route::get(SOURCE, Json, Token, "tells what stands under your reference", by_source_ref::look_up),
        Route::put(SOURCE, Json, Token, "books it, or brings it up to yours", by_source_ref::upsert),
    ]
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Asked {
    open: Option<bool>,
    facility_id: Option<String>,
    before: Option<u64>,
    limit: Option<u16>,
}

/// The surface that journals name.
fn surface() -> Line {
    "api dispatches".parse().expect("our own texts are lines")
}

async fn disclosed<T>(app: &App, viewer: &Viewer, answer: Undisclosed<T>) -> Result<T, Problem> {
    Ok(app.portal.seat(viewer, app.now()).disclose(surface(), answer).await?)
}

/// The answer to a change: the dispatch as it now stands, or no content when who changed it may not see it
/// so.
async fn changed(
    app: &App,
    viewer: &Viewer,
    status: StatusCode,
    answer: Changed,
) -> Result<Response, Problem> {
    Ok(match disclosed(app, viewer, answer.view).await? {
        Some(view) => with_etag(view.version(), (status, Json(view))),
        None => StatusCode::NO_CONTENT.into_response(),
    })
}

async fn list(
    State(app): State<Arc<App>>,
    Authorized(viewer): Authorized,
    Asking(asked): Asking<Asked>,
) -> Result<Response, Problem> {
    let facility = match &asked.facility_id {
        Some(id) => Some(facility_id(&app, &viewer, id).await?),
        None => None,
    };
    let filter = DispatchFilter {
        open_only: asked.open.unwrap_or(false),
        facility,
        before: asked.before.map(RunNumber),
    };
    let found =
        app.portal.seat(&viewer, app.now()).dispatches().list(&filter, page_limit(asked.limit)?).await?;
    let Page { items, more } = app.portal.seat(&viewer, app.now()).disclose(surface(), found).await?;
    let next = items.last().filter(|_| more).and_then(DispatchView::run_number).map(|number| number.0);
    Ok(Json(json!({"items": items, "next": next})).into_response())
}

async fn show(
    State(app): State<Arc<App>>,
    Authorized(viewer): Authorized,
    Named(id): Named<String>,
) -> Result<Response, Problem> {
    let answer = app.portal.seat(&viewer, app.now()).dispatches().read(dispatch_id(&id)?).await?;
    let view = disclosed(&app, &viewer, answer).await?;
    Ok(with_etag(view.version(), Json(view)))
}

async fn create(
    State(app): State<Arc<App>>,
    Authorized(viewer): Authorized,
    key: Key,
    bytes: Bytes,
) -> Result<Response, Problem> {
    let input: DispatchInput = body(&bytes)?;
    let origin = stop(&app, &viewer, "origin", &input.origin.0).await?;
    let destination = stop(&app, &viewer, "destination", &input.destination.0).await?;
    let new = input.parse(origin, destination)?;
    let made =
        app.portal.seat(&viewer, app.now()).dispatches().create(new, key.claim(&viewer, &bytes)?).await?;
    let status = if made.repeated { StatusCode::OK } else { StatusCode::CREATED };
    changed(&app, &viewer, status, made.value).await
}

async fn update(
    State(app): State<Arc<App>>,
    Authorized(viewer): Authorized,
    Named(id): Named<String>,
    headers: HeaderMap,
    bytes: Bytes,
) -> Result<Response, Problem> {
    let input: DispatchChange = body(&bytes)?;
    let origin = maybe_stop(&app, &viewer, "origin", input.origin.as_ref().map(|stop| &stop.0)).await?;
    let destination =
        maybe_stop(&app, &viewer, "destination", input.destination.as_ref().map(|stop| &stop.0)).await?;
    let patch = input.parse(origin, destination)?;
    let seen = must_match(&headers)?;
    let answer =
        app.portal.seat(&viewer, app.now()).dispatches().update(dispatch_id(&id)?, seen, patch).await;
    let answer = answer.map_err(|error| Problem::of_write(error, seen.is_some()))?;
    changed(&app, &viewer, StatusCode::OK, answer).await
}

async fn progress(
    State(app): State<Arc<App>>,
    Authorized(viewer): Authorized,
    Named(id): Named<String>,
    key: Key,
    headers: HeaderMap,
    bytes: Bytes,
) -> Result<Response, Problem> {
    let what = body::<ProgressInput>(&bytes)?.parse(app.now())?;
    let (seen, claim) = (if_match(&headers)?, key.claim(&viewer, &bytes)?);
    let made =
        app.portal.seat(&viewer, app.now()).dispatches().progress(dispatch_id(&id)?, seen, what, claim).await;
    let made = made.map_err(|error| Problem::of_write(error, seen.is_some()))?;
    changed(&app, &viewer, StatusCode::OK, made.value).await
}

fn dispatch_id(text: &str) -> Result<DispatchId, Problem> {
    text.parse().map_err(|_| Problem::not_found())
}

async fn stop(app: &App, viewer: &Viewer, field: &str, input: &StopInput) -> Result<Stop, Problem> {
    let facility = match input.facility() {
        Some(typed) => Some(known_facility(app, viewer, field, typed).await?),
        None => None,
    };
    input.parse(field, facility)
}

async fn known_facility(app: &App, viewer: &Viewer, field: &str, typed: &str) -> Result<FacilityId, Problem> {
    let unknown = |_| {
        Problem::invalid(
            format!("{field}.facility_id"),
            "is not known here; use an id that was given by this server",
        )
    };
    facility_id(app, viewer, typed).await.map_err(unknown)
}

async fn maybe_stop(
    app: &App,
    viewer: &Viewer,
    field: &str,
    input: Option<&StopInput>,
) -> Result<Option<Stop>, Problem> {
    match input {
        Some(input) => stop(app, viewer, field, input).await.map(Some),
        None => Ok(None),
    }
}
