//! A new account: what the person is called, what they sign in with, and their first role.

use super::{given, once};
use crate::pages::kit::{Fault, Field, Head, Kind, form, link_button, problems};
use crate::pages::words::say;
use crate::staff::failed;
use crate::staff::forms::{Making, one_press};
use crate::staff::places::ACCOUNTS;
use crate::staff::refusals::invalid;
use crate::staff::session::Staff;
use axum::response::Response;
use bayboard::access::{Action, Grant};
use bayboard::portal::{NewAccount, PortalError};
use maud::{Markup, html};
use serde::Deserialize;

/// A new account as it is typed.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(crate) struct Typed {
    name: String,
    username: String,
    role: String,
    place: String,
    facility: String,
    ends: String,
    networks: String,
}

impl Typed {
    fn role(&self) -> given::Typed {
        given::Typed {
            role: self.role.clone(),
            place: self.place.clone(),
            facility: self.facility.clone(),
            ends: self.ends.clone(),
            networks: self.networks.clone(),
            ..given::Typed::default()
        }
    }

    /// The account that is meant, or all that is wrong. Without a role it is one that opens nothing yet.
    async fn account(&self, staff: &Staff) -> Result<NewAccount, Vec<Fault>> {
        let mut faults = Vec::new();
        let name = self.name.parse().map_err(|_| faults.push(Fault::at("name", say("name-wrong")))).ok();
        let username =
            self.username.parse().map_err(|_| faults.push(Fault::at("username", say("username-wrong")))).ok();
        let grants = if self.role.is_empty() { Ok(Vec::new()) } else { self.first_grant(staff).await };
        let grants = grants.map_err(|more| faults.extend(more)).ok();
        match (name, username, grants) {
            (Some(name), Some(username), Some(grants)) => Ok(NewAccount { name, username, grants }),
            _ => Err(faults),
        }
    }

    async fn first_grant(&self, staff: &Staff) -> Result<Vec<Grant>, Vec<Fault>> {
        self.role().grant(staff).await.map(|grant| vec![grant])
    }
}

pub(crate) async fn show(staff: Staff) -> Response {
    if !staff.opens.may(Action::CreateAccount) {
        return failed::missing(&staff);
    }
    page(&staff, &Typed::default(), &[]).await
}

/// Makes it. Nobody knows its password: the link lets the person choose one.
pub(crate) async fn create(staff: Staff, Making { typed, press }: Making<Typed>) -> Response {
    if !staff.opens.may(Action::CreateAccount) {
        return failed::missing(&staff);
    }
    let new = match typed.account(&staff).await {
        Ok(new) => new,
        Err(faults) => return page(&staff, &typed, &faults).await,
    };
    match staff.seat().accounts().create(new, press.claim(&staff)).await {
        Ok(made) => once::page(&staff, &made.value),
        Err(PortalError::Duplicate(_)) => {
            page(&staff, &typed, &[Fault::at("username", say("username-taken"))]).await
        }
        Err(PortalError::Forbidden) => {
            page(&staff, &typed, &[Fault::at("role", say("role-not-yours"))]).await
        }
        Err(PortalError::Invalid { problem, .. }) => {
            page(&staff, &typed, &[Fault::of_all(invalid(&problem))]).await
        }
        Err(error) => staff.failed(&error),
    }
}

async fn page(staff: &Staff, typed: &Typed, faults: &[Fault]) -> Response {
    let title = say("new-account");
    let head = Head {
        title: &title,
        hint: "",
        acts: link_button(&staff.at(ACCOUNTS), "", &say("back")),
        tabs: html! {},
    };
    let places = given::place_choices(staff).await;
    let body = html! {
        (problems(faults))
        section class="panel" {
            (form(&staff.at(ACCOUNTS), "inside form", &html! {
                (one_press(staff))
                (who(typed, faults))
                (given::fields(staff, &typed.role(), &places, faults))
                div class="acts" { button type="submit" class="main" { (say("make-account")) } }
            }))
        }
    };
    if faults.is_empty() { staff.page(ACCOUNTS, &head, &body) } else { staff.refused(ACCOUNTS, &head, &body) }
}

fn who(typed: &Typed, faults: &[Fault]) -> Markup {
    let label = [say("person-name"), say("signs-in-as"), say("username-hint")];
    let name = Field {
        value: &typed.name,
        error: Fault::in_field(faults, "name"),
        ..Field::new("name", &label[0], Kind::Text)
    };
    let username = Field {
        value: &typed.username,
        hint: &label[2],
        error: Fault::in_field(faults, "username"),
        ..Field::new("username", &label[1], Kind::Text)
    };
    html! { (name.drawn()) (username.drawn()) }
}
