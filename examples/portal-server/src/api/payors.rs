//! Payors of dispatches.

use super::fields::{flag, maybe, parse};
use super::made::{answer, recording};
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
use utoipa::ToSchema;

pub(super) fn routes() -> Vec<Route> {
    let made = Route::post("/api/v1/payors", Surface::Json, Credential::Token, "records a payor", create);
    vec![recording::<PayorInput>(made)]
}

#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct PayorInput {
    /// Its name.
    name: String,
    /// Whether it asks for an authorization number before booked stretcher transports.
    #[serde(default, deserialize_with = "flag")]
    #[schema(value_type = Option<bool>)]
    requires_authorization: bool,
    /// Where the number is asked for; it starts with https://.
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
