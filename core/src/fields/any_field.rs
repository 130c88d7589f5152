//! A field of a record of any kind.

use crate::access::Kind;
use crate::codec::Word;
use std::fmt;

/// A field of a record of any kind, for code that serves them all.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct AnyField {
    kind: Kind,
    place: u8,
}

/// A field of one kind of record.
pub trait KindField: Word {
    /// The kind.
    const KIND: Kind;
    /// This field, as one of any kind.
    fn any(self) -> AnyField;
}

impl<F: KindField> From<F> for AnyField {
    fn from(field: F) -> Self {
        field.any()
    }
}

impl AnyField {
    pub(super) const fn new(kind: Kind, place: u8) -> Self {
        Self { kind, place }
    }

    /// The kind of record it is a field of.
    #[must_use]
    pub const fn kind(self) -> Kind {
        self.kind
    }

    /// Its place in [`Kind::fields`].
    #[must_use]
    pub const fn place(self) -> usize {
        self.place as usize
    }

    /// Its word in rule files and journals; among the fields of its kind no other has it.
    #[must_use]
    pub const fn word(self) -> &'static str {
        self.kind.specs()[self.place()].word
    }

    /// The group that rules usually grant it with, if any.
    #[must_use]
    pub const fn group(self) -> Option<&'static str> {
        self.kind.specs()[self.place()].group
    }

    /// Whether it is protected health information (45 CFR 160.103), so that showing it is journaled.
    #[must_use]
    pub const fn is_phi(self) -> bool {
        self.kind.specs()[self.place()].is_phi
    }

    /// Its position among the fields of its kind that can be shown in part: the kind of a place instead of
    /// its name.
    #[must_use]
    pub const fn coarse_place(self) -> Option<usize> {
        match self.kind.specs()[self.place()].coarse {
            Some(place) => Some(place as usize),
            None => None,
        }
    }

    /// Whether less than all of it can be shown.
    #[must_use]
    pub const fn has_kind(self) -> bool {
        self.coarse_place().is_some()
    }
}

/// As rules name it: `dispatch.room`.
impl fmt::Display for AnyField {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}", self.kind, self.word())
    }
}

impl fmt::Debug for AnyField {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "AnyField({self})")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Field, PatientField};

    #[test]
    fn every_field_is_the_one_at_its_place() {
        for (place, field) in Field::ALL.iter().enumerate() {
            let any = AnyField::from(*field);
            assert_eq!(
                (any.kind(), any.place(), any.word(), any.is_phi()),
                (Kind::Dispatch, place, field.word(), field.is_phi())
            );
            assert_eq!(Kind::Dispatch.fields()[place], any);
        }
        assert_eq!(AnyField::from(PatientField::Name).to_string(), "patient.name");
    }
}
