//! Units: in and out of service at a press, and their records.

use super::{Asked, LENGTH, MOST, listed, state, status_field, status_of, status_word};
use crate::http::{Credential, Route, Surface};
use crate::pages::kit::{Choice, Fault, Row, Table, Tone, button_form, chip, dash, empty, link_button};
use crate::pages::words::say;
use crate::staff::cookies::see_other;
use crate::staff::failed;
use crate::staff::forms::{Reading, Sheet, choice, optional, pick, text};
use crate::staff::places::UNITS;
use crate::staff::session::Staff;
use axum::Form;
use axum::extract::{Path, Query};
use axum::response::Response;
use bayboard::access::Action;
use bayboard::portal::{NewUnit, Page, PortalError, UnitPatch};
use bayboard::{ServiceLevel, UnitId, UnitView, Word};
use maud::{Markup, html};
use serde::Deserialize;

pub(super) fn routes() -> Vec<Route> {
    use Credential::Staff;
    use Surface::Page;
    const ONE: &str = "/staff/units/{id}";
    vec![
        Route::get(UNITS, Page, Staff, "the units", list),
        Route::post(UNITS, Page, Staff, "records a unit", create),
        Route::get("/staff/units/new", Page, Staff, "the form for a new unit", new),
        Route::get(ONE, Page, Staff, "the form to change a unit", edit),
        Route::post(ONE, Page, Staff, "changes a unit, puts it away or takes it back", change),
        Route::post("/staff/units/{id}/service", Page, Staff, "puts it in or out of service", switch),
    ]
}

async fn list(staff: Staff, Query(asked): Query<Asked>) -> Response {
    if !staff.opens.opens_page(UNITS) {
        return failed::missing(&staff);
    }
    match staff.seat().directory().units(asked.after.parse().ok(), LENGTH).await {
        Ok(found) => page(&staff, &asked, &found).await,
        Err(error) => staff.failed(&error),
    }
}

async fn page(staff: &Staff, asked: &Asked, found: &Page<UnitView>) -> Response {
    let acts = html! {
        @if staff.opens.may(Action::EditUnits) { (link_button("/staff/units/new", "main", &say("new-unit"))) }
    };
    let table = if found.items.is_empty() {
        empty(&say("no-units"), &say("no-units-note"))
    } else {
        table(staff, &found.items, &division_choices(staff).await)
    };
    let last = found.items.last().map(|one| one.id().to_string());
    listed(staff, UNITS, &say("tab-units"), (asked, found), last, (acts, table))
}

fn table(staff: &Staff, found: &[UnitView], divisions: &[Choice]) -> Markup {
    let heads =
        [say("call-sign"), say("level"), say("division"), say("service"), say("state"), String::new()];
    let heads: Vec<&str> = heads.iter().map(String::as_str).collect();
    let rows = found.iter().map(|one| row(staff, one, divisions)).collect();
    Table { caption: &say("tab-units"), heads: &heads, rows }.drawn()
}

fn row(staff: &Staff, one: &UnitView, divisions: &[Choice]) -> Row {
    let may = |action| staff.opens.may(action);
    let name = html! {
        @if may(Action::EditUnits) { a href={ (UNITS) "/" (one.id()) } { (one.call_sign()) } }
        @else { (one.call_sign()) }
    };
    let id = one.division().map(|id| id.to_string());
    let division = divisions.iter().find(|division| Some(&division.value) == id.as_ref());
    let division = html! { @if let Some(division) = division { (division.word) } @else { (dash()) } };
    let (service, switch) = if one.in_service() {
        (chip(Tone::Good, &say("in-service")), say("put-out"))
    } else {
        (chip(Tone::NeedsHand, &say("out-of-service")), say("put-in"))
    };
    let act = html! {
        @if may(Action::SwitchUnits) || may(Action::EditUnits) {
            div class="acts" { (button_form(&format!("{UNITS}/{}/service", one.id()), "small", &switch)) }
        }
    };
    let level = html! { (one.level().mark()) };
    Row { cells: vec![name, level, division, service, state(one.record_status()), act], needs_hand: false }
}

/// Puts a unit out of service that is in it, and the other way round.
async fn switch(staff: Staff, Path(id): Path<String>) -> Response {
    let Ok(id) = id.parse::<UnitId>() else { return failed::missing(&staff) };
    let turned = async {
        let seat = staff.seat();
        let unit = seat.directory().unit(id).await?;
        let patch = UnitPatch { in_service: Some(!unit.in_service()), ..UnitPatch::default() };
        seat.directory().update_unit(id, Some(unit.version()), patch).await
    };
    match turned.await {
        Ok(_) => see_other("/staff/units?done=changed"),
        Err(error) => staff.failed(&error),
    }
}

/// A unit as it is typed.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
struct Typed {
    call_sign: String,
    level: String,
    division_id: String,
    source_ref: String,
    record_status: String,
    version: String,
}

impl Typed {
    fn of(unit: &UnitView) -> Self {
        Self {
            call_sign: unit.call_sign().to_owned(),
            level: unit.level().word().to_owned(),
            division_id: unit.division().map(|id| id.to_string()).unwrap_or_default(),
            source_ref: unit.source_ref().unwrap_or_default().to_owned(),
            record_status: status_word(unit.record_status()).to_owned(),
            version: unit.version().to_string(),
        }
    }

