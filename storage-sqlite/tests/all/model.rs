//! Generated histories: a database in memory answers as the model does.
#![allow(clippy::unwrap_used, clippy::panic)]

use crate::support;

use bayboard::conformance::model::agrees;
use bayboard_storage_sqlite::SqliteStore;
use support::rigs::size;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn generated_histories_are_the_models() {
    let store = SqliteStore::open_in_memory().await.unwrap();
    agrees(&store, 0..size(1_000, 20_000)).await;
}
