//! Which values of a record nobody else may hold; the same index finds records by them.

use crate::access::PublicFacilityId;
use crate::{Line, Record, RecordKind, SourceRef, TenantId, UniqueKey};
use uuid::Uuid;

/// A value, and among which records it is unique.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Unique {
    scope: TenantId,
    kind: RecordKind,
    value: Value,
}

#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
enum Value {
    Id(Uuid),
    PublicId(PublicFacilityId),
    SourceRef(SourceRef),
    CallSign(Line),
    Secret([u8; 32]),
}

impl Unique {
    pub(super) const fn public_id(scope: TenantId, id: PublicFacilityId) -> Self {
        Self { scope, kind: RecordKind::Facility, value: Value::PublicId(id) }
    }
    pub(super) const fn source_ref(scope: TenantId, kind: RecordKind, source: SourceRef) -> Self {
        Self { scope, kind, value: Value::SourceRef(source) }
    }
    pub(super) const fn call_sign(scope: TenantId, call_sign: Line) -> Self {
        Self { scope, kind: RecordKind::Unit, value: Value::CallSign(call_sign) }
    }
    /// Secrets are looked up before the tenant is known, so they are unique among all tenants.
    pub(super) const fn secret(kind: RecordKind, digest: [u8; 32]) -> Self {
        Self { scope: TenantId::DEPLOYMENT, kind, value: Value::Secret(digest) }
    }
    pub(super) const fn key(&self) -> UniqueKey {
        match self.value {
            Value::Id(_) => UniqueKey::Id,
            Value::PublicId(_) => UniqueKey::PublicId,
            Value::SourceRef(_) => UniqueKey::SourceRef,
            Value::CallSign(_) => UniqueKey::CallSign,
            Value::Secret(_) => UniqueKey::Secret,
        }
    }
    /// Everything unique about a record.
    pub(super) fn all_of(record: &Record) -> Vec<Self> {
        let (kind, id) = (record.key().kind, record.key().id);
        let mut all = vec![Self { scope: TenantId::DEPLOYMENT, kind, value: Value::Id(id) }];
        match record {
            Record::Facility(it) => {
                all.push(Self::public_id(it.0.tenant, it.0.public_id.clone()));
                all.extend(it.0.source_ref.clone().map(|source| Self::source_ref(it.0.tenant, kind, source)));
            }
            Record::Dispatch(it) => {
                all.extend(it.0.source_ref.clone().map(|source| Self::source_ref(it.0.tenant, kind, source)));
            }
            Record::Unit(it) => all.push(Self::call_sign(it.0.tenant, it.0.call_sign.clone())),
            Record::Display(it) => all.push(Self::secret(kind, it.0.secret_digest)),
            Record::ApiToken(it) => all.push(Self::secret(kind, it.0.secret_digest)),
            _ => {}
        }
        all
    }
}
