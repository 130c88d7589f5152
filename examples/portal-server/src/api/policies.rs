//! Rules: what is in force and since when, files taken in, what they would change, and putting them in force.

use super::fields::{maybe, parse, word};
use super::listed::{Paging, listed};
use super::made::Recorded;
use super::path::NamedId;
use super::token::Authorized;
use super::write::{Asking, body, page_limit};
use crate::app::App;
use crate::http::{Credential, Problem, Route, Surface};
use axum::Json;
use axum::body::Bytes;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use bayboard::journal::Sequence;
use bayboard::portal::{Page, PortalError, RulesInForce};
use bayboard::{DivisionId, PolicyFileId, PolicyPart, RuleChangeView, RuleFileView};
use serde::{Deserialize, Serialize};
use serde_json::json;
use std::sync::Arc;
use utoipa::{IntoParams, ToSchema};

pub(super) fn routes() -> Vec<Route> {
    const ALL: &str = "/api/v1/policies";
    const NOW: &str = "/api/v1/policies/in-force";
    const HISTORY: &str = "/api/v1/policies/history";
    const OUT: &str = "/api/v1/policies/deactivate";
    const ONE: &str = "/api/v1/policies/{id}";
    const DIFFERENCE: &str = "/api/v1/policies/{id}/difference";
    const IN: &str = "/api/v1/policies/{id}/activate";
    use Credential::Token;
    use Surface::Json;
    vec![
        Route::get(NOW, Json, Token, "tells what rules are in force", in_force)
            .gives::<InForce>(200, "what is in force"),
        Route::get(HISTORY, Json, Token, "tells who put what in force, the newest first", history)
            .asks::<Before>()
            .lists_by_number::<RuleChangeView>("a page of it"),
        Route::get(ALL, Json, Token, "lists the files of rules that were taken in", list)
            .asks::<Paging>()
            .lists::<RuleFileView>("a page of them"),
        Route::post(ALL, Json, Token, "takes a file of rules in; nothing changes yet", import)
            .takes::<FileInput>()
            .gives::<Recorded>(201, "it is taken in"),
        Route::get(ONE, Json, Token, "reads a file of rules with its text", show)
            .gives::<FileWithText>(200, "the file"),
        Route::get(DIFFERENCE, Json, Token, "tells what a file would change", difference)
            .asks::<AtDivision>()
            .gives::<Difference>(200, "what it would change"),
        Route::post(IN, Json, Token, "puts a file in force, an earlier one as well", activate)
            .takes::<AtDivision>()
            .gives::<NowInForce>(200, "it is in force"),
        Route::post(OUT, Json, Token, "takes a part of the rules out of force", deactivate)
            .takes::<OutInput>()
            .gives::<NowInForce>(200, "it is out of force"),
    ]
}

#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct FileInput {
    /// The name that versions begin with.
    name: String,
    /// What it is.
    #[schema(value_type = PolicyPart)]
    part: String,
    /// The rules, line by line.
    text: String,
    /// The division, if it is one's overlay.
    #[schema(value_type = Option<DivisionId>)]
    division_id: Option<String>,
}

#[derive(Deserialize, IntoParams, ToSchema)]
#[serde(deny_unknown_fields)]
struct AtDivision {
    /// The division, if it is one's overlay.
    #[param(format = "uuid")]
    #[schema(format = "uuid")]
    division_id: Option<String>,
}

#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct OutInput {
    /// Which part of the rules.
    #[schema(value_type = PolicyPart)]
    part: String,
    /// The division, if it is one's overlay.
    #[schema(value_type = Option<DivisionId>)]
    division_id: Option<String>,
}

#[derive(Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
struct Before {
    /// Only changes before this one: `next` of the page before.
    before: Option<u64>,
    /// How many, 1 to 200; 50 if absent.
    #[param(minimum = 1, maximum = 200)]
    limit: Option<u16>,
}

/// What is in force.
#[derive(Serialize, ToSchema)]
struct InForce {
    /// The version of the company's rules.
    version: String,
    /// The file of them; null for the server's.
    rules: Option<String>,
    /// The file that overlays them, if there is one.
    overlay: Option<String>,
    /// Overlays of divisions.
    divisions: Vec<OverlayInForce>,
}

#[derive(Serialize, ToSchema)]
struct OverlayInForce {
    /// The division.
    #[schema(format = "uuid")]
    division_id: String,
    /// The file that overlays its rules.
    overlay: String,
    /// The version of its rules.
    version: String,
}

/// A file of rules with its text.
#[derive(Serialize, ToSchema)]
struct FileWithText {
    #[serde(flatten)]
    file: RuleFileView,
    /// The rules, line by line.
    text: String,
}

/// What a file would change.
#[derive(Serialize, ToSchema)]
struct Difference {
    /// What it would open, line by line.
    opens: Vec<String>,
    /// What it would close, line by line.
    closes: Vec<String>,
    /// Roles that would see or do more.
    widened_roles: Vec<String>,
}

