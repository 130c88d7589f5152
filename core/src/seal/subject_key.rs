//! The key of one record or patient, as it is stored with it.

use super::{KeyId, SealError, Sealed};
use crate::PatientId;
use crate::codec::fields;
use std::fmt;

/// The key of one record or patient, wrapped under the company's key or, of a record, under its patient's.
/// Dropping it erases all that it sealed. Its number goes up with every fresh key and stays when the key is
/// dropped, so what names a lower number, or one that was dropped, was erased.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct SubjectKey {
    number: KeyId,
    patient: Option<PatientId>,
    wrapped: Option<Sealed>,
}
fields!(SubjectKey { number = 1, patient = 2, wrapped = 3 });

impl SubjectKey {
    /// Of a subject that never had a key.
    pub const NONE: Self = Self { number: KeyId(0), patient: None, wrapped: None };

    /// Whether there is a key, and so something may be sealed and opened.
    #[must_use]
    pub const fn is_held(&self) -> bool {
        self.wrapped.is_some()
    }

    /// The number of the key that is held, or of the last one that was dropped.
    #[must_use]
    pub const fn number(&self) -> KeyId {
        self.number
    }

    /// The patient under whose key it is wrapped, if it is not the company's.
    #[must_use]
    pub const fn patient(&self) -> Option<PatientId> {
        self.patient
    }

    /// The key it is wrapped under, by its number among the company's or the patient's.
    #[must_use]
    pub fn wrapped_under(&self) -> Option<KeyId> {
        self.wrapped.as_ref().map(Sealed::key_id)
    }

    /// Without the key. There is no way back.
    #[must_use]
    pub const fn erased(&self) -> Self {
        Self { number: self.number, patient: None, wrapped: None }
    }

    /// A fresh key in the place of this one.
    pub(super) const fn next(&self, wrapped: Sealed) -> Self {
        Self { number: KeyId(self.number.0 + 1), patient: None, wrapped: Some(wrapped) }
    }

    /// The same key wrapped in another way.
    pub(super) const fn wrapped_as(&self, patient: Option<PatientId>, wrapped: Sealed) -> Self {
        Self { number: self.number, patient, wrapped: Some(wrapped) }
    }

    /// The wrapped key for whoever holds this patient's key, or without a patient the company's.
    pub(super) fn wrapped_for(&self, patient: Option<PatientId>) -> Result<Option<&Sealed>, SealError> {
        match &self.wrapped {
            Some(_) if self.patient != patient => Err(SealError::OtherPatient),
            wrapped => Ok(wrapped.as_ref()),
        }
    }
}

impl fmt::Debug for SubjectKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "SubjectKey({}, {})", self.number.0, if self.is_held() { "held" } else { "none" })
    }
}
