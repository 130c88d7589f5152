//! The way on to another page of the portal.

use crate::pages::Address;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};

/// On to another page, which is read.
pub(crate) fn see_other(to: &Address) -> Response {
    (StatusCode::SEE_OTHER, [(header::LOCATION, to.as_str())]).into_response()
}
