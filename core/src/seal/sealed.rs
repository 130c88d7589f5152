//! A sealed value.

use super::{Generation, KeyId};
use crate::codec::fields;
use crate::record::Secret;
use std::fmt;

/// A value sealed under the key it names.
#[derive(Clone, PartialEq, Eq)]
pub struct Sealed {
    pub(super) key: KeyId,
    pub(super) nonce: [u8; 24],
    pub(super) bytes: Vec<u8>,
}
fields!(Sealed { key = 1, nonce = 2, bytes = 3 });

impl Sealed {
    /// Stands where a sealed value is not told; it opens nowhere.
    pub(crate) const fn nothing() -> Self {
        Self { key: KeyId(0), nonce: [0; 24], bytes: Vec::new() }
    }

    /// The key this value was sealed under: one of the ring, of its company, its patient or its record, as
    /// the place says.
    #[must_use]
    pub const fn key_id(&self) -> KeyId {
        self.key
    }

    /// The generation it was sealed under, of a value that is sealed under its company's key.
    pub(crate) const fn generation(&self) -> Generation {
        Generation(self.key.0)
    }
}

impl Secret for Sealed {
    fn withhold(&mut self) {
        *self = Self::nothing();
    }
}

impl fmt::Debug for Sealed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Sealed(key {})", self.key.0)
    }
}
