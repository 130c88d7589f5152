//! Who asks: a product by its bearer token, or a person by the cookie of their staff session.

use crate::app::App;
use crate::http::{Asker, Caller, Company, Problem, Who, is_own};
use crate::staff;
use axum::extract::FromRequestParts;
use axum::http::header;
use axum::http::request::Parts;
use bayboard::portal::{Act, StaffSession, Stage, Viewer};
use std::sync::Arc;

/// A request with a live token of the company that it is for, or with an open session of its staff.
#[derive(Clone, Debug)]
pub(crate) struct Authorized(pub(crate) Viewer);

impl FromRequestParts<Arc<App>> for Authorized {
    type Rejection = Problem;
    async fn from_request_parts(parts: &mut Parts, app: &Arc<App>) -> Result<Self, Problem> {
        who(parts, app).await.map(|(viewer, _)| Self(viewer))
    }
}

/// The same, for what concerns the session that a person asks by; a product has none.
#[derive(Clone, Debug)]
pub(crate) struct InPerson(pub(crate) Option<StaffSession>);

impl FromRequestParts<Arc<App>> for InPerson {
    type Rejection = Problem;
    async fn from_request_parts(parts: &mut Parts, app: &Arc<App>) -> Result<Self, Problem> {
        who(parts, app).await.map(|(_, session)| Self(session))
    }
}

/// Whoever sends a token means it: a cookie does not make up for one that is over.
async fn who(parts: &Parts, app: &App) -> Result<(Viewer, Option<StaffSession>), Problem> {
    if parts.headers.contains_key(header::AUTHORIZATION) {
        return by_token(parts, app).await.map(|viewer| (viewer, None));
    }
    by_session(parts, app).await.map(|(viewer, session)| (viewer, Some(session)))
}

async fn by_token(parts: &Parts, app: &App) -> Result<Viewer, Problem> {
    let company = Company::of(app, parts);
    let caller = Caller::of(&parts.headers, parts.extensions.get().copied(), &app.proxies);
    let secret = bearer(parts).ok_or_else(Problem::unauthorized)?;
    let viewer = app.portal.viewer_by_token(company.id, secret, caller.client(), app.now()).await?;
    let viewer = viewer.ok_or_else(Problem::unauthorized)?;
    app.look_if_overdue().await;
    if let (Some(asker), Some(name)) = (parts.extensions.get::<Asker>(), viewer.name()) {
        asker.is(Who(format!("token {name}")));
    }
    Ok(viewer)
}

fn bearer(parts: &Parts) -> Option<&str> {
    let value = parts.headers.get(header::AUTHORIZATION)?.to_str().ok()?;
    let (scheme, secret) = value.split_once(' ')?;
    scheme.eq_ignore_ascii_case("bearer").then(|| secret.trim())
}

/// A script may ask all day while its page lies open: that is no act of the person, and the session locks as
/// if nobody had asked.
async fn by_session(parts: &Parts, app: &App) -> Result<(Viewer, StaffSession), Problem> {
    let session = staff::session(app, parts, Act::Page).await?.ok_or_else(Problem::unauthorized)?;
    // A browser sends a cookie along whoever made the request. Of pages, only forms are asked where they come
    // from; here reading is, too.
    if !is_own(&parts.headers, false) {
        return Err(Problem::other_site());
    }
    if session.stage() == Stage::Locked {
        return Err(Problem::session_locked());
    }
    let viewer = session.viewer().ok_or_else(Problem::unauthorized)?;
    Ok((viewer, session))
}
