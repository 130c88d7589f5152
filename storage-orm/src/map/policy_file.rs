//! Files of rules as they were taken in.

use super::part::{plain, text, version, word};
use super::{Stored, Unique};
use crate::entity::policy_file::{Column, Entity, Model};
use bayboard::danger::RawPolicyFile;
use bayboard::{DecodeError, PolicyFile, PolicyFileId, RecordKind, TenantId, UnknownFields, Word};

impl Stored for PolicyFile {
    const KIND: RecordKind = RecordKind::PolicyFile;
    const UNIQUE: &'static [Unique<Column>] = &[];
    const ID: Column = Column::Id;
    const TENANT: Column = Column::Tenant;
    type Table = Entity;
    type Row = Model;

    fn row(raw: &RawPolicyFile) -> Model {
        let RawPolicyFile { id, version, record_status, tenant, name, part, text, unknown: _ } = raw;
        Model {
            tenant: tenant.as_uuid(),
            id: id.as_uuid(),
            version: version.0.into(),
            record_status: record_status.word().to_owned(),
            name: plain(name),
            part: part.word().to_owned(),
            text: plain(text),
        }
    }
    fn raw(row: Model) -> Result<RawPolicyFile, DecodeError> {
        let Model { tenant, id, version: written, record_status, name, part, text: rules } = row;
        Ok(RawPolicyFile {
            id: PolicyFileId::from_uuid(id),
            version: version(written)?,
            record_status: word(&record_status)?,
            tenant: TenantId::from_uuid(tenant),
            name: text(name)?,
            part: word(&part)?,
            text: text(rules)?,
            unknown: UnknownFields::default(),
        })
    }
}
