//! The public suite that every store must pass: one named case per behaviour, each on a fresh store.
//!
//! A store's tests hold one [`Harness`] and one line, which expands to a `#[tokio::test]` for every case in
//! [`CASES`]. Nothing in the suite reads a clock, and all randomness is seeded: a case that fails once fails
//! again.
//!
//! ```no_run
//! use bayboard::conformance::{Harness, async_trait};
//! use bayboard::{MemoryStore, Store};
//! use std::sync::Arc;
//!
//! struct Memory;
//!
//! #[async_trait]
//! impl Harness for Memory {
//!     async fn fresh(&self) -> Arc<dyn Store> {
//!         Arc::new(MemoryStore::new())
//!     }
//!     async fn reopen(&self, store: Arc<dyn Store>) -> Arc<dyn Store> {
//!         store // never called: `forgets` below marks those cases as ignored
//!     }
//! }
//!
//! bayboard::conformance_suite!(Memory, forgets);
//! # fn main() {}
//! ```
#![allow(clippy::panic, clippy::missing_panics_doc, reason = "it is test code: a case fails by panicking")]

pub mod boards;
pub mod cells;
pub mod commit;
pub mod concurrency;
pub mod feed;
pub mod fixtures;
pub mod guards;
pub mod indexes;
pub mod journal;
pub mod keepsake;
pub mod lasting;
pub mod model;
pub mod paging;
pub mod random;
pub mod reads;
mod stage;
mod suite;

pub use async_trait::async_trait;
pub use fixtures::World;

use crate::Store;
use std::sync::Arc;

/// How the suite gets at a store.
#[async_trait]
pub trait Harness: Send + Sync {
    /// An empty store. It stays usable while the harness lives, so that temporary files can belong to the
    /// harness.
    async fn fresh(&self) -> Arc<dyn Store>;
    /// What [`fresh`](Harness::fresh) gave, closed and opened again. Never called for a store that `forgets`.
    async fn reopen(&self, store: Arc<dyn Store>) -> Arc<dyn Store>;
}

/// Every case, as `module::name`: the same list for every store, because it comes from the list the tests
/// come from.
pub const CASES: &[&str] = crate::conformance_cases!(conformance_names());
