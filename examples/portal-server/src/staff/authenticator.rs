//! Setting an authenticator up: its key as a picture and as letters, and the first code that proves it.

use crate::http::{Visit, busy};
use crate::pages::kit::{Fault, Field, Kind, problems, qr};
use crate::pages::words::say;
use axum::response::Response;
use bayboard::portal::{RecoveryCodes, StaffSession};
use maud::{Markup, html};
use serde::Deserialize;

#[derive(Deserialize)]
pub(crate) struct Typed {
    /// The key as it was shown, sealed.
    #[serde(default)]
    token: String,
    #[serde(default)]
    code: String,
}

/// The form with a fresh key, or why there is none.
pub(super) async fn form(
    visit: &Visit,
    session: &StaffSession,
    action: &str,
    faults: &[Fault],
) -> Result<Markup, Response> {
    let begun = visit.app.staff.begin_authenticator(session, visit.app.now()).await;
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
        form class="form" method="post" action=(action) novalidate {
            input type="hidden" name="token" value=(begun.token);
            (code.drawn())
            button type="submit" class="main" { (say("authenticator-set")) }
        }
    })
}

/// Takes the first code. The fault where it is not right: then a fresh key is shown.
pub(super) async fn confirm(
    visit: &Visit,
    session: &StaffSession,
    typed: &Typed,
) -> Result<Result<RecoveryCodes, Fault>, Response> {
    if typed.code.trim().is_empty() {
        return Ok(Err(Fault::at("code", say("code-missing"))));
    }
    let told = bayboard::portal::Visit { client: visit.caller.client(), boot: visit.app.boot };
    let now = visit.app.now();
    match visit.app.staff.confirm_authenticator(session, &typed.token, &typed.code, &told, now).await {
        Ok(Some(codes)) => Ok(Ok(codes)),
        Ok(None) => Ok(Err(Fault::at("code", say("authenticator-wrong")))),
        Err(error) => Err(busy(&visit.company.site, &error)),
    }
}

/// Recovery codes, shown this once; they print.
pub(super) fn recovery_codes(codes: &RecoveryCodes, on: &str) -> Markup {
    html! {
        p { (say("recovery-note")) }
        ul class="codes" { @for code in codes.codes() { li { (code) } } }
        p { (say("recovery-print")) }
        p { a class="button main" href=(on) { (say("recovery-kept")) } }
    }
}

/// So that it can be typed: `JBSW Y3DP`.
fn in_fours(key: &str) -> String {
    let letters: Vec<char> = key.chars().collect();
    letters.chunks(4).map(|four| four.iter().collect::<String>()).collect::<Vec<_>>().join(" ")
}
