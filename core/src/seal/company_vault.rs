//! A company's keys, opened.

use super::cipher::{key_from, open_under, seal_under};
use super::{
    BlindIndex, CompanyKeys, Generation, Key, KeyId, OpenKey, Place, SealError, Sealed, SubjectKey, Vault,
};
use crate::{Entropy, TenantId};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::sync::Arc;
use uuid::Uuid;
use zeroize::Zeroizing;

/// A company's keys, opened once, with the randomness to use them: everything of the company is sealed,
/// digested and opened by it. Clones share the keys.
#[derive(Clone)]
pub struct CompanyVault(Arc<Opened>);

struct Opened {
    tenant: TenantId,
    entropy: Arc<dyn Entropy>,
    keys: BTreeMap<Generation, Held>,
    active: Generation,
    index: Option<Held>,
    wrapped_under: BTreeSet<KeyId>,
    sessions: Uuid,
}

/// A key, or the key of the ring that it is closed under and that is missing there.
type Held = Result<Key, KeyId>;

impl CompanyVault {
    /// Opens a company's keys; see [`Vault::company`].
    ///
    /// # Errors
    /// [`SealError::Broken`] when one of them was altered.
    pub fn open(vault: &Vault, tenant: TenantId, keys: &CompanyKeys) -> Result<Self, SealError> {
        Self::open_with(vault, tenant, keys, Uuid::nil())
    }

    /// The same, with the seed of its sessions.
    pub(super) fn open_with(
        vault: &Vault,
        tenant: TenantId,
        keys: &CompanyKeys,
        sessions: Uuid,
    ) -> Result<Self, SealError> {
        let opened = keys.opened(vault, tenant).map(|(at, key)| Ok((at, held(key)?)));
        let opened = opened.collect::<Result<_, SealError>>()?;
        let index = keys.index_key(vault, tenant).map(held).transpose()?;
        let (entropy, active, wrapped_under) = (vault.shared_entropy(), keys.active(), keys.wrapped_under());
        let keys = opened;
        Ok(Self(Arc::new(Opened { tenant, entropy, keys, active, index, wrapped_under, sessions })))
    }

    pub(super) fn without_keys(vault: &Vault, tenant: TenantId) -> Self {
        let (entropy, active, wrapped_under) =
            (vault.shared_entropy(), Generation::default(), BTreeSet::new());
        let (keys, sessions) = (BTreeMap::new(), Uuid::nil());
        Self(Arc::new(Opened { tenant, entropy, keys, active, index: None, wrapped_under, sessions }))
    }

    /// This vault and the keys that `before` had open. A key that was only wrapped anew is still the same
    /// key, though this node's ring may not hold yet what it is wrapped under now.
    pub(crate) fn after(self, before: &Self) -> Self {
        if self.is_whole() {
            return self;
        }
        let known = |at: &Generation, held: &Held| {
            before.0.keys.get(at).filter(|key| key.is_ok()).unwrap_or(held).clone()
        };
        let keys = self.0.keys.iter().map(|(at, held)| (*at, known(at, held))).collect();
        let index = match (&self.0.index, &before.0.index) {
            (Some(Err(_)), Some(Ok(key))) => Some(Ok(key.clone())),
            (index, _) => index.clone(),
        };
        let (tenant, entropy) = (self.0.tenant, Arc::clone(&self.0.entropy));
        let (active, wrapped_under) = (self.0.active, self.0.wrapped_under.clone());
        let sessions = self.0.sessions;
        Self(Arc::new(Opened { tenant, entropy, keys, active, index, wrapped_under, sessions }))
    }

    /// The company.
    #[must_use]
    pub fn tenant(&self) -> TenantId {
        self.0.tenant
    }

    /// What the company's sessions are sealed beside: under another seed, none of them opens.
    pub(crate) fn session_seed(&self) -> Uuid {
        self.0.sessions
    }

    /// The randomness.
    #[must_use]
    pub fn entropy(&self) -> &dyn Entropy {
        &*self.0.entropy
    }

    /// What new values are sealed under.
    #[must_use]
    pub fn active(&self) -> Generation {
        self.0.active
    }

    /// The generations that are open here, in order.
    #[must_use]
    pub fn generations(&self) -> Vec<Generation> {
        self.0.keys.iter().filter(|(_, key)| key.is_ok()).map(|(at, _)| *at).collect()
    }

    /// The keys of the ring that the company's are wrapped under.
    #[must_use]
    pub fn wrapped_under(&self) -> &BTreeSet<KeyId> {
        &self.0.wrapped_under
    }

