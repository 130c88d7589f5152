//! Companies.

use super::part::{digest, lines, number, part, plain, text, unpart, version, word};
use super::{Stored, Unique};
use crate::entity::tenant::{Column, Entity, Model};
use bayboard::danger::RawTenant;
use bayboard::{DecodeError, RecordKind, Tenant, TenantId, UnknownFields, Word, Zone};

impl Stored for Tenant {
    const KIND: RecordKind = RecordKind::Tenant;
    const UNIQUE: &'static [Unique<Column>] = &[];
    const ID: Column = Column::Id;
    const TENANT: Column = Column::Id;
    type Table = Entity;
    type Row = Model;

    fn row(raw: &RawTenant) -> Model {
        let RawTenant { id, version, record_status, name, phone, zone, color, settings, decoy_zones, decoy_seed, unknown: _ } =
            raw;
        Model {
            id: id.as_uuid(),
            version: version.0.into(),
            record_status: record_status.word().to_owned(),
            name: plain(name),
            phone: plain(phone),
            zone: zone.name().to_owned(),
            color: (*color).into(),
            settings: part(settings),
            decoy_zones: lines(decoy_zones.iter().map(Zone::name)),
            decoy_seed: (*decoy_seed).into(),
        }
    }
    fn raw(row: Model) -> Result<RawTenant, DecodeError> {
        let Model { id, version: written, record_status, name, phone, zone, color, settings, decoy_zones, decoy_seed } = row;
        Ok(RawTenant {
            id: TenantId::from_uuid(id),
            version: version(written)?,
            record_status: word(&record_status)?,
            name: text(name)?,
            phone: text(phone)?,
            zone: named(&zone)?,
            color: number(color)?,
            settings: unpart(settings)?,
            decoy_zones: decoy_zones.lines().map(named).collect::<Result<_, _>>()?,
            decoy_seed: digest(&decoy_seed)?,
            unknown: UnknownFields::default(),
        })
    }
}

pub(super) fn named(zone: &str) -> Result<Zone, DecodeError> {
    Zone::named(zone).map_err(|_| DecodeError::UnknownWord("time zone"))
}
