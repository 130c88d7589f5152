//! What a line does: a rule file's lines allow, an overlay's lines hide or widen.

use crate::vocabulary::Act;

/// What a line does with what it names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Effect {
    /// A rule file's `p` line: it allows.
    Allow,
    /// An overlay's `hide` line: it takes away from what the rules allow.
    Hide,
    /// An overlay's `widen` line: it allows more than the rules do, and is listed as such.
    Widen,
}

impl Effect {
    /// The word that a line with this effect begins with.
    pub(crate) const fn word(self) -> &'static str {
        match self {
            Self::Allow => "p",
            Self::Hide => "hide",
            Self::Widen => "widen",
        }
    }

    /// Whether a line with this act is about that one. Hiding what is seen hides its kind as well.
    pub(crate) fn covers(self, act: Act, other: Act) -> bool {
        act == other || self == Self::Hide && act == Act::See && other == Act::SeeCoarse
    }
}
