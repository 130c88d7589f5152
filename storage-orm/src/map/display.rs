//! Wall screens' links.

use super::part::{digest, lines, maybe, number, plain, text, version, word};
use super::{Stored, Unique};
use crate::entity::display::{Column, Entity, Model};
use bayboard::danger::RawDisplay;
use bayboard::{DecodeError, Display, DisplayId, FacilityId, KeyId, RecordKind, Room, TenantId, UniqueKey, UnknownFields, Word};

impl Stored for Display {
    const KIND: RecordKind = RecordKind::Display;
    const UNIQUE: &'static [Unique<Column>] = &[(UniqueKey::Secret, &[Column::SecretDigest])];
    const ID: Column = Column::Id;
    const TENANT: Column = Column::Tenant;
    type Table = Entity;
    type Row = Model;

    fn row(raw: &RawDisplay) -> Model {
        let RawDisplay {
            id,
            version,
            record_status,
            tenant,
            facility,
            name,
            secret_digest,
            digest_key,
            rooms,
            profile,
            shows_names,
            twelve_hours,
            horizon_hours,
            created_at,
            revoked_at,
            unknown: _,
        } = raw;
        Model {
            tenant: tenant.as_uuid(),
            id: id.as_uuid(),
            version: version.0.into(),
            record_status: record_status.word().to_owned(),
            facility: facility.as_uuid(),
            name: plain(name),
            secret_digest: (*secret_digest).into(),
            digest_key: digest_key.0.into(),
            rooms: lines(rooms.iter().map(Room::as_str)),
            profile: profile.map(|profile| profile.word().to_owned()),
            shows_names: *shows_names,
            twelve_hours: *twelve_hours,
            horizon_hours: horizon_hours.map(Into::into),
            created_at: (*created_at).into(),
            revoked_at: revoked_at.map(Into::into),
        }
    }
    fn raw(row: Model) -> Result<RawDisplay, DecodeError> {
        let Model {
            tenant,
            id,
            version: written,
            record_status,
            facility,
            name,
            secret_digest,
            digest_key,
            rooms,
            profile,
            shows_names,
            twelve_hours,
            horizon_hours,
            created_at,
            revoked_at,
        } = row;
        Ok(RawDisplay {
            id: DisplayId::from_uuid(id),
            version: version(written)?,
            record_status: word(&record_status)?,
            tenant: TenantId::from_uuid(tenant),
            facility: FacilityId::from_uuid(facility),
            name: text(name)?,
            secret_digest: digest(&secret_digest)?,
            digest_key: number(digest_key).map(KeyId)?,
            rooms: rooms.lines().map(|room| text(room.to_owned())).collect::<Result<_, _>>()?,
            profile: maybe(profile, |profile| word(&profile))?,
            shows_names,
            twelve_hours,
            horizon_hours: maybe(horizon_hours, number)?,
            created_at: created_at.into(),
            revoked_at: revoked_at.map(Into::into),
            unknown: UnknownFields::default(),
        })
    }
}
