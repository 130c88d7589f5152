//! Browser sessions that were signed out.

use super::part::{version, word};
use super::{Stored, Unique};
use crate::entity::ended_session::{Column, Entity, Model};
use bayboard::danger::RawEndedSession;
use bayboard::{DecodeError, EndedSession, RecordKind, SessionId, TenantId, UnknownFields, Word};

impl Stored for EndedSession {
    const KIND: RecordKind = RecordKind::EndedSession;
    const UNIQUE: &'static [Unique<Column>] = &[];
    const ID: Column = Column::Id;
    const TENANT: Column = Column::Tenant;
    type Table = Entity;
    type Row = Model;

    fn row(raw: &RawEndedSession) -> Model {
        let RawEndedSession { id, version, record_status, tenant, ended_at, unknown: _ } = raw;
        Model {
            tenant: tenant.as_uuid(),
            id: id.as_uuid(),
            version: version.0.into(),
            record_status: record_status.word().to_owned(),
            ended_at: (*ended_at).into(),
        }
    }
    fn raw(row: Model) -> Result<RawEndedSession, DecodeError> {
        let Model { tenant, id, version: written, record_status, ended_at } = row;
        Ok(RawEndedSession {
            id: SessionId::from_uuid(id),
            version: version(written)?,
            record_status: word(&record_status)?,
            tenant: TenantId::from_uuid(tenant),
            ended_at: ended_at.into(),
            unknown: UnknownFields::default(),
        })
    }
}
