//! API tokens as staff may see them. Their secrets, and what is kept of those, are not in it.

use crate::gate::view_tag::{Tagged, ViewTag, ViewTags};
use crate::records::{ApiToken, RawApiToken};
use crate::{Timestamp, TokenId};
use serde::{Serialize, Serializer};

fn as_text<T: ToString, S: Serializer>(value: &T, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(&value.to_string())
}

fn as_texts<T: ToString, S: Serializer>(value: &Option<T>, serializer: S) -> Result<S::Ok, S::Error> {
    match value {
        Some(value) => serializer.serialize_str(&value.to_string()),
        None => serializer.serialize_none(),
    }
}

/// An API token as staff see it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct TokenView {
    #[serde(serialize_with = "as_text")]
    id: TokenId,
    version: ViewTag,
    /// What it is called.
    name: String,
    /// Its roles, each with where it holds.
    grants: Vec<String>,
    /// When it was made.
    #[serde(serialize_with = "as_text")]
    created_at: Timestamp,
    /// When it ends by itself.
    #[serde(serialize_with = "as_texts")]
    expires_at: Option<Timestamp>,
    /// When it was revoked.
    #[serde(serialize_with = "as_texts")]
    revoked_at: Option<Timestamp>,
}

impl Tagged for TokenView {
    fn tag(&mut self) -> &mut ViewTag {
        &mut self.version
    }
}

impl TokenView {
    /// The token's id.
    #[must_use]
    pub const fn id(&self) -> TokenId {
        self.id
    }

    /// What is shown here, named.
    #[must_use]
    pub const fn version(&self) -> ViewTag {
        self.version
    }

    /// The person or product it is for.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// What it is, and where, as grants are written.
    #[must_use]
    pub fn grants(&self) -> &[String] {
        &self.grants
    }

    /// When it was made.
    #[must_use]
    pub const fn created_at(&self) -> Timestamp {
        self.created_at
    }

    /// When it stops by itself.
    #[must_use]
    pub const fn expires_at(&self) -> Option<Timestamp> {
        self.expires_at
    }

    /// When it was revoked.
    #[must_use]
    pub const fn revoked_at(&self) -> Option<Timestamp> {
        self.revoked_at
    }

    /// Whether it is good at `now`.
    #[must_use]
    pub fn is_live(&self, now: Timestamp) -> bool {
        self.revoked_at.is_none() && self.expires_at.is_none_or(|end| now < end)
    }

    pub(crate) fn new(token: &ApiToken, tags: &ViewTags) -> Self {
        let RawApiToken {
            id,
            version: _,
            record_status: _,
            tenant: _,
            name,
            secret_digest: _,
            digest_key: _,
            grants,
            created_at,
            expires_at,
            revoked_at,
            unknown: _,
        } = &token.0;
        tags.name(Self {
            id: *id,
            version: ViewTag::BLANK,
            name: name.as_str().to_owned(),
            grants: grants.iter().map(ToString::to_string).collect(),
            created_at: *created_at,
            expires_at: *expires_at,
            revoked_at: *revoked_at,
        })
    }
}
