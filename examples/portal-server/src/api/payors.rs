//! Payors of dispatches.

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
use bayboard::portal::{NewPayor, Patch, PayorPatch};
use bayboard::{HttpsUrl, PayorId, PayorView};
use serde::Deserialize;
use std::sync::Arc;
use utoipa::ToSchema;

pub(super) fn routes() -> Vec<Route> {
    const ALL: &str = "/api/v1/payors";
    const ONE: &str = "/api/v1/payors/{id}";
    use Credential::Token;
    use Surface::Json;
    vec![
        Route::get(ALL, Json, Token, "lists payors", list)
            .asks::<Paging>()
            .lists::<PayorView>("a page of them"),
        recording::<PayorInput>(Route::post(ALL, Json, Token, "records a payor", create)),
        Route::get(ONE, Json, Token, "reads a payor", show)
            .gives::<PayorView>(200, "as it is shown to you")
            .named(),
        Route::patch(ONE, Json, Token, "changes a payor, puts it away or takes it back", update)
            .takes::<PayorChange>()
            .if_match(IfMatch::Needed)
            .gives::<PayorView>(200, "as it is now")
            .named(),
    ]
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
    /// Your reference, 120 characters at most; one record holds it at a time.
    source_ref: Option<String>,
}

#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct PayorChange {
    /// Its name.
    name: Option<String>,
    /// Whether it asks for an authorization number before booked stretcher transports.
    #[serde(default, deserialize_with = "unless_empty")]
    requires_authorization: Option<bool>,
    /// Where the number is asked for; it starts with https://.
    #[serde(default, deserialize_with = "nullable")]
    #[schema(value_type = Option<String>)]
    form: Patch<String>,
    /// Your reference, 120 characters at most; one record holds it at a time.
    #[serde(default, deserialize_with = "nullable")]
    #[schema(value_type = Option<String>)]
    source_ref: Patch<String>,
    /// Whether it is in use.
    #[schema(value_type = Option<RecordStatus>)]
    record_status: Option<String>,
}

impl PayorInput {
    fn parse(&self) -> Result<NewPayor, Problem> {
        let mut new = NewPayor::new(parse("name", &self.name)?);
        new.requires_authorization = self.requires_authorization;
        new.form = maybe::<HttpsUrl>("form", self.form.as_ref())?;
        new.source_ref = maybe("source_ref", self.source_ref.as_ref())?;
        Ok(new)
    }
}

impl PayorChange {
    fn parse(&self) -> Result<PayorPatch, Problem> {
        Ok(PayorPatch {
            name: replacing("name", self.name.as_ref())?,
            requires_authorization: self.requires_authorization,
            form: change::<HttpsUrl>("form", self.form.as_ref())?,
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
    Ok(listed(&seat.directory().payors(paging.after()?, paging.limit()?).await?, PayorView::id))
}

async fn create(
    State(app): State<Arc<App>>,
    Authorized(viewer): Authorized,
    key: Key,
    bytes: Bytes,
) -> Result<Response, Problem> {
    let (new, claim) = (body::<PayorInput>(&bytes)?.parse()?, key.claim(&viewer, &bytes)?);
    Ok(answer(&app.portal.seat(&viewer, app.now()).directory().create_payor(new, claim).await?))
}

async fn show(
    State(app): State<Arc<App>>,
    Authorized(viewer): Authorized,
    NamedId(id): NamedId<PayorId>,
) -> Result<Response, Problem> {
    let payor = app.portal.seat(&viewer, app.now()).directory().payor(id).await?;
    Ok(with_etag(payor.version(), Json(payor)))
}

async fn update(
    State(app): State<Arc<App>>,
    Authorized(viewer): Authorized,
    NamedId(id): NamedId<PayorId>,
    headers: HeaderMap,
    bytes: Bytes,
) -> Result<Response, Problem> {
    let (patch, seen) = (body::<PayorChange>(&bytes)?.parse()?, must_match(&headers)?);
    let payor = app.portal.seat(&viewer, app.now()).directory().update_payor(id, seen, patch).await;
    let payor = payor.map_err(|error| Problem::of_write(error, seen.is_some()))?;
    Ok(with_etag(payor.version(), Json(payor)))
}
