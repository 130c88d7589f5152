//! Bytes that are sealed, hashed or encoded elsewhere.

use sea_orm::DeriveValueType;
use std::fmt;

/// As [`Phi`](super::Phi), for bytes: some hold free text, some hold secrets.
#[derive(Clone, PartialEq, Eq, DeriveValueType)]
pub struct Opaque(pub Vec<u8>);

impl fmt::Debug for Opaque {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Opaque(..)")
    }
}
impl From<&[u8]> for Opaque {
    fn from(bytes: &[u8]) -> Self {
        Self(bytes.to_vec())
    }
}
impl<const N: usize> From<[u8; N]> for Opaque {
    fn from(bytes: [u8; N]) -> Self {
        Self(bytes.to_vec())
    }
}
