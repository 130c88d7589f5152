//! Affiliates, to which dispatches are delegated.

use super::fields::{flag, parse};
use super::made::answer;
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

pub(super) fn routes() -> Vec<Route> {
    vec![Route::post("/api/v1/affiliates", Surface::Json, Credential::Token, "records an affiliate", create)]
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct AffiliateInput {
    name: String,
    #[serde(default, deserialize_with = "flag")]
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
