//! What calls and places refer to: units, affiliates, payors, regions and divisions.

mod affiliates;
mod kind;
mod payors;
mod places;
mod units;

use super::session::Staff;
use crate::http::Route;
use crate::pages::kit::{Head, Tone, chip, notice, pager};
use crate::pages::words::say;
use axum::response::Response;
use bayboard::access::RecordStatus;
use bayboard::portal::Page;
use bayboard::{AffiliateView, PayorView};
use maud::{Markup, html};
use serde::Deserialize;
use std::num::NonZeroU16;

pub(super) fn routes() -> Vec<Route> {
    let resources =
        [units::routes(), kind::routes::<AffiliateView>(), kind::routes::<PayorView>(), places::routes()];
    resources.into_iter().flatten().collect()
}

/// Records on a page.
const LENGTH: usize = 50;

/// So many are read at once, and so many divisions and regions are offered for choice.
const MOST: NonZeroU16 = NonZeroU16::new(1_000).expect("it is not zero");

/// Which page is asked for, and what was done just now.
#[derive(Default, Deserialize)]
#[serde(default)]
struct Asked {
    after: String,
    done: String,
}

/// A page of a list: its head with the pages beside it, what was done, and the next page.
fn listed<T>(
    staff: &Staff,
    place: &'static str,
    title: &str,
    (asked, found): (&Asked, &Page<T>),
    last: Option<String>,
    (acts, table): (Markup, Markup),
) -> Response {
    let head = Head { title, hint: "", acts, tabs: staff.tabs(place) };
    let next = last.filter(|_| found.more).map(|last| staff.at(&format!("{place}?after={last}")));
    let first = (!asked.after.is_empty()).then(|| staff.at(place));
    let body = html! {
        (said(&asked.done))
        (table)
        (pager(first.as_ref(), next.as_ref()))
    };
    staff.page(place, &head, &body)
}

fn said(done: &str) -> Markup {
    match done {
        "recorded" => notice(&say("recorded")),
        "changed" => notice(&say("changed-done")),
        _ => html! {},
    }
}

/// Whether a record is in use, where it is not.
fn state(status: RecordStatus) -> Markup {
    match status {
        RecordStatus::Active => chip(Tone::Good, &say("in-use")),
        RecordStatus::Archived | RecordStatus::Deleted => chip(Tone::Calm, &say("out-of-use")),
    }
}

/// In use or not, as a form sends it.
fn status_of(word: &str) -> Option<RecordStatus> {
    match word {
        "in-use" => Some(RecordStatus::Active),
        "out-of-use" => Some(RecordStatus::Archived),
        _ => None,
    }
}

fn status_field(status: &str, faults: &[crate::pages::kit::Fault]) -> Markup {
    let of = [
        super::forms::choice("in-use", say("in-use")),
        super::forms::choice("out-of-use", say("out-of-use")),
    ];
    super::forms::pick("record_status", "state", &of, status, faults)
}

fn status_word(status: RecordStatus) -> &'static str {
    if status == RecordStatus::Active { "in-use" } else { "out-of-use" }
}
