//! The chained part of the journal.

use super::column::{digest, record_ref, sequence, signed, version, word};
use super::{Micros, Opaque, journal_body};
use bayboard::journal::RawEntry;
use bayboard::{Change, DecodeError, StoredWord, TenantId};
use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "bayboard_journal_entry")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub tenant: Uuid,
    #[sea_orm(primary_key, auto_increment = false)]
    pub sequence: i64,
    pub previous: Opaque,
    pub hash: Opaque,
    pub header: Opaque,
    pub commitment: Opaque,
    pub kind: i16,
    pub at: Micros,
    pub record_kind: i16,
    pub record_id: Uuid,
    pub record_version: i64,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

/// All of it, where the table is called `entry`.
pub(crate) const COLUMNS: &str = "entry.tenant, entry.sequence, entry.previous, entry.hash, entry.header, entry.commitment, entry.kind, \
    entry.at, entry.record_kind, entry.record_id, entry.record_version";

/// In place of a kind, where an entry is about no record.
const NO_RECORD: i16 = -1;

pub(crate) fn entry_row(entry: &RawEntry) -> Model {
    let RawEntry { tenant, sequence, previous, hash, header, commitment, kind, at, record, version, body: _ } =
        entry;
    Model {
        tenant: tenant.as_uuid(),
        sequence: signed(sequence.0),
        previous: (*previous).into(),
        hash: (*hash).into(),
        header: header.as_slice().into(),
        commitment: (*commitment).into(),
        kind: kind.number().into(),
        at: (*at).into(),
        record_kind: record.map_or(NO_RECORD, |record| record.kind.number().into()),
        record_id: record.map(|record| record.id).unwrap_or_default(),
        record_version: version.map_or(0, |version| version.0.into()),
    }
}

pub(crate) fn raw_entry(row: Model, body: Option<journal_body::Model>) -> Result<RawEntry, DecodeError> {
    let Model {
        tenant,
        sequence: position,
        previous,
        hash,
        header,
        commitment,
        kind,
        at,
        record_kind,
        record_id,
        record_version,
    } = row;
    let (has_record, has_version) = (record_kind != NO_RECORD, record_version != 0);
    Ok(RawEntry {
        tenant: TenantId::from_uuid(tenant),
        sequence: sequence(position)?,
        previous: digest(&previous)?,
        hash: digest(&hash)?,
        header: header.0,
        commitment: digest(&commitment)?,
        kind: word(kind)?,
        at: at.into(),
        record: has_record.then(|| record_ref(record_kind, record_id)).transpose()?,
        version: has_version.then(|| version(record_version)).transpose()?,
        body: body.map(journal_body::raw_body).transpose()?,
    })
}

/// The change that the entry tells of, if it does. One of a kind that only a newer version knows is left out:
/// this version could not read the record either.
pub(crate) fn change(row: &Model) -> Result<Option<Change>, DecodeError> {
    if row.record_kind == NO_RECORD || row.record_version == 0 {
        return Ok(None);
    }
    match record_ref(row.record_kind, row.record_id) {
        Ok(record) => Ok(Some(Change {
            sequence: sequence(row.sequence)?,
            record,
            version: version(row.record_version)?,
        })),
        Err(DecodeError::UnknownWord(_)) => Ok(None),
        Err(error) => Err(error),
    }
}
