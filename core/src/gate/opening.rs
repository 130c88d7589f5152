//! Opening what is protected in one record, field by field.

use super::undisclosed::Shown;
use crate::{AnyField, Detail, Disclosure, Facts, FieldSet, Protected, RecordRef};

/// What of one record, of whatever kind, is shown to somebody. It lets each value through or not, and keeps
/// in mind which protected health information it let through.
pub(super) struct Opening {
    disclosure: Disclosure,
    phi: FieldSet,
}

impl Opening {
    pub(super) const fn new(disclosure: Disclosure) -> Self {
        Self { disclosure, phi: FieldSet::NONE }
    }

    pub(super) fn shows(&self, field: impl Into<AnyField>) -> bool {
        self.disclosure.shows(field)
    }

    pub(super) fn detail(&self, field: impl Into<AnyField>) -> Detail {
        self.disclosure.detail(field)
    }

    /// The protected health information that it let through.
    pub(super) const fn phi(&self) -> FieldSet {
        self.phi
    }

    /// Shows a value if its field is shown, and remembers that it was.
    pub(super) fn open<T>(&mut self, field: impl Into<AnyField>, value: Option<T>) -> Option<T> {
        let field = field.into();
        let value = value.filter(|_| self.disclosure.shows(field))?;
        if field.is_phi() {
            self.phi = self.phi.with(field);
        }
        Some(value)
    }

    /// The same of a protected value.
    pub(super) fn reveal<T, U>(
        &mut self,
        field: impl Into<AnyField>,
        value: Option<&Protected<T>>,
        read: impl FnOnce(&T) -> U,
    ) -> Option<U> {
        self.open(field, value).map(|value| read(value.inner()))
    }

    /// What the journal is to tell of this record, with the facts as each standing saw them; none if nothing
    /// that is protected was shown.
    pub(super) fn shown(
        &self,
        record: impl Into<RecordRef>,
        facts: impl Iterator<Item = Facts>,
    ) -> Option<Shown> {
        let is_told = !self.phi.is_empty();
        is_told.then(|| Shown { record: record.into(), facts: facts.collect(), fields: self.phi })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{DispatchId, Field, PatientField};
    use uuid::Uuid;

    #[test]
    fn what_is_withheld_stays_closed_and_what_is_protected_is_told_once_shown() {
        let name = Protected::new(7_u16);
        let mut opening = Opening::new(Disclosure::NOTHING.with_full(PatientField::Name));
        assert_eq!(opening.reveal(PatientField::Age, Some(&name), |age| *age), None);
        assert_eq!(opening.reveal(Field::PatientName, Some(&name), |name| *name), None, "of another kind");
        let record = DispatchId::from_uuid(Uuid::from_u128(1));
        assert_eq!(opening.shown(record, std::iter::empty()), None);
        assert_eq!(opening.reveal(PatientField::Name, Some(&name), |name| *name), Some(7));
        let shown = opening.shown(record, std::iter::empty()).map(|shown| (shown.record, shown.fields));
        assert_eq!(shown, Some((record.into(), FieldSet::NONE.with(PatientField::Name))));
    }

    #[test]
    fn what_is_absent_was_not_shown() {
        let mut opening = Opening::new(Disclosure::NOTHING.with_full(Field::PatientName));
        assert_eq!(opening.open(Field::PatientName, None::<u16>), None);
        assert_eq!(opening.shown(DispatchId::from_uuid(Uuid::nil()), std::iter::empty()), None);
    }
}
