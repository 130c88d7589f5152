//! Sets of facts.

use crate::bits::Bits;
use bayboard::Facts;

const WORDS: usize = Facts::COUNT.div_ceil(64);

/// A set of facts, one bit each.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct FactSet(Bits<WORDS>);

impl FactSet {
    pub(crate) const NONE: Self = Self(Bits::NONE);

    pub(crate) const fn insert(&mut self, facts: Facts) {
        self.0.insert(facts.index());
    }

    pub(crate) const fn contains(&self, facts: Facts) -> bool {
        self.0.contains(facts.index())
    }

    pub(crate) fn add(&mut self, other: &Self) {
        self.0.add(&other.0);
    }

    /// What the other does not have.
    pub(crate) fn minus(self, other: &Self) -> Self {
        Self(self.0.minus(&other.0))
    }

    /// What both have.
    pub(crate) fn both(&self, other: &Self) -> Self {
        Self(self.0.both(&other.0))
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = Facts> + use<> {
        self.0.iter().map(|place| Facts::from_index(place).expect("a fact was put in"))
    }
}
