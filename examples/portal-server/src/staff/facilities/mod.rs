//! The facilities: the list, and the pages and forms of one.

mod code;
mod displays;
mod fields;
mod preview;
mod sheet;
mod slip;
mod status;
mod tries;

pub(super) use preview::charts;

use super::follow;
use super::places::FACILITIES;
use super::session::Staff;
use crate::http::{Credential, Route, Surface};
use crate::pages::kit::{
    Filter, Head, Row, Table, Tone, button_form, chip, choices, dash, empty, filters, link, link_button,
    pager, warning,
};
use crate::pages::words::{say, say_with};
use axum::extract::Query;
use axum::response::Response;
use bayboard::access::{Action, RecordStatus};
use bayboard::portal::{Page, PortalError, SoughtFacilities, WrongCodes};
use bayboard::{FacilityId, FacilityView, Timestamp};
use maud::{Markup, html};
use serde::Deserialize;
use std::collections::BTreeMap;
use std::num::NonZeroU16;
use std::time::Duration;

pub(super) fn routes() -> Vec<Route> {
    use Credential::Staff;
    use Surface::Page;
    const ONE: &str = "/staff/facilities/{id}";
    const CHANGE: &str = "/staff/facilities/{id}/change";
    const CODE: &str = "/staff/facilities/{id}/code";
    const NEW_CODE: &str = "/staff/facilities/{id}/code/change";
    const STATUS: &str = "/staff/facilities/{id}/status";
    const DISPLAYS: &str = "/staff/facilities/{id}/displays";
    const RENEW: &str = "/staff/facilities/{id}/displays/{display}/renew";
    const REVOKE: &str = "/staff/facilities/{id}/displays/{display}/revoke";
    vec![
        Route::get(FACILITIES, Page, Staff, "the facilities by name (`?words=`, `?state=`, `?after=`)", list),
        Route::post(FACILITIES, Page, Staff, "records a facility, and shows its ID", fields::create),
        Route::get("/staff/facilities/new", Page, Staff, "the form for a new facility", fields::new),
        Route::get(ONE, Page, Staff, "one facility", sheet::show),
        Route::get(CHANGE, Page, Staff, "the form to change a facility", fields::edit),
        Route::post(CHANGE, Page, Staff, "changes a facility", fields::change),
        Route::post(CODE, Page, Staff, "reads its access code out; journaled", code::reveal),
        Route::get(NEW_CODE, Page, Staff, "asks before its code is changed", code::ask),
        Route::post(NEW_CODE, Page, Staff, "changes its code, and shows the new one", code::rotate),
        Route::get(STATUS, Page, Staff, "asks before it goes out of use", status::ask),
        Route::post(STATUS, Page, Staff, "puts it out of use, or into use again", status::change),
        Route::post(DISPLAYS, Page, Staff, "hangs a screen, and shows its link once", displays::hang),
        Route::post(RENEW, Page, Staff, "gives a screen another link, shown once", displays::renew),
        Route::get(REVOKE, Page, Staff, "asks before a screen's link ends (`?instead=link`)", displays::ask),
        Route::post(REVOKE, Page, Staff, "takes a screen down", displays::revoke),
        Route::get("/staff/facilities/{id}/preview", Page, Staff, "its board, as it sees it", preview::show),
        Route::get(
            "/staff/facilities/{id}/preview/stream",
            Surface::Stream,
            Staff,
            "its board whenever it changes",
            follow::preview,
        ),
        Route::get(
            "/staff/facilities/{id}/tries",
            Page,
            Staff,
            "the wrong codes tried at its ID",
            tries::show,
        ),
        Route::get("/staff/facilities/{id}/slip", Page, Staff, "a slip with its address and ID", slip::show),
    ]
}

/// Facilities on a page.
const LENGTH: NonZeroU16 = NonZeroU16::new(50).expect("it is not zero");
const DAY: Duration = Duration::from_secs(24 * 3_600);
/// So many wrong codes in a day are no slip of the finger.
const MANY: u64 = 5;

#[derive(Default, Deserialize)]
#[serde(default)]
struct Asked {
    state: String,
    words: String,
    after: String,
}

impl Asked {
    fn sought(&self) -> SoughtFacilities {
        let status = match self.state.as_str() {
            "all" => None,
            "out-of-use" => Some(RecordStatus::Archived),
            _ => Some(RecordStatus::Active),
        };
        SoughtFacilities { words: self.words.clone(), status }
    }

    /// The address of the list after a facility, or of its first page.
    fn address(&self, after: Option<FacilityId>) -> String {
        let mut query = form_urlencoded::Serializer::new(String::new());
        let kept = [("state", &self.state), ("words", &self.words)];
        query.extend_pairs(kept.into_iter().filter(|(_, value)| !value.is_empty()));
        query.extend_pairs(after.map(|after| ("after", after.to_string())));
        format!("{FACILITIES}?{}", query.finish())
    }
}

