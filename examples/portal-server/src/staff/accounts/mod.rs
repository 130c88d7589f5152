//! The people who work here: the list, and the pages and forms of one account.

mod acts;
mod given;
mod new;
mod once;
mod sheet;

use super::grants::grant_tag;
use super::places::ACCOUNTS;
use super::session::Staff;
use super::failed;
use crate::http::{Credential, Route, Surface};
use crate::pages::kit::{
    Filter, Head, Row, Table, Tone, button_form, chip, choices, dash, empty, filters, link_button, pager, tabs,
};
use crate::pages::words::say;
use axum::extract::Query;
use axum::response::Response;
use bayboard::AccountId;
use bayboard::access::Action;
use bayboard::portal::{AccountListed, AccountPage, AccountState};
use maud::{Markup, html};
use serde::Deserialize;
use std::num::NonZeroU16;

pub(super) fn routes() -> Vec<Route> {
    use Credential::Staff;
    use Surface::Page;
    let one = "/staff/accounts/{id}";
    vec![
        Route::get(ACCOUNTS, Page, Staff, "the accounts (`?state=`, `?after=`)", list),
        Route::post(ACCOUNTS, Page, Staff, "makes an account, and shows its one-time link", new::create),
        Route::get("/staff/accounts/new", Page, Staff, "the form for a new account", new::show),
        Route::get(one, Page, Staff, "one account", sheet::show),
        Route::post(one, Page, Staff, "changes what the person is called", sheet::rename),
        Route::post("/staff/accounts/{id}/grants", Page, Staff, "gives a role at a place", given::give),
        Route::post("/staff/accounts/{id}/grants/take", Page, Staff, "takes a role away", given::take),
        Route::get("/staff/accounts/{id}/disable", Page, Staff, "asks before disabling", acts::ask_disable),
        Route::post("/staff/accounts/{id}/disable", Page, Staff, "disables the account", acts::disable),
        Route::post("/staff/accounts/{id}/enable", Page, Staff, "enables it again", acts::enable),
        Route::post("/staff/accounts/{id}/unlock", Page, Staff, "unlocks it", acts::unlock),
        Route::get("/staff/accounts/{id}/reset", Page, Staff, "asks before resetting", acts::ask_reset),
        Route::post("/staff/accounts/{id}/reset", Page, Staff, "resets it, and shows its one-time link", acts::reset),
        Route::post(
            "/staff/accounts/{id}/require-change",
            Page,
            Staff,
            "has the next sign-in ask for a new password",
            acts::require_change,
        ),
    ]
}

/// Accounts on a page.
const PAGE: NonZeroU16 = NonZeroU16::new(50).expect("a page has rows");

#[derive(Deserialize, Default)]
#[serde(default)]
struct Asked {
    state: String,
    after: String,
}

async fn list(staff: Staff, Query(asked): Query<Asked>) -> Response {
    let disabled = match asked.state.as_str() {
        "enabled" => Some(false),
        "disabled" => Some(true),
        _ => None,
    };
    let page = AccountPage { disabled, after: asked.after.parse::<AccountId>().ok(), limit: PAGE };
    let found = staff.seat().accounts().list(page).await;
    match found {
        Ok(found) => {
            let (title, acts) = (say("bar-people"), new_button(&staff));
            let head = Head { title: &title, hint: "", acts, tabs: tabs(&staff.opens.tabs(ACCOUNTS)) };
            staff.page(ACCOUNTS, &head, &body(&staff, &asked, &found.items, found.more))
        }
        Err(error) => staff.failed(&error),
    }
}

fn new_button(staff: &Staff) -> Markup {
    html! {
        @if staff.opens.may(Action::CreateAccount) {
            (link_button("/staff/accounts/new", "main", &say("new-account")))
        }
    }
}

fn body(staff: &Staff, asked: &Asked, found: &[AccountListed], more: bool) -> Markup {
    let states = choices([
        ("", say("state-all")),
        ("enabled", say("state-enabled")),
        ("disabled", say("state-disabled")),
    ]);
    let state = Filter::Choice { name: "state", label: say("state"), of: states, chosen: &asked.state };
    let kept = if asked.state.is_empty() { String::new() } else { format!("state={}&", asked.state) };
    let next = found.last().filter(|_| more).map(|last| format!("{ACCOUNTS}?{kept}after={}", last.id));
    let first = (!asked.after.is_empty()).then(|| ACCOUNTS.to_owned());
    html! {
        (filters(ACCOUNTS, &[state]))
        @if found.is_empty() { (empty(&say("no-accounts"), &say("no-accounts-note"))) }
        @else { (table(staff, found)) }
        (pager(first.as_deref(), next.as_deref()))
        p class="foot-note" { (say("support-note")) }
    }
}

fn table(staff: &Staff, found: &[AccountListed]) -> Markup {
    let heads = [say("name"), say("roles"), say("last-seen"), say("state"), String::new()];
    let heads: Vec<&str> = heads.iter().map(String::as_str).collect();
    let rows = found.iter().map(|account| row(staff, account)).collect();
    Table { caption: &say("tab-accounts"), heads: &heads, rows }.drawn()
}

fn row(staff: &Staff, account: &AccountListed) -> Row {
    let name = html! {
        a href=(address(account.id)) { (account.name) }
        span class="second" { (account.username) }
    };
    let roles = html! {
        @for grant in &account.grants { (grant_tag(staff, &grant.grant, &grant.place)) }
        @if account.grants.is_empty() { (dash()) }
    };
    let is_locked = account.state == AccountState::Locked;
    let act = html! {
        @if is_locked && staff.opens.may(Action::UnlockAccount) {
            div class="acts" { (button_form(&format!("{}/unlock", address(account.id)), "small", &say("unlock"))) }
        }
    };
    Row { cells: vec![name, roles, seen(staff, account), state(account.state), act], needs_hand: is_locked }
}

fn seen(staff: &Staff, account: &AccountListed) -> Markup {
    html! {
        @if let Some(seen) = account.last_seen { (staff.told(seen)) } @else { (dash()) }
    }
}

/// How an account stands.
fn state(state: AccountState) -> Markup {
    match state {
        AccountState::Active => chip(Tone::Good, &say("state-active")),
        AccountState::Waiting => chip(Tone::Informs, &say("state-waiting")),
        AccountState::Locked => chip(Tone::Bad, &say("state-locked")),
        AccountState::Disabled => chip(Tone::Calm, &say("state-disabled")),
    }
}

/// Where an account's sheet is.
fn address(id: AccountId) -> String {
    format!("{ACCOUNTS}/{id}")
}
