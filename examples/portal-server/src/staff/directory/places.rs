//! Regions and the divisions in them, on one page.

use super::kind::{Kind, Words, changing_routes, recording_routes, sorted, table};
use super::{Asked, MOST, said, state};
use crate::http::{Credential, Route, Surface};
use crate::pages::kit::{Choice, Fault, Head, empty, form, link_button};
use crate::pages::words::say;
use crate::staff::failed;
use crate::staff::forms::{Making, Reading, choice, one_press, pick, text};
use crate::staff::places::DIVISIONS;
use crate::staff::session::Staff;
use axum::extract::Query;
use axum::response::Response;
use bayboard::access::{Action, RecordStatus};
use bayboard::portal::{DivisionPatch, NewDivision, PortalError, RegionPatch};
use bayboard::{DivisionKind, DivisionView, Line, RegionView, Word};
use maud::{Markup, html};
use serde::Deserialize;

pub(super) fn routes() -> Vec<Route> {
    use Credential::Staff;
    use Surface::Page;
    const REGIONS: &str = "/staff/divisions/regions";
    let mut all = vec![
        Route::get(DIVISIONS, Page, Staff, "regions and divisions", list),
        Route::post(REGIONS, Page, Staff, "records a region", create_region),
    ];
    all.extend(recording_routes::<DivisionView>());
    all.extend(changing_routes::<DivisionView>());
    all.extend(changing_routes::<RegionView>());
    all
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
        sorted(seat.directory().regions(None, MOST).await?.items),
        sorted(seat.directory().divisions(None, MOST).await?.items),
    ))
}

fn drawn(
    staff: &Staff,
    done: &str,
    (regions, divisions): (&[RegionView], &[DivisionView]),
    (typed, faults): (&RegionTyped, &[Fault]),
) -> Response {
    let acts = html! {
        @if !regions.is_empty() { (link_button(&staff.at("/staff/divisions/new"), "main", &say("new-division"))) }
    };
    let title = say("tab-divisions");
    let head = Head { title: &title, hint: "", acts, tabs: staff.tabs(DIVISIONS) };
    let body = html! {
        (said(done))
        div class="columns" {
            div {
                h2 { (say("divisions")) }
                @if divisions.is_empty() { (empty(&say("no-divisions"), &say("no-divisions-note"))) }
                @else { (table(staff, divisions, &choices(regions))) }
            }
            div {
                h2 { (say("regions")) }
                @if !regions.is_empty() { (table(staff, regions, &())) }
                (region_form(staff, typed, faults))
            }
        }
    };
    if faults.is_empty() {
        staff.page(DIVISIONS, &head, &body)
    } else {
        staff.refused(DIVISIONS, &head, &body)
    }
}

fn region_form(staff: &Staff, typed: &RegionTyped, faults: &[Fault]) -> Markup {
    html! {
        section class="panel" {
            h2 { (say("new-region")) }
            (form(&staff.at(&format!("{DIVISIONS}/regions")), "inside form", &html! {
                (one_press(staff))
                (RegionView::fields(typed, &(), faults))
                div class="acts" { button type="submit" { (say("record")) } }
            }))
        }
    }
}

async fn create_region(staff: Staff, Making { typed, press }: Making<RegionTyped>) -> Response {
    let name = match RegionView::record_of(&typed) {
        Ok(name) => name,
        Err(faults) => return page(&staff, "", &typed, &faults).await,
    };
    match staff.seat().directory().create_region(name, press.claim(&staff)).await {
        Ok(_) => staff.on_to("/staff/divisions?done=recorded"),
        Err(error) => staff.failed(&error),
    }
}

/// A region as it is typed.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct RegionTyped {
    name: String,
}

impl Kind for RegionView {
    const PLACE: &'static str = DIVISIONS;
    /// It stands on the page itself.
    const NEW: &'static str = DIVISIONS;
    const ONE: &'static str = "/staff/divisions/regions/{id}";
    const EDIT: Action = Action::EditDirectory;
    const WHAT: [&'static str; 5] = [
        "regions and divisions",
        "records a region",
        "the form for a new region",
        "the form to change a region",
        "changes a region, puts it away or takes it back",
    ];
    const WORDS: Words = Words {
        all: "regions",
        none: "",
        none_note: "",
        new: "new-region",
        change: "change-region",
        heads: &["name", "state"],
    };

    type Typed = RegionTyped;
    type Beside = ();

    async fn beside(_: &Staff) {}

    fn called(&self) -> &str {
        self.name()
    }

    fn status(&self) -> RecordStatus {
        self.record_status()
    }

    fn cells(&self, _: &Staff, (): &()) -> Vec<Markup> {
        vec![state(self.record_status())]
    }

    fn typed(&self) -> RegionTyped {
        RegionTyped { name: self.name().to_owned() }
    }

