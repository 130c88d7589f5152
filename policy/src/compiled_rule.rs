//! One rule as bit sets: for whom, at which facts, on which screens, and what it grants.

use crate::permission::PermissionSet;
use bayboard::Facts;
use bayboard::access::{DisplayProfile, Phase, RecordStatus, Relation, Role, RoleSet};

/// The records a rule speaks of, condition by condition.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Conditions {
    pub(crate) relations: Vec<Relation>,
    pub(crate) statuses: Vec<RecordStatus>,
    pub(crate) phases: Vec<Phase>,
    /// Whether the patient may be confidential.
    pub(crate) flags: Vec<bool>,
}

impl Conditions {
    /// Everything with one of each.
    pub(crate) fn facts(&self) -> FactSet {
        let mut facts = Vec::new();
        for relation in &self.relations {
            for status in &self.statuses {
                for phase in &self.phases {
                    facts.extend(self.flags.iter().map(|flag| Facts::new(*relation, *status, *phase, *flag)));
                }
            }
        }
        facts.into_iter().collect()
    }
}

const WORDS: usize = Facts::COUNT.div_ceil(64);

/// A set of facts, one bit each.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct FactSet([u64; WORDS]);

impl FactSet {
    pub(crate) const fn contains(&self, facts: Facts) -> bool {
        self.0[facts.index() / 64] >> (facts.index() % 64) & 1 == 1
    }

    /// Takes a step per fact in the set, not per fact there is.
    pub(crate) fn iter(&self) -> impl Iterator<Item = Facts> + use<> {
        let words = self.0.into_iter().enumerate();
        words.flat_map(|(place, word)| {
            Bits(word).map(move |bit| Facts::from_index(64 * place + bit).expect("a fact was put in"))
        })
    }
}

/// The places of the bits of one word.
struct Bits(u64);

impl Iterator for Bits {
    type Item = usize;
    fn next(&mut self) -> Option<usize> {
        let bit = self.0.trailing_zeros() as usize;
        self.0 &= self.0.wrapping_sub(1);
        (bit < 64).then_some(bit)
    }
}

impl FromIterator<Facts> for FactSet {
    fn from_iter<I: IntoIterator<Item = Facts>>(facts: I) -> Self {
        let mut set = [0; WORDS];
        facts.into_iter().for_each(|facts| set[facts.index() / 64] |= 1 << (facts.index() % 64));
        Self(set)
    }
}

/// One rule, compiled.
#[derive(Clone, Debug)]
pub(crate) struct CompiledRule {
    pub(crate) name: String,
    /// The rule's own role and every role that inherits from it.
    pub(crate) roles: RoleSet,
    pub(crate) conditions: Conditions,
    /// The same conditions, as a set.
    pub(crate) facts: FactSet,
    pub(crate) profiles: Vec<DisplayProfile>,
    /// What it grants; in a hiding rule, what it hides.
    pub(crate) permissions: PermissionSet,
}

impl CompiledRule {
    /// Whether it speaks of anyone holding one of these roles, on such a screen, at these facts.
    pub(crate) fn applies(&self, roles: RoleSet, profile: DisplayProfile, facts: Facts) -> bool {
        self.facts.contains(facts)
            && self.profiles.contains(&profile)
            && self.roles.iter().any(|role| roles.contains(role))
    }

    /// Every role and kind of screen it speaks of.
    pub(crate) fn holders(&self) -> impl Iterator<Item = (Role, DisplayProfile)> {
        self.roles.iter().flat_map(|role| self.profiles.iter().map(move |profile| (role, *profile)))
    }
}
