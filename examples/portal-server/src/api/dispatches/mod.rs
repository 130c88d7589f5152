//! Dispatches: booking, changing, progress, lists. Every answer with a patient in it is journaled before it
//! leaves.

mod authorization_input;
mod by_source_ref;
mod input;
mod name;
mod oxygen;
mod progress;
mod time_input;

use crate::api::facilities::facility_id;
use crate::api::path::Named;
use crate::api::token::Authorized;
use crate::api::upserted::upserting;
use crate::api::write::{Asking, Key, body, if_match, must_match, page_limit, with_etag};
use crate::app::App;
use crate::http::{Credential, IfMatch, Problem, Route, Surface};
use axum::Json;
use axum::body::Bytes;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use bayboard::portal::{Changed, Page, Viewer};
use bayboard::{DispatchFilter, DispatchId, DispatchView, FacilityId, Line, RunNumber, Stop, Undisclosed};
use by_source_ref::Referred;
use input::{DispatchChange, DispatchInput, StopInput};
use progress::ProgressInput;
use serde::Deserialize;
use serde_json::json;
use std::sync::Arc;
use utoipa::IntoParams;

pub(super) fn routes() -> Vec<Route> {
    const ONE: &str = "/api/v1/dispatches/{id}";
    const STEPS: &str = "/api/v1/dispatches/{id}/progress";
    const SOURCE: &str = "/api/v1/dispatches/by-source-ref/{ref}";
    use Credential::Token;
    use Surface::Json;
    vec![
        Route::get("/api/v1/dispatches", Json, Token, "lists dispatches, the newest first", list)
            .asks::<Asked>()
            .lists_by_number::<DispatchView>("a page of them"),
        Route::post("/api/v1/dispatches", Json, Token, "books a dispatch", create)
            .takes::<DispatchInput>()
            .takes_key()
            .gives::<DispatchView>(201, "it is booked")
            .gives::<DispatchView>(200, "it was, by the first request with this key")
            .gives_nothing(204, "it is booked, and you may not see it")
            .named(),
        Route::get(ONE, Json, Token, "reads a dispatch", show)
            .gives::<DispatchView>(200, "the dispatch")
            .named(),
        Route::patch(ONE, Json, Token, "changes a dispatch", update)
            .takes::<DispatchChange>()
            .if_match(IfMatch::Needed)
            .gives::<DispatchView>(200, "the dispatch as it is now")
            .gives_nothing(204, "it is changed, and you may no longer see it, as when it was archived")
            .named(),
        Route::post(STEPS, Json, Token, "records, corrects or takes back a step", progress)
            .takes::<ProgressInput>()
            .takes_key()
            .if_match(IfMatch::Taken)
            .gives::<DispatchView>(200, "the dispatch as it is now")
            .gives_nothing(204, "it is recorded, and you may not see the dispatch")
            .named(),
        Route::get(SOURCE, Json, Token, "tells what stands under your reference", by_source_ref::look_up)
            .gives::<Referred>(200, "what stands there; nothing of the patient")
            .named(),
        upserting::<DispatchInput>(Route::put(
            SOURCE,
            Json,
            Token,
            "books it, or brings it up to yours",
            by_source_ref::upsert,
        )),
    ]
}

#[derive(Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
struct Asked {
    /// Only those that are open.
    open: Option<bool>,
    /// Only those from or to a facility, by its id or by the ID that people type.
    facility_id: Option<String>,
    /// Only those before this run number: `next` of the page before.
    before: Option<u64>,
    /// How many, 1 to 200; 50 if absent.
    #[param(minimum = 1, maximum = 200)]
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
