//! Journal entries: the chained part and the part that may be erased.

use super::part::{digest, maybe, record_ref, sequence, signed, version, word};
use crate::entity::{journal_body, journal_entry};
use bayboard::journal::{RawBody, RawEntry};
use bayboard::{DecodeError, TenantId, Word};

pub(crate) fn entry_row(entry: &RawEntry) -> journal_entry::Model {
    let RawEntry { tenant, sequence, previous, hash, header, commitment, kind, at, record, version, body: _ } = entry;
    journal_entry::Model {
        tenant: tenant.as_uuid(),
        sequence: signed(sequence.0),
        previous: (*previous).into(),
        hash: (*hash).into(),
        header: header.as_slice().into(),
        commitment: (*commitment).into(),
        kind: kind.word().to_owned(),
        at: (*at).into(),
        record_kind: record.map(|record| record.kind.word().to_owned()),
        record_id: record.map(|record| record.id),
        record_version: version.map(|version| version.0.into()),
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

pub(crate) fn raw_entry(row: journal_entry::Model, body: Option<journal_body::Model>) -> Result<RawEntry, DecodeError> {
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
    Ok(RawEntry {
        tenant: TenantId::from_uuid(tenant),
        sequence: sequence(position)?,
        previous: digest(&previous)?,
        hash: digest(&hash)?,
        header: header.0,
        commitment: digest(&commitment)?,
        kind: word(&kind)?,
        at: at.into(),
        record: maybe(record_kind.zip(record_id), |(kind, id)| record_ref(&kind, id))?,
        version: maybe(record_version, version)?,
        body: maybe(body, raw_body)?,
    })
}

fn raw_body(row: journal_body::Model) -> Result<RawBody, DecodeError> {
    let journal_body::Model { tenant: _, sequence: _, salt, payload } = row;
    Ok(RawBody { salt: digest(&salt)?, payload: payload.0 })
}
