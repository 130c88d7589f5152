//! The company's settings: its name, phone, zone and colour, how its boards behave, and its privacy officers.

mod officers;

use super::failed;
use super::forms::{HORIZON, Reading, choice, optional, pick, text, told, yes_no};
use super::places::SETTINGS;
use super::session::Staff;
use crate::api::settings::color;
use crate::http::{Credential, Route, Surface};
use crate::pages::kit::{Fault, Field, Head, Kind, form, notice, problems};
use crate::pages::words::say;
use axum::Form;
use axum::extract::Query;
use axum::response::Response;
use bayboard::access::{Action, RoleSets};
use bayboard::portal::{PortalError, SettingsPatch};
use bayboard::{SettingsView, Word, Zone};
use maud::{Markup, html};
use serde::Deserialize;
use std::ops::RangeInclusive;

pub(super) fn routes() -> Vec<Route> {
    use Credential::Staff;
    use Surface::Page;
    let mut all = vec![
        Route::get(SETTINGS, Page, Staff, "the company's settings", show),
        Route::post(SETTINGS, Page, Staff, "changes the company's settings", change),
    ];
    all.extend(officers::routes());
    all
}

/// So long a row can stay on a board.
const MINUTES: RangeInclusive<u16> = 0..=720;

#[derive(Default, Deserialize)]
#[serde(default)]
struct Asked {
    done: String,
}

/// The settings as they are typed.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
struct Typed {
    name: String,
    phone: String,
    zone: String,
    color: String,
    twelve_hours: String,
    late_after_min: String,
    keep_arrived_min: String,
    keep_cancelled_min: String,
    horizon_hours: String,
    days_ahead: String,
    forget_after_hours: String,
    lock_after_min: String,
    role_sets: String,
    version: String,
}

impl Typed {
    fn of(settings: &SettingsView) -> Self {
        let boards = settings.boards();
        Self {
            name: settings.name().to_owned(),
            phone: settings.phone().to_owned(),
            zone: settings.zone().to_owned(),
            color: settings.color().to_owned(),
            twelve_hours: told(boards.twelve_hours).to_owned(),
            late_after_min: boards.late_after_min.to_string(),
            keep_arrived_min: boards.keep_arrived_min.to_string(),
            keep_cancelled_min: boards.keep_cancelled_min.to_string(),
            horizon_hours: boards.horizon_hours.to_string(),
            days_ahead: boards.days_ahead.to_string(),
            forget_after_hours: boards.forget_after_hours.to_string(),
            lock_after_min: settings.lock_after_min().to_string(),
            role_sets: settings.role_sets().word().to_owned(),
            version: settings.version().to_string(),
        }
    }

    fn patch(&self) -> Result<SettingsPatch, Vec<Fault>> {
        let mut reading = Reading::default();
        let (zone, color) = (Zone::named(self.zone.trim()), color(&self.color));
        if zone.is_err() {
            reading.faults.push(Fault::at("zone", say("zone-wrong")));
        }
        if color.is_err() {
            reading.faults.push(Fault::at("color", say("color-wrong")));
        }
        let patch = SettingsPatch {
            name: reading.needed("name", &self.name),
            phone: reading.needed("phone", &self.phone),
            zone: zone.ok(),
            color: color.ok(),
            twelve_hours: yes_no(&self.twelve_hours),
            late_after_min: reading.number("late_after_min", &self.late_after_min, MINUTES),
            keep_arrived_min: reading.number("keep_arrived_min", &self.keep_arrived_min, MINUTES),
            keep_cancelled_min: reading.number("keep_cancelled_min", &self.keep_cancelled_min, MINUTES),
            horizon_hours: reading.number("horizon_hours", &self.horizon_hours, HORIZON),
            days_ahead: reading.number("days_ahead", &self.days_ahead, 1..=92),
            forget_after_hours: reading.number("forget_after_hours", &self.forget_after_hours, 24..=720),
            lock_after_min: reading.number("lock_after_min", &self.lock_after_min, 1..=240),
            role_sets: reading.word("role_sets", &self.role_sets),
            ..SettingsPatch::default()
        };
        reading.whole(patch)
    }
}

async fn show(staff: Staff, Query(asked): Query<Asked>) -> Response {
    if !staff.opens.may(Action::EditSettings) {
        return failed::missing(&staff);
    }
    page(&staff, &asked.done, None, &[]).await
}

