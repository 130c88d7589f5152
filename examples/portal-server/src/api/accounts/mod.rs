//! Accounts of staff: read, made, changed, and what is done to them.

mod acts;
mod input;

use super::listed::{Paging, listed};
use super::path::NamedId;
use super::token::Authorized;
use super::write::{Asking, Key, body, must_match, with_etag};
use crate::app::App;
use crate::http::{Credential, IfMatch, Problem, Route, Surface};
use acts::{Linked, linked};
use axum::Json;
use axum::body::Bytes;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use bayboard::{AccountId, AccountView};
use input::{AccountChange, AccountInput};
use std::sync::Arc;

pub(super) fn routes() -> Vec<Route> {
    const ALL: &str = "/api/v1/accounts";
    const ONE: &str = "/api/v1/accounts/{id}";
    use Credential::Token;
    use Surface::Json;
    let mut all = vec![
        Route::get(ALL, Json, Token, "lists the accounts of staff", list)
            .asks::<Paging>()
            .lists::<AccountView>("a page of them"),
        Route::post(ALL, Json, Token, "makes an account, and tells its one-time link once", create)
            .takes::<AccountInput>()
            .takes_key()
            .gives::<Linked>(201, "it is made")
            .gives::<Linked>(200, "it was, by the first request with this key; the link is not told again"),
        Route::get(ONE, Json, Token, "reads an account", show)
            .gives::<AccountView>(200, "as it is shown to you")
            .named(),
        Route::patch(ONE, Json, Token, "changes what a person is called, and what they are where", update)
            .takes::<AccountChange>()
            .if_match(IfMatch::Needed)
            .gives::<AccountView>(200, "as it is now")
            .named(),
    ];
    all.extend(acts::routes());
    all
}

async fn list(
    State(app): State<Arc<App>>,
    Authorized(viewer): Authorized,
    Asking(paging): Asking<Paging>,
) -> Result<Response, Problem> {
    let seat = app.portal.seat(&viewer, app.now());
    Ok(listed(&seat.accounts().list(paging.after()?, paging.limit()?).await?, AccountView::id))
}

async fn create(
    State(app): State<Arc<App>>,
    Authorized(viewer): Authorized,
    key: Key,
    bytes: Bytes,
) -> Result<Response, Problem> {
    let (new, claim) = (body::<AccountInput>(&bytes)?.parse()?, key.claim(&viewer, &bytes)?);
    let made = app.portal.seat(&viewer, app.now()).accounts().create(new, claim).await?;
    let status = if made.repeated { StatusCode::OK } else { StatusCode::CREATED };
    Ok((status, linked(&app, made.value)).into_response())
}

async fn show(
    State(app): State<Arc<App>>,
    Authorized(viewer): Authorized,
    NamedId(id): NamedId<AccountId>,
) -> Result<Response, Problem> {
    Ok(shown(app.portal.seat(&viewer, app.now()).accounts().read(id).await?))
}

async fn update(
    State(app): State<Arc<App>>,
    Authorized(viewer): Authorized,
    NamedId(id): NamedId<AccountId>,
    headers: HeaderMap,
    bytes: Bytes,
) -> Result<Response, Problem> {
    let (patch, seen) = (body::<AccountChange>(&bytes)?.parse()?, must_match(&headers)?);
    let account = app.portal.seat(&viewer, app.now()).accounts().update(id, seen, patch).await;
    Ok(shown(account.map_err(|error| Problem::of_write(error, seen.is_some()))?))
}

fn shown(account: AccountView) -> Response {
    with_etag(account.version(), Json(account))
}
