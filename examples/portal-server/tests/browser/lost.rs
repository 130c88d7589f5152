//! A screen that loses its server says so, and comes back by itself.

use crate::support::PATIENCE;
use crate::support::browser::Browser;
use crate::support::portal::Site;
use bayboard::{Step, Store};
use bayboard_storage_sqlite::{SqliteOptions, SqliteStore};
use portal_server::clock::Clock;
use serde_json::Value;
use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, Instant};

/// A screen waits up to fifteen seconds before it tries again, so that all do not come back at once.
const RECONNECTED: Duration = Duration::from_secs(75);

async fn store(folder: &Path) -> Arc<dyn Store> {
    let file = folder.join("bayboard.db");
    let store = SqliteStore::open(&file.to_string_lossy(), &SqliteOptions::default()).await;
    Arc::new(store.expect("the database opens"))
}

fn feed(state: &str) -> String {
    format!("document.documentElement.dataset.feed === '{state}'")
}

#[tokio::test(flavor = "multi_thread")]
async fn a_wall_that_loses_the_server_turns_stale_and_recovers_with_what_it_missed() {
    let folder = tempfile::tempdir().expect("a place for the database");
    let mut site = Site::open_on(store(folder.path()).await, Clock::System).await;
    let browser = Browser::open().await;
    browser.go(&site.wall()).await;
    browser.until(&feed("live"), PATIENCE).await;
    browser.run("window.marker = 'kept'").await;

    let lost = Instant::now();
    site.stop().await;
    browser.until(&feed("stale"), PATIENCE).await;
    eprintln!("stale {:?} after the server was stopped", lost.elapsed());
    let words = browser.text("#freshness .words").await;
    assert!(is_as_of(&words), "{words}");
    let rows = browser.run("return document.querySelectorAll('#board .row').length").await;
    assert!(rows.as_u64() > Some(10), "{rows} rows stay to be read");

    // Another node sees a crew arrive.
    site.step(site.world.calls[1], Step::OnScene).await;
    let back = Instant::now();
    site.start_again(store(folder.path()).await).await;
    browser.until(&feed("live"), RECONNECTED).await;
    browser
        .until("document.querySelectorAll('#departures .row[data-status=on_scene]').length === 2", PATIENCE)
        .await;
    eprintln!("live again {:?} after the server was started", back.elapsed());
    assert_eq!(browser.run("return window.marker").await, "kept", "the page was loaded again");
}

/// Writes down how long the page means to wait before it connects again, and lets it wait a moment only.
const HURRY: &str = "window.waits = []; const real = window.setTimeout.bind(window); \
    window.setTimeout = (run, wait, ...rest) => { \
        if (run.name !== 'connect') return real(run, wait, ...rest); \
        window.waits.push(wait); return real(run, 20, ...rest); }";

#[tokio::test(flavor = "multi_thread")]
async fn screens_come_back_each_after_a_time_of_its_own_and_less_often_the_longer_it_takes() {
    let mut site = Site::open(Clock::System).await;
    let browser = Browser::open().await;
    browser.go(&site.wall()).await;
    browser.until(&feed("live"), PATIENCE).await;
    browser.run(HURRY).await;
    site.stop().await;
    browser.until("window.waits.length >= 40", RECONNECTED).await;
    let waits: Vec<f64> = browser
        .run("return window.waits")
        .await
        .as_array()
        .expect("a list")
        .iter()
        .filter_map(Value::as_f64)
        .collect();
    let (first, later) = (waits[0], &waits[3..]);
    assert!((1_000.0..5_000.0).contains(&first), "{first}");
    assert!(waits[1] < 10_000.0 && waits.iter().all(|wait| (1_000.0..15_000.0).contains(wait)), "{waits:?}");
    assert!(
        later.iter().any(|wait| *wait > 8_000.0) && later.iter().any(|wait| *wait < 8_000.0),
        "spread out: {later:?}"
    );
}

/// `data as of 14:07`.
fn is_as_of(words: &str) -> bool {
    let time = words.strip_prefix("data as of ").and_then(|time| time.split_once(':'));
    time.is_some_and(|(hour, minute)| {
        hour.len() == 2 && minute.len() == 2 && format!("{hour}{minute}").parse::<u16>().is_ok()
    })
}