    fn typed_name(typed: &RegionTyped) -> &str {
        &typed.name
    }

    fn record_of(typed: &RegionTyped) -> Result<Line, Vec<Fault>> {
        let mut reading = Reading::default();
        reading.needed("name", &typed.name).ok_or(reading.faults)
    }

    fn patch_of(typed: &RegionTyped, record_status: Option<RecordStatus>) -> Result<RegionPatch, Vec<Fault>> {
        let mut reading = Reading::default();
        let patch = RegionPatch { name: reading.needed("name", &typed.name), record_status };
        reading.whole(patch)
    }

    fn fields(typed: &RegionTyped, (): &(), faults: &[Fault]) -> Markup {
        text("name", "name", &typed.name, faults)
    }
}

/// A division as it is typed.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct DivisionTyped {
    name: String,
    kind: String,
    region_id: String,
}

impl Kind for DivisionView {
    const PLACE: &'static str = DIVISIONS;
    const NEW: &'static str = "/staff/divisions/new";
    const ONE: &'static str = "/staff/divisions/{id}";
    const EDIT: Action = Action::EditDirectory;
    const WHAT: [&'static str; 5] = [
        "regions and divisions",
        "records a division",
        "the form for a new division",
        "the form to change a division",
        "changes a division, puts it away or takes it back",
    ];
    const WORDS: Words = Words {
        all: "divisions",
        none: "no-divisions",
        none_note: "no-divisions-note",
        new: "new-division",
        change: "change-division",
        heads: &["name", "kind", "region", "state"],
    };

    type Typed = DivisionTyped;
    /// The regions that it can lie in.
    type Beside = Vec<Choice>;

    async fn beside(staff: &Staff) -> Vec<Choice> {
        let regions = staff.seat().directory().regions(None, MOST).await;
        choices(&sorted(regions.map(|page| page.items).unwrap_or_default()))
    }

    fn called(&self) -> &str {
        self.name()
    }

    fn status(&self) -> RecordStatus {
        self.record_status()
    }

    fn cells(&self, _: &Staff, regions: &Vec<Choice>) -> Vec<Markup> {
        let id = self.region().to_string();
        let region = regions.iter().find(|region| region.value == id).map_or("", |region| &region.word);
        vec![html! { (kind_word(self.kind())) }, html! { (region) }, state(self.record_status())]
    }

    fn typed(&self) -> DivisionTyped {
        DivisionTyped {
            name: self.name().to_owned(),
            kind: self.kind().word().to_owned(),
            region_id: self.region().to_string(),
        }
    }

    fn typed_name(typed: &DivisionTyped) -> &str {
        &typed.name
    }

    fn record_of(typed: &DivisionTyped) -> Result<NewDivision, Vec<Fault>> {
        let mut reading = Reading::default();
        let name = reading.needed("name", &typed.name);
        let kind = reading.word("kind", &typed.kind);
        let region = reading.needed("region_id", &typed.region_id);
        match (region, name, kind) {
            (Some(region), Some(name), Some(kind)) => Ok(NewDivision::new(region, name, kind)),
            _ => Err(reading.faults),
        }
    }

    fn patch_of(
        typed: &DivisionTyped,
        record_status: Option<RecordStatus>,
    ) -> Result<DivisionPatch, Vec<Fault>> {
        let mut reading = Reading::default();
        let patch = DivisionPatch {
            name: reading.needed("name", &typed.name),
            region: reading.needed("region_id", &typed.region_id),
            record_status,
        };
        reading.whole(patch)
    }

    fn fields(typed: &DivisionTyped, regions: &Vec<Choice>, faults: &[Fault]) -> Markup {
        let mut kinds = vec![choice("", say("choose"))];
        kinds.extend(DivisionKind::ALL.iter().map(|kind| choice(kind.word(), kind_word(*kind))));
        html! {
            (text("name", "name", &typed.name, faults))
            (pick("kind", "kind", &kinds, &typed.kind, faults))
            (pick("region_id", "region", regions, &typed.region_id, faults))
        }
    }

    /// What it is stays.
    fn fields_to_change(typed: &DivisionTyped, regions: &Vec<Choice>, faults: &[Fault]) -> Markup {
        html! {
            input type="hidden" name="kind" value=(typed.kind);
            (text("name", "name", &typed.name, faults))
            (pick("region_id", "region", regions, &typed.region_id, faults))
        }
    }
}

fn kind_word(kind: DivisionKind) -> String {
    match kind {
        DivisionKind::Provider => say("division-provider"),
        DivisionKind::Mobile => say("division-mobile"),
        DivisionKind::PublicHealth => say("division-public-health"),
    }
}

fn choices(regions: &[RegionView]) -> Vec<Choice> {
    let named = regions.iter().map(|one| choice(one.id().to_string(), one.name()));
    [choice("", say("choose"))].into_iter().chain(named).collect()
}
