//! Payors of dispatches.

use super::fields::{flag, maybe, parse};
use super::made::answer;
use super::token::Authorized;
use super::write::{Key, body};
use crate::app::App;
use crate::http::{Credential, Problem, Route, Surface};
use axum::body::Bytes;
use axum::extract::State;
use axum::response::Response;
use bayboard::HttpsUrl;
use bayboard::portal::NewPayor;
use serde::Deserialize;
use std::sync::Arc;

pub(super) fn routes() -> Vec<Route> {
    vec![Route::post("/api/v1/payors", Surface::Json, Credential::Token, "records a payor", create)]
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct PayorInput {
    name: String,
    #[serde(default, deserialize_with = "flag")]
    requires_authorization: bool,
    form: Option<String>,
}

async fn create(
    State(app): State<Arc<App>>,
    Authorized(viewer): Authorized,
    key: Key,
    bytes: Bytes,
) -> Result<Response, Problem> {
    let input: PayorInput = body(&bytes)?;
    let form = maybe::<HttpsUrl>("form", input.form.as_ref())?;
    let (name, claim) = (parse("name", &input.name)?, key.claim(&viewer, &bytes)?);
    let new = NewPayor { requires_authorization: input.requires_authorization, form, ..NewPayor::new(name) };
    Ok(answer(&app.portal.seat(&viewer, app.now()).directory().create_payor(new, claim).await?))
}
