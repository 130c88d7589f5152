//! Setting up from the command line, by people who try things twice.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use std::path::Path;
use std::process::{Command, Output};

fn init(folder: &Path, key_file: &str) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_portal-server"));
    command.arg("init").current_dir(folder).env_remove("BAYBOARD_KEYS");
    command
        .env("BAYBOARD_DATABASE_URL", "sqlite://bayboard.db")
        .env("BAYBOARD_KEY_FILE", key_file)
        .output()
        .unwrap()
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
    assert!(
        second.status.success() && text(&second.stdout).contains("there already"),
        "{}",
        text(&second.stderr)
    );
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

fn command(folder: &Path, words: &[&str], key_file: &str) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_portal-server"));
    command.args(words).current_dir(folder).env_remove("BAYBOARD_KEYS");
    command
        .env("BAYBOARD_DATABASE_URL", "sqlite://bayboard.db")
        .env("BAYBOARD_KEY_FILE", key_file)
        .output()
        .unwrap()
}

fn done(folder: &Path, words: &[&str], key_file: &str) -> String {
    let output = command(folder, words, key_file);
    assert!(output.status.success(), "{words:?}: {}", text(&output.stderr));
    text(&output.stdout)
}

fn refusal(folder: &Path, words: &[&str], key_file: &str) -> String {
    let output = command(folder, words, key_file);
    assert!(!output.status.success(), "{words:?}: {}", text(&output.stdout));
    text(&output.stderr)
}

/// A company with a facility, whose code is sealed under key 1.
fn company() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("homes.csv"), "source_ref,name,state\nH-1,Maple Grove,IL\n").unwrap();
    done(folder.path(), &["init"], "keys");
    let told = done(
        folder.path(),
        &["tenant", "create", "--name", "Acme", "--phone", "555", "--zone", "America/Chicago"],
        "keys",
    );
    assert!(told.contains("account create --username NAME") && told.contains("--administrator"), "{told}");
    done(folder.path(), &["import", "facilities", "--csv", "homes.csv", "--kind", "clinic"], "keys");
    folder
}

fn write_keys(folder: &Path, name: &str, lines: &str) {
    use std::os::unix::fs::PermissionsExt;
    std::fs::write(folder.join(name), lines).unwrap();
    std::fs::set_permissions(folder.join(name), std::fs::Permissions::from_mode(0o600)).unwrap();
}

/// Under another number nothing of it contradicts what the database knows.
#[test]
fn keys_under_a_number_that_the_database_does_not_know_are_refused() {
    let folder = company();
    write_keys(folder.path(), "others", &format!("9:{}\n", "ab".repeat(32)));
    let check: &[&str] = &["config", "check"];
    for words in [check, &["journal", "head"], &["token", "create", "--name", "x"]] {
        let told = refusal(folder.path(), words, "others");
        assert!(told.contains("key 1 is in use and missing"), "{words:?}: {told}");
    }
    done(folder.path(), check, "keys");
    assert!(
        done(folder.path(), &["keys", "status"], "keys").contains("key 1  active"),
        "nothing was remembered of the others"
    );
    assert!(!done(folder.path(), &["keys", "status"], "keys").contains("key 9"));
}

fn sql(folder: &Path, statements: &str) {
    let script =
        "import sqlite3, sys; c = sqlite3.connect('bayboard.db'); c.executescript(sys.argv[1]); c.commit()";
    assert!(
        Command::new("python3")
            .args(["-c", script, statements])
            .current_dir(folder)
            .status()
            .unwrap()
            .success()
    );
}

