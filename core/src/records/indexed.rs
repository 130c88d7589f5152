//! What a store knows a record by.

use super::{Index, IndexRow, Record, Unique};

/// What a store knows a record by, beside its key.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Indexed {
    /// Its places on lists.
    pub rows: Vec<IndexRow>,
    /// The values that nobody else may hold.
    pub values: Vec<Unique>,
}

impl Indexed {
    /// Everything a record is known by.
    #[must_use]
    pub fn of(record: &Record) -> Self {
        Self { rows: Index::all_of(record), values: Unique::all_of(record) }
    }

    /// What is not among the other's.
    pub(crate) fn without(&self, other: &Self) -> Self {
        let rows = self.rows.iter().filter(|row| !other.rows.contains(row)).cloned().collect();
        let values = self.values.iter().filter(|value| !other.values.contains(value)).cloned().collect();
        Self { rows, values }
    }
}
