//! What no rule may give: patients to screens that strangers can walk past, and patients to people who have
//! nothing to do with them.

use crate::compiled_rule::CompiledRule;
use crate::finding::Finding;
use crate::host_words::HostWords;
use crate::permission::{Permission, PermissionSet};
use crate::row::Row;
use bayboard::access::{Action, Kind, Relation, Role, RoleSet};
use bayboard::{Field, Word};

/// Screens that strangers can walk past, and the preview of one.
pub(crate) const SCREENS: [Role; 3] = [Role::FacilitySession, Role::Display, Role::Preview];

/// Where a line with a rule has its relation and its object.
const RELATION: usize = 3;
pub(crate) const OBJECT: usize = 8;

/// The limits, worked out once for all the rules that are held against them.
pub(crate) struct Limits<'h> {
    host: &'h HostWords,
    never_on_screens: PermissionSet,
    phi: PermissionSet,
}

impl<'h> Limits<'h> {
    pub(crate) fn of(host: &'h HostWords) -> Self {
        let all = || Permission::all(host);
        Self {
            host,
            never_on_screens: all().filter(|permission| is_never_on_screens(*permission)).collect(),
            phi: all().filter(|permission| is_phi(*permission)).collect(),
        }
    }

    /// What a rule gives that none may.
    pub(crate) fn crossed(&self, rule: &CompiledRule, row: &Row<'_>) -> Vec<Finding> {
        let mut findings = self.on_screens(rule, row);
        let shows_patients = !rule.permissions.both(&self.phi).is_empty();
        if shows_patients && rule.facts.iter().any(|facts| facts.relation() == Relation::None) {
            findings.push(shows_anybody(rule, row));
        }
        findings
    }

    fn on_screens(&self, rule: &CompiledRule, row: &Row<'_>) -> Vec<Finding> {
        let screens: RoleSet = SCREENS.into_iter().filter(|role| rule.roles.contains(*role)).collect();
        if screens == RoleSet::NONE {
            return Vec::new();
        }
        let mut findings = Vec::new();
        let shown = rule.permissions.both(&self.never_on_screens);
        if !shown.is_empty() {
            findings.push(shows(row, &shown.names(self.host), screens));
        }
        if rule.facts.iter().any(|facts| facts.relation() != Relation::OwnFacility) {
            findings.push(strays(row, screens));
        }
        findings
    }
}

const fn is_phi(permission: Permission) -> bool {
    match permission {
        Permission::Full(field) | Permission::Coarse(field) => field.is_phi(),
        Permission::Do(_) | Permission::Host(_) => false,
    }
}

/// Screens have boards: of dispatches, without protected health information and without the room where the
/// patient is not at the screen's facility; and they do nothing but open one.
fn is_never_on_screens(permission: Permission) -> bool {
    match permission {
        Permission::Full(field) | Permission::Coarse(field) => {
            field.kind() != Kind::Dispatch || field.is_phi() || field == Field::OtherRoom.into()
        }
        Permission::Do(action) => action != Action::ViewBoard,
        Permission::Host(_) => true,
    }
}

fn shows_anybody(rule: &CompiledRule, row: &Row<'_>) -> Finding {
    let message = format!("`{}` shows patients to people who have nothing to do with them", rule.name);
    let fix = "name the relation under which it is needed, such as `own_division`".to_owned();
    Finding::at(row, &row.cells[RELATION], message, fix)
}

fn shows(row: &Row<'_>, hidden: &[String], screens: RoleSet) -> Finding {
    let message = format!("this rule gives {} to {}", hidden.join(", "), list(screens.iter()));
    let fix = "screens at a facility open boards, and never show who the patient is or the other end's room"
        .to_owned();
    Finding::at(row, &row.cells[OBJECT], message, fix)
}

fn strays(row: &Row<'_>, screens: RoleSet) -> Finding {
    let message = format!("this rule shows {} records of other facilities", list(screens.iter()));
    Finding::at(row, &row.cells[RELATION], message, "give them `own_facility` only".to_owned())
}

fn list<W: Word>(words: impl Iterator<Item = W>) -> String {
    words.map(W::word).collect::<Vec<_>>().join(", ")
}
