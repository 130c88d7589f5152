//! One version of the rules, compiled: what answers are given from.

use crate::compiled_rule::CompiledRule;
use crate::table::{Table, Tables};
use bayboard::access::{Action, RoleSet};
use bayboard::{Because, Decision, Detail, Disclosure, Facts, Field, PolicyVersion, Snapshot, Subject};
use std::fmt;

/// Rules that passed every step of loading. They never change.
pub struct CompiledRules {
    version: PolicyVersion,
    rules: Vec<CompiledRule>,
    tables: Tables,
}

impl CompiledRules {
    pub(crate) fn new(version: PolicyVersion, rules: Vec<CompiledRule>) -> Self {
        let tables = Tables::new(&rules);
        Self { version, rules, tables }
    }
    pub(crate) fn rules(&self) -> &[CompiledRule] {
        &self.rules
    }
    /// How much of `field` the tables show.
    pub(crate) fn detail(&self, subject: &Subject, facts: Facts, field: Field) -> Detail {
        let tables = subject.roles.iter().map(|role| self.tables.of(role, subject.profile));
        tables.fold(Disclosure::NOTHING, |shown, table| shown.union(table.disclosure(facts))).detail(field)
    }
    /// Whether the tables allow `action`.
    pub(crate) fn allows(&self, subject: &Subject, action: Action, facts: Facts) -> bool {
        subject.roles.iter().any(|role| self.tables.of(role, subject.profile).permits(action, facts))
    }
    fn names(&self, subject: &Subject, facts: Facts, decides: impl Fn(&CompiledRule) -> bool) -> Because {
        let applies = |rule: &&CompiledRule| rule.applies(subject.roles, subject.profile, facts) && decides(rule);
        Because(self.rules.iter().filter(applies).map(|rule| rule.name.clone()).collect())
    }
    fn united(&self, roles: RoleSet, subject: &Subject) -> Table {
        roles.iter().fold(Table::EMPTY, |mut table, role| {
            table.unite(self.tables.of(role, subject.profile));
            table
        })
    }
}

impl Snapshot for CompiledRules {
    fn version(&self) -> &PolicyVersion {
        &self.version
    }
    fn decide_all(&self, subject: &Subject, facts: &[Facts], out: &mut [Disclosure]) {
        let mut roles = subject.roles.iter();
        match (roles.next(), roles.next()) {
            (None, _) => out.fill(Disclosure::NOTHING),
            (Some(role), None) => self.tables.of(role, subject.profile).decide(facts, out),
            (Some(_), Some(_)) => self.united(subject.roles, subject).decide(facts, out),
        }
        if let Some(beyond) = out.get_mut(facts.len()..) {
            beyond.fill(Disclosure::NOTHING);
        }
    }
    fn permits(&self, subject: &Subject, action: Action, facts: Facts) -> Decision {
        if self.allows(subject, action, facts) {
            Decision::Allow(self.names(subject, facts, |rule| rule.actions.contains(action)))
        } else {
            Decision::Deny(Because::default())
        }
    }
    fn because(&self, subject: &Subject, facts: Facts, field: Field) -> Because {
        match self.detail(subject, facts, field) {
            Detail::Withheld => Because::default(),
            shown => self.names(subject, facts, |rule| rule.disclosure.detail(field) == shown),
        }
    }
}

impl fmt::Debug for CompiledRules {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "CompiledRules({}, {} rules)", self.version.as_str(), self.rules.len())
    }
}
