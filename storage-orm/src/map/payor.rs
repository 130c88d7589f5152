//! Insurers.

use super::part::{maybe, plain, text, version, word};
use super::{Stored, Unique};
use crate::entity::payor::{Column, Entity, Model};
use bayboard::danger::RawPayor;
use bayboard::{DecodeError, Payor, PayorId, RecordKind, TenantId, UnknownFields, Word};

impl Stored for Payor {
    const KIND: RecordKind = RecordKind::Payor;
    const UNIQUE: &'static [Unique<Column>] = &[];
    const ID: Column = Column::Id;
    const TENANT: Column = Column::Tenant;
    type Table = Entity;
    type Row = Model;

    fn row(raw: &RawPayor) -> Model {
        let RawPayor { id, version, record_status, tenant, name, requires_authorization, form, unknown: _ } = raw;
        Model {
            tenant: tenant.as_uuid(),
            id: id.as_uuid(),
            version: version.0.into(),
            record_status: record_status.word().to_owned(),
            name: plain(name),
            requires_authorization: *requires_authorization,
            form: form.as_ref().map(plain),
        }
    }
    fn raw(row: Model) -> Result<RawPayor, DecodeError> {
        let Model { tenant, id, version: written, record_status, name, requires_authorization, form } = row;
        Ok(RawPayor {
            id: PayorId::from_uuid(id),
            version: version(written)?,
            record_status: word(&record_status)?,
            tenant: TenantId::from_uuid(tenant),
            name: text(name)?,
            requires_authorization,
            form: maybe(form, text)?,
            unknown: UnknownFields::default(),
        })
    }
}
