//! A database of each release, brought to this one's schema, holds everything it held.
#![allow(clippy::unwrap_used, clippy::panic)]

mod support;

use bayboard::conformance::{World, keepsake};
use bayboard_storage_postgres::{PostgresOptions, PostgresStore};
use bayboard_test_postgres::Database;
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
    assert!(RELEASES.contains(&env!("CARGO_PKG_VERSION")), "keep a database of this release: `make keepsakes`");
    for release in RELEASES {
        let database = Database::empty();
        database.load(&kept(release, "sql"));
        PostgresStore::migrate(&database.url(), &PostgresOptions::default()).await.unwrap();
        let store = open(&database.url()).await;
        let expected = std::fs::read_to_string(kept(release, "txt")).unwrap();
        assert_eq!(keepsake::tell(&store).await, expected, "{release}");
        let world = World::new(1);
        world.book(&store, world.any_dispatch()).await;
        assert_ne!(keepsake::tell(&store).await, expected, "{release} takes new records, and their entries go on its chain");
    }
}
