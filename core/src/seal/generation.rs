//! Which of a company's keys.

use super::KeyId;
use crate::codec::newtype_value;

/// Counts a company's keys, from 1. What is sealed or digested under one names it; a number is never given
/// twice.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Generation(pub u32);

newtype_value!(Generation);

impl From<Generation> for KeyId {
    fn from(generation: Generation) -> Self {
        Self(generation.0)
    }
}

impl From<KeyId> for Generation {
    fn from(key: KeyId) -> Self {
        Self(key.0)
    }
}
