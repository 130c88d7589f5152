//! API tokens: made, listed and revoked by whoever the rules let.

use crate::access::{Action, Grant, RecordStatus, Role, Scope};
use crate::gate::TokenView;
use crate::journal::Actor;
use crate::portal::company::rules::only_operator;
use crate::portal::seat::page::{Page, one_more, page};
use crate::portal::seat::secrets::{TOKEN, secret_digest};
use crate::portal::{Claim, PortalError, Seat, Tokens};
use crate::records::{ApiToken, RawApiToken};
use crate::{
    Line, Record, RecordKind, RecordRef, StoreExt, Timestamp, TokenId, UnknownFields, Version, Word,
};
use std::num::NonZeroU16;

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
    /// The company's tokens by id, those that have ended as well.
    ///
    /// # Errors
    /// [`PortalError::Forbidden`], [`PortalError::Store`].
    pub async fn list(
        self,
        after: Option<TokenId>,
        limit: NonZeroU16,
    ) -> Result<Page<TokenView>, PortalError> {
        let (seat, tenant) = (self.seat, self.seat.viewer.tenant);
        seat.allow_tokens().await?;
        let after = after.map(TokenId::as_uuid);
        let found = seat.portal.store.page_of::<ApiToken>(tenant, after, one_more(limit)).await?;
        let (Page { items, more }, tags) = (page(found, limit), seat.tags().await?);
        Ok(Page { items: items.iter().map(|token| TokenView::new(token, &tags)).collect(), more })
    }

    /// One token.
    ///
    /// # Errors
    /// [`PortalError::Forbidden`], [`PortalError::NotFound`], [`PortalError::Store`].
    pub async fn read(self, id: TokenId) -> Result<TokenView, PortalError> {
        let seat = self.seat;
        seat.allow_tokens().await?;
        Ok(TokenView::new(&seat.token(id).await?, &seat.tags().await?))
    }

    /// The roles that the viewer can hand to a program at a place. None where their own cover none.
    ///
    /// # Errors
    /// [`PortalError::Forbidden`], [`PortalError::Store`].
    pub async fn offered(self, scope: Scope) -> Result<Vec<Role>, PortalError> {
        let seat = self.seat;
        seat.allow_making_tokens().await?;
        let is_operator = only_operator(seat.viewer).is_ok();
        let mut offered = Vec::new();
        for grant in Role::ALL.iter().filter_map(|role| Grant::new(*role, scope).ok()) {
            if is_operator || seat.may_hand_to_program(&grant).await? {
                offered.push(grant.role());
            }
        }
        Ok(offered)
    }

    /// Makes an API token. People do, and no token makes another. Whoever is not the operator gives it no
    /// more than their own grants give them, and nothing that is for people alone: journals, and lists taken
    /// out.
    ///
    /// # Errors
    /// [`PortalError::Forbidden`], [`PortalError::Invalid`] without a grant, for one at a place that is
    /// unknown or out of use, for a role that a division of its kind does not have, or for more than the
    /// maker has; [`PortalError::Store`].
    pub async fn create(
        self,
        name: Line,
        grants: Vec<Grant>,
        expires_at: Option<Timestamp>,
    ) -> Result<NewToken, PortalError> {
        self.make(name, grants, expires_at, None).await?.ok_or(PortalError::NotFound)
    }

    /// The same once for each claim. None where an earlier request made it: its secret was told then.
    ///
    /// # Errors
    /// As for [`Tokens::create`], and [`PortalError::KeyReused`].
    pub async fn create_once(
        self,
        name: Line,
        grants: Vec<Grant>,
        expires_at: Option<Timestamp>,
        claim: Claim,
    ) -> Result<Option<NewToken>, PortalError> {
        self.make(name, grants, expires_at, Some(claim)).await
    }

    async fn make(
        self,
        name: Line,
        grants: Vec<Grant>,
        expires_at: Option<Timestamp>,
        claim: Option<Claim>,
    ) -> Result<Option<NewToken>, PortalError> {
        let seat = self.seat;
        seat.allow_making_tokens().await?;
        if grants.is_empty() {
            return Err(PortalError::invalid("grants", "are missing; say what it is, and where"));
        }
        seat.check_places(&grants).await?;
        if only_operator(seat.viewer).is_err() {
            seat.check_for_programs(&grants).await?;
            seat.check_within(&grants, expires_at).await?;
        }
        if seat.earlier(claim).await?.is_some() {
            return Ok(None);
        }
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
        let made = RecordRef { kind: RecordKind::ApiToken, id: id.as_uuid() };
        let draft = seat.draft().await?.create(token)?.claim(claim.map(|claim| claim.of(made)));
        seat.commit_once(draft, claim).await.map(|is_first| is_first.then_some(NewToken { id, secret }))
    }

    /// Revokes an API token; the next request with it is refused. One that was revoked stays so. People do,
    /// and no token does.
    ///
    /// # Errors
    /// [`PortalError::Forbidden`], [`PortalError::NotFound`], [`PortalError::Conflict`],
    /// [`PortalError::Store`].
    pub async fn revoke(self, id: TokenId) -> Result<(), PortalError> {
        let seat = self.seat;
        seat.allow_making_tokens().await?;
        let token = seat.token(id).await?;
        if token.0.revoked_at.is_some() {
            return Ok(());
        }
        let after = ApiToken(RawApiToken { revoked_at: Some(seat.now), ..token.0.clone() });
        let draft = seat.draft().await?.edit(token, after)?;
        seat.commit(draft.finish()).await?;
        Ok(())
    }
}

impl Seat<'_> {
    async fn allow_tokens(&self) -> Result<(), PortalError> {
        self.allow_or_operate(Action::EditTokens).await
    }

    async fn allow_making_tokens(&self) -> Result<(), PortalError> {
        self.allow_tokens().await?;
        self.allow_people(Action::EditTokens).await
    }

    /// Whether the rules allow this in the whole company. The operator may whatever they say: whoever can
    /// start the command line can read the keys anyway.
    pub(crate) async fn allow_or_operate(&self, action: Action) -> Result<(), PortalError> {
        if only_operator(self.viewer).is_ok() { self.holds() } else { self.allow(action, None).await }
    }

    /// Somebody answers for this, and a program cannot.
    pub(crate) async fn allow_people(&self, action: Action) -> Result<(), PortalError> {
        match self.viewer.actor {
            Actor::Operator(_) | Actor::HostUser(_) | Actor::Account(_) => Ok(()),
            Actor::Token(_) | Actor::HostWork(_) | Actor::System | Actor::Session(_) | Actor::Display(_) => {
                self.refuse(action, None, self.standings().await?).await
            }
        }
    }

    async fn token(&self, id: TokenId) -> Result<ApiToken, PortalError> {
        match self.record(RecordRef { kind: RecordKind::ApiToken, id: id.as_uuid() }).await? {
            Record::ApiToken(token) => Ok(*token),
            _ => Err(PortalError::NotFound),
        }
    }

    /// Every place a grant names must exist and be in use, and a division must be of the kind that has the
    /// role.
    pub(crate) async fn check_places(&self, grants: &[Grant]) -> Result<(), PortalError> {
        for grant in grants {
            if grant.scope() == Scope::Company {
                continue;
            }
            let key: Vec<RecordRef> = place_ref(grant.scope()).into_iter().collect();
            let place = self.portal.store.records(self.viewer.tenant, &key).await?.pop();
            let place =
                place.ok_or_else(|| PortalError::invalid("grants", "name a place that is not known here"))?;
            if place.record_status() != RecordStatus::Active {
                return Err(PortalError::invalid("grants", "name a place that is out of use"));
            }
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
