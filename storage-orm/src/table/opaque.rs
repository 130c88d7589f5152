//! Bytes that are sealed, hashed or encoded elsewhere.

use sea_orm::{DbErr, DeriveValueType, TryFromU64};
use std::fmt;

/// A column that never shows in debug output, which the ORM asks every model for: some hold records of
/// people, some secrets.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, DeriveValueType)]
pub struct Opaque(pub Vec<u8>);

impl fmt::Debug for Opaque {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Opaque(..)")
    }
}

impl From<Vec<u8>> for Opaque {
    fn from(bytes: Vec<u8>) -> Self {
        Self(bytes)
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

/// What the ORM asks of every column of a key; no database gives one out.
impl TryFromU64 for Opaque {
    fn try_from_u64(_: u64) -> Result<Self, DbErr> {
        Err(DbErr::ConvertFromU64("Opaque"))
    }
}
