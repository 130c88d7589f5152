//! One question a policy can be asked, as casbin hears it.

use crate::vocabulary::{Act, Confidential, Object};
use bayboard::access::{Action, DisplayProfile, Role};
use bayboard::{Facts, Field, Word};
use std::fmt;

/// What is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Wanted {
    Field(Field),
    Action(Action),
}

impl Wanted {
    pub(crate) const COUNT: usize = Field::ALL.len() + Action::ALL.len();

    pub(crate) fn nth(index: usize) -> Self {
        Field::ALL.get(index).map_or_else(|| Self::Action(Action::ALL[index - Field::ALL.len()]), |field| Self::Field(*field))
    }
    const fn object(self) -> Object {
        match self {
            Self::Field(field) => Object::Field(field),
            Self::Action(action) => Object::Action(action),
        }
    }
}

/// May this role, on a screen of this profile, have this of a record with these facts?
#[derive(Clone, Copy, Debug)]
pub(crate) struct Question {
    pub(crate) role: Role,
    pub(crate) profile: DisplayProfile,
    pub(crate) facts: Facts,
    pub(crate) wanted: Wanted,
}

impl Question {
    /// The request in the order of the model's `r` line.
    pub(crate) fn request(&self, act: Act) -> Vec<String> {
        let facts = self.facts;
        [
            self.role.word(),
            facts.relation().word(),
            facts.record_status().word(),
            facts.phase().word(),
            self.profile.word(),
            Confidential::from_bool(facts.is_confidential()).word(),
            &self.wanted.object().to_string(),
            act.word(),
        ]
        .map(str::to_owned)
        .to_vec()
    }
}

impl fmt::Display for Question {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} for {} ({}) at {:?}", self.wanted.object(), self.role, self.profile, self.facts)
    }
}
