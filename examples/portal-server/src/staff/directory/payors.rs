//! Payors, and where their authorization numbers are asked for.

use super::{Asked, LENGTH, listed, state, status_field, status_of, status_word};
use crate::http::{Credential, Route, Surface};
use crate::pages::kit::{Fault, Row, Table, Tone, chip, dash, empty, link_button};
use crate::pages::words::say;
use crate::staff::cookies::see_other;
use crate::staff::failed;
use crate::staff::forms::{Reading, Sheet, optional, text, tick};
use crate::staff::places::PAYORS;
use crate::staff::session::Staff;
use axum::Form;
use axum::extract::{Path, Query};
use axum::response::Response;
use bayboard::access::Action;
use bayboard::portal::{NewPayor, Page, PayorPatch, PortalError};
use bayboard::{PayorId, PayorView};
use maud::{Markup, html};
use serde::Deserialize;

pub(super) fn routes() -> Vec<Route> {
    use Credential::Staff;
    use Surface::Page;
    const ONE: &str = "/staff/payors/{id}";
    vec![
        Route::get(PAYORS, Page, Staff, "the payors", list),
        Route::post(PAYORS, Page, Staff, "records a payor", create),
        Route::get("/staff/payors/new", Page, Staff, "the form for a new payor", new),
        Route::get(ONE, Page, Staff, "the form to change a payor", edit),
        Route::post(ONE, Page, Staff, "changes a payor, puts it away or takes it back", change),
    ]
}

async fn list(staff: Staff, Query(asked): Query<Asked>) -> Response {
    if !staff.opens.opens_page(PAYORS) {
        return failed::missing(&staff);
    }
    match staff.seat().directory().payors(asked.after.parse().ok(), LENGTH).await {
        Ok(found) => page(&staff, &asked, &found).await,
        Err(error) => staff.failed(&error),
    }
}

async fn page(staff: &Staff, asked: &Asked, found: &Page<PayorView>) -> Response {
    let acts = html! {
        @if staff.opens.may(Action::EditPayors) { (link_button("/staff/payors/new", "main", &say("new-payor"))) }
    };
    let table = if found.items.is_empty() {
        empty(&say("no-payors"), &say("no-payors-note"))
    } else {
        table(staff, &found.items)
    };
    let last = found.items.last().map(|one| one.id().to_string());
    listed(staff, PAYORS, &say("tab-payors"), (asked, found), last, (acts, table))
}

fn table(staff: &Staff, found: &[PayorView]) -> Markup {
    let heads = [say("name"), say("authorization"), say("form-address"), say("state")];
    let heads: Vec<&str> = heads.iter().map(String::as_str).collect();
    let rows = found.iter().map(|one| row(staff, one)).collect();
    Table { caption: &say("tab-payors"), heads: &heads, rows }.drawn()
}

fn row(staff: &Staff, one: &PayorView) -> Row {
    let name = html! {
        @if staff.opens.may(Action::EditPayors) { a href={ (PAYORS) "/" (one.id()) } { (one.name()) } }
        @else { (one.name()) }
    };
    let asks = html! {
        @if one.requires_authorization() { (chip(Tone::Informs, &say("asks-for-numbers"))) } @else { (dash()) }
    };
    let form = html! {
        @if let Some(form) = one.form() { a href=(form) rel="noopener noreferrer" { (form) } } @else { (dash()) }
    };
    Row { cells: vec![name, asks, form, state(one.record_status())], needs_hand: false }
}

/// A payor as it is typed.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
struct Typed {
    name: String,
    requires_authorization: String,
    form: String,
    source_ref: String,
    record_status: String,
    version: String,
}

impl Typed {
    fn of(payor: &PayorView) -> Self {
        Self {
            name: payor.name().to_owned(),
            requires_authorization: if payor.requires_authorization() {
                "yes".to_owned()
            } else {
                String::new()
            },
            form: payor.form().unwrap_or_default().to_owned(),
            source_ref: payor.source_ref().unwrap_or_default().to_owned(),
            record_status: status_word(payor.record_status()).to_owned(),
            version: payor.version().to_string(),
        }
    }

