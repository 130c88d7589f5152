//! Accounts of staff, and who is signed in.

use super::fields::parse;
use super::path::Named;
use super::token::Authorized;
use super::write::{Asking, page_limit, with_etag};
use crate::app::App;
use crate::http::{Credential, Problem, Route, Surface};
use axum::Json;
use axum::extract::State;
use axum::response::{IntoResponse, Response};
use bayboard::{AccountId, AccountView, SignedInView};
use serde::{Deserialize, Serialize};
use serde_json::json;
use std::sync::Arc;
use utoipa::{IntoParams, ToSchema};

pub(super) fn routes() -> Vec<Route> {
    use Credential::Token;
    use Surface::Json;
    vec![
        Route::get("/api/v1/accounts", Json, Token, "lists the accounts of staff", list)
            .asks::<Page>()
            .lists::<AccountView>("a page of them"),
        Route::get("/api/v1/accounts/{id}", Json, Token, "reads an account", show)
            .gives::<AccountView>(200, "as it is shown to you")
            .named(),
        Route::get("/api/v1/sessions", Json, Token, "lists who is signed in now", sessions)
            .gives::<SignedIn>(200, "who is signed in"),
    ]
}

#[derive(Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
struct Page {
    /// Only those after this one: `next` of the page before.
    after: Option<String>,
    /// How many, 1 to 200; 50 if absent.
    limit: Option<u16>,
}

/// Who is signed in.
#[derive(Serialize, ToSchema)]
struct SignedIn {
    /// They, the newest first.
    items: Vec<SignedInView>,
    /// Whether there are more than are listed.
    more: bool,
}

async fn list(
    State(app): State<Arc<App>>,
    Authorized(viewer): Authorized,
    Asking(page): Asking<Page>,
) -> Result<Response, Problem> {
    let after = page.after.as_deref().map(|after| parse("after", after)).transpose()?;
    let found = app.portal.seat(&viewer, app.now()).accounts().list(after, page_limit(page.limit)?).await?;
    let next = found.items.last().filter(|_| found.more).map(AccountView::id);
    Ok(Json(json!({"items": found.items, "next": next.map(|id| id.to_string())})).into_response())
}

async fn show(
    State(app): State<Arc<App>>,
    Authorized(viewer): Authorized,
    Named(id): Named<String>,
) -> Result<Response, Problem> {
    let id: AccountId = id.parse().map_err(|_| Problem::not_found())?;
    let account = app.portal.seat(&viewer, app.now()).accounts().read(id).await?;
    Ok(with_etag(account.version(), Json(account)))
}

async fn sessions(State(app): State<Arc<App>>, Authorized(viewer): Authorized) -> Result<Response, Problem> {
    let found = app.portal.seat(&viewer, app.now()).accounts().heartbeat().await?;
    Ok(Json(SignedIn { items: found.items, more: found.more }).into_response())
}
