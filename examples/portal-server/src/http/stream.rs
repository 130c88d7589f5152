//! Server-sent events, and how many may be open.

use super::per_client::{Hold, PerClient};
use axum::body::Body;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use std::sync::Arc;
use tokio::sync::{OwnedSemaphorePermit, Semaphore};

/// Caps on live streams: altogether, and per client.
#[derive(Debug)]
pub(crate) struct Streams {
    all: Arc<Semaphore>,
    per_client: PerClient,
}

/// One open stream; dropping it makes room.
#[derive(Debug)]
pub(crate) struct StreamPermit {
    _hold: Hold,
    _place: OwnedSemaphorePermit,
}

impl Streams {
    pub(crate) fn new(all: usize, per_client: usize) -> Self {
        Self { all: Arc::new(Semaphore::new(all)), per_client: PerClient::new(per_client) }
    }

    /// None when there are as many as there may be.
    pub(crate) fn enter(&self, client: &str) -> Option<StreamPermit> {
        let place = Arc::clone(&self.all).try_acquire_owned().ok()?;
        let hold = self.per_client.enter(client.to_owned())?;
        Some(StreamPermit { _hold: hold, _place: place })
    }
}

/// The answer that a stream is, which no proxy should keep back.
pub(crate) fn events(body: Body) -> Response {
    let headers = [
        (header::CONTENT_TYPE, "text/event-stream"),
        (header::HeaderName::from_static("x-accel-buffering"), "no"),
    ];
    (headers, body).into_response()
}

/// The answer where no stream can be opened just now.
pub(crate) fn no_room() -> Response {
    (StatusCode::SERVICE_UNAVAILABLE, [(header::RETRY_AFTER, "30")]).into_response()
}
