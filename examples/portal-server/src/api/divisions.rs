//! Divisions: hospitals, agencies and offices, at which roles are granted.

use super::fields::{parse, replacing, replacing_word, word};
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
use bayboard::portal::{DivisionPatch, NewDivision};
use bayboard::{DivisionId, DivisionKind, DivisionView, RegionId};
use serde::Deserialize;
use std::sync::Arc;
use utoipa::ToSchema;

pub(super) fn routes() -> Vec<Route> {
    const ALL: &str = "/api/v1/divisions";
    const ONE: &str = "/api/v1/divisions/{id}";
    use Credential::Token;
    use Surface::Json;
    vec![
        Route::get(ALL, Json, Token, "lists divisions", list)
            .asks::<Paging>()
            .lists::<DivisionView>("a page of them"),
        recording::<DivisionInput>(Route::post(ALL, Json, Token, "records a division", create)),
        Route::get(ONE, Json, Token, "reads a division", show)
            .gives::<DivisionView>(200, "as it is shown to you")
            .named(),
        Route::patch(ONE, Json, Token, "changes a division, puts it away or takes it back", update)
            .takes::<DivisionChange>()
            .if_match(IfMatch::Needed)
            .gives::<DivisionView>(200, "as it is now")
            .named(),
    ]
}

#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct DivisionInput {
    /// Its name.
    name: String,
    /// What it is.
    #[schema(value_type = DivisionKind)]
    kind: String,
    /// The region it lies in.
    #[schema(value_type = RegionId)]
    region_id: String,
}

#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct DivisionChange {
    /// Its name.
    name: Option<String>,
    /// The region it lies in.
    #[schema(value_type = Option<RegionId>)]
    region_id: Option<String>,
    /// Whether it is in use.
    #[schema(value_type = Option<RecordStatus>)]
    record_status: Option<String>,
}

impl DivisionInput {
    fn parse(&self) -> Result<NewDivision, Problem> {
        let kind: DivisionKind = word("kind", &self.kind)?;
        Ok(NewDivision::new(parse("region_id", &self.region_id)?, parse("name", &self.name)?, kind))
    }
}

impl DivisionChange {
    fn parse(&self) -> Result<DivisionPatch, Problem> {
        Ok(DivisionPatch {
            name: replacing("name", self.name.as_ref())?,
            region: replacing("region_id", self.region_id.as_ref())?,
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
    Ok(listed(&seat.directory().divisions(paging.after()?, paging.limit()?).await?, DivisionView::id))
}

async fn create(
    State(app): State<Arc<App>>,
    Authorized(viewer): Authorized,
    key: Key,
    bytes: Bytes,
) -> Result<Response, Problem> {
    let (new, claim) = (body::<DivisionInput>(&bytes)?.parse()?, key.claim(&viewer, &bytes)?);
    Ok(answer(&app.portal.seat(&viewer, app.now()).directory().create_division(new, claim).await?))
}

async fn show(
    State(app): State<Arc<App>>,
    Authorized(viewer): Authorized,
    NamedId(id): NamedId<DivisionId>,
) -> Result<Response, Problem> {
    let division = app.portal.seat(&viewer, app.now()).directory().division(id).await?;
    Ok(with_etag(division.version(), Json(division)))
}

async fn update(
    State(app): State<Arc<App>>,
    Authorized(viewer): Authorized,
    NamedId(id): NamedId<DivisionId>,
    headers: HeaderMap,
    bytes: Bytes,
) -> Result<Response, Problem> {
    let (patch, seen) = (body::<DivisionChange>(&bytes)?.parse()?, must_match(&headers)?);
    let division = app.portal.seat(&viewer, app.now()).directory().update_division(id, seen, patch).await;
    let division = division.map_err(|error| Problem::of_write(error, seen.is_some()))?;
    Ok(with_etag(division.version(), Json(division)))
}
