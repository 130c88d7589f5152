//! Regions, in which divisions lie.

use super::fields::{parse, replacing, replacing_word};
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
use bayboard::portal::RegionPatch;
use bayboard::{Line, RegionId, RegionView};
use serde::Deserialize;
use std::sync::Arc;
use utoipa::ToSchema;

pub(super) fn routes() -> Vec<Route> {
    const ALL: &str = "/api/v1/regions";
    const ONE: &str = "/api/v1/regions/{id}";
    use Credential::Token;
    use Surface::Json;
    vec![
        Route::get(ALL, Json, Token, "lists regions", list)
            .asks::<Paging>()
            .lists::<RegionView>("a page of them"),
        recording::<RegionInput>(Route::post(ALL, Json, Token, "records a region", create)),
        Route::get(ONE, Json, Token, "reads a region", show)
            .gives::<RegionView>(200, "as it is shown to you")
            .named(),
        Route::patch(ONE, Json, Token, "changes a region, puts it away or takes it back", update)
            .takes::<RegionChange>()
            .if_match(IfMatch::Needed)
            .gives::<RegionView>(200, "as it is now")
            .named(),
    ]
}

#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct RegionInput {
    /// Its name.
    name: String,
}

#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct RegionChange {
    /// Its name.
    name: Option<String>,
    /// Whether it is in use.
    #[schema(value_type = Option<RecordStatus>)]
    record_status: Option<String>,
}

impl RegionInput {
    fn parse(&self) -> Result<Line, Problem> {
        parse("name", &self.name)
    }
}

impl RegionChange {
    fn parse(&self) -> Result<RegionPatch, Problem> {
        Ok(RegionPatch {
            name: replacing("name", self.name.as_ref())?,
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
    Ok(listed(&seat.directory().regions(paging.after()?, paging.limit()?).await?, RegionView::id))
}

async fn create(
    State(app): State<Arc<App>>,
    Authorized(viewer): Authorized,
    key: Key,
    bytes: Bytes,
) -> Result<Response, Problem> {
    let (new, claim) = (body::<RegionInput>(&bytes)?.parse()?, key.claim(&viewer, &bytes)?);
    Ok(answer(&app.portal.seat(&viewer, app.now()).directory().create_region(new, claim).await?))
}

async fn show(
    State(app): State<Arc<App>>,
    Authorized(viewer): Authorized,
    NamedId(id): NamedId<RegionId>,
) -> Result<Response, Problem> {
    let region = app.portal.seat(&viewer, app.now()).directory().region(id).await?;
    Ok(with_etag(region.version(), Json(region)))
}

async fn update(
    State(app): State<Arc<App>>,
    Authorized(viewer): Authorized,
    NamedId(id): NamedId<RegionId>,
    headers: HeaderMap,
    bytes: Bytes,
) -> Result<Response, Problem> {
    let (patch, seen) = (body::<RegionChange>(&bytes)?.parse()?, must_match(&headers)?);
    let region = app.portal.seat(&viewer, app.now()).directory().update_region(id, seen, patch).await;
    let region = region.map_err(|error| Problem::of_write(error, seen.is_some()))?;
    Ok(with_etag(region.version(), Json(region)))
}
