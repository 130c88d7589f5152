//! The deployment's keys and randomness.

use super::cipher::{open_under, seal_under};
use super::{CompanyKeys, CompanyVault, Key, KeyId, Keyring, Place, SealError, Sealed, StaticKeyring};
use crate::{Entropy, Tenant, TenantId};
use std::sync::Arc;

/// The deployment's keys and randomness, handed in from outside and passed around together. Companies' keys
/// are wrapped under them, and nothing else.
#[derive(Clone, Debug)]
pub struct Vault {
    keyring: Arc<dyn Keyring>,
    entropy: Arc<dyn Entropy>,
}

impl Vault {
    /// Brings keys and randomness together.
    #[must_use]
    pub fn new(keyring: Arc<dyn Keyring>, entropy: Arc<dyn Entropy>) -> Self {
        Self { keyring, entropy }
    }

    /// A fresh key that lasts as long as the process, for a store that lasts no longer, such as a
    /// [`MemoryStore`](crate::MemoryStore).
    #[must_use]
    pub fn in_memory(entropy: impl Entropy) -> Self {
        let ring = StaticKeyring::single(Key::generate(&entropy));
        Self::new(Arc::new(ring), Arc::new(entropy))
    }

    /// The randomness.
    #[must_use]
    pub fn entropy(&self) -> &dyn Entropy {
        &*self.entropy
    }

    /// A value that only the same key gives: stored beside the data, it refuses a wrong key at start.
    ///
    /// # Errors
    /// [`SealError::UnknownKey`] when the ring lacks the key.
    pub fn check_value(&self, id: KeyId) -> Result<[u8; 32], SealError> {
        Ok(self.key(id, "check")?.digest(&[b"bayboard check value"]))
    }

    /// The key that companies' keys are wrapped under from now on.
    #[must_use]
    pub fn active_key(&self) -> KeyId {
        self.keyring.active()
    }

    /// The keys in the ring, by number.
    #[must_use]
    pub fn key_ids(&self) -> Vec<KeyId> {
        self.keyring.ids()
    }

    /// The company's keys, opened. Those wrapped under a key that the ring lacks stay closed, and are missed
    /// when they are needed.
    ///
    /// # Errors
    /// [`SealError::Broken`] when one of them was altered.
    pub fn company(&self, tenant: &Tenant) -> Result<CompanyVault, SealError> {
        CompanyVault::open_with(self, tenant.id(), &tenant.0.keys, tenant.session_seed())
    }

    /// For the deployment's own chain, on which nothing is sealed: it has no keys.
    #[must_use]
    pub fn deployment(&self) -> CompanyVault {
        CompanyVault::without_keys(self, TenantId::DEPLOYMENT)
    }

    /// Keys for a company that is being founded.
    ///
    /// # Errors
    /// [`SealError::UnknownKey`] when the active key is missing from the ring.
    pub fn new_company(&self, tenant: TenantId) -> Result<CompanyKeys, SealError> {
        CompanyKeys::new(self, tenant)
    }

    pub(super) fn shared_entropy(&self) -> Arc<dyn Entropy> {
        Arc::clone(&self.entropy)
    }

    pub(super) fn seal(&self, place: &Place, plain: &[u8]) -> Result<Sealed, SealError> {
        let id = self.keyring.active();
        seal_under(&self.key(id, "seal")?, id, &*self.entropy, place, plain)
    }

    pub(super) fn open(&self, place: &Place, sealed: &Sealed) -> Result<Vec<u8>, SealError> {
        open_under(&self.key(sealed.key, "seal")?, place, sealed)
    }

    fn key(&self, id: KeyId, purpose: &str) -> Result<Key, SealError> {
        Ok(self.keyring.key(id).ok_or(SealError::UnknownKey(id))?.derive(purpose))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::SeededEntropy;
    use uuid::Uuid;

    fn vault() -> Vault {
        Vault::in_memory(SeededEntropy::new(7))
    }

    const PLACE: Place = Place { tenant: TenantId::DEPLOYMENT, record: Uuid::nil(), field: "access code" };

    #[test]
    fn opens_only_in_its_place() {
        let vault = vault();
        let sealed = vault.seal(&PLACE, b"secret").unwrap();
        assert_eq!(vault.open(&PLACE, &sealed).unwrap(), b"secret");
        let one = Uuid::from_u128(1);
        let others = [
            Place { tenant: TenantId::from_uuid(one), ..PLACE },
            Place { record: one, ..PLACE },
            Place { field: "journal", ..PLACE },
        ];
        for elsewhere in others {
            assert_eq!(vault.open(&elsewhere, &sealed), Err(SealError::Broken), "{elsewhere:?}");
        }
    }

    #[test]
    fn a_wrong_key_gives_another_check_value() {
        let other = StaticKeyring::single(Key::from_bytes([9; 32]));
        let other = Vault::new(Arc::new(other), Arc::new(SeededEntropy::new(1)));
        assert_ne!(vault().check_value(KeyId(1)).unwrap(), other.check_value(KeyId(1)).unwrap());
    }

    #[test]
    fn on_the_deployments_chain_nothing_is_sealed() {
        let deployment = vault().deployment();
        assert_eq!(deployment.tenant(), TenantId::DEPLOYMENT);
        assert_eq!(deployment.seal(&PLACE, b"secret"), Err(SealError::NoCompanyKey));
    }
}
