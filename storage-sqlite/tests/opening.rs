//! Opening files: new ones, shared ones, newer ones, and files that are no database.
#![allow(clippy::unwrap_used, clippy::panic)]

mod support;

use bayboard::conformance::World;
use bayboard::danger::AsRaw;
use bayboard::{DirectoryReads, DispatchFilter, DispatchReads, KeyId, Record, StoreError, Timestamp};
use support::{ALL, Shell, open, try_open};

/// Steps of this build's schema.
const STEPS: i64 = 7;

#[tokio::test]
async fn a_database_of_the_first_schema_is_brought_up_to_date_and_keeps_its_records() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("bayboard.db");
    let (store, world) = (open(&path).await, World::new(7));
    world.put(&store, world.unit("Medic 7")).await;
    // As `init` numbers a deployment's only key, and so the digests of then.
    let token = world.token("software");
    assert_eq!(token.as_raw().digest_key, KeyId(1));
    world.put(&store, token.clone()).await;
    store.close().await.unwrap();
    let shell = Shell::open(&path).await;
    for undo in [
        "DROP INDEX bayboard_dispatch_open",
        "DROP INDEX bayboard_dispatch_open_origin",
        "DROP INDEX bayboard_dispatch_open_destination",
        "DROP INDEX bayboard_journal_entry_kind",
        "ALTER TABLE bayboard_display DROP COLUMN digest_key",
        "ALTER TABLE bayboard_api_token DROP COLUMN digest_key",
        "DROP TABLE bayboard_policy_file",
        "DROP TABLE bayboard_active_policy",
        "DROP VIEW bayboard_logon_readable",
        "ALTER TABLE bayboard_logon DROP COLUMN count",
        "CREATE VIEW bayboard_logon_readable AS SELECT number FROM bayboard_logon",
        "DELETE FROM bayboard_schema WHERE step > 1",
    ] {
        shell.run(undo).await.unwrap();
    }
    shell.close().await;
    let store = open(&path).await;
    world.put(&store, world.policy_file("house")).await;
    assert_eq!(store.policy_files(world.id()).await.unwrap().len(), 1);
    assert!(store.unit_by_call_sign(world.id(), &"Medic 7".parse().unwrap()).await.unwrap().is_some());
    assert_eq!(store.tokens(world.id()).await.unwrap(), [token]);
}

#[cfg(unix)]
#[tokio::test]
async fn a_new_file_is_its_owners_alone() {
    use std::os::unix::fs::PermissionsExt;
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("bayboard.db");
    let store = open(&path).await;
    World::founded(1, &store).await;
    for ending in ["", "-wal", "-shm"] {
        let file = format!("{}{ending}", path.display());
        assert_eq!(std::fs::metadata(&file).unwrap().permissions().mode() & 0o777, 0o600, "{file}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn four_processes_may_start_at_once() {
    for _ in 0..10 {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("bayboard.db");
        let openers: Vec<_> =
            (0..4).map(|_| path.clone()).map(|path| tokio::spawn(async move { try_open(&path).await })).collect();
        for opener in openers {
            opener.await.unwrap().unwrap();
        }
        let shell = Shell::open(&path).await;
        assert_eq!(shell.answer::<i64>("SELECT count(*) FROM bayboard_schema").await, STEPS);
        shell.close().await;
    }
}

#[tokio::test]
async fn a_newer_schema_is_refused_and_left_alone() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("bayboard.db");
    open(&path).await.close().await.unwrap();
    let shell = Shell::open(&path).await;
    shell.run(&format!("INSERT INTO bayboard_schema (step, checksum) VALUES ({}, x'00')", STEPS + 1)).await.unwrap();
    shell.close().await;
    assert_eq!(try_open(&path).await.unwrap_err(), StoreError::NewerSchema { found: 8, known: 7 });
}

#[tokio::test]
async fn another_build_of_a_step_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("bayboard.db");
    open(&path).await.close().await.unwrap();
    let shell = Shell::open(&path).await;
    shell.run("UPDATE bayboard_schema SET checksum = x'00'").await.unwrap();
    shell.close().await;
    assert!(matches!(try_open(&path).await, Err(StoreError::Unavailable { .. })));
}

#[tokio::test]
async fn a_file_that_is_no_database_is_refused_without_its_contents() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("notes.txt");
    std::fs::write(&path, "Ada Example, room 214. ".repeat(200)).unwrap();
    let error = try_open(&path).await.unwrap_err();
    assert_eq!(error, StoreError::Unavailable { reason: "database file is damaged" });
    assert!(try_open(&folder.path().join("missing/bayboard.db")).await.is_err());
}

#[tokio::test]
async fn a_word_of_a_newer_version_withholds_one_dispatch_only() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("bayboard.db");
    let store = open(&path).await;
    let world = World::founded(1, &store).await;
    let (strange, known) = (world.book(&store, world.any_dispatch()).await, world.book(&store, world.any_dispatch()).await);
    let shell = Shell::open(&path).await;
    shell.run("PRAGMA ignore_check_constraints = ON").await.unwrap();
    shell.run("UPDATE bayboard_dispatch SET level = 'hovercraft' WHERE run_number = 1").await.unwrap();
    shell.close().await;
    assert_eq!(store.dispatches(world.id(), &DispatchFilter::default(), ALL).await.unwrap(), std::slice::from_ref(&known));
    let keys = [Record::from(strange).key(), Record::from(known.clone()).key()];
    assert_eq!(store.records(world.id(), &keys).await.unwrap(), [Record::from(known.clone())]);
    let snapshot = store.board_snapshot(world.id(), Timestamp::from_micros(0)).await.unwrap().unwrap();
    assert_eq!(snapshot.dispatches, [known]);
}

#[tokio::test]
async fn views_show_times_and_nobody() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("bayboard.db");
    let store = open(&path).await;
    let world = World::founded(1, &store).await;
    world.book(&store, world.any_dispatch()).await;
    let shell = Shell::open(&path).await;
    let created: String = shell.answer("SELECT created_at FROM bayboard_dispatch_readable").await;
    assert_eq!(created, "2026-11-21 14:00:00");
    let journaled: String = shell.answer("SELECT at FROM bayboard_journal_readable WHERE record_kind = 'dispatch'").await;
    assert_eq!(journaled, "2026-11-21 14:00:00");
    shell.close().await;
}
