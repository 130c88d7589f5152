//! bayboard's store on PostgreSQL, for several servers on one database.
//!
//! ```no_run
//! # async fn run() -> Result<(), bayboard::StoreError> {
//! use bayboard_storage_postgres::{PostgresOptions, PostgresStore};
//! let options = PostgresOptions::default();
//! // Once per release, as the tables' owner:
//! PostgresStore::migrate("postgres://owner@db/portal", &options).await?;
//! let store = PostgresStore::open("postgres://app@db/portal", &options).await?; // on every server
//! # Ok(()) }
//! ```
//! An acknowledged commit is durable (`synchronous_commit`). Each company's chain has one head row, which a
//! commit holds until it is done; companies do not wait for each other. `LISTEN` and `NOTIFY` only wake the
//! other nodes: what was committed is read from the change feed, so a notification lost costs nothing but
//! time.
//!
//! Connect directly or through a pooler in session mode. A pooler in transaction mode mixes up prepared
//! statements.

mod connect;
mod listener;
mod name;
mod notify;
mod options;
mod roles;
mod settings;
mod store;

pub use bayboard_storage_orm::Schema;
pub use name::{BadName, Name};
pub use options::PostgresOptions;
pub use roles::Roles;
pub use store::PostgresStore;
