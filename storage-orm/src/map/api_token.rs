//! Integrators' tokens.

use super::part::{digest, number, plain, text, version, word};
use super::{Stored, Unique};
use crate::entity::api_token::{Column, Entity, Model};
use bayboard::danger::RawApiToken;
use bayboard::{ApiToken, DecodeError, KeyId, RecordKind, TenantId, TokenId, UniqueKey, UnknownFields, Word};

impl Stored for ApiToken {
    const KIND: RecordKind = RecordKind::ApiToken;
    const UNIQUE: &'static [Unique<Column>] = &[(UniqueKey::Secret, &[Column::SecretDigest])];
    const ID: Column = Column::Id;
    const TENANT: Column = Column::Tenant;
    type Table = Entity;
    type Row = Model;

    fn row(raw: &RawApiToken) -> Model {
        let RawApiToken {
            id,
            version,
            record_status,
            tenant,
            name,
            secret_digest,
            digest_key,
            grants,
            created_at,
            expires_at,
            revoked_at,
            unknown: _,
        } = raw;
        Model {
            tenant: tenant.as_uuid(),
            id: id.as_uuid(),
            version: version.0.into(),
            record_status: record_status.word().to_owned(),
            name: plain(name),
            secret_digest: (*secret_digest).into(),
            digest_key: digest_key.0.into(),
            grants: grants.iter().map(ToString::to_string).collect::<Vec<_>>().join(" "),
            created_at: (*created_at).into(),
            expires_at: expires_at.map(Into::into),
            revoked_at: revoked_at.map(Into::into),
        }
    }
    fn raw(row: Model) -> Result<RawApiToken, DecodeError> {
        let Model {
            tenant,
            id,
            version: written,
            record_status,
            name,
            secret_digest,
            digest_key,
            grants,
            created_at,
            expires_at,
            revoked_at,
        } = row;
        Ok(RawApiToken {
            id: TokenId::from_uuid(id),
            version: version(written)?,
            record_status: word(&record_status)?,
            tenant: TenantId::from_uuid(tenant),
            name: text(name)?,
            secret_digest: digest(&secret_digest)?,
            digest_key: number(digest_key).map(KeyId)?,
            grants: grants
                .split_whitespace()
                .map(|grant| grant.parse().map_err(|_| DecodeError::NotCanonical))
                .collect::<Result<_, _>>()?,
            created_at: created_at.into(),
            expires_at: expires_at.map(Into::into),
            revoked_at: revoked_at.map(Into::into),
            unknown: UnknownFields::default(),
        })
    }
}