#[test]
fn a_ring_that_lost_a_key_in_use_is_refused_until_the_key_is_given_up() {
    let folder = company();
    let folder = folder.path();
    let first = std::fs::read_to_string(folder.join("keys")).unwrap();
    done(folder, &["keys", "add"], "keys");
    done(folder, &["keys", "activate", "2"], "keys");
    let both = std::fs::read_to_string(folder.join("keys")).unwrap();
    let second: String =
        both.lines().filter(|line| line.starts_with("2:")).map(|line| format!("{line}\n")).collect();
    write_keys(folder, "second", &second);
    assert!(refusal(folder, &["config", "check"], "second").contains("key 1 is in use and missing"));
    write_keys(folder, "first", &first);
    done(folder, &["config", "check"], "first");
    assert!(refusal(folder, &["keys", "lost", "1"], "keys").contains("it is not lost"));
    // Broken off at a facility (kind 3) after the key was given up, it goes on where it was.
    sql(
        folder,
        "CREATE TRIGGER stop BEFORE UPDATE ON bayboard_record WHEN NEW.kind = 3 BEGIN SELECT RAISE(ABORT, 'stop'); END",
    );
    assert!(!command(folder, &["keys", "lost", "1"], "second").status.success());
    sql(folder, "DROP TRIGGER stop");
    let told = done(folder, &["keys", "lost", "1"], "second");
    assert!(told.contains("code   fresh for"), "{told}");
    assert!(refusal(folder, &["keys", "lost", "1"], "second").contains("nothing was given up"));
    done(folder, &["config", "check"], "second");
    assert!(refusal(folder, &["config", "check"], "first").contains("key 2 is in use and missing"));
}

#[test]
fn a_key_is_not_given_up_when_those_that_are_left_are_not_good() {
    let folder = company();
    let folder = folder.path();
    let first = std::fs::read_to_string(folder.join("keys")).unwrap();
    for words in
        [&["keys", "add"][..], &["keys", "activate", "2"], &["keys", "rewrap"], &["keys", "retire", "1"]]
    {
        done(folder, words, "keys");
    }
    write_keys(folder, "first", &first);
    assert!(refusal(folder, &["keys", "lost", "2"], "first").contains("key 1 was retired"));
    done(folder, &["config", "check"], "keys");
    write_keys(folder, "fresh", &done(folder, &["keys", "fresh", "9"], "nowhere"));
    assert!(done(folder, &["keys", "lost", "2"], "fresh").contains("code   fresh for"));
    done(folder, &["config", "check"], "fresh");
}

#[test]
fn commands_on_what_is_there_make_no_database_and_check_reads_the_rules() {
    let folder = company();
    let folder = folder.path();
    std::fs::write(
        folder.join("house.csv"),
        "hide, no-names, displai, *, *, *, *, *, dispatch.room, see\nend\n",
    )
    .unwrap();
    for overlay in ["house.csv", "nowhere.csv"] {
        assert!(
            refusal(folder, &["config", "check", "--overlay", overlay], "keys")
                .contains(overlay_word(overlay))
        );
    }
    for words in
        [&["config", "check"][..], &["keys", "status"], &["journal", "head"], &["policy", "list"], &["serve"]]
    {
        let words = [words, &["--database-url", "sqlite://mistyped.db"]].concat();
        assert!(
            refusal(folder, &words, "keys").contains("there is no database at sqlite://mistyped.db"),
            "{words:?}"
        );
        assert!(!folder.join("mistyped.db").exists(), "{words:?}");
    }
}

fn overlay_word(overlay: &str) -> &str {
    if overlay == "house.csv" { "displai" } else { overlay }
}

#[test]
fn an_import_with_bad_rows_takes_the_others_in_and_ends_as_a_failure() {
    let folder = company();
    let folder = folder.path();
    std::fs::write(folder.join("payors.csv"), "name,requires_authorization\nGood,yes\nBad,perhaps\n")
        .unwrap();
    let told = command(folder, &["import", "payors", "--csv", "payors.csv"], "keys");
    assert_eq!(told.status.code(), Some(1));
    assert!(text(&told.stdout).contains("created 1"), "{}", text(&told.stdout));
    assert!(text(&told.stderr).contains("1 bad rows were left out"), "{}", text(&told.stderr));
}

