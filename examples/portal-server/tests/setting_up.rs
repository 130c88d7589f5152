//! Setting up from the command line, by people who try things twice.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use std::path::Path;
use std::process::{Command, Output};

fn init(folder: &Path, key_file: &str) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_portal-server"));
    command.arg("init").current_dir(folder).env_remove("BAYBOARD_KEYS");
    command.env("BAYBOARD_DATABASE_URL", "sqlite://bayboard.db").env("BAYBOARD_KEY_FILE", key_file).output().unwrap()
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

#[test]
fn a_second_init_keeps_the_keys() {
    let folder = tempfile::tempdir().unwrap();
    let keys = || std::fs::read_to_string(folder.path().join("keys")).unwrap();
    let first = init(folder.path(), "keys");
    assert!(first.status.success() && text(&first.stdout).contains("keep a copy"), "{}", text(&first.stderr));
    let made = keys();
    let second = init(folder.path(), "keys");
    assert!(second.status.success() && text(&second.stdout).contains("there already"), "{}", text(&second.stderr));
    assert_eq!(keys(), made);
}

#[test]
fn keys_in_a_folder_that_is_not_there_are_refused_with_what_to_do() {
    let folder = tempfile::tempdir().unwrap();
    let refused = init(folder.path(), "nowhere/keys");
    assert!(!refused.status.success());
    assert!(text(&refused.stderr).contains("its folder has to be there"), "{}", text(&refused.stderr));
}

/// On a second server: its own keys are not those of the database.
#[test]
fn keys_of_another_deployment_are_refused() {
    let folder = tempfile::tempdir().unwrap();
    assert!(init(folder.path(), "keys").status.success());
    let refused = init(folder.path(), "others");
    assert!(!refused.status.success(), "{}", text(&refused.stdout));
    assert!(text(&refused.stderr).contains("key"), "{}", text(&refused.stderr));
}
