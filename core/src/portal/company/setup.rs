//! Setting a deployment up: companies and tokens.

use crate::access::{RecordStatus, RoleSets};
use crate::journal::Party;
use crate::portal::company::settings::with_own;
use crate::portal::{NewTenant, Portal, PortalError};
use crate::records::{RawTenant, Tenant};
use crate::{Draft, Line, TenantId, Timestamp, UnknownFields, Version};

impl Portal {
    /// Sets a company up. It is journaled on the deployment's chain.
    ///
    /// # Errors
    /// [`PortalError::Seal`] when the ring lacks its active key, [`PortalError::Store`].
    pub async fn create_tenant(
        &self,
        operator: Line,
        new: NewTenant,
        now: Timestamp,
    ) -> Result<TenantId, PortalError> {
        let id = TenantId::generate(now, self.vault.entropy());
        let mut decoy_seed = [0; 32];
        self.vault.entropy().fill(&mut decoy_seed);
        let NewTenant { name, phone, zone, color, settings, decoy_zones } = new;
        let decoy_zones = with_own(decoy_zones, &zone);
        let (version, record_status) = (Version::FIRST, RecordStatus::Active);
        let tenant = Tenant(RawTenant {
            id,
            version,
            record_status,
            name,
            phone,
            zone,
            color,
            settings,
            decoy_zones,
            decoy_seed,
            keys: self.vault.new_company(id)?,
            session_seed: None,
            lock_after_min: None,
            role_sets: RoleSets::Both,
            privacy_officers: Vec::new(),
            unknown: UnknownFields::default(),
        });
        let draft =
            Draft::new(&self.vault.deployment(), Party::operator(TenantId::DEPLOYMENT, operator), now)
                .create(tenant)?;
        self.commit(draft.finish(), now).await?;
        Ok(id)
    }
}
