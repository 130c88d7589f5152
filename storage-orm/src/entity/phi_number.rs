//! A number that tells of a person.

use sea_orm::DeriveValueType;
use std::fmt;

/// As [`Phi`](super::Phi), for numbers.
#[derive(Clone, Copy, PartialEq, Eq, DeriveValueType)]
pub struct PhiNumber(pub i64);

impl fmt::Debug for PhiNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Phi(..)")
    }
}
