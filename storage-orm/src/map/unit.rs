//! Vehicles with their crews.

use super::part::{plain, text, version, word};
use super::{Stored, Unique};
use crate::entity::unit::{Column, Entity, Model};
use bayboard::danger::RawUnit;
use bayboard::{DecodeError, DivisionId, RecordKind, TenantId, UniqueKey, Unit, UnitId, UnknownFields, Word};

impl Stored for Unit {
    const KIND: RecordKind = RecordKind::Unit;
    const UNIQUE: &'static [Unique<Column>] = &[(UniqueKey::CallSign, &[Column::Tenant, Column::CallSign])];
    const ID: Column = Column::Id;
    const TENANT: Column = Column::Tenant;
    type Table = Entity;
    type Row = Model;

    fn row(raw: &RawUnit) -> Model {
        let RawUnit { id, version, record_status, tenant, division, call_sign, level, in_service, unknown: _ } = raw;
        Model {
            tenant: tenant.as_uuid(),
            id: id.as_uuid(),
            version: version.0.into(),
            record_status: record_status.word().to_owned(),
            division: division.map(DivisionId::as_uuid),
            call_sign: plain(call_sign),
            level: level.word().to_owned(),
            in_service: *in_service,
        }
    }
    fn raw(row: Model) -> Result<RawUnit, DecodeError> {
        let Model { tenant, id, version: written, record_status, division, call_sign, level, in_service } = row;
        Ok(RawUnit {
            id: UnitId::from_uuid(id),
            version: version(written)?,
            record_status: word(&record_status)?,
            tenant: TenantId::from_uuid(tenant),
            division: division.map(DivisionId::from_uuid),
            call_sign: text(call_sign)?,
            level: word(&level)?,
            in_service,
            unknown: UnknownFields::default(),
        })
    }
}