/// Rules that came into force.
#[derive(Serialize, ToSchema)]
struct NowInForce {
    /// Their version.
    version: String,
}

/// Whoever sent rules that are not good is told why. The reasons quote rules, which are nobody's secret, and
/// no records.
fn of_rules(error: PortalError) -> Problem {
    match error {
        PortalError::Rules(refused) => {
            Problem::new(StatusCode::UNPROCESSABLE_ENTITY, "rules-refused", refused.0.join("; "))
        }
        other => other.into(),
    }
}

async fn in_force(State(app): State<Arc<App>>, Authorized(viewer): Authorized) -> Result<Response, Problem> {
    let RulesInForce { version, rules, overlay, divisions } =
        app.portal.seat(&viewer, app.now()).rules().in_force().await?;
    let file = |id: Option<PolicyFileId>| id.map(|id| id.to_string());
    let version = version.as_str().to_owned();
    let divisions = divisions
        .into_iter()
        .map(|(division, file, version)| OverlayInForce {
            division_id: division.to_string(),
            overlay: file.to_string(),
            version: version.as_str().to_owned(),
        })
        .collect();
    Ok(Json(InForce { version, rules: file(rules), overlay: file(overlay), divisions }).into_response())
}

async fn history(
    State(app): State<Arc<App>>,
    Authorized(viewer): Authorized,
    Asking(asked): Asking<Before>,
) -> Result<Response, Problem> {
    let (before, limit) = (asked.before.map(Sequence), page_limit(asked.limit)?);
    let found: Page<RuleChangeView> =
        app.portal.seat(&viewer, app.now()).rules().history(before, limit).await?;
    let next = found.items.last().filter(|_| found.more).map(|last| last.sequence().0);
    Ok(Json(json!({"items": found.items, "next": next})).into_response())
}

async fn list(
    State(app): State<Arc<App>>,
    Authorized(viewer): Authorized,
    Asking(paging): Asking<Paging>,
) -> Result<Response, Problem> {
    let seat = app.portal.seat(&viewer, app.now());
    Ok(listed(&seat.rules().files(paging.after()?, paging.limit()?).await?, RuleFileView::id))
}

async fn import(
    State(app): State<Arc<App>>,
    Authorized(viewer): Authorized,
    bytes: Bytes,
) -> Result<Response, Problem> {
    let FileInput { name, part, text, division_id } = body(&bytes)?;
    let (name, part): (_, PolicyPart) = (parse("name", &name)?, word("part", &part)?);
    let (text, division) = (parse("text", &text)?, maybe("division_id", division_id.as_ref())?);
    let seat = app.portal.seat(&viewer, app.now());
    let id = seat.rules().import(part, name, text, division).await.map_err(of_rules)?;
    Ok((StatusCode::CREATED, Json(Recorded { id: id.to_string() })).into_response())
}

async fn show(
    State(app): State<Arc<App>>,
    Authorized(viewer): Authorized,
    NamedId(id): NamedId<PolicyFileId>,
) -> Result<Response, Problem> {
    let (file, text) = app.portal.seat(&viewer, app.now()).rules().file(id).await?;
    Ok(Json(FileWithText { file, text }).into_response())
}

async fn difference(
    State(app): State<Arc<App>>,
    Authorized(viewer): Authorized,
    NamedId(id): NamedId<PolicyFileId>,
    Asking(at): Asking<AtDivision>,
) -> Result<Response, Problem> {
    let division = maybe("division_id", at.division_id.as_ref())?;
    let seat = app.portal.seat(&viewer, app.now());
    let difference = seat.rules().difference(id, division).await.map_err(of_rules)?;
    let roles: Vec<String> = difference.widened.iter().map(|role| role.to_string()).collect();
    let (opens, closes) = (difference.opens, difference.closes);
    Ok(Json(Difference { opens, closes, widened_roles: roles }).into_response())
}

async fn activate(
    State(app): State<Arc<App>>,
    Authorized(viewer): Authorized,
    NamedId(id): NamedId<PolicyFileId>,
    bytes: Bytes,
) -> Result<Response, Problem> {
    let at: AtDivision = body(&bytes)?;
    let division = maybe("division_id", at.division_id.as_ref())?;
    let seat = app.portal.seat(&viewer, app.now());
    let version = seat.rules().activate(id, division).await.map_err(of_rules)?;
    Ok(Json(NowInForce { version: version.as_str().to_owned() }).into_response())
}

async fn deactivate(
    State(app): State<Arc<App>>,
    Authorized(viewer): Authorized,
    bytes: Bytes,
) -> Result<Response, Problem> {
    let OutInput { part, division_id } = body(&bytes)?;
    let (part, division) = (word("part", &part)?, maybe("division_id", division_id.as_ref())?);
    let seat = app.portal.seat(&viewer, app.now());
    let version = seat.rules().deactivate(part, division).await.map_err(of_rules)?;
    Ok(Json(NowInForce { version: version.as_str().to_owned() }).into_response())
}
