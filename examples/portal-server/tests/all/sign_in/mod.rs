//! What has to hold of signing in where the server and real databases are before it: refusals that are the
//! same bytes, secrets that open once, cookies that only the server makes, ends that end everything, and
//! secrets that stand nowhere. Each proof is also held against a planted defect, and has to find it.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::print_stderr,
    unreachable_pub,
    reason = "a test fails by panicking, and says what it measured"
)]

mod canaries;
mod fixed;
mod holder;
mod once;
mod revoked;
mod served;
mod transcripts;

/// Fails unless it is so.
fn ensure(holds: bool, otherwise: impl FnOnce() -> String) -> Result<(), String> {
    if holds { Ok(()) } else { Err(otherwise()) }
}
