//! One facility: who it is, its code read out by an act of its own, its screens, and what can be done about
//! it.

use super::{a_day_ago, address, displays};
use crate::pages::kit::{
    Fault, Head, Tone, button_form, chip, dash, facts, link, link_button, notice, warning,
};
use crate::pages::words::{say, say_with};
use crate::staff::failed;
use crate::staff::places::{FACILITIES, JOURNAL};
use crate::staff::session::Staff;
use axum::extract::{Path, Query};
use axum::response::Response;
use bayboard::access::{Action, RecordStatus, Scope};
use bayboard::portal::PortalError;
use bayboard::{DisplayView, FacilityId, FacilityView};
use maud::{Markup, html};
use serde::Deserialize;

#[derive(Default, Deserialize)]
#[serde(default)]
pub(crate) struct Asked {
    done: String,
}

/// What is on the sheet beside the facility itself.
#[derive(Default)]
pub(super) struct Shown<'a> {
    /// The code, where it was just read out or changed.
    pub(super) code: Option<&'a str>,
    /// What was done just now, by the name of its message.
    pub(super) done: &'a str,
    /// What was typed for another screen, and what is wrong with it.
    pub(super) display: displays::Typed,
    pub(super) faults: &'a [Fault],
}

pub(crate) async fn show(staff: Staff, Path(id): Path<String>, Query(asked): Query<Asked>) -> Response {
    let Ok(id) = id.parse::<FacilityId>() else { return failed::missing(&staff) };
    page(&staff, id, &Shown { done: &asked.done, ..Shown::default() }).await
}

pub(super) async fn page(staff: &Staff, id: FacilityId, shown: &Shown<'_>) -> Response {
    match drawn(staff, id, shown).await {
        Ok(answer) => answer,
        Err(error) => staff.failed(&error),
    }
}

async fn drawn(staff: &Staff, id: FacilityId, shown: &Shown<'_>) -> Result<Response, PortalError> {
    let seat = staff.seat();
    let facility = seat.facilities().read(id).await?;
    let screens = seat.facilities().displays(id).await?;
    let division = match facility.division() {
        Some(division) => seat.place_name(Scope::Division(division)).await?,
        None => None,
    };
    let tries = if staff.opens.may(Action::ReadAccessCode) && is_active(&facility) {
        seat.facilities().wrong_codes_of(id, a_day_ago(staff)).await.unwrap_or_default()
    } else {
        Vec::new()
    };
    let count: u64 = tries.iter().map(|try_| u64::from(try_.count)).sum();
    let acts = acts(staff, &facility);
    let head = Head { title: facility.name(), hint: facility.public_id(), acts, tabs: html! {} };
    let body = html! {
        (said(shown.done))
        @if count > 0 { (tried(staff, id, count)) }
        div class="columns" {
            div {
                (code(staff, &facility, shown.code))
                h2 { (say("screens")) }
                (displays::list(staff, &facility, &screens))
                @if is_active(&facility) && staff.opens.may(Action::CreateDisplay) {
                    (displays::form(staff, id, &shown.display, shown.faults))
                }
            }
            div { (standing(&facility, division.as_deref(), &screens)) }
        }
    };
    Ok(if shown.faults.is_empty() {
        staff.page(FACILITIES, &head, &body)
    } else {
        staff.refused(FACILITIES, &head, &body)
    })
}

pub(super) fn is_active(facility: &FacilityView) -> bool {
    facility.record_status() == RecordStatus::Active
}

fn said(done: &str) -> Markup {
    match done {
        "recorded" => notice(&say("facility-recorded")),
        "changed" => notice(&say("facility-changed")),
        "status" => notice(&say("facility-status-changed")),
        "taken-down" => notice(&say("screen-taken-down")),
        _ => html! {},
    }
}

fn tried(staff: &Staff, id: FacilityId, count: u64) -> Markup {
    html! {
        (warning(&say_with("tries-here", [("n", count.into())]), &say("tries-here-note")))
        p { (link(&staff.at(&format!("{}/tries", address(id))), say("see-tries"))) }
    }
}

