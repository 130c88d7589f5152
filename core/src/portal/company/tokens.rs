//! API tokens: made and revoked by the operator.

use crate::access::{Grant, RecordStatus, Scope};
use crate::portal::company::rules::only_operator;
use crate::portal::seat::secrets::{TOKEN, secret_digest};
use crate::portal::{PortalError, Seat, Tokens};
use crate::records::{ApiToken, RawApiToken};
use crate::{Line, Record, RecordKind, RecordRef, Timestamp, TokenId, UnknownFields, Version};

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

impl Tokens<'_> {
    /// Makes an API token. Only the command line does: a token cannot make another.
    ///
    /// # Errors
    /// [`PortalError::Forbidden`] for anybody but the operator, [`PortalError::Invalid`] for a grant at an
    /// unknown place or a role that a division of its kind does not have, [`PortalError::Store`].
    pub async fn create(
        self,
        name: Line,
        grants: Vec<Grant>,
        expires_at: Option<Timestamp>,
    ) -> Result<NewToken, PortalError> {
        let seat = self.seat;
        only_operator(seat.viewer)?;
        seat.check_places(&grants).await?;
        let secret = seat.portal.fresh_secret("bb_");
        let digest = secret_digest(&seat.company().await?, TOKEN, &secret)?;
        let id = TokenId::generate(seat.now, seat.entropy());
        let token = ApiToken(RawApiToken {
            id,
            version: Version::FIRST,
            record_status: RecordStatus::Active,
            tenant: seat.viewer.tenant,
            name,
            secret_digest: digest.bytes,
            digest_key: digest.key,
            grants,
            created_at: seat.now,
            expires_at,
            revoked_at: None,
            unknown: UnknownFields::default(),
        });
        let draft = seat.draft().await?.create(token)?;
        seat.commit(draft.finish()).await?;
        Ok(NewToken { id, secret })
    }

    /// Revokes an API token; the next request with it is refused.
    ///
    /// # Errors
    /// [`PortalError::Forbidden`] for anybody but the operator, [`PortalError::NotFound`],
    /// [`PortalError::Store`].
    pub async fn revoke(self, id: TokenId) -> Result<(), PortalError> {
        let seat = self.seat;
        only_operator(seat.viewer)?;
        let key = RecordRef { kind: RecordKind::ApiToken, id: id.as_uuid() };
        let Record::ApiToken(token) = seat.record(key).await? else {
            return Err(PortalError::NotFound);
        };
        let after = ApiToken(RawApiToken { revoked_at: Some(seat.now), ..token.0.clone() });
        let draft = seat.draft().await?.edit(*token, after)?;
        seat.commit(draft.finish()).await?;
        Ok(())
    }
}

impl Seat<'_> {
    /// Every place a grant names must exist, and a division must be of the kind that has the role.
    pub(crate) async fn check_places(&self, grants: &[Grant]) -> Result<(), PortalError> {
        for grant in grants {
            if grant.scope() == Scope::Company {
                continue;
            }
            let key: Vec<RecordRef> = place_ref(grant.scope()).into_iter().collect();
            let place = self.portal.store.records(self.viewer.tenant, &key).await?.pop();
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
