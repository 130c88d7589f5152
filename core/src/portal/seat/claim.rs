//! Requests that may be repeated: what they claim, and what they made.

use crate::portal::{PortalError, Seat};
use crate::{Claimed, Draft, IdempotencyClaim, IdempotencyKey, RecordRef, StoreError};

/// A request's idempotency key and its hash.
#[derive(Clone, Copy, Debug)]
pub struct Claim {
    /// The key.
    pub key: IdempotencyKey,
    /// Hash of everything the request asks for.
    pub request: [u8; 32],
}

impl Claim {
    /// What is kept of it: the record that it made or changed answers a repeated request.
    pub(crate) const fn of(self, resource: RecordRef) -> IdempotencyClaim {
        IdempotencyClaim { key: self.key, request: self.request, resource }
    }
}

/// What a request made, or had made before.
#[derive(Clone, Debug)]
pub struct Made<T> {
    /// The answer.
    pub value: T,
    /// Whether this repeats an earlier request.
    pub repeated: bool,
}

impl<T> Made<T> {
    /// The same of another answer.
    pub(crate) fn map<U>(self, of: impl FnOnce(T) -> U) -> Made<U> {
        Made { value: of(self.value), repeated: self.repeated }
    }
}

/// What an earlier request made, if it asked for the same as this one.
pub(crate) fn same_request(claim: Option<Claim>, earlier: Claimed) -> Result<RecordRef, PortalError> {
    let is_same = claim.is_some_and(|claim| claim.request == earlier.request);
    if is_same { Ok(earlier.resource) } else { Err(PortalError::KeyReused) }
}

impl Seat<'_> {
    /// Commits what a request claims. Whether it was the first: one that comes again at once writes nothing.
    pub(crate) async fn commit_once(&self, draft: Draft, claim: Option<Claim>) -> Result<bool, PortalError> {
        match self.commit(draft.finish()).await {
            Ok(_) => Ok(true),
            Err(PortalError::Store(StoreError::AlreadyDone(earlier))) => {
                same_request(claim, earlier).map(|_| false)
            }
            Err(error) => Err(error),
        }
    }
}
