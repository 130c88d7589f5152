//! One's own password, authenticator and recovery codes.

use super::{OWN, again};
use crate::http::Visit;
use crate::pages::kit::{Fault, Field, Head, Kind, form, link_button, whose_password};
use crate::pages::words::say;
use crate::staff::authenticator::{self, confirm, recovery_codes};
use crate::staff::cookies::renewed;
use crate::staff::passwords;
use crate::staff::session::Staff;
use axum::Form;
use axum::response::Response;
use bayboard::portal::NewRecoveryCodes;
use maud::{Markup, html};
use serde::Deserialize;

const AUTHENTICATOR: &str = "/staff/account/authenticator";

/// Changes the password; all other sessions end. Whatever is typed here, its answer leaves on the tick fixed
/// when the request arrived.
pub(crate) async fn password(staff: Staff, Form(typed): Form<passwords::Typed>) -> Response {
    staff.visit.app.timing.hold_hashing(set_password(&staff, &typed)).await
}

async fn set_password(staff: &Staff, typed: &passwords::Typed) -> Response {
    let faults = typed.faults(true);
    if !faults.is_empty() {
        return again(staff, &faults, &[]).await;
    }
    let Visit { app, caller, .. } = &staff.visit;
    let told = bayboard::portal::Visit { client: caller.client(), boot: app.boot };
    let current = Some(typed.current.as_str());
    match app.staff.set_password(&staff.session, current, &typed.password, &told, app.now()).await {
        Ok(Ok(session)) => {
            let answer = staff.on_to(&format!("{OWN}?done=password"));
            if let Some(session) = session { renewed(app, &session, answer) } else { answer }
        }
        Ok(Err(problem)) => again(staff, &[passwords::fault(problem)], &[]).await,
        Err(error) => staff.failed(&error),
    }
}

/// A fresh key for another phone. The one before is good until the new one has proved itself.
pub(crate) async fn new_authenticator(staff: Staff) -> Response {
    authenticator_page(&staff, None, &[]).await
}

async fn authenticator_page(
    staff: &Staff,
    sent: Option<&authenticator::Typed>,
    faults: &[Fault],
) -> Response {
    let title = say("authenticator-new");
    let head =
        Head { title: &title, hint: "", acts: link_button(&staff.at(OWN), "", &say("back")), tabs: html! {} };
    match authenticator::form(&staff.visit, &staff.session, &staff.at(AUTHENTICATOR), (sent, faults)).await {
        Ok(form) => {
            let body = html! { section class="panel" { div class="inside form wide" { (form) } } };
            if faults.is_empty() { staff.page("", &head, &body) } else { staff.refused("", &head, &body) }
        }
        Err(answer) => answer,
    }
}

/// Takes the new authenticator's first code from whoever proves who they are by the one before, and shows
/// fresh recovery codes.
pub(crate) async fn authenticator(staff: Staff, Form(typed): Form<authenticator::Typed>) -> Response {
    staff.visit.app.timing.hold_hashing(set_authenticator(&staff, &typed)).await
}

async fn set_authenticator(staff: &Staff, typed: &authenticator::Typed) -> Response {
    match confirm(&staff.visit, &staff.session, typed).await {
        Ok(Ok(made)) => codes_page(staff, &made),
        Ok(Err(faults)) => authenticator_page(staff, Some(typed), &faults).await,
        Err(error) => staff.failed(&error),
    }
}

#[derive(Deserialize)]
pub(crate) struct Proof {
    #[serde(default)]
    recovery_password: String,
}

/// New recovery codes, for whoever knows the password; the earlier ones are over.
pub(crate) async fn recovery(staff: Staff, Form(proof): Form<Proof>) -> Response {
    staff.visit.app.timing.hold_hashing(new_codes(&staff, &proof)).await
}

async fn new_codes(staff: &Staff, proof: &Proof) -> Response {
    let fault = |message| Fault::at("recovery_password", say(message));
    if proof.recovery_password.is_empty() {
        return again(staff, &[], &[fault("password-missing")]).await;
    }
    let app = &staff.visit.app;
    match app.staff.new_recovery_codes(&staff.session, &proof.recovery_password, app.now()).await {
        Ok(Some(made)) => codes_page(staff, &made),
        Ok(None) => again(staff, &[], &[fault("password-wrong")]).await,
        Err(error) => staff.failed(&error),
    }
}

fn codes_page(staff: &Staff, made: &NewRecoveryCodes) -> Response {
    let title = say("recovery-codes");
    let head = Head { title: &title, hint: staff.session.username(), acts: html! {}, tabs: html! {} };
    let body = html! { section class="panel" { div class="inside form" { (recovery_codes(&made.codes, &staff.at(OWN))) } } };
    renewed(&staff.visit.app, &made.session, staff.page("", &head, &body))
}

pub(super) fn panels(staff: &Staff, of_password: &[Fault], of_recovery: &[Fault]) -> Markup {
    let label = say("password");
    let proof = Field {
        error: Fault::in_field(of_recovery, "recovery_password"),
        fills: "current-password",
        ..Field::new("recovery_password", &label, Kind::Password)
    };
    html! {
        section class="panel" {
            h2 { (say("password")) }
            div class="inside" {
                (passwords::form(&staff.at("/staff/account/password"), staff.session.username(), true, of_password))
            }
        }
        section class="panel" {
            h2 { (say("authenticator")) }
            div class="inside form" {
                p { (say("authenticator-note")) }
                div class="acts" { (link_button(&staff.at(AUTHENTICATOR), "", &say("authenticator-other"))) }
            }
        }
        section class="panel" {
            h2 { (say("recovery-codes")) }
            (form(&staff.at("/staff/account/recovery-codes"), "inside form", &html! {
                (whose_password(staff.session.username()))
                p { (say("recovery-new-note")) }
                (proof.drawn())
                div class="acts" { button type="submit" { (say("recovery-new")) } }
            }))
        }
    }
}