    /// What a value is found by without being stored: a keyed digest of it, for this purpose alone. The value
    /// has to be in one form however it was written. The key stays through rotations and renewals, and is
    /// another for each company.
    ///
    /// It finds; it must not forbid: "there is one already" would tell of a record that the asker may not
    /// see.
    ///
    /// # Errors
    /// [`SealError::UnknownKey`] when the ring lacks what the index key is wrapped under,
    /// [`SealError::NoCompanyKey`].
    pub fn blind_index(&self, purpose: &str, value: &str) -> Result<BlindIndex, SealError> {
        let key = self
            .0
            .index
            .as_ref()
            .ok_or(SealError::NoCompanyKey)?
            .as_ref()
            .map_err(|lacking| missing(*lacking))?;
        Ok(BlindIndex::new(key.digest(&[b"bayboard blind index", purpose.as_bytes(), value.as_bytes()])))
    }

    /// Whether all that the company has is open here.
    pub(crate) fn is_whole(&self) -> bool {
        self.0.keys.values().chain(&self.0.index).all(Result::is_ok)
    }

    /// Whether the company still has it, open or not.
    pub(crate) fn has(&self, generation: Generation) -> bool {
        self.0.keys.contains_key(&generation)
    }

    /// The key of a generation for one purpose.
    pub(crate) fn key(&self, generation: Generation, purpose: &str) -> Result<Key, SealError> {
        if self.0.keys.is_empty() {
            return Err(SealError::NoCompanyKey);
        }
        let held = self.0.keys.get(&generation).ok_or(SealError::UnknownGeneration(generation))?;
        held.as_ref().map(|key| key.derive(purpose)).map_err(|lacking| missing(*lacking))
    }

    pub(crate) fn seal(&self, place: &Place, plain: &[u8]) -> Result<Sealed, SealError> {
        let active = self.active();
        seal_under(&self.key(active, "seal")?, active.into(), self.entropy(), place, plain)
    }

    pub(crate) fn open_sealed(&self, place: &Place, sealed: &Sealed) -> Result<Vec<u8>, SealError> {
        open_under(&self.key(sealed.generation(), "seal")?, place, sealed)
    }

    /// The value sealed anew under the active generation; none if it is sealed under that one already.
    pub(crate) fn reseal(&self, place: &Place, sealed: &Sealed) -> Result<Option<Sealed>, SealError> {
        if sealed.generation() == self.active() {
            return Ok(None);
        }
        self.seal(place, &Zeroizing::new(self.open_sealed(place, sealed)?)).map(Some)
    }

    /// A fresh key for a record that has none now.
    pub(crate) fn new_key(&self, place: &Place, before: &SubjectKey) -> Result<SubjectKey, SealError> {
        let wrapped = self.seal(place, Key::generate(self.entropy()).as_bytes())?;
        Ok(before.next(wrapped))
    }

    /// A record's or patient's key, if it has one that is wrapped under the company's.
    pub(crate) fn opened(&self, place: &Place, key: &SubjectKey) -> Result<OpenKey, SealError> {
        let wrapped = key.wrapped_for(None)?;
        let bits = wrapped.map(|wrapped| key_from(self.open_sealed(place, wrapped)?)).transpose()?;
        Ok(OpenKey::new(key.number(), bits))
    }

    /// The key wrapped anew under the active generation. None if it is wrapped under that one already, if
    /// there is no key, or if a patient's key wraps it.
    pub(crate) fn rewrapped(&self, place: &Place, key: &SubjectKey) -> Result<Option<SubjectKey>, SealError> {
        let Ok(Some(wrapped)) = key.wrapped_for(None) else { return Ok(None) };
        // What was lost with its generation stays as it is, and closed.
        if !self.has(wrapped.generation()) {
            return Ok(None);
        }
        Ok(self.reseal(place, wrapped)?.map(|wrapped| key.wrapped_as(None, wrapped)))
    }
}

fn held(key: Result<Key, SealError>) -> Result<Held, SealError> {
    match key {
        Ok(key) => Ok(Ok(key)),
        Err(SealError::UnknownKey(lacking)) => Ok(Err(lacking)),
        Err(error) => Err(error),
    }
}

const fn missing(lacking: KeyId) -> SealError {
    SealError::UnknownKey(lacking)
}

