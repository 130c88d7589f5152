//! Logon history: who signed in and out, and who was refused.

use super::fields::parse;
use super::token::Authorized;
use super::write::{Asking, page_limit};
use crate::app::App;
use crate::http::{Credential, Problem, Route, Surface};
use axum::Json;
use axum::extract::State;
use axum::response::{IntoResponse, Response};
use bayboard::LogonView;
use bayboard::journal::LogonNumber;
use bayboard::portal::LogonFilter;
use serde::Deserialize;
use serde_json::json;
use std::sync::Arc;
use utoipa::IntoParams;

pub(super) fn routes() -> Vec<Route> {
    let what = "reads the logon history, the newest first";
    let list = Route::get("/api/v1/logons", Surface::Json, Credential::Token, what, list);
    vec![list.asks::<Asked>().lists_by_number::<LogonView>("a page of it")]
}

#[derive(Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
struct Asked {
    /// Only this account's.
    #[param(format = "uuid")]
    account_id: Option<String>,
    /// Only from this moment on.
    from: Option<String>,
    /// Only before this moment.
    until: Option<String>,
    /// Only rows before this number: `next` of the page before.
    before: Option<u64>,
    /// How many, 1 to 200; 50 if absent.
    #[param(minimum = 1, maximum = 200)]
    limit: Option<u16>,
}

async fn list(
    State(app): State<Arc<App>>,
    Authorized(viewer): Authorized,
    Asking(asked): Asking<Asked>,
) -> Result<Response, Problem> {
    let filter = LogonFilter {
        account: asked.account_id.as_deref().map(|id| parse("account_id", id)).transpose()?,
        from: asked.from.as_deref().map(|moment| parse("from", moment)).transpose()?,
        until: asked.until.as_deref().map(|moment| parse("until", moment)).transpose()?,
    };
    let (before, limit) = (asked.before.map(LogonNumber), page_limit(asked.limit)?);
    let found = app.portal.seat(&viewer, app.now()).accounts().logons(&filter, before, limit).await?;
    Ok(Json(json!({"items": found.items, "next": found.next.map(|next| next.0)})).into_response())
}
