//! All tests of this package in one binary: what they share is compiled once.

#[path = "../support/reads.rs"]
#[allow(clippy::panic, clippy::unwrap_used, reason = "test support")]
mod reads;
#[path = "../support/mod.rs"]
#[allow(clippy::panic, clippy::unwrap_used, reason = "test support")]
mod support;

mod conformance_file;
mod conformance_memory;
mod erasing;
mod failing;
mod feed;
mod model;
mod opening;
mod plans;
mod set_back;
mod tamper;
mod upgrade;
mod yielding;
