//! Requests that may be repeated.

use crate::codec::{fields, newtype_value};
use crate::record::RecordRef;
use sha2::{Digest, Sha256};
use std::time::Duration;
use uuid::Uuid;

/// Makes a repeated request find the first one's result (kept 24 hours).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct IdempotencyClaim {
    /// The requester and its key.
    pub key: IdempotencyKey,
    /// Hash of the request, so that one key cannot stand for two requests.
    pub request: [u8; 32],
    /// What the request made.
    pub resource: RecordRef,
}

impl IdempotencyClaim {
    /// How long a claim stands.
    pub const LIFE: Duration = Duration::from_secs(24 * 3_600);
}

/// A requester's idempotency key, hashed together with the requester.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct IdempotencyKey(pub [u8; 32]);

impl IdempotencyKey {
    /// The key `text` as sent by `requester`.
    #[must_use]
    pub fn new(requester: Uuid, text: &str) -> Self {
        let mut hash = Sha256::new();
        hash.update(requester.as_bytes());
        hash.update(text.as_bytes());
        Self(hash.finalize().into())
    }
}
fields!(IdempotencyClaim { key = 1, request = 2, resource = 3 });
newtype_value!(IdempotencyKey);
