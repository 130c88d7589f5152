//! The answer to making what dispatches refer to.

use crate::http::Route;
use axum::Json;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use bayboard::portal::Made;
use serde::Serialize;
use utoipa::ToSchema;

/// What was recorded.
#[derive(Serialize, ToSchema)]
pub(super) struct Recorded {
    /// Its id, by which other calls name it.
    #[schema(format = "uuid")]
    pub(super) id: String,
}

/// What a route takes and answers that records something of this sort.
pub(super) fn recording<T: ToSchema>(route: Route) -> Route {
    route
        .takes::<T>()
        .takes_key()
        .gives::<Recorded>(201, "it is recorded")
        .gives::<Recorded>(200, "it was, by the first request with this key")
}

/// Its id, made now or by the first request with this key.
pub(super) fn answer(made: &Made<impl ToString>) -> Response {
    let status = if made.repeated { StatusCode::OK } else { StatusCode::CREATED };
    (status, Json(Recorded { id: made.value.to_string() })).into_response()
}
