//! A private PostgreSQL server for tests and benches: its own folder, its own socket, gone with whoever
//! started it.
//!
//! Tests ask for a [`Database`]: an empty copy of a template on the server that `TEST_POSTGRES_URL` names, or
//! on one started for this test alone. The binary of this package starts one for a whole test run:
//!
//! ```text
//! bayboard-test-postgres cargo nextest run ...
//! ```
#![allow(
    clippy::missing_panics_doc,
    clippy::panic,
    reason = "it serves tests: what does not work ends them with a reason"
)]

mod cluster;
mod database;
mod install;
mod processes;
mod psql;

pub use cluster::{Cluster, Durability};
pub use database::Database;

/// The variable that names a server for tests, as a `postgres://` address of any of its databases.
pub const VARIABLE: &str = "TEST_POSTGRES_URL";
