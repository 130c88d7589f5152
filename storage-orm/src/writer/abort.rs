//! Why a batch ends before its commit.

use crate::fault::{Fault, fault};
use sea_orm::DbErr;

#[derive(Debug)]
pub(super) enum Abort {
    /// A change set was refused, and half of it may be there: take the batch back and write it again,
    /// [isolated](super::write_mode::WriteMode::Isolated).
    NeedsIsolation,
    /// The database can do no more in this transaction.
    Broken(DbErr),
}

impl Abort {
    /// What a failed statement means where there is no savepoint.
    pub(super) fn without_savepoint(error: DbErr) -> Self {
        match fault(&error) {
            Fault::Broken => Self::Broken(error),
            Fault::Refused => Self::NeedsIsolation,
        }
    }
}

impl From<DbErr> for Abort {
    fn from(error: DbErr) -> Self {
        Self::Broken(error)
    }
}
