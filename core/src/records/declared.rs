//! What a kind of record says of itself to stores.

use super::{IndexRow, Unique};

/// What a store knows a record by, beside its key. Each kind says it in its own file, and nothing of it is
/// left to a default.
pub(crate) trait Declared {
    /// Everything about it that no other record may have.
    fn values(&self) -> Vec<Unique>;

    /// Its places on lists, in any order. That on the list of its kind is not among them.
    fn places(&self) -> Vec<IndexRow>;
}
