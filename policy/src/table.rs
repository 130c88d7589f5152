//! What one role gets on one kind of screen, for every fact: the cells that answers are read from.

use crate::action_set::ActionSet;
use crate::compiled_rule::CompiledRule;
use bayboard::access::{Action, DisplayProfile, Role};
use bayboard::{Disclosure, Facts, Word};

/// Cells per table: a power of two, so that masking an index replaces a bounds check.
const WIDTH: usize = 128;
const _: () = assert!(Facts::COUNT <= WIDTH && WIDTH.is_power_of_two());

/// One disclosure and one set of actions per fact; what no rule fills stays empty.
#[derive(Clone, Debug)]
pub(crate) struct Table {
    disclosures: [Disclosure; WIDTH],
    actions: [ActionSet; WIDTH],
}

impl Table {
    pub(crate) const EMPTY: Self = Self { disclosures: [Disclosure::NOTHING; WIDTH], actions: [ActionSet::NONE; WIDTH] };

    /// What the rule grants is added at one fact.
    fn add(&mut self, facts: Facts, rule: &CompiledRule) {
        let index = facts.index() % WIDTH;
        self.disclosures[index] = self.disclosures[index].union(rule.disclosure);
        self.actions[index] = self.actions[index].union(rule.actions);
    }
    /// Roles add up.
    pub(crate) fn unite(&mut self, other: &Self) {
        for (mine, theirs) in self.disclosures.iter_mut().zip(&other.disclosures) {
            *mine = mine.union(*theirs);
        }
    }
    /// One lookup per fact; no branch, no allocation.
    #[inline]
    pub(crate) fn decide(&self, facts: &[Facts], out: &mut [Disclosure]) {
        for (out, facts) in out.iter_mut().zip(facts) {
            *out = self.disclosures[facts.index() % WIDTH];
        }
    }
    pub(crate) const fn disclosure(&self, facts: Facts) -> Disclosure {
        self.disclosures[facts.index() % WIDTH]
    }
    pub(crate) const fn permits(&self, action: Action, facts: Facts) -> bool {
        self.actions[facts.index() % WIDTH].contains(action)
    }
}

/// A table for every role on every kind of screen.
#[derive(Clone, Debug)]
pub(crate) struct Tables(Box<[Table]>);

impl Tables {
    pub(crate) fn new(rules: &[CompiledRule]) -> Self {
        let mut tables = Self(vec![Table::EMPTY; Role::ALL.len() * DisplayProfile::ALL.len()].into());
        for rule in rules {
            for (role, profile, facts) in rule.places() {
                tables.0[index(role, profile)].add(facts, rule);
            }
        }
        tables
    }
    pub(crate) const fn of(&self, role: Role, profile: DisplayProfile) -> &Table {
        &self.0[index(role, profile)]
    }
}

const fn index(role: Role, profile: DisplayProfile) -> usize {
    role as usize * DisplayProfile::ALL.len() + profile as usize
}
