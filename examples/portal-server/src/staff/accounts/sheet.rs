//! One account: who it is, how it stands, what they may do, and what can be done about it.

use super::{address, called, given, state, taking};
use crate::pages::kit::{
    Choice, Fault, Field, Head, Kind, Row, Table, button_form, dash, empty, facts, form, link, link_button,
    notice, undo_notice,
};
use crate::pages::words::{say, say_with};
use crate::staff::failed;
use crate::staff::grants::{Places, role_word};
use crate::staff::places::{ACCOUNTS, JOURNAL, LOGONS};
use crate::staff::session::Staff;
use axum::Form;
use axum::extract::{Path, Query};
use axum::response::Response;
use bayboard::access::{Action, Grant};
use bayboard::portal::AccountPatch;
use bayboard::{AccountId, AccountState, AccountView, SignInView};
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
    if !staff.opens.may(Action::GrantRoles) && !staff.opens.may(Action::CreateAccount) {
        return failed::missing(staff);
    }
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
    match staff.seat().accounts().update(id, Some(version), patch).await {
        Ok(_) => staff.on_to(&format!("{}?done=renamed", address(id))),
        Err(error) => staff.failed(&error),
    }
}

async fn page(
    staff: &Staff,
    id: AccountId,
    done: &str,
    (typed, faults): (&given::Typed, &[Fault]),
) -> Response {
    let account = match staff.seat().accounts().read(id).await {
        Ok(account) => account,
        Err(error) => return staff.failed(&error),
    };
    let named = match Places::of(staff, account.grants().unwrap_or_default().iter()).await {
        Ok(named) => named,
        Err(error) => return staff.failed(&error),
    };
    let gives = staff.opens.may(Action::GrantRoles) && !account.is_built_in();
    let places = if gives { given::place_choices(staff).await } else { Vec::new() };
    let username = account.username().unwrap_or_default();
    let head = Head { title: called(&account), hint: username, acts: acts(staff, &account), tabs: html! {} };
    let body = html! {
        (said(staff, &account, done))
        div class="columns" {
            div {
                h2 { (say("roles")) }
                (roles(staff, &account, &named))
                @if !places.is_empty() { (giving(staff, &account, typed, &places, faults)) }
            }
            div { (standing(staff, &account)) (renaming(staff, &account, faults)) }
        }
    };
    if faults.is_empty() { staff.page(ACCOUNTS, &head, &body) } else { staff.refused(ACCOUNTS, &head, &body) }
}

