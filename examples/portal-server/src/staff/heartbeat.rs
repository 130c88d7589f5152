//! Heartbeat: who is signed in now, from where, and whether the device is known.

use super::agents;
use super::places::HEARTBEAT;
use super::session::Staff;
use crate::pages::kit::{Head, Row, Table, Tone, chip, dash, empty};
use crate::pages::words::say;
use axum::response::Response;
use bayboard::{SignedInStage, SignedInView};
use maud::html;

pub(crate) async fn show(staff: Staff) -> Response {
    let found = match staff.seat().accounts().heartbeat().await {
        Ok(found) => found,
        Err(error) => return staff.failed(&error),
    };
    let title = say("tab-heartbeat");
    let hint = say("heartbeat-caption");
    let head = Head { title: &title, hint: &hint, acts: html! {}, tabs: staff.tabs(HEARTBEAT) };
    let rows: Vec<Row> = found.items.iter().map(|signed_in| row(&staff, signed_in)).collect();
    let heads = [say("name"), say("since"), say("last-act"), say("address"), say("device"), say("state")];
    let heads: Vec<&str> = heads.iter().map(String::as_str).collect();
    let body = html! {
        @if rows.is_empty() { (empty(&say("nobody-here"), &say("nobody-here-note"))) }
        @else { (Table { caption: &say("heartbeat-caption"), heads: &heads, rows }.drawn()) }
        p class="foot-note" { (say("heartbeat-note")) }
    };
    staff.page(HEARTBEAT, &head, &body)
}

fn row(staff: &Staff, signed_in: &SignedInView) -> Row {
    let stage = match signed_in.stage() {
        SignedInStage::SettingUp => chip(Tone::Informs, &say("stage-setting-up")),
        SignedInStage::Full => chip(Tone::Good, &say("stage-full")),
        SignedInStage::Locked => chip(Tone::Calm, &say("stage-locked")),
    };
    Row {
        cells: vec![
            html! {
                (signed_in.name().unwrap_or_default())
                @if let Some(username) = signed_in.username() { span class="second" { (username) } }
            },
            html! { (staff.told(signed_in.since())) },
            html! { (staff.told(signed_in.last_act())) },
            html! { @if let Some(address) = signed_in.address() { (address) } @else { (dash()) } },
            html! {
                (agents::told(signed_in.device()))
                @if signed_in.is_known_device() { span class="second" { (say("device-known")) } }
                @else { " " (chip(Tone::NeedsHand, &say("device-stranger"))) }
            },
            stage,
        ],
        needs_hand: !signed_in.is_known_device() && signed_in.stage() == SignedInStage::Full,
    }
}
