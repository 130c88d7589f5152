//! A person or product that calls use cases, with roles.

use crate::access::{Grant, Role, RoleSet, RoleSets, Scope};
use crate::board::LiveBoards;
use crate::journal::{Actor, Client, Party};
use crate::portal::seat::secrets::{TOKEN, secret_digests};
use crate::portal::{Portal, PortalError, Rest};
use crate::records::{ApiToken, RawApiToken};
use crate::{Line, OperatorId, RecordKind, StoreExt, TenantId, Timestamp, Unique};
use std::borrow::Cow;
use std::collections::BTreeMap;
use std::net::IpAddr;
use uuid::Uuid;

/// Who calls, for which company, from which device.
#[derive(Clone)]
pub struct Viewer {
    pub(crate) tenant: TenantId,
    pub(crate) actor: Actor,
    pub(crate) grants: Vec<Grant>,
    pub(crate) session: Uuid,
    pub(crate) client: Client,
    /// What operators call the token.
    pub(crate) name: Option<Line>,
}

impl std::fmt::Debug for Viewer {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Viewer({:?})", self.actor)
    }
}

impl Viewer {
    /// A person at the deployment's own command line. Whoever can start it can read the keys anyway.
    #[must_use]
    pub fn operator(tenant: TenantId, name: Line) -> Self {
        let everywhere = |role| Grant::new(role, Scope::Company).expect("a role of the company");
        let grants = [Role::Administrator, Role::Dispatcher, Role::ApiClient].map(everywhere).to_vec();
        // Two people are two sessions: what one was shown is no entry for the other.
        let id = OperatorId::of(tenant, &name);
        Self {
            tenant,
            actor: Actor::Operator(id),
            grants,
            session: id.as_uuid(),
            client: Client::default(),
            name: Some(name),
        }
    }

    fn token(token: &ApiToken, client: Client) -> Self {
        let (tenant, grants) = (token.0.tenant, token.0.grants.clone());
        let name = Some(token.0.name.clone());
        Self { tenant, actor: Actor::Token(token.id()), grants, session: token.id().as_uuid(), client, name }
    }

    /// The company they act for.
    #[must_use]
    pub const fn tenant(&self) -> TenantId {
        self.tenant
    }

    /// Them, as the journal names them.
    pub(crate) fn party(&self) -> Party {
        Party { actor: self.actor, name: self.name.clone() }
    }

    /// What operators call the account or token, for logs.
    #[must_use]
    pub fn name(&self) -> Option<&str> {
        self.name.as_ref().map(Line::as_str)
    }

    /// What a stamp keeps of the name: a token's stands in its own record.
    pub(crate) fn name_in_stamps(&self) -> Option<Line> {
        match self.actor {
            Actor::Operator(_) | Actor::HostUser(_) | Actor::HostWork(_) | Actor::Account(_) => {
                self.name.clone()
            }
            Actor::System | Actor::Token(_) | Actor::Session(_) | Actor::Display(_) => None,
        }
    }

    /// Whether the host product vouches for them: then nobody has looked at their grants before.
    const fn is_vouched_for(&self) -> bool {
        matches!(self.actor, Actor::HostUser(_) | Actor::HostWork(_))
    }

    /// Names the caller for idempotency keys. A token's is always the same, and so is that of background work
    /// under one name. A person whom the host product vouches for has one for each of their sessions: who
    /// sends a request again after signing in anew is not found to repeat it.
    #[must_use]
    pub const fn session(&self) -> Uuid {
        self.session
    }

    /// The roles of the grants that hold now, by place. An account's are what boards know of it by then; a
    /// token's were checked when it was made; where the host vouches for somebody, those that the company has
    /// no place for give nothing. Nor do those at a place out of use, nor a role of a set that the company
    /// has switched off, but to its operator, who switches it on again.
    pub(crate) fn places(&self, boards: &LiveBoards, now: Timestamp) -> BTreeMap<Scope, RoleSet> {
        let (grants, sets) = (self.given(boards), boards.role_sets());
        Grant::add_up(grants.iter().filter(|grant| self.has(boards, sets, grant)), self.address(), now)
    }

