//! Kinds of records that calls and places refer to, as the API lists, records, reads and changes them.

use super::listed::{Paging, listed};
use super::made::{answer, recording};
use super::path::NamedId;
use super::token::Authorized;
use super::write::{Asking, Key, body, must_match, with_etag};
use crate::app::App;
use crate::http::{Credential, IfMatch, Problem, Route, Surface};
use crate::referred::Referred;
use axum::Json;
use axum::body::Bytes;
use axum::extract::State;
use axum::http::HeaderMap;
use axum::response::Response;
use serde::Serialize;
use serde::de::DeserializeOwned;
use std::sync::Arc;
use utoipa::ToSchema;

/// A kind, in its own words.
pub(super) trait Resource: Referred + Serialize + ToSchema {
    /// Where all of them are.
    const ALL: &'static str;
    /// Where one of them is.
    const ONE: &'static str;
    /// What listing, recording, reading and changing is, in a line each.
    const WHAT: [&'static str; 4];

    /// What is sent of a new one.
    type Input: DeserializeOwned + ToSchema + Send;
    /// What is sent to change one.
    type Change: DeserializeOwned + ToSchema + Send;

    fn new(input: &Self::Input) -> Result<Self::New, Problem>;

    fn patch(change: &Self::Change) -> Result<Self::Patch, Problem>;
}

pub(super) fn routes<R: Resource>() -> Vec<Route> {
    use Credential::Token;
    use Surface::Json;
    let [lists, records, reads, changes] = R::WHAT;
    vec![
        Route::get(R::ALL, Json, Token, lists, list::<R>).asks::<Paging>().lists::<R>("a page of them"),
        recording::<R::Input>(Route::post(R::ALL, Json, Token, records, create::<R>)),
        Route::get(R::ONE, Json, Token, reads, show::<R>).gives::<R>(200, "as it is shown to you").named(),
        Route::patch(R::ONE, Json, Token, changes, update::<R>)
            .takes::<R::Change>()
            .if_match(IfMatch::Needed)
            .gives::<R>(200, "as it is now")
            .named(),
    ]
}

async fn list<R: Resource>(
    State(app): State<Arc<App>>,
    Authorized(viewer): Authorized,
    Asking(paging): Asking<Paging>,
) -> Result<Response, Problem> {
    let seat = app.portal.seat(&viewer, app.now());
    Ok(listed(&R::list(seat.directory(), paging.after()?, paging.limit()?).await?, R::id))
}

async fn create<R: Resource>(
    State(app): State<Arc<App>>,
    Authorized(viewer): Authorized,
    key: Key,
    bytes: Bytes,
) -> Result<Response, Problem> {
    let (new, claim) = (R::new(&body(&bytes)?)?, key.claim(&viewer, &bytes)?);
    let seat = app.portal.seat(&viewer, app.now());
    Ok(answer(&R::record(seat.directory(), new, claim).await?))
}

async fn show<R: Resource>(
    State(app): State<Arc<App>>,
    Authorized(viewer): Authorized,
    NamedId(id): NamedId<R::Id>,
) -> Result<Response, Problem> {
    let found = R::read(app.portal.seat(&viewer, app.now()).directory(), id).await?;
    Ok(with_etag(found.version(), Json(found)))
}

async fn update<R: Resource>(
    State(app): State<Arc<App>>,
    Authorized(viewer): Authorized,
    NamedId(id): NamedId<R::Id>,
    headers: HeaderMap,
    bytes: Bytes,
) -> Result<Response, Problem> {
    let (patch, seen) = (R::patch(&body(&bytes)?)?, must_match(&headers)?);
    let changed = R::change(app.portal.seat(&viewer, app.now()).directory(), id, seen, patch).await;
    let changed = changed.map_err(|error| Problem::of_write(error, seen.is_some()))?;
    Ok(with_etag(changed.version(), Json(changed)))
}
