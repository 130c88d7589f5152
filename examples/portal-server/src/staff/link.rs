//! A one-time link: the page that it opens does nothing by itself, its button lets in, once.

use super::cookies::signed;
use super::places::HOME;
use super::session::Visitor;
use crate::http::{Visit, busy};
use crate::pages::Theme;
use crate::pages::kit::{Frame, bare, button_form, link_button};
use crate::pages::words::{say, say_with};
use axum::extract::Path;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use bayboard::portal::PortalError;
use maud::{Markup, html};

/// Mail programs and previews open links before people do, so that nothing is looked up here: a link that is
/// over has the same page.
pub(crate) async fn show(visitor: Visitor, Path(secret): Path<String>) -> Response {
    let (visit, theme) = parts(visitor);
    let action = visit.company.site.path(&format!("/staff/link/{}", escaped(&secret)));
    let button = button_form(&action, "main", &say("link-button"));
    page(&visit, theme, [say("link-title"), say("link-note")], &button).into_response()
}

/// Redeems it. Whatever it is, the answer leaves on the tick fixed when the request arrived.
pub(crate) async fn redeem(visitor: Visitor, Path(secret): Path<String>) -> Response {
    let (visit, theme) = parts(visitor);
    visit.app.timing.hold(answer(&visit, theme, &secret)).await
}

async fn answer(visit: &Visit, theme: Option<Theme>, secret: &str) -> Response {
    let Visit { app, company, caller, .. } = visit;
    let told = bayboard::portal::Visit { client: caller.client(), boot: app.boot };
    match app.staff.redeem(company.id, secret, &told, app.now()).await {
        Ok(Some(session)) => signed(app, &session, &company.site.path("/staff/set-up")),
        Ok(None) => {
            let back = link_button(&company.site.path(HOME), "main", &say("to-door"));
            let words = [say("link-over"), say("link-over-note")];
            (StatusCode::NOT_FOUND, page(visit, theme, words, &back)).into_response()
        }
        Err(PortalError::Wait(wait)) => {
            let seconds = wait.as_secs() + 1;
            let words = [say("wait"), say_with("wait-note", [("seconds", seconds.into())])];
            let headers = [(header::RETRY_AFTER, seconds.to_string())];
            (StatusCode::TOO_MANY_REQUESTS, headers, page(visit, theme, words, &html! {})).into_response()
        }
        Err(error) => busy(&company.site, &error),
    }
}

fn parts(visitor: Visitor) -> (Visit, Option<Theme>) {
    match visitor {
        Visitor::Stranger(stranger) => (stranger.visit, stranger.theme),
        Visitor::Came(came) => (came.visit, came.theme),
    }
}

/// What was in the address as it stands in one: whatever it was, it is one part of a path.
fn escaped(secret: &str) -> String {
    secret.chars().filter(char::is_ascii_alphanumeric).collect()
}

fn page(visit: &Visit, theme: Option<Theme>, [title, note]: [String; 2], act: &Markup) -> Markup {
    let frame = Frame { site: &visit.company.site, theme, title: &title, has_faults: false };
    let body = html! {
        section class="panel way-in narrow" { h1 { (title) } p { (note) } (act) }
    };
    bare(&frame, &body)
}
