//! Raw values for storage adapters: the only way round the gate.
//!
//! An adapter must read every field to store it. Nobody else should: what is read here is not redacted, not
//! decided and not journaled. House rule: only storage crates name this module, and a check in `make verify`
//! looks.

use crate::Protected;
use crate::codec::{self, DecodeError};
use crate::records::Record;

pub use crate::records::RawDispatch;
pub use crate::records::RawTenant;
pub use crate::records::{RawActivePolicy, RawPolicyFile};
pub use crate::records::{RawAffiliate, RawApiToken, RawDivision, RawPayor, RawRegion, RawUnit};
pub use crate::records::{RawDisplay, RawFacility};
pub use crate::text::StoredText;

/// Looks inside a protected value.
#[must_use]
pub const fn expose<T>(value: &Protected<T>) -> &T {
    value.inner()
}

macro_rules! raw_access {
    ($($name:ident / $raw:ident in $module:path),+ $(,)?) => {$(
        impl From<$raw> for $module {
            fn from(raw: $raw) -> Self {
                Self(raw)
            }
        }
        impl AsRaw for $module {
            type Raw = $raw;
            fn as_raw(&self) -> &$raw {
                &self.0
            }
        }
    )+};
}

/// The raw form of a record.
pub trait AsRaw {
    /// Its raw struct.
    type Raw;
    /// Every field, unredacted.
    fn as_raw(&self) -> &Self::Raw;
}

raw_access!(
    Tenant / RawTenant in crate::records::Tenant,
    Region / RawRegion in crate::records::Region,
    Division / RawDivision in crate::records::Division,
    Facility / RawFacility in crate::records::Facility,
    Unit / RawUnit in crate::records::Unit,
    Affiliate / RawAffiliate in crate::records::Affiliate,
    Payor / RawPayor in crate::records::Payor,
    Dispatch / RawDispatch in crate::records::Dispatch,
    Display / RawDisplay in crate::records::Display,
    ApiToken / RawApiToken in crate::records::ApiToken,
    PolicyFile / RawPolicyFile in crate::records::PolicyFile,
    ActivePolicy / RawActivePolicy in crate::records::ActivePolicy,
);

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
