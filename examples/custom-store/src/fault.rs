//! What went wrong, in fixed texts: an engine's own words may quote what is stored.

use bayboard::{DecodeError, StoreError};
use redb::Error;

/// What a port answers.
pub(crate) type Answer<T> = Result<T, StoreError>;
pub(crate) type Found<T> = Result<T, Fault>;

/// An error on its way out of a transaction, which is thereby undone.
pub(crate) struct Fault(pub(crate) StoreError);

macro_rules! faults {
    ($($error:ty: $told:expr),+ $(,)?) => {$(impl From<$error> for Fault {
        fn from(error: $error) -> Self {
            Self($told(error))
        }
    })+};
}
faults!(
    StoreError: StoreError::from, DecodeError: StoreError::from,
    redb::DatabaseError: engine, redb::TransactionError: engine, redb::SetDurabilityError: engine,
    redb::TableError: engine, redb::StorageError: engine, redb::CommitError: engine,
);

fn engine(error: impl Into<Error>) -> StoreError {
    let reason = match error.into() {
        Error::DatabaseAlreadyOpen => "database is open already",
        Error::UpgradeRequired(_) => "database file is of another version of the engine",
        Error::Corrupted(_) | Error::TableTypeMismatch { .. } | Error::TypeDefinitionChanged { .. } => {
            "database file is damaged"
        }
        Error::Io(_) | Error::PreviousIo | Error::Backend(_) => "disk failed",
        _ => "engine refused",
    };
    StoreError::Unavailable { reason }
}
