//! Request bodies: small, and here in time.

use super::problem::Problem;
use crate::app::App;
use axum::body::{Body, Bytes};
use axum::extract::{Request, State};
use axum::http::StatusCode;
use axum::middleware::Next;
use axum::response::Response;
use http_body_util::{BodyExt, LengthLimitError, Limited};
use std::sync::Arc;
use std::time::Duration;

/// The largest form or document anybody needs to send here.
const LARGEST: usize = 64 * 1024;

/// Reads the whole body before any handler runs, within a size and a time.
pub(crate) async fn read_whole(State(app): State<Arc<App>>, request: Request, next: Next) -> Response {
    let (parts, body) = request.into_parts();
    match collect(body, app.limits.body_within).await {
        Ok(bytes) => next.run(Request::from_parts(parts, Body::from(bytes))).await,
        Err(status) => Problem::refusal(&parts.uri, status, "body", detail(status)),
    }
}

fn detail(status: StatusCode) -> &'static str {
    match status {
        StatusCode::PAYLOAD_TOO_LARGE => "a body may have 65536 bytes; send less at a time",
        StatusCode::REQUEST_TIMEOUT => "the body did not arrive in time; send it again",
        _ => "the body ended early; send it again",
    }
}

async fn collect(body: Body, within: Duration) -> Result<Bytes, StatusCode> {
    let whole = Limited::new(body, LARGEST).collect();
    match tokio::time::timeout(within, whole).await {
        Ok(Ok(collected)) => Ok(collected.to_bytes()),
        Ok(Err(error)) if error.is::<LengthLimitError>() => Err(StatusCode::PAYLOAD_TOO_LARGE),
        Ok(Err(_)) => Err(StatusCode::BAD_REQUEST),
        Err(_) => Err(StatusCode::REQUEST_TIMEOUT),
    }
}
