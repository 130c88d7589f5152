//! Privacy officers, who are told of emergency access: chosen among accounts.

use super::{again, page};
use crate::http::{Credential, Route, Surface};
use crate::pages::kit::{Choice, Fault, Row, Table, empty, form, link};
use crate::pages::words::say;
use crate::staff::failed;
use crate::staff::forms::{choice, pick};
use crate::staff::places::ACCOUNTS;
use crate::staff::session::Staff;
use axum::Form;
use axum::response::Response;
use bayboard::portal::{PortalError, SettingsPatch};
use bayboard::{AccountId, AccountState, AccountView, SettingsView};
use maud::{Markup, html};
use serde::Deserialize;
use std::num::NonZeroU16;

const ADD: &str = "/staff/settings/officers";
const TAKE: &str = "/staff/settings/officers/take";

/// So many accounts are offered for choice.
const MOST: NonZeroU16 = NonZeroU16::new(1_000).expect("it is not zero");

pub(super) fn routes() -> [Route; 2] {
    use Credential::Staff;
    use Surface::Page;
    [
        Route::post(ADD, Page, Staff, "names a privacy officer", add),
        Route::post(TAKE, Page, Staff, "takes a privacy officer away", take),
    ]
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct Typed {
    account: String,
    /// The version of the settings that the reader saw.
    version: String,
}

async fn add(staff: Staff, Form(typed): Form<Typed>) -> Response {
    changed(&staff, &typed, |officers, id| officers.push(id)).await
}

async fn take(staff: Staff, Form(typed): Form<Typed>) -> Response {
    changed(&staff, &typed, |_, _| {}).await
}

/// The officers without this account, to which a change may add it. Those who are disabled are none any more.
async fn changed(
    staff: &Staff,
    typed: &Typed,
    change: impl FnOnce(&mut Vec<AccountId>, AccountId),
) -> Response {
    let Ok(seen) = typed.version.parse() else { return failed::missing(staff) };
    let Ok(id) = typed.account.parse::<AccountId>() else {
        return page(staff, "", None, &[Fault::at("account", say("choice-missing"))]).await;
    };
    let done = async {
        let (seat, mut officers) = (staff.seat(), Vec::new());
        for officer in seat.settings().read().await?.privacy_officers() {
            if *officer != id && is_enabled(&seat.accounts().read(*officer).await?) {
                officers.push(*officer);
            }
        }
        change(&mut officers, id);
        let patch = SettingsPatch { privacy_officers: Some(officers), ..SettingsPatch::default() };
        seat.settings().update(Some(seen), patch).await
    };
    match done.await {
        Ok(_) => staff.on_to("/staff/settings?done=officers"),
        Err(error) => again(staff, None, error).await,
    }
}

async fn accounts(staff: &Staff) -> Result<Vec<AccountView>, PortalError> {
    Ok(staff.seat().accounts().list(None, MOST).await?.items)
}

fn is_enabled(account: &AccountView) -> bool {
    !account.is_built_in() && account.state() != Some(AccountState::Disabled)
}

/// Who they are, and the form to name another; nothing for whoever may not see accounts.
pub(super) async fn panel(
    staff: &Staff,
    settings: &SettingsView,
    faults: &[Fault],
) -> Result<Markup, PortalError> {
    if !staff.opens.opens_page(ACCOUNTS) {
        return Ok(html! {});
    }
    let (accounts, version) = (accounts(staff).await?, settings.version().to_string());
    let is_one = |account: &&AccountView| settings.privacy_officers().contains(&account.id());
    let officers: Vec<&AccountView> = accounts.iter().filter(is_one).collect();
    let others = accounts.iter().filter(|account| is_enabled(account) && !is_one(account));
    let others: Vec<Choice> = [choice("", say("choose"))].into_iter().chain(others.map(named)).collect();
    Ok(html! {
        section class="panel" {
            h2 { (say("privacy-officers")) }
            @if officers.is_empty() { (empty(&say("no-officers"), &say("officers-note"))) }
            @else { (table(staff, &officers, &version)) }
            (form(&staff.at(ADD), "inside form", &html! {
                input type="hidden" name="version" value=(version);
                (pick("account", "account", &others, "", faults))
                div class="acts" { button type="submit" { (say("add-officer")) } }
            }))
        }
    })
}

fn named(account: &AccountView) -> Choice {
    let (name, username) = (account.name().unwrap_or_default(), account.username().unwrap_or_default());
    choice(account.id().to_string(), format!("{name} ({username})"))
}

fn table(staff: &Staff, officers: &[&AccountView], version: &str) -> Markup {
    let heads = [say("name"), say("signs-in-as"), String::new()];
    let heads: Vec<&str> = heads.iter().map(String::as_str).collect();
    let row = |account: &&AccountView| Row {
        cells: vec![
            link(&staff.at(&format!("{ACCOUNTS}/{}", account.id())), account.name().unwrap_or_default()),
            html! { (account.username().unwrap_or_default()) },
            form(
                &staff.at(TAKE),
                "acts",
                &html! {
                    input type="hidden" name="version" value=(version);
                    input type="hidden" name="account" value=(account.id());
                    button type="submit" class="small" { (say("take-role")) }
                },
            ),
        ],
        needs_hand: !is_enabled(account),
    };
    Table { caption: &say("privacy-officers"), heads: &heads, rows: officers.iter().map(row).collect() }
        .drawn()
}
