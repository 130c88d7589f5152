//! A file that appears whole or not at all, and never in the place of another.

use std::fs::{File, OpenOptions};
use std::io;
use std::path::{Path, PathBuf};

/// A file being made. Its name is taken at once, by an empty file, so that nobody else takes it; what is
/// written stands beside it until it is finished. Dropped before that, it leaves nothing.
#[derive(Debug)]
pub struct NewFile {
    target: PathBuf,
    partial: PathBuf,
    is_done: bool,
}

impl NewFile {
    /// Takes a name, for its owner alone.
    ///
    /// # Errors
    /// Whatever stands in the way: a file of that name ([`io::ErrorKind::AlreadyExists`]), or a folder that
    /// is not there.
    pub fn reserve(target: &Path) -> io::Result<Self> {
        let mut partial = target.as_os_str().to_owned();
        partial.push(".partial");
        let partial = PathBuf::from(partial);
        create(&partial)?;
        if let Err(error) = create(target) {
            let _ = std::fs::remove_file(&partial);
            return Err(error);
        }
        Ok(Self { target: target.to_owned(), partial, is_done: false })
    }

    /// Where its contents are written.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.partial
    }

    /// Makes its contents durable and gives them its name.
    ///
    /// # Errors
    /// What the disk says; then there is no such file.
    pub fn finish(mut self) -> io::Result<()> {
        File::open(&self.partial)?.sync_all()?;
        std::fs::rename(&self.partial, &self.target)?;
        self.is_done = true;
        // The name is durable once its folder is.
        let folder = self.target.parent().filter(|folder| !folder.as_os_str().is_empty());
        File::open(folder.unwrap_or_else(|| Path::new(".")))?.sync_all()
    }
}

impl Drop for NewFile {
    fn drop(&mut self) {
        if self.is_done {
            return;
        }
        for file in [self.partial.clone(), beside(&self.partial, "-wal"), beside(&self.partial, "-shm")] {
            let _ = std::fs::remove_file(file);
        }
        // Only what was made here: it is empty still.
        if std::fs::metadata(&self.target).is_ok_and(|found| found.len() == 0) {
            let _ = std::fs::remove_file(&self.target);
        }
    }
}

pub(crate) fn beside(file: &Path, ending: &str) -> PathBuf {
    let mut name = file.as_os_str().to_owned();
    name.push(ending);
    PathBuf::from(name)
}

fn create(file: &Path) -> io::Result<File> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(file)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(folder: &Path) -> Vec<String> {
        let files = std::fs::read_dir(folder).unwrap().map(|file| file.unwrap().file_name());
        let mut names: Vec<String> = files.map(|name| name.into_string().unwrap()).collect();
        names.sort_unstable();
        names
    }

    #[test]
    fn it_is_there_whole_or_not_at_all() {
        let folder = tempfile::tempdir().unwrap();
        let target = folder.path().join("copy.db");
        let new = NewFile::reserve(&target).unwrap();
        std::fs::write(new.path(), "half").unwrap();
        assert_eq!(std::fs::read(&target).unwrap(), b"", "nobody reads the half");
        drop(new);
        assert_eq!(names(folder.path()), [""; 0]);
        let new = NewFile::reserve(&target).unwrap();
        std::fs::write(new.path(), "whole").unwrap();
        new.finish().unwrap();
        assert_eq!(
            (std::fs::read(&target).unwrap(), names(folder.path())),
            (b"whole".to_vec(), vec!["copy.db".to_owned()])
        );
    }

    #[test]
    fn no_other_file_gives_way() {
        let folder = tempfile::tempdir().unwrap();
        let target = folder.path().join("copy.db");
        for there in ["copy.db", "copy.db.partial"] {
            std::fs::write(folder.path().join(there), "mine").unwrap();
            let refused = NewFile::reserve(&target).unwrap_err();
            assert_eq!(refused.kind(), io::ErrorKind::AlreadyExists);
            assert_eq!(names(folder.path()), [there]);
            std::fs::remove_file(folder.path().join(there)).unwrap();
        }
        let first = NewFile::reserve(&target).unwrap();
        assert!(NewFile::reserve(&target).is_err(), "two at once");
        drop(first);
        assert!(NewFile::reserve(&folder.path().join("nowhere/copy.db")).is_err());
    }

    #[cfg(unix)]
    #[test]
    fn it_is_its_owners_alone() {
        use std::os::unix::fs::MetadataExt;
        let folder = tempfile::tempdir().unwrap();
        let target = folder.path().join("copy.db");
        NewFile::reserve(&target).unwrap().finish().unwrap();
        assert_eq!(std::fs::metadata(&target).unwrap().mode() & 0o777, 0o600);
    }
}
