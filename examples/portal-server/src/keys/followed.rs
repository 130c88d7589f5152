//! The key file that the server follows: keys added, made active or retired there are taken over while it
//! serves.

use super::ring::{self, OsEntropy};
use anyhow::Context;
use arc_swap::ArcSwap;
use bayboard::portal::check_keys;
use bayboard::{Key, KeyId, Keyring, StaticKeyring, Store, Vault};
use sha2::{Digest, Sha256};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

/// How often the file is looked at.
pub const LOOK: Duration = Duration::from_secs(1);

/// The keys in a file, as it last read well.
#[derive(Debug)]
pub struct FollowedKeys {
    file: PathBuf,
    ring: ArcSwap<StaticKeyring>,
    seen: Mutex<Seen>,
}

/// What the last looks saw, as digests of the file's text.
#[derive(Debug)]
struct Seen {
    served: [u8; 32],
    last: [u8; 32],
    error: Option<String>,
}

impl FollowedKeys {
    /// Reads the file for the first time.
    ///
    /// # Errors
    /// When it is missing, malformed, or holds the demonstration's keys.
    pub fn open(file: &Path) -> anyhow::Result<Arc<Self>> {
        let text = ring::read(file)?;
        let digest = Sha256::digest(text.as_bytes()).into();
        let seen = Mutex::new(Seen { served: digest, last: digest, error: None });
        Ok(Arc::new(Self { file: file.to_owned(), ring: ArcSwap::from_pointee(ring::ring(&text)?), seen }))
    }

    /// Follows the file for as long as it is polled. What cannot be taken is logged and kept as the last
    /// error.
    pub async fn follow(self: Arc<Self>, store: Arc<dyn Store>, every: Duration) {
        loop {
            tokio::time::sleep(every).await;
            let error = self.look(&*store).await.err().map(|error| format!("{error:#}"));
            self.note(error);
        }
    }

    /// Why the file as it now stands is not in use, if it is not.
    #[must_use]
    pub fn last_error(&self) -> Option<String> {
        self.seen.lock().unwrap_or_else(PoisonError::into_inner).error.clone()
    }

    async fn look(&self, store: &dyn Store) -> anyhow::Result<()> {
        let text = ring::read(&self.file)?;
        let digest = Sha256::digest(text.as_bytes()).into();
        if !self.is_settled(digest) {
            return Ok(());
        }
        let ring = Arc::new(ring::ring(&text)?);
        let vault = Vault::new(Arc::clone(&ring) as _, Arc::new(OsEntropy));
        check_keys(store, &vault).await.context("the key file is not taken over")?;
        tracing::info!(active = ring.active().0, held = ?ring.ids(), "keys taken over");
        self.ring.store(ring);
        self.seen.lock().unwrap_or_else(PoisonError::into_inner).served = digest;
        Ok(())
    }

    /// Whether the text is new and stood there at the last look already: a file being copied is not read
    /// half.
    fn is_settled(&self, digest: [u8; 32]) -> bool {
        let mut seen = self.seen.lock().unwrap_or_else(PoisonError::into_inner);
        std::mem::replace(&mut seen.last, digest) == digest && seen.served != digest
    }

    fn note(&self, error: Option<String>) {
        let mut seen = self.seen.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(error) = error.as_deref().filter(|error| seen.error.as_deref() != Some(error)) {
            tracing::error!(error, "the last good keys serve");
        }
        seen.error = error;
    }
}

impl Keyring for FollowedKeys {
    fn active(&self) -> KeyId {
        self.ring.load().active()
    }

    fn key(&self, id: KeyId) -> Option<Key> {
        self.ring.load().key(id)
    }

    fn ids(&self) -> Vec<KeyId> {
        self.ring.load().ids()
    }
}
