//! Boards beside a reference that no index has a say in.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod desk;
mod index;
mod open_rules;
mod relation;
mod walk;
