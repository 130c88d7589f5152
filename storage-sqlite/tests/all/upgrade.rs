//! A database of each release opens in this one, with everything in it.
#![allow(clippy::unwrap_used, clippy::panic)]

use crate::support;

use bayboard::StoreError;
use bayboard::conformance::{World, keepsake};
use bayboard_storage_orm::OrmStore;
use bayboard_storage_orm::testing::migrate_later;
use sea_orm::{ConnectOptions, Database};
use std::num::NonZeroU32;
use std::path::{Path, PathBuf};
use support::{open, try_open};

/// The releases that left a database, and what it held.
const RELEASES: &[&str] = &["0.1.0"];
const BLESS: &str = "BAYBOARD_BLESS";

fn kept(release: &str, ending: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("tests/releases/{release}.{ending}"))
}

/// Makes this release's database anew, by a make target only.
async fn keep(release: &str) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("bayboard.db");
    let store = open(&path).await;
    keepsake::fill(&store).await;
    std::fs::write(kept(release, "txt"), keepsake::tell(&store).await).unwrap();
    store.close().await.unwrap();
    std::fs::copy(path, kept(release, "sqlite")).unwrap();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_database_of_every_release_opens_with_all_it_held() {
    if std::env::var_os(BLESS).is_some() {
        keep(env!("CARGO_PKG_VERSION")).await;
    }
    assert!(
        RELEASES.contains(&env!("CARGO_PKG_VERSION")),
        "keep a database of this release: `make keepsakes`"
    );
    for release in RELEASES {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("bayboard.db");
        std::fs::copy(kept(release, "sqlite"), &path).unwrap();
        let store = open(&path).await;
        let expected = std::fs::read_to_string(kept(release, "txt")).unwrap();
        assert_eq!(keepsake::tell(&store).await, expected, "{release}");
        let world = World::new(1);
        world.book(&store, world.any_dispatch()).await;
        assert_ne!(
            keepsake::tell(&store).await,
            expected,
            "{release} takes new records, and their entries go on its chain"
        );
    }
}

/// A step that a later release might have: it only adds.
const LATER: &str = "ALTER TABLE bayboard_record ADD COLUMN later TEXT; CREATE INDEX bayboard_later ON bayboard_record (later);
    CREATE TABLE bayboard_later_rows (id BLOB NOT NULL PRIMARY KEY) STRICT;";

/// To a release with one step more, a database of this one is an older one.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_database_of_an_older_release_goes_through_the_steps_it_lacks_and_holds_what_it_held() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("bayboard.db");
    let store = open(&path).await;
    keepsake::fill(&store).await;
    let told = keepsake::tell(&store).await;
    let mut options = ConnectOptions::new(format!("sqlite://{}", path.display()));
    options.max_connections(1).sqlx_logging(false);
    let connection = Database::connect(options).await.unwrap();
    migrate_later(&connection, &[LATER]).await.unwrap();
    assert_eq!(keepsake::tell(&store).await, told, "a process of the older release that runs reads on");
    World::new(1).book(&store, World::new(1).any_dispatch()).await;
    let told = keepsake::tell(&store).await;
    store.close().await.unwrap();
    assert_eq!(
        try_open(&path).await.unwrap_err(),
        StoreError::NewerSchema { found: 2, known: 1 },
        "one that starts refuses"
    );
    migrate_later(&connection, &[LATER]).await.expect("what was done is not done again");
    let later = OrmStore::new(connection.clone(), connection, NonZeroU32::MIN, None).unwrap();
    assert_eq!(keepsake::tell(&later).await, told);
    World::new(2).book(&later, World::new(2).any_dispatch()).await;
}
