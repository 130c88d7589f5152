//! One rule as bit sets: for whom, at which facts, on which screens, and what it grants.

use crate::action_set::ActionSet;
use bayboard::access::{DisplayProfile, Role, RoleSet};
use bayboard::{Disclosure, Facts};

/// A set of facts, one bit each.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct FactSet(u128);

const _: () = assert!(Facts::COUNT <= u128::BITS as usize);

impl FactSet {
    pub(crate) const fn contains(self, facts: Facts) -> bool {
        self.0 & (1 << facts.index()) != 0
    }
    pub(crate) fn iter(self) -> impl Iterator<Item = Facts> {
        Facts::all().filter(move |facts| self.contains(*facts))
    }
}

impl FromIterator<Facts> for FactSet {
    fn from_iter<I: IntoIterator<Item = Facts>>(facts: I) -> Self {
        Self(facts.into_iter().fold(0, |set, facts| set | 1 << facts.index()))
    }
}

/// One rule, compiled.
#[derive(Clone, Debug)]
pub(crate) struct CompiledRule {
    pub(crate) name: String,
    /// The rule's own role and every role that inherits from it.
    pub(crate) roles: RoleSet,
    pub(crate) facts: FactSet,
    pub(crate) profiles: Vec<DisplayProfile>,
    pub(crate) disclosure: Disclosure,
    pub(crate) actions: ActionSet,
}

impl CompiledRule {
    /// Whether it speaks of anyone holding one of these roles, on such a screen, at these facts.
    pub(crate) fn applies(&self, roles: RoleSet, profile: DisplayProfile, facts: Facts) -> bool {
        self.facts.contains(facts) && self.profiles.contains(&profile) && self.roles.iter().any(|role| roles.contains(role))
    }
    /// Every combination it speaks of.
    pub(crate) fn places(&self) -> impl Iterator<Item = (Role, DisplayProfile, Facts)> {
        let screens = self.roles.iter().flat_map(|role| self.profiles.iter().map(move |profile| (role, *profile)));
        screens.flat_map(|(role, profile)| self.facts.iter().map(move |facts| (role, profile, facts)))
    }
}
