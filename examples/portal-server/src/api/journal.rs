//! The journal, and the history of a call. What is read here is itself journaled before it leaves.

use crate::api::fields::{maybe, maybe_word};
use crate::api::path::Named;
use crate::api::token::Authorized;
use crate::api::write::{Asking, page_limit};
use crate::app::App;
use crate::http::{Credential, Problem, Route, Surface};
use axum::Json;
use axum::extract::State;
use axum::response::{IntoResponse, Response};
use bayboard::portal::{JournalFilter, JournalPage, Viewer};
use bayboard::{DispatchId, JournalPosition, Line, Undisclosed};
use serde::Deserialize;
use serde_json::json;
use std::sync::Arc;

pub(super) fn routes() -> Vec<Route> {
    use Credential::Token;
    use Surface::Json;
    vec![
        Route::get("/api/v1/journal", Json, Token, "tells who did and saw what, the newest first", list),
        Route::get("/api/v1/journal/head", Json, Token, "tells how far the journal's chain reaches", head),
        Route::get(
            "/api/v1/dispatches/{id}/history",
            Json,
            Token,
            "tells who changed a dispatch, the newest first",
            history,
        ),
    ]
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Asked {
    record: Option<String>,
    actor: Option<String>,
    day: Option<String>,
    kind: Option<String>,
    after: Option<String>,
    limit: Option<u16>,
}

impl Asked {
    fn filter(&self) -> Result<JournalFilter, Problem> {
        let day = self.day.as_ref().map(|day| {
            day.parse().map_err(|_| Problem::invalid("day", "is no date; send one such as 2026-11-21"))
        });
        Ok(JournalFilter {
            record: maybe("record", self.record.as_ref())?,
            actor: maybe("actor", self.actor.as_ref())?,
            day: day.transpose()?,
            kind: maybe_word("kind", self.kind.as_ref())?,
        })
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct AskedOfOne {
    after: Option<String>,
    limit: Option<u16>,
}

async fn list(
    State(app): State<Arc<App>>,
    Authorized(viewer): Authorized,
    Asking(asked): Asking<Asked>,
) -> Result<Response, Problem> {
    let (filter, after) = (asked.filter()?, maybe::<JournalPosition>("after", asked.after.as_ref())?);
    let seat = app.portal.seat(&viewer, app.now());
    let page = seat.journal().page(&filter, after, page_limit(asked.limit)?).await?;
    disclosed(&app, &viewer, "api journal", page).await
}

async fn head(State(app): State<Arc<App>>, Authorized(viewer): Authorized) -> Result<Response, Problem> {
    let head = app.portal.seat(&viewer, app.now()).journal().head().await?;
    Ok(Json(json!({"entries": head.sequence.0, "head": head.to_string()})).into_response())
}

async fn history(
    State(app): State<Arc<App>>,
    Authorized(viewer): Authorized,
    Named(id): Named<String>,
    Asking(asked): Asking<AskedOfOne>,
) -> Result<Response, Problem> {
    let id: DispatchId = id.parse().map_err(|_| Problem::not_found())?;
    let after = maybe::<JournalPosition>("after", asked.after.as_ref())?;
    let seat = app.portal.seat(&viewer, app.now());
    let page = seat.journal().history(id, after, page_limit(asked.limit)?).await?;
    disclosed(&app, &viewer, "api history", page).await
}

async fn disclosed(
    app: &App,
    viewer: &Viewer,
    surface: &str,
    page: Undisclosed<JournalPage>,
) -> Result<Response, Problem> {
    let surface: Line = surface.parse().expect("our own texts are lines");
    let JournalPage { rows, next } = app.portal.seat(viewer, app.now()).disclose(surface, page).await?;
    Ok(Json(json!({"items": rows, "next": next})).into_response())
}
