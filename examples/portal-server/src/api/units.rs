//! Units, which run dispatches.

use super::fields::{change, maybe, nullable, parse, replacing, replacing_word, unless_empty};
use super::listed::{Paging, listed};
use super::made::answer;
use super::path::NamedId;
use super::token::Authorized;
use super::write::{Asking, Key, body, must_match, with_etag};
use crate::app::App;
use crate::http::{Credential, Problem, Route, Surface};
use axum::Json;
use axum::body::Bytes;
use axum::extract::State;
use axum::http::HeaderMap;
use axum::response::Response;
use bayboard::portal::{NewUnit, Patch, UnitPatch};
use bayboard::{DivisionId, ServiceLevel, UnitId, UnitView};
use serde::Deserialize;
use std::sync::Arc;

pub(super) fn routes() -> Vec<Route> {
    const ALL: &str = "/api/v1/units";
    const ONE: &str = "/api/v1/units/{id}";
    use Credential::Token;
    use Surface::Json;
    vec![
        Route::get(ALL, Json, Token, "lists units", list),
        Route::post(ALL, Json, Token, "records a unit", create),
        Route::get(ONE, Json, Token, "reads a unit", show),
        Route::patch(ONE, Json, Token, "changes a unit, puts it away or takes it back", update),
    ]
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct UnitInput {
    call_sign: String,
    level: String,
    division_id: Option<String>,
    source_ref: Option<String>,
}

impl UnitInput {
    fn parse(&self) -> Result<NewUnit, Problem> {
        let level: ServiceLevel = parse("level", &self.level)?;
        let mut new = NewUnit::new(parse("call_sign", &self.call_sign)?, level);
        new.division = maybe::<DivisionId>("division_id", self.division_id.as_ref())?;
        new.source_ref = maybe("source_ref", self.source_ref.as_ref())?;
        Ok(new)
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct UnitChange {
    call_sign: Option<String>,
    level: Option<String>,
    #[serde(default, deserialize_with = "nullable")]
    division_id: Patch<String>,
    #[serde(default, deserialize_with = "unless_empty")]
    in_service: Option<bool>,
    #[serde(default, deserialize_with = "nullable")]
    source_ref: Patch<String>,
    record_status: Option<String>,
}

impl UnitChange {
    fn parse(&self) -> Result<UnitPatch, Problem> {
        Ok(UnitPatch {
            call_sign: replacing("call_sign", self.call_sign.as_ref())?,
            level: replacing("level", self.level.as_ref())?,
            division: change("division_id", self.division_id.as_ref())?,
            in_service: self.in_service,
            source_ref: change("source_ref", self.source_ref.as_ref())?,
            record_status: replacing_word("record_status", self.record_status.as_ref())?,
        })
    }
}

async fn list(
    State(app): State<Arc<App>>,
    Authorized(viewer): Authorized,
    Asking(paging): Asking<Paging>,
) -> Result<Response, Problem> {
    let seat = app.portal.seat(&viewer, app.now());
    Ok(listed(&seat.directory().units(paging.after()?, paging.limit()?).await?, UnitView::id))
}

async fn create(
    State(app): State<Arc<App>>,
    Authorized(viewer): Authorized,
    key: Key,
    bytes: Bytes,
) -> Result<Response, Problem> {
    let (new, claim) = (body::<UnitInput>(&bytes)?.parse()?, key.claim(&viewer, &bytes)?);
    Ok(answer(&app.portal.seat(&viewer, app.now()).directory().create_unit(new, claim).await?))
}

async fn show(
    State(app): State<Arc<App>>,
    Authorized(viewer): Authorized,
    NamedId(id): NamedId<UnitId>,
) -> Result<Response, Problem> {
    let unit = app.portal.seat(&viewer, app.now()).directory().unit(id).await?;
    Ok(with_etag(unit.version(), Json(unit)))
}

async fn update(
    State(app): State<Arc<App>>,
    Authorized(viewer): Authorized,
    NamedId(id): NamedId<UnitId>,
    headers: HeaderMap,
    bytes: Bytes,
) -> Result<Response, Problem> {
    let (patch, seen) = (body::<UnitChange>(&bytes)?.parse()?, must_match(&headers)?);
    let unit = app.portal.seat(&viewer, app.now()).directory().update_unit(id, seen, patch).await;
    let unit = unit.map_err(|error| Problem::of_write(error, seen.is_some()))?;
    Ok(with_etag(unit.version(), Json(unit)))
}
