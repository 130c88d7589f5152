//! Which company a request is for. Nothing else asks that: what handlers do, they do for the company found
//! here.

use crate::app::App;
use crate::pages::Site;
use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use bayboard::TenantId;
use std::convert::Infallible;
use std::sync::Arc;

/// The company that a request is for.
#[derive(Clone, Debug)]
pub(crate) struct Company {
    pub(crate) id: TenantId,
    /// How its pages look.
    pub(crate) site: Arc<Site>,
}

impl Company {
    /// The one that is served; several are told apart by host or path here.
    pub(crate) fn of(app: &App, _request: &Parts) -> Self {
        Self { id: app.tenant, site: app.site() }
    }
}

impl FromRequestParts<Arc<App>> for Company {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, app: &Arc<App>) -> Result<Self, Infallible> {
        Ok(Self::of(app, parts))
    }
}
