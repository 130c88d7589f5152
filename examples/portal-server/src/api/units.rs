//! Units, which run dispatches.

use super::fields::{change, maybe, nullable, parse, replacing, replacing_word, unless_empty};
use super::listed::{Paging, listed};
use super::made::{answer, recording};
use super::path::NamedId;
use super::token::Authorized;
use super::write::{Asking, Key, body, must_match, with_etag};
use crate::app::App;
use crate::http::{Credential, IfMatch, Problem, Route, Surface};
use axum::Json;
use axum::body::Bytes;
use axum::extract::State;
use axum::http::HeaderMap;
use axum::response::Response;
use bayboard::access::RecordStatus;
use bayboard::portal::{NewUnit, Patch, UnitPatch};
use bayboard::{DivisionId, ServiceLevel, UnitId, UnitView};
use serde::Deserialize;
use std::sync::Arc;
use utoipa::ToSchema;

pub(super) fn routes() -> Vec<Route> {
    const ALL: &str = "/api/v1/units";
    const ONE: &str = "/api/v1/units/{id}";
    use Credential::Token;
    use Surface::Json;
    vec![
        Route::get(ALL, Json, Token, "lists units", list)
            .asks::<Paging>()
            .lists::<UnitView>("a page of them"),
        recording::<UnitInput>(Route::post(ALL, Json, Token, "records a unit", create)),
        Route::get(ONE, Json, Token, "reads a unit", show)
            .gives::<UnitView>(200, "as it is shown to you")
            .named(),
        Route::patch(ONE, Json, Token, "changes a unit, puts it away or takes it back", update)
            .takes::<UnitChange>()
            .if_match(IfMatch::Needed)
            .gives::<UnitView>(200, "as it is now")
            .named(),
    ]
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
    /// Your reference, 120 characters at most; one record holds it at a time.
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

#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct UnitChange {
    /// Its call sign.
    call_sign: Option<String>,
    /// The highest level it can run.
    #[schema(value_type = Option<ServiceLevel>)]
    level: Option<String>,
    /// The division that runs it.
    #[serde(default, deserialize_with = "nullable")]
    #[schema(value_type = Option<DivisionId>)]
    division_id: Patch<String>,
    /// Whether it can be sent.
    #[serde(default, deserialize_with = "unless_empty")]
    in_service: Option<bool>,
    /// Your reference, 120 characters at most; one record holds it at a time.
    #[serde(default, deserialize_with = "nullable")]
    #[schema(value_type = Option<String>)]
    source_ref: Patch<String>,
    /// Whether it is in use.
    #[schema(value_type = Option<RecordStatus>)]
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
