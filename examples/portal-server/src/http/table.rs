//! What is known of a request's route on its way in, by the path that it matched.

use super::route::Route;
use axum::extract::{MatchedPath, Request};
use std::collections::BTreeSet;
use std::sync::Arc;

/// The paths of the routes served, as templates.
#[derive(Clone, Debug)]
pub(crate) struct Table {
    paths: Arc<BTreeSet<&'static str>>,
    takes_hidden_origins: Arc<BTreeSet<&'static str>>,
}

/// The path of every request that matches no route, whatever stands in it.
pub(crate) const UNKNOWN: &str = "other";

impl Table {
    pub(crate) fn of(routes: &[Route]) -> Self {
        let paths = routes.iter().map(|route| route.path).collect();
        let hidden = routes.iter().filter(|route| route.takes_hidden_origins).map(|route| route.path);
        Self { paths: Arc::new(paths), takes_hidden_origins: Arc::new(hidden.collect()) }
    }

    /// The template that a request matched, and never its path.
    pub(crate) fn template(&self, request: &Request) -> &'static str {
        found(&self.paths, request).unwrap_or(UNKNOWN)
    }

    /// Whether a form of a page that hides its address is taken here.
    pub(crate) fn takes_hidden_origins(&self, request: &Request) -> bool {
        found(&self.takes_hidden_origins, request).is_some()
    }
}

fn found(paths: &BTreeSet<&'static str>, request: &Request) -> Option<&'static str> {
    paths.get(request.extensions().get::<MatchedPath>()?.as_str()).copied()
}
