//! How a batch keeps change sets apart.

use sea_orm::DbErr;

/// Change sets are rarely refused, and a savepoint for each costs twice what its record does. So a batch is
/// first written without, its new records together, and again with care when something would have to be taken
/// back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Care {
    /// No savepoints, and new records in one statement.
    Bold,
    /// A savepoint for each change set, and a statement for each record.
    Careful,
}

/// Why a batch ends before its commit.
#[derive(Debug)]
pub(super) enum End {
    /// Half of a refused change set may be there, or a statement failed: the batch has to be written with
    /// care.
    Stained,
    /// The database can do no more in this transaction.
    Broken(DbErr),
}

impl From<DbErr> for End {
    fn from(error: DbErr) -> Self {
        Self::Broken(error)
    }
}
