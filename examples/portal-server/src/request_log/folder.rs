//! The folder of a request log: a file for each day, and which folder it is.

use crate::keys::OsEntropy;
use anyhow::Context;
use bayboard::Entropy;
use jiff::civil::Date;
use std::fs::{self, File, OpenOptions};
use std::io::{self, Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};
use uuid::Uuid;

/// A folder with a file a day.
#[derive(Debug)]
pub(super) struct Folder {
    path: PathBuf,
    /// Which it is: servers that share a folder tidy it up once, and not each.
    pub(super) place: Uuid,
}

const PLACE: &str = "place";
const ENDING: &str = ".jsonl";

impl Folder {
    /// Opens the folder, and makes it where it is not there.
    pub(super) fn open(path: &Path) -> anyhow::Result<Self> {
        let said = || format!("cannot keep a request log in {}; look at --request-log", path.display());
        fs::create_dir_all(path).with_context(said)?;
        let place = place(path).with_context(said)?;
        Ok(Self { path: path.to_owned(), place })
    }

    /// The file of a day, to be written on.
    pub(super) fn append(&self, day: Date) -> io::Result<File> {
        let mut file = private().read(true).append(true).create(true).open(self.file(day))?;
        // A fall may have cut the last line off.
        if file.seek(SeekFrom::End(0))? > 0 {
            file.seek(SeekFrom::End(-1))?;
            let mut last = [0];
            file.read_exact(&mut last)?;
            if last != *b"\n" {
                file.write_all(b"\n")?;
            }
        }
        Ok(file)
    }

    /// The file of a day, to be read; none where nothing was asked then, or it is not kept any more.
    pub(super) fn read(&self, day: Date) -> io::Result<Option<File>> {
        match File::open(self.file(day)) {
            Ok(file) => Ok(Some(file)),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(error),
        }
    }

    /// The days there are, the newest first.
    pub(super) fn days(&self) -> io::Result<Vec<Date>> {
        let mut days = Vec::new();
        for entry in fs::read_dir(&self.path)? {
            let name = entry?.file_name();
            let day = name.to_str().and_then(|name| name.strip_suffix(ENDING));
            days.extend(day.and_then(|day| day.parse::<Date>().ok()));
        }
        days.sort_unstable_by(|one, other| other.cmp(one));
        Ok(days)
    }

    /// Removes the days before this one. Another server may have been faster.
    pub(super) fn forget_before(&self, first: Date) -> io::Result<usize> {
        let mut gone = 0;
        for day in self.days()?.into_iter().filter(|day| *day < first) {
            match fs::remove_file(self.file(day)) {
                Ok(()) => gone += 1,
                Err(error) if error.kind() == io::ErrorKind::NotFound => {}
                Err(error) => return Err(error),
            }
        }
        Ok(gone)
    }

    fn file(&self, day: Date) -> PathBuf {
        self.path.join(format!("{day}{ENDING}"))
    }
}

/// The folder's own name, which whoever comes first gives it.
fn place(path: &Path) -> io::Result<Uuid> {
    let file = path.join(PLACE);
    let mut random = [0; 16];
    OsEntropy.fill(&mut random);
    let fresh = uuid::Builder::from_random_bytes(random).into_uuid();
    match private().write(true).create_new(true).open(&file) {
        Ok(mut made) => {
            made.write_all(fresh.to_string().as_bytes())?;
            made.sync_all()?;
            Ok(fresh)
        }
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {
            let text = fs::read_to_string(&file)?;
            // Whoever came first may not have written it yet, or fell over it: then nobody shares it.
            Ok(text.trim().parse().unwrap_or(fresh))
        }
        Err(error) => Err(error),
    }
}

/// Addresses of people stand in these files.
fn private() -> OpenOptions {
    let mut options = OpenOptions::new();
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    fn folder() -> (tempfile::TempDir, Folder) {
        let root = tempfile::tempdir().unwrap();
        let folder = Folder::open(&root.path().join("a/requests")).unwrap();
        (root, folder)
    }

    #[test]
    fn a_folder_keeps_its_name_and_another_has_another() {
        let (root, folder) = folder();
        let again = Folder::open(&root.path().join("a/requests")).unwrap();
        let other = Folder::open(&root.path().join("b")).unwrap();
        assert!(again.place == folder.place && other.place != folder.place);
    }

    #[test]
    fn days_are_told_newest_first_and_forgotten_up_to_one() {
        let (root, folder) = folder();
        for day in [date(2026, 2, 28), date(2026, 3, 1), date(2025, 12, 31)] {
            folder.append(day).unwrap().write_all(b"x\n").unwrap();
        }
        fs::write(root.path().join("a/requests/notes.txt"), "mine").unwrap();
        let first = date(2026, 3, 1);
        assert_eq!(folder.days().unwrap(), [first, date(2026, 2, 28), date(2025, 12, 31)]);
        assert_eq!((folder.forget_before(first).unwrap(), folder.forget_before(first).unwrap()), (2, 0));
        assert_eq!(folder.days().unwrap(), [first]);
        assert!(folder.read(first).unwrap().is_some() && folder.read(date(2026, 2, 28)).unwrap().is_none());
        assert!(root.path().join("a/requests/notes.txt").exists(), "what is not of the log stays");
    }

    #[test]
    fn a_line_that_was_cut_off_is_ended_and_its_file_is_the_owners_alone() {
        let (root, folder) = folder();
        let (day, path) = (date(2026, 3, 1), root.path().join("a/requests/2026-03-01.jsonl"));
        for text in ["{\"at\":", "{}\n"] {
            folder.append(day).unwrap().write_all(text.as_bytes()).unwrap();
        }
        folder.append(day).unwrap();
        assert_eq!(fs::read_to_string(&path).unwrap(), "{\"at\":\n{}\n");
        #[cfg(unix)]
        assert_eq!(
            std::os::unix::fs::PermissionsExt::mode(&fs::metadata(&path).unwrap().permissions()) & 0o77,
            0
        );
    }
}
