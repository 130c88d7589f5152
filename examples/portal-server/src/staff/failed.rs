//! Pages that say that something could not be shown or done. What is missing and what is not allowed are one
//! page.

use super::places::HOME;
use super::refusals;
use super::session::Staff;
use crate::http::busy;
use crate::pages::kit::{Head, link_button};
use crate::pages::words::{say, say_with};
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use bayboard::portal::PortalError;
use maud::html;

pub(super) fn answer(staff: &Staff, error: &PortalError) -> Response {
    match error {
        PortalError::NotFound | PortalError::Forbidden | PortalError::HiddenField(_) => missing(staff),
        PortalError::Conflict => {
            (StatusCode::CONFLICT, page(staff, &say("changed"), &say("changed-note"))).into_response()
        }
        PortalError::Wait(wait) => {
            let seconds = wait.as_secs() + 1;
            let note = say_with("wait-note", [("seconds", seconds.into())]);
            let headers = [(header::RETRY_AFTER, seconds.to_string())];
            (StatusCode::TOO_MANY_REQUESTS, headers, page(staff, &say("wait"), &note)).into_response()
        }
        PortalError::Invalid { .. } | PortalError::Duplicate(_) => {
            (StatusCode::UNPROCESSABLE_ENTITY, page(staff, &say("not-done"), &refusals::told(error)))
                .into_response()
        }
        _ => busy(&staff.visit.company.site, error),
    }
}

/// There is no such page for them.
pub(super) fn missing(staff: &Staff) -> Response {
    (StatusCode::NOT_FOUND, page(staff, &say("missing"), &say("missing-note"))).into_response()
}

fn page(staff: &Staff, title: &str, note: &str) -> Response {
    let acts = link_button(&staff.at(HOME), "", &say("to-home"));
    let head = Head { title, hint: "", acts, tabs: html! {} };
    staff.page("", &head, &html! { section class="panel" { p class="inside" { (note) } } })
}
