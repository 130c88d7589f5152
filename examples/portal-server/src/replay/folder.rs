//! A folder of its own for a store that lives as long as one run.

use crate::keys::OsEntropy;
use anyhow::Context;
use bayboard::Entropy;
use std::path::{Path, PathBuf};

/// A fresh folder that only its owner may enter; it is removed when dropped.
#[derive(Debug)]
pub(crate) struct Folder(PathBuf);

impl Folder {
    /// Makes the folder where the system keeps temporary files.
    ///
    /// # Errors
    /// When it cannot be made there.
    pub(crate) fn make() -> anyhow::Result<Self> {
        let mut random = [0; 16];
        OsEntropy.fill(&mut random);
        let path =
            std::env::temp_dir().join(format!("bayboard-replay-{}", data_encoding::HEXLOWER.encode(&random)));
        let mut builder = std::fs::DirBuilder::new();
        #[cfg(unix)]
        std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
        builder
            .create(&path)
            .with_context(|| format!("cannot make {}; set TMPDIR to a folder with room", path.display()))?;
        Ok(Self(path))
    }

    pub(crate) fn path(&self) -> &Path {
        &self.0
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        // What cannot be removed is the system's to clear; there is nobody to tell.
        let _ = std::fs::remove_dir_all(&self.0);
    }
}
