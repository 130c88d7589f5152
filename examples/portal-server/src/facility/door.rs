//! The door, and signing in and out.

use super::pages::door;
use super::pages::{DoorPage, Problem};
use super::session::{handing_out, sessions, taking_back};
use crate::http::{Company, Visit, busy, see_other};
use crate::pages::{Look, Theme};
use axum::Form;
use axum::extract::Query;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use bayboard::access::SessionCookie;
use bayboard::portal::{PortalError, SignIn};
use serde::Deserialize;

pub(crate) async fn show(company: Company, Query(look): Query<Look>) -> Response {
    let page = DoorPage { site: &company.site, theme: look.theme(), facility_id: "", problems: &[] };
    door::page(&page).into_response()
}

#[derive(Deserialize)]
pub(crate) struct Credentials {
    #[serde(default)]
    facility_id: String,
    #[serde(default)]
    access_code: String,
}

/// Signs in. Whatever was typed, the answer leaves on the tick fixed when the request arrived.
pub(crate) async fn sign_in(visit: Visit, Form(typed): Form<Credentials>) -> Response {
    visit.app.timing.hold(answer(&visit, &typed)).await
}

async fn answer(visit: &Visit, typed: &Credentials) -> Response {
    let Visit { app, company, caller, .. } = visit;
    let problems = missing(typed);
    if !problems.is_empty() {
        return back(company, typed, &problems, StatusCode::UNPROCESSABLE_ENTITY);
    }
    let (id, code) = (typed.facility_id.as_str(), typed.access_code.as_str());
    match app.portal.sign_in(company.id, id, code, caller.client(), app.boot, app.now()).await {
        Ok(SignIn::Session(session)) => handing_out(app, &session, see_other(&company.site.path("/board"))),
        Ok(SignIn::Wait(wait)) => too_many(company, typed, wait.as_secs() + 1),
        Err(error) => busy(&company.site, &error),
    }
}

fn missing(typed: &Credentials) -> Vec<Problem> {
    let blank = |text: &str| text.trim().is_empty();
    let id = blank(&typed.facility_id).then_some(Problem::IdMissing);
    let code = blank(&typed.access_code).then_some(Problem::CodeMissing);
    id.into_iter().chain(code).collect()
}

fn back(company: &Company, typed: &Credentials, problems: &[Problem], status: StatusCode) -> Response {
    let (site, facility_id) = (&*company.site, typed.facility_id.as_str());
    (status, door::page(&DoorPage { site, theme: Theme::Dark, facility_id, problems })).into_response()
}

fn too_many(company: &Company, typed: &Credentials, wait_seconds: u64) -> Response {
    let problems = [Problem::TooManyTries { wait_seconds }];
    let answer = back(company, typed, &problems, StatusCode::TOO_MANY_REQUESTS);
    ([(header::RETRY_AFTER, wait_seconds.to_string())], answer).into_response()
}

/// Signs out, on the tick as well: a session ends alike whatever it opened.
pub(crate) async fn sign_out(visit: Visit) -> Response {
    visit.app.timing.hold(leave(&visit)).await
}

async fn leave(visit: &Visit) -> Response {
    for cookie in sessions(visit) {
        if let Err(error) = end(visit, &cookie).await {
            return busy(&visit.company.site, &error);
        }
    }
    taking_back(&visit.app, see_other(&visit.company.site.path("/")))
}

async fn end(visit: &Visit, cookie: &SessionCookie) -> Result<(), PortalError> {
    let Visit { app, company, caller, .. } = visit;
    match app.portal.ticket(company.id, cookie, app.now()).await? {
        Some(ticket) => app.portal.sign_out(company.id, &ticket, caller.client(), app.boot, app.now()).await,
        None => Ok(()),
    }
}
