//! Where a sealed value belongs.

use crate::codec::encode;
use crate::{FacilityId, TenantId};
use uuid::Uuid;

/// Where a sealed value belongs; it opens nowhere else.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Place {
    pub(crate) tenant: TenantId,
    pub(crate) record: Uuid,
    pub(crate) field: &'static str,
}

impl Place {
    /// Of a facility's access code.
    pub(crate) const fn of_code(tenant: TenantId, facility: FacilityId) -> Self {
        Self { tenant, record: facility.as_uuid(), field: "access code" }
    }

    /// Of the key that seals what the journal tells of a record.
    pub(crate) const fn of_record_key(tenant: TenantId, record: Uuid) -> Self {
        Self { tenant, record, field: "journal key" }
    }

    pub(super) fn associated_data(&self) -> Vec<u8> {
        encode(&vec![self.tenant.to_string(), self.record.to_string(), self.field.to_owned()])
    }
}
