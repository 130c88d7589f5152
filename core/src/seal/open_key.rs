//! A record's or patient's key, opened.

use super::cipher::{open_under, seal_under};
use super::{Key, KeyId, Place, SealError, Sealed};
use crate::Entropy;

/// A record's or patient's key as it is now: its number, and its bits unless they were dropped.
pub(crate) struct OpenKey {
    number: KeyId,
    bits: Option<Key>,
}

impl OpenKey {
    pub(super) const fn new(number: KeyId, bits: Option<Key>) -> Self {
        Self { number, bits }
    }

    /// The key derived from this one for one purpose.
    pub(super) fn derive(self, purpose: &str) -> Self {
        Self { bits: self.bits.as_ref().map(|bits| bits.derive(purpose)), ..self }
    }

    /// Seals under it; none where there is no key.
    pub(crate) fn seal(
        &self,
        entropy: &dyn Entropy,
        place: &Place,
        plain: &[u8],
    ) -> Result<Option<Sealed>, SealError> {
        self.bits.as_ref().map(|bits| seal_under(bits, self.number, entropy, place, plain)).transpose()
    }

    /// Opens what was sealed under it; none where that was erased: the value names a key that was dropped,
    /// after which a newer one may have been made.
    ///
    /// # Errors
    /// [`SealError::Broken`] when the value does not open under the key it names, or names one that never
    /// was.
    pub(crate) fn open(&self, place: &Place, sealed: &Sealed) -> Result<Option<Vec<u8>>, SealError> {
        // Numbers begin at 1.
        if sealed.key > self.number || sealed.key == KeyId::default() {
            return Err(SealError::Broken);
        }
        let bits = self.bits.as_ref().filter(|_| sealed.key == self.number);
        bits.map(|bits| open_under(bits, place, sealed)).transpose()
    }
}
