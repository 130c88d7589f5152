//! What a way of deciding is asked about a row.

use super::viewer::Viewer;
use bayboard::{Detail, Disclosure, Field, Word};

/// The fields asked for.
#[derive(Clone, Debug)]
pub struct Scope {
    /// In full.
    pub fields: Vec<Field>,
    /// Those of them that are also asked for by kind, where the whole is refused.
    pub kinds: Vec<Field>,
}

impl Scope {
    /// What a row of this viewer needs: its fields in full, and the other end by kind, which is the only one
    /// that rules may show so.
    #[must_use]
    pub fn needed(viewer: &Viewer) -> Self {
        Self { fields: viewer.fields.to_vec(), kinds: vec![Field::OtherEnd] }
    }

    /// Every field, in full and by kind.
    #[must_use]
    pub fn every() -> Self {
        Self { fields: Field::ALL.to_vec(), kinds: Field::ALL.to_vec() }
    }

    /// The part of a disclosure that was asked for.
    #[must_use]
    pub fn part_of(&self, whole: &Disclosure) -> Disclosure {
        let add = |shown: Disclosure, field: &Field| match whole.detail(*field) {
            Detail::Full => shown.with_full(*field),
            Detail::Coarse => shown.with_coarse(*field),
            Detail::Withheld => shown,
        };
        self.fields.iter().fold(Disclosure::NOTHING, add)
    }
}
