//! Affiliates, to which dispatches are delegated.

use super::fields::{change, flag, maybe, nullable, parse, replacing, replacing_word, unless_empty};
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
use bayboard::portal::{AffiliatePatch, NewAffiliate, Patch};
use bayboard::{AffiliateId, AffiliateView};
use serde::Deserialize;
use std::sync::Arc;
use utoipa::ToSchema;

pub(super) fn routes() -> Vec<Route> {
    const ALL: &str = "/api/v1/affiliates";
    const ONE: &str = "/api/v1/affiliates/{id}";
    use Credential::Token;
    use Surface::Json;
    vec![
        Route::get(ALL, Json, Token, "lists affiliates", list)
            .asks::<Paging>()
            .lists::<AffiliateView>("a page of them"),
        recording::<AffiliateInput>(Route::post(ALL, Json, Token, "records an affiliate", create)),
        Route::get(ONE, Json, Token, "reads an affiliate", show)
            .gives::<AffiliateView>(200, "as it is shown to you")
            .named(),
        Route::patch(ONE, Json, Token, "changes an affiliate, puts it away or takes it back", update)
            .takes::<AffiliateChange>()
            .if_match(IfMatch::Needed)
            .gives::<AffiliateView>(200, "as it is now")
            .named(),
    ]
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
    /// Your reference, 120 characters at most; one record holds it at a time.
    source_ref: Option<String>,
}

#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct AffiliateChange {
    /// Its name.
    name: Option<String>,
    /// Whether it reports its crews' steps.
    #[serde(default, deserialize_with = "unless_empty")]
    progress_reports: Option<bool>,
    /// Your reference, 120 characters at most; one record holds it at a time.
    #[serde(default, deserialize_with = "nullable")]
    #[schema(value_type = Option<String>)]
    source_ref: Patch<String>,
    /// Whether it is in use.
    #[schema(value_type = Option<RecordStatus>)]
    record_status: Option<String>,
}

impl AffiliateInput {
    fn parse(&self) -> Result<NewAffiliate, Problem> {
        let mut new = NewAffiliate::new(parse("name", &self.name)?);
        new.progress_reports = self.progress_reports;
        new.source_ref = maybe("source_ref", self.source_ref.as_ref())?;
        Ok(new)
    }
}

impl AffiliateChange {
    fn parse(&self) -> Result<AffiliatePatch, Problem> {
        Ok(AffiliatePatch {
            name: replacing("name", self.name.as_ref())?,
            progress_reports: self.progress_reports,
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
    Ok(listed(&seat.directory().affiliates(paging.after()?, paging.limit()?).await?, AffiliateView::id))
}

async fn create(
    State(app): State<Arc<App>>,
    Authorized(viewer): Authorized,
    key: Key,
    bytes: Bytes,
) -> Result<Response, Problem> {
    let (new, claim) = (body::<AffiliateInput>(&bytes)?.parse()?, key.claim(&viewer, &bytes)?);
    Ok(answer(&app.portal.seat(&viewer, app.now()).directory().create_affiliate(new, claim).await?))
}

async fn show(
    State(app): State<Arc<App>>,
    Authorized(viewer): Authorized,
    NamedId(id): NamedId<AffiliateId>,
) -> Result<Response, Problem> {
    let affiliate = app.portal.seat(&viewer, app.now()).directory().affiliate(id).await?;
    Ok(with_etag(affiliate.version(), Json(affiliate)))
}

async fn update(
    State(app): State<Arc<App>>,
    Authorized(viewer): Authorized,
    NamedId(id): NamedId<AffiliateId>,
    headers: HeaderMap,
    bytes: Bytes,
) -> Result<Response, Problem> {
    let (patch, seen) = (body::<AffiliateChange>(&bytes)?.parse()?, must_match(&headers)?);
    let affiliate = app.portal.seat(&viewer, app.now()).directory().update_affiliate(id, seen, patch).await;
    let affiliate = affiliate.map_err(|error| Problem::of_write(error, seen.is_some()))?;
    Ok(with_etag(affiliate.version(), Json(affiliate)))
}
