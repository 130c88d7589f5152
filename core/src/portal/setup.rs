//! Setting a deployment up: companies and tokens.

use super::{NewTenant, Portal, PortalError, Viewer};
use crate::access::{RecordStatus, RoleSet};
use crate::directory::{ApiToken, RawApiToken};
use crate::journal::Actor;
use crate::tenant::{RawTenant, Tenant};
use crate::{Draft, Line, Record, RecordKind, RecordRef, TenantId, Timestamp, TokenId, Version};

/// A token just made, and its secret, which is told this once.
#[derive(Clone)]
pub struct NewToken {
    /// The token.
    pub id: TokenId,
    /// The secret to send as `Authorization: Bearer`.
    pub secret: String,
}

impl std::fmt::Debug for NewToken {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "NewToken({})", self.id)
    }
}

impl Portal {
    /// Sets a company up. It is journaled on the deployment's chain.
    ///
    /// # Errors
    /// [`PortalError::Store`].
    pub async fn create_tenant(&self, operator: Line, new: NewTenant, now: Timestamp) -> Result<TenantId, PortalError> {
        let id = TenantId::generate(now, self.vault.entropy());
        let mut decoy_seed = [0; 32];
        self.vault.entropy().fill(&mut decoy_seed);
        let NewTenant { name, phone, zone, color, settings, decoy_zones } = new;
        let decoy_zones = if decoy_zones.is_empty() { vec![zone.clone()] } else { decoy_zones };
        let (version, record_status) = (Version::FIRST, RecordStatus::Active);
        let tenant =
            Tenant(RawTenant { id, version, record_status, name, phone, zone, color, settings, decoy_zones, decoy_seed });
        let draft = Draft::new(&self.vault, TenantId::DEPLOYMENT, Actor::Operator(operator), now).create(tenant)?;
        self.commit(draft.finish(), now).await?;
        Ok(id)
    }
    /// Makes an API token. Only the command line does: a token cannot make another.
    ///
    /// # Errors
    /// [`PortalError::Store`].
    pub async fn create_token(
        &self,
        operator: &Viewer,
        name: Line,
        roles: RoleSet,
        expires_at: Option<Timestamp>,
        now: Timestamp,
    ) -> Result<NewToken, PortalError> {
        let secret = self.fresh_secret("bb_");
        let id = TokenId::generate(now, self.vault.entropy());
        let token = ApiToken(RawApiToken {
            id,
            version: Version::FIRST,
            record_status: RecordStatus::Active,
            tenant: operator.tenant,
            name,
            secret_digest: self.secret_digest("token", &secret)?,
            roles,
            created_at: now,
            expires_at,
            revoked_at: None,
        });
        let draft = self.draft(operator, now).create(token)?;
        self.commit(draft.finish(), now).await?;
        Ok(NewToken { id, secret })
    }
    /// Revokes an API token; the next request with it is refused.
    ///
    /// # Errors
    /// [`PortalError::NotFound`], [`PortalError::Store`].
    pub async fn revoke_token(&self, operator: &Viewer, id: TokenId, now: Timestamp) -> Result<(), PortalError> {
        let key = RecordRef { kind: RecordKind::ApiToken, id: id.as_uuid() };
        let Record::ApiToken(token) = self.record(operator, key).await? else { return Err(PortalError::NotFound) };
        let after = ApiToken(RawApiToken { revoked_at: Some(now), ..token.0.clone() });
        let draft = self.draft(operator, now).edit(*token, after)?;
        self.commit(draft.finish(), now).await?;
        Ok(())
    }
}