    fn patch(&self) -> Result<PayorPatch, Vec<Fault>> {
        let mut reading = Reading::default();
        let patch = PayorPatch {
            name: reading.needed("name", &self.name),
            requires_authorization: Some(self.requires_authorization == "yes"),
            form: reading.exactly("form", &self.form),
            source_ref: reading.exactly("source_ref", &self.source_ref),
            record_status: status_of(&self.record_status),
        };
        if reading.faults.is_empty() { Ok(patch) } else { Err(reading.faults) }
    }

    fn record(&self) -> Result<NewPayor, Vec<Fault>> {
        let patch = self.patch()?;
        let name = patch.name.ok_or_else(|| vec![Fault::at("name", say("field-missing"))])?;
        let (form, source_ref) = (patch.form.to_set(), patch.source_ref.to_set());
        Ok(NewPayor { name, requires_authorization: self.requires_authorization == "yes", form, source_ref })
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
    match staff.seat().directory().create_payor(new, None).await {
        Ok(_) => see_other("/staff/payors?done=recorded"),
        Err(error) => match Reading::refused(error) {
            Ok(faults) => recording(&staff, &typed, &faults).await,
            Err(error) => staff.failed(&error),
        },
    }
}

async fn recording(staff: &Staff, typed: &Typed, faults: &[Fault]) -> Response {
    let (title, button) = (say("new-payor"), say("record"));
    let acts = link_button(PAYORS, "", &say("back"));
    let sheet = Sheet {
        place: PAYORS,
        sends: Action::EditPayors,
        title: &title,
        hint: "",
        acts,
        action: PAYORS,
        version: None,
        button: &button,
    };
    sheet.answer(staff, faults, &fields(typed, faults), &html! {})
}

async fn edit(staff: Staff, Path(id): Path<String>) -> Response {
    let Ok(id) = id.parse::<PayorId>() else { return failed::missing(&staff) };
    match staff.seat().directory().payor(id).await {
        Ok(one) => changing(&staff, id, &Typed::of(&one), &[]).await,
        Err(error) => staff.failed(&error),
    }
}

async fn change(staff: Staff, Path(id): Path<String>, Form(typed): Form<Typed>) -> Response {
    let (Ok(id), Ok(seen)) = (id.parse::<PayorId>(), typed.version.parse()) else {
        return failed::missing(&staff);
    };
    let patch = match typed.patch() {
        Ok(patch) => patch,
        Err(faults) => return changing(&staff, id, &typed, &faults).await,
    };
    match staff.seat().directory().update_payor(id, Some(seen), patch).await {
        Ok(_) => see_other("/staff/payors?done=changed"),
        Err(PortalError::Conflict) => {
            changing(&staff, id, &typed, &[Fault::of_all(say("changed-meanwhile"))]).await
        }
        Err(error) => match Reading::refused(error) {
            Ok(faults) => changing(&staff, id, &typed, &faults).await,
            Err(error) => staff.failed(&error),
        },
    }
}

async fn changing(staff: &Staff, id: PayorId, typed: &Typed, faults: &[Fault]) -> Response {
    let (title, button) = (say("change-payor"), say("save"));
    let sheet = Sheet {
        place: PAYORS,
        sends: Action::EditPayors,
        title: &title,
        hint: &typed.name,
        acts: link_button(PAYORS, "", &say("back")),
        action: &format!("{}/{id}", PAYORS),
        version: Some(typed.version.clone()),
        button: &button,
    };
    let fields = html! { (fields(typed, faults)) (status_field(&typed.record_status, faults)) };
    sheet.answer(staff, faults, &fields, &html! {})
}

fn fields(typed: &Typed, faults: &[Fault]) -> Markup {
    let (label, hint) = (say("asks-for-numbers"), say("asks-for-numbers-hint"));
    html! {
        (text("name", "name", &typed.name, faults))
        (tick("requires_authorization", &label, &hint, typed.requires_authorization == "yes"))
        (optional("form", "form-address", "form-address-hint", &typed.form, faults))
        (optional("source_ref", "source-ref", "source-ref-hint", &typed.source_ref, faults))
    }
}
