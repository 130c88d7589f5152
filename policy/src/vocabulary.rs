//! The words of rule files that the core does not need: acts, the confidential flag, and objects with their
//! prefix.

use crate::host_words::HostWords;
use bayboard::access::{Action, Kind};
use bayboard::{AnyField, HostKind, Word};
use std::fmt;

/// What a rule allows to do with its object.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
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
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Object {
    Field(AnyField),
    Group(Kind, &'static str),
    /// Every field of the kind.
    Whole(Kind),
    Action(Action),
    /// Something done to a host product's kind.
    Host(HostKind, HostKind),
}

impl Object {
    pub(crate) const ACTION: &'static str = "action";

    /// Every object there is.
    pub(crate) fn all(host: &HostWords) -> Vec<Self> {
        let fields = |kind: &Kind| kind.fields().iter().copied().map(Self::Field);
        let groups = |kind: &Kind| {
            kind.groups().into_iter().map(|group| Self::Group(*kind, group)).collect::<Vec<_>>()
        };
        let with_fields = || Kind::ALL.iter().filter(|kind| !kind.fields().is_empty());
        let actions = Action::ALL.iter().map(|action| Self::Action(*action));
        let hosts = host.actions().map(|(kind, action)| Self::Host(kind.clone(), action.clone()));
        let wholes = with_fields().map(|kind| Self::Whole(*kind));
        with_fields()
            .flat_map(fields)
            .chain(with_fields().flat_map(groups))
            .chain(wholes)
            .chain(actions)
            .chain(hosts)
            .collect()
    }

    pub(crate) fn from_text(text: &str, host: &HostWords) -> Option<Self> {
        let (prefix, word) = text.split_once('.')?;
        if prefix == Self::ACTION {
            return Action::from_word(word).map(Self::Action);
        }
        let Some(kind) = Kind::from_word(prefix) else {
            return host.find(prefix, word).map(|(kind, action)| Self::Host(kind.clone(), action.clone()));
        };
        let fields = kind.fields();
        if word == "*" && !fields.is_empty() {
            return Some(Self::Whole(kind));
        }
        let field = fields.iter().copied().find(|field| field.word() == word).map(Self::Field);
        field.or_else(|| {
            kind.groups().into_iter().find(|group| *group == word).map(|group| Self::Group(kind, group))
        })
    }

    /// The library's kind whose conditions a rule about it may name; none for a host product's.
    pub(crate) const fn kind(&self) -> Option<Kind> {
        match self {
            Self::Field(field) => Some(field.kind()),
            Self::Group(kind, _) | Self::Whole(kind) => Some(*kind),
            Self::Action(action) => Some(action.kind()),
            Self::Host(..) => None,
        }
    }

    /// The field it names, if it names one.
    pub(crate) const fn field(&self) -> Option<AnyField> {
        match self {
            Self::Field(field) => Some(*field),
            _ => None,
        }
    }

    /// Whether it is done rather than seen.
    pub(crate) const fn is_done(&self) -> bool {
        matches!(self, Self::Action(_) | Self::Host(..))
    }
}

impl fmt::Display for Object {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Field(field) => field.fmt(f),
            Self::Group(kind, group) => write!(f, "{kind}.{group}"),
            Self::Whole(kind) => write!(f, "{kind}.*"),
            Self::Action(action) => write!(f, "{}.{action}", Self::ACTION),
            Self::Host(kind, action) => write!(f, "{kind}.{action}"),
        }
    }
}

/// Which group, and which whole kind, each field belongs to: what casbin is told in `g2` lines.
pub(crate) fn memberships() -> impl Iterator<Item = (Object, Object)> {
    Kind::ALL.iter().flat_map(|kind| {
        kind.fields().iter().flat_map(move |field| {
            let group = field.group().map(|group| Object::Group(*kind, group));
            group.into_iter().chain([Object::Whole(*kind)]).map(move |outer| (Object::Field(*field), outer))
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_two_objects_share_a_word() {
        let host = HostWords::of(&[("fleet", &["view", "edit"])]);
        for object in Object::all(&host) {
            assert_eq!(Object::from_text(&object.to_string(), &host), Some(object));
        }
        assert_eq!(Object::from_text("directory.*", &host), None);
        assert_eq!(Object::from_text("fleet.sell", &host), None);
    }
}
