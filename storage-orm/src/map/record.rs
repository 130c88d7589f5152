//! Records, and what they are known by.

use crate::entity::{index_row, record, unique_value};
use bayboard::{IndexRow, Indexed, Record, StoredWord, Unique, danger};

/// The row that keeps a record.
pub(crate) fn record_row(record: &Record) -> record::Model {
    let key = record.key();
    record::Model {
        tenant: record.home().as_uuid(),
        kind: key.kind.number().into(),
        id: key.id,
        version: record.version().0.into(),
        bytes: danger::encode(record).into(),
    }
}

/// Its places on lists.
pub(crate) fn index_rows(record: &Record, known: &Indexed) -> impl Iterator<Item = index_row::Model> {
    let (tenant, key) = (record.home().as_uuid(), record.key());
    known.rows.iter().map(move |IndexRow { index, within, key: place }| index_row::Model {
        tenant,
        list: index.number().into(),
        within: within.as_slice().into(),
        key: place.as_slice().into(),
        id: key.id,
        kind: key.kind.number().into(),
    })
}

/// A value that it holds and nobody else may.
pub(crate) fn unique_row(record: &Record, value: &Unique) -> unique_value::Model {
    let key = record.key();
    unique_value::Model {
        scope: value.scope().as_uuid(),
        value: value.bytes().into(),
        tenant: record.home().as_uuid(),
        kind: key.kind.number().into(),
        id: key.id,
    }
}
