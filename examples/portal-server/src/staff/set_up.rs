//! What comes before somebody is in who came by a one-time link: a password, an authenticator, and the
//! recovery codes, a page each.

use super::authenticator::{self, confirm, recovery_codes};
use super::cookies::renewed;
use super::passwords;
use super::places::HOME;
use super::session::Came;
use crate::http::{Visit, busy};
use crate::pages::kit::{Fault, Frame, bare, progress};
use crate::pages::words::{say, say_with};
use axum::Form;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use bayboard::portal::{PortalError, RecoveryCodes, Stage};
use maud::{Markup, html};

const PASSWORD: &str = "/staff/set-up/password";
const AUTHENTICATOR: &str = "/staff/set-up/authenticator";
/// Password, authenticator, recovery codes.
const STEPS: usize = 3;

/// The step that is next.
pub(crate) async fn show(came: Came) -> Response {
    next(&came, StatusCode::OK, None, &[]).await
}

async fn next(
    came: &Came,
    status: StatusCode,
    sent: Option<&authenticator::Typed>,
    faults: &[Fault],
) -> Response {
    match came.session.stage() {
        Stage::SetUp { password: true, authenticator } => {
            (status, password_page(came, authenticator, faults)).into_response()
        }
        Stage::SetUp { password: false, .. } => match authenticator_page(came, sent, faults).await {
            Ok(page) => (status, page).into_response(),
            Err(answer) => answer,
        },
        Stage::Full | Stage::Locked => came.on_to(HOME),
    }
}

/// Sets the first password, or one that has to be changed. Whatever is typed here, its answer leaves on the
/// tick fixed when the request arrived.
pub(crate) async fn password(came: Came, Form(typed): Form<passwords::Typed>) -> Response {
    came.visit.app.timing.hold_hashing(set_password(&came, &typed)).await
}

async fn set_password(came: &Came, typed: &passwords::Typed) -> Response {
    let Stage::SetUp { password: true, authenticator: needs_authenticator } = came.session.stage() else {
        return came.on_to("/staff/set-up");
    };
    let faults = typed.faults(false);
    if !faults.is_empty() {
        return next(came, StatusCode::UNPROCESSABLE_ENTITY, None, &faults).await;
    }
    let Visit { app, caller, .. } = &came.visit;
    let told = bayboard::portal::Visit { client: caller.client(), boot: app.boot };
    match app.staff.set_password(&came.session, None, &typed.password, &told, app.now()).await {
        Ok(Ok(Some(session))) if needs_authenticator => renewed(app, &session, came.on_to("/staff/set-up")),
        Ok(Ok(Some(session))) => renewed(app, &session, came.on_to("/staff?done=password")),
        Ok(Ok(None)) => came.on_to("/staff?done=password"),
        Ok(Err(problem)) => {
            next(came, StatusCode::UNPROCESSABLE_ENTITY, None, &[passwords::fault(problem)]).await
        }
        Err(error) => refused(came, None, &error).await,
    }
}

/// Takes the authenticator's first code, and shows the recovery codes.
pub(crate) async fn authenticator(came: Came, Form(typed): Form<authenticator::Typed>) -> Response {
    came.visit.app.timing.hold_hashing(set_authenticator(&came, &typed)).await
}

async fn set_authenticator(came: &Came, typed: &authenticator::Typed) -> Response {
    if !matches!(came.session.stage(), Stage::SetUp { password: false, .. }) {
        return came.on_to("/staff/set-up");
    }
    match confirm(&came.visit, &came.session, typed).await {
        Ok(Ok(made)) => {
            renewed(&came.visit.app, &made.session, recovery_page(came, &made.codes).into_response())
        }
        Ok(Err(faults)) => next(came, StatusCode::UNPROCESSABLE_ENTITY, Some(typed), &faults).await,
        Err(error) => refused(came, Some(typed), &error).await,
    }
}

/// What was not done, and when to come again.
async fn refused(came: &Came, sent: Option<&authenticator::Typed>, error: &PortalError) -> Response {
    let PortalError::Wait(wait) = error else { return busy(&came.visit.company.site, error) };
    let seconds = wait.as_secs() + 1;
    let fault = Fault::of_all(say_with("wait-note", [("seconds", seconds.into())]));
    let page = next(came, StatusCode::TOO_MANY_REQUESTS, sent, &[fault]).await;
    ([(header::RETRY_AFTER, seconds.to_string())], page).into_response()
}

/// It is the only step where an authenticator stands.
fn password_page(came: &Came, needs_authenticator: bool, faults: &[Fault]) -> Markup {
    let action = came.visit.company.site.path(PASSWORD);
    let form = passwords::form(&action, came.session.username(), false, faults);
    let steps = if needs_authenticator { STEPS } else { 1 };
    page(came, (1, steps, "set-up-password", !faults.is_empty()), &form)
}

async fn authenticator_page(
    came: &Came,
    sent: Option<&authenticator::Typed>,
    faults: &[Fault],
) -> Result<Markup, Response> {
    let action = came.visit.company.site.path(AUTHENTICATOR);
    let form = authenticator::form(&came.visit, &came.session, &action, (sent, faults)).await?;
    Ok(page(came, (2, STEPS, "set-up-authenticator", !faults.is_empty()), &form))
}

fn recovery_page(came: &Came, codes: &RecoveryCodes) -> Markup {
    let codes = recovery_codes(codes, &came.visit.company.site.path(HOME));
    page(came, (3, STEPS, "set-up-recovery", false), &codes)
}

fn page(
    came: &Came,
    (step, steps, title, has_faults): (usize, usize, &'static str, bool),
    body: &Markup,
) -> Markup {
    let title = say(title);
    let welcome = say_with(
        "set-up-for",
        [("name", came.session.name().into()), ("username", came.session.username().into())],
    );
    let body = html! {
        section class="panel way-in narrow" {
            (progress(step, steps, &title))
            h1 { (title) }
            p class="quiet" { (welcome) }
            (body)
        }
    };
    bare(&Frame { has_faults, ..came.frame(&title) }, &body)
}
