//! Facilities, their access codes, displays and previews.

mod by_source_ref;
mod displays;
mod input;
mod wrong_codes;

use crate::api::fields::parse;
use crate::api::listed::listed;
use crate::api::path::Named;
use crate::api::token::Authorized;
use crate::api::upserted::upserting;
use crate::api::write::{Asking, Key, body, must_match, page_limit, with_etag};
use crate::app::App;
use crate::http::{Credential, IfMatch, Problem, Route, Surface};
use axum::Json;
use axum::body::Bytes;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use bayboard::access::PublicFacilityId;
use bayboard::board::FacilityBoard;
use bayboard::portal::{PortalError, SoughtFacilities, Viewer};
use bayboard::{DisplayView, FacilityId, FacilityView};
use displays::DisplayMade;
use input::{DisplayInput, FacilityChange, FacilityInput, RotateInput};
use serde::{Deserialize, Serialize};
use std::sync::Arc;
use utoipa::{IntoParams, ToSchema};
use wrong_codes::{Since, WrongCodeView, WrongCodesView};

pub(super) fn routes() -> Vec<Route> {
    const ALL: &str = "/api/v1/facilities";
    const ONE: &str = "/api/v1/facilities/{id}";
    const CODE: &str = "/api/v1/facilities/{id}/access-code";
    const REVEAL: &str = "/api/v1/facilities/{id}/access-code/reveal";
    const PREVIEW: &str = "/api/v1/facilities/{id}/board-preview";
    const SOURCE: &str = "/api/v1/facilities/by-source-ref/{ref}";
    const DISPLAYS: &str = "/api/v1/facilities/{id}/displays";
    const DISPLAY: &str = "/api/v1/facilities/{id}/displays/{display}";
    const RENEW: &str = "/api/v1/facilities/{id}/displays/{display}/renew";
    const WRONG: &str = "/api/v1/facilities/wrong-codes";
    const WRONG_HERE: &str = "/api/v1/facilities/{id}/wrong-codes";
    use Credential::Token;
    use Surface::Json;
    vec![
        Route::get(ALL, Json, Token, "lists facilities, or finds some by their words", list)
            .asks::<Asked>()
            .lists::<FacilityView>("a page of them"),
        Route::post(ALL, Json, Token, "records a facility", create)
            .takes::<FacilityInput>()
            .takes_key()
            .gives::<FacilityMade>(201, "it is recorded")
            .gives::<FacilityMade>(200, "it was, by the first request with this key")
            .named(),
        Route::get(ONE, Json, Token, "reads a facility", show)
            .gives::<FacilityView>(200, "the facility")
            .named(),
        Route::patch(ONE, Json, Token, "changes a facility", update)
            .takes::<FacilityChange>()
            .if_match(IfMatch::Needed)
            .gives::<FacilityView>(200, "the facility as it is now")
            .named(),
        Route::post(CODE, Json, Token, "gives a facility another access code", rotate)
            .takes::<RotateInput>()
            .gives::<Code>(200, "the new code"),
        Route::post(REVEAL, Json, Token, "tells a facility's access code", reveal)
            .gives::<Code>(200, "the code; that it was told is journaled"),
        Route::get(PREVIEW, Json, Token, "shows the board as the facility sees it", preview)
            .gives::<FacilityBoard>(200, "the board"),
        Route::get(DISPLAYS, Json, Token, "lists a facility's wall screens", displays::list)
            .lists::<DisplayView>("all of them"),
        Route::post(DISPLAYS, Json, Token, "hangs a wall screen, and tells its link once", displays::create)
            .takes::<DisplayInput>()
            .gives::<DisplayMade>(201, "it is hung"),
        Route::delete(DISPLAY, Json, Token, "takes a wall screen's link away", displays::revoke)
            .gives_nothing(204, "its link has ended"),
        Route::post(RENEW, Json, Token, "gives a wall screen another link, told once", displays::renew)
            .gives::<DisplayMade>(201, "it has another link"),
        Route::get(WRONG, Json, Token, "tells where wrong codes were tried", wrong_codes::of_all)
            .asks::<Since>()
            .lists::<WrongCodesView>("where there were any"),
        Route::get(WRONG_HERE, Json, Token, "tells the wrong codes tried at one", wrong_codes::of_one)
            .asks::<Since>()
            .lists::<WrongCodeView>("each of them"),
        Route::get(SOURCE, Json, Token, "reads the facility under your reference", by_source_ref::look_up)
            .gives::<FacilityView>(200, "the facility")
            .named(),
        upserting::<FacilityInput>(Route::put(
            SOURCE,
            Json,
            Token,
            "records it, or brings it up to yours",
            by_source_ref::upsert,
        )),
    ]
}

/// Which facilities are asked for.
#[derive(Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
struct Asked {
    /// Only those with all of these words in name, city, postal code, ID or reference, by name; without any
    /// they come by id.
    words: Option<String>,
    /// Only those after this one: `next` of the page before.
    after: Option<String>,
    /// How many, 1 to 200; 50 if absent.
    #[param(minimum = 1, maximum = 200)]
    limit: Option<u16>,
}