    /// The grants that hold now, likewise.
    pub(crate) fn held(&self, boards: &LiveBoards, now: Timestamp) -> Vec<Grant> {
        let (grants, sets) = (self.given(boards).into_owned().into_iter(), boards.role_sets());
        grants.filter(|grant| grant.holds(self.address(), now) && self.has(boards, sets, grant)).collect()
    }

    /// The grants that give nothing now, likewise, with why.
    pub(crate) fn resting(&self, boards: &LiveBoards, now: Timestamp) -> Vec<(Grant, Rest)> {
        let sets = boards.role_sets();
        let why = |grant: &Grant| {
            if grant.ends().is_some_and(|end| end <= now) {
                Some(Rest::Over)
            } else if !grant.holds(self.address(), now) {
                Some(Rest::OtherNetwork)
            } else if boards.is_out_of_use(grant.scope()) {
                Some(Rest::PlaceOutOfUse)
            } else {
                (!self.has(boards, sets, grant)).then_some(Rest::SwitchedOff)
            }
        };
        self.given(boards).iter().filter_map(|grant| Some((grant.clone(), why(grant)?))).collect()
    }

    /// The roles, by place, of those that hold now and last as long as another grant, wherever it holds.
    pub(crate) fn places_as_lasting(
        &self,
        boards: &LiveBoards,
        grant: &Grant,
        now: Timestamp,
    ) -> BTreeMap<Scope, RoleSet> {
        let held = self.held(boards, now);
        Grant::add_up(held.iter().filter(|own| own.outlasts(grant, None)), self.address(), now)
    }

    /// Whatever was given to them, also what holds from another network, or not at the moment.
    pub(crate) fn given(&self, boards: &LiveBoards) -> Cow<'_, [Grant]> {
        if let Actor::Account(id) = self.actor {
            return boards.account(id).map(|account| account.grants().to_vec()).unwrap_or_default().into();
        }
        Cow::Borrowed(&self.grants)
    }

    fn has(&self, boards: &LiveBoards, sets: RoleSets, grant: &Grant) -> bool {
        let is_on = matches!(self.actor, Actor::Operator(_)) || sets.have(grant.role());
        is_on
            && (!self.is_vouched_for() || boards.has_place_for(grant))
            && !boards.is_out_of_use(grant.scope())
    }

    fn address(&self) -> Option<IpAddr> {
        self.client.address.as_ref().and_then(|address| address.as_str().parse().ok())
    }
}

impl Portal {
    /// The viewer behind a bearer token of this company, if it is live. The token is looked up by its keyed
    /// digest, which follows the company's active key as the token is used.
    ///
    /// # Errors
    /// [`PortalError::Store`] when the store cannot be read.
    pub async fn viewer_by_token(
        &self,
        tenant: TenantId,
        secret: &str,
        client: Client,
        now: Timestamp,
    ) -> Result<Option<Viewer>, PortalError> {
        let mut found: Option<ApiToken> = None;
        // Whatever was sent, as many lookups as the company has keys.
        for digest in secret_digests(&self.company(tenant).await?, TOKEN, secret) {
            found = self.store.find_as(&Unique::secret(RecordKind::ApiToken, digest)).await?.or(found);
        }
        let Some(token) = found.filter(|token| token.0.tenant == tenant && token.is_live(now)) else {
            return Ok(None);
        };
        self.renew_digest(tenant, TOKEN, token.0.digest_key, secret, now, |digest| {
            let raw = RawApiToken { secret_digest: digest.bytes, digest_key: digest.key, ..token.0.clone() };
            (token.clone().into(), ApiToken(raw).into())
        })
        .await;
        Ok(Some(Viewer::token(&token, client)))
    }
}
