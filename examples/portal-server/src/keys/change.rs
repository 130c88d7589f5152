//! Changing the key file: one change at a time, and at every moment the old file or the new one.

use super::ring;
use anyhow::Context;
use bayboard::StaticKeyring;
use std::fs::{self, File};
use std::path::{Path, PathBuf};

/// A change of the key file that is under way.
#[derive(Debug)]
pub(crate) struct KeyFile {
    path: PathBuf,
    /// Becomes the key file. As long as it is there, nobody else can change it.
    draft: PathBuf,
    target: File,
    ring: StaticKeyring,
}

impl KeyFile {
    /// Starts a change.
    ///
    /// # Errors
    /// When the file cannot be read or another change is under way.
    pub(crate) fn change(path: &Path) -> anyhow::Result<Self> {
        // Where the path is a link, what it points to is replaced and the link stays.
        let path = fs::canonicalize(path).with_context(|| format!("no keys at {}", path.display()))?;
        let draft = path.with_added_extension("new");
        let taken = || {
            format!(
                "cannot make {}; another change is under way, or remove the file if none is",
                draft.display()
            )
        };
        let target = ring::create(&draft).with_context(taken)?;
        match hand_over(&target, &path).and_then(|()| ring::read(&path)).and_then(|text| ring::ring(&text)) {
            Ok(ring) => Ok(Self { path, draft, target, ring }),
            Err(error) => {
                let _ = fs::remove_file(&draft);
                Err(error)
            }
        }
    }

    /// The keys in it.
    pub(crate) const fn ring(&self) -> &StaticKeyring {
        &self.ring
    }

    /// Puts these keys in their place.
    ///
    /// # Errors
    /// When the file cannot be written; then the old one stays. When only the folder cannot be synced, the
    /// new one stands there, and may be the old one again after a power cut; it is safe to try again.
    pub(crate) fn replace(mut self, ring: &StaticKeyring) -> anyhow::Result<()> {
        ring::write(&mut self.target, ring)
            .with_context(|| format!("cannot write {}", self.draft.display()))?;
        fs::rename(&self.draft, &self.path)
            .with_context(|| format!("cannot replace {}", self.path.display()))?;
        // The new name is on the disk only when the folder is.
        let folder = self.path.parent().unwrap_or_else(|| Path::new("."));
        let unsure = || {
            format!(
                "{} is replaced, but {} cannot be synced; look again after a restart",
                self.path.display(),
                folder.display()
            )
        };
        File::open(folder).and_then(|folder| folder.sync_all()).with_context(unsure)
    }
}

/// Gives a new file to the owner of the old one: root may change the keys of a server that runs as somebody
/// else.
fn hand_over(target: &File, old: &Path) -> anyhow::Result<()> {
    #[cfg(unix)]
    {
        use std::os::unix::fs::{MetadataExt, fchown};
        let (owner, mine) = (fs::metadata(old)?, target.metadata()?);
        if (owner.uid(), owner.gid()) != (mine.uid(), mine.gid()) {
            let refused = || {
                format!(
                    "cannot give the new file to the owner of {}; run as root or as that user",
                    old.display()
                )
            };
            fchown(target, Some(owner.uid()), Some(owner.gid())).with_context(refused)?;
        }
    }
    Ok(())
}

impl Drop for KeyFile {
    /// A change that was given up leaves nothing; after a replacement there is nothing to remove.
    fn drop(&mut self) {
        let _ = fs::remove_file(&self.draft);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use bayboard::{Key, KeyId, Keyring};

    fn written() -> (tempfile::TempDir, PathBuf) {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("bayboard.keys");
        ring::write_new(&path).unwrap();
        (folder, path)
    }

    fn names(folder: &Path) -> Vec<String> {
        let mut names: Vec<String> = fs::read_dir(folder)
            .unwrap()
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .collect();
        names.sort();
        names
    }

    #[test]
    fn a_change_replaces_the_file_and_only_its_owner_reads_it() {
        let (folder, path) = written();
        let link = folder.path().join("link");
        std::os::unix::fs::symlink(&path, &link).unwrap();
        let file = KeyFile::change(&link).unwrap();
        let ring = file.ring().clone().with(KeyId(2), Key::from_bytes([2; 32]));
        file.replace(&ring).unwrap();
        let stored = ring::ring(&ring::read(&path).unwrap()).unwrap();
        assert_eq!((stored.active(), stored.ids()), (KeyId(1), vec![KeyId(1), KeyId(2)]));
        let mode = std::os::unix::fs::PermissionsExt::mode(&fs::metadata(&path).unwrap().permissions());
        assert_eq!(mode & 0o777, 0o600);
        assert_eq!(names(folder.path()), ["bayboard.keys", "link"]);
        assert!(fs::symlink_metadata(&link).unwrap().is_symlink());
    }

    /// Whoever is not root cannot make such a file.
    #[test]
    fn a_change_by_root_leaves_the_file_its_owner() {
        use std::os::unix::fs::{MetadataExt, chown};
        let (_folder, path) = written();
        let mine = fs::metadata(&path).unwrap().uid();
        let owner = if chown(&path, Some(65_534), None).is_ok() { 65_534 } else { mine };
        let file = KeyFile::change(&path).unwrap();
        let ring = file.ring().clone();
        file.replace(&ring).unwrap();
        assert_eq!(fs::metadata(&path).unwrap().uid(), owner);
    }

    #[test]
    fn two_changes_at_once_are_refused_and_one_given_up_leaves_nothing() {
        let (folder, path) = written();
        let before = fs::read_to_string(&path).unwrap();
        let first = KeyFile::change(&path).unwrap();
        assert!(KeyFile::change(&path).unwrap_err().to_string().contains("another change is under way"));
        drop(first);
        drop(KeyFile::change(&path).unwrap());
        assert_eq!(
            (fs::read_to_string(&path).unwrap(), names(folder.path())),
            (before, vec!["bayboard.keys".to_owned()])
        );
    }
}
