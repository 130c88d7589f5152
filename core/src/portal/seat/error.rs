//! Why a use case did not do what was asked, and what the caller can do.

use crate::portal::UnitConflicts;
use crate::{KeyId, ParseError, RulesRefused, SealError, StepError, StoreError, UniqueKey};
use std::time::Duration;

/// A use case was refused. No variant carries a value that was typed or stored.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum PortalError {
    /// There is no such thing, or none that the caller may know of.
    #[error("not found")]
    NotFound,
    /// The caller's roles do not allow it; ask an administrator.
    #[error("not allowed with these roles; ask an administrator")]
    Forbidden,
    /// The caller's roles do not see what they would overwrite; leave it out, or ask an administrator.
    #[error(
        "not allowed: {0} is hidden from these roles, and what is hidden cannot be overwritten; leave it out"
    )]
    HiddenField(&'static str),
    /// The record changed since it was read: read it again, then repeat.
    #[error("record changed meanwhile; read it again, then repeat the change")]
    Conflict,
    /// Another record holds this value already.
    #[error("another record has the same {}", .0.word())]
    Duplicate(UniqueKey),
    /// The idempotency key was used for another request; choose a fresh one.
    #[error("idempotency key was used for another request; use a fresh key")]
    KeyReused,
    /// Something in the request does not fit.
    #[error("{field} {problem}")]
    Invalid {
        /// Which part.
        field: &'static str,
        /// What is wrong, and what would be right.
        problem: String,
    },
    /// Too many tries from this source; try again after this time.
    #[error("too many tries; wait {} seconds", .0.as_secs().max(1))]
    Wait(Duration),
    /// The status machine does not allow the step.
    #[error(transparent)]
    Step(#[from] StepError),
    /// The key under this number is not the one the database was written with.
    #[error("key {} is not the one this database was written with; use the right key file", .0.0)]
    WrongKey(KeyId),
    /// Something in the database is sealed under a key that the ring lacks.
    #[error("key {} is in use and missing; put its line back into the key file", .0.0)]
    MissingKey(KeyId),
    /// The active key was retired: what is sealed under it would be lost when its last copy goes.
    #[error("key {} was retired and cannot be active; make another one active, or add a fresh one", .0.0)]
    RetiredKey(KeyId),
    /// Rules that a company stored are not good; correct them, or take them out of force.
    #[error(transparent)]
    Rules(RulesRefused),
    /// The unit is not free for the call: choose another, or say why it has to be this one.
    #[error("unit {0}; assign another, or say in assign_reason why it is this one")]
    Unassignable(UnitConflicts),
    /// A key is missing, or a sealed value was altered.
    #[error(transparent)]
    Seal(#[from] SealError),
    /// One row of a batch was refused, and the whole batch with it: correct that row, or send the batch
    /// without it.
    #[error("row {row}: {error}")]
    InRow {
        /// Its place in the list, counted from 0.
        row: usize,
        /// What is wrong with it, as it would be told of the row alone.
        error: Box<PortalError>,
    },
    /// The store could not do it.
    #[error(transparent)]
    Store(StoreError),
}

impl From<StoreError> for PortalError {
    fn from(error: StoreError) -> Self {
        match error {
            StoreError::Conflict { .. } => Self::Conflict,
            StoreError::Duplicate { key } => Self::Duplicate(key),
            other => Self::Store(other),
        }
    }
}

impl PortalError {
    /// A field of a request that could not be parsed: [`PortalError::Invalid`] with what would be right.
    #[must_use]
    pub fn in_field(field: &'static str, error: impl Into<ParseError>) -> Self {
        Self::invalid(field, error.into().problem())
    }

    /// Which error it is, for logs and metrics: no value, and no id.
    #[must_use]
    pub const fn word(&self) -> &'static str {
        match self {
            Self::NotFound => "not_found",
            Self::Forbidden => "forbidden",
            Self::HiddenField(_) => "hidden_field",
            Self::Conflict => "conflict",
            Self::Duplicate(_) => "duplicate",
            Self::KeyReused => "key_reused",
            Self::Invalid { .. } => "invalid",
            Self::Wait(_) => "wait",
            Self::Step(_) => "step",
            Self::WrongKey(_) => "wrong_key",
            Self::MissingKey(_) => "missing_key",
            Self::RetiredKey(_) => "retired_key",
            Self::Rules(_) => "rules",
            Self::Unassignable(_) => "unassignable",
            Self::Seal(_) => "seal",
            Self::InRow { error, .. } => error.word(),
            Self::Store(error) => error.word(),
        }
    }

    pub(crate) fn invalid(field: &'static str, problem: impl ToString) -> Self {
        Self::Invalid { field, problem: problem.to_string() }
    }

    /// Which row of a batch it is about, counted from 0; none where it is about no row in particular.
    #[must_use]
    pub const fn row(&self) -> Option<usize> {
        match self {
            Self::InRow { row, .. } => Some(*row),
            _ => None,
        }
    }

    /// The same without the row, as it would be told of that row alone.
    #[must_use]
    pub fn beside_row(self) -> Self {
        match self {
            Self::InRow { error, .. } => *error,
            error => error,
        }
    }

    /// Names the row, if it is about what was asked and not about the store or its keys.
    pub(crate) fn in_row(self, row: usize) -> Self {
        match self {
            Self::NotFound
            | Self::Forbidden
            | Self::HiddenField(_)
            | Self::Conflict
            | Self::Duplicate(_)
            | Self::Invalid { .. }
            | Self::Unassignable(_)
            | Self::Step(_) => Self::InRow { row, error: Box::new(self) },
            error => error,
        }
    }

    /// Names the row of the batch where it names one of the list made of it.
    pub(crate) fn among_rows(self, rows: &[usize]) -> Self {
        match self {
            Self::InRow { row, error } => error.in_row(rows.get(row).copied().unwrap_or(row)),
            error => error,
        }
    }
}
