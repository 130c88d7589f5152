//! Home: what somebody is here, and the way to all that is open to them.

use super::grants::{place_word, role_word};
use super::places::{ACCOUNTS, FACILITIES, HEARTBEAT, HOME, JOURNAL, LOGONS, SETTINGS, UNITS};
use super::session::Staff;
use crate::pages::Address;
use crate::pages::icons::icon;
use crate::pages::kit::{Head, Row, Table, Tone, chip, empty, link, tag};
use crate::pages::words::{say, say_with};
use axum::response::Response;
use bayboard::portal::{Rest, RestingRole};
use maud::{Markup, html};

pub(super) async fn page(staff: &Staff) -> Response {
    let resting = match staff.seat().resting_roles().await {
        Ok(resting) => resting,
        Err(error) => return staff.failed(&error),
    };
    let title = say_with("home-hello", [("name", staff.session.name().into())]);
    let head = Head { title: &title, hint: "", acts: html! {}, tabs: html! {} };
    staff.page(HOME, &head, &html! { (ways(staff)) h2 { (say("home-roles")) } (roles(staff, &resting)) })
}

fn ways(staff: &Staff) -> Markup {
    let all = [
        (ACCOUNTS, "people", "tab-accounts", "home-accounts-note"),
        (HEARTBEAT, "eye", "tab-heartbeat", "home-heartbeat-note"),
        (LOGONS, "key", "tab-logons", "home-logons-note"),
        (JOURNAL, "info", "tab-journal", "home-journal-note"),
        (FACILITIES, "facilities", "bar-facilities", "home-facilities-note"),
        (UNITS, "units", "bar-fleet", "home-units-note"),
        (SETTINGS, "settings", "bar-settings", "home-settings-note"),
    ];
    let open = all.iter().filter(|(href, ..)| staff.opens.opens_page(href));
    html! {
        div class="cards" {
            @for (href, symbol, name, note) in open { (card(&staff.at(href), symbol, &say(name), &say(note))) }
            (card(&staff.at("/staff/account"), "person", &say("own-account"), &say("home-own-note")))
        }
    }
}

fn card(to: &Address, symbol: &str, name: &str, note: &str) -> Markup {
    html! {
        section class="panel card" {
            h2 { (icon(symbol)) (link(to, name)) }
            p { (note) }
        }
    }
}

/// What each role means, in a sentence, and of one that gives nothing now, why.
fn roles(staff: &Staff, resting: &[RestingRole]) -> Markup {
    let held = staff.opens.places.iter().flat_map(|place| place.roles.iter().map(move |role| (role, place)));
    let held = held.map(|(role, place)| {
        let name = tag(&role_word(role), "");
        let place = place_word(place.scope, place.name.as_deref());
        Row { cells: vec![name, html! { (place) }, html! { (role.holder()) }], needs_hand: false }
    });
    let rows: Vec<Row> = held.chain(resting.iter().map(resting_row)).collect();
    if rows.is_empty() {
        return empty(&say("no-roles"), &say("no-roles-note"));
    }
    let (caption, heads) = (say("home-roles"), [say("role"), say("place"), say("role-means")]);
    Table { caption: &caption, heads: &[&heads[0], &heads[1], &heads[2]], rows }.drawn()
}

fn resting_row(role: &RestingRole) -> Row {
    let place = place_word(role.scope, role.name.as_deref());
    let meaning = html! {
        (chip(Tone::Calm, &why(role.why)))
        span class="second" { (role.role.holder()) }
    };
    Row { cells: vec![tag(&role_word(role.role), ""), html! { (place) }, meaning], needs_hand: false }
}

fn why(rest: Rest) -> String {
    match rest {
        Rest::Over => say("rests-over"),
        Rest::OtherNetwork => say("rests-network"),
        Rest::PlaceOutOfUse => say("rests-place"),
        Rest::SwitchedOff => say("rests-switched-off"),
        // A reason that this build has no words for.
        _ => say("rests"),
    }
}
