//! Any record the library keeps.

use super::declared::Declared;
use super::{IndexRow, Unique};
use crate::access::RecordStatus;
use crate::codec::{DecodeError, StoredWord, Value, Word, read_varint, write_varint};
use crate::record::{RecordKind, RecordRef, Version};
use crate::seal::Place;
use crate::{SubjectKey, TenantId};
use std::borrow::Cow;

macro_rules! record_enum {
    (() $($(#[$doc:meta])* $kind:ident / $raw:ident ($id:ident) = $number:literal $word:literal $boards:ident,)+) => {
        $(use crate::$kind;)+

        /// Any record the library keeps.
        #[derive(Clone, Debug, PartialEq, Eq)]
        pub enum Record {
            $($(#[$doc])* $kind(Box<$kind>)),+
        }

        impl Record {
            /// Points to this record.
            #[must_use]
            pub fn key(&self) -> RecordRef {
                match self { $(Self::$kind(record) => record.id().into()),+ }
            }
            /// Counts its writes.
            #[must_use]
            pub fn version(&self) -> Version {
                match self { $(Self::$kind(record) => record.version()),+ }
            }
            /// Whether it is in use.
            #[must_use]
            pub fn record_status(&self) -> RecordStatus {
                match self { $(Self::$kind(record) => record.record_status()),+ }
            }
            /// It as the journal tells it: without its secrets, which entries would outlive.
            pub(crate) fn told(&self) -> Cow<'_, Self> {
                match self {
                    $(Self::$kind(record) if $kind::HAS_SECRETS => Cow::Owned($kind(record.0.told()).into()),)+
                    _ => Cow::Borrowed(self),
                }
            }
            /// The names of its secrets that are not those of before.
            pub(crate) fn changed_secrets(&self, before: &Self) -> Vec<String> {
                match (self, before) {
                    $((Self::$kind(after), Self::$kind(before)) => after.0.changed_secrets(&before.0),)+
                    _ => Vec::new(),
                }
            }
            pub(crate) fn set_version(&mut self, version: Version) {
                match self { $(Self::$kind(record) => record.0.version = version),+ }
            }

            /// The key that seals what the journal tells of it, if it has one of its own.
            pub(crate) fn journal_key(&self) -> Option<&SubjectKey> {
                match self { $(Self::$kind(record) => record.0.journal_key()),+ }
            }

            pub(crate) fn journal_key_mut(&mut self) -> Option<&mut SubjectKey> {
                match self { $(Self::$kind(record) => record.0.journal_key_mut()),+ }
            }
        }

        impl Declared for Record {
            fn values(&self) -> Vec<Unique> {
                match self { $(Self::$kind(record) => record.values()),+ }
            }

            fn places(&self) -> Vec<IndexRow> {
                match self { $(Self::$kind(record) => record.places()),+ }
            }
        }

        /// Its kind's number, then its fields.
        impl Value for Record {
            fn store(&self, out: &mut Vec<u8>) {
                write_varint(self.key().kind.number().into(), out);
                match self { $(Self::$kind(record) => record.store(out)),+ }
            }
            fn load(mut bytes: &[u8]) -> Result<Self, DecodeError> {
                let kind = u8::try_from(read_varint(&mut bytes)?).ok().and_then(RecordKind::from_number);
                Ok(match kind.ok_or(DecodeError::UnknownWord(RecordKind::LIST))? {
                    $(RecordKind::$kind => Self::$kind(Box::new($kind::load(bytes)?))),+
                })
            }
        }
        $(impl Kept for $kind {
            const KIND: RecordKind = RecordKind::$kind;
        }
        impl From<$kind> for Record {
            fn from(record: $kind) -> Self {
                Self::$kind(Box::new(record))
            }
        }
        impl TryFrom<Record> for $kind {
            /// The kind it is instead.
            type Error = RecordKind;
            fn try_from(record: Record) -> Result<Self, RecordKind> {
                match record {
                    Record::$kind(record) => Ok(*record),
                    other => Err(other.key().kind),
                }
            }
        })+
    };
}
crate::record_kinds!(record_enum());

/// A kind of record, as a type.
pub trait Kept: Into<Record> + TryFrom<Record> + Send + 'static {
    /// The kind.
    const KIND: RecordKind;
}

impl Record {
    /// Where it stands in a store: at its tenant; a tenant stands at the deployment, so that all of them can
    /// be listed.
    #[must_use]
    pub fn home(&self) -> TenantId {
        if matches!(self, Self::Tenant(_)) { TenantId::DEPLOYMENT } else { self.tenant() }
    }

    /// Where its journal key stands: a wrapped key opens at its place only.
    pub(crate) fn journal_place(&self) -> Place {
        Place::of_record_key(self.tenant(), self.key().id)
    }

    /// The tenant it belongs to; a tenant belongs to itself, whichever chain tells of it.
    #[must_use]
    pub fn tenant(&self) -> TenantId {
        macro_rules! owner {
            (
                () $(#[$_doc:meta])* Tenant / $_raw:ident ($_id:ident) = 0 $_word:literal $_boards:ident,
                $($(#[$doc:meta])* $kind:ident / $raw:ident ($id:ident) = $number:literal $word:literal $boards:ident,)+
            ) => {
                match self { Self::Tenant(it) => it.id(), $(Self::$kind(it) => it.0.tenant),+ }
            };
        }
        crate::record_kinds!(owner())
    }
}
