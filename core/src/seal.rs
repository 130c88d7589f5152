//! Keys and sealing: everything secret at rest is authenticated encryption under a named key.
//!
//! The associated data names tenant, record and field, so that a sealed value copied to another place does not open.

use crate::codec::{encode, fields, newtype_value};
use crate::{Entropy, Keyring, StaticKeyring, TenantId};
use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{XChaCha20Poly1305, XNonce};
use hmac::{Hmac, Mac};
use sha2::Sha256;
use siphasher::sip128::{Hasher128, SipHasher24};
use std::fmt;
use std::hash::Hasher;
use std::sync::Arc;
use uuid::Uuid;
use zeroize::{Zeroize, Zeroizing};

/// Names a key; sealed values carry it, so that keys can be rotated.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct KeyId(pub u32);

impl KeyId {
    /// The highest number a key may have.
    pub const LAST: Self = Self(u32::MAX / 2);
}

newtype_value!(KeyId);

/// 256 secret bits, wiped when dropped.
#[derive(Clone)]
pub struct Key([u8; 32]);

impl Key {
    /// The key with these bits.
    #[must_use]
    pub const fn from_bytes(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }
    /// A fresh key.
    #[must_use]
    pub fn generate(entropy: &dyn Entropy) -> Self {
        let mut bytes = [0; 32];
        entropy.fill(&mut bytes);
        Self(bytes)
    }
    /// The bits, to be written to the operator's key file.
    #[must_use]
    pub const fn as_bytes(&self) -> &[u8; 32] {
        &self.0
    }
    /// A key for one purpose, so that no two uses share bits.
    pub(crate) fn derive(&self, purpose: &str) -> Self {
        Self(self.digest(&[b"bayboard key", purpose.as_bytes()]))
    }
    /// HMAC-SHA-256 over length-prefixed parts.
    pub(crate) fn digest(&self, parts: &[&[u8]]) -> [u8; 32] {
        let mut mac = <Hmac<Sha256> as KeyInit>::new_from_slice(&self.0).expect("any key length fits HMAC");
        for part in parts {
            mac.update(&(part.len() as u64).to_be_bytes());
            mac.update(part);
        }
        mac.finalize().into_bytes().into()
    }
    /// A short keyed tag, cheap enough for every row of every frame: it tells apart, and says nothing without the key. What is
    /// stored or proves something takes a [`Key::digest`]. (SipHash-2-4 with 128 bits of output, a pseudo-random function.)
    pub(crate) fn tag(&self, parts: &[&[u8]]) -> [u8; 16] {
        let (key, _) = self.0.split_first_chunk().expect("a key is longer than sixteen bytes");
        let mut tag = SipHasher24::new_with_key(key);
        for part in parts {
            tag.write(&(part.len() as u64).to_be_bytes());
            tag.write(part);
        }
        tag.finish128().as_bytes()
    }
}
impl Drop for Key {
    fn drop(&mut self) {
        self.0.zeroize();
    }
}
impl fmt::Debug for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Key(..)")
    }
}

/// A value sealed under the key it names.
#[derive(Clone, PartialEq, Eq)]
pub struct Sealed {
    key: KeyId,
    nonce: [u8; 24],
    bytes: Vec<u8>,
}
fields!(Sealed { key = 1, nonce = 2, bytes = 3 });

impl Sealed {
    /// Stands where a sealed value is not told; it opens nowhere.
    pub(crate) const fn nothing() -> Self {
        Self { key: KeyId(0), nonce: [0; 24], bytes: Vec::new() }
    }
    /// The key this value was sealed under.
    #[must_use]
    pub const fn key_id(&self) -> KeyId {
        self.key
    }
}
impl fmt::Debug for Sealed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Sealed(key {})", self.key.0)
    }
}

/// Where a sealed value belongs; it opens nowhere else.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Place {
    pub(crate) tenant: TenantId,
    pub(crate) record: Uuid,
    pub(crate) field: &'static str,
}

impl Place {
    fn associated_data(&self) -> Vec<u8> {
        encode(&vec![self.tenant.to_string(), self.record.to_string(), self.field.to_owned()])
    }
}

