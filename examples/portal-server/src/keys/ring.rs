//! Keys and randomness from outside: a key file or the environment, and the operating system's generator.

use anyhow::{Context, bail};
use bayboard::{Entropy, Key, Keyring, StaticKeyring, Vault};
use std::fs;
use std::io::Write;
use std::path::Path;
use std::sync::Arc;
use zeroize::Zeroizing;

/// The operating system's generator.
#[derive(Clone, Copy, Debug)]
pub struct OsEntropy;

impl Entropy for OsEntropy {
    fn fill(&self, bytes: &mut [u8]) {
        // Without randomness no secret may be made; the system gives none only when it is broken.
        getrandom::fill(bytes).expect("the operating system gives randomness");
    }
}

/// The demonstration's key. It is public, so nothing sealed under it is secret.
const DEMONSTRATION: [u8; 32] = *b"bayboard demonstration no secret";

/// The vault of the demonstration.
#[must_use]
pub fn demonstration_vault() -> Vault {
    Vault::new(Arc::new(StaticKeyring::single(Key::from_bytes(DEMONSTRATION))), Arc::new(OsEntropy))
}

/// The vault of a deployment, as its keys are now.
///
/// # Errors
/// When neither the variable nor the file holds keys, or they are the demonstration's.
pub fn vault(text: Option<&str>, file: &Path) -> anyhow::Result<Vault> {
    let ring = match text {
        Some(text) => ring(text)?,
        None => ring(&read(file)?)?,
    };
    Ok(Vault::new(Arc::new(ring), Arc::new(OsEntropy)))
}

/// The text of a key file.
pub(crate) fn read(file: &Path) -> anyhow::Result<Zeroizing<String>> {
    refuse_open_to_others(file)?;
    let text = fs::read_to_string(file);
    let text = text.with_context(|| {
        format!("no keys at {}; run `portal-server init`, or set BAYBOARD_KEYS", file.display())
    })?;
    Ok(Zeroizing::new(text))
}

/// Whoever reads the keys can make sessions. A group may read them where a service runs as somebody else;
/// nobody else may, and nobody but the owner may change them.
fn refuse_open_to_others(file: &Path) -> anyhow::Result<()> {
    #[cfg(unix)]
    if let Ok(found) = fs::metadata(file) {
        let mode = std::os::unix::fs::MetadataExt::mode(&found) & 0o777;
        if mode & 0o037 != 0 {
            bail!("the keys in {} are open to others (mode {mode:03o}); run: chmod 600 {0}", file.display());
        }
    }
    Ok(())
}

/// The ring that a text holds.
pub(crate) fn ring(text: &str) -> anyhow::Result<StaticKeyring> {
    let ring = StaticKeyring::parse(text)?;
    if ring.ids().into_iter().filter_map(|id| ring.key(id)).any(|key| key.as_bytes() == &DEMONSTRATION) {
        bail!(
            "these are the demonstration's keys, which everybody knows; run `portal-server init` to make your own"
        );
    }
    Ok(ring)
}

/// Writes a new key file that only its owner may read.
///
/// # Errors
/// When the file exists already or cannot be written.
pub fn write_new(file: &Path) -> anyhow::Result<()> {
    let ring = StaticKeyring::single(Key::generate(&OsEntropy));
    let mut target = create(file).with_context(|| {
        format!("cannot make {}; its folder has to be there, and no file of that name", file.display())
    })?;
    write(&mut target, &ring)
}

/// Makes a file that only its owner may read.
pub(crate) fn create(file: &Path) -> std::io::Result<fs::File> {
    let mut options = fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(file)
}

/// Writes a ring, down to the disk.
pub(crate) fn write(target: &mut fs::File, ring: &StaticKeyring) -> anyhow::Result<()> {
    target.write_all(Zeroizing::new(ring.to_text()).as_bytes())?;
    target.sync_all()?;
    Ok(())
}
