//! Journal entries: the chained part, the part that may be erased, and what they are found by.

use super::part::{digest, record_ref, sequence, signed, version, word};
use crate::entity::{entry_key, journal_body, journal_entry};
use bayboard::journal::{RawBody, RawEntry};
use bayboard::{Change, DecodeError, StoredWord, TenantId};

/// Stands for no record: no kind has this number.
const NONE: i16 = -1;

pub(crate) fn entry_row(entry: &RawEntry) -> journal_entry::Model {
    let RawEntry { tenant, sequence, previous, hash, header, commitment, kind, at, record, version, body: _ } =
        entry;
    journal_entry::Model {
        tenant: tenant.as_uuid(),
        sequence: signed(sequence.0),
        previous: (*previous).into(),
        hash: (*hash).into(),
        header: header.as_slice().into(),
        commitment: (*commitment).into(),
        kind: kind.number().into(),
        at: (*at).into(),
        record_kind: record.map_or(NONE, |record| record.kind.number().into()),
        record_id: record.map(|record| record.id).unwrap_or_default(),
        record_version: version.map_or(0, |version| version.0.into()),
    }
}

pub(crate) fn body_row(entry: &RawEntry) -> Option<journal_body::Model> {
    let RawBody { salt, payload } = entry.body.as_ref()?;
    Some(journal_body::Model {
        tenant: entry.tenant.as_uuid(),
        sequence: signed(entry.sequence.0),
        salt: (*salt).into(),
        payload: payload.as_slice().into(),
    })
}

pub(crate) fn key_rows(entry: &RawEntry) -> impl Iterator<Item = entry_key::Model> {
    let (tenant, sequence) = (entry.tenant.as_uuid(), signed(entry.sequence.0));
    entry.keys().into_iter().map(move |key| entry_key::Model { tenant, key: key.bytes().into(), sequence })
}

pub(crate) fn raw_entry(
    row: journal_entry::Model,
    body: Option<journal_body::Model>,
) -> Result<RawEntry, DecodeError> {
    let journal_entry::Model {
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
    let (has_record, has_version) = (record_kind != NONE, record_version != 0);
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
        body: body.map(raw_body).transpose()?,
    })
}

fn raw_body(row: journal_body::Model) -> Result<RawBody, DecodeError> {
    let journal_body::Model { tenant: _, sequence: _, salt, payload } = row;
    Ok(RawBody { salt: digest(&salt)?, payload: payload.0 })
}

/// What the entry changed. A kind of record that this version does not know is nothing it could read anyway.
pub(crate) fn change(row: &journal_entry::Model) -> Result<Option<Change>, DecodeError> {
    if row.record_kind == NONE || row.record_version == 0 {
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
