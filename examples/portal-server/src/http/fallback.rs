//! What is answered where no route is.

use super::messages::not_found;
use super::problem::Problem;
use super::tenant::Company;
use axum::http::{StatusCode, Uri};
use axum::response::{IntoResponse, Response};

/// A path of the API says what it takes; the header with the methods is there already.
pub(crate) async fn wrong_method(uri: Uri) -> Response {
    let detail = "this path takes only the methods in the Allow header";
    Problem::refusal(&uri, StatusCode::METHOD_NOT_ALLOWED, "method-not-allowed", detail)
}

/// A path that is not there: a document for programs, a page for people.
pub(crate) async fn unknown_path(company: Company, uri: Uri) -> Response {
    if Problem::is_told_of(&uri) {
        let detail = "there is no such path; docs/api.md lists what there is";
        return Problem::new(StatusCode::NOT_FOUND, "not-found", detail).into_response();
    }
    not_found(&company.site)
}
