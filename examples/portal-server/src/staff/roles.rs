//! What each role means, in a sentence, and where it is held.

use super::grants::{place_word, role_word};
use super::places::ROLES;
use super::session::Staff;
use super::{failed, places, rules};
use crate::pages::kit::{Head, Row, Table, link, tag};
use crate::pages::words::say;
use axum::response::Response;
use bayboard::access::{Action, Grant, Role, Scope};
use bayboard::{AffiliateId, DivisionId, FacilityId, RegionId, Word};
use bayboard_policy::role_in_words;
use maud::{Markup, html};
use uuid::Uuid;

pub(crate) async fn show(staff: Staff) -> Response {
    if !staff.opens.opens_page(ROLES) {
        return failed::missing(&staff);
    }
    let title = say("tab-roles");
    let head = Head { title: &title, hint: "", acts: html! {}, tabs: staff.tabs(places::ROLES) };
    let rows = granted().map(|role| Row {
        cells: vec![
            tag(&role_word(role), ""),
            meaning(&staff, role),
            html! { (held_at(role).iter().map(|scope| place_word(*scope, None)).collect::<Vec<_>>().join(", ")) },
        ],
        needs_hand: false,
    });
    let (caption, heads) = (say("tab-roles"), [say("role"), say("role-means"), say("role-held-at")]);
    let table = Table { caption: &caption, heads: &[&heads[0], &heads[1], &heads[2]], rows: rows.collect() };
    staff.page(ROLES, &head, &table.drawn())
}

/// Who holds it, and what the rules in force give it.
fn meaning(staff: &Staff, role: Role) -> Markup {
    let company = &staff.visit.company;
    let rules = staff.visit.app.rules.as_ref().map(|rules| rules.of(company.id, None));
    html! {
        (role.holder())
        @if let Some(rules) = rules {
            span class="second" { (role_in_words(&rules, role)) }
            @if staff.opens.may(Action::ReadRules) {
                span class="second" { (link(&staff.at(&rules::of_role(role.word())), say("role-in-full"))) }
            }
        }
    }
}

/// The roles that are granted to people. What screens, patients, products and the vendor are is none of them.
pub(super) fn granted() -> impl Iterator<Item = Role> {
    Role::ALL.iter().copied().filter(|role| *role != Role::ApiClient && !held_at(*role).is_empty())
}

/// The kinds of place at which a role is held.
pub(super) fn held_at(role: Role) -> Vec<Scope> {
    let none = Uuid::nil();
    let kinds = [
        Scope::Company,
        Scope::Region(RegionId::from_uuid(none)),
        Scope::Division(DivisionId::from_uuid(none)),
        Scope::Facility(FacilityId::from_uuid(none)),
        Scope::Affiliate(AffiliateId::from_uuid(none)),
    ];
    kinds.into_iter().filter(|scope| Grant::new(role, *scope).is_ok()).collect()
}
