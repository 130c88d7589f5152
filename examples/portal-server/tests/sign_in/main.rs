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
#[path = "../support/logs.rs"]
mod logs;
#[path = "../support/nodes.rs"]
mod nodes;
mod once;
#[path = "../../../../core/tests/support/planted.rs"]
#[allow(dead_code, missing_docs, reason = "shared with the core's tests")]
mod planted;
mod revoked;
mod served;
#[path = "../support/staff.rs"]
mod staff;
mod transcripts;
#[path = "../support/wire.rs"]
mod wire;
#[path = "../support/world.rs"]
mod world;

/// Fails unless it is so.
fn ensure(holds: bool, otherwise: impl FnOnce() -> String) -> Result<(), String> {
    if holds { Ok(()) } else { Err(otherwise()) }
}
