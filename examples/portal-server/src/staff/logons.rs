//! The logon history: every sign-in and failure, with date, address and device, by account or day.

use super::agents;
use super::grants::facility_name;
use super::listed_at::listed_at;
use super::places::{FACILITIES, LOGONS};
use super::session::Staff;
use crate::pages::kit::{Filter, Head, Row, Table, Tone, chip, dash, empty, filters, link, pager};
use crate::pages::words::{say, say_with};
use axum::extract::Query;
use axum::response::Response;
use bayboard::journal::{LogonEvent, LogonNumber, LogonOutcome};
use bayboard::portal::{LogonFilter, Logons, PortalError};
use bayboard::{DisplayId, FacilityId, LogonView};
use jiff::civil::Date;
use maud::{Markup, html};
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};
use std::num::NonZeroU16;

const PAGE: NonZeroU16 = NonZeroU16::new(50).expect("a page has rows");

#[derive(Default, Deserialize)]
#[serde(default)]
pub(crate) struct Asked {
    account: String,
    day: String,
    before: String,
}

impl Asked {
    /// A day is the office's; one that cannot be read filters nothing.
    fn filter(&self, staff: &Staff) -> LogonFilter {
        let zone = &staff.visit.company.site.zone;
        let day: Option<Date> = self.day.parse().ok();
        LogonFilter {
            account: self.account.parse().ok(),
            from: day.map(|day| zone.midnight(day)),
            until: day.and_then(|day| day.tomorrow().ok()).map(|next| zone.midnight(next)),
        }
    }
}

pub(crate) async fn show(staff: Staff, Query(asked): Query<Asked>) -> Response {
    let before = asked.before.parse().ok().map(LogonNumber);
    let found = match staff.seat().accounts().logons(&asked.filter(&staff), before, PAGE).await {
        Ok(found) => found,
        Err(error) => return staff.failed(&error),
    };
    let named = match Named::of(&staff, &found.items).await {
        Ok(named) => named,
        Err(error) => return staff.failed(&error),
    };
    let title = say("tab-logons");
    let head = Head { title: &title, hint: "", acts: html! {}, tabs: staff.tabs(LOGONS) };
    staff.page(LOGONS, &head, &body(&staff, &asked, &found, &named))
}

fn body(staff: &Staff, asked: &Asked, found: &Logons, named: &Named) -> Markup {
    let asked_for = [
        Filter::Day { name: "day", label: say("day"), chosen: &asked.day },
        Filter::Kept { name: "account", value: &asked.account },
    ];
    let next = found.next.map(|next| staff.at(&address(asked, &next.0.to_string())));
    let first = (!asked.before.is_empty()).then(|| staff.at(&address(asked, "")));
    let heads = [say("when"), say("who"), say("outcome"), say("address"), say("device")];
    let heads: Vec<&str> = heads.iter().map(String::as_str).collect();
    let rows: Vec<Row> = found.items.iter().map(|logon| row(staff, logon, named)).collect();
    html! {
        (filters(&staff.at(LOGONS), &asked_for))
        @if rows.is_empty() { (empty(&say("no-logons"), &say("no-logons-note"))) }
        @else { (Table { caption: &say("tab-logons"), heads: &heads, rows }.drawn()) }
        (pager(first.as_ref(), next.as_ref()))
    }
}

/// The same list from another row on.
fn address(asked: &Asked, before: &str) -> String {
    listed_at(LOGONS, &[("account", &asked.account), ("day", &asked.day), ("before", before)])
}

fn row(staff: &Staff, logon: &LogonView, named: &Named) -> Row {
    Row {
        cells: vec![
            html! { (staff.told(logon.at())) },
            who(staff, logon, named),
            html! {
                (outcome(logon.event(), logon.outcome()))
                @if logon.count() > 1 {
                    span class="second" { (say_with("times", [("n", logon.count().into())])) }
                }
            },
            html! { @if let Some(address) = logon.address() { (address) } @else { (dash()) } },
            html! { (agents::told(logon.device())) },
        ],
        needs_hand: logon.outcome() == LogonOutcome::Locked,
    }
}

/// Whose account it was, or which facility or screen.
fn who(staff: &Staff, logon: &LogonView, named: &Named) -> Markup {
    let of_facility = logon.facility().and_then(|id| Some((id, named.facility(id)?)));
    html! {
        @if let Some(name) = logon.name() { (name) }
        @else if let Some(id) = logon.display() { (named.display(id).map_or_else(|| say("logon-display"), str::to_owned)) }
        @else if let Some((id, name)) = of_facility { (to_facility(staff, id, name)) }
        @else if logon.facility().is_some() { (say("logon-facility")) }
        @else { (say("logon-nobody")) }
        @if let Some(username) = logon.username() { span class="second" { (username) } }
        @if let (Some(_), Some((id, name))) = (logon.display(), of_facility) {
            span class="second" { (to_facility(staff, id, name)) }
        }
    }
}

fn to_facility(staff: &Staff, id: FacilityId, name: &str) -> Markup {
    link(&staff.at(&format!("{FACILITIES}/{id}")), name)
}

/// What the facilities and screens of a page are called, as far as its reader may list them.
#[derive(Default)]
struct Named {
    facilities: BTreeMap<FacilityId, String>,
    displays: BTreeMap<DisplayId, String>,
}

impl Named {
    /// Looks each facility up once. A screen that was taken down keeps its name.
    async fn of(staff: &Staff, logons: &[LogonView]) -> Result<Self, PortalError> {
        let mut named = Self::default();
        for id in logons.iter().filter_map(LogonView::facility).collect::<BTreeSet<_>>() {
            let Some(name) = facility_name(staff, id).await? else { continue };
            let displays = staff.seat().facilities().displays(id).await?;
            named.displays.extend(displays.iter().map(|display| (display.id(), display.name().to_owned())));
            named.facilities.insert(id, name);
        }
        Ok(named)
    }

    fn facility(&self, id: FacilityId) -> Option<&str> {
        self.facilities.get(&id).map(String::as_str)
    }

    fn display(&self, id: DisplayId) -> Option<&str> {
        self.displays.get(&id).map(String::as_str)
    }
}

fn outcome(event: LogonEvent, outcome: LogonOutcome) -> Markup {
    match outcome {
        LogonOutcome::Accepted => match event {
            LogonEvent::SignIn => chip(Tone::Good, &say("logon-in")),
            LogonEvent::SignOut => chip(Tone::Calm, &say("logon-out")),
            LogonEvent::Connect => chip(Tone::Informs, &say("logon-connect")),
            LogonEvent::Disconnect => chip(Tone::Calm, &say("logon-disconnect")),
        },
        LogonOutcome::Ended => chip(Tone::Calm, &say("logon-ended")),
        LogonOutcome::UnknownId => chip(Tone::Bad, &say("logon-unknown")),
        LogonOutcome::WrongCode => chip(Tone::Bad, &say("logon-wrong-code")),
        LogonOutcome::WrongPassword => chip(Tone::Bad, &say("logon-wrong-password")),
        LogonOutcome::Disabled => chip(Tone::Bad, &say("logon-disabled")),
        LogonOutcome::Locked => chip(Tone::NeedsHand, &say("logon-locked")),
    }
}
