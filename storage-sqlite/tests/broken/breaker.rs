//! Makes calls of another process fail: a library loaded into it, and a page shared with it.
#![allow(
    dead_code,
    unreachable_pub,
    missing_docs,
    clippy::unwrap_used,
    clippy::panic,
    reason = "test support"
)]

use std::fs::File;
use std::os::unix::fs::FileExt;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Which calls fail.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    SyncOfFile,
    SyncOfLog,
    WriteToFile,
    WriteToLog,
    ReadOfFile,
    ReadOfLog,
}

/// The kinds, and in the library the numbers of its orders.
pub const KINDS: [Kind; 6] = [
    Kind::SyncOfFile,
    Kind::SyncOfLog,
    Kind::WriteToFile,
    Kind::WriteToLog,
    Kind::ReadOfFile,
    Kind::ReadOfLog,
];

/// What the disk says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Says {
    /// `EIO`.
    Failed = 5,
    /// `ENOSPC`.
    Full = 28,
}

/// An order in the page: how many calls are still to fail, the error, and how many have failed.
const ORDER: usize = 12;

/// The library and its page.
#[derive(Debug)]
pub struct Breaker {
    library: PathBuf,
    page: PathBuf,
    shared: File,
}

impl Breaker {
    /// Made from `breaker.c` by the C compiler of this machine.
    pub fn made_in(folder: &Path, source: &str) -> Self {
        let library = folder.join("breaker.so");
        let made =
            Command::new("cc").args(["-O1", "-shared", "-fPIC", source, "-ldl", "-o"]).arg(&library).status();
        assert!(made.expect("a C compiler is there").success(), "the library does not compile");
        let page = folder.join("orders");
        std::fs::write(&page, [0; ORDER * KINDS.len()]).unwrap();
        let shared = File::options().read(true).write(true).open(&page).unwrap();
        Self { library, page, shared }
    }

    /// Loads it into a process that is to be started on this database.
    pub fn load_into(&self, command: &mut Command, database: &Path) {
        command
            .env("LD_PRELOAD", &self.library)
            .env("BAYBOARD_BROKEN_PAGE", &self.page)
            .env("BAYBOARD_BROKEN_DATABASE", database);
    }

    /// Lets so many calls fail from now on, or all of them until they are mended.
    pub fn order(&self, kind: Kind, says: Says, times: Option<i32>) {
        let at = (kind as usize * ORDER) as u64;
        self.shared
            .write_all_at(&[(says as i32).to_ne_bytes(), 0_i32.to_ne_bytes()].concat(), at + 4)
            .unwrap();
        self.shared.write_all_at(&times.unwrap_or(-1).to_ne_bytes(), at).unwrap();
    }

    /// No call fails any more. Returns how many have failed.
    pub fn mend(&self, kind: Kind) -> i32 {
        self.shared.write_all_at(&0_i32.to_ne_bytes(), (kind as usize * ORDER) as u64).unwrap();
        self.failed(kind)
    }

    /// How many calls have failed since the order.
    pub fn failed(&self, kind: Kind) -> i32 {
        let mut count = [0; 4];
        self.shared.read_exact_at(&mut count, (kind as usize * ORDER + 8) as u64).unwrap();
        i32::from_ne_bytes(count)
    }
}
