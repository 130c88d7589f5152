//! What all records share: a version, a status, and a raw form that only adapters touch.

use crate::codec::{fields, newtype_value};
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
newtype_value!(Version);

words! {
    /// The kinds of records the library keeps.
    pub enum RecordKind: "record kind" {
        /// A company or public body.
        Tenant = 0 "tenant",
        /// A group of divisions.
        Region = 1 "region",
        /// A hospital, agency or office.
        Division = 2 "division",
        /// A saved location.
        Facility = 3 "facility",
        /// A vehicle with its crew.
        Unit = 4 "unit",
        /// A company calls are delegated to.
        Affiliate = 5 "affiliate",
        /// An insurer.
        Payor = 6 "payor",
        /// A transport job.
        Dispatch = 7 "dispatch",
        /// A wall screen's link.
        Display = 8 "display",
        /// An integrator's token.
        ApiToken = 9 "api_token",
        // 10 was a browser session that was signed out; those are cells now.
        /// A file of rules as it was taken in.
        PolicyFile = 11 "policy_file",
        /// Which files of rules are in force.
        ActivePolicy = 12 "active_policy",
    }
}

/// Hands every kind of record to a macro, behind one token tree of the caller's: `record_kinds!(each (more))` becomes
/// `each!((more) Tenant Region ...)`. The one list that code about all kinds is made from.
#[doc(hidden)]
#[macro_export]
macro_rules! record_kinds {
    ($each:ident $given:tt) => {
        $each! { $given
            Tenant Region Division Facility Unit Affiliate Payor Dispatch Display ApiToken PolicyFile ActivePolicy
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
fields!(RecordRef { kind = 1, id = 2 });

/// A value that the journal never tells: entries live for years, and longer than what they tell of.
pub(crate) trait Secret {
    fn withhold(&mut self);
}

impl<const N: usize> Secret for [u8; N] {
    fn withhold(&mut self) {
        *self = [0; N];
    }
}

impl Secret for crate::Sealed {
    fn withhold(&mut self) {
        *self = Self::nothing();
    }
}

pub(crate) fn secret(value: &mut impl Secret) {
    value.withhold();
}

/// Declares a record: the raw struct with public fields for adapters, and the closed type everybody else holds. Behind each
/// field stands its number in what is stored, which is never used again; `secret` behind it keeps its value from the journal.
macro_rules! record {
    (
        $(#[$meta:meta])*
        pub struct $name:ident / $raw:ident ($id:ty) {
            $($(#[$doc:meta])* $field:ident: $type:ty = $tag:literal $($secret:ident)?),+ $(,)?
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
            $($(#[$doc])* pub $field: $type,)+
            /// What a newer build wrote and this one does not know.
            pub unknown: $crate::UnknownFields,
        }
        $crate::codec::fields!($raw { id = 1, version = 2, record_status = 3, $($field = $tag),+ } keeping unknown);

        impl $name {
            /// Whether some part of it is never told by the journal.
            pub(crate) const HAS_SECRETS: bool = !$raw::SECRETS.is_empty();
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
        impl $raw {
            const SECRETS: &'static [&'static str] = &[$($(stringify!($field $secret),)?)+];

            /// It without its secrets. What a newer build wrote may be one.
            #[allow(unused_mut, reason = "most records have no secret")]
            pub(crate) fn told(&self) -> Self {
                let mut told = Self { unknown: $crate::UnknownFields::NONE, ..self.clone() };
                $($($crate::record::$secret(&mut told.$field);)?)+
                told
            }
            /// The names of the secrets that are not those of before.
            #[allow(unused_mut, unused_variables, reason = "most records have no secret")]
            pub(crate) fn changed_secrets(&self, before: &Self) -> Vec<String> {
                let mut changed = Vec::new();
                $($(
                    let $secret = &self.$field;
                    if *$secret != before.$field {
                        changed.push(stringify!($field).to_owned());
                    }
                )?)+
                changed
            }
        }
        $crate::codec::newtype_value!($name);
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
