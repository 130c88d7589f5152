//! Why stored bytes cannot be read.

/// Stored bytes could not be read back.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum DecodeError {
    /// Fewer bytes than the value needs.
    #[error("stored bytes end early")]
    Short,
    /// More bytes than the value has.
    #[error("stored bytes go on after the value")]
    Long,
    /// Bytes that no encoder writes.
    #[error("stored bytes are not canonical")]
    NotCanonical,
    /// A word of another version; the named vocabulary lacks it.
    #[error("unknown word in stored {0}")]
    UnknownWord(&'static str),
    /// A field of another version in a value that has no place to keep it.
    #[error("unknown field in stored {0}")]
    UnknownField(&'static str),
    /// A format of another version.
    #[error("unknown format version {0}")]
    UnknownVersion(u8),
}

impl DecodeError {
    /// Whether another version wrote it; if not, the bytes are damaged.
    #[must_use]
    pub const fn is_of_another_version(&self) -> bool {
        matches!(self, Self::UnknownWord(_) | Self::UnknownField(_) | Self::UnknownVersion(_))
    }
}
