//! The words of rule files that the core does not need: acts, the confidential flag, and objects with their prefix.

use bayboard::access::Action;
use bayboard::{Field, FieldGroup, Word};
use std::fmt;

/// What a rule allows to do with its object.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Act {
    /// See all of it.
    See,
    /// See its kind only.
    SeeCoarse,
    /// Do it.
    Do,
}

impl Word for Act {
    const LIST: &'static str = "act";
    const ALL: &'static [Self] = &[Self::See, Self::SeeCoarse, Self::Do];
    fn word(self) -> &'static str {
        match self {
            Self::See => "see",
            Self::SeeCoarse => "see_coarse",
            Self::Do => "do",
        }
    }
}

/// Whether the patient's record is confidential.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Confidential {
    Yes,
    No,
}

impl Confidential {
    pub(crate) const fn from_bool(confidential: bool) -> Self {
        if confidential { Self::Yes } else { Self::No }
    }
}

impl Word for Confidential {
    const LIST: &'static str = "confidential flag";
    const ALL: &'static [Self] = &[Self::Yes, Self::No];
    fn word(self) -> &'static str {
        match self {
            Self::Yes => "yes",
            Self::No => "no",
        }
    }
}

/// What a rule is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Object {
    Field(Field),
    Group(FieldGroup),
    Action(Action),
}

impl Object {
    pub(crate) const DISPATCH: &'static str = "dispatch.";
    pub(crate) const ACTION: &'static str = "action.";

    /// Every object there is.
    pub(crate) fn all() -> impl Iterator<Item = Self> {
        let fields = Field::ALL.iter().map(|field| Self::Field(*field));
        let groups = FieldGroup::ALL.iter().map(|group| Self::Group(*group));
        fields.chain(groups).chain(Action::ALL.iter().map(|action| Self::Action(*action)))
    }
    pub(crate) fn from_text(text: &str) -> Option<Self> {
        Self::all().find(|object| object.to_string() == text)
    }
}

impl fmt::Display for Object {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Field(field) => write!(f, "{}{field}", Self::DISPATCH),
            Self::Group(group) => write!(f, "{}{group}", Self::DISPATCH),
            Self::Action(action) => write!(f, "{}{action}", Self::ACTION),
        }
    }
}

/// Fields that have a kind to show instead of all of it.
pub(crate) const fn has_a_kind(field: Field) -> bool {
    matches!(field, Field::OtherEnd)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_two_objects_share_a_word() {
        for object in Object::all() {
            assert_eq!(Object::from_text(&object.to_string()), Some(object));
        }
    }
}
