//! The rules in force: since when and by whom, the files they are made of, and what another file would
//! change.

mod back;
mod file;
mod matrix;
mod take_in;

pub(super) use matrix::of_role;

use super::places::RULES;
use super::session::Staff;
use crate::http::{Credential, Route, Surface};
use crate::pages::kit::{Head, Row, Table, Tone, chip, dash, empty, facts, link, link_button, notice};
use crate::pages::words::{say, say_with};
use axum::extract::Query;
use axum::response::Response;
use back::BACK;
use bayboard::access::{Action, Scope};
use bayboard::portal::{PortalError, RulesInForce};
use bayboard::{DivisionId, PolicyFileId, PolicyPart, RuleChangeView, RuleFileView, RuleMoveView};
use maud::{Markup, html};
use serde::Deserialize;
use std::collections::BTreeMap;
use std::num::NonZeroU16;

pub(super) fn routes() -> Vec<Route> {
    use Credential::Staff;
    use Surface::Page;
    const FILE: &str = "/staff/rules/{id}";
    vec![
        Route::get(RULES, Page, Staff, "the rules in force, their files and their history", show),
        Route::post(RULES, Page, Staff, "takes a file of rules in; nothing changes yet", take_in::take_in),
        Route::get(MATRIX, Page, Staff, "who sees what, in words and as a grid (`?at=`)", matrix::show),
        Route::get("/staff/rules/new", Page, Staff, "the form to take a file in", take_in::new),
        Route::post(
            "/staff/rules/out",
            Page,
            Staff,
            "takes a part of the rules out of force",
            file::deactivate,
        ),
        Route::get(
            BACK,
            Page,
            Staff,
            "asks before going back to what was in force (`?part=`, `?at=`)",
            back::ask,
        ),
        Route::post(BACK, Page, Staff, "puts what was before in force again", back::go),
        Route::get(FILE, Page, Staff, "a file of rules, and what it would change (`?at=`)", file::show),
        Route::post("/staff/rules/{id}/activate", Page, Staff, "puts a file in force", file::activate),
    ]
}

const MATRIX: &str = "/staff/rules/matrix";
/// As many files and changes are shown.
const MOST: NonZeroU16 = NonZeroU16::new(50).expect("it is not zero");
const FILES: NonZeroU16 = NonZeroU16::new(1_000).expect("it is not zero");

#[derive(Default, Deserialize)]
#[serde(default)]
struct Asked {
    done: String,
}

/// All that the page shows.
struct Shown {
    now: RulesInForce,
    files: Vec<RuleFileView>,
    history: Vec<RuleChangeView>,
    divisions: BTreeMap<DivisionId, String>,
}

async fn show(staff: Staff, Query(asked): Query<Asked>) -> Response {
    match read(&staff).await {
        Ok(shown) => page(&staff, &asked.done, &shown),
        Err(error) => staff.failed(&error),
    }
}

async fn read(staff: &Staff) -> Result<Shown, PortalError> {
    let seat = staff.seat();
    let (now, history) = (seat.rules().in_force().await?, seat.rules().history(None, MOST).await?.items);
    let mut files = seat.rules().files(None, FILES).await?.items;
    files.reverse();
    let mut divisions = BTreeMap::new();
    let named = now.divisions.iter().map(|(division, ..)| *division);
    let moved = history.iter().flat_map(|change| change.moves()).filter_map(RuleMoveView::division);
    for division in named.chain(moved) {
        let name = seat.place_name(Scope::Division(division)).await?;
        divisions.insert(division, name.unwrap_or_else(|| division.to_string()));
    }
    Ok(Shown { now, files, history, divisions })
}

fn page(staff: &Staff, done: &str, shown: &Shown) -> Response {
    let title = say("tab-rules");
    let acts = html! {
        (link_button(&staff.at(MATRIX), "", &say("who-sees-what")))
        @if staff.opens.may(Action::EditRules) { (link_button(&staff.at("/staff/rules/new"), "main", &say("take-in-rules"))) }
    };
    let head = Head { title: &title, hint: "", acts, tabs: staff.tabs(RULES) };
    let body = html! {
        @if done == "in-force" { (notice(&say("rules-changed"))) }
        section class="panel" { h2 { (say("in-force")) } (in_force(staff, shown)) }
        h2 { (say("rule-files")) }
        @if shown.files.is_empty() { (empty(&say("no-rule-files"), &say("no-rule-files-note"))) }
        @else { (files(staff, shown)) }
        h2 { (say("rule-history")) }
        @if shown.history.is_empty() { (empty(&say("no-rule-history"), &say("no-rule-history-note"))) }
        @else { (history(staff, shown)) }
    };
    staff.page(RULES, &head, &body)
}

