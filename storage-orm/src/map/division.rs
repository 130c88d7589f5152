//! Hospitals, agencies and offices.

use super::part::{plain, text, version, word};
use super::{Stored, Unique};
use crate::entity::division::{Column, Entity, Model};
use bayboard::danger::RawDivision;
use bayboard::{DecodeError, Division, DivisionId, RecordKind, RegionId, TenantId, UnknownFields, Word};

impl Stored for Division {
    const KIND: RecordKind = RecordKind::Division;
    const UNIQUE: &'static [Unique<Column>] = &[];
    const ID: Column = Column::Id;
    const TENANT: Column = Column::Tenant;
    type Table = Entity;
    type Row = Model;

    fn row(raw: &RawDivision) -> Model {
        let RawDivision { id, version, record_status, tenant, region, name, kind, unknown: _ } = raw;
        Model {
            tenant: tenant.as_uuid(),
            id: id.as_uuid(),
            version: version.0.into(),
            record_status: record_status.word().to_owned(),
            region: region.as_uuid(),
            name: plain(name),
            kind: kind.word().to_owned(),
        }
    }
    fn raw(row: Model) -> Result<RawDivision, DecodeError> {
        let Model { tenant, id, version: written, record_status, region, name, kind } = row;
        Ok(RawDivision {
            id: DivisionId::from_uuid(id),
            version: version(written)?,
            record_status: word(&record_status)?,
            tenant: TenantId::from_uuid(tenant),
            region: RegionId::from_uuid(region),
            name: text(name)?,
            kind: word(&kind)?,
            unknown: UnknownFields::default(),
        })
    }
}