/// The deployment's keys and randomness, handed in from outside and passed around together.
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
    /// A fresh key that is gone with the process: for what is gone with it too, such as a [`MemoryStore`](crate::MemoryStore).
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
    /// The key new values are sealed under.
    #[must_use]
    pub fn active_key(&self) -> KeyId {
        self.keyring.active()
    }
    /// The keys in the ring, by number.
    #[must_use]
    pub fn key_ids(&self) -> Vec<KeyId> {
        self.keyring.ids()
    }

    pub(crate) fn key(&self, id: KeyId, purpose: &str) -> Result<Key, SealError> {
        Ok(self.keyring.key(id).ok_or(SealError::UnknownKey(id))?.derive(purpose))
    }
    pub(crate) fn seal(&self, place: &Place, plain: &[u8]) -> Result<Sealed, SealError> {
        let id = self.keyring.active();
        seal_under(&self.key(id, "seal")?, id, &*self.entropy, place, plain)
    }
    pub(crate) fn open(&self, place: &Place, sealed: &Sealed) -> Result<Vec<u8>, SealError> {
        open_under(&self.key(sealed.key, "seal")?, place, sealed)
    }
    /// The same value under the active key; none if it is sealed under that one already.
    pub(crate) fn reseal(&self, place: &Place, sealed: &Sealed) -> Result<Option<Sealed>, SealError> {
        if sealed.key == self.keyring.active() {
            return Ok(None);
        }
        self.seal(place, &Zeroizing::new(self.open(place, sealed)?)).map(Some)
    }
    /// A key that belongs to one record, wrapped for storing beside it. Dropping the wrapped key erases what it sealed.
    pub(crate) fn new_subject_key(&self, place: &Place) -> Result<Sealed, SealError> {
        self.seal(place, Key::generate(&*self.entropy).as_bytes())
    }
    pub(crate) fn subject_key(&self, place: &Place, wrapped: &Sealed) -> Result<Key, SealError> {
        let bytes = self.open(place, wrapped)?;
        Ok(Key(bytes.try_into().map_err(|_| SealError::Broken)?))
    }
}

pub(crate) fn seal_under(key: &Key, id: KeyId, entropy: &dyn Entropy, place: &Place, plain: &[u8]) -> Result<Sealed, SealError> {
    let mut nonce = [0; 24];
    entropy.fill(&mut nonce);
    let payload = Payload { msg: plain, aad: &place.associated_data() };
    let bytes = cipher(key).encrypt(&XNonce::from(nonce), payload).map_err(|_| SealError::Broken)?;
    Ok(Sealed { key: id, nonce, bytes })
}

pub(crate) fn open_under(key: &Key, place: &Place, sealed: &Sealed) -> Result<Vec<u8>, SealError> {
    let payload = Payload { msg: &sealed.bytes, aad: &place.associated_data() };
    cipher(key).decrypt(&XNonce::from(sealed.nonce), payload).map_err(|_| SealError::Broken)
}

fn cipher(key: &Key) -> XChaCha20Poly1305 {
    XChaCha20Poly1305::new(&key.0.into())
}

/// A value could not be sealed or opened.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum SealError {
    /// The ring lacks the key; put it back into the key file.
    #[error("key {} is not in the keyring; put it back into the key file", .0.0)]
    UnknownKey(KeyId),
    /// Altered, or moved from another record.
    #[error("sealed value does not open; it was altered or moved")]
    Broken,
    /// The key is the active one, which new values need; make another one active first.
    #[error("key {} is the active one; make another key active first", .0.0)]
    ActiveKey(KeyId),
    /// The key file is malformed.
    #[error("key file is malformed; a line is a number, a colon and 64 hex digits, or active: and a number that has a line")]
    Keyring,
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::SeededEntropy;

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
    fn values_are_sealed_again_under_the_active_key_only() {
        let ring = StaticKeyring::single(Key::from_bytes([1; 32])).with(KeyId(2), Key::from_bytes([2; 32]));
        let vault = |ring| Vault::new(Arc::new(ring), Arc::new(SeededEntropy::new(1)));
        let (old, new) = (vault(ring.clone()), vault(ring.with_active(KeyId(2)).unwrap()));
        let sealed = old.seal(&PLACE, b"secret").unwrap();
        assert_eq!(old.reseal(&PLACE, &sealed), Ok(None));
        let again = new.reseal(&PLACE, &sealed).unwrap().unwrap();
        assert_eq!((again.key_id(), new.open(&PLACE, &again).unwrap()), (KeyId(2), b"secret".to_vec()));
    }

    #[test]
    fn a_wrong_key_gives_another_check_value() {
        let other = StaticKeyring::single(Key::from_bytes([9; 32]));
        let other = Vault::new(Arc::new(other), Arc::new(SeededEntropy::new(1)));
        assert_ne!(vault().check_value(KeyId(1)).unwrap(), other.check_value(KeyId(1)).unwrap());
    }
}
