//! Which values of a record nobody else may hold; the same index finds records by them.

use crate::access::PublicFacilityId;
use crate::codec::StoredWord;
use crate::{Line, Record, RecordKind, SourceRef, TenantId, UniqueKey};
use std::fmt;

/// A value, and among which records it is unique.
///
/// A store keeps an index from each to the record that holds it. A value that a record keeps through an edit
/// is its own; one that it gives up is free at once.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Unique {
    scope: TenantId,
    kind: RecordKind,
    value: Value,
}

#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
enum Value {
    PublicId(PublicFacilityId),
    SourceRef(SourceRef),
    CallSign(Line),
    Secret([u8; 32]),
}

impl Unique {
    /// A facility's public ID, within its tenant.
    #[must_use]
    pub const fn public_id(scope: TenantId, id: PublicFacilityId) -> Self {
        Self { scope, kind: RecordKind::Facility, value: Value::PublicId(id) }
    }

    /// The host product's reference, within a tenant and a kind.
    #[must_use]
    pub const fn source_ref(scope: TenantId, kind: RecordKind, source: SourceRef) -> Self {
        Self { scope, kind, value: Value::SourceRef(source) }
    }

    /// A unit's call sign, within its tenant.
    #[must_use]
    pub const fn call_sign(scope: TenantId, call_sign: Line) -> Self {
        Self { scope, kind: RecordKind::Unit, value: Value::CallSign(call_sign) }
    }

    /// A secret's digest. Secrets are looked up before the tenant is known, so they are unique among all
    /// tenants.
    #[must_use]
    pub const fn secret(kind: RecordKind, digest: [u8; 32]) -> Self {
        Self { scope: TenantId::DEPLOYMENT, kind, value: Value::Secret(digest) }
    }

    /// Among whose records it is unique; the deployment stands for all of them.
    #[must_use]
    pub const fn scope(&self) -> TenantId {
        self.scope
    }

    /// What a caller is told when it is taken.
    #[must_use]
    pub const fn key(&self) -> UniqueKey {
        match self.value {
            Value::PublicId(_) => UniqueKey::PublicId,
            Value::SourceRef(_) => UniqueKey::SourceRef,
            Value::CallSign(_) => UniqueKey::CallSign,
            Value::Secret(_) => UniqueKey::Secret,
        }
    }

    /// Everything unique about a record.
    #[must_use]
    pub fn all_of(record: &Record) -> Vec<Self> {
        let (kind, mut all) = (record.key().kind, Vec::new());
        let of_host = |tenant, source: &Option<SourceRef>| {
            source.clone().map(|source| Self::source_ref(tenant, kind, source))
        };
        match record {
            Record::Facility(it) => {
                all.push(Self::public_id(it.0.tenant, it.0.public_id.clone()));
                all.extend(of_host(it.0.tenant, &it.0.source_ref));
            }
            Record::Unit(it) => {
                all.push(Self::call_sign(it.0.tenant, it.0.call_sign.clone()));
                all.extend(of_host(it.0.tenant, &it.0.source_ref));
            }
            Record::Dispatch(it) => all.extend(of_host(it.0.tenant, &it.0.source_ref)),
            Record::Affiliate(it) => all.extend(of_host(it.0.tenant, &it.0.source_ref)),
            Record::Payor(it) => all.extend(of_host(it.0.tenant, &it.0.source_ref)),
            Record::Display(it) => all.push(Self::secret(kind, it.0.secret_digest)),
            Record::ApiToken(it) => all.push(Self::secret(kind, it.0.secret_digest)),
            Record::Tenant(_) | Record::Region(_) | Record::Division(_) => {}
            Record::PolicyFile(_) | Record::ActivePolicy(_) => {}
        }
        all
    }

    /// Canonical bytes, as the key of an index: different values have different bytes.
    #[must_use]
    pub fn bytes(&self) -> Vec<u8> {
        let (tag, value): (u8, &[u8]) = match &self.value {
            Value::PublicId(it) => (1, it.digits().as_bytes()),
            Value::SourceRef(it) => (2, it.as_str().as_bytes()),
            Value::CallSign(it) => (3, it.as_str().as_bytes()),
            Value::Secret(it) => (4, it),
        };
        [self.scope.as_uuid().as_bytes(), &self.kind.number().to_be_bytes()[..], &[tag], value].concat()
    }
}

impl fmt::Debug for Unique {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Unique({:?})", self.key())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn different_values_have_different_bytes_and_print_nothing() {
        let (one, other) = (TenantId::DEPLOYMENT, TenantId::from_uuid(uuid::Uuid::from_u128(1)));
        let (line, source): (Line, SourceRef) = ("Medic 7".parse().unwrap(), "Medic 7".parse().unwrap());
        let all = [
            Unique::call_sign(one, line.clone()),
            Unique::call_sign(other, line),
            Unique::source_ref(one, RecordKind::Facility, source.clone()),
            Unique::source_ref(one, RecordKind::Dispatch, source),
            Unique::secret(RecordKind::Display, [7; 32]),
            Unique::secret(RecordKind::ApiToken, [7; 32]),
        ];
        let bytes: std::collections::BTreeSet<Vec<u8>> = all.iter().map(Unique::bytes).collect();
        assert_eq!(bytes.len(), all.len());
        assert_eq!(format!("{:?}", all[0]), "Unique(CallSign)");
    }
}
