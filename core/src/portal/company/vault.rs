//! A company's keys at hand: opened once, and followed by the feed.

use crate::portal::{Loaded, Portal, PortalError};
use crate::{CompanyVault, Record, RecordKind, RecordRef, Tenant, TenantId, Vault};
use std::sync::PoisonError;

impl Portal {
    /// The company's keys, to be used for as long as one request takes: they may be renewed meanwhile. Those
    /// of a company whose boards are loaded are at hand; those of others are read. The deployment itself has
    /// none.
    ///
    /// # Errors
    /// [`PortalError::NotFound`] for an unknown company, [`PortalError::Seal`] when its keys were altered,
    /// [`PortalError::Store`].
    pub async fn company(&self, tenant: TenantId) -> Result<CompanyVault, PortalError> {
        if tenant == TenantId::DEPLOYMENT {
            return Ok(self.vault.deployment());
        }
        match self.at_hand(tenant) {
            Some(loaded) => Ok(loaded.company(&self.vault)),
            None => Ok(self.vault.company(&self.tenant_record(tenant).await?)?),
        }
    }

    pub(crate) async fn tenant_record(&self, tenant: TenantId) -> Result<Tenant, PortalError> {
        let key = RecordRef { kind: RecordKind::Tenant, id: tenant.as_uuid() };
        let found = self.store.records(TenantId::DEPLOYMENT, &[key]).await?.pop();
        found.and_then(|record| record.try_into().ok()).ok_or(PortalError::NotFound)
    }
}

impl Loaded {
    /// The company's keys. Where the ring lacked one it is asked again: its line may be back in the key file.
    pub(crate) fn company(&self, vault: &Vault) -> CompanyVault {
        let mut company = self.company.lock().unwrap_or_else(PoisonError::into_inner);
        if !company.is_whole()
            && let Ok(again) = vault.company(&self.boards.tenant())
        {
            *company = again.after(&company);
        }
        company.clone()
    }

    /// Takes in what the feed brought of the company's own record, before the boards do: what they show is
    /// then never sealed under a key that is not known here yet.
    pub(crate) fn follow_company(&self, vault: &Vault, records: &[Record]) {
        let tenants = records
            .iter()
            .filter_map(|record| if let Record::Tenant(tenant) = record { Some(tenant) } else { None });
        for tenant in tenants {
            let mut company = self.company.lock().unwrap_or_else(PoisonError::into_inner);
            match vault.company(tenant) {
                Ok(changed) => *company = changed.after(&company),
                Err(error) => {
                    tracing::error!(%error, "a company's keys were altered, the last good ones serve")
                }
            }
        }
    }
}
