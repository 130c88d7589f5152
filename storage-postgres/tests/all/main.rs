//! All tests of this package in one binary: what they share is compiled once.

#[path = "../../../storage-sqlite/tests/support/reads.rs"]
#[allow(clippy::panic, clippy::unwrap_used, reason = "test support")]
mod reads;
#[path = "../support/mod.rs"]
#[allow(clippy::panic, clippy::unwrap_used, reason = "test support")]
mod support;

mod closed;
mod conformance;
mod feed;
mod given_up;
mod lanes;
mod matrix;
mod model;
mod opening;
mod plans;
mod roles;
mod upgrade;
mod waking;