/// A facility that was recorded.
#[derive(Serialize, ToSchema)]
struct FacilityMade {
    #[serde(flatten)]
    facility: FacilityView,
    /// Its access code, told to those who may read it.
    #[serde(skip_serializing_if = "Option::is_none")]
    access_code: Option<String>,
}

/// A facility's access code.
#[derive(Serialize, ToSchema)]
struct Code {
    /// The code, as it is read out.
    access_code: String,
}

/// The record's id, or the ID that people type.
pub(super) async fn facility_id(app: &App, viewer: &Viewer, text: &str) -> Result<FacilityId, Problem> {
    if let Ok(id) = text.parse() {
        return Ok(id);
    }
    let public = PublicFacilityId::parse(text).ok_or_else(Problem::not_found)?;
    let found = app.portal.seat(viewer, app.now()).facilities().id_by_public_id(&public).await?;
    found.ok_or_else(Problem::not_found)
}

async fn list(
    State(app): State<Arc<App>>,
    Authorized(viewer): Authorized,
    Asking(asked): Asking<Asked>,
) -> Result<Response, Problem> {
    let after = asked.after.as_deref().map(|after| parse("after", after)).transpose()?;
    let limit = page_limit(asked.limit)?;
    let seat = app.portal.seat(&viewer, app.now());
    let found = match asked.words {
        Some(words) => {
            let sought = SoughtFacilities { words, status: None };
            seat.facilities().find(&sought, after, limit).await?
        }
        None => seat.facilities().list(after, limit).await?,
    };
    Ok(listed(&found, FacilityView::id))
}

async fn create(
    State(app): State<Arc<App>>,
    Authorized(viewer): Authorized,
    key: Key,
    bytes: Bytes,
) -> Result<Response, Problem> {
    let now = app.now();
    let home = app.portal.boards(viewer.tenant(), now).await?.tenant().zone().clone();
    let new = body::<FacilityInput>(&bytes)?.parse(&home)?;
    let made = app.portal.seat(&viewer, now).facilities().create(new, key.claim(&viewer, &bytes)?).await?;
    let (version, facility) = (made.value.version(), made.value);
    // The code is told to those who may read it; that is journaled as a reading.
    let access_code = match app.portal.seat(&viewer, now).facilities().reveal_code(facility.id()).await {
        Ok(code) => Some(code.spoken()),
        Err(PortalError::Forbidden) => None,
        Err(error) => return Err(error.into()),
    };
    let status = if made.repeated { StatusCode::OK } else { StatusCode::CREATED };
    Ok(with_etag(version, (status, Json(FacilityMade { facility, access_code }))))
}

async fn show(
    State(app): State<Arc<App>>,
    Authorized(viewer): Authorized,
    Named(id): Named<String>,
) -> Result<Response, Problem> {
    let id = facility_id(&app, &viewer, &id).await?;
    let facility = app.portal.seat(&viewer, app.now()).facilities().read(id).await?;
    Ok(with_etag(facility.version(), Json(facility)))
}

async fn update(
    State(app): State<Arc<App>>,
    Authorized(viewer): Authorized,
    Named(id): Named<String>,
    headers: HeaderMap,
    bytes: Bytes,
) -> Result<Response, Problem> {
    let id = facility_id(&app, &viewer, &id).await?;
    let patch = body::<FacilityChange>(&bytes)?.parse()?;
    let seen = must_match(&headers)?;
    let facility = app.portal.seat(&viewer, app.now()).facilities().update(id, seen, patch).await;
    let facility = facility.map_err(|error| Problem::of_write(error, seen.is_some()))?;
    Ok(with_etag(facility.version(), Json(facility)))
}

async fn rotate(
    State(app): State<Arc<App>>,
    Authorized(viewer): Authorized,
    Named(id): Named<String>,
    bytes: Bytes,
) -> Result<Response, Problem> {
    let id = facility_id(&app, &viewer, &id).await?;
    let (chosen, revoke_displays) = body::<RotateInput>(&bytes)?.parse()?;
    let code =
        app.portal.seat(&viewer, app.now()).facilities().rotate_code(id, chosen, revoke_displays).await?;
    Ok(Json(Code { access_code: code.spoken() }).into_response())
}

async fn reveal(
    State(app): State<Arc<App>>,
    Authorized(viewer): Authorized,
    Named(id): Named<String>,
) -> Result<Response, Problem> {
    let id = facility_id(&app, &viewer, &id).await?;
    let code = app.portal.seat(&viewer, app.now()).facilities().reveal_code(id).await?;
    Ok(Json(Code { access_code: code.spoken() }).into_response())
}

async fn preview(
    State(app): State<Arc<App>>,
    Authorized(viewer): Authorized,
    Named(id): Named<String>,
) -> Result<Response, Problem> {
    let id = facility_id(&app, &viewer, &id).await?;
    Ok(Json(app.portal.seat(&viewer, app.now()).facilities().preview_board(id).await?).into_response())
}
