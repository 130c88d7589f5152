//! One version of the rules, compiled: what answers are given from.

use crate::compiled_rule::CompiledRule;
use crate::finding::Finding;
use crate::host_words::HostWords;
use crate::layers::Layers;
use crate::permission::{Permission, PermissionSet};
use crate::table::{Table, Tables};
use bayboard::access::{Action, DisplayProfile, Kind, Role};
use bayboard::{
    AnyField, Because, Decision, Detail, Disclosure, Facts, HostKind, PolicyVersion, Snapshot, Subject, Word,
};
use std::fmt;

/// Rules that passed every step of loading. They never change.
pub struct CompiledRules {
    version: PolicyVersion,
    layers: Layers,
    host: HostWords,
    tables: Tables,
    warnings: Vec<Finding>,
}

impl CompiledRules {
    pub(crate) fn new(
        version: PolicyVersion,
        layers: Layers,
        host: HostWords,
        tables: Tables,
        warnings: Vec<Finding>,
    ) -> Self {
        Self { version, layers, host, tables, warnings }
    }

    /// The names of the rules, those of the overlays' widenings last.
    pub fn rule_names(&self) -> impl Iterator<Item = &str> {
        self.layers.allowed().map(|rule| rule.name.as_str())
    }

    /// The names of what the overlays allow beyond the rules.
    pub fn widenings(&self) -> impl Iterator<Item = &str> {
        self.layers.widenings().map(|rule| rule.name.as_str())
    }

    /// The names of those widenings that open something: the others give back what a line of the same overlay
    /// hides.
    #[must_use]
    pub fn opening(&self) -> Vec<&str> {
        let (mut names, mut below) = (Vec::new(), Tables::of_rules(&self.layers.rules));
        for overlay in &self.layers.overlays {
            let opens = |rule: &&CompiledRule| {
                rule.holders().any(|(role, profile)| {
                    let table = below.of(role, profile);
                    rule.facts.iter().any(|facts| !rule.permissions.minus(table.grants(facts)).is_empty())
                })
            };
            names.extend(overlay.widenings.iter().filter(opens).map(|rule| rule.name.as_str()));
            below = below.under(overlay);
        }
        names
    }

    /// What the author of the overlays should know, though it is no reason to refuse them.
    #[must_use]
    pub fn warnings(&self) -> &[Finding] {
        &self.warnings
    }

    pub(crate) const fn layers(&self) -> &Layers {
        &self.layers
    }

    pub(crate) const fn host(&self) -> &HostWords {
        &self.host
    }

    /// Whether the tables grant a permission.
    pub(crate) fn grants(&self, subject: &Subject, permission: Permission, facts: Facts) -> bool {
        subject.roles.iter().any(|role| self.grants_role(role, subject.profile, permission, facts))
    }

    /// Permissions that a role gets somewhere by one and not by the other, given that both have the same host
    /// words.
    pub(crate) fn differing(&self, other: &Self, role: Role) -> PermissionSet {
        DisplayProfile::ALL.iter().fold(PermissionSet::NONE, |mut differing, profile| {
            differing.add(&self.tables.of(role, *profile).differing(other.tables.of(role, *profile)));
            differing
        })
    }

    /// Whether the tables grant a permission to one role.
    pub(crate) fn grants_role(
        &self,
        role: Role,
        profile: DisplayProfile,
        permission: Permission,
        facts: Facts,
    ) -> bool {
        self.tables.of(role, profile).permits(permission, facts)
    }

    fn names(&self, subject: &Subject, permission: Permission, facts: Facts) -> Because {
        Because(self.layers.granting(subject, permission, facts).map(|rule| rule.name.clone()).collect())
    }

    fn decide(&self, subject: &Subject, permission: Permission, facts: Facts) -> Decision {
        if self.grants(subject, permission, facts) {
            Decision::Allow(self.names(subject, permission, facts))
        } else {
            Decision::Deny(Because::default())
        }
    }

    fn united(&self, subject: &Subject) -> Table {
        subject.roles.iter().fold(Table::empty(), |mut table, role| {
            table.unite(self.tables.of(role, subject.profile));
            table
        })
    }

    fn add_up(&self, subject: &Subject, kind: Kind, facts: Facts) -> Disclosure {
        let tables = subject.roles.iter().map(|role| self.tables.of(role, subject.profile));
        tables.fold(Disclosure::NOTHING, |shown, table| shown.union(table.shown(kind, facts)))
    }
}

impl Snapshot for CompiledRules {
    fn version(&self) -> &PolicyVersion {
        &self.version
    }

    fn decide_all(&self, subject: &Subject, kind: Kind, facts: &[Facts], out: &mut [Disclosure]) {
        let mut roles = subject.roles.iter();
        match (roles.next(), roles.next()) {
            (None, _) => out.fill(Disclosure::NOTHING),
            (Some(role), None) => self.tables.of(role, subject.profile).decide(kind, facts, out),
            // A united table pays only where it is read more often than it is long.
            (Some(_), Some(_)) if facts.len() > Facts::COUNT => self.united(subject).decide(kind, facts, out),
            (Some(_), Some(_)) => {
                out.iter_mut().zip(facts).for_each(|(out, facts)| *out = self.add_up(subject, kind, *facts));
            }
        }
        if let Some(beyond) = out.get_mut(facts.len()..) {
            beyond.fill(Disclosure::NOTHING);
        }
    }

    fn permits(&self, subject: &Subject, action: Action, facts: Facts) -> Decision {
        self.decide(subject, Permission::Do(action), facts)
    }

    fn permits_host(&self, subject: &Subject, kind: &HostKind, action: &HostKind, facts: Facts) -> Decision {
        let place = self.host.place(kind, action);
        place.map_or_else(
            || Decision::Deny(Because::default()),
            |place| self.decide(subject, Permission::Host(place), facts),
        )
    }

    fn host_words(&self) -> Vec<(HostKind, HostKind)> {
        self.host.actions().cloned().collect()
    }

    fn because(&self, subject: &Subject, facts: Facts, field: AnyField) -> Because {
        match self.add_up(subject, field.kind(), facts).detail(field) {
            Detail::Withheld => Because::default(),
            Detail::Full => self.names(subject, Permission::Full(field), facts),
            Detail::Coarse => self.names(subject, Permission::Coarse(field), facts),
        }
    }
}

impl fmt::Debug for CompiledRules {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "CompiledRules({}, {} rules)", self.version.as_str(), self.layers.rules.len())
    }
}
