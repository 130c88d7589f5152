//! The staff's door, and signing in and out.

use super::cookies::{device, signed, taking_back};
use super::places::HOME;
use super::session::{Came, Stranger, Visitor, own_page};
use super::{demo, home};
use crate::http::{Visit, busy};
use crate::pages::Address;
use crate::pages::kit::{Fault, Field, Frame, Kind, bare, form, link, notice, problems};
use crate::pages::layout::phone_link;
use crate::pages::words::{say, say_with};
use axum::Form;
use axum::extract::Query;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use bayboard::portal::{StaffForm, StaffSignIn};
use maud::{Markup, html};
use serde::Deserialize;
use std::time::Duration;

/// What has just been done, to be said once.
#[derive(Deserialize, Default)]
pub(crate) struct Asked {
    #[serde(default)]
    done: String,
}

/// The door, or the home of who is in.
pub(crate) async fn show(visitor: Visitor, Query(asked): Query<Asked>) -> Response {
    match visitor {
        Visitor::Stranger(stranger) => {
            let said = match asked.done.as_str() {
                "password" => notice(&say("password-is-set")),
                "signed-out" => notice(&say("signed-out")),
                _ => was_in(&stranger),
            };
            page(&Stranger { to: HOME.to_owned(), ..*stranger }, &said, ("", &[])).into_response()
        }
        Visitor::Came(came) => match came.let_in().await {
            Ok(staff) => home::page(&staff).await,
            Err(answer) => answer,
        },
    }
}

/// The door in place of a page that wants somebody signed in: from there the way goes on to the page.
pub(super) fn turned_away(stranger: &Stranger) -> Response {
    (StatusCode::UNAUTHORIZED, page(stranger, &was_in(stranger), ("", &[]))).into_response()
}

/// To whoever comes with a session's cookie that opens nothing: that it is over. It is said of any such
/// cookie, also of one that never opened anything, so that the door tells nobody which of them did.
fn was_in(stranger: &Stranger) -> Markup {
    html! { @if stranger.was_in { (notice(&say("signed-out"))) } }
}

/// What is typed at the door.
#[derive(Deserialize)]
pub(crate) struct Typed {
    #[serde(default)]
    username: String,
    #[serde(default)]
    password: String,
    #[serde(default)]
    code: String,
    #[serde(default)]
    to: String,
}

/// Signs in. Whoever was signed in here before is not asked about. Whatever was typed, the answer leaves on
/// the tick fixed when the request arrived.
pub(crate) async fn sign_in(visitor: Visitor, Form(typed): Form<Typed>) -> Response {
    let (visit, theme) = match visitor {
        Visitor::Stranger(stranger) => (stranger.visit, stranger.theme),
        Visitor::Came(came) => (came.visit, came.theme),
    };
    let to = own_page(&visit.company.site.prefix, &typed.to).to_owned();
    let stranger = Stranger { visit, theme, to, was_in: false };
    stranger.visit.app.timing.hold_hashing(answer(&stranger, &typed)).await
}

async fn answer(stranger: &Stranger, typed: &Typed) -> Response {
    let missing = missing(typed);
    if !missing.is_empty() {
        return back(stranger, &typed.username, &missing, StatusCode::UNPROCESSABLE_ENTITY);
    }
    let Visit { app, company, caller, .. } = &stranger.visit;
    let known = device(&stranger.visit);
    let filled = StaffForm {
        username: &typed.username,
        password: &typed.password,
        code: &typed.code,
        device: known.as_ref(),
    };
    let visit = bayboard::portal::Visit { client: caller.client(), boot: app.boot };
    match app.staff.sign_in(company.id, &filled, &visit, app.now()).await {
        Ok(StaffSignIn::Signed(session)) => signed(app, &session, &company.site.path(&stranger.to)),
        Ok(answer) => not_in(stranger, &typed.username, &answer),
        Err(error) => busy(&company.site, &error),
    }
}

fn missing(typed: &Typed) -> Vec<Fault> {
    let fields = [
        ("username", &typed.username, "username-missing"),
        ("password", &typed.password, "password-missing"),
        ("code", &typed.code, "code-missing"),
    ];
    let blank = fields.into_iter().filter(|(_, text, _)| text.trim().is_empty());
    blank.map(|(field, _, message)| Fault::at(field, say(message))).collect()
}

