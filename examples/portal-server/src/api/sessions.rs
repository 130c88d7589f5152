//! Who is signed in, and one's own sessions.

use super::path::NamedId;
use super::token::{Authorized, InPerson};
use crate::app::App;
use crate::http::{Credential, Problem, Route, Surface, Visit};
use axum::Json;
use axum::extract::State;
use axum::http::StatusCode;
use bayboard::portal::OpenSession;
use bayboard::{SessionId, SignedInView};
use serde::Serialize;
use std::sync::Arc;
use utoipa::ToSchema;

pub(super) fn routes() -> Vec<Route> {
    use Credential::Token;
    use Surface::Json;
    vec![
        Route::get("/api/v1/sessions", Json, Token, "lists who is signed in now", list)
            .gives::<SignedIn>(200, "who is signed in"),
        Route::get("/api/v1/sessions/own", Json, Token, "lists where you yourself are signed in", own)
            .gives::<OwnSessions>(200, "your sessions; a token has none"),
        Route::delete("/api/v1/sessions/{id}", Json, Token, "ends a session of your own", end)
            .gives_nothing(204, "it opens nothing any more"),
    ]
}

/// Who is signed in.
#[derive(Serialize, ToSchema)]
struct SignedIn {
    /// They, the newest first.
    items: Vec<SignedInView>,
    /// Whether there are more than are listed.
    more: bool,
}

/// One's own sessions.
#[derive(Serialize, ToSchema)]
struct OwnSessions {
    /// They, the oldest first.
    items: Vec<OwnSession>,
}

#[derive(Serialize, ToSchema)]
struct OwnSession {
    /// Its id.
    #[schema(format = "uuid")]
    id: String,
    /// When you signed in.
    since: String,
    /// When you last did something.
    last_act: String,
    /// From where.
    address: Option<String>,
    /// The browser, as it calls itself.
    device: Option<String>,
    /// Whether it is the one that asks.
    is_this: bool,
}

impl From<OpenSession> for OwnSession {
    fn from(open: OpenSession) -> Self {
        Self {
            id: open.session.to_string(),
            since: open.signed_in.to_string(),
            last_act: open.seen.to_string(),
            address: open.address.map(|address| address.as_str().to_owned()),
            device: open.agent.map(|agent| agent.as_str().to_owned()),
            is_this: open.is_this,
        }
    }
}

async fn list(
    State(app): State<Arc<App>>,
    Authorized(viewer): Authorized,
) -> Result<Json<SignedIn>, Problem> {
    let found = app.portal.seat(&viewer, app.now()).accounts().heartbeat().await?;
    Ok(Json(SignedIn { items: found.items, more: found.more }))
}

async fn own(State(app): State<Arc<App>>, InPerson(session): InPerson) -> Result<Json<OwnSessions>, Problem> {
    let open = match session {
        Some(session) => app.staff.sessions(&session, app.now()).await?,
        None => Vec::new(),
    };
    Ok(Json(OwnSessions { items: open.into_iter().map(OwnSession::from).collect() }))
}

async fn end(
    InPerson(session): InPerson,
    NamedId(id): NamedId<SessionId>,
    visit: Visit,
) -> Result<StatusCode, Problem> {
    let (session, app) = (session.ok_or_else(Problem::not_found)?, &visit.app);
    let told = bayboard::portal::Visit { client: visit.caller.client(), boot: app.boot };
    app.staff.end_session(&session, id, &told, app.now()).await?;
    Ok(StatusCode::NO_CONTENT)
}
