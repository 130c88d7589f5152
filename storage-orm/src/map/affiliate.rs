//! Companies that calls are delegated to.

use super::part::{plain, text, version, word};
use super::{Stored, Unique};
use crate::entity::affiliate::{Column, Entity, Model};
use bayboard::danger::RawAffiliate;
use bayboard::{Affiliate, AffiliateId, DecodeError, RecordKind, TenantId, UnknownFields, Word};

impl Stored for Affiliate {
    const KIND: RecordKind = RecordKind::Affiliate;
    const UNIQUE: &'static [Unique<Column>] = &[];
    const ID: Column = Column::Id;
    const TENANT: Column = Column::Tenant;
    type Table = Entity;
    type Row = Model;

    fn row(raw: &RawAffiliate) -> Model {
        let RawAffiliate { id, version, record_status, tenant, name, progress_reports, unknown: _ } = raw;
        Model {
            tenant: tenant.as_uuid(),
            id: id.as_uuid(),
            version: version.0.into(),
            record_status: record_status.word().to_owned(),
            name: plain(name),
            progress_reports: *progress_reports,
        }
    }
    fn raw(row: Model) -> Result<RawAffiliate, DecodeError> {
        let Model { tenant, id, version: written, record_status, name, progress_reports } = row;
        Ok(RawAffiliate {
            id: AffiliateId::from_uuid(id),
            version: version(written)?,
            record_status: word(&record_status)?,
            tenant: TenantId::from_uuid(tenant),
            name: text(name)?,
            progress_reports,
            unknown: UnknownFields::default(),
        })
    }
}
