//! What went wrong, in fixed texts: an engine's own words may quote what is stored.

use bayboard::{DecodeError, StoreError};

/// An error on its way out of a transaction, which is thereby undone.
pub(crate) struct Fault(pub(crate) StoreError);

impl From<StoreError> for Fault {
    fn from(error: StoreError) -> Self {
        Self(error)
    }
}
impl From<DecodeError> for Fault {
    fn from(error: DecodeError) -> Self {
        Self(error.into())
    }
}

/// The engine's errors, one type per step.
macro_rules! of_the_engine {
    ($($error:ident),+) => {$(
        impl From<redb::$error> for Fault {
            fn from(error: redb::$error) -> Self {
                Self(StoreError::Unavailable { reason: reason(&error.into()) })
            }
        }
    )+};
}
of_the_engine!(DatabaseError, TransactionError, SetDurabilityError, TableError, StorageError, CommitError);

fn reason(error: &redb::Error) -> &'static str {
    use redb::Error;
    match error {
        Error::DatabaseAlreadyOpen => "database is open already",
        Error::UpgradeRequired(_) => "database file is of another version of the engine",
        Error::Corrupted(_) | Error::TableTypeMismatch { .. } | Error::TypeDefinitionChanged { .. } => "database file is damaged",
        Error::Io(_) | Error::PreviousIo | Error::Backend(_) => "disk failed",
        _ => "engine refused",
    }
}