async fn change(staff: Staff, Form(typed): Form<Typed>) -> Response {
    let Ok(seen) = typed.version.parse() else { return failed::missing(&staff) };
    let patch = match typed.patch() {
        Ok(patch) => patch,
        Err(faults) => return page(&staff, "", Some(typed), &faults).await,
    };
    match staff.seat().settings().update(Some(seen), patch).await {
        Ok(_) => {
            staff.visit.app.renew_site();
            staff.on_to("/staff/settings?done=changed")
        }
        Err(error) => again(&staff, Some(typed), error).await,
    }
}

/// The page with why a change was refused, and with what was typed.
async fn again(staff: &Staff, typed: Option<Typed>, error: PortalError) -> Response {
    if error == PortalError::Conflict {
        return page(staff, "", typed, &[Fault::of_all(say("changed-meanwhile"))]).await;
    }
    match Reading::refused(error) {
        Ok(faults) => page(staff, "", typed, &faults).await,
        Err(error) => staff.failed(&error),
    }
}

async fn page(staff: &Staff, done: &str, typed: Option<Typed>, faults: &[Fault]) -> Response {
    // What is wrong is told to whoever may put it right.
    if !faults.is_empty() && !staff.opens.may(Action::EditSettings) {
        return failed::missing(staff);
    }
    let settings = match staff.seat().settings().read().await {
        Ok(settings) => settings,
        Err(error) => return staff.failed(&error),
    };
    let officers = match officers::panel(staff, &settings, faults).await {
        Ok(officers) => officers,
        Err(error) => return staff.failed(&error),
    };
    let typed = typed.unwrap_or_else(|| Typed::of(&settings));
    drawn(staff, done, (&typed, faults), &officers)
}

fn drawn(staff: &Staff, done: &str, (typed, faults): (&Typed, &[Fault]), officers: &Markup) -> Response {
    let title = say("tab-settings");
    let head = Head { title: &title, hint: "", acts: html! {}, tabs: staff.tabs(SETTINGS) };
    let body = html! {
        @if done == "changed" { (notice(&say("settings-changed"))) }
        @if done == "officers" { (notice(&say("officers-changed"))) }
        (problems(faults))
        section class="panel" {
            (form(&staff.at(SETTINGS), "inside form", &html! {
                input type="hidden" name="version" value=(typed.version);
                (fields(typed, faults))
                div class="acts" { button type="submit" class="main" { (say("save")) } }
            }))
        }
        (officers)
    };
    if faults.is_empty() { staff.page(SETTINGS, &head, &body) } else { staff.refused(SETTINGS, &head, &body) }
}

fn fields(typed: &Typed, faults: &[Fault]) -> Markup {
    let clocks = [choice("no", say("clock-24")), choice("yes", say("clock-12"))];
    html! {
        (text("name", "company-name", &typed.name, faults))
        (text("phone", "dispatch-phone", &typed.phone, faults))
        (optional("zone", "zone", "zone-hint", &typed.zone, faults))
        (optional("color", "color", "color-hint", &typed.color, faults))
        h2 { (say("its-boards")) }
        (pick("twelve_hours", "clock", &clocks, &typed.twelve_hours, faults))
        (optional("late_after_min", "late-after", "late-after-hint", &typed.late_after_min, faults))
        (text("keep_arrived_min", "keep-arrived", &typed.keep_arrived_min, faults))
        (text("keep_cancelled_min", "keep-cancelled", &typed.keep_cancelled_min, faults))
        (text("horizon_hours", "looks-ahead", &typed.horizon_hours, faults))
        (text("days_ahead", "days-ahead", &typed.days_ahead, faults))
        (optional("forget_after_hours", "forget-after", "forget-after-hint", &typed.forget_after_hours, faults))
        h2 { (say("bar-people")) }
        (text("lock_after_min", "lock-after", &typed.lock_after_min, faults))
        (role_sets(typed, faults))
    }
}

/// Which sets of roles are on, and how to come back from one in which nobody may change that here.
fn role_sets(typed: &Typed, faults: &[Fault]) -> Markup {
    let sets = [
        choice(RoleSets::Both.word(), say("role-sets-both")),
        choice(RoleSets::Company.word(), say("role-sets-company")),
        choice(RoleSets::Region.word(), say("role-sets-region")),
    ];
    let (label, hint) = (say("role-sets"), say("role-sets-hint"));
    let error = Fault::in_field(faults, "role_sets");
    let field = Field::new("role_sets", &label, Kind::Choice(&sets));
    Field { value: &typed.role_sets, hint: &hint, error, required: false, ..field }.drawn()
}
