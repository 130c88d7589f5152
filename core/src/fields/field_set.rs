//! Sets of fields of one kind.

use super::AnyField;
use crate::access::Kind;

/// A set of fields of one kind of record. The empty set is the same for all kinds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct FieldSet {
    /// Of no meaning in an empty set.
    kind: Kind,
    bits: u64,
}

impl FieldSet {
    /// No field.
    pub const NONE: Self = Self { kind: Kind::Dispatch, bits: 0 };

    const fn of_bits(kind: Kind, bits: u64) -> Self {
        if bits == 0 { Self::NONE } else { Self { kind, bits } }
    }

    const fn bits_of(self, kind: Kind) -> u64 {
        if self.kind as u8 == kind as u8 { self.bits } else { 0 }
    }

    /// The set with `field` added.
    ///
    /// # Panics
    /// If there are fields of another kind in it: a set is of one record.
    #[must_use]
    pub fn with(self, field: impl Into<AnyField>) -> Self {
        let field = field.into();
        self.union(Self { kind: field.kind(), bits: 1 << field.place() })
    }

    /// Whether `field` is in the set.
    #[must_use]
    pub fn contains(self, field: impl Into<AnyField>) -> bool {
        let field = field.into();
        self.bits_of(field.kind()) >> field.place() & 1 == 1
    }

    /// Fields in either set.
    ///
    /// # Panics
    /// If they are of two kinds.
    #[must_use]
    pub fn union(self, other: Self) -> Self {
        assert!(
            self.kind == other.kind || self.is_empty() || other.is_empty(),
            "a set has fields of one kind"
        );
        Self { kind: if self.is_empty() { other.kind } else { self.kind }, bits: self.bits | other.bits }
    }

    /// Fields of this set that the other lacks.
    #[must_use]
    pub const fn minus(self, other: Self) -> Self {
        Self::of_bits(self.kind, self.bits & !other.bits_of(self.kind))
    }

    /// Whether there is no field in it.
    #[must_use]
    pub const fn is_empty(self) -> bool {
        self.bits == 0
    }

    /// The fields, in their fixed order.
    pub fn iter(self) -> impl Iterator<Item = AnyField> {
        self.kind.fields().iter().copied().filter(move |field| self.contains(*field))
    }
}

impl<F: Into<AnyField>> FromIterator<F> for FieldSet {
    fn from_iter<I: IntoIterator<Item = F>>(fields: I) -> Self {
        fields.into_iter().fold(Self::NONE, Self::with)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Field, PatientField};

    #[test]
    fn a_set_holds_fields_of_one_kind() {
        let names = FieldSet::NONE.with(PatientField::Name).with(PatientField::Age);
        assert!(names.contains(PatientField::Name) && !names.contains(PatientField::Sex));
        assert!(!names.contains(Kind::Dispatch.fields()[AnyField::from(PatientField::Name).place()]));
        assert_eq!(names.iter().map(AnyField::word).collect::<Vec<_>>(), ["name", "age"]);
        assert_eq!(names.minus(names), FieldSet::NONE);
        assert_eq!(names.minus(FieldSet::NONE.with(Field::Time).with(Field::OtherRoom)), names);
        assert_eq!(FieldSet::NONE.union(names), names);
    }

    #[test]
    #[should_panic(expected = "fields of one kind")]
    fn fields_of_two_kinds_make_no_set() {
        let _ = FieldSet::NONE.with(PatientField::Name).with(Field::Time);
    }
}
