//! Newtype ids: one type per kind of record, so that they cannot be mixed up.
//!
//! Ids are UUIDv7. Such an id tells when it was made, so it never stands on a facility surface or in a cursor
//! shown there.

use crate::{Entropy, Line, SourceRef, Timestamp};
use sha2::{Digest, Sha256};
use std::fmt;
use uuid::Uuid;

/// A UUIDv7 for `now`, its random part drawn from `entropy`.
fn uuid_v7(now: Timestamp, entropy: &dyn Entropy) -> Uuid {
    let mut random = [0; 10];
    entropy.fill(&mut random);
    let millis = u64::try_from(now.as_micros() / 1_000).unwrap_or(0);
    uuid::Builder::from_unix_timestamp_millis(millis, &random).into_uuid()
}

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident),+ $(,)?) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(Uuid);

        impl $name {
            /// A fresh id for a record made at `now`.
            #[must_use]
            pub fn generate(now: Timestamp, entropy: &dyn Entropy) -> Self {
                Self(uuid_v7(now, entropy))
            }
            /// The id behind these UUID bits, as a store or a request gave them.
            #[must_use]
            pub const fn from_uuid(uuid: Uuid) -> Self {
                Self(uuid)
            }
            /// The UUID bits, for a store's key column.
            #[must_use]
            pub const fn as_uuid(self) -> Uuid {
                self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.fmt(f)
            }
        }
        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, concat!(stringify!($name), "({})"), self.0)
            }
        }
        impl std::str::FromStr for $name {
            type Err = InvalidId;
            fn from_str(text: &str) -> Result<Self, InvalidId> {
                Uuid::try_parse(text).map(Self).map_err(|_| InvalidId)
            }
        }
        crate::codec::newtype_value!($name);
        crate::text::as_text!(shown $name);
    )+};
}

macro_rules! ids_of_kinds {
    (() $($(#[$doc:meta])* $kind:ident / $raw:ident ($id:ident) = $number:literal $word:literal $boards:ident,)+) => {
        ids! { $($(#[$doc])* $id),+ }
    };
}
crate::record_kinds!(ids_of_kinds());

// What has an id and is no record yet.
ids! {
    /// One signed-in browser.
    SessionId,
    /// A person whom the company knows as a patient (NEMSIS ePatient, FHIR Patient).
    PatientId,
    /// A mass-casualty or planned incident (NEMSIS eScene.07).
    IncidentId,
    /// A person at the deployment's command line, as one company's journal knows them.
    OperatorId,
    /// A person whom the host product signed in, as one company's journal knows them.
    HostUserId,
    /// Background work of the host product, as one company's journal knows it.
    HostWorkId,
    /// A message to somebody.
    MessageId,
}

impl AccountId {
    /// The vendor's account, which every company has and nobody signs in with: it stands before all others.
    pub const SUPPORT: Self = Self(Uuid::from_u128(0x8000_8000_0000_0000_0000));
}

impl CredentialId {
    /// That of an account: one look-up by key finds it.
    #[must_use]
    pub const fn of(account: AccountId) -> Self {
        Self(account.as_uuid())
    }
}

impl OperatorId {
    /// The id of the person who calls themselves `name`. Without the name it stands for somebody; whoever
    /// knows a name can find its id, so it hides nobody from those who know them. Companies' journals know
    /// one person by different ids.
    #[must_use]
    pub fn of(tenant: TenantId, name: &Line) -> Self {
        Self(known_by("bayboard operator", tenant, name.as_str()))
    }
}

impl HostUserId {
    /// The id of the person whom the host product knows by this reference. As with operators, whoever knows
    /// the reference can find the id, and companies' journals know one person by different ids.
    #[must_use]
    pub fn of(tenant: TenantId, user: &SourceRef) -> Self {
        Self(known_by("bayboard host user", tenant, user.as_str()))
    }
}

impl HostWorkId {
    /// The id of the host product's work of this name.
    #[must_use]
    pub fn of(tenant: TenantId, name: &Line) -> Self {
        Self(known_by("bayboard host work", tenant, name.as_str()))
    }
}

/// An id without a key: it stays the same through rotations and restores.
fn known_by(what: &str, tenant: TenantId, text: &str) -> Uuid {
    let hash = Sha256::new().chain_update(what).chain_update(tenant.0.as_bytes());
    let digest: [u8; 32] = hash.chain_update(text).finalize().into();
    uuid::Builder::from_custom_bytes(digest.first_chunk().copied().unwrap_or_default()).into_uuid()
}

impl TenantId {
    /// The chain on which tenants themselves are created: it belongs to the deployment, not to a company.
    pub const DEPLOYMENT: Self = Self(Uuid::nil());
}

/// The text is not an id; use the id exactly as the API gave it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not an id; use the id exactly as it was given")]
pub struct InvalidId;