/// One answer for a name, password or code that is wrong, for what is disabled and for what is locked.
fn not_in(stranger: &Stranger, username: &str, answer: &StaffSignIn) -> Response {
    let fault = Fault::of_all(refusal(answer, "sign-in-refused"));
    let (status, wait) = refusal_status(answer);
    let page = back(stranger, username, &[fault], status);
    match wait {
        Some(seconds) => ([(header::RETRY_AFTER, seconds.to_string())], page).into_response(),
        None => page,
    }
}

/// Why a credential was not taken, in words.
pub(super) fn refusal(answer: &StaffSignIn, refused: &'static str) -> String {
    let seconds = |wait: &Duration| [("seconds", (wait.as_secs() + 1).into())];
    match answer {
        StaffSignIn::Wait(wait) => say_with("try-later", seconds(wait)),
        StaffSignIn::Busy(wait) => say_with("busy-now", seconds(wait)),
        StaffSignIn::Refused | StaffSignIn::Signed(_) => say(refused),
    }
}

/// The status for it, and when to come again.
pub(super) fn refusal_status(answer: &StaffSignIn) -> (StatusCode, Option<u64>) {
    match answer {
        StaffSignIn::Wait(wait) => (StatusCode::TOO_MANY_REQUESTS, Some(wait.as_secs() + 1)),
        StaffSignIn::Busy(wait) => (StatusCode::SERVICE_UNAVAILABLE, Some(wait.as_secs() + 1)),
        StaffSignIn::Refused | StaffSignIn::Signed(_) => (StatusCode::UNPROCESSABLE_ENTITY, None),
    }
}

fn back(stranger: &Stranger, username: &str, faults: &[Fault], status: StatusCode) -> Response {
    (status, page(stranger, &html! {}, (username, faults))).into_response()
}

/// Ends the session, and the browser forgets it.
pub(crate) async fn sign_out(came: Came) -> Response {
    let Visit { app, company, caller, .. } = &came.visit;
    let visit = bayboard::portal::Visit { client: caller.client(), boot: app.boot };
    match app.staff.sign_out(&came.session, &visit, app.now()).await {
        Ok(()) => taking_back(app, came.on_to("/staff?done=signed-out")),
        Err(error) => busy(&company.site, &error),
    }
}

fn page(stranger: &Stranger, said: &Markup, (username, faults): (&str, &[Fault])) -> Markup {
    let site = &stranger.visit.company.site;
    let title = say("door-title");
    let frame = Frame { site, theme: stranger.theme, title: &title, has_faults: !faults.is_empty() };
    let body = html! {
        div class="door" {
            section class="panel way-in" {
                h1 { (title) }
                (said)
                (problems(faults))
                (form(&site.path("/staff/sign-in"), "form", &html! {
                    (fields(username, faults))
                    input type="hidden" name="to" value=(site.path(&stranger.to));
                    button type="submit" class="main" { (say("sign-in")) }
                }))
            }
            div class="beside" { (beside(&site.phone, &site.path("/"))) }
        }
        (demo::sign_ins(&stranger.visit.app))
    };
    bare(&frame, &body)
}

fn fields(username: &str, faults: &[Fault]) -> Markup {
    let label = [say("username"), say("password"), say("code"), say("code-hint")];
    let name = Field {
        value: username,
        error: Fault::in_field(faults, "username"),
        fills: "username",
        ..Field::new("username", &label[0], Kind::Text)
    };
    let password = Field {
        error: Fault::in_field(faults, "password"),
        fills: "current-password",
        ..Field::new("password", &label[1], Kind::Password)
    };
    let code = Field {
        hint: &label[3],
        error: Fault::in_field(faults, "code"),
        fills: "one-time-code",
        ..Field::new("code", &label[2], Kind::Code)
    };
    html! { (name.drawn()) (password.drawn()) (code.drawn()) }
}

fn beside(phone: &str, others: &Address) -> Markup {
    html! {
        section { h2 { (say("door-first-time")) } p { (say("door-first-time-note")) } }
        section {
            h2 { (say("door-lost")) }
            p { (say("door-lost-note")) " " (phone_link(phone)) }
        }
        section { h2 { (say("door-not-staff")) } p { (link(others, say("door-not-staff-note"))) } }
    }
}
