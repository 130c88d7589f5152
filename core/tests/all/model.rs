//! Generated histories find a store that answers otherwise than the model does.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use crate::support;

use bayboard::MemoryStore;
use bayboard::conformance::model::agrees;
use support::run;
use support::watched::{Calls, WatchedStore};

#[test]
fn a_store_in_memory_agrees_with_another() {
    run(agrees(&MemoryStore::new(), 0..100));
}

#[test]
#[should_panic(expected = "claimed(")]
fn a_store_that_forgets_its_claims_is_found() {
    let store = WatchedStore::new(Calls::default());
    store.hide_claims(true);
    run(agrees(&*store, 0..100));
}

#[test]
#[should_panic(expected = "take(")]
fn a_store_that_counts_nothing_is_found() {
    let store = WatchedStore::new(Calls::default());
    store.count_nothing(true);
    run(agrees(&*store, 0..100));
}
