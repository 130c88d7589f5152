//! The one implementation of bayboard's storage ports on sea-orm, shared by the adapters that open a database.
//!
//! An adapter opens two pools, one that writes and one that reads, brings the schema up with [`migrate`], and hands
//! them to [`OrmStore::new`]:
//!
//! ```text
//! commit ─► queue ─► writer task ─► one transaction, a savepoint per change set ─► COMMIT ─► answers
//! reads  ─────────► reader pool
//! ```

mod dialect;
mod entity;
mod fault;
mod map;
mod migration;
mod ports;
mod read;
mod sql;
mod store;
mod writer;

pub use fault::{is_busy, unavailable as connect_error};
pub use migration::migrate;
pub use store::OrmStore;
