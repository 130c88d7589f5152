//! What a protected value is found by.

use crate::codec::newtype_value;
use std::fmt;

/// A keyed digest that finds records by a value which nobody can read from it; see
/// [`CompanyVault::blind_index`](super::CompanyVault::blind_index).
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct BlindIndex([u8; 32]);

newtype_value!(BlindIndex);

impl BlindIndex {
    pub(super) const fn new(digest: [u8; 32]) -> Self {
        Self(digest)
    }

    /// The bytes, as a row of an index holds them.
    #[must_use]
    pub const fn as_bytes(&self) -> &[u8; 32] {
        &self.0
    }
}

impl fmt::Debug for BlindIndex {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("BlindIndex(..)")
    }
}