#[test]
fn a_retired_key_is_wanted_no_more_and_cannot_become_active() {
    let folder = company();
    let folder = folder.path();
    for words in
        [["keys", "add", ""], ["keys", "activate", "2"], ["keys", "rewrap", ""], ["keys", "retire", "1"]]
    {
        let words: Vec<&str> = words.into_iter().filter(|word| !word.is_empty()).collect();
        let before = std::fs::read_to_string(folder.join("keys")).unwrap();
        done(folder, &words, "keys");
        write_keys(folder, "before", &before);
    }
    done(folder, &["config", "check"], "keys");
    done(folder, &["config", "check"], "before");
    let both = std::fs::read_to_string(folder.join("before")).unwrap();
    write_keys(folder, "back", &both.replace("active:2", "active:1"));
    assert!(refusal(folder, &["config", "check"], "back").contains("key 1 was retired"));
}

#[test]
fn keys_that_others_may_read_are_refused_and_an_open_database_is_told() {
    use std::os::unix::fs::PermissionsExt;
    let folder = company();
    let set = |name: &str, mode: u32| {
        std::fs::set_permissions(folder.path().join(name), std::fs::Permissions::from_mode(mode)).unwrap();
    };
    for mode in [0o644, 0o604, 0o660, 0o620, 0o666] {
        set("keys", mode);
        assert!(refusal(folder.path(), &["config", "check"], "keys").contains("chmod 600"), "{mode:o}");
    }
    for mode in [0o600, 0o400, 0o640, 0o440] {
        set("keys", mode);
        let told = done(folder.path(), &["config", "check"], "keys");
        assert!(!told.contains("WARNING"), "{mode:o}: {told}");
    }
    set("bayboard.db", 0o644);
    assert!(
        done(folder.path(), &["config", "check"], "keys")
            .contains("WARNING   the database file can be read by others")
    );
}

#[test]
fn the_first_account_is_made_at_the_command_line_and_its_link_is_told_once() {
    let folder = company();
    let ada = [
        "--username",
        "Ada@acme.example",
        "--name",
        "Ada Quillfeather",
        "--address",
        "https://portal.example/",
    ];
    let create = [&["account", "create", "--administrator"], &ada[..]].concat();
    let made = done(folder.path(), &create, "keys");
    let secret = made.split("https://portal.example/staff/link/").nth(1).unwrap().split(' ').next().unwrap();
    assert_eq!(secret.len(), 32, "160 bits: {made}");
    assert!(refusal(folder.path(), &create, "keys").contains("username"));
    let listed = done(folder.path(), &["account", "list"], "keys");
    assert!(listed.contains("ada@acme.example  Ada Quillfeather  administrator"), "{listed}");
    assert!(!listed.contains(secret), "{listed}");
    let reset = done(folder.path(), &["account", "reset", "--username", "ada@acme.example"], "keys");
    assert!(reset.contains("link  /staff/link/") && !reset.contains(secret), "{reset}");
    let nobody = refusal(folder.path(), &["account", "reset", "--username", "bea"], "keys");
    assert!(nobody.contains("no such account"), "{nobody}");
    let bad = refusal(folder.path(), &["account", "create", "--username", "a b", "--name", "Ada"], "keys");
    assert!(bad.contains("use 2 to 64 of the letters"), "{bad}");
}

#[test]
fn the_operator_takes_the_company_to_the_regions_roles_and_back() {
    let folder = company();
    let path = folder.path();
    let kept = |words: &[&str]| done(path, &[&["tenant", "role-sets"], words].concat(), "keys");
    assert_eq!(kept(&["region"]), "role sets  region\n");
    let boss = ["account", "create", "--administrator", "--username", "boss", "--name", "Ada"];
    let off = refusal(path, &boss, "keys");
    assert!(!off.is_empty(), "the company's roles are off, so nobody is given one");
    assert_eq!(kept(&["both"]), "role sets  both\n");
    assert!(done(path, &boss, "keys").contains("/staff/link/"));
    let alone = refusal(path, &["tenant", "role-sets", "region"], "keys");
    assert!(alone.contains("would leave nobody who can give roles"), "{alone}");
    assert_eq!(kept(&["company"]), "role sets  company\n");
    let unknown = refusal(path, &["tenant", "role-sets", "some"], "keys");
    assert!(unknown.contains("use one of both, company, region"), "{unknown}");
}
