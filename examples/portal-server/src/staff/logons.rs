//! The logon history: every sign-in and failure, with date, address and device, by account or day.

use super::agents;
use super::places::LOGONS;
use super::session::Staff;
use crate::pages::kit::{Filter, Head, Row, Table, Tone, chip, dash, empty, filters, pager, tabs};
use crate::pages::words::say;
use axum::extract::Query;
use axum::response::Response;
use bayboard::journal::{LogonEvent, LogonOutcome};
use bayboard::portal::{LogonListed, LogonPage};
use maud::{Markup, html};
use serde::Deserialize;
use std::num::NonZeroU16;

const PAGE: NonZeroU16 = NonZeroU16::new(50).expect("a page has rows");

#[derive(Default, Deserialize)]
#[serde(default)]
pub(crate) struct Asked {
    account: String,
    day: String,
    before: String,
}

pub(crate) async fn show(staff: Staff, Query(asked): Query<Asked>) -> Response {
    let page = LogonPage {
        account: asked.account.parse().ok(),
        day: asked.day.parse().ok(),
        before: asked.before.parse().ok(),
        limit: PAGE,
    };
    let found = match staff.seat().accounts().logons(page).await {
        Ok(found) => found,
        Err(error) => return staff.failed(&error),
    };
    let title = say("bar-people");
    let head = Head { title: &title, hint: "", acts: html! {}, tabs: tabs(&staff.opens.tabs(LOGONS)) };
    staff.page(LOGONS, &head, &body(&staff, &asked, &found.items, found.more))
}

fn body(staff: &Staff, asked: &Asked, found: &[LogonListed], more: bool) -> Markup {
    let asked_for = [
        Filter::Day { name: "day", label: say("day"), chosen: &asked.day },
        Filter::Kept { name: "account", value: &asked.account },
    ];
    let next = found.last().filter(|_| more).map(|last| address(asked, &last.number.0.to_string()));
    let first = (!asked.before.is_empty()).then(|| address(asked, ""));
    let heads = [say("when"), say("who"), say("outcome"), say("address"), say("device")];
    let heads: Vec<&str> = heads.iter().map(String::as_str).collect();
    let rows: Vec<Row> = found.iter().map(|logon| row(staff, logon)).collect();
    html! {
        (filters(LOGONS, &asked_for))
        @if rows.is_empty() { (empty(&say("no-logons"), &say("no-logons-note"))) }
        @else { (Table { caption: &say("tab-logons"), heads: &heads, rows }.drawn()) }
        (pager(first.as_deref(), next.as_deref()))
    }
}

/// The same list from another row on.
fn address(asked: &Asked, before: &str) -> String {
    let parts = [("account", asked.account.as_str()), ("day", &asked.day), ("before", before)];
    let parts = parts.iter().filter(|(_, value)| value.bytes().all(is_plain) && !value.is_empty());
    let query: Vec<String> = parts.map(|(name, value)| format!("{name}={value}")).collect();
    if query.is_empty() { LOGONS.to_owned() } else { format!("{LOGONS}?{}", query.join("&")) }
}

/// Ids, days and numbers need nothing escaped; what does is none of them.
fn is_plain(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || byte == b'-'
}

fn row(staff: &Staff, logon: &LogonListed) -> Row {
    let client = &logon.client;
    let is_odd = !matches!(logon.outcome, LogonOutcome::Accepted | LogonOutcome::Ended);
    Row {
        cells: vec![
            html! { (staff.told(logon.at)) },
            html! { @if let Some(name) = &logon.name { (name) } @else { (say("logon-nobody")) } },
            outcome(logon.event, logon.outcome),
            html! { @if let Some(address) = &client.address { (address.as_str()) } @else { (dash()) } },
            html! { (agents::told(client.agent.as_ref().map(|agent| agent.as_str()))) },
        ],
        needs_hand: is_odd && logon.outcome == LogonOutcome::Locked,
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
