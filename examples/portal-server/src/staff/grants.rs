//! Roles, places and grants in words.

use super::session::Staff;
use crate::pages::kit::tag;
use crate::pages::words::{say, say_with};
use bayboard::access::{Action, Grant, Role, Scope};
use bayboard::portal::PortalError;
use bayboard::{FacilityId, Word};
use maud::Markup;
use std::collections::{BTreeMap, BTreeSet};

/// What people call a role.
pub(super) fn role_word(role: Role) -> String {
    say(&format!("role-{}", role.word()))
}

/// What people call a place.
pub(super) fn place_word(scope: Scope, name: Option<&str>) -> String {
    match (scope, name) {
        (_, Some(name)) => name.to_owned(),
        (Scope::Company, None) => say("place-company"),
        (Scope::Region(_), None) => say("place-region"),
        (Scope::Division(_), None) => say("place-division"),
        (Scope::Facility(_), None) => say("place-facility"),
        (Scope::Affiliate(_), None) => say("place-affiliate"),
        (Scope::Unit(_), None) => say("place-unit"),
        (Scope::Incident(_), None) => say("place-incident"),
        (Scope::Patient(_) | Scope::Represented(_) | Scope::Account(_), None) => say("place-own"),
    }
}

/// The places that grants name, as people call them.
#[derive(Debug, Default)]
pub(super) struct Places(BTreeMap<Scope, String>);

impl Places {
    /// Looks each up once.
    pub(super) async fn of(staff: &Staff, grants: impl Iterator<Item = &Grant>) -> Result<Self, PortalError> {
        let (seat, mut words) = (staff.seat(), BTreeMap::new());
        for scope in grants.map(Grant::scope).collect::<BTreeSet<Scope>>() {
            let name = match scope {
                Scope::Facility(id) => facility_name(staff, id).await?,
                scope => seat.place_name(scope).await?,
            };
            words.insert(scope, place_word(scope, name.as_deref()));
        }
        Ok(Self(words))
    }

    pub(super) fn word(&self, scope: Scope) -> &str {
        self.0.get(&scope).map_or("", String::as_str)
    }
}

/// What a facility is called, to whoever may list it.
pub(super) async fn facility_name(staff: &Staff, id: FacilityId) -> Result<Option<String>, PortalError> {
    if !staff.opens.may(Action::ListFacilities) {
        return Ok(None);
    }
    match staff.seat().facilities().read(id).await {
        Ok(facility) => Ok(Some(facility.name().to_owned())),
        Err(PortalError::NotFound | PortalError::Forbidden) => Ok(None),
        Err(error) => Err(error),
    }
}

/// A grant as a tag: the role, and what limits it.
pub(super) fn grant_tag(staff: &Staff, grant: &Grant, places: &Places) -> Markup {
    let mut limits = Vec::new();
    if grant.scope() != Scope::Company {
        limits.push(places.word(grant.scope()).to_owned());
    }
    if let Some(ends) = grant.ends() {
        limits.push(say_with("until", [("day", staff.last_day(ends).into())]));
    }
    if !grant.networks().is_empty() {
        limits.push(say("some-networks"));
    }
    tag(&role_word(grant.role()), &limits.join(", "))
}
