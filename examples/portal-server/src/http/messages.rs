//! Answers that are a page with a message, in the company's dress.

use crate::pages::message::{self, Message};
use crate::pages::{Site, Theme};
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use bayboard::portal::PortalError;

/// The store did not answer: say so and log it by kind, never by value.
pub(crate) fn busy(site: &Site, error: &PortalError) -> Response {
    tracing::error!(%error, "request could not be served");
    let page = message::page(site, Theme::Dark, Message::Busy);
    (StatusCode::SERVICE_UNAVAILABLE, [(header::RETRY_AFTER, "5")], page).into_response()
}

/// The same in place of a board: a wall has nobody to reload it.
pub(crate) fn busy_board(site: &Site, error: &PortalError) -> Response {
    ([(header::REFRESH, "30")], busy(site, error)).into_response()
}

pub(crate) fn not_found(site: &Site) -> Response {
    (StatusCode::NOT_FOUND, message::page(site, Theme::Dark, Message::NotFound)).into_response()
}
