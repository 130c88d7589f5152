//! The answer to making what dispatches refer to.

use axum::Json;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use bayboard::portal::Made;
use serde_json::json;

/// Its id, made now or by the first request with this key.
pub(super) fn answer(made: &Made<impl ToString>) -> Response {
    let status = if made.repeated { StatusCode::OK } else { StatusCode::CREATED };
    (status, Json(json!({"id": made.value.to_string()}))).into_response()
}
