//! A session that was idle for too long: its password opens it again, and nothing else does.

use super::cookies::signed;
use super::door::{refusal, refusal_status};
use super::session::{Came, own_page};
use crate::http::{Visit, busy};
use crate::pages::kit::{Fault, Field, Frame, Kind, bare, button_form, form, problems, whose_password};
use crate::pages::words::{say, say_with};
use axum::Form;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use bayboard::portal::StaffSignIn;
use maud::{Markup, html};
use serde::Deserialize;

/// In place of a page that wants the session open.
pub(super) fn asked(came: &Came) -> Response {
    (StatusCode::UNAUTHORIZED, page(came, &came.to, &[])).into_response()
}

#[derive(Deserialize)]
pub(crate) struct Typed {
    #[serde(default)]
    password: String,
    #[serde(default)]
    to: String,
}

/// Opens it again. Whatever was typed, the answer leaves on the tick fixed when the request arrived.
pub(crate) async fn unlock(came: Came, Form(typed): Form<Typed>) -> Response {
    came.visit.app.timing.hold_hashing(answer(&came, &typed)).await
}

async fn answer(came: &Came, typed: &Typed) -> Response {
    let to = own_page(&came.visit.company.site.prefix, &typed.to);
    if typed.password.is_empty() {
        let fault = Fault::at("password", say("password-missing"));
        return (StatusCode::UNPROCESSABLE_ENTITY, page(came, to, &[fault])).into_response();
    }
    let Visit { app, company, caller, .. } = &came.visit;
    let visit = bayboard::portal::Visit { client: caller.client(), boot: app.boot };
    match app.staff.unlock(&came.session, &typed.password, &visit, app.now()).await {
        Ok(StaffSignIn::Signed(session)) => signed(app, &session, &company.site.path(to)),
        Ok(answer) => not_open(came, to, &answer),
        Err(error) => busy(&company.site, &error),
    }
}

fn not_open(came: &Came, to: &str, answer: &StaffSignIn) -> Response {
    let fault = Fault::at("password", refusal(answer, "password-wrong"));
    let (status, wait) = refusal_status(answer);
    let page = (status, page(came, to, &[fault])).into_response();
    match wait {
        Some(seconds) => ([(header::RETRY_AFTER, seconds.to_string())], page).into_response(),
        None => page,
    }
}

fn page(came: &Came, to: &str, faults: &[Fault]) -> Markup {
    let site = &came.visit.company.site;
    let (title, label) = (say("locked"), say("password"));
    let frame = Frame { has_faults: !faults.is_empty(), ..came.frame(&title) };
    let password = Field {
        error: Fault::in_field(faults, "password"),
        fills: "current-password",
        ..Field::new("password", &label, Kind::Password)
    };
    let body = html! {
        section class="panel way-in narrow" {
            h1 { (title) }
            p { (say_with("locked-note", [("name", came.session.name().into())])) }
            (problems(faults))
            (form(&site.path("/staff/unlock"), "form", &html! {
                (whose_password(came.session.username()))
                (password.drawn())
                input type="hidden" name="to" value=(site.path(to));
                button type="submit" class="main" { (say("unlock-page")) }
            }))
            (button_form(&site.path("/staff/sign-out"), "", &say("sign-out")))
        }
    };
    bare(&Frame { site, ..frame }, &body)
}
