//! The people who work here: the list, and the pages and forms of one account.

mod acts;
mod given;
mod new;
mod once;
mod sheet;
mod taking;

use super::grants::{Places, grant_tag};
use super::places::ACCOUNTS;
use super::session::Staff;
use crate::http::{Credential, Route, Surface};
use crate::pages::kit::{
    Filter, Head, Row, Table, Tone, button_form, chip, choices, dash, empty, filters, link, link_button,
    pager,
};
use crate::pages::words::say;
use axum::extract::Query;
use axum::response::Response;
use bayboard::access::{Action, Grant};
use bayboard::portal::{Page, PortalError};
use bayboard::{AccountId, AccountState, AccountView};
use maud::{Markup, html};
use serde::Deserialize;
use std::num::NonZeroU16;

pub(super) fn routes() -> Vec<Route> {
    use Credential::Staff;
    use Surface::Page;
    const TAKE: &str = "/staff/accounts/{id}/grants/take";
    let one = "/staff/accounts/{id}";
    vec![
        Route::get(ACCOUNTS, Page, Staff, "the accounts (`?state=`, `?after=`)", list),
        Route::post(ACCOUNTS, Page, Staff, "makes an account, and shows its one-time link", new::create),
        Route::get("/staff/accounts/new", Page, Staff, "the form for a new account", new::show),
        Route::get(one, Page, Staff, "one account", sheet::show),
        Route::post(one, Page, Staff, "changes what the person is called", sheet::rename),
        Route::post("/staff/accounts/{id}/grants", Page, Staff, "gives a role at a place", given::give),
        Route::get(TAKE, Page, Staff, "asks before a role is taken away (`?grant=`)", taking::ask),
        Route::post(TAKE, Page, Staff, "takes a role away", taking::take),
        Route::get("/staff/accounts/{id}/disable", Page, Staff, "asks before disabling", acts::ask_disable),
        Route::post("/staff/accounts/{id}/disable", Page, Staff, "disables the account", acts::disable),
        Route::post("/staff/accounts/{id}/enable", Page, Staff, "enables it again", acts::enable),
        Route::post("/staff/accounts/{id}/unlock", Page, Staff, "unlocks it", acts::unlock),
        Route::get("/staff/accounts/{id}/reset", Page, Staff, "asks before resetting", acts::ask_reset),
        Route::post(
            "/staff/accounts/{id}/reset",
            Page,
            Staff,
            "resets it, and shows its one-time link",
            acts::reset,
        ),
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
const LENGTH: usize = 50;
/// And how many are read at once to find them.
const READ: NonZeroU16 = NonZeroU16::new(200).expect("it is not zero");

#[derive(Deserialize, Default)]
#[serde(default)]
struct Asked {
    state: String,
    after: String,
}

async fn list(staff: Staff, Query(asked): Query<Asked>) -> Response {
    match matching(&staff, &asked).await {
        Ok(found) => page(&staff, &asked, &found).await,
        Err(error) => staff.failed(&error),
    }
}

/// As many as fit on a page of those that are asked for, and whether there may be more.
async fn matching(staff: &Staff, asked: &Asked) -> Result<Page<AccountView>, PortalError> {
    let (seat, mut after) = (staff.seat(), asked.after.parse::<AccountId>().ok());
    let (mut items, mut more) = (Vec::new(), true);
    while more && items.len() < LENGTH {
        let read = seat.accounts().list(after, READ).await?;
        (after, more) = (read.items.last().map(AccountView::id), read.more);
        items.extend(read.items.into_iter().filter(|account| asked.wants(account)));
    }
    more |= items.len() > LENGTH;
    items.truncate(LENGTH);
    Ok(Page { items, more })
}

impl Asked {
    fn wants(&self, account: &AccountView) -> bool {
        let is_disabled = account.state() == Some(AccountState::Disabled);
        match self.state.as_str() {
            "enabled" => !is_disabled && !account.is_built_in(),
            "disabled" => is_disabled,
            _ => true,
        }
    }
}

async fn page(staff: &Staff, asked: &Asked, found: &Page<AccountView>) -> Response {
    let (title, acts) = (say("bar-people"), new_button(staff));
    let head = Head { title: &title, hint: "", acts, tabs: staff.tabs(ACCOUNTS) };
    let grants = found.items.iter().filter_map(AccountView::grants).flatten();
    match Places::of(staff, grants).await {
        Ok(places) => staff.page(ACCOUNTS, &head, &body(staff, asked, found, &places)),
        Err(error) => staff.failed(&error),
    }
}

fn new_button(staff: &Staff) -> Markup {
    html! {
        @if staff.opens.may(Action::CreateAccount) {
            (link_button(&staff.at("/staff/accounts/new"), "main", &say("new-account")))
        }
    }
}

fn body(staff: &Staff, asked: &Asked, found: &Page<AccountView>, places: &Places) -> Markup {
    let states = choices([
        ("", say("state-all")),
        ("enabled", say("state-enabled")),
        ("disabled", say("state-disabled")),
    ]);
    let state = Filter::Choice { name: "state", label: say("state"), of: states, chosen: &asked.state };
    let kept = match asked.state.as_str() {
        word @ ("enabled" | "disabled") => format!("state={word}&"),
        _ => String::new(),
    };
    let next = found.items.last().filter(|_| found.more);
    let next = next.map(|last| staff.at(&format!("{ACCOUNTS}?{kept}after={}", last.id())));
    let first = (!asked.after.is_empty()).then(|| staff.at(&format!("{ACCOUNTS}?{kept}")));
    html! {
        (filters(&staff.at(ACCOUNTS), &[state]))
        @if found.items.is_empty() { (empty(&say("no-accounts"), &say("no-accounts-note"))) }
        @else { (table(staff, &found.items, places)) }
        (pager(first.as_ref(), next.as_ref()))
    }
}

fn table(staff: &Staff, found: &[AccountView], places: &Places) -> Markup {
    let heads = [say("name"), say("roles"), say("ends"), say("state"), String::new()];
    let heads: Vec<&str> = heads.iter().map(String::as_str).collect();
    let rows = found.iter().map(|account| row(staff, account, places)).collect();
    Table { caption: &say("tab-accounts"), heads: &heads, rows }.drawn()
}

fn row(staff: &Staff, account: &AccountView, places: &Places) -> Row {
    let name = html! {
        (link(&staff.at(&address(account.id())), called(account)))
        @if let Some(username) = account.username() { span class="second" { (username) } }
        @if account.is_built_in() { span class="second" { (say("support-note")) } }
    };
    let grants = account.grants().unwrap_or_default();
    let roles = html! {
        @for grant in grants { (grant_tag(staff, grant, places)) }
        @if grants.is_empty() { (dash()) }
    };
    let ends = grants.iter().filter_map(Grant::ends).min();
    let ends = html! { @if let Some(ends) = ends { (staff.last_day(ends)) } @else { (dash()) } };
    let is_locked = account.state() == Some(AccountState::Locked);
    let act = html! {
        @if is_locked && staff.opens.may(Action::UnlockAccount) {
            div class="acts" { (button_form(&staff.at(&format!("{}/unlock", address(account.id()))), "small", &say("unlock"))) }
        }
    };
    Row { cells: vec![name, roles, ends, state(account.state()), act], needs_hand: is_locked }
}

/// What the person is called, or what they sign in with.
fn called(account: &AccountView) -> &str {
    account.name().or(account.username()).unwrap_or_default()
}

/// How an account stands.
fn state(state: Option<AccountState>) -> Markup {
    match state {
        Some(AccountState::Enabled) => chip(Tone::Good, &say("state-active")),
        Some(AccountState::Invited) => chip(Tone::Informs, &say("state-invited")),
        Some(AccountState::Locked) => chip(Tone::Bad, &say("state-locked")),
        Some(AccountState::Disabled) => chip(Tone::Calm, &say("state-disabled")),
        Some(AccountState::NoAccess) => chip(Tone::Calm, &say("state-no-access")),
        None => dash(),
    }
}

/// Where an account's sheet is.
fn address(id: AccountId) -> String {
    format!("{ACCOUNTS}/{id}")
}
