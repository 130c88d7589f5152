//! Authenticated encryption: XChaCha20-Poly1305 with a random nonce.

use super::{Key, KeyId, Place, SealError, Sealed};
use crate::Entropy;
use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{XChaCha20Poly1305, XNonce};

pub(super) fn seal_under(
    key: &Key,
    id: KeyId,
    entropy: &dyn Entropy,
    place: &Place,
    plain: &[u8],
) -> Result<Sealed, SealError> {
    let mut nonce = [0; 24];
    entropy.fill(&mut nonce);
    let payload = Payload { msg: plain, aad: &place.associated_data() };
    let bytes = cipher(key).encrypt(&XNonce::from(nonce), payload).map_err(|_| SealError::Broken)?;
    Ok(Sealed { key: id, nonce, bytes })
}

pub(super) fn open_under(key: &Key, place: &Place, sealed: &Sealed) -> Result<Vec<u8>, SealError> {
    let payload = Payload { msg: &sealed.bytes, aad: &place.associated_data() };
    cipher(key).decrypt(&XNonce::from(sealed.nonce), payload).map_err(|_| SealError::Broken)
}

/// A key that was sealed.
pub(super) fn key_from(plain: Vec<u8>) -> Result<Key, SealError> {
    let plain = zeroize::Zeroizing::new(plain);
    plain.as_slice().try_into().map(Key::from_bytes).map_err(|_| SealError::Broken)
}

fn cipher(key: &Key) -> XChaCha20Poly1305 {
    XChaCha20Poly1305::new(&key.0.into())
}
