//! Affiliates, to which calls are delegated.

use super::{Asked, LENGTH, listed, state, status_field, status_of, status_word};
use crate::http::{Credential, Route, Surface};
use crate::pages::kit::{Fault, Row, Table, Tone, chip, dash, empty, link_button};
use crate::pages::words::say;
use crate::staff::cookies::see_other;
use crate::staff::failed;
use crate::staff::forms::{Reading, Sheet, optional, text, tick};
use crate::staff::places::AFFILIATES;
use crate::staff::session::Staff;
use axum::Form;
use axum::extract::{Path, Query};
use axum::response::Response;
use bayboard::access::Action;
use bayboard::portal::{AffiliatePatch, NewAffiliate, Page, PortalError};
use bayboard::{AffiliateId, AffiliateView};
use maud::{Markup, html};
use serde::Deserialize;

pub(super) fn routes() -> Vec<Route> {
    use Credential::Staff;
    use Surface::Page;
    const ONE: &str = "/staff/affiliates/{id}";
    vec![
        Route::get(AFFILIATES, Page, Staff, "the affiliates", list),
        Route::post(AFFILIATES, Page, Staff, "records an affiliate", create),
        Route::get("/staff/affiliates/new", Page, Staff, "the form for a new affiliate", new),
        Route::get(ONE, Page, Staff, "the form to change an affiliate", edit),
        Route::post(ONE, Page, Staff, "changes an affiliate, puts it away or takes it back", change),
    ]
}

async fn list(staff: Staff, Query(asked): Query<Asked>) -> Response {
    if !staff.opens.opens_page(AFFILIATES) {
        return failed::missing(&staff);
    }
    match staff.seat().directory().affiliates(asked.after.parse().ok(), LENGTH).await {
        Ok(found) => page(&staff, &asked, &found).await,
        Err(error) => staff.failed(&error),
    }
}

async fn page(staff: &Staff, asked: &Asked, found: &Page<AffiliateView>) -> Response {
    let acts = html! {
        @if staff.opens.may(Action::EditDirectory) { (link_button("/staff/affiliates/new", "main", &say("new-affiliate"))) }
    };
    let table = if found.items.is_empty() {
        empty(&say("no-affiliates"), &say("no-affiliates-note"))
    } else {
        table(staff, &found.items)
    };
    let last = found.items.last().map(|one| one.id().to_string());
    listed(staff, AFFILIATES, &say("tab-affiliates"), (asked, found), last, (acts, table))
}

fn table(staff: &Staff, found: &[AffiliateView]) -> Markup {
    let heads = [say("name"), say("progress-reports"), say("source-ref"), say("state")];
    let heads: Vec<&str> = heads.iter().map(String::as_str).collect();
    let rows = found.iter().map(|one| row(staff, one)).collect();
    Table { caption: &say("tab-affiliates"), heads: &heads, rows }.drawn()
}

fn row(staff: &Staff, one: &AffiliateView) -> Row {
    let name = html! {
        @if staff.opens.may(Action::EditDirectory) { a href={ (AFFILIATES) "/" (one.id()) } { (one.name()) } }
        @else { (one.name()) }
    };
    let reports = html! {
        @if one.progress_reports() { (chip(Tone::Good, &say("reports-steps"))) } @else { (dash()) }
    };
    let reference = html! { @if let Some(reference) = one.source_ref() { (reference) } @else { (dash()) } };
    Row { cells: vec![name, reports, reference, state(one.record_status())], needs_hand: false }
}

/// An affiliate as it is typed.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
struct Typed {
    name: String,
    progress_reports: String,
    source_ref: String,
    record_status: String,
    version: String,
}

impl Typed {
    fn of(affiliate: &AffiliateView) -> Self {
        Self {
            name: affiliate.name().to_owned(),
            progress_reports: if affiliate.progress_reports() { "yes".to_owned() } else { String::new() },
            source_ref: affiliate.source_ref().unwrap_or_default().to_owned(),
            record_status: status_word(affiliate.record_status()).to_owned(),
            version: affiliate.version().to_string(),
        }
    }