    fn patch(&self) -> Result<UnitPatch, Vec<Fault>> {
        let mut reading = Reading::default();
        let patch = UnitPatch {
            call_sign: reading.needed("call_sign", &self.call_sign),
            level: reading.word("level", &self.level),
            division: reading.exactly("division_id", &self.division_id),
            source_ref: reading.exactly("source_ref", &self.source_ref),
            record_status: status_of(&self.record_status),
            in_service: None,
        };
        if reading.faults.is_empty() { Ok(patch) } else { Err(reading.faults) }
    }

    fn record(&self) -> Result<NewUnit, Vec<Fault>> {
        let patch = self.patch()?;
        let (Some(call_sign), Some(level)) = (patch.call_sign, patch.level) else {
            return Err(vec![Fault::at("call_sign", say("field-missing"))]);
        };
        let (division, source_ref) = (patch.division.to_set(), patch.source_ref.to_set());
        Ok(NewUnit { call_sign, level, division, source_ref })
    }
}

async fn new(staff: Staff) -> Response {
    recording(&staff, &Typed::default(), &[]).await
}

async fn create(staff: Staff, Form(typed): Form<Typed>) -> Response {
    let new = match typed.record() {
        Ok(new) => new,
        Err(faults) => return recording(&staff, &typed, &faults).await,
    };
    match staff.seat().directory().create_unit(new, None).await {
        Ok(_) => see_other("/staff/units?done=recorded"),
        Err(error) => match Reading::refused(error) {
            Ok(faults) => recording(&staff, &typed, &faults).await,
            Err(error) => staff.failed(&error),
        },
    }
}

async fn recording(staff: &Staff, typed: &Typed, faults: &[Fault]) -> Response {
    let (title, button) = (say("new-unit"), say("record"));
    let acts = link_button(UNITS, "", &say("back"));
    let sheet = Sheet {
        place: UNITS,
        sends: Action::EditUnits,
        title: &title,
        hint: "",
        acts,
        action: UNITS,
        version: None,
        button: &button,
    };
    sheet.answer(staff, faults, &fields(&division_choices(staff).await, typed, faults), &html! {})
}

async fn edit(staff: Staff, Path(id): Path<String>) -> Response {
    let Ok(id) = id.parse::<UnitId>() else { return failed::missing(&staff) };
    match staff.seat().directory().unit(id).await {
        Ok(one) => changing(&staff, id, &Typed::of(&one), &[]).await,
        Err(error) => staff.failed(&error),
    }
}

async fn change(staff: Staff, Path(id): Path<String>, Form(typed): Form<Typed>) -> Response {
    let (Ok(id), Ok(seen)) = (id.parse::<UnitId>(), typed.version.parse()) else {
        return failed::missing(&staff);
    };
    let patch = match typed.patch() {
        Ok(patch) => patch,
        Err(faults) => return changing(&staff, id, &typed, &faults).await,
    };
    match staff.seat().directory().update_unit(id, Some(seen), patch).await {
        Ok(_) => see_other("/staff/units?done=changed"),
        Err(PortalError::Conflict) => {
            changing(&staff, id, &typed, &[Fault::of_all(say("changed-meanwhile"))]).await
        }
        Err(error) => match Reading::refused(error) {
            Ok(faults) => changing(&staff, id, &typed, &faults).await,
            Err(error) => staff.failed(&error),
        },
    }
}

async fn changing(staff: &Staff, id: UnitId, typed: &Typed, faults: &[Fault]) -> Response {
    let (title, button) = (say("change-unit"), say("save"));
    let sheet = Sheet {
        place: UNITS,
        sends: Action::EditUnits,
        title: &title,
        hint: &typed.call_sign,
        acts: link_button(UNITS, "", &say("back")),
        action: &format!("{}/{id}", UNITS),
        version: Some(typed.version.clone()),
        button: &button,
    };
    let fields = html! { (fields(&division_choices(staff).await, typed, faults)) (status_field(&typed.record_status, faults)) };
    sheet.answer(staff, faults, &fields, &html! {})
}

/// The divisions that a unit can be run by.
async fn division_choices(staff: &Staff) -> Vec<Choice> {
    let none = choice("", say("no-division"));
    let listed =
        staff.seat().directory().divisions(None, MOST).await.map(|page| page.items).unwrap_or_default();
    [none].into_iter().chain(listed.iter().map(|one| choice(one.id().to_string(), one.name()))).collect()
}

fn fields(divisions: &[Choice], typed: &Typed, faults: &[Fault]) -> Markup {
    let mut levels = vec![choice("", say("choose"))];
    levels.extend(ServiceLevel::ALL.iter().map(|level| choice(level.word(), level.mark())));
    html! {
        (text("call_sign", "call-sign", &typed.call_sign, faults))
        (pick("level", "level", &levels, &typed.level, faults))
        (pick("division_id", "division", divisions, &typed.division_id, faults))
        (optional("source_ref", "source-ref", "source-ref-hint", &typed.source_ref, faults))
    }
}
