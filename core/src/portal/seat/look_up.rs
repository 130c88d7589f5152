//! Records of the company by id, for use cases that ask for rights themselves.

use crate::portal::{PortalError, Seat, dispatch_ref};
use crate::records::Facility;
use crate::{Dispatch, DispatchId, FacilityId, Record, RecordKind, RecordRef};
use std::collections::HashMap;

impl Seat<'_> {
    pub(crate) async fn records_by_key(
        &self,
        keys: Vec<RecordRef>,
    ) -> Result<HashMap<uuid::Uuid, Record>, PortalError> {
        let records = self.portal.store.records(self.viewer.tenant, &keys).await?;
        Ok(records.into_iter().map(|record| (record.key().id, record)).collect())
    }
}

impl Seat<'_> {
    pub(crate) async fn facility_record(&self, id: FacilityId) -> Result<Facility, PortalError> {
        match self.record(facility_ref(id)).await? {
            Record::Facility(facility) => Ok(*facility),
            _ => Err(PortalError::NotFound),
        }
    }

    pub(crate) async fn record(&self, key: RecordRef) -> Result<Record, PortalError> {
        self.portal
            .store
            .records(self.viewer.tenant, &[key])
            .await?
            .into_iter()
            .next()
            .ok_or(PortalError::NotFound)
    }
}

pub(crate) const fn facility_ref(id: FacilityId) -> RecordRef {
    RecordRef { kind: RecordKind::Facility, id: id.as_uuid() }
}

impl Seat<'_> {
    pub(crate) async fn dispatch_record(&self, id: DispatchId) -> Result<Dispatch, PortalError> {
        match self.record(dispatch_ref(id)).await? {
            Record::Dispatch(dispatch) => Ok(*dispatch),
            _ => Err(PortalError::NotFound),
        }
    }
}
