//! Where PostgreSQL's programs are, and as whom they run.

use std::path::{Path, PathBuf};
use std::process::Command;

/// What to do when there is no server.
const MISSING: &str = "PostgreSQL's server is not installed; run `apt-get install -y --no-install-recommends postgresql`, \
                       or set PG_BINDIR to the folder with initdb";

/// The folder with the newest server: `PG_BINDIR`, Debian's folders, or the path.
pub(crate) fn folder() -> PathBuf {
    let named = std::env::var_os("PG_BINDIR").map(PathBuf::from);
    let path = std::env::var_os("PATH").unwrap_or_default();
    let mut candidates: Vec<PathBuf> =
        named.into_iter().chain(debians()).chain(std::env::split_paths(&path)).collect();
    candidates.retain(|folder| folder.join("initdb").exists());
    candidates.into_iter().next().unwrap_or_else(|| panic!("{MISSING}"))
}

/// Debian keeps one folder a version; the highest comes first.
fn debians() -> Vec<PathBuf> {
    let Ok(versions) = std::fs::read_dir("/usr/lib/postgresql") else { return Vec::new() };
    let mut folders: Vec<(u32, PathBuf)> = versions
        .filter_map(|version| {
            let version = version.ok()?;
            Some((version.file_name().to_str()?.parse().ok()?, version.path().join("bin")))
        })
        .collect();
    folders.sort();
    folders.into_iter().rev().map(|(_, folder)| folder).collect()
}

/// Whom the server runs as.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Owner(Option<(u32, u32)>);

impl Owner {
    /// PostgreSQL refuses to run as root, so root steps down to `postgres`, or to `nobody`.
    pub(crate) fn of_this_process() -> Self {
        let own =
            std::os::unix::fs::MetadataExt::uid(&std::fs::metadata("/proc/self").expect("this is Linux"));
        if own != 0 {
            return Self(None);
        }
        let users = std::fs::read_to_string("/etc/passwd").expect("there is a list of users");
        let find = |name: &str| users.lines().find_map(|line| ids(line, name));
        Self(Some(find("postgres").or_else(|| find("nobody")).expect("there is a user to step down to")))
    }

    /// A command that runs as the owner.
    pub(crate) fn command(self, program: impl AsRef<Path>) -> Command {
        let mut command = Command::new(program.as_ref());
        if let Some((user, group)) = self.0 {
            std::os::unix::process::CommandExt::uid(&mut command, user);
            std::os::unix::process::CommandExt::gid(&mut command, group);
        }
        command
    }

    /// Makes a folder the owner's.
    pub(crate) fn take(self, folder: &Path) {
        if let Some((user, group)) = self.0 {
            std::os::unix::fs::chown(folder, Some(user), Some(group)).expect("root gives folders away");
        }
    }
}

fn ids(line: &str, name: &str) -> Option<(u32, u32)> {
    let mut fields = line.split(':');
    let is_it = fields.next()? == name;
    let (user, group) = (fields.nth(1)?.parse().ok()?, fields.next()?.parse().ok()?);
    is_it.then_some((user, group))
}
