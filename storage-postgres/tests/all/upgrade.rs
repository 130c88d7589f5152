//! A database of each release, brought to this one's schema, holds everything it held.
#![allow(clippy::unwrap_used, clippy::panic)]

use crate::support;

use bayboard::StoreError;
use bayboard::conformance::{World, keepsake};
use bayboard_storage_orm::OrmStore;
use bayboard_storage_orm::testing::migrate_later;
use bayboard_storage_postgres::{PostgresOptions, PostgresStore};
use bayboard_test_postgres::Database;
use sea_orm::ConnectOptions;
use std::num::NonZeroU32;
use std::path::{Path, PathBuf};
use support::{database, open};

/// The releases that left a database, and what it held.
const RELEASES: &[&str] = &["0.1.0"];
const BLESS: &str = "BAYBOARD_BLESS";

fn kept(release: &str, ending: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("tests/releases/{release}.{ending}"))
}

/// Makes this release's database anew, by a make target only.
async fn keep(release: &str) {
    let database = database();
    let store = open(&database.url()).await;
    keepsake::fill(&store).await;
    std::fs::write(kept(release, "txt"), keepsake::tell(&store).await).unwrap();
    store.close().await.unwrap();
    std::fs::write(kept(release, "sql"), database.dump()).unwrap();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_database_of_every_release_is_migrated_with_all_it_held() {
    if std::env::var_os(BLESS).is_some() {
        keep(env!("CARGO_PKG_VERSION")).await;
    }
    assert!(
        RELEASES.contains(&env!("CARGO_PKG_VERSION")),
        "keep a database of this release: `make keepsakes`"
    );
    for release in RELEASES {
        let database = Database::empty();
        database.load(&kept(release, "sql"));
        PostgresStore::migrate(&database.url(), &PostgresOptions::default()).await.unwrap();
        let store = open(&database.url()).await;
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
const LATER: &str = "ALTER TABLE bayboard_record ADD COLUMN later text; CREATE INDEX bayboard_later ON bayboard_record (later);
    CREATE TABLE bayboard_later_rows (id uuid NOT NULL PRIMARY KEY);";

/// To a release with one step more, a database of this one is an older one.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_database_of_an_older_release_goes_through_the_steps_it_lacks_and_holds_what_it_held() {
    let database = database();
    let store = open(&database.url()).await;
    keepsake::fill(&store).await;
    let told = keepsake::tell(&store).await;
    let mut options = ConnectOptions::new(database.url());
    options.max_connections(2).sqlx_logging(false);
    let connection = sea_orm::Database::connect(options).await.unwrap();
    migrate_later(&connection, &[LATER]).await.unwrap();
    assert_eq!(keepsake::tell(&store).await, told, "a server of the older release that runs reads on");
    World::new(1).book(&store, World::new(1).any_dispatch()).await;
    let told = keepsake::tell(&store).await;
    let refusal = PostgresStore::open(&database.url(), &PostgresOptions::default()).await.unwrap_err();
    assert_eq!(refusal, StoreError::NewerSchema { found: 2, known: 1 }, "one that starts refuses");
    migrate_later(&connection, &[LATER]).await.expect("what was done is not done again");
    let later = OrmStore::new(connection.clone(), connection, NonZeroU32::MIN, None).unwrap();
    assert_eq!(keepsake::tell(&later).await, told);
    World::new(2).book(&later, World::new(2).any_dispatch()).await;
}
