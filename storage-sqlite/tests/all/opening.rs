//! Opening files: new ones, shared ones, newer ones, and files that are no database.
#![allow(clippy::unwrap_used, clippy::panic)]

use crate::support;

use bayboard::conformance::World;
use bayboard::{
    Commit, DispatchFilter, Journal, Range, Record, Records, StoreError, StoreExt, Timestamp, danger,
};
use bayboard_storage_sqlite::{SqliteOptions, SqliteStore};
use std::num::NonZeroU16;
use std::sync::Arc;
use support::{ALL, Shell, open, try_open};

/// Steps of this build's schema.
const STEPS: i64 = 1;

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
        let openers: Vec<_> = (0..4)
            .map(|_| path.clone())
            .map(|path| tokio::spawn(async move { try_open(&path).await }))
            .collect();
        for opener in openers {
            opener.await.unwrap().unwrap();
        }
        let shell = Shell::open(&path).await;
        assert_eq!(shell.answer::<i64>("SELECT count(*) FROM bayboard_schema").await, STEPS);
        shell.close().await;
    }
}

/// A server's tasks may hold the store for longer than the server serves.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_is_queued_is_written_before_a_shared_store_is_closed_and_nothing_is_after() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("bayboard.db");
    let store = Arc::new(open(&path).await);
    let world = World::founded(1, &*store).await;
    let booking = || world.creation([world.any_dispatch().into()]);
    let queued: Vec<_> = (0..20)
        .map(|_| {
            let (store, booking) = (Arc::clone(&store), booking());
            tokio::spawn(async move { store.commit(&booking).await })
        })
        .collect();
    tokio::task::yield_now().await;
    store.close().await.unwrap();
    let mut written = 0;
    for commit in queued {
        written += i64::from(commit.await.unwrap().is_ok());
    }
    assert!(matches!(store.commit(&booking()).await, Err(StoreError::Unavailable { .. })));
    assert!(store.head(world.id()).await.is_err(), "nothing is read of a closed file");
    store.close().await.unwrap();
    let shell = Shell::open(&path).await;
    let found = shell.answer::<i64>("SELECT count(*) FROM bayboard_record WHERE kind = 7").await;
    assert_eq!(found, written, "what was acknowledged, and nothing else");
    shell.close().await;
}

#[tokio::test]
async fn a_newer_schema_is_refused_and_left_alone() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("bayboard.db");
    open(&path).await.close().await.unwrap();
    let shell = Shell::open(&path).await;
    shell
        .run(&format!("INSERT INTO bayboard_schema (step, checksum) VALUES ({}, x'00')", STEPS + 1))
        .await
        .unwrap();
    shell.close().await;
    assert_eq!(try_open(&path).await.unwrap_err(), StoreError::NewerSchema { found: 2, known: 1 });
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
}

/// A folder that is not there, one in the place of the file, and an address that is none.
#[tokio::test]
async fn a_file_that_cannot_be_reached_is_told_from_one_that_is_no_database() {
    let folder = tempfile::tempdir().unwrap();
    let missing = try_open(&folder.path().join("missing/bayboard.db")).await.unwrap_err();
    assert_eq!(missing, StoreError::Unreachable { reason: "file cannot be opened" });
    assert_eq!(missing.to_string(), "database cannot be reached: file cannot be opened");
    assert!(!folder.path().join("missing").exists(), "nothing is made for it");
    let taken = try_open(folder.path()).await.unwrap_err();
    assert_eq!(taken, StoreError::Unreachable { reason: "file cannot be opened" });
    let odd = SqliteStore::open("sqlite://portal.db?mode=odd", &SqliteOptions::default()).await.unwrap_err();
    assert_eq!(odd, StoreError::Unavailable { reason: "database address is malformed" });
}

#[tokio::test]
async fn a_record_of_a_newer_version_withholds_itself_only() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("bayboard.db");
    let store = open(&path).await;
    let world = World::founded(1, &store).await;
    let mut booked = Vec::new();
    for _ in 0..3 {
        booked.push(Record::from(world.book(&store, world.any_dispatch()).await));
    }
    // The version stands in the first byte.
    let newer = danger::encode(&booked[1])[0] + 1;
    let (id, bytes) = (booked[1].key().id.simple(), &danger::encode(&booked[1])[1..]);
    let bytes: String = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
    let shell = Shell::open(&path).await;
    shell
        .run(&format!("UPDATE bayboard_record SET bytes = x'{newer:02x}{bytes}' WHERE id = x'{id}'"))
        .await
        .unwrap();
    let known = [booked[2].clone(), booked[0].clone()];
    let listed = store.dispatches(world.id(), &DispatchFilter::default(), ALL).await.unwrap();
    assert_eq!(listed.into_iter().map(Record::from).collect::<Vec<_>>(), known);
    // A page that is short by it would be taken for the last one.
    let two = NonZeroU16::new(2).unwrap();
    assert_eq!(store.page(&Range::runs(world.id(), true), two).await.unwrap(), known);
    let keys: Vec<_> = booked.iter().map(Record::key).collect();
    assert_eq!(store.records(world.id(), &keys).await.unwrap(), [booked[0].clone(), booked[2].clone()]);
    let boards = [Range::on_boards(world.id(), Timestamp::from_micros(0))];
    let moment = store.moment(world.id(), &boards).await.unwrap();
    let mut by_id = known.clone();
    by_id.sort_by_key(|record| record.key().id);
    assert_eq!(moment.records, [by_id]);
    // What is neither of this version nor of a newer one is damage, and told.
    shell.run(&format!("UPDATE bayboard_record SET bytes = x'' WHERE id = x'{id}'")).await.unwrap();
    assert!(matches!(store.records(world.id(), &keys).await, Err(StoreError::Unreadable(_))));
    assert!(matches!(store.page(&Range::runs(world.id(), true), ALL).await, Err(StoreError::Unreadable(_))));
    shell.close().await;
}

#[tokio::test]
async fn the_view_shows_times_and_nobody() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("bayboard.db");
    let store = open(&path).await;
    let world = World::founded(1, &store).await;
    let booked = Record::from(world.book(&store, world.any_dispatch()).await).key();
    let shell = Shell::open(&path).await;
    let question =
        format!("SELECT at FROM bayboard_journal_readable WHERE record_id = '{:X}'", booked.id.simple());
    assert_eq!(shell.answer::<String>(&question).await, "2026-11-21 14:00:00");
    shell.close().await;
}
