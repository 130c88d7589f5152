//! A facility's access code: read out, and changed, which says first what ends by it.

use super::{address, sheet};
use crate::pages::kit::{Confirm, Fault, Head, problems};
use crate::pages::words::{say, say_with};
use crate::staff::failed;
use crate::staff::forms::{optional, tick};
use crate::staff::places::FACILITIES;
use crate::staff::refusals::weak_code;
use crate::staff::session::Staff;
use axum::Form;
use axum::extract::Path;
use axum::response::Response;
use bayboard::access::{AccessCode, Action};
use bayboard::portal::PortalError;
use bayboard::{DisplayView, FacilityId, FacilityView};
use maud::html;
use serde::Deserialize;

pub(crate) async fn reveal(staff: Staff, Path(id): Path<String>) -> Response {
    let Ok(id) = id.parse::<FacilityId>() else { return failed::missing(&staff) };
    match staff.seat().facilities().reveal_code(id).await {
        Ok(code) => with_code(&staff, id, &code).await,
        Err(error) => staff.failed(&error),
    }
}

/// The sheet, which shows the code this once.
async fn with_code(staff: &Staff, id: FacilityId, code: &AccessCode) -> Response {
    let spoken = code.spoken();
    sheet::page(staff, id, &sheet::Shown { code: Some(&spoken), ..sheet::Shown::default() }).await
}

pub(crate) async fn ask(staff: Staff, Path(id): Path<String>) -> Response {
    let Ok(id) = id.parse::<FacilityId>() else { return failed::missing(&staff) };
    asked(&staff, id, &[]).await
}

async fn asked(staff: &Staff, id: FacilityId, faults: &[Fault]) -> Response {
    if !staff.opens.may(Action::RotateAccessCode) {
        return failed::missing(staff);
    }
    let seat = staff.seat();
    let read = async { Ok((seat.facilities().read(id).await?, seat.facilities().displays(id).await?)) };
    match read.await {
        Ok((facility, screens)) if sheet::is_active(&facility) => {
            question(staff, &facility, &screens, faults)
        }
        Ok(_) => failed::missing(staff),
        Err(error) => staff.failed(&error),
    }
}

fn question(staff: &Staff, facility: &FacilityView, screens: &[DisplayView], faults: &[Fault]) -> Response {
    let back = address(facility.id());
    let live = screens.iter().filter(|screen| !screen.is_revoked()).map(DisplayView::name);
    let live = live.collect::<Vec<_>>().join(", ");
    let does = [say("code-ends-sessions"), say("code-old-is-over"), say("code-new-is-told")];
    let chooses = staff.opens.may(Action::ChooseAccessCode);
    let choice = html! {
        @if !live.is_empty() {
            (tick("displays", &say("end-screens"), &say_with("end-screens-note", [("names", live.into())]), false))
        }
        @if chooses { (optional("access_code", "typed-code", "typed-code-hint", "", faults)) }
    };
    let confirm = Confirm {
        question: &say_with("change-code-question", [("name", facility.name().into())]),
        does: &does,
        choice: &choice,
        action: &staff.at(&format!("{back}/code/change")),
        button: &say("change-code"),
        back: &staff.at(&back),
    };
    let head = Head { title: facility.name(), hint: facility.public_id(), acts: html! {}, tabs: html! {} };
    let body = html! { (problems(faults)) (confirm.drawn()) };
    if faults.is_empty() {
        staff.page(FACILITIES, &head, &body)
    } else {
        staff.refused(FACILITIES, &head, &body)
    }
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub(crate) struct Typed {
    access_code: String,
    displays: String,
}

pub(crate) async fn rotate(staff: Staff, Path(id): Path<String>, Form(typed): Form<Typed>) -> Response {
    let Ok(id) = id.parse::<FacilityId>() else { return failed::missing(&staff) };
    let chosen = match Some(typed.access_code.trim()).filter(|code| !code.is_empty()).map(AccessCode::chosen)
    {
        None => None,
        Some(Ok(code)) => Some(code),
        Some(Err(weak)) => {
            let text = say_with("code-weak", [("why", weak_code(weak).into())]);
            return asked(&staff, id, &[Fault::at("access_code", text)]).await;
        }
    };
    let ends_screens = typed.displays == "yes";
    match staff.seat().facilities().rotate_code(id, chosen, ends_screens).await {
        Ok(code) => with_code(&staff, id, &code).await,
        Err(PortalError::Conflict) => asked(&staff, id, &[Fault::of_all(say("changed-note"))]).await,
        Err(error) => staff.failed(&error),
    }
}
