//! A set of actions.

use bayboard::Word;
use bayboard::access::Action;

/// A set of actions, one bit each.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct ActionSet(u32);

const _: () = assert!(Action::ALL.len() <= u32::BITS as usize);

impl ActionSet {
    pub(crate) const NONE: Self = Self(0);

    pub(crate) const fn with(self, action: Action) -> Self {
        Self(self.0 | 1 << action as u8)
    }
    pub(crate) const fn union(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }
    pub(crate) const fn contains(self, action: Action) -> bool {
        self.0 & (1 << action as u8) != 0
    }
}

impl FromIterator<Action> for ActionSet {
    fn from_iter<I: IntoIterator<Item = Action>>(actions: I) -> Self {
        actions.into_iter().fold(Self::NONE, Self::with)
    }
}
