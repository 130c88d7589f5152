//! API tokens: made by people whom the rules let, listed and revoked.

use super::fields::{maybe, parse};
use super::listed::{Paging, listed};
use super::path::NamedId;
use super::token::Authorized;
use super::write::{Asking, body, with_etag};
use crate::app::App;
use crate::http::{Credential, Problem, Route, Surface};
use axum::Json;
use axum::body::Bytes;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use bayboard::access::Grant;
use bayboard::{TokenId, TokenView};
use serde::Deserialize;
use serde_json::json;
use std::sync::Arc;

pub(super) fn routes() -> Vec<Route> {
    const ALL: &str = "/api/v1/tokens";
    const ONE: &str = "/api/v1/tokens/{id}";
    use Credential::Token;
    use Surface::Json;
    vec![
        Route::get(ALL, Json, Token, "lists API tokens", list),
        Route::post(ALL, Json, Token, "makes an API token, and tells its secret once", create),
        Route::get(ONE, Json, Token, "reads an API token", show),
        Route::delete(ONE, Json, Token, "revokes an API token", revoke),
    ]
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct TokenInput {
    name: String,
    #[serde(default)]
    grants: Vec<String>,
    expires_at: Option<String>,
}

async fn list(
    State(app): State<Arc<App>>,
    Authorized(viewer): Authorized,
    Asking(paging): Asking<Paging>,
) -> Result<Response, Problem> {
    let seat = app.portal.seat(&viewer, app.now());
    Ok(listed(&seat.tokens().list(paging.after()?, paging.limit()?).await?, TokenView::id))
}

async fn create(
    State(app): State<Arc<App>>,
    Authorized(viewer): Authorized,
    bytes: Bytes,
) -> Result<Response, Problem> {
    let TokenInput { name, grants, expires_at } = body(&bytes)?;
    let name = parse("name", &name)?;
    let grants = grants.iter().map(|grant| parse("grants", grant)).collect::<Result<Vec<Grant>, _>>()?;
    let expires_at = maybe("expires_at", expires_at.as_ref())?;
    let made = app.portal.seat(&viewer, app.now()).tokens().create(name, grants, expires_at).await?;
    let told = json!({"id": made.id.to_string(), "secret": made.secret});
    Ok((StatusCode::CREATED, Json(told)).into_response())
}

async fn show(
    State(app): State<Arc<App>>,
    Authorized(viewer): Authorized,
    NamedId(id): NamedId<TokenId>,
) -> Result<Response, Problem> {
    let token = app.portal.seat(&viewer, app.now()).tokens().read(id).await?;
    Ok(with_etag(token.version(), Json(token)))
}

async fn revoke(
    State(app): State<Arc<App>>,
    Authorized(viewer): Authorized,
    NamedId(id): NamedId<TokenId>,
) -> Result<Response, Problem> {
    app.portal.seat(&viewer, app.now()).tokens().revoke(id).await?;
    Ok(StatusCode::NO_CONTENT.into_response())
}
