//! The change feed while two openings of one file write and readers follow both.
#![allow(clippy::unwrap_used, clippy::panic, clippy::print_stderr)]

use crate::support;

use bayboard::Store;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;
use support::rigs::feed::{Verdict, run};
use support::rigs::size;
use support::rigs::store_feed::{Position, StoreFeed};
use support::{Shell, open};

const WRITERS: usize = 32;
const READERS: usize = 4;
const TENANTS: u64 = 3;

/// Two openings, as two processes have them, and a third that holds the file for a while now and then.
async fn follow(path: &Path, position: Position, span: Duration) -> Verdict {
    let stores: Vec<Arc<dyn Store>> = vec![Arc::new(open(path).await), Arc::new(open(path).await)];
    let feed = Arc::new(StoreFeed::new(stores, TENANTS, position).await);
    let holding = tokio::spawn(hold_now_and_then(Shell::open(path).await));
    let verdict = run(feed, WRITERS, READERS, span).await;
    holding.abort();
    verdict
}

async fn hold_now_and_then(shell: Shell) {
    for turn in 0_u64.. {
        if shell.run("BEGIN IMMEDIATE").await.is_ok() {
            tokio::time::sleep(Duration::from_millis(turn * 7 % 20)).await;
            shell.run("COMMIT").await.unwrap();
        }
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_follower_misses_nothing_and_sees_nothing_twice() {
    let folder = tempfile::tempdir().unwrap();
    let span = Duration::from_secs(size(2, 180));
    let verdict = follow(&folder.path().join("bayboard.db"), Position::AsTold, span).await;
    eprintln!("SQLite feed, {WRITERS} writers, {span:?}: {verdict:?}");
    assert!(verdict.is_clean() && verdict.rows > 100, "{verdict:?}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_follower_that_asks_for_the_head_too_late_is_found() {
    let folder = tempfile::tempdir().unwrap();
    for turn in 0..10 {
        let path = folder.path().join(format!("{turn}.db"));
        let verdict = follow(&path, Position::HeadAfterwards, Duration::from_secs(1)).await;
        if verdict.missed > 0 {
            eprintln!("SQLite feed, head afterwards: {verdict:?}");
            return;
        }
    }
    panic!("ten runs found nothing missed");
}
