//! Units, which run dispatches.

use super::fields::{maybe, parse};
use super::made::{answer, recording};
use super::token::Authorized;
use super::write::{Key, body};
use crate::app::App;
use crate::http::{Credential, Problem, Route, Surface};
use axum::body::Bytes;
use axum::extract::State;
use axum::response::Response;
use bayboard::portal::NewUnit;
use bayboard::{DivisionId, ServiceLevel};
use serde::Deserialize;
use std::sync::Arc;
use utoipa::ToSchema;

pub(super) fn routes() -> Vec<Route> {
    let made = Route::post("/api/v1/units", Surface::Json, Credential::Token, "records a unit", create);
    vec![recording::<UnitInput>(made)]
}

#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct UnitInput {
    /// Its call sign.
    call_sign: String,
    /// The highest level it can run.
    #[schema(value_type = ServiceLevel)]
    level: String,
    /// The division that runs it.
    #[schema(value_type = Option<DivisionId>)]
    division_id: Option<String>,
}

async fn create(
    State(app): State<Arc<App>>,
    Authorized(viewer): Authorized,
    key: Key,
    bytes: Bytes,
) -> Result<Response, Problem> {
    let input: UnitInput = body(&bytes)?;
    let level: ServiceLevel = parse("level", &input.level)?;
    let division = maybe::<DivisionId>("division_id", input.division_id.as_ref())?;
    let (call_sign, claim) = (parse("call_sign", &input.call_sign)?, key.claim(&viewer, &bytes)?);
    let new = NewUnit { division, ..NewUnit::new(call_sign, level) };
    Ok(answer(&app.portal.seat(&viewer, app.now()).directory().create_unit(new, claim).await?))
}
