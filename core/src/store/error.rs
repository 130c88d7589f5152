//! What a store could not do.

use super::Claimed;
use crate::journal::Sequence;
use crate::record::RecordRef;
use crate::{DecodeError, UniqueKey};

/// A store could not do what was asked. No variant carries a stored value.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum StoreError {
    /// The record changed since it was read, or appeared or vanished; read it again and decide anew.
    #[error("record {} changed meanwhile; read it again", record.id)]
    Conflict {
        /// Which record.
        record: RecordRef,
    },
    /// A cell is not at the version expected, or is a tombstone; read it again and decide anew.
    #[error("cell changed meanwhile; read it again")]
    CellChanged,
    /// Another record holds this value already; choose another.
    #[error("another record has the same {key:?}")]
    Duplicate {
        /// What had to be unique.
        key: UniqueKey,
    },
    /// The request was made before; answer with what it made.
    #[error("request was made before")]
    AlreadyDone(Claimed),
    /// Nobody answers where the database should be, or its file cannot be opened: nothing was asked of it.
    /// Check the address, or wait until it is up.
    #[error("database cannot be reached: {reason}")]
    Unreachable {
        /// A fixed text of the adapter, for operators.
        reason: &'static str,
    },
    /// The store was asked and refused, or its answer was lost; try again later. A write may have come
    /// through all the same.
    #[error("store is unavailable: {reason}")]
    Unavailable {
        /// A fixed text of the adapter, for operators.
        reason: &'static str,
    },
    /// No entry stands there that says payloads may be dropped; write one first.
    #[error("entry {} of the journal does not say that payloads may be dropped", under.0)]
    NoRetention {
        /// Where it was looked for.
        under: Sequence,
    },
    /// A stored record cannot be read by this version.
    #[error("stored record cannot be read")]
    Unreadable(#[from] DecodeError),
    /// The database was not brought to this version's schema yet; migrate it first.
    #[error("database has schema {found}, this version needs {known}; migrate it first")]
    OlderSchema {
        /// The database's; 0 when it has none.
        found: u32,
        /// This build's.
        known: u32,
    },
    /// The database was written by a newer version; upgrade this one.
    #[error("database has schema {found}, this version knows {known}; run the newer version")]
    NewerSchema {
        /// The database's.
        found: u32,
        /// This build's.
        known: u32,
    },
}

impl StoreError {
    /// Which error it is, for logs and metrics: no value, and no id.
    #[must_use]
    pub const fn word(&self) -> &'static str {
        match self {
            Self::Conflict { .. } => "conflict",
            Self::CellChanged => "cell_changed",
            Self::Duplicate { .. } => "duplicate",
            Self::AlreadyDone(_) => "already_done",
            Self::Unreachable { .. } => "unreachable",
            Self::Unavailable { .. } => "unavailable",
            Self::NoRetention { .. } => "no_retention",
            Self::Unreadable(_) => "unreadable",
            Self::OlderSchema { .. } => "older_schema",
            Self::NewerSchema { .. } => "newer_schema",
        }
    }

    /// Whether the store itself is at fault, and not what was asked of it: it was not reached, or it did not
    /// do it.
    #[must_use]
    pub const fn is_outage(&self) -> bool {
        matches!(self, Self::Unreachable { .. } | Self::Unavailable { .. })
    }
}
