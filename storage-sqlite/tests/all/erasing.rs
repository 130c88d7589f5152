//! Erasing a patient: nothing readable stays in the file, and the chain still holds.
#![allow(clippy::unwrap_used, clippy::panic)]

use crate::support;

use bayboard::conformance::World;
use bayboard::conformance::fixtures::{altered, line};
use bayboard::{Commit, Dispatch, DispatchFilter, Journal, Protected, Record, StoreExt, TenantId};
use bayboard_storage_sqlite::SqliteStore;
use std::path::Path;
use support::{ALL, Shell, journal, open, verify};

const CANARY: &str = "Quillfeather";

fn holds_canary(bytes: &[u8]) -> bool {
    bytes.windows(CANARY.len()).any(|window| window == CANARY.as_bytes())
}

fn file_holds_canary(path: &Path) -> bool {
    let beside = |ending: &str| std::fs::read(format!("{}{ending}", path.display())).unwrap_or_default();
    ["", "-wal"].iter().any(|ending| holds_canary(&beside(ending)))
}

async fn booked_and_edited(world: &World, store: &SqliteStore) -> Dispatch {
    let named = altered(&world.any_dispatch(), |raw| raw.patient_name = Some(Protected::new(line(CANARY))));
    let booked = world.book(store, named).await;
    let edited = altered(&booked, |raw| raw.reason = Some(Protected::new(line(CANARY))));
    let committed = world.edit(store, booked, edited).await.unwrap();
    bayboard::conformance::fixtures::dispatch_in(&committed)
}

async fn payloads_hold_canary(store: &SqliteStore, tenant: TenantId) -> bool {
    journal(store, tenant)
        .await
        .iter()
        .filter_map(|entry| entry.body.as_ref())
        .any(|body| holds_canary(&body.payload))
}

#[tokio::test]
async fn an_erased_patient_is_nowhere_in_the_file() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("bayboard.db");
    let store = open(&path).await;
    let world = World::founded(1, &store).await;
    let dispatch = booked_and_edited(&world, &store).await;
    let neighbour = world.book(&store, world.any_dispatch()).await;
    assert!(file_holds_canary(&path), "the record itself is readable while it is needed");
    assert!(!payloads_hold_canary(&store, world.id()).await, "payloads are sealed from the start");

    store.commit(&world.draft().erase(&dispatch, &[]).unwrap().finish()).await.unwrap();
    let saved = store.head(world.id()).await.unwrap();
    store.close().await.unwrap();
    let shell = Shell::open(&path).await;
    let id = Record::from(dispatch).key().id;
    let bodies = "DELETE FROM bayboard_journal_body WHERE (tenant, sequence) IN \
        (SELECT tenant, sequence FROM bayboard_journal_entry WHERE record_id = ";
    shell.run("PRAGMA secure_delete = ON").await.unwrap();
    shell.run(&format!("{bodies} x'{}')", id.simple())).await.unwrap();
    shell.run("PRAGMA wal_checkpoint(TRUNCATE)").await.unwrap();
    shell.close().await;

    assert!(!file_holds_canary(&path));
    let store = open(&path).await;
    let entries = journal(&store, world.id()).await;
    assert_eq!(entries.iter().filter(|entry| entry.body.is_none()).count(), 3, "booked, edited, erased");
    assert_eq!(verify(&entries, world.id(), Some(saved)), Ok(saved));
    let left = store.dispatches(world.id(), &DispatchFilter::default(), ALL).await.unwrap();
    assert_eq!(left.len(), 2, "the erased record still has its place");
    assert!(left.contains(&neighbour));
}
