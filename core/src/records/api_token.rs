//! Tokens that host products hold.

use super::declared::Declared;
use super::{IndexRow, Unique};
use crate::access::Grant;
use crate::record::record;
use crate::{Generation, Line, RecordKind, TenantId, Timestamp, TokenId};

record! {
    /// An integrator's bearer token. The secret is stored only as a keyed digest.
    pub struct ApiToken / RawApiToken (TokenId) {
        /// The company it belongs to.
        tenant: TenantId = 4,
        /// The person or product behind it; journals name it.
        name: Line = 5,
        /// Keyed digest of the secret, unique.
        secret_digest: [u8; 32] = 6 secret,
        /// The company's key it was digested under.
        digest_key: Generation = 7,
        /// What it is, and where; grants add up.
        grants: Vec<Grant> = 8,
        /// When it was made.
        created_at: Timestamp = 9,
        /// When it stops by itself.
        expires_at: Option<Timestamp> = 10,
        /// When it was revoked.
        revoked_at: Option<Timestamp> = 11,
    }
}

impl Declared for ApiToken {
    fn values(&self) -> Vec<Unique> {
        vec![Unique::secret(RecordKind::ApiToken, self.0.secret_digest)]
    }

    fn places(&self) -> Vec<IndexRow> {
        Vec::new()
    }
}

impl ApiToken {
    /// The person or product behind it.
    #[must_use]
    pub fn name(&self) -> &str {
        self.0.name.as_str()
    }

    /// What it is, and where.
    #[must_use]
    pub fn grants(&self) -> &[Grant] {
        &self.0.grants
    }

    /// Whether it is good at `now`.
    #[must_use]
    pub fn is_live(&self, now: Timestamp) -> bool {
        self.0.revoked_at.is_none() && self.0.expires_at.is_none_or(|end| now < end)
    }
}
