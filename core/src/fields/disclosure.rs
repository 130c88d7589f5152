//! What rules show of one record.

use super::AnyField;
use crate::access::Kind;

/// How much of a field is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Detail {
    /// Nothing.
    Withheld,
    /// Its kind only.
    Coarse,
    /// All of it.
    Full,
}

/// What a viewer may see of one record, whatever its kind. It starts at nothing; rules add fields.
///
/// A field of another kind is withheld, and adding one changes nothing.
///
/// # Roles add up, and what no rule named stays withheld
///
/// ```
/// use bayboard::{Detail, Disclosure, Field};
///
/// let crew = Disclosure::NOTHING.with_full(Field::Room).with_full(Field::OtherEnd);
/// let screen = Disclosure::NOTHING.with_coarse(Field::OtherEnd).with_full(Field::Level);
/// let both = crew.union(screen);
/// assert_eq!(both.detail(Field::Level), Detail::Full);
/// assert_eq!(both.detail(Field::OtherEnd), Detail::Full); // the more of the two
/// assert_eq!(screen.detail(Field::OtherEnd), Detail::Coarse); // "Hospital", and not which
/// assert_eq!(both.detail(Field::PatientName), Detail::Withheld);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Disclosure {
    /// One bit for each field of the kind.
    full: u64,
    /// One bit for each of those fields that can be shown by kind.
    coarse: u32,
    /// Of no meaning while nothing is shown.
    kind: Kind,
}

impl Default for Disclosure {
    fn default() -> Self {
        Self::NOTHING
    }
}

// Rows are decided by copying these.
const _: () = assert!(size_of::<Disclosure>() == 16);

impl Disclosure {
    /// Nothing at all, of whatever kind.
    pub const NOTHING: Self = Self { full: 0, coarse: 0, kind: Kind::Dispatch };

    /// The disclosure with these bits. In full, bit `n` is field `n` of [`Kind::fields`]; by kind, it is the
    /// one whose [`AnyField::coarse_place`] is `n`.
    #[must_use]
    pub const fn of_bits(kind: Kind, full: u64, coarse: u32) -> Self {
        if full == 0 && coarse == 0 { Self::NOTHING } else { Self { full, coarse, kind } }
    }

    /// This disclosure with a field shown in full.
    #[must_use]
    pub fn with_full(self, field: impl Into<AnyField>) -> Self {
        let field = field.into();
        self.union(Self { full: 1 << field.place(), coarse: 0, kind: field.kind() })
    }

    /// This disclosure with a field shown by kind, if it has one.
    #[must_use]
    pub fn with_coarse(self, field: impl Into<AnyField>) -> Self {
        let field = field.into();
        field
            .coarse_place()
            .map_or(self, |place| self.union(Self { full: 0, coarse: 1 << place, kind: field.kind() }))
    }

    /// This disclosure without protected health information.
    #[must_use]
    pub(crate) fn without_phi(self) -> Self {
        let fields = self.kind.fields().iter().filter(|field| !field.is_phi());
        fields.fold(Self::NOTHING, |shown, field| match self.detail(*field) {
            Detail::Withheld => shown,
            Detail::Coarse => shown.with_coarse(*field),
            Detail::Full => shown.with_full(*field),
        })
    }

    /// What either allows of the record. Roles add up this way.
    #[must_use]
    pub const fn union(self, other: Self) -> Self {
        if self.is_nothing() {
            other
        } else if self.kind as u8 == other.kind as u8 {
            Self { full: self.full | other.full, coarse: self.coarse | other.coarse, kind: self.kind }
        } else {
            self
        }
    }

    /// How much of the field is shown.
    #[must_use]
    pub fn detail(&self, field: impl Into<AnyField>) -> Detail {
        let field = field.into();
        let is_coarse = |place| field.kind() == self.kind && self.coarse >> place & 1 == 1;
        match field.coarse_place() {
            _ if self.shows(field) => Detail::Full,
            Some(place) if is_coarse(place) => Detail::Coarse,
            _ => Detail::Withheld,
        }
    }

    /// Whether the field is shown in full.
    #[must_use]
    pub fn shows(&self, field: impl Into<AnyField>) -> bool {
        let field = field.into();
        field.kind() == self.kind && self.full >> field.place() & 1 == 1
    }

    /// Whether nothing is shown.
    #[must_use]
    pub const fn is_nothing(&self) -> bool {
        self.full == 0 && self.coarse == 0
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{BillingField, Field, PatientField, Word};

    #[test]
    fn full_wins_over_coarse() {
        let coarse = Disclosure::NOTHING.with_coarse(Field::OtherEnd);
        assert_eq!(coarse.detail(Field::OtherEnd), Detail::Coarse);
        assert_eq!(coarse.with_full(Field::OtherEnd).detail(Field::OtherEnd), Detail::Full);
        assert_eq!(coarse.detail(Field::Room), Detail::Withheld);
        assert_eq!(Disclosure::of_bits(Kind::Dispatch, 0, 1), coarse);
    }

    #[test]
    fn only_a_field_with_a_kind_is_shown_by_kind() {
        for field in Field::ALL {
            let shown = Disclosure::NOTHING.with_coarse(*field);
            assert_eq!(shown.is_nothing(), *field != Field::OtherEnd, "{field}");
        }
    }

    #[test]
    fn a_field_of_another_kind_is_withheld_and_cannot_be_added() {
        let first = Disclosure::NOTHING.with_full(PatientField::ALL[0]);
        assert_eq!(first.detail(PatientField::ALL[0]), Detail::Full);
        assert_eq!(first.detail(PatientField::ALL[1]), Detail::Withheld);
        assert_eq!(first.detail(BillingField::ALL[0]), Detail::Withheld);
        assert_eq!(first.with_full(BillingField::ALL[1]), first);
        assert_eq!(first.with_coarse(Field::OtherEnd), first);
    }

    #[test]
    fn nothing_is_the_same_of_every_kind() {
        for kind in Kind::ALL {
            assert_eq!(Disclosure::of_bits(*kind, 0, 0), Disclosure::NOTHING);
            let all = kind.fields().iter().fold(Disclosure::NOTHING, |shown, field| shown.with_full(*field));
            assert!(
                kind.fields()
                    .iter()
                    .all(|field| all.shows(*field) && Disclosure::NOTHING.union(all).shows(*field))
            );
            assert_eq!(
                (all.union(Disclosure::NOTHING), all.is_nothing()),
                (all, kind.fields().is_empty()),
                "{kind}"
            );
        }
    }

    #[test]
    fn what_is_protected_is_taken_out() {
        let all =
            Field::ALL.iter().fold(Disclosure::NOTHING, |shown, field| shown.with_full(*field)).without_phi();
        assert!(Field::ALL.iter().all(|field| all.shows(*field) != field.is_phi()));
        let name = Disclosure::NOTHING.with_full(PatientField::Name);
        assert!(name.without_phi().is_nothing());
    }
}
