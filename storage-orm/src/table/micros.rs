//! Moments as integers: both databases sort and compare them alike.

use bayboard::Timestamp;
use sea_orm::DeriveValueType;

/// UTC microseconds since 1970.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, DeriveValueType)]
pub struct Micros(pub i64);

impl From<Timestamp> for Micros {
    fn from(at: Timestamp) -> Self {
        Self(at.as_micros())
    }
}

impl From<Micros> for Timestamp {
    fn from(at: Micros) -> Self {
        Self::from_micros(at.0)
    }
}
