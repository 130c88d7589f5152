//! Bearer tokens.

use crate::app::App;
use crate::http::{Asker, Caller, Company, Problem, Who};
use axum::extract::FromRequestParts;
use axum::http::header;
use axum::http::request::Parts;
use bayboard::portal::Viewer;
use std::sync::Arc;

/// A request with a live token of the company that it is for.
#[derive(Clone, Debug)]
pub(crate) struct Authorized(pub(crate) Viewer);

impl FromRequestParts<Arc<App>> for Authorized {
    type Rejection = Problem;
    async fn from_request_parts(parts: &mut Parts, app: &Arc<App>) -> Result<Self, Problem> {
        let company = Company::of(app, parts);
        let caller = Caller::of(&parts.headers, parts.extensions.get().copied(), &app.proxies);
        let secret = bearer(parts).ok_or_else(Problem::unauthorized)?;
        let viewer = app.portal.viewer_by_token(company.id, secret, caller.client(), app.now()).await?;
        let viewer = viewer.ok_or_else(Problem::unauthorized)?;
        app.look_if_overdue().await;
        if let (Some(asker), Some(name)) = (parts.extensions.get::<Asker>(), viewer.name()) {
            asker.is(Who(format!("token {name}")));
        }
        Ok(Self(viewer))
    }
}

fn bearer(parts: &Parts) -> Option<&str> {
    let value = parts.headers.get(header::AUTHORIZATION)?.to_str().ok()?;
    let (scheme, secret) = value.split_once(' ')?;
    scheme.eq_ignore_ascii_case("bearer").then(|| secret.trim())
}
