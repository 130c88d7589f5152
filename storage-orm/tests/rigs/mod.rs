//! Rigs that the adapters' tests share, so that both databases are held to the same: failing steps, killed
//! writers, followed feeds.
#![allow(
    dead_code,
    unreachable_pub,
    missing_docs,
    missing_debug_implementations,
    reason = "every test file uses its part"
)]
#![allow(clippy::unwrap_used, clippy::panic, clippy::print_stderr, reason = "test support")]

pub mod fault_matrix;
pub mod feed;
pub mod journal;
pub mod killed;
pub mod promises;
pub mod store_feed;
pub mod writers;

use std::num::NonZeroU16;

/// A page as large as there are.
pub const ALL: NonZeroU16 = NonZeroU16::MAX;

/// The size of a run: the full one only at night.
pub fn size(ordinary: u64, nightly: u64) -> u64 {
    if std::env::var_os("BAYBOARD_NIGHTLY").is_some_and(|value| !value.is_empty()) {
        nightly
    } else {
        ordinary
    }
}
