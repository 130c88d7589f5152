//! What rules show of a resource of any kind.

use super::KindField;
use crate::Detail;
use crate::access::Kind;

/// What a viewer may see of one resource of one kind. Like [`crate::Disclosure`], it starts at nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct KindDisclosure {
    kind: Kind,
    full: u64,
    coarse: u64,
}

impl KindDisclosure {
    /// Nothing of this kind.
    #[must_use]
    pub const fn nothing(kind: Kind) -> Self {
        Self { kind, full: 0, coarse: 0 }
    }
    /// With the field at this place of [`Kind::fields`] shown so far, too.
    #[must_use]
    pub const fn with(self, index: usize, detail: Detail) -> Self {
        match detail {
            Detail::Withheld => self,
            Detail::Coarse => Self { coarse: self.coarse | 1 << index, ..self },
            Detail::Full => Self { full: self.full | 1 << index, ..self },
        }
    }
    /// The kind.
    #[must_use]
    pub const fn kind(&self) -> Kind {
        self.kind
    }
    /// How much of a field is shown. A field of another kind is withheld.
    #[must_use]
    pub fn detail<F: KindField>(&self, field: F) -> Detail {
        let index = F::ALL.iter().position(|other| *other == field).filter(|_| F::KIND == self.kind);
        index.map_or(Detail::Withheld, |index| self.detail_at(index))
    }
    /// How much is shown of the field at this place of [`Kind::fields`].
    #[must_use]
    pub const fn detail_at(&self, index: usize) -> Detail {
        match (self.full >> index & 1, self.coarse >> index & 1) {
            (1, _) => Detail::Full,
            (_, 1) => Detail::Coarse,
            _ => Detail::Withheld,
        }
    }
    /// Whether anything is shown.
    #[must_use]
    pub const fn is_nothing(&self) -> bool {
        self.full | self.coarse == 0
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{BillingField, PatientField, Word};

    #[test]
    fn a_field_of_another_kind_is_withheld() {
        let first = KindDisclosure::nothing(Kind::Patient).with(0, Detail::Full);
        assert_eq!(first.detail(PatientField::ALL[0]), Detail::Full);
        assert_eq!(first.detail(PatientField::ALL[1]), Detail::Withheld);
        assert_eq!(first.detail(BillingField::ALL[0]), Detail::Withheld);
    }
}
