//! Setting a deployment up: companies and tokens.

use super::rules::only_operator;
use super::secrets::{TOKEN, secret_digest};
use super::{NewTenant, Portal, PortalError, Viewer};
use crate::access::{Grant, RecordStatus, Scope};
use crate::journal::Party;
use crate::records::{ApiToken, RawApiToken, RawTenant, Tenant};
use crate::{
    Draft, Line, Record, RecordKind, RecordRef, TenantId, Timestamp, TokenId, UnknownFields, Version,
};

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
        let decoy_zones = if decoy_zones.is_empty() { vec![zone.clone()] } else { decoy_zones };
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
            unknown: UnknownFields::default(),
        });
        let draft =
            Draft::new(&self.vault.deployment(), Party::operator(TenantId::DEPLOYMENT, operator), now)
                .create(tenant)?;
        self.commit(draft.finish(), now).await?;
        Ok(id)
    }

    /// Makes an API token. Only the command line does: a token cannot make another.
    ///
    /// # Errors
    /// [`PortalError::Forbidden`] for anybody but the operator, [`PortalError::Invalid`] for a grant at an
    /// unknown place or a role that a division of its kind does not have, [`PortalError::Store`].
    pub async fn create_token(
        &self,
        operator: &Viewer,
        name: Line,
        grants: Vec<Grant>,
        expires_at: Option<Timestamp>,
        now: Timestamp,
    ) -> Result<NewToken, PortalError> {
        only_operator(operator)?;
        self.check_places(operator, &grants).await?;
        let secret = self.fresh_secret("bb_");
        let digest = secret_digest(&self.company(operator.tenant).await?, TOKEN, &secret)?;
        let id = TokenId::generate(now, self.vault.entropy());
        let token = ApiToken(RawApiToken {
            id,
            version: Version::FIRST,
            record_status: RecordStatus::Active,
            tenant: operator.tenant,
            name,
            secret_digest: digest.bytes,
            digest_key: digest.key,
            grants,
            created_at: now,
            expires_at,
            revoked_at: None,
            unknown: UnknownFields::default(),
        });
        let draft = self.draft(operator, now).await?.create(token)?;
        self.commit(draft.finish(), now).await?;
        Ok(NewToken { id, secret })
    }

    /// Every place a grant names must exist, and a division must be of the kind that has the role.
    async fn check_places(&self, operator: &Viewer, grants: &[Grant]) -> Result<(), PortalError> {
        for grant in grants {
            if grant.scope() == Scope::Company {
                continue;
            }
            let key: Vec<RecordRef> = place_ref(grant.scope()).into_iter().collect();
            let place = self.store.records(operator.tenant, &key).await?.pop();
            let place =
                place.ok_or_else(|| PortalError::invalid("grants", "name a place that is not known here"))?;
            if let Record::Division(division) = place
                && !division.kind().has(grant.role())
            {
                let problem =
                    format!("name {}, a role that {} divisions do not have", grant.role(), division.kind());
                return Err(PortalError::invalid("grants", problem));
            }
        }
        Ok(())
    }

    /// Revokes an API token; the next request with it is refused.
    ///
    /// # Errors
    /// [`PortalError::Forbidden`] for anybody but the operator, [`PortalError::NotFound`],
    /// [`PortalError::Store`].
    pub async fn revoke_token(
        &self,
        operator: &Viewer,
        id: TokenId,
        now: Timestamp,
    ) -> Result<(), PortalError> {
        only_operator(operator)?;
        let key = RecordRef { kind: RecordKind::ApiToken, id: id.as_uuid() };
        let Record::ApiToken(token) = self.record(operator, key).await? else {
            return Err(PortalError::NotFound);
        };
        let after = ApiToken(RawApiToken { revoked_at: Some(now), ..token.0.clone() });
        let draft = self.draft(operator, now).await?.edit(*token, after)?;
        self.commit(draft.finish(), now).await?;
        Ok(())
    }
}

/// The record of the place a grant names.
const fn place_ref(scope: Scope) -> Option<RecordRef> {
    let (kind, id) = match scope {
        Scope::Region(id) => (RecordKind::Region, id.as_uuid()),
        Scope::Division(id) => (RecordKind::Division, id.as_uuid()),
        Scope::Facility(id) => (RecordKind::Facility, id.as_uuid()),
        Scope::Affiliate(id) => (RecordKind::Affiliate, id.as_uuid()),
        Scope::Company | Scope::Unit(_) | Scope::Incident(_) => return None,
        Scope::Patient(_) | Scope::Represented(_) | Scope::Account(_) => return None,
    };
    Some(RecordRef { kind, id })
}
