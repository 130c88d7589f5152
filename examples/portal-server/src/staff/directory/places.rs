//! Regions and the divisions in them, on one page.

use super::{Asked, MOST, said, state, status_field, status_of, status_word};
use crate::http::{Credential, Route, Surface};
use crate::pages::kit::{Choice, Fault, Head, Row, Table, empty, link_button, tabs};
use crate::pages::words::say;
use crate::staff::cookies::see_other;
use crate::staff::failed;
use crate::staff::forms::{Reading, Sheet, choice, pick, text};
use crate::staff::places::DIVISIONS;
use crate::staff::session::Staff;
use axum::Form;
use axum::extract::{Path, Query};
use axum::response::Response;
use bayboard::access::Action;
use bayboard::portal::{DivisionPatch, NewDivision, PortalError, RegionPatch};
use bayboard::{DivisionId, DivisionKind, DivisionView, RegionId, RegionView, Word};
use maud::{Markup, html};
use serde::Deserialize;

pub(super) fn routes() -> Vec<Route> {
    use Credential::Staff;
    use Surface::Page;
    const ONE: &str = "/staff/divisions/{id}";
    const REGIONS: &str = "/staff/divisions/regions";
    const REGION: &str = "/staff/divisions/regions/{id}";
    vec![
        Route::get(DIVISIONS, Page, Staff, "regions and divisions", list),
        Route::post(DIVISIONS, Page, Staff, "records a division", create),
        Route::get("/staff/divisions/new", Page, Staff, "the form for a new division", new),
        Route::get(ONE, Page, Staff, "the form to change a division", edit),
        Route::post(ONE, Page, Staff, "changes a division, puts it away or takes it back", change),
        Route::post(REGIONS, Page, Staff, "records a region", create_region),
        Route::get(REGION, Page, Staff, "the form to change a region", edit_region),
        Route::post(REGION, Page, Staff, "changes a region, puts it away or takes it back", change_region),
    ]
}

async fn list(staff: Staff, Query(asked): Query<Asked>) -> Response {
    page(&staff, &asked.done, &RegionTyped::default(), &[]).await
}

async fn page(staff: &Staff, done: &str, typed: &RegionTyped, faults: &[Fault]) -> Response {
    if !staff.opens.opens_page(DIVISIONS) {
        return failed::missing(staff);
    }
    match both(staff).await {
        Ok((regions, divisions)) => drawn(staff, done, (&regions, &divisions), (typed, faults)),
        Err(error) => staff.failed(&error),
    }
}

async fn both(staff: &Staff) -> Result<(Vec<RegionView>, Vec<DivisionView>), PortalError> {
    let seat = staff.seat();
    Ok((
        seat.directory().regions(None, MOST).await?.items,
        seat.directory().divisions(None, MOST).await?.items,
    ))
}

fn drawn(
    staff: &Staff,
    done: &str,
    (regions, divisions): (&[RegionView], &[DivisionView]),
    (typed, faults): (&RegionTyped, &[Fault]),
) -> Response {
    let acts = html! {
        @if !regions.is_empty() { (link_button("/staff/divisions/new", "main", &say("new-division"))) }
    };
    let title = say("tab-divisions");
    let head = Head { title: &title, hint: "", acts, tabs: tabs(&staff.opens.tabs(DIVISIONS)) };
    let body = html! {
        (said(done))
        div class="columns" {
            div {
                h2 { (say("divisions")) }
                @if divisions.is_empty() { (empty(&say("no-divisions"), &say("no-divisions-note"))) }
                @else { (division_table(regions, divisions)) }
            }
            div {
                h2 { (say("regions")) }
                @if !regions.is_empty() { (region_table(regions)) }
                (region_form(typed, faults))
            }
        }
    };
    if faults.is_empty() {
        staff.page(DIVISIONS, &head, &body)
    } else {
        staff.refused(DIVISIONS, &head, &body)
    }
}

fn division_table(regions: &[RegionView], divisions: &[DivisionView]) -> Markup {
    let heads = [say("name"), say("kind"), say("region"), say("state")];
    let heads: Vec<&str> = heads.iter().map(String::as_str).collect();
    let region = |id| regions.iter().find(|region| region.id() == id).map_or("", RegionView::name);
    let row = |one: &DivisionView| Row {
        cells: vec![
            html! { a href={ (DIVISIONS) "/" (one.id()) } { (one.name()) } },
            html! { (kind_word(one.kind())) },
            html! { (region(one.region())) },
            state(one.record_status()),
        ],
        needs_hand: false,
    };
    Table { caption: &say("divisions"), heads: &heads, rows: divisions.iter().map(row).collect() }.drawn()
}

