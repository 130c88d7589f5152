//! Groups of divisions.

use super::part::{plain, text, version, word};
use super::{Stored, Unique};
use crate::entity::region::{Column, Entity, Model};
use bayboard::danger::RawRegion;
use bayboard::{DecodeError, RecordKind, Region, RegionId, TenantId, UnknownFields, Word};

impl Stored for Region {
    const KIND: RecordKind = RecordKind::Region;
    const UNIQUE: &'static [Unique<Column>] = &[];
    const ID: Column = Column::Id;
    const TENANT: Column = Column::Tenant;
    type Table = Entity;
    type Row = Model;

    fn row(raw: &RawRegion) -> Model {
        let RawRegion { id, version, record_status, tenant, name, unknown: _ } = raw;
        Model {
            tenant: tenant.as_uuid(),
            id: id.as_uuid(),
            version: version.0.into(),
            record_status: record_status.word().to_owned(),
            name: plain(name),
        }
    }
    fn raw(row: Model) -> Result<RawRegion, DecodeError> {
        let Model { tenant, id, version: written, record_status, name } = row;
        Ok(RawRegion {
            id: RegionId::from_uuid(id),
            version: version(written)?,
            record_status: word(&record_status)?,
            tenant: TenantId::from_uuid(tenant),
            name: text(name)?,
            unknown: UnknownFields::default(),
        })
    }
}
