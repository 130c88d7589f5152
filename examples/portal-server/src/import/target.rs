//! Where a report goes: never over a list that is read, nor over anything else that is no report.

use super::report::HEADER;
use anyhow::{Context, ensure};
use std::fs::{File, Metadata};
use std::io::Read;
use std::path::Path;

/// Refuses a target that would destroy something. Links, relative paths and letter case do not matter: what
/// is compared is the file itself.
///
/// # Errors
/// When the target is one of the files read, or a file that does not hold a report.
pub(crate) fn check(target: &Path, read: &[&Path]) -> anyhow::Result<()> {
    let Ok(there) = std::fs::metadata(target) else { return Ok(()) };
    let is_read = read.iter().any(|file| is_same(target, &there, file));
    let shown = target.display();
    ensure!(
        !is_read,
        "{shown} is a file to be read, and the report would destroy it; name another file with --report"
    );
    if !there.is_file() || there.len() == 0 {
        return Ok(());
    }
    let mut start = Vec::new();
    let file = File::open(target)
        .with_context(|| format!("cannot look into {shown}; choose another place with --report"))?;
    file.take(HEADER.len() as u64).read_to_end(&mut start)?;
    ensure!(
        start == HEADER.as_bytes(),
        "{shown} exists and holds no report; name another file with --report, or remove it"
    );
    Ok(())
}

#[cfg(unix)]
fn is_same(_: &Path, one: &Metadata, other: &Path) -> bool {
    use std::os::unix::fs::MetadataExt;
    std::fs::metadata(other).is_ok_and(|other| (one.dev(), one.ino()) == (other.dev(), other.ino()))
}

#[cfg(not(unix))]
fn is_same(path: &Path, _: &Metadata, other: &Path) -> bool {
    path.canonicalize().ok().zip(other.canonicalize().ok()).is_some_and(|(one, other)| one == other)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_is_known_by_any_name() {
        let folder = tempfile::tempdir().unwrap();
        let place = |name: &str| folder.path().join(name);
        std::fs::write(place("list.csv"), HEADER).unwrap();
        std::fs::hard_link(place("list.csv"), place("hard.csv")).unwrap();
        let list = place("list.csv");
        let refused = |target: &Path| check(target, &[&list]).unwrap_err().to_string();
        assert!(refused(&list).contains("to be read") && refused(&place("hard.csv")).contains("to be read"));
        assert!(refused(&folder.path().join(".").join("list.csv")).contains("to be read"));
        #[cfg(unix)]
        {
            std::os::unix::fs::symlink(place("list.csv"), place("link.csv")).unwrap();
            assert!(refused(&place("link.csv")).contains("to be read"));
        }
    }

    #[test]
    fn only_a_report_is_written_over() {
        let folder = tempfile::tempdir().unwrap();
        let place = |name: &str| folder.path().join(name);
        std::fs::write(place("keys"), "1 0123456789abcdef").unwrap();
        std::fs::write(place("report.csv"), format!("{HEADER}\n2,bad,name,is missing\n")).unwrap();
        std::fs::write(place("empty.csv"), "").unwrap();
        assert!(check(&place("keys"), &[]).unwrap_err().to_string().contains("no report"));
        for name in ["report.csv", "empty.csv", "new.csv"] {
            check(&place(name), &[]).unwrap();
        }
    }
}