fn region_table(regions: &[RegionView]) -> Markup {
    let heads = [say("name"), say("state")];
    let heads: Vec<&str> = heads.iter().map(String::as_str).collect();
    let row = |one: &RegionView| Row {
        cells: vec![
            html! { a href={ (DIVISIONS) "/regions/" (one.id()) } { (one.name()) } },
            state(one.record_status()),
        ],
        needs_hand: false,
    };
    Table { caption: &say("regions"), heads: &heads, rows: regions.iter().map(row).collect() }.drawn()
}

fn kind_word(kind: DivisionKind) -> String {
    match kind {
        DivisionKind::Provider => say("division-provider"),
        DivisionKind::Mobile => say("division-mobile"),
        DivisionKind::PublicHealth => say("division-public-health"),
    }
}

fn region_form(typed: &RegionTyped, faults: &[Fault]) -> Markup {
    html! {
        section class="panel" {
            h2 { (say("new-region")) }
            form class="inside form" method="post" action={ (DIVISIONS) "/regions" } novalidate {
                (text("name", "name", &typed.name, faults))
                div class="acts" { button type="submit" { (say("record")) } }
            }
        }
    }
}

/// A region as it is typed.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
struct RegionTyped {
    name: String,
    record_status: String,
    version: String,
}

async fn create_region(staff: Staff, Form(typed): Form<RegionTyped>) -> Response {
    let mut reading = Reading::default();
    let Some(name) = reading.needed("name", &typed.name) else {
        return page(&staff, "", &typed, &reading.faults).await;
    };
    match staff.seat().directory().create_region(name, None).await {
        Ok(_) => see_other("/staff/divisions?done=recorded"),
        Err(error) => staff.failed(&error),
    }
}

async fn edit_region(staff: Staff, Path(id): Path<String>) -> Response {
    let Ok(id) = id.parse::<RegionId>() else { return failed::missing(&staff) };
    match staff.seat().directory().region(id).await {
        Ok(region) => {
            let typed = RegionTyped {
                name: region.name().to_owned(),
                record_status: status_word(region.record_status()).to_owned(),
                version: region.version().to_string(),
            };
            changing_region(&staff, id, &typed, &[])
        }
        Err(error) => staff.failed(&error),
    }
}

async fn change_region(staff: Staff, Path(id): Path<String>, Form(typed): Form<RegionTyped>) -> Response {
    let (Ok(id), Ok(seen)) = (id.parse::<RegionId>(), typed.version.parse()) else {
        return failed::missing(&staff);
    };
    let mut reading = Reading::default();
    let name = reading.needed("name", &typed.name);
    if !reading.faults.is_empty() {
        return changing_region(&staff, id, &typed, &reading.faults);
    }
    let patch = RegionPatch { name, record_status: status_of(&typed.record_status) };
    match staff.seat().directory().update_region(id, Some(seen), patch).await {
        Ok(_) => see_other("/staff/divisions?done=changed"),
        Err(PortalError::Conflict) => {
            changing_region(&staff, id, &typed, &[Fault::of_all(say("changed-meanwhile"))])
        }
        Err(error) => match Reading::refused(error) {
            Ok(faults) => changing_region(&staff, id, &typed, &faults),
            Err(error) => staff.failed(&error),
        },
    }
}

fn changing_region(staff: &Staff, id: RegionId, typed: &RegionTyped, faults: &[Fault]) -> Response {
    let fields = html! {
        (text("name", "name", &typed.name, faults))
        (status_field(&typed.record_status, faults))
    };
    let (title, button, action) = (say("change-region"), say("save"), format!("{DIVISIONS}/regions/{id}"));
    sheet(&title, &typed.name, &action, Some(&typed.version), &button).answer(
        staff,
        faults,
        &fields,
        &html! {},
    )
}

fn sheet<'a>(
    title: &'a str,
    hint: &'a str,
    action: &'a str,
    version: Option<&str>,
    button: &'a str,
) -> Sheet<'a> {
    let acts = link_button(DIVISIONS, "", &say("back"));
    Sheet {
        place: DIVISIONS,
        sends: Action::EditDirectory,
        title,
        hint,
        acts,
        action,
        version: version.map(str::to_owned),
        button,
    }
}

