//! Raw values for storage adapters: the only way round the gate.
//!
//! An adapter must read every field to store it. Nobody else should: what is read here is not redacted, not
//! decided and not journaled. House rule: only storage crates name this module, and a check in `make verify`
//! looks.

use crate::Protected;
use crate::codec::{self, DecodeError};
use crate::records::Record;

pub use crate::text::StoredText;

/// Looks inside a protected value.
#[must_use]
pub const fn expose<T>(value: &Protected<T>) -> &T {
    value.inner()
}

/// The raw form of a record.
pub trait AsRaw {
    /// Its raw struct.
    type Raw;
    /// Every field, unredacted.
    fn as_raw(&self) -> &Self::Raw;
}

macro_rules! raw_access {
    (() $($(#[$doc:meta])* $kind:ident / $raw:ident ($id:ident) = $number:literal $word:literal $boards:ident,)+) => {
        pub use crate::records::{$($raw),+};

        $(impl From<$raw> for crate::$kind {
            fn from(raw: $raw) -> Self {
                Self(raw)
            }
        }

        impl AsRaw for crate::$kind {
            type Raw = $raw;

            fn as_raw(&self) -> &$raw {
                &self.0
            }
        })+
    };
}
crate::record_kinds!(raw_access());

/// A record in its stored format, for stores and the journal.
#[must_use]
pub fn encode(record: &Record) -> Vec<u8> {
    codec::encode(record)
}

/// Reads what [`encode`] wrote.
///
/// # Errors
/// [`DecodeError`] when the bytes are altered or of a version this build does not know.
pub fn decode(bytes: &[u8]) -> Result<Record, DecodeError> {
    codec::decode(bytes)
}

/// A stored value that is no record in its stored format: a part of one, a journal entry, a row of logon
/// history.
#[must_use]
pub fn encode_part<T: Part>(value: &T) -> Vec<u8> {
    codec::encode(value)
}

/// Reads what [`encode_part`] wrote.
///
/// # Errors
/// [`DecodeError`] as for [`decode`].
pub fn decode_part<T: Part>(bytes: &[u8]) -> Result<T, DecodeError> {
    codec::decode(bytes)
}

/// Values that are stored on their own.
#[expect(private_bounds, reason = "the codec stays closed, so that one value has one encoding")]
pub trait Part: codec::Value {}
impl Part for crate::records::Progress {}
impl Part for crate::records::Booking {}
impl Part for crate::records::Arrival {}
impl Part for crate::Sealed {}
impl Part for crate::records::TenantSettings {}
impl Part for crate::journal::Header {}
impl Part for crate::journal::LogonRow {}
impl Part for crate::CompanyKeys {}
impl Part for crate::SubjectKey {}
impl Part for crate::journal::Payload {}
impl Part for crate::journal::RawEntry {}
impl Part for crate::IdempotencyClaim {}
impl Part for std::collections::BTreeMap<crate::DivisionId, crate::PolicyFileId> {}
