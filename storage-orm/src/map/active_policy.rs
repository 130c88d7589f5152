//! Which files of rules are in force.

use super::part::{part, unpart, version, word};
use super::{Stored, Unique};
use crate::entity::active_policy::{Column, Entity, Model};
use bayboard::danger::RawActivePolicy;
use bayboard::{ActivePolicy, ActivePolicyId, DecodeError, PolicyFileId, RecordKind, TenantId, UnknownFields, Word};

impl Stored for ActivePolicy {
    const KIND: RecordKind = RecordKind::ActivePolicy;
    const UNIQUE: &'static [Unique<Column>] = &[];
    const ID: Column = Column::Id;
    const TENANT: Column = Column::Tenant;
    type Table = Entity;
    type Row = Model;

    fn row(raw: &RawActivePolicy) -> Model {
        let RawActivePolicy { id, version, record_status, tenant, rules, overlay, divisions, unknown: _ } = raw;
        Model {
            tenant: tenant.as_uuid(),
            id: id.as_uuid(),
            version: version.0.into(),
            record_status: record_status.word().to_owned(),
            rules: rules.map(PolicyFileId::as_uuid),
            overlay: overlay.map(PolicyFileId::as_uuid),
            divisions: part(divisions),
        }
    }
    fn raw(row: Model) -> Result<RawActivePolicy, DecodeError> {
        let Model { tenant, id, version: written, record_status, rules, overlay, divisions } = row;
        Ok(RawActivePolicy {
            id: ActivePolicyId::from_uuid(id),
            version: version(written)?,
            record_status: word(&record_status)?,
            tenant: TenantId::from_uuid(tenant),
            rules: rules.map(PolicyFileId::from_uuid),
            overlay: overlay.map(PolicyFileId::from_uuid),
            divisions: unpart(divisions)?,
            unknown: UnknownFields::default(),
        })
    }
}
