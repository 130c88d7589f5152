//! One request for a company's pages: for whom, from whom, and what it brought.

use super::caller::Caller;
use super::tenant::Company;
use crate::app::App;
use axum::extract::FromRequestParts;
use axum::http::HeaderMap;
use axum::http::request::Parts;
use std::convert::Infallible;
use std::sync::Arc;

/// What the handlers of pages and streams go by.
#[derive(Clone, Debug)]
pub(crate) struct Visit {
    pub(crate) app: Arc<App>,
    pub(crate) company: Company,
    pub(crate) caller: Caller,
    pub(crate) headers: HeaderMap,
}

impl FromRequestParts<Arc<App>> for Visit {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, app: &Arc<App>) -> Result<Self, Infallible> {
        Ok(Self {
            app: Arc::clone(app),
            company: Company::of(app, parts),
            caller: Caller::of(&parts.headers, parts.extensions.get().copied(), &app.proxies),
            headers: parts.headers.clone(),
        })
    }
}
