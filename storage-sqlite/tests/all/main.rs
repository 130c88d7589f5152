//! All tests of this package in one binary: what they share is compiled once.

#[path = "../support/reads.rs"]
mod reads;
#[path = "../support/mod.rs"]
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
