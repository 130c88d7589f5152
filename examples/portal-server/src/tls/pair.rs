//! The two files of one certificate.

use super::certificate::Certificate;
use anyhow::Context;
use bayboard::Timestamp;
use sha2::{Digest, Sha256};
use std::path::{Path, PathBuf};

/// Where a certificate and its key are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pair {
    /// The certificate, followed by those that lead to its authority, in PEM.
    pub certificate: PathBuf,
    /// Its private key, in PEM.
    pub key: PathBuf,
}

/// What stood in both files, told apart without keeping a key in memory.
pub(crate) type Fingerprint = [u8; 32];

impl Pair {
    /// Reads both files.
    ///
    /// # Errors
    /// A file that cannot be read, or what is wrong with it.
    pub(crate) fn read(&self, now: Timestamp) -> anyhow::Result<Certificate> {
        let (chain, key) = (bytes(&self.certificate)?, bytes(&self.key)?);
        let certificate =
            Certificate::read(&chain, &key, now).with_context(|| self.certificate.display().to_string())?;
        warn_of_readers(&self.key);
        Ok(certificate)
    }

    /// What stands in the files now; none where one cannot be read.
    pub(crate) fn fingerprint(&self) -> Option<Fingerprint> {
        let digest = |path: &Path| bytes(path).ok().map(Sha256::digest);
        Some(
            Sha256::new()
                .chain_update(digest(&self.certificate)?)
                .chain_update(digest(&self.key)?)
                .finalize()
                .into(),
        )
    }
}

fn bytes(path: &Path) -> anyhow::Result<Vec<u8>> {
    std::fs::read(path).with_context(|| format!("cannot read {}", path.display()))
}

/// A key that others can read is served all the same, since only the operator knows who they are.
fn warn_of_readers(key: &Path) {
    #[cfg(unix)]
    if let Ok(found) = std::fs::metadata(key)
        && std::os::unix::fs::PermissionsExt::mode(&found.permissions()) & 0o077 != 0
    {
        tracing::warn!(file = %key.display(), "others than its owner may read this private key; chmod 600 it");
    }
}
