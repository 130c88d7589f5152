//! Setting an authenticator up: its key as a picture and as letters, and the first code that proves it.

use crate::http::{Visit, busy};
use crate::pages::Address;
use crate::pages::kit::{self, Fault, Field, Kind, link_button, problems, qr, whose_password};
use crate::pages::words::say;
use axum::response::Response;
use bayboard::portal::{
    AuthenticatorForm, AuthenticatorProblem, NewRecoveryCodes, PortalError, RecoveryCodes, StaffSession,
    Stage,
};
use maud::{Markup, html};
use serde::Deserialize;

#[derive(Deserialize)]
pub(crate) struct Typed {
    /// The key as it was shown, sealed.
    #[serde(default)]
    token: String,
    #[serde(default)]
    code: String,
    /// Only asked where another authenticator stands.
    #[serde(default)]
    current_password: String,
    /// A code of that one, or a recovery code.
    #[serde(default)]
    current_code: String,
}

impl Typed {
    fn missing(&self, session: &StaffSession) -> Vec<Fault> {
        let of_new = [("code", &self.code, "code-missing")];
        let of_old = [
            ("current_password", &self.current_password, "password-missing"),
            ("current_code", &self.current_code, "code-missing"),
        ];
        let of_old = of_old.into_iter().filter(|_| session.stage() == Stage::Full);
        let blank = of_old.chain(of_new).filter(|(_, text, _)| text.trim().is_empty());
        blank.map(|(field, _, message)| Fault::at(field, say(message))).collect()
    }
}

/// The form with a fresh key, or with the one that it was sent back with; or why there is none.
pub(super) async fn form(
    visit: &Visit,
    session: &StaffSession,
    action: &Address,
    (sent, faults): (Option<&Typed>, &[Fault]),
) -> Result<Markup, Response> {
    let (door, now) = (&visit.app.staff, visit.app.now());
    let begun = match sent {
        Some(typed) => door.resume_authenticator(session, &typed.token, now).await,
        None => door.begin_authenticator(session, now).await,
    };
    let begun = begun.map_err(|error| busy(&visit.company.site, &error))?;
    let (label, name) = (say("authenticator-code"), say("authenticator-qr"));
    let code = Field {
        error: Fault::in_field(faults, "code"),
        fills: "one-time-code",
        ..Field::new("code", &label, Kind::Code)
    };
    Ok(html! {
        (problems(faults))
        div class="authenticator" {
            @if let Some(picture) = qr(&begun.uri, &name) { (picture) }
            div {
                p { (say("authenticator-scan")) }
                p { (say("authenticator-type")) }
                p { code class="secret" { (in_fours(&begun.key_base32)) } }
            }
        }
        (kit::form(action, "form", &html! {
            input type="hidden" name="token" value=(begun.token);
            @if session.stage() == Stage::Full { (proof(session, faults)) }
            (code.drawn())
            button type="submit" class="main" { (say("authenticator-set")) }
        }))
    })
}

/// What whoever found the page open cannot give.
fn proof(session: &StaffSession, faults: &[Fault]) -> Markup {
    let labels = [say("authenticator-password"), say("authenticator-current"), say("code-hint")];
    let password = Field {
        error: Fault::in_field(faults, "current_password"),
        fills: "current-password",
        ..Field::new("current_password", &labels[0], Kind::Password)
    };
    let current = Field {
        hint: &labels[2],
        error: Fault::in_field(faults, "current_code"),
        ..Field::new("current_code", &labels[1], Kind::Code)
    };
    html! { (whose_password(session.username())) (password.drawn()) (current.drawn()) }
}

/// Takes the first code. The faults where something is not right.
pub(super) async fn confirm(
    visit: &Visit,
    session: &StaffSession,
    typed: &Typed,
) -> Result<Result<NewRecoveryCodes, Vec<Fault>>, PortalError> {
    let missing = typed.missing(session);
    if !missing.is_empty() {
        return Ok(Err(missing));
    }
    let told = bayboard::portal::Visit { client: visit.caller.client(), boot: visit.app.boot };
    let form = AuthenticatorForm {
        token: &typed.token,
        code: &typed.code,
        password: &typed.current_password,
        current: &typed.current_code,
    };
    let taken = visit.app.staff.confirm_authenticator(session, &form, &told, visit.app.now()).await?;
    Ok(taken.map_err(|problem| vec![fault(problem)]))
}

fn fault(problem: AuthenticatorProblem) -> Fault {
    match problem {
        AuthenticatorProblem::WrongCode => Fault::at("code", say("authenticator-wrong")),
        // One that this build has no words for is no proof either.
        _ => Fault::at("current_password", say("authenticator-not-proven")),
    }
}

/// Recovery codes, shown this once; they print.
pub(super) fn recovery_codes(codes: &RecoveryCodes, on: &Address) -> Markup {
    html! {
        p { (say("recovery-note")) }
        ul class="codes" { @for code in codes.codes() { li { (code) } } }
        p { (say("recovery-print")) }
        p { (link_button(on, "main", &say("recovery-kept"))) }
    }
}

/// So that it can be typed: `JBSW Y3DP`.
fn in_fours(key: &str) -> String {
    let letters: Vec<char> = key.chars().collect();
    letters.chunks(4).map(|four| four.iter().collect::<String>()).collect::<Vec<_>>().join(" ")
}
