//! The JSON API for host products.

pub(crate) mod directory;
pub(crate) mod dispatches;
pub(crate) mod facilities;
mod input;
mod object;
mod path;
mod problem;
mod token;
mod write;

use object::Object;
pub(crate) use path::Named;
pub(crate) use problem::Problem;
pub(crate) use token::Authorized;
pub(crate) use write::{Asking, Key, body, if_match, must_match, page_limit, with_etag};

use crate::app::App;
use crate::door;
use axum::extract::State;
use axum::http::{StatusCode, Uri};
use axum::response::{IntoResponse, Response};
use std::sync::Arc;

/// A path of the API says what it takes; the header with the methods is there already.
pub(crate) async fn wrong_method(uri: Uri) -> Response {
    let detail = "this path takes only the methods in the Allow header";
    Problem::refusal(&uri, StatusCode::METHOD_NOT_ALLOWED, "method-not-allowed", detail)
}

/// A path that is not there: a document for programs, a page for people.
pub(crate) async fn unknown_path(State(app): State<Arc<App>>, uri: Uri) -> Response {
    if problem::is_api(&uri) {
        let detail = "there is no such path; docs/api.md lists what there is";
        return Problem::new(StatusCode::NOT_FOUND, "not-found", detail).into_response();
    }
    door::not_found(&app)
}
