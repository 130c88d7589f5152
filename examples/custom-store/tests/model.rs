//! A redb file answers generated histories as the store in memory does.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use bayboard::conformance::model::agrees;
use custom_store::RedbStore;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn generated_histories_are_answered_as_in_memory() {
    let folder = tempfile::tempdir().unwrap();
    let store = RedbStore::open(folder.path().join("site.redb")).unwrap();
    agrees(&store, 0..40).await;
}
