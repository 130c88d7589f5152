//! The page of one's own account: password, authenticator, recovery codes, devices, sessions, and how pages
//! look.

mod devices;
mod look;
mod secrets;
mod sessions;

pub(super) use devices::forget;
pub(super) use look::choose;
pub(super) use secrets::{authenticator, new_authenticator, password, recovery};
pub(super) use sessions::end;

use super::session::Staff;
use crate::pages::kit::{Fault, Head, facts, notice, problems, tag};
use crate::pages::words::say;
use axum::extract::Query;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use maud::{Markup, html};
use serde::Deserialize;

pub(super) const OWN: &str = "/staff/account";

/// What has just been done, to be said once.
#[derive(Deserialize, Default)]
pub(crate) struct Asked {
    #[serde(default)]
    done: String,
}

/// What can have been done, and how it is said.
const DONE: &[(&str, &str)] = &[
    ("password", "done-password"),
    ("session", "done-session"),
    ("device", "done-device"),
    ("look", "done-look"),
];

pub(crate) async fn show(staff: Staff, Query(asked): Query<Asked>) -> Response {
    let done = DONE.iter().find(|(word, _)| *word == asked.done);
    let done = html! { @if let Some((_, message)) = done { (notice(&say(message))) } };
    page(&staff, &done, (&[], &[])).await.unwrap_or_else(|answer| answer)
}

/// The page, with what is wrong in its password form or with the password for new recovery codes.
async fn page(
    staff: &Staff,
    done: &Markup,
    (of_password, of_recovery): (&[Fault], &[Fault]),
) -> Result<Response, Response> {
    let (sessions, devices) = (sessions::panel(staff).await?, devices::panel(staff).await?);
    let title = say("own-account");
    let head = Head { title: &title, hint: staff.session.username(), acts: html! {}, tabs: html! {} };
    let is_refused = !of_password.is_empty() || !of_recovery.is_empty();
    let body = html! {
        (done)
        (problems(of_recovery))
        div class="columns" {
            div { (sessions) (devices) (look::panel(staff)) }
            div { (who(staff)) (secrets::panels(staff, of_password, of_recovery)) }
        }
    };
    let answer = if is_refused { staff.refused("", &head, &body) } else { staff.page("", &head, &body) };
    Ok(answer)
}

/// The page again after a refusal.
async fn again(staff: &Staff, of_password: &[Fault], of_recovery: &[Fault]) -> Response {
    let page = page(staff, &html! {}, (of_password, of_recovery)).await;
    let page = page.unwrap_or_else(|answer| answer);
    (StatusCode::UNPROCESSABLE_ENTITY, page).into_response()
}

fn who(staff: &Staff) -> Markup {
    let roles = html! {
        @for place in &staff.opens.places {
            @for role in place.roles.iter() {
                (tag(&super::grants::role_word(role), &super::grants::place_word(place.scope, place.name.as_deref())))
            }
        }
    };
    let labels = [say("name"), say("signs-in-as"), say("roles")];
    let known = [
        (labels[0].as_str(), html! { (staff.session.name()) }),
        (labels[1].as_str(), html! { (staff.session.username()) }),
        (labels[2].as_str(), roles),
    ];
    html! { section class="panel" { h2 { (say("own-who")) } (facts(&known)) } }
}
