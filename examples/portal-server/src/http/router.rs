//! The routers of both listeners, made of the tables of routes.

use super::route::Route;
use super::table::Table;
use super::{body_limit, fallback, request_log, same_origin, security_headers};
use crate::app::App;
use axum::Router;
use axum::middleware::from_fn_with_state;
use std::sync::Arc;
use tower::ServiceExt;

/// The public listener, with what holds for all its requests and answers.
pub(crate) fn public(app: Arc<App>, routes: Vec<Route>) -> Router {
    let (table, prefix) = (Table::of(&routes), app.prefix.clone());
    let router = served(routes)
        .fallback(fallback::unknown_path)
        .method_not_allowed_fallback(fallback::wrong_method)
        .layer(from_fn_with_state(Arc::clone(&app), body_limit::read_whole))
        .layer(from_fn_with_state(table.clone(), same_origin::check))
        .layer(from_fn_with_state(Arc::clone(&app), security_headers::add))
        .layer(from_fn_with_state((Arc::clone(&app), table), request_log::record))
        .with_state(app);
    if prefix.is_empty() {
        return router;
    }
    Router::new().fallback_service(router.map_request(move |request| prefix.taken_from(request)))
}

/// The listener for operators, apart from the public one: its numbers would betray volume and decoys.
pub(crate) fn operators(app: Arc<App>, routes: Vec<Route>) -> Router {
    served(routes).with_state(app)
}

fn served(routes: Vec<Route>) -> Router<Arc<App>> {
    routes.into_iter().fold(Router::new(), |router, route| router.route(route.path, route.handler))
}
