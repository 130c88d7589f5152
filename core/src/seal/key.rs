//! 256 secret bits, and what is digested under them.

use crate::Entropy;
use crate::codec::newtype_value;
use hmac::{Hmac, Mac};
use sha2::Sha256;
use siphasher::sip128::{Hasher128, SipHasher13, SipHasher24};
use std::fmt;
use std::hash::Hasher;
use zeroize::Zeroize;

/// Names a key among those of its place: in a ring, or of one company, patient or record. Sealed values carry
/// it, so that keys can be changed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct KeyId(pub u32);

impl KeyId {
    /// The highest number a key may have.
    pub const LAST: Self = Self(u32::MAX / 2);
}

newtype_value!(KeyId);

/// 256 secret bits, wiped when dropped.
#[derive(Clone)]
pub struct Key(pub(super) [u8; 32]);

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
        let mut mac =
            <Hmac<Sha256> as hmac::KeyInit>::new_from_slice(&self.0).expect("any key length fits HMAC");
        for part in parts {
            mac.update(&(part.len() as u64).to_be_bytes());
            mac.update(part);
        }
        mac.finalize().into_bytes().into()
    }

    /// A short keyed tag, cheap enough for every row of every frame: it tells apart, and says nothing without
    /// the key. What is stored or proves something takes a [`Key::digest`]. (SipHash-2-4 with 128 bits of
    /// output, a pseudo-random function.)
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

impl Key {
    /// Tells bytes apart that whoever sees it may read themselves: frames. It hides nothing, so a shorter
    /// round does. (SipHash-1-3 with 128 bits of output.)
    pub(crate) fn fingerprint(&self, bytes: &[u8]) -> u128 {
        let (key, _) = self.0.split_first_chunk().expect("a key is longer than sixteen bytes");
        let mut print = SipHasher13::new_with_key(key);
        print.write(bytes);
        print.finish128().as_u128()
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
