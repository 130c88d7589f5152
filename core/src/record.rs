//! What all records share: a version, a status, and a raw form that only adapters touch.

use crate::codec::{Codec, DecodeError, Reader};
use crate::words::words;
use uuid::Uuid;

/// Counts the writes to one record, from 1. A write names the version it saw; another one in between is a conflict.
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
impl Codec for Version {
    fn write(&self, out: &mut Vec<u8>) {
        self.0.write(out);
    }
    fn read(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        u32::read(input).map(Self)
    }
}

words! {
    /// The kinds of records the library keeps.
    pub enum RecordKind: "record kind" {
        /// A company or public body.
        Tenant = "tenant",
        /// A group of divisions.
        Region = "region",
        /// A hospital, agency or office.
        Division = "division",
        /// A saved location.
        Facility = "facility",
        /// A vehicle with its crew.
        Unit = "unit",
        /// A company calls are delegated to.
        Affiliate = "affiliate",
        /// An insurer.
        Payor = "payor",
        /// A transport job.
        Dispatch = "dispatch",
        /// A wall screen's link.
        Display = "display",
        /// An integrator's token.
        ApiToken = "api_token",
        /// A browser session that was signed out.
        EndedSession = "ended_session",
        /// A file of rules as it was taken in.
        PolicyFile = "policy_file",
        /// Which files of rules are in force.
        ActivePolicy = "active_policy",
    }
}

/// Hands every kind of record to a macro, behind one token tree of the caller's: `record_kinds!(each (more))` becomes
/// `each!((more) Tenant Region ...)`. The one list that code about all kinds is made from.
#[doc(hidden)]
#[macro_export]
macro_rules! record_kinds {
    ($each:ident $given:tt) => {
        $each! { $given
            Tenant Region Division Facility Unit Affiliate Payor Dispatch Display ApiToken EndedSession PolicyFile ActivePolicy
        }
    };
}

/// Points to a record.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RecordRef {
    /// Its kind.
    pub kind: RecordKind,
    /// Its id's bits.
    pub id: Uuid,
}
crate::codec::codec_struct!(RecordRef { kind, id });

/// Declares a record: the raw struct with public fields for adapters, and the closed type everybody else holds.
macro_rules! record {
    (
        $(#[$meta:meta])*
        pub struct $name:ident / $raw:ident ($id:ty) {
            $($(#[$doc:meta])* $field:ident: $type:ty),+ $(,)?
        }
    ) => {
        $(#[$meta])*
        ///
        /// It is not output: it has no serialised form, and printing it shows the id alone.
        #[derive(Clone, PartialEq, Eq)]
        pub struct $name(pub(crate) $raw);

        /// The raw values of a record, for storage adapters; see [`danger`](crate::danger).
        #[derive(Clone, PartialEq, Eq)]
        pub struct $raw {
            /// The record's id.
            pub id: $id,
            /// Counts its writes.
            pub version: $crate::record::Version,
            /// Whether it is in use.
            pub record_status: $crate::access::RecordStatus,
            $($(#[$doc])* pub $field: $type),+
        }
        $crate::codec::codec_struct!($raw { id, version, record_status, $($field),+ });

        impl $name {
            /// The record's id.
            #[must_use]
            pub const fn id(&self) -> $id {
                self.0.id
            }
            /// Counts its writes.
            #[must_use]
            pub const fn version(&self) -> $crate::record::Version {
                self.0.version
            }
            /// Whether it is in use.
            #[must_use]
            pub const fn record_status(&self) -> $crate::access::RecordStatus {
                self.0.record_status
            }
        }
        impl $crate::codec::Codec for $name {
            fn write(&self, out: &mut Vec<u8>) {
                self.0.write(out);
            }
            fn read(input: &mut $crate::codec::Reader<'_>) -> Result<Self, $crate::codec::DecodeError> {
                <$raw as $crate::codec::Codec>::read(input).map(Self)
            }
        }
        impl std::fmt::Debug for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                write!(f, concat!(stringify!($name), "({})"), self.0.id)
            }
        }
        impl std::fmt::Debug for $raw {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                write!(f, concat!(stringify!($raw), "({})"), self.id)
            }
        }
    };
}
pub(crate) use record;
