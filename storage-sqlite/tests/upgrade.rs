//! A database of each release opens in this one, with everything in it.
#![allow(clippy::unwrap_used, clippy::panic)]

mod support;

use bayboard::conformance::{World, keepsake};
use std::path::{Path, PathBuf};
use support::open;

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
    assert!(RELEASES.contains(&env!("CARGO_PKG_VERSION")), "keep a database of this release: `make keepsakes`");
    for release in RELEASES {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("bayboard.db");
        std::fs::copy(kept(release, "sqlite"), &path).unwrap();
        let store = open(&path).await;
        let expected = std::fs::read_to_string(kept(release, "txt")).unwrap();
        assert_eq!(keepsake::tell(&store).await, expected, "{release}");
        let world = World::new(1);
        world.book(&store, world.any_dispatch()).await;
        assert_ne!(keepsake::tell(&store).await, expected, "{release} takes new records, and their entries go on its chain");
    }
}
