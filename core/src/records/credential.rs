//! How people who sign in prove who they are.

use super::declared::Declared;
use super::{IndexRow, Unique};
use crate::access::PasswordHash;
use crate::record::record;
use crate::{AccountId, CredentialId, Sealed, TenantId, Timestamp};

record! {
    /// An account's password, authenticator and recovery codes. Its id has the account's bits.
    pub struct Credential / RawCredential (CredentialId) {
        /// The company it belongs to.
        tenant: TenantId = 4,
        /// Whose it is.
        account: AccountId = 5,
        /// The password's hash; none until one is set.
        password: Option<PasswordHash> = 6 secret,
        /// Whether the next sign-in asks for a new password.
        must_change: bool = 7,
        /// The authenticator's key, sealed; none until one is set up.
        totp: Option<Sealed> = 8 secret,
        /// Keyed digests of the recovery codes that are left.
        recovery: Vec<[u8; 32]> = 9 secret,
        /// When the password was set.
        password_set_at: Option<Timestamp> = 10,
        /// When the authenticator was set up.
        totp_set_at: Option<Timestamp> = 11,
    }
}

impl Declared for Credential {
    fn values(&self) -> Vec<Unique> {
        Vec::new()
    }

    fn places(&self) -> Vec<IndexRow> {
        Vec::new()
    }
}
