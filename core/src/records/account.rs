//! Accounts: the people who sign in.

use super::declared::Declared;
use super::{IndexRow, Unique, UniqueKey};
use crate::access::{Grant, RecordStatus, Role, Username};
use crate::journal::{Actor, Party};
use crate::record::record;
use crate::{AccountId, Line, RecordKind, TenantId, Timestamp};

record! {
    /// A person who signs in. How they prove it is kept [apart](super::Credential).
    pub struct Account / RawAccount (AccountId) {
        /// The company it belongs to.
        tenant: TenantId = 4,
        /// What they sign in with, unique within the tenant.
        username: Username = 5,
        /// What they are called; journals name it.
        name: Line = 6,
        /// What they are, and where; grants add up.
        grants: Vec<Grant> = 7,
        /// Counts what ends all their sessions.
        epoch: u32 = 8,
        /// When it was disabled; that overrides every grant.
        disabled_at: Option<Timestamp> = 9,
        /// When it was made.
        created_at: Timestamp = 10,
    }
}

impl Declared for Account {
    fn values(&self) -> Vec<Unique> {
        vec![Unique::username(self.0.tenant, &self.0.username)]
    }

    fn places(&self) -> Vec<IndexRow> {
        Vec::new()
    }
}

impl Unique {
    /// What an account signs in with, within a tenant.
    #[must_use]
    pub fn username(tenant: TenantId, username: &Username) -> Self {
        Self::within(tenant, RecordKind::Account, UniqueKey::Username, username.as_str())
    }
}

impl Account {
    /// What the person is called.
    #[must_use]
    pub fn name(&self) -> &str {
        self.0.name.as_str()
    }

    /// What they sign in with.
    #[must_use]
    pub const fn username(&self) -> &Username {
        &self.0.username
    }

    /// What they are, and where; nothing while the account is disabled.
    #[must_use]
    pub fn grants(&self) -> &[Grant] {
        if self.is_disabled() { &[] } else { &self.0.grants }
    }

    /// Whether nobody can sign in with it.
    #[must_use]
    pub fn is_disabled(&self) -> bool {
        self.0.disabled_at.is_some() || self.0.record_status != RecordStatus::Active
    }

    /// Whether its sessions never lock by themselves: phones of crews stay open for the shift.
    pub(crate) fn stays_open(&self) -> bool {
        let grants = self.grants();
        !grants.is_empty() && grants.iter().all(|grant| grant.role() == Role::Crew)
    }

    /// Whether sessions and links of this epoch still hold.
    pub(crate) fn is_of_epoch(&self, epoch: u32) -> bool {
        self.0.epoch == epoch && !self.is_disabled()
    }

    /// Them, as the journal names them.
    pub(crate) fn party(&self) -> Party {
        Party { actor: Actor::Account(self.0.id), name: Some(self.0.name.clone()) }
    }
}