/// What was done just now, and the way to take it back where it still stands.
fn said(staff: &Staff, account: &AccountView, done: &str) -> Markup {
    let place = address(account.id());
    let is_disabled = account.state() == Some(AccountState::Disabled);
    match done {
        "disabled" if is_disabled => {
            undo_notice(&say("done-disabled"), &staff.at(&format!("{place}/enable")), &say("enable"))
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

fn acts(staff: &Staff, account: &AccountView) -> Markup {
    if account.is_built_in() {
        return html! {};
    }
    let place = address(account.id());
    let may = |action| staff.opens.may(action);
    let is_disabled = account.state() == Some(AccountState::Disabled);
    html! {
        @if account.state() == Some(AccountState::Locked) && may(Action::UnlockAccount) {
            (button_form(&staff.at(&format!("{place}/unlock")), "main", &say("unlock")))
        }
        @if may(Action::ResetAccount) && !is_disabled {
            (button_form(&staff.at(&format!("{place}/require-change")), "", &say("require-change")))
            (link_button(&staff.at(&format!("{place}/reset")), "", &say("reset-more")))
        }
        @if may(Action::DisableAccount) {
            @if is_disabled { (button_form(&staff.at(&format!("{place}/enable")), "", &say("enable"))) }
            @else { (link_button(&staff.at(&format!("{place}/disable")), "", &say("disable-more"))) }
        }
    }
}

fn roles(staff: &Staff, account: &AccountView, places: &Places) -> Markup {
    let grants = account.grants().unwrap_or_default();
    if grants.is_empty() {
        return empty(&say("no-roles"), &say("account-no-roles-note"));
    }
    let heads = [say("role"), say("place"), say("ends"), say("networks"), String::new()];
    let heads: Vec<&str> = heads.iter().map(String::as_str).collect();
    let row = |grant: &Grant| {
        let networks: Vec<String> = grant.networks().iter().map(ToString::to_string).collect();
        Row {
            cells: vec![
                html! { (role_word(grant.role())) span class="second" { (grant.role().holder()) } },
                html! { (places.word(grant.scope())) },
                html! { @if let Some(ends) = grant.ends() { (staff.last_day(ends)) } @else { (dash()) } },
                html! { @if networks.is_empty() { (say("anywhere")) } @else { (networks.join(", ")) } },
                take_button(staff, account, grant),
            ],
            needs_hand: false,
        }
    };
    let rows = grants.iter().map(row).collect();
    Table { caption: &say("roles"), heads: &heads, rows }.drawn()
}

fn take_button(staff: &Staff, account: &AccountView, grant: &Grant) -> Markup {
    html! {
        @if staff.opens.may(Action::GrantRoles) {
            div class="acts" {
                (link_button(&staff.at(&taking::asks(account, grant)), "small", &say("take-role-more")))
            }
        }
    }
}

fn giving(
    staff: &Staff,
    account: &AccountView,
    typed: &given::Typed,
    places: &[Choice],
    faults: &[Fault],
) -> Markup {
    html! {
        section class="panel" {
            h2 { (say("give-role-head")) }
            div class="inside" { (given::form(staff, account, typed, places, faults)) }
        }
    }
}

fn standing(staff: &Staff, account: &AccountView) -> Markup {
    let labels = ["state", "signs-in-as", "created", "signs-in-with", "tab-logons", "tab-journal"].map(say);
    let made = html! { @if let Some(made) = account.created_at() { (staff.told(made)) } @else { (dash()) } };
    let mut known = vec![
        (labels[0].as_str(), state(account.state())),
        (labels[1].as_str(), html! { (account.username().unwrap_or_default()) }),
        (labels[2].as_str(), made),
    ];
    if let Some(sign_in) = account.sign_in() {
        known.push((labels[3].as_str(), signs_in(sign_in)));
    }
    if staff.opens.opens_page(LOGONS) && !account.is_built_in() {
        let history = link(&staff.at(&format!("{LOGONS}?account={}", account.id())), say("account-logons"));
        known.push((labels[4].as_str(), history));
    }
    if staff.opens.opens_page(JOURNAL) {
        let address = format!("{JOURNAL}?record=account:{}", account.id());
        known.push((labels[5].as_str(), link(&staff.at(&address), say("account-journal"))));
    }
    html! { section class="panel" { h2 { (say("account")) } (facts(&known)) } }
}

/// What the person has set up.
fn signs_in(with: SignInView) -> Markup {
    let word = |is_set, set, unset| say(if is_set { set } else { unset });
    let lines = [
        word(with.has_password(), "has-password", "has-no-password"),
        word(with.has_authenticator(), "has-authenticator", "has-no-authenticator"),
        say_with("recovery-left", [("n", with.recovery_codes().into())]),
    ];
    html! {
        ul {
            @for line in &lines { li { (line) } }
            @if with.must_change() { li { strong { (say("must-change")) } } }
        }
    }
}

fn renaming(staff: &Staff, account: &AccountView, faults: &[Fault]) -> Markup {
    let (label, action) = (say("person-name"), staff.at(&address(account.id())));
    let name = Field {
        value: account.name().unwrap_or_default(),
        error: Fault::in_field(faults, "name"),
        ..Field::new("name", &label, Kind::Text)
    };
    html! {
        @if staff.opens.may(Action::CreateAccount) && !account.is_built_in() {
            section class="panel" {
                (form(&action, "inside form", &html! {
                    input type="hidden" name="version" value=(account.version());
                    (name.drawn())
                    div class="acts" { button type="submit" { (say("rename")) } }
                }))
            }
        }
    }
}
