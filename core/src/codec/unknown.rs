//! Fields that a newer build wrote.

use std::fmt;

/// What a newer build wrote into a value and this one does not know. It is kept, and written back in its
/// place.
#[derive(Clone, Default, PartialEq, Eq, Hash)]
pub struct UnknownFields(Vec<(u16, Vec<u8>)>);

impl UnknownFields {
    pub(crate) const NONE: Self = Self(Vec::new());

    /// Whether there are none.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub(super) const fn as_slice(&self) -> &[(u16, Vec<u8>)] {
        self.0.as_slice()
    }

    /// Tags come in ascending order, each once: a reader sees to it.
    pub(super) fn keep(&mut self, tag: u16, bytes: &[u8]) {
        self.0.push((tag, bytes.to_vec()));
    }
}

impl fmt::Debug for UnknownFields {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "UnknownFields({})", self.0.len())
    }
}
