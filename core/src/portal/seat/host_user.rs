//! The host product's own people and work: they come in by its doors, and it vouches for them.

use crate::access::Grant;
use crate::journal::{Actor, Client};
use crate::portal::Viewer;
use crate::{HostUserId, HostWorkId, Line, SourceRef, TenantId};
use sha2::{Digest, Sha256};
use uuid::Uuid;

/// A person whom the host product has signed in. All of it is the host's word: nothing here is looked up,
/// only that grants name places of the company.
#[derive(Clone)]
pub struct HostUser {
    /// The company they act for.
    pub tenant: TenantId,
    /// Who they are: the host's id of the person, which stays theirs when their name changes and is given to
    /// nobody else afterwards. The journal keeps a hash of it for ever.
    pub user: SourceRef,
    /// What they are called. The journal tells it as long as its payloads are kept.
    pub name: Line,
    /// What they are, and where: as much as they are to see in this request, and no more. A grant at a place
    /// that the company does not have gives nothing, nor does one of a role that a division of that kind
    /// does not have.
    pub grants: Vec<Grant>,
    /// In which of their sessions: what one session was shown is journaled again for another.
    pub session: HostSession,
    /// The device the request came from. Grants that hold only from certain networks go by its address.
    pub client: Client,
}

impl std::fmt::Debug for HostUser {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("HostUser(..)")
    }
}

/// Names one session of the host product. Of the text it is made from, which may be a secret, only a hash is
/// kept, and that in memory alone.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct HostSession([u8; 32]);

impl HostSession {
    /// The session that the host knows by this text.
    #[must_use]
    pub fn of(text: &str) -> Self {
        Self(Sha256::digest(text).into())
    }
}

impl std::fmt::Debug for HostSession {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("HostSession(..)")
    }
}

impl Viewer {
    /// A person whom the host product has signed in, for one request. Who calls this vouches that it is
    /// them, that the session lives, and that they hold these grants now: take all three from your own
    /// session, never from what a request says. Journals and stamps name them as a person of the host
    /// product's, by its id of them.
    #[must_use]
    pub fn vouched(user: HostUser) -> Self {
        let HostUser { tenant, user, name, grants, session, client } = user;
        let id = HostUserId::of(tenant, &user);
        let session = session_of(tenant, id, session);
        Self { tenant, actor: Actor::HostUser(id), grants, session, client, name: Some(name) }
    }

    /// The host product's background work of this name, `"nightly import"`, with grants as for
    /// [`Viewer::vouched`]. It has no device, so that a grant which holds only from certain networks gives it
    /// nothing, and it is one session for as long as it bears that name.
    #[must_use]
    pub fn work(tenant: TenantId, name: Line, grants: Vec<Grant>) -> Self {
        let id = HostWorkId::of(tenant, &name);
        let (actor, session) = (Actor::HostWork(id), id.as_uuid());
        Self { tenant, actor, grants, session, client: Client::default(), name: Some(name) }
    }
}

/// One session text of two people, or of one in two companies, is two sessions.
fn session_of(tenant: TenantId, user: HostUserId, session: HostSession) -> Uuid {
    let hash = Sha256::new().chain_update("bayboard host session").chain_update(tenant.as_uuid());
    let digest: [u8; 32] = hash.chain_update(user.as_uuid()).chain_update(session.0).finalize().into();
    uuid::Builder::from_custom_bytes(digest.first_chunk().copied().unwrap_or_default()).into_uuid()
}
