//! Affiliates, to which dispatches are delegated.

use super::fields::{flag, parse};
use super::made::{answer, recording};
use super::token::Authorized;
use super::write::{Key, body};
use crate::app::App;
use crate::http::{Credential, Problem, Route, Surface};
use axum::body::Bytes;
use axum::extract::State;
use axum::response::Response;
use bayboard::portal::NewAffiliate;
use serde::Deserialize;
use std::sync::Arc;
use utoipa::ToSchema;

pub(super) fn routes() -> Vec<Route> {
    let made =
        Route::post("/api/v1/affiliates", Surface::Json, Credential::Token, "records an affiliate", create);
    vec![recording::<AffiliateInput>(made)]
}

#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct AffiliateInput {
    /// Its name.
    name: String,
    /// Whether it reports its crews' steps.
    #[serde(default, deserialize_with = "flag")]
    #[schema(value_type = Option<bool>)]
    progress_reports: bool,
}

async fn create(
    State(app): State<Arc<App>>,
    Authorized(viewer): Authorized,
    key: Key,
    bytes: Bytes,
) -> Result<Response, Problem> {
    let input: AffiliateInput = body(&bytes)?;
    let (name, claim) = (parse("name", &input.name)?, key.claim(&viewer, &bytes)?);
    let new = NewAffiliate { progress_reports: input.progress_reports, ..NewAffiliate::new(name) };
    Ok(answer(&app.portal.seat(&viewer, app.now()).directory().create_affiliate(new, claim).await?))
}
