//! Generated histories: PostgreSQL answers as the model does.
#![allow(clippy::unwrap_used, clippy::panic)]

use crate::support;

use bayboard::conformance::model::agrees;
use support::rigs::size;
use support::{database, open};

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn generated_histories_are_the_models() {
    let database = database();
    let store = open(&database.url()).await;
    agrees(&store, 0..size(1_000, 10_000)).await;
}