fn acts(staff: &Staff, facility: &FacilityView) -> Markup {
    let (place, may) = (address(facility.id()), |action| staff.opens.may(action));
    html! {
        (link_button(&staff.at(&format!("{place}/slip")), "", &say("slip")))
        @if is_active(facility) && may(Action::PreviewBoard) {
            (link_button(&staff.at(&format!("{place}/preview")), "", &say("as-they-see-it")))
        }
        @if staff.opens.opens_page(JOURNAL) {
            (link_button(&staff.at(&format!("{JOURNAL}?record=facility:{}", facility.id())), "", &say("facility-journal")))
        }
        @if may(Action::UpdateFacility) { (link_button(&staff.at(&format!("{place}/change")), "", &say("change-more"))) }
        @if is_active(facility) && may(Action::ArchiveFacility) {
            (link_button(&staff.at(&format!("{place}/status")), "", &say("put-away-more")))
        }
        @if !is_active(facility) && may(Action::RestoreFacility) {
            (button_form(&staff.at(&format!("{place}/status")), "", &say("take-back")))
        }
    }
}

/// The code is behind an act of its own: whoever reads it out is noted.
fn code(staff: &Staff, facility: &FacilityView, code: Option<&str>) -> Markup {
    let place = address(facility.id());
    let may = |action| is_active(facility) && staff.opens.may(action);
    html! {
        section class="panel" {
            h2 { (say("access-code")) }
            div class="inside form wide" {
                @if let Some(code) = code {
                    p { code class="secret" { (code) } }
                    p class="quiet" { (say("code-noted")) }
                } @else { p class="quiet" { (say("code-hidden")) } }
                div class="acts" {
                    @if code.is_none() && may(Action::ReadAccessCode) {
                        (button_form(&staff.at(&format!("{place}/code")), "", &say("read-out")))
                    }
                    @if code.is_some() { (link_button(&staff.at(&place), "", &say("hide"))) }
                    @if may(Action::RotateAccessCode) {
                        (link_button(&staff.at(&format!("{place}/code/change")), "", &say("change-code-more")))
                    }
                }
            }
        }
    }
}

fn standing(facility: &FacilityView, division: Option<&str>, screens: &[DisplayView]) -> Markup {
    let known = |text: Option<&str>| html! { @if let Some(text) = text { (text) } @else { (dash()) } };
    let live = screens.iter().filter(|screen| !screen.is_revoked()).count();
    let state = if is_active(facility) {
        chip(Tone::Good, &say("in-use"))
    } else {
        chip(Tone::Calm, &say("out-of-use"))
    };
    let lines = [facility.street(), facility.city(), facility.state(), facility.postal_code()];
    let lines: Vec<&str> = lines.into_iter().flatten().collect();
    let lines = lines.join(", ");
    let hours = facility.twelve_hours().map(|twelve| say(if twelve { "clock-12" } else { "clock-24" }));
    let ahead = facility.horizon_hours().map(|hours| say_with("hours-ahead", [("n", hours.into())]));
    let rows: [(String, Markup); 13] = [
        (say("state"), state),
        (say("facility-id"), html! { span class="mono" { (facility.public_id()) } }),
        (say("kind"), html! { (facility.kind().label()) }),
        (say("address"), known(Some(lines.as_str()).filter(|lines| !lines.is_empty()))),
        (say("phone"), known(facility.phone())),
        (say("division"), known(division)),
        (say("zone"), known(Some(facility.zone()))),
        (say("clock"), html! { (hours.unwrap_or_else(|| say("as-company"))) }),
        (say("looks-ahead"), html! { (ahead.unwrap_or_else(|| say("as-company"))) }),
        (say("screens-show"), html! { (say(&format!("profile-{}", facility.display_profile()))) }),
        (say("screens"), html! { (live) }),
        (say("npi"), known(facility.npi())),
        (say("source-ref"), known(facility.source_ref())),
    ];
    let rows: Vec<(&str, Markup)> =
        rows.iter().map(|(name, value)| (name.as_str(), html! { (value) })).collect();
    html! { section class="panel" { h2 { (say("facility")) } (facts(&rows)) } }
}
