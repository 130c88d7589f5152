//! How writes to one record are counted.

use crate::codec::newtype_value;

/// Counts the writes to one record, from 1. A write names the version it saw; another one in between is a
/// conflict.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Version(pub u32);

impl Version {
    /// The version of a record just made.
    pub const FIRST: Self = Self(1);
    /// The version after one more write.
    #[must_use]
    pub const fn next(self) -> Self {
        Self(self.0 + 1)
    }
}
newtype_value!(Version);