async fn list(staff: Staff, Query(asked): Query<Asked>) -> Response {
    let after = asked.after.parse().ok();
    let found = match staff.seat().facilities().find(&asked.sought(), after, LENGTH).await {
        Ok(found) => found,
        Err(error) => return staff.failed(&error),
    };
    let tries = match tried(&staff).await {
        Ok(tries) => tries,
        Err(error) => return staff.failed(&error),
    };
    let (title, acts) = (say("bar-facilities"), acts(&staff));
    let head = Head { title: &title, hint: "", acts, tabs: html! {} };
    staff.page(FACILITIES, &head, &body(&staff, &asked, &found, &tries))
}

/// The wrong codes of the last day, for whoever reads codes out.
async fn tried(staff: &Staff) -> Result<BTreeMap<FacilityId, WrongCodes>, PortalError> {
    if !staff.opens.may(Action::ReadAccessCode) {
        return Ok(BTreeMap::new());
    }
    let tried = staff.seat().facilities().wrong_codes(a_day_ago(staff)).await?;
    Ok(tried.into_iter().map(|codes| (codes.facility, codes)).collect())
}

fn a_day_ago(staff: &Staff) -> Timestamp {
    staff.now().minus(DAY)
}

fn acts(staff: &Staff) -> Markup {
    html! {
        @if staff.opens.may(Action::CreateFacility) {
            (link_button(&staff.at("/staff/facilities/new"), "main", &say("new-facility")))
        }
    }
}

type Tries = BTreeMap<FacilityId, WrongCodes>;

fn body(staff: &Staff, asked: &Asked, found: &Page<FacilityView>, tries: &Tries) -> Markup {
    let states = choices([("", say("in-use")), ("out-of-use", say("out-of-use")), ("all", say("state-all"))]);
    let state = Filter::Choice { name: "state", label: say("state"), of: states, chosen: &asked.state };
    let words = Filter::Words { name: "words", label: say("facility-words"), typed: &asked.words };
    let next =
        found.items.last().filter(|_| found.more).map(|last| staff.at(&asked.address(Some(last.id()))));
    let first = (!asked.after.is_empty()).then(|| staff.at(&asked.address(None)));
    html! {
        (alarms(staff, &found.items, tries))
        (filters(&staff.at(FACILITIES), &[words, state]))
        @if found.items.is_empty() { (empty(&say("no-facilities"), &say("no-facilities-note"))) }
        @else { (table(staff, &found.items, tries)) }
        (pager(first.as_ref(), next.as_ref()))
    }
}

/// Where somebody guesses.
fn alarms(staff: &Staff, found: &[FacilityView], tries: &Tries) -> Markup {
    let many = found.iter().filter_map(|facility| Some((facility, tries.get(&facility.id())?)));
    html! {
        @for (facility, codes) in many.filter(|(_, codes)| codes.tries >= MANY) {
            (warning(&say_with("codes-tried", [("name", facility.name().into())]), &told(staff, codes)))
        }
    }
}

fn told(staff: &Staff, codes: &WrongCodes) -> String {
    let gaps = [
        ("n", codes.tries.into()),
        ("since", staff.told(codes.first).into()),
        ("sources", codes.sources.into()),
    ];
    say_with("codes-tried-note", gaps)
}

fn table(staff: &Staff, found: &[FacilityView], tries: &Tries) -> Markup {
    let heads = [say("facility"), say("facility-id"), say("access-code"), say("wrong-codes"), String::new()];
    let heads: Vec<&str> = heads.iter().map(String::as_str).collect();
    let rows = found.iter().map(|facility| row(staff, facility, tries.get(&facility.id()))).collect();
    Table { caption: &say("bar-facilities"), heads: &heads, rows }.drawn()
}

fn row(staff: &Staff, facility: &FacilityView, codes: Option<&WrongCodes>) -> Row {
    let place = address(facility.id());
    let is_active = facility.record_status() == RecordStatus::Active;
    let name = html! {
        (link(&staff.at(&place), facility.name()))
        @if let Some(city) = facility.city() { span class="second" { (city) } }
    };
    let code = html! {
        @if is_active && staff.opens.may(Action::ReadAccessCode) {
            (button_form(&staff.at(&format!("{place}/code")), "small", &say("read-out")))
        } @else if is_active { (dash()) }
        @else { (chip(Tone::Calm, &say("out-of-use"))) }
    };
    let tried = html! {
        @if let Some(codes) = codes {
            (link(&staff.at(&format!("{place}/tries")), say_with("tries", [("n", codes.tries.into())])))
            span class="second" { (say_with("last-at", [("time", staff.told(codes.last).into())])) }
        } @else { (dash()) }
    };
    let act = html! {
        @if is_active && staff.opens.may(Action::PreviewBoard) {
            div class="acts" { (link_button(&staff.at(&format!("{place}/preview")), "small", &say("as-they-see-it"))) }
        }
    };
    let needs_hand = codes.is_some_and(|codes| codes.tries >= MANY);
    Row {
        cells: vec![name, html! { span class="mono" { (facility.public_id()) } }, code, tried, act],
        needs_hand,
    }
}

/// Where a facility's sheet is.
fn address(id: FacilityId) -> String {
    format!("{FACILITIES}/{id}")
}
