//! Which values of a record nobody else may hold; the same index finds records by them.

use super::declared::Declared;
use crate::codec::StoredWord;
use crate::{Record, RecordKind, SourceRef, TenantId};
use std::fmt;

/// What a value is unique as.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[non_exhaustive]
pub enum UniqueKey {
    /// A facility's public ID.
    PublicId = 1,
    /// The host product's reference.
    SourceRef = 2,
    /// A unit's call sign.
    CallSign = 3,
    /// A secret's digest.
    Secret = 4,
    /// What an account signs in with.
    Username = 5,
}

impl UniqueKey {
    /// What callers know it as.
    pub(crate) const fn word(self) -> &'static str {
        match self {
            Self::PublicId => "facility id",
            Self::SourceRef => "source_ref",
            Self::CallSign => "call_sign",
            Self::Secret => "secret",
            Self::Username => "username",
        }
    }
}

/// A value, and among which records it is unique.
///
/// A store keeps an index from each to the record that holds it. A value that a record keeps through an edit
/// is its own; one that it gives up is free at once.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Unique {
    scope: TenantId,
    kind: RecordKind,
    key: UniqueKey,
    value: Vec<u8>,
}

impl Unique {
    /// A value of records of this kind, within a tenant.
    pub(super) fn within(scope: TenantId, kind: RecordKind, key: UniqueKey, value: impl AsRef<[u8]>) -> Self {
        Self { scope, kind, key, value: value.as_ref().to_vec() }
    }

    /// The host product's reference, within a tenant and a kind.
    #[must_use]
    pub fn source_ref(scope: TenantId, kind: RecordKind, source: SourceRef) -> Self {
        Self::within(scope, kind, UniqueKey::SourceRef, source.as_str())
    }

    /// The reference of a record that may have one.
    pub(super) fn of_host(scope: TenantId, kind: RecordKind, source: Option<&SourceRef>) -> Option<Self> {
        source.map(|source| Self::source_ref(scope, kind, source.clone()))
    }

    /// A secret's digest. Secrets are looked up before the tenant is known, so they are unique among all
    /// tenants.
    #[must_use]
    pub fn secret(kind: RecordKind, digest: [u8; 32]) -> Self {
        Self::within(TenantId::DEPLOYMENT, kind, UniqueKey::Secret, digest)
    }

    /// Among whose records it is unique; the deployment stands for all of them.
    #[must_use]
    pub const fn scope(&self) -> TenantId {
        self.scope
    }

    /// What a caller is told when it is taken.
    #[must_use]
    pub const fn key(&self) -> UniqueKey {
        self.key
    }

    /// Everything unique about a record.
    #[must_use]
    pub fn all_of(record: &Record) -> Vec<Self> {
        record.values()
    }

    /// Canonical bytes, as the key of an index: different values have different bytes.
    #[must_use]
    pub fn bytes(&self) -> Vec<u8> {
        let (scope, kind) = (self.scope.as_uuid(), self.kind.number().to_be_bytes());
        [scope.as_bytes(), &kind[..], &[self.key as u8], &self.value].concat()
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
    use crate::Line;

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
            Unique::username(one, &"medic.7".parse().unwrap()),
            Unique::username(other, &"medic.7".parse().unwrap()),
        ];
        let bytes: std::collections::BTreeSet<Vec<u8>> = all.iter().map(Unique::bytes).collect();
        assert_eq!(bytes.len(), all.len());
        assert_eq!(format!("{:?}", all[0]), "Unique(CallSign)");
    }
}