    fn patch(&self) -> Result<AffiliatePatch, Vec<Fault>> {
        let mut reading = Reading::default();
        let patch = AffiliatePatch {
            name: reading.needed("name", &self.name),
            progress_reports: Some(self.progress_reports == "yes"),
            source_ref: reading.exactly("source_ref", &self.source_ref),
            record_status: status_of(&self.record_status),
        };
        if reading.faults.is_empty() { Ok(patch) } else { Err(reading.faults) }
    }

    fn record(&self) -> Result<NewAffiliate, Vec<Fault>> {
        let patch = self.patch()?;
        let name = patch.name.ok_or_else(|| vec![Fault::at("name", say("field-missing"))])?;
        let (progress_reports, source_ref) = (self.progress_reports == "yes", patch.source_ref.to_set());
        Ok(NewAffiliate { name, progress_reports, source_ref })
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
    match staff.seat().directory().create_affiliate(new, None).await {
        Ok(_) => see_other("/staff/affiliates?done=recorded"),
        Err(error) => match Reading::refused(error) {
            Ok(faults) => recording(&staff, &typed, &faults).await,
            Err(error) => staff.failed(&error),
        },
    }
}

async fn recording(staff: &Staff, typed: &Typed, faults: &[Fault]) -> Response {
    let (title, button) = (say("new-affiliate"), say("record"));
    let acts = link_button(AFFILIATES, "", &say("back"));
    let sheet = Sheet {
        place: AFFILIATES,
        sends: Action::EditDirectory,
        title: &title,
        hint: "",
        acts,
        action: AFFILIATES,
        version: None,
        button: &button,
    };
    sheet.answer(staff, faults, &fields(typed, faults), &html! {})
}

async fn edit(staff: Staff, Path(id): Path<String>) -> Response {
    let Ok(id) = id.parse::<AffiliateId>() else { return failed::missing(&staff) };
    match staff.seat().directory().affiliate(id).await {
        Ok(one) => changing(&staff, id, &Typed::of(&one), &[]).await,
        Err(error) => staff.failed(&error),
    }
}

async fn change(staff: Staff, Path(id): Path<String>, Form(typed): Form<Typed>) -> Response {
    let (Ok(id), Ok(seen)) = (id.parse::<AffiliateId>(), typed.version.parse()) else {
        return failed::missing(&staff);
    };
    let patch = match typed.patch() {
        Ok(patch) => patch,
        Err(faults) => return changing(&staff, id, &typed, &faults).await,
    };
    match staff.seat().directory().update_affiliate(id, Some(seen), patch).await {
        Ok(_) => see_other("/staff/affiliates?done=changed"),
        Err(PortalError::Conflict) => {
            changing(&staff, id, &typed, &[Fault::of_all(say("changed-meanwhile"))]).await
        }
        Err(error) => match Reading::refused(error) {
            Ok(faults) => changing(&staff, id, &typed, &faults).await,
            Err(error) => staff.failed(&error),
        },
    }
}

async fn changing(staff: &Staff, id: AffiliateId, typed: &Typed, faults: &[Fault]) -> Response {
    let (title, button) = (say("change-affiliate"), say("save"));
    let sheet = Sheet {
        place: AFFILIATES,
        sends: Action::EditDirectory,
        title: &title,
        hint: &typed.name,
        acts: link_button(AFFILIATES, "", &say("back")),
        action: &format!("{}/{id}", AFFILIATES),
        version: Some(typed.version.clone()),
        button: &button,
    };
    let fields = html! { (fields(typed, faults)) (status_field(&typed.record_status, faults)) };
    sheet.answer(staff, faults, &fields, &html! {})
}

fn fields(typed: &Typed, faults: &[Fault]) -> Markup {
    let (label, hint) = (say("progress-reports"), say("progress-reports-hint"));
    html! {
        (text("name", "name", &typed.name, faults))
        (tick("progress_reports", &label, &hint, typed.progress_reports == "yes"))
        (optional("source_ref", "source-ref", "source-ref-hint", &typed.source_ref, faults))
    }
}
