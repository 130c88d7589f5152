//! Where a sealed value belongs.

use crate::codec::encode;
use crate::{AccountId, FacilityId, TenantId};
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

    /// Of the key of an account's authenticator.
    pub(crate) const fn of_authenticator(tenant: TenantId, account: AccountId) -> Self {
        Self { tenant, record: account.as_uuid(), field: "totp" }
    }

    pub(super) fn associated_data(&self) -> Vec<u8> {
        encode(&vec![self.tenant.to_string(), self.record.to_string(), self.field.to_owned()])
    }
}
