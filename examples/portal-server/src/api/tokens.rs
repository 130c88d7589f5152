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
use bayboard::{Timestamp, TokenId, TokenView};
use serde::{Deserialize, Serialize};
use std::sync::Arc;
use utoipa::ToSchema;

pub(super) fn routes() -> Vec<Route> {
    const ALL: &str = "/api/v1/tokens";
    const ONE: &str = "/api/v1/tokens/{id}";
    use Credential::Token;
    use Surface::Json;
    vec![
        Route::get(ALL, Json, Token, "lists API tokens", list)
            .asks::<Paging>()
            .lists::<TokenView>("a page of them"),
        Route::post(ALL, Json, Token, "makes an API token, and tells its secret once", create)
            .takes::<TokenInput>()
            .gives::<TokenMade>(201, "it is made"),
        Route::get(ONE, Json, Token, "reads an API token", show)
            .gives::<TokenView>(200, "as it is shown to you")
            .named(),
        Route::delete(ONE, Json, Token, "revokes an API token", revoke)
            .gives_nothing(204, "it opens nothing any more"),
    ]
}

#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct TokenInput {
    /// What it is called.
    name: String,
    /// Its roles, each with where it holds: api_client@company.
    #[serde(default)]
    #[schema(value_type = Option<Vec<String>>)]
    grants: Vec<String>,
    /// When it ends by itself.
    #[schema(value_type = Option<Timestamp>)]
    expires_at: Option<String>,
}

/// A token that was made.
#[derive(Serialize, ToSchema)]
struct TokenMade {
    /// Its id.
    #[schema(format = "uuid")]
    id: String,
    /// What requests bring, told this once.
    secret: String,
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
    let told = TokenMade { id: made.id.to_string(), secret: made.secret };
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
