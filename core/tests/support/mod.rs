//! What the tests of the core share: rules as functions, a store that is watched, a company to test with.
#![allow(
    dead_code,
    unreachable_pub,
    missing_docs,
    clippy::unwrap_used,
    clippy::panic,
    reason = "test support"
)]

pub mod company;
#[cfg(all(feature = "password", feature = "totp"))]
pub mod people;
pub mod planted;
pub mod rules;
#[cfg(all(feature = "password", feature = "totp"))]
pub mod staff;
pub mod use_cases;
pub mod watched;

/// The size of a run: the full one only at night.
pub fn size(ordinary: usize, nightly: usize) -> usize {
    if std::env::var_os("BAYBOARD_NIGHTLY").is_some_and(|value| !value.is_empty()) {
        nightly
    } else {
        ordinary
    }
}

/// Runs a test's future to its end.
pub fn run<T>(work: impl Future<Output = T>) -> T {
    tokio::runtime::Builder::new_current_thread().enable_time().build().unwrap().block_on(work)
}

/// A value that stands nowhere else, by what it is; short enough for a room.
pub fn canary(what: &str) -> String {
    let mut hash: u64 = 0xcbf2_9ce4_8422_2325;
    what.bytes().for_each(|byte| hash = (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3));
    let symbol = |at: u32| char::from(b"abcdefghijkmnopqrstuvwxyz0123456"[(hash >> (5 * at)) as usize & 31]);
    format!("zq{}", (0..12).map(symbol).collect::<String>())
}
