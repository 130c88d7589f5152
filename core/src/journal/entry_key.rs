//! By what journal entries and logon rows are found.

use super::{Actor, EntryKind, RollDigest};
use crate::codec::{StoredWord, Value};
use crate::record::RecordRef;
use crate::{FacilityId, PatientId, TenantId};

/// Which entries of a journal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum EntryKey {
    /// All. Stores answer it from the journal itself.
    All(TenantId),
    /// Those of a kind.
    Kind(TenantId, EntryKind),
    /// Those about a record.
    Record(TenantId, RecordRef),
    /// Those of what somebody did.
    Actor(TenantId, Actor),
    /// Those about a patient.
    Patient(TenantId, PatientId),
    /// A roll, and those of the sessions it was shown to.
    Roll(TenantId, RollDigest),
}

impl EntryKey {
    /// Whose journal.
    #[must_use]
    pub const fn tenant(&self) -> TenantId {
        match self {
            Self::All(tenant) | Self::Kind(tenant, _) | Self::Record(tenant, _) => *tenant,
            Self::Actor(tenant, _) | Self::Patient(tenant, _) | Self::Roll(tenant, _) => *tenant,
        }
    }

    /// The key of an index within the tenant: different keys have different bytes. That of all entries has
    /// none.
    #[must_use]
    pub fn bytes(&self) -> Vec<u8> {
        match self {
            Self::All(_) => Vec::new(),
            Self::Kind(_, kind) => vec![1, kind.number()],
            Self::Record(_, record) => [&[2, record.kind.number()], record.id.as_bytes().as_slice()].concat(),
            Self::Actor(_, actor) => prefixed(3, actor),
            Self::Patient(_, patient) => prefixed(4, patient),
            Self::Roll(_, roll) => prefixed(5, roll),
        }
    }
}

fn prefixed(number: u8, value: &impl Value) -> Vec<u8> {
    let mut bytes = vec![number];
    value.store(&mut bytes);
    bytes
}

/// Which rows of logon history.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LogonKey {
    /// All.
    All(TenantId),
    /// Those of a facility.
    Facility(TenantId, FacilityId),
}

impl LogonKey {
    /// Whose logon history.
    #[must_use]
    pub const fn tenant(&self) -> TenantId {
        match self {
            Self::All(tenant) | Self::Facility(tenant, _) => *tenant,
        }
    }

    /// The facility whose rows are asked for, if only those are.
    #[must_use]
    pub const fn facility(&self) -> Option<FacilityId> {
        match self {
            Self::All(_) => None,
            Self::Facility(_, facility) => Some(*facility),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::journal::Party;
    use crate::{RecordKind, TokenId};
    use std::collections::BTreeSet;
    use uuid::Uuid;

    #[test]
    fn different_keys_have_different_bytes() {
        let (tenant, id) = (TenantId::DEPLOYMENT, Uuid::from_u128(7));
        let record = |kind| EntryKey::Record(tenant, RecordRef { kind, id });
        let actor = |actor| EntryKey::Actor(tenant, actor);
        let all = [
            EntryKey::All(tenant),
            EntryKey::Kind(tenant, EntryKind::Change),
            EntryKey::Kind(tenant, EntryKind::Denial),
            record(RecordKind::Unit),
            record(RecordKind::Dispatch),
            actor(Actor::System),
            actor(Party::operator(tenant, "Grace".parse().unwrap()).actor),
            actor(Party::operator(tenant, "Ada".parse().unwrap()).actor),
            actor(Actor::Token(TokenId::from_uuid(id))),
            EntryKey::Patient(tenant, PatientId::from_uuid(id)),
            EntryKey::Roll(tenant, RollDigest([7; 32])),
            EntryKey::Roll(tenant, RollDigest([8; 32])),
        ];
        let bytes: BTreeSet<Vec<u8>> = all.iter().map(EntryKey::bytes).collect();
        assert_eq!(bytes.len(), all.len());
    }
}