impl Shown {
    fn name(&self, id: PolicyFileId) -> &str {
        self.files.iter().find(|file| file.id() == id).map_or("", RuleFileView::name)
    }

    /// Where a file is in force now.
    fn places(&self, id: PolicyFileId) -> Vec<String> {
        let company = [self.now.rules, self.now.overlay].contains(&Some(id)).then(|| say("place-company"));
        let divisions = self.now.divisions.iter().filter(|(_, file, _)| *file == id);
        let divisions =
            divisions.map(|(division, ..)| self.divisions.get(division).cloned().unwrap_or_default());
        company.into_iter().chain(divisions).collect()
    }
}

fn in_force(staff: &Staff, shown: &Shown) -> Markup {
    let named = |id: Option<PolicyFileId>, none: &str| match id {
        Some(id) => link(&staff.at(&format!("{RULES}/{id}")), shown.name(id)),
        None => html! { (say(none)) },
    };
    let back = |part, division| back::way(staff, shown, part, division);
    let labels = [say("rules-version"), say("rule-file"), say("overlay")];
    let mut rows = vec![
        (labels[0].as_str(), html! { span class="mono" { (shown.now.version) } }),
        (
            labels[1].as_str(),
            html! { (named(shown.now.rules, "servers-own")) (back(PolicyPart::Rules, None)) },
        ),
        (labels[2].as_str(), html! { (named(shown.now.overlay, "none")) (back(PolicyPart::Overlay, None)) }),
    ];
    for (division, file, _) in &shown.now.divisions {
        let name = shown.divisions.get(division).map_or("", String::as_str);
        let file = html! {
            (named(Some(*file), "none")) " · " (link(&staff.at(&format!("{MATRIX}?at={division}")), say("who-sees-what")))
            (back(PolicyPart::Overlay, Some(*division)))
        };
        rows.push((name, file));
    }
    facts(&rows)
}

fn files(staff: &Staff, shown: &Shown) -> Markup {
    let heads = [say("name"), say("part"), say("taken-in"), say("in-force")];
    let heads: Vec<&str> = heads.iter().map(String::as_str).collect();
    let row = |file: &RuleFileView| Row {
        cells: vec![
            link(&staff.at(&format!("{RULES}/{}", file.id())), file.name()),
            html! { (part_word(file.part())) },
            html! { @if let Some(at) = file.taken_in_at() { (staff.told(at)) } @else { (dash()) } },
            places(&shown.places(file.id())),
        ],
        needs_hand: false,
    };
    Table { caption: &say("rule-files"), heads: &heads, rows: shown.files.iter().map(row).collect() }.drawn()
}

fn places(places: &[String]) -> Markup {
    html! {
        @for place in places { (chip(Tone::Good, place)) " " }
        @if places.is_empty() { (dash()) }
    }
}

fn part_word(part: PolicyPart) -> String {
    match part {
        PolicyPart::Rules => say("rule-file"),
        PolicyPart::Overlay => say("overlay"),
    }
}

fn history(staff: &Staff, shown: &Shown) -> Markup {
    let heads = [say("when"), say("who"), say("what")];
    let heads: Vec<&str> = heads.iter().map(String::as_str).collect();
    let row = |change: &RuleChangeView| Row {
        cells: vec![
            html! { (staff.told(change.at())) },
            html! { (change.by().name().unwrap_or_else(|| change.by().kind())) },
            html! { @for one in change.moves() { div { (moved(shown, one)) } } },
        ],
        needs_hand: false,
    };
    Table { caption: &say("rule-history"), heads: &heads, rows: shown.history.iter().map(row).collect() }
        .drawn()
}

fn moved(shown: &Shown, one: &RuleMoveView) -> String {
    let place = one.division().and_then(|division| shown.divisions.get(&division).cloned());
    let place = place.unwrap_or_else(|| say("place-company"));
    let named = |id| shown.name(id).to_owned();
    match (one.was().map(named), one.is().map(named)) {
        (None, Some(is)) => say_with("came", [("is", is.into()), ("place", place.into())]),
        (Some(was), Some(is)) => {
            say_with("came-instead", [("was", was.into()), ("is", is.into()), ("place", place.into())])
        }
        (Some(was), None) => say_with("went", [("was", was.into()), ("place", place.into())]),
        (None, None) => String::new(),
    }
}
