//! Entries of what is shown wait behind what somebody does.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use bayboard::conformance::World;
use bayboard::{Commit, Guards};
use bayboard_storage_sqlite::{SqliteOptions, SqliteStore};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

const LISTS: usize = 900;

#[tokio::test]
async fn a_step_and_a_sign_in_pass_the_entries_of_hundreds_of_lists() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("portal.db");
    let store = Arc::new(SqliteStore::open(path.to_str().unwrap(), &SqliteOptions::default()).await.unwrap());
    let world = Arc::new(World::founded(1, &*store).await);
    let (asked, told) = (Arc::new(AtomicUsize::new(0)), Arc::new(AtomicUsize::new(0)));
    let show = |_| {
        let (store, world, asked, told) = (store.clone(), world.clone(), asked.clone(), told.clone());
        tokio::spawn(async move {
            let entry = world.disclosure(None);
            asked.fetch_add(1, Ordering::SeqCst);
            store.commit(&entry).await.unwrap();
            told.fetch_add(1, Ordering::SeqCst);
        })
    };
    let lists: Vec<_> = (0..LISTS).map(show).collect();
    while asked.load(Ordering::SeqCst) < LISTS {
        tokio::task::yield_now().await;
    }
    let row = bayboard::conformance::random::Dice::new(1).logon();
    let step = world.creation([world.unit("Medic 7").into()]);
    let (stepped, signed_in) = tokio::join!(store.commit(&step), store.append_logon(world.id(), &row));
    stepped.unwrap();
    signed_in.unwrap();
    // One transaction of at most 256 may have been on its way.
    let before = told.load(Ordering::SeqCst);
    assert!(before <= 256, "{before} of {LISTS} lists were told first");
    for list in lists {
        list.await.unwrap();
    }
    assert_eq!(told.load(Ordering::SeqCst), LISTS, "none is passed over for ever");
}
