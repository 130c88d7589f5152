//! The JSON API for host products.

pub(crate) mod directory;
pub(crate) mod dispatches;
pub(crate) mod facilities;
mod input;
mod problem;
mod token;
mod write;

pub(crate) use problem::Problem;
pub(crate) use token::Authorized;
pub(crate) use write::{Asking, Key, body, if_match, page_limit, with_etag};

use axum::http::{StatusCode, Uri};
use axum::response::{IntoResponse, Response};

/// A path of the API says what it takes; the header with the methods is there already.
pub(crate) async fn wrong_method(uri: Uri) -> Response {
    let status = StatusCode::METHOD_NOT_ALLOWED;
    if uri.path().starts_with("/api/") {
        Problem::new(status, "method-not-allowed", "this path takes only the methods in the Allow header").into_response()
    } else {
        status.into_response()
    }
}
