//! Units, affiliates and payors, which dispatches refer to.

use super::input::{flag, maybe, parse};
use super::{Authorized, Key, Problem, body};
use crate::app::App;
use axum::Json;
use axum::body::Bytes;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use bayboard::portal::{Made, NewAffiliate, NewPayor, NewUnit};
use bayboard::{DivisionId, HttpsUrl, ServiceLevel};
use serde::Deserialize;
use serde_json::json;
use std::sync::Arc;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct UnitInput {
    call_sign: String,
    level: String,
    division_id: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct AffiliateInput {
    name: String,
    #[serde(default, deserialize_with = "flag")]
    progress_reports: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct PayorInput {
    name: String,
    #[serde(default, deserialize_with = "flag")]
    requires_authorization: bool,
    form: Option<String>,
}

fn answer(made: &Made<impl ToString>) -> Response {
    let status = if made.repeated { StatusCode::OK } else { StatusCode::CREATED };
    (status, Json(json!({"id": made.value.to_string()}))).into_response()
}

pub(crate) async fn create_unit(
    State(app): State<Arc<App>>,
    Authorized(viewer): Authorized,
    key: Key,
    bytes: Bytes,
) -> Result<Response, Problem> {
    let input: UnitInput = body(&bytes)?;
    let level: ServiceLevel = parse("level", &input.level)?;
    let division = maybe::<DivisionId>("division_id", input.division_id.as_ref())?;
    let (call_sign, claim) = (parse("call_sign", &input.call_sign)?, key.claim(&viewer, &bytes)?);
    Ok(answer(
        &app.portal
            .seat(&viewer, app.now())
            .directory()
            .create_unit(NewUnit { division, ..NewUnit::new(call_sign, level) }, claim)
            .await?,
    ))
}

pub(crate) async fn create_affiliate(
    State(app): State<Arc<App>>,
    Authorized(viewer): Authorized,
    key: Key,
    bytes: Bytes,
) -> Result<Response, Problem> {
    let input: AffiliateInput = body(&bytes)?;
    let (name, claim) = (parse("name", &input.name)?, key.claim(&viewer, &bytes)?);
    Ok(answer(
        &app.portal
            .seat(&viewer, app.now())
            .directory()
            .create_affiliate(
                NewAffiliate { progress_reports: input.progress_reports, ..NewAffiliate::new(name) },
                claim,
            )
            .await?,
    ))
}

pub(crate) async fn create_payor(
    State(app): State<Arc<App>>,
    Authorized(viewer): Authorized,
    key: Key,
    bytes: Bytes,
) -> Result<Response, Problem> {
    let input: PayorInput = body(&bytes)?;
    let form = maybe::<HttpsUrl>("form", input.form.as_ref())?;
    let (name, claim) = (parse("name", &input.name)?, key.claim(&viewer, &bytes)?);
    Ok(answer(
        &app.portal
            .seat(&viewer, app.now())
            .directory()
            .create_payor(
                NewPayor {
                    requires_authorization: input.requires_authorization,
                    form,
                    ..NewPayor::new(name)
                },
                claim,
            )
            .await?,
    ))
}