impl fmt::Debug for CompanyVault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "CompanyVault({}, generation {})", self.0.tenant, self.0.active.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{SeededEntropy, StaticKeyring};

    const TENANT: TenantId = TenantId::from_uuid(Uuid::from_u128(7));
    const PLACE: Place = Place { tenant: TENANT, record: Uuid::nil(), field: "access code" };

    fn ring() -> StaticKeyring {
        StaticKeyring::single(Key::from_bytes([1; 32])).with(KeyId(2), Key::from_bytes([2; 32]))
    }

    fn vault(ring: StaticKeyring) -> Vault {
        Vault::new(Arc::new(ring), Arc::new(SeededEntropy::new(1)))
    }

    fn opened(vault: &Vault, keys: &CompanyKeys) -> CompanyVault {
        CompanyVault::open(vault, TENANT, keys).unwrap()
    }

    #[test]
    fn values_are_sealed_again_under_the_active_generation_only() {
        let vault = vault(ring());
        let keys = vault.new_company(TENANT).unwrap();
        let old = opened(&vault, &keys);
        let sealed = old.seal(&PLACE, b"secret").unwrap();
        assert_eq!(old.reseal(&PLACE, &sealed), Ok(None));
        let renewed = keys.with_next(&vault, TENANT).unwrap().with_newest_active();
        let new = opened(&vault, &renewed);
        let again = new.reseal(&PLACE, &sealed).unwrap().unwrap();
        assert_eq!(
            (again.generation(), new.open_sealed(&PLACE, &again).unwrap()),
            (Generation(2), b"secret".to_vec())
        );
        assert_eq!(old.open_sealed(&PLACE, &again), Err(SealError::UnknownGeneration(Generation(2))));
        let alone = opened(&vault, &renewed.without(Generation(1)).unwrap());
        assert_eq!(alone.open_sealed(&PLACE, &sealed), Err(SealError::UnknownGeneration(Generation(1))));
    }

    #[test]
    fn a_ring_that_changes_changes_nothing_that_the_company_sealed() {
        let (old, new) = (vault(ring()), vault(ring().with_active(KeyId(2)).unwrap()));
        let keys = old.new_company(TENANT).unwrap();
        let before = opened(&old, &keys);
        let sealed = before.seal(&PLACE, b"secret").unwrap();
        let after = opened(&new, &keys.rewrapped(&new, TENANT).unwrap().unwrap());
        assert_eq!(
            (after.reseal(&PLACE, &sealed), after.open_sealed(&PLACE, &sealed)),
            (Ok(None), Ok(b"secret".to_vec()))
        );
        assert_eq!(after.blind_index("phone", "1"), before.blind_index("phone", "1"));
    }

    #[test]
    fn a_node_whose_ring_is_behind_keeps_what_it_had_open_and_misses_what_is_new() {
        let behind = vault(StaticKeyring::single(Key::from_bytes([1; 32])));
        let ahead = vault(ring().with_active(KeyId(2)).unwrap());
        let keys = behind.new_company(TENANT).unwrap();
        let before = opened(&behind, &keys);
        let sealed = before.seal(&PLACE, b"secret").unwrap();
        let rewrapped = keys.rewrapped(&ahead, TENANT).unwrap().unwrap();
        let cold = opened(&behind, &rewrapped);
        assert_eq!(cold.open_sealed(&PLACE, &sealed), Err(SealError::UnknownKey(KeyId(2))));
        assert_eq!(cold.blind_index("phone", "1"), Err(SealError::UnknownKey(KeyId(2))));
        let warm = cold.after(&before);
        assert!(warm.is_whole() && warm.wrapped_under() == &BTreeSet::from([KeyId(2)]));
        assert_eq!(warm.open_sealed(&PLACE, &sealed).unwrap(), b"secret");
        let renewed = rewrapped.with_next(&ahead, TENANT).unwrap().with_newest_active();
        let missing = opened(&behind, &renewed).after(&warm);
        assert_eq!(
            (missing.generations(), missing.active(), missing.is_whole()),
            (vec![Generation(1)], Generation(2), false)
        );
        assert_eq!(missing.seal(&PLACE, b"new"), Err(SealError::UnknownKey(KeyId(2))));
    }

    #[test]
    fn a_blind_index_is_one_per_value_purpose_and_company() {
        let vault = vault(ring());
        let keys = vault.new_company(TENANT).unwrap();
        let company = opened(&vault, &keys);
        let phone = company.blind_index("phone", "12175550142").unwrap();
        assert_eq!(company.blind_index("phone", "12175550142"), Ok(phone));
        let renewed = opened(&vault, &keys.with_next(&vault, TENANT).unwrap().with_newest_active());
        assert_eq!(renewed.blind_index("phone", "12175550142"), Ok(phone), "whatever else is renewed");
        let other = TenantId::from_uuid(Uuid::from_u128(8));
        let other = CompanyVault::open(&vault, other, &vault.new_company(other).unwrap()).unwrap();
        for index in [
            company.blind_index("phone", "12175550143"),
            company.blind_index("national id", "12175550142"),
            company.blind_index("phone1", "2175550142"),
            other.blind_index("phone", "12175550142"),
        ] {
            assert_ne!(index.unwrap(), phone);
        }
        assert_eq!(vault.deployment().blind_index("phone", "1"), Err(SealError::NoCompanyKey));
    }
}
