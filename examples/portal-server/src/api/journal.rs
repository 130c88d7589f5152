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
use bayboard::journal::EntryKind;
use bayboard::portal::{Broken, Held, JournalFilter, JournalPage, LastVerified, Viewer};

use bayboard::{DispatchId, JournalPosition, JournalRow, Line, Undisclosed};
use serde::{Deserialize, Serialize};
use serde_json::json;
use std::sync::Arc;
use utoipa::{IntoParams, ToSchema};

pub(super) fn routes() -> Vec<Route> {
    use Credential::Token;
    use Surface::Json;
    let (all, reaches) =
        ("tells who did and saw what, the newest first", "tells how far the journal reaches");
    let of_one = "tells who changed a dispatch, the newest first";
    vec![
        Route::get("/api/v1/journal", Json, Token, all, list)
            .asks::<Asked>()
            .lists::<JournalRow>("a page of it; it may hold fewer than asked for"),
        Route::get("/api/v1/journal/head", Json, Token, reaches, head)
            .gives::<Reach>(200, "how far it reaches"),
        Route::get("/api/v1/dispatches/{id}/history", Json, Token, of_one, history)
            .asks::<AskedOfOne>()
            .lists::<JournalRow>("a page of it, as far as the dispatch is shown to you now"),
    ]
}

#[derive(Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
struct Asked {
    /// Only what was done to this record, and who was shown it: `dispatch:ID`. Of `account:ID` also what was
    /// done with how its holder signs in.
    record: Option<String>,
    /// Only what this one did: `account:ID`, `token:ID`, `system`.
    actor: Option<String>,
    /// Only what happened on this day, in the company's zone: 2026-11-21.
    day: Option<String>,
    /// Only entries of this kind.
    #[param(value_type = Option<EntryKind>)]
    kind: Option<String>,
    /// Only rows after this position: `next` of the page before.
    after: Option<String>,
    /// How many, 1 to 200; 50 if absent.
    #[param(minimum = 1, maximum = 200)]
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

#[derive(Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
struct AskedOfOne {
    /// Only changes after this position: `next` of the page before.
    after: Option<String>,
    /// How many, 1 to 200; 50 if absent.
    #[param(minimum = 1, maximum = 200)]
    limit: Option<u16>,
}

/// How far the journal's chain reaches.
#[derive(Serialize, ToSchema)]
struct Reach {
    /// How many entries there are.
    entries: u64,
    /// The number and the hash of the newest. Kept elsewhere, nothing can be cut off unnoticed.
    head: String,
    /// When all of it was found to hold last.
    #[serde(skip_serializing_if = "Option::is_none")]
    held: Option<WhenHeld>,
    /// That it does not hold: somebody altered it.
    #[serde(skip_serializing_if = "Option::is_none")]
    broken: Option<WhereBroken>,
    /// That it did not hold once, though it does by now.
    #[serde(skip_serializing_if = "Option::is_none")]
    was_broken: Option<WhereBroken>,
}

/// When the journal held.
#[derive(Serialize, ToSchema)]
struct WhenHeld {
    /// When that was found.
    #[schema(format = "date-time")]
    at: String,
    /// How many entries there were.
    entries: u64,
}

/// Where the journal does not hold.
#[derive(Serialize, ToSchema)]
struct WhereBroken {
    /// When that was found first.
    #[schema(format = "date-time")]
    since: String,
    /// The first entry that is not right.
    entry: u64,
    /// What is wrong there.
    fault: String,
}

impl From<Held> for WhenHeld {
    fn from(held: Held) -> Self {
        Self { at: held.at.to_string(), entries: held.upto.sequence.0 }
    }
}

impl From<Broken> for WhereBroken {
    fn from(broken: Broken) -> Self {
        Self { since: broken.since.to_string(), entry: broken.sequence.0, fault: broken.fault }
    }
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

async fn head(State(app): State<Arc<App>>, Authorized(viewer): Authorized) -> Result<Json<Reach>, Problem> {
    let seat = app.portal.seat(&viewer, app.now());
    let head = seat.journal().head().await?;
    let LastVerified { held, broken, was_broken, reached: _ } = seat.journal().last_verified().await?;
    let (held, broken) = (held.map(WhenHeld::from), broken.map(WhereBroken::from));
    let was_broken = was_broken.map(WhereBroken::from);
    Ok(Json(Reach { entries: head.sequence.0, head: head.to_string(), held, broken, was_broken }))
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
