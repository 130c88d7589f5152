//! One account: who it is, how it stands, what they may do, and what can be done about it.

use super::{address, given, state};
use crate::pages::kit::{
    Choice, Fault, Field, Head, Kind, Row, Table, button_form, dash, empty, facts, link_button, notice,
    undo_notice,
};
use crate::pages::words::{say, say_with};
use crate::staff::cookies::see_other;
use crate::staff::failed;
use crate::staff::grants::role_word;
use crate::staff::places::{ACCOUNTS, LOGONS};
use crate::staff::session::Staff;
use axum::Form;
use axum::extract::{Path, Query};
use axum::response::Response;
use bayboard::AccountId;
use bayboard::access::Action;
use bayboard::portal::{AccountListed, AccountPatch, AccountState};
use maud::{Markup, html};
use serde::Deserialize;

#[derive(Default, Deserialize)]
#[serde(default)]
pub(crate) struct Asked {
    done: String,
}

pub(crate) async fn show(staff: Staff, Path(id): Path<String>, Query(asked): Query<Asked>) -> Response {
    let Ok(id) = id.parse::<AccountId>() else { return failed::missing(&staff) };
    page(&staff, id, &asked.done, (&given::Typed::default(), &[])).await
}

/// The sheet again, with what is wrong in its form for a role.
pub(super) async fn again(staff: &Staff, id: AccountId, typed: &given::Typed, faults: &[Fault]) -> Response {
    page(staff, id, "", (typed, faults)).await
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub(crate) struct Called {
    name: String,
    version: String,
}

/// Changes what the person is called.
pub(crate) async fn rename(staff: Staff, Path(id): Path<String>, Form(called): Form<Called>) -> Response {
    let (Ok(id), Ok(version)) = (id.parse::<AccountId>(), called.version.parse()) else {
        return failed::missing(&staff);
    };
    let Ok(name) = called.name.parse() else {
        return again(&staff, id, &given::Typed::default(), &[Fault::at("name", say("name-wrong"))]).await;
    };
    let patch = AccountPatch { name: Some(name), ..AccountPatch::default() };
    match staff.seat().accounts().update(id, version, patch).await {
        Ok(_) => see_other(&format!("{}?done=renamed", address(id))),
        Err(error) => staff.failed(&error),
    }
}

async fn page(staff: &Staff, id: AccountId, done: &str, (typed, faults): (&given::Typed, &[Fault])) -> Response {
    let account = match staff.seat().accounts().read(id).await {
        Ok(account) => account,
        Err(error) => return staff.failed(&error),
    };
    let places = if staff.opens.may(Action::GrantRoles) { given::place_choices(staff).await } else { Vec::new() };
    let head = Head {
        title: &account.name,
        hint: &account.username.to_string(),
        acts: acts(staff, &account),
        tabs: html! {},
    };
    let body = html! {
        (said(&account, done))
        div class="columns" {
            div {
                h2 { (say("roles")) }
                (roles(staff, &account))
                @if !places.is_empty() { (giving(&account, typed, &places, faults)) }
            }
            div { (standing(staff, &account)) (called(staff, &account, faults)) }
        }
    };
    if faults.is_empty() { staff.page(ACCOUNTS, &head, &body) } else { staff.refused(ACCOUNTS, &head, &body) }
}

/// What was done just now, and the way to take it back where it still stands.
fn said(account: &AccountListed, done: &str) -> Markup {
    let place = address(account.id);
    let is_disabled = account.state == AccountState::Disabled;
    match done {
        "disabled" if is_disabled => {
            undo_notice(&say("done-disabled"), &format!("{place}/enable"), &say("enable"))
        }
        "enabled" if !is_disabled => notice(&say("done-enabled")),
        "unlocked" => notice(&say("done-unlocked")),
        "change-required" => notice(&say("done-change-required")),
        "given" => notice(&say("done-given")),
        "taken" => notice(&say("done-taken")),
        "renamed" => notice(&say("done-renamed")),
        _ => html! {},
    }
}

fn acts(staff: &Staff, account: &AccountListed) -> Markup {
    let place = address(account.id);
    let may = |action| staff.opens.may(action);
    let is_disabled = account.state == AccountState::Disabled;
    html! {
        @if account.state == AccountState::Locked && may(Action::UnlockAccount) {
            (button_form(&format!("{place}/unlock"), "main", &say("unlock")))
        }
        @if may(Action::ResetAccount) && !is_disabled {
            (button_form(&format!("{place}/require-change"), "", &say("require-change")))
            (link_button(&format!("{place}/reset"), "", &say("reset-more")))
        }
        @if may(Action::DisableAccount) {
            @if is_disabled { (button_form(&format!("{place}/enable"), "", &say("enable"))) }
            @else { (link_button(&format!("{place}/disable"), "", &say("disable-more"))) }
        }
    }
}

fn roles(staff: &Staff, account: &AccountListed) -> Markup {
    if account.grants.is_empty() {
        return empty(&say("no-roles"), &say("account-no-roles-note"));
    }
    let heads = [say("role"), say("place"), say("ends"), say("networks"), String::new()];
    let heads: Vec<&str> = heads.iter().map(String::as_str).collect();
    let row = |held: &bayboard::portal::GrantListed| {
        let grant = &held.grant;
        let networks: Vec<String> = grant.networks().iter().map(ToString::to_string).collect();
        Row {
            cells: vec![
                html! { (role_word(grant.role())) span class="second" { (grant.role().holder()) } },
                html! { (held.place) },
                html! { @if let Some(ends) = grant.ends() { (staff.told(ends)) } @else { (dash()) } },
                html! { @if networks.is_empty() { (say("anywhere")) } @else { (networks.join(", ")) } },
                take_button(staff, account, &grant.to_string()),
            ],
            needs_hand: false,
        }
    };
    let rows = account.grants.iter().map(row).collect();
    Table { caption: &say("roles"), heads: &heads, rows }.drawn()
}

fn take_button(staff: &Staff, account: &AccountListed, grant: &str) -> Markup {
    html! {
        @if staff.opens.may(Action::GrantRoles) {
            form class="acts" method="post" action={ (address(account.id)) "/grants/take" } {
                input type="hidden" name="version" value=(account.version);
                input type="hidden" name="grant" value=(grant);
                button type="submit" class="small" { (say("take-role")) }
            }
        }
    }
}

fn giving(account: &AccountListed, typed: &given::Typed, places: &[Choice], faults: &[Fault]) -> Markup {
    let version = account.version.to_string();
    html! {
        section class="panel" {
            h2 { (say("give-role-head")) }
            div class="inside" { (given::form(account.id, typed, places, &version, faults)) }
        }
    }
}

fn standing(staff: &Staff, account: &AccountListed) -> Markup {
    let labels = [say("state"), say("username"), say("created"), say("last-seen"), say("tab-logons")];
    let history = html! { a href={ (LOGONS) "?account=" (account.id) } { (say("account-logons")) } };
    let seen = html! { @if let Some(seen) = account.last_seen { (staff.told(seen)) } @else { (dash()) } };
    let mut known = vec![
        (labels[0].as_str(), state(account.state)),
        (labels[1].as_str(), html! { (account.username) }),
        (labels[2].as_str(), html! { (staff.told(account.created_at)) }),
        (labels[3].as_str(), seen),
    ];
    if staff.opens.opens_page(LOGONS) {
        known.push((labels[4].as_str(), history));
    }
    html! { section class="panel" { h2 { (say("account")) } (facts(&known)) } }
}

fn called(staff: &Staff, account: &AccountListed, faults: &[Fault]) -> Markup {
    let (label, action) = (say("person-name"), address(account.id));
    let name = Field {
        value: &account.name,
        error: Fault::in_field(faults, "name"),
        ..Field::new("name", &label, Kind::Text)
    };
    html! {
        @if staff.opens.may(Action::CreateAccount) {
            section class="panel" {
                form class="inside form" method="post" action=(action) novalidate {
                    input type="hidden" name="version" value=(account.version);
                    (name.drawn())
                    div class="acts" { button type="submit" { (say("rename")) } }
                }
            }
        }
    }
}