/// A division as it is typed.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
struct Typed {
    name: String,
    kind: String,
    region_id: String,
    record_status: String,
    version: String,
}

impl Typed {
    fn of(division: &DivisionView) -> Self {
        Self {
            name: division.name().to_owned(),
            kind: division.kind().word().to_owned(),
            region_id: division.region().to_string(),
            record_status: status_word(division.record_status()).to_owned(),
            version: division.version().to_string(),
        }
    }

    fn record(&self) -> Result<NewDivision, Vec<Fault>> {
        let mut reading = Reading::default();
        let name = reading.needed("name", &self.name);
        let kind = reading.word("kind", &self.kind);
        let region = reading.needed("region_id", &self.region_id);
        match (region, name, kind) {
            (Some(region), Some(name), Some(kind)) => Ok(NewDivision::new(region, name, kind)),
            _ => Err(reading.faults),
        }
    }

    fn patch(&self) -> Result<DivisionPatch, Vec<Fault>> {
        let mut reading = Reading::default();
        let patch = DivisionPatch {
            name: reading.needed("name", &self.name),
            region: reading.needed("region_id", &self.region_id),
            record_status: status_of(&self.record_status),
        };
        if reading.faults.is_empty() { Ok(patch) } else { Err(reading.faults) }
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
    match staff.seat().directory().create_division(new, None).await {
        Ok(_) => see_other("/staff/divisions?done=recorded"),
        Err(error) => match Reading::refused(error) {
            Ok(faults) => recording(&staff, &typed, &faults).await,
            Err(error) => staff.failed(&error),
        },
    }
}

async fn recording(staff: &Staff, typed: &Typed, faults: &[Fault]) -> Response {
    let mut kinds = vec![choice("", say("choose"))];
    kinds.extend(DivisionKind::ALL.iter().map(|kind| choice(kind.word(), kind_word(*kind))));
    let fields = html! {
        (text("name", "name", &typed.name, faults))
        (pick("kind", "kind", &kinds, &typed.kind, faults))
        (pick("region_id", "region", &region_choices(staff).await, &typed.region_id, faults))
    };
    let (title, button) = (say("new-division"), say("record"));
    sheet(&title, "", DIVISIONS, None, &button).answer(staff, faults, &fields, &html! {})
}

async fn edit(staff: Staff, Path(id): Path<String>) -> Response {
    let Ok(id) = id.parse::<DivisionId>() else { return failed::missing(&staff) };
    match staff.seat().directory().division(id).await {
        Ok(division) => changing(&staff, id, &Typed::of(&division), &[]).await,
        Err(error) => staff.failed(&error),
    }
}

async fn change(staff: Staff, Path(id): Path<String>, Form(typed): Form<Typed>) -> Response {
    let (Ok(id), Ok(seen)) = (id.parse::<DivisionId>(), typed.version.parse()) else {
        return failed::missing(&staff);
    };
    let patch = match typed.patch() {
        Ok(patch) => patch,
        Err(faults) => return changing(&staff, id, &typed, &faults).await,
    };
    match staff.seat().directory().update_division(id, Some(seen), patch).await {
        Ok(_) => see_other("/staff/divisions?done=changed"),
        Err(PortalError::Conflict) => {
            changing(&staff, id, &typed, &[Fault::of_all(say("changed-meanwhile"))]).await
        }
        Err(error) => match Reading::refused(error) {
            Ok(faults) => changing(&staff, id, &typed, &faults).await,
            Err(error) => staff.failed(&error),
        },
    }
}

async fn changing(staff: &Staff, id: DivisionId, typed: &Typed, faults: &[Fault]) -> Response {
    let fields = html! {
        input type="hidden" name="kind" value=(typed.kind);
        (text("name", "name", &typed.name, faults))
        (pick("region_id", "region", &region_choices(staff).await, &typed.region_id, faults))
        (status_field(&typed.record_status, faults))
    };
    let (title, button, action) = (say("change-division"), say("save"), format!("{DIVISIONS}/{id}"));
    sheet(&title, &typed.name, &action, Some(&typed.version), &button).answer(
        staff,
        faults,
        &fields,
        &html! {},
    )
}

async fn region_choices(staff: &Staff) -> Vec<Choice> {
    let regions =
        staff.seat().directory().regions(None, MOST).await.map(|page| page.items).unwrap_or_default();
    let named = regions.iter().map(|one| choice(one.id().to_string(), one.name()));
    [choice("", say("choose"))].into_iter().chain(named).collect()
}
